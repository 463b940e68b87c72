# Written by `python scripts/unasync.py` from tests/_async/test_signing_in.py. Do not edit.
"""Tokens: when one is fetched, when it is renewed, and what a refusal means."""

from __future__ import annotations

import pytest

from halo import (
    Halo,
    AuthenticationError,
    PermissionDeniedError,
    RateLimitError,
    Retry,
)
from halo.sandbox import Sandbox
from halo.testing import FakeClock


def token_calls(sandbox: Sandbox) -> int:
    return sandbox.journal.token_calls


class TestAToken:
    @pytest.mark.parametrize("fault", [{"status": 503}, {"reset": "before"}], ids=["503", "nobody answers"])
    def test_that_is_stale_but_good_is_used_where_no_other_is_to_be_had(
        self, halo: Halo, sandbox: Sandbox, clock: FakeClock, fault
    ):
        halo.statuses.list().first()
        clock.advance(3400)
        sandbox.faults.add(path="/auth/token", times=None, **fault)
        halo.statuses.list().first()
        halo.statuses.list().first()
        assert token_calls(sandbox) == 2

        sandbox.faults.clear()
        clock.advance(61)
        halo.statuses.list().first()

        assert token_calls(sandbox) == 3

    def test_that_is_stale_but_good_is_still_the_one_that_a_route_has_refused(
        self, halo: Halo, sandbox: Sandbox, clock: FakeClock
    ):
        """So what is known to be forbidden costs no token call while there is no token to be had."""
        halo.statuses.list().first()
        sandbox.faults.add(path="/Tickets", status=401, times=None)
        with pytest.raises(PermissionDeniedError):
            halo.tickets.list().count()
        clock.advance(3400)
        sandbox.faults.add(path="/auth/token", status=503, times=None)
        halo.statuses.list().first()
        before = token_calls(sandbox)

        with pytest.raises(PermissionDeniedError):
            halo.tickets.list().count()

        assert token_calls(sandbox) == before

    def test_is_shared_with_copies(self, halo: Halo, sandbox: Sandbox):
        halo.statuses.list().first()
        halo.with_options(timeout=5).statuses.list().first()

        assert token_calls(sandbox) == 1


class TestA401:
    def test_of_a_route_that_always_says_so_costs_one_token_call_and_not_one_each(
        self, halo: Halo, sandbox: Sandbox
    ):
        sandbox.faults.add(path="/Tickets", status=401, times=None)
        for _ in range(5):
            with pytest.raises(AuthenticationError, match="its API is under /api"):
                halo.tickets.list().count()

        assert token_calls(sandbox) == 2

    @pytest.mark.parametrize(
        "ids", [range(5), ["0a1b2c3d-0000-4000-8000-00000000000" + str(last) for last in range(5)]]
    )
    def test_of_a_route_without_a_name_costs_one_whatever_the_ids_in_its_path(
        self, halo: Halo, sandbox: Sandbox, ids
    ):
        sandbox.faults.add(path="/PasswordField/*", status=401, times=None)
        for id in ids:
            with pytest.raises(AuthenticationError):
                halo.request("GET", f"/PasswordField/{id}")

        assert token_calls(sandbox) == 2


class TestARefusedSignIn:
    def test_names_the_number_of_attempts_that_there_were(self, connected, sandbox: Sandbox):
        sandbox.faults.add(path="/auth/token", status=503)
        sandbox.faults.add(path="/auth/token", status=400, body={"error": "invalid_client"})
        with connected() as halo:
            with pytest.raises(AuthenticationError) as caught:
                halo.statuses.list().first()

        assert str(caught.value).startswith("POST /auth/token: 400 Bad Request (2 attempts)")
        assert caught.value.attempts == 2

    def test_that_the_scope_does_not_cover_is_about_permission_and_names_the_scope(self, connected):
        with connected(scope="read:tickets") as halo:
            with pytest.raises(PermissionDeniedError, match="403") as caught:
                halo.tickets.create(summary="x")

        assert "This client requests only the scope 'read:tickets'." in str(caught.value)


class TestA429:
    @pytest.mark.parametrize("retry", [Retry(), Retry(attempts=1), Retry(deadline=30)])
    def test_holds_for_those_who_call_next_although_nobody_waited(
        self, halo: Halo, sandbox: Sandbox, clock: FakeClock, retry: Retry
    ):
        sandbox.faults.add(path="/Tickets*", status=429, headers={"Retry-After": "600"}, times=None)
        for _ in range(5):
            with pytest.raises(RateLimitError):
                halo.with_options(retry=retry).tickets.get(54321)
        with pytest.raises(RateLimitError, match="not sent"):
            halo.tickets.get(54321)

        assert [entry.path for entry in sandbox.journal if entry.path != "/auth/token"] == ["/api/Tickets/54321"]

        sandbox.faults.clear()
        clock.advance(601)
        halo.tickets.list().first()
