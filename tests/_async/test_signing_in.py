"""Tokens: when one is fetched, when it is renewed, and what a refusal means."""

from __future__ import annotations

import pytest

from halo import (
    AsyncHalo,
    AuthenticationError,
    ConfigurationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    Retry,
)
from halo.sandbox import Sandbox, Settings
from halo.testing import FakeClock


def token_calls(sandbox: Sandbox) -> int:
    return sandbox.journal.token_calls


class TestAToken:
    async def test_is_asked_for_with_the_tenant_in_the_query(self, halo: AsyncHalo, sandbox: Sandbox):
        await halo.statuses.list().first()

        call = next(entry for entry in sandbox.journal if entry.path == "/auth/token")
        assert call.query == {"tenant": "sandbox"}
        assert call.body == {
            "grant_type": "client_credentials",
            "client_id": "halo-sandbox",
            "client_secret": "***",  # as the journal shows it
            "scope": "all",
        }

    async def test_is_used_until_five_minutes_before_it_expires(
        self, halo: AsyncHalo, sandbox: Sandbox, clock: FakeClock
    ):
        await halo.statuses.list().first()
        clock.advance(3299)
        await halo.statuses.list().first()
        assert token_calls(sandbox) == 1

        clock.advance(2)
        await halo.statuses.list().first()

        assert token_calls(sandbox) == 2

    async def test_that_lives_short_is_used_for_half_of_its_life(self, clock: FakeClock):
        sandbox = Sandbox(Settings(tickets=1, expires_in=60))
        with sandbox.serve() as url:
            async with AsyncHalo(
                base_url=url, client_id="halo-sandbox", client_secret="sandbox-secret", tenant="sandbox", clock=clock
            ) as halo:
                await halo.statuses.list().first()
                clock.advance(31)
                await halo.statuses.list().first()

        assert token_calls(sandbox) == 2

    async def test_that_was_revoked_is_renewed_once(self, halo: AsyncHalo, sandbox: Sandbox, requests_sent):
        await halo.statuses.list().first()
        sandbox.revoke_tokens()

        await halo.statuses.list().first()

        assert token_calls(sandbox) == 2
        assert requests_sent() == ["GET /Status"] * 3

    async def test_that_is_stale_but_good_is_used_where_no_other_is_to_be_had(
        self, halo: AsyncHalo, sandbox: Sandbox, clock: FakeClock
    ):
        await halo.statuses.list().first()
        clock.advance(3400)
        sandbox.faults.add(path="/auth/token", status=503, times=None)
        await halo.statuses.list().first()
        await halo.statuses.list().first()
        assert token_calls(sandbox) == 2

        sandbox.faults.clear()
        clock.advance(61)
        await halo.statuses.list().first()

        assert token_calls(sandbox) == 3

    async def test_that_is_stale_but_good_is_used_where_nobody_answers(
        self, halo: AsyncHalo, sandbox: Sandbox, clock: FakeClock
    ):
        await halo.statuses.list().first()
        clock.advance(3400)
        sandbox.faults.add(path="/auth/token", reset="before", times=None)

        assert await halo.statuses.list().first()
        assert token_calls(sandbox) == 2

    async def test_that_is_stale_but_good_is_still_the_one_that_a_route_has_refused(
        self, halo: AsyncHalo, sandbox: Sandbox, clock: FakeClock
    ):
        """So what is known to be forbidden costs no token call while there is no token to be had."""
        await halo.statuses.list().first()
        sandbox.faults.add(path="/Tickets", status=401, times=None)
        with pytest.raises(PermissionDeniedError):
            await halo.tickets.list().count()
        clock.advance(3400)
        sandbox.faults.add(path="/auth/token", status=503, times=None)
        await halo.statuses.list().first()
        before = token_calls(sandbox)

        with pytest.raises(PermissionDeniedError):
            await halo.tickets.list().count()

        assert token_calls(sandbox) == before

    async def test_is_shared_with_copies(self, halo: AsyncHalo, sandbox: Sandbox):
        await halo.statuses.list().first()
        await halo.with_options(timeout=5).statuses.list().first()

        assert token_calls(sandbox) == 1


class TestA401:
    async def test_that_stays_on_a_client_nobody_accepted_is_about_the_token(self, halo: AsyncHalo, sandbox: Sandbox):
        sandbox.faults.add(path="/Tickets", status=401, times=None)

        with pytest.raises(AuthenticationError, match="its API is under /api"):
            await halo.tickets.list().count()

        assert token_calls(sandbox) == 2

    async def test_that_stays_although_others_accept_the_token_is_about_permission(
        self, halo: AsyncHalo, sandbox: Sandbox
    ):
        sandbox.faults.add(path="/Tickets", status=401, times=None)
        await halo.statuses.list().first()

        with pytest.raises(PermissionDeniedError, match="the role of the agent it logs in as must both allow this"):
            await halo.tickets.list().count()

    async def test_of_a_route_that_always_says_so_costs_one_token_call_and_not_one_each(
        self, halo: AsyncHalo, sandbox: Sandbox
    ):
        sandbox.faults.add(path="/Tickets", status=401, times=None)
        for _ in range(5):
            with pytest.raises(AuthenticationError):
                await halo.tickets.list().count()

        assert token_calls(sandbox) == 2

    @pytest.mark.parametrize(
        "ids", [range(5), ["0a1b2c3d-0000-4000-8000-00000000000" + str(last) for last in range(5)]]
    )
    async def test_of_a_route_without_a_name_costs_one_whatever_the_ids_in_its_path(
        self, halo: AsyncHalo, sandbox: Sandbox, ids
    ):
        sandbox.faults.add(path="/PasswordField/*", status=401, times=None)
        for id in ids:
            with pytest.raises(AuthenticationError):
                await halo.request("GET", f"/PasswordField/{id}")

        assert token_calls(sandbox) == 2


class TestARefusedSignIn:
    async def test_names_the_number_of_attempts_that_there_were(self, connected, sandbox: Sandbox):
        sandbox.faults.add(path="/auth/token", status=503)
        sandbox.faults.add(path="/auth/token", status=400, body={"error": "invalid_client"})
        async with connected() as halo:
            with pytest.raises(AuthenticationError) as caught:
                await halo.statuses.list().first()

        assert str(caught.value).startswith("POST /auth/token: 400 Bad Request (2 attempts)")
        assert caught.value.attempts == 2

    async def test_by_a_wrong_secret_says_what_to_check(self, connected, sandbox: Sandbox):
        async with connected(client_secret="not-the-secret") as halo:
            with pytest.raises(AuthenticationError) as caught:
                await halo.tickets.list().count()

        assert str(caught.value).startswith("POST /auth/token: 4")
        assert "Check client_id and client_secret" in str(caught.value)
        assert token_calls(sandbox) == 1

    async def test_by_a_wrong_tenant_says_so(self, connected, sandbox: Sandbox):
        """Halo answers 500 with a page of HTML."""
        async with connected(tenant="other") as halo:
            with pytest.raises(AuthenticationError, match="Halo's answer for an unknown tenant"):
                await halo.tickets.list().count()

        assert token_calls(sandbox) == 1

    async def test_by_a_scope_says_so(self, connected):
        async with connected(scope="read:actions") as halo:
            with pytest.raises(AuthenticationError, match="there is no read:actions"):
                await halo.tickets.list().count()

    @pytest.mark.parametrize("status", [408, 503])
    async def test_where_the_server_cannot_say_who_the_tenant_is_asks_again(
        self, connected, sandbox: Sandbox, monkeypatch, status: int
    ):
        monkeypatch.delenv("HALOPSA_TENANT", raising=False)
        sandbox.faults.add(path="/authinfo", status=status)
        async with connected(tenant=None) as halo:
            assert await halo.statuses.list().first()

        assert [entry.path for entry in sandbox.journal][:2] == ["/api/authinfo", "/api/authinfo"]

    async def test_by_429_is_tried_again(self, halo: AsyncHalo, sandbox: Sandbox, clock: FakeClock):
        sandbox.faults.add(path="/auth/token", status=429, headers={"Retry-After": "7"}, times=2)

        assert await halo.tickets.list().count() == 250
        assert clock.slept == [7.0, 7.0]

    async def test_by_a_page_at_200_is_not_taken_for_a_token(self, halo: AsyncHalo, sandbox: Sandbox):
        sandbox.faults.add(path="/auth/token", status=200, body="<html><title>Sign in</title></html>")

        with pytest.raises(ResponseError, match=r"POST /auth/token: .*a web page, not a token"):
            await halo.tickets.list().count()

    async def test_that_the_scope_does_not_cover_is_about_permission_and_names_the_scope(self, connected):
        async with connected(scope="read:tickets") as halo:
            with pytest.raises(PermissionDeniedError, match="403") as caught:
                await halo.tickets.create(summary="x")

        assert "This client requests only the scope 'read:tickets'." in caught.value.__notes__


class TestATenantThatIsNotGiven:
    async def test_is_asked_for_once(self, connected, sandbox: Sandbox, monkeypatch):
        monkeypatch.delenv("HALOPSA_TENANT", raising=False)
        async with connected(tenant=None) as halo:
            assert await halo.tickets.list().count() == 250

        assert [entry.path for entry in sandbox.journal][:2] == ["/api/authinfo", "/auth/token"]
        assert sandbox.journal[1].query == {"tenant": "sandbox"}

    async def test_never_sends_credentials_to_a_host_that_only_the_server_names(
        self, connected, sandbox: Sandbox, monkeypatch
    ):
        monkeypatch.delenv("HALOPSA_TENANT", raising=False)
        foreign = {"auth_url": "https://elsewhere.example/auth", "tenant_id": "sandbox"}
        sandbox.faults.add(path="/authinfo", status=200, body=foreign)
        async with connected(tenant=None) as halo:
            with pytest.raises(ConfigurationError, match=r"auth_url='https://elsewhere\.example/auth'"):
                await halo.tickets.list().count()

        assert token_calls(sandbox) == 0

    async def test_is_not_sent_where_it_is_empty(self, clock: FakeClock):
        sandbox = Sandbox(Settings(tickets=1, tenant=""))
        with sandbox.serve() as url:
            async with AsyncHalo(
                base_url=f"{url}/api/", client_id="halo-sandbox", client_secret="sandbox-secret", tenant="", clock=clock
            ) as halo:
                await halo.tickets.list().count()

        assert sandbox.journal[0].query == {}


class TestA429:
    @pytest.mark.parametrize(
        ("answer", "least", "most"),
        [
            ({"headers": {"Retry-After": "17"}}, 17, 17),
            ({"body": {"error": "rate_limit_exceeded", "message": "Too many requests.", "retry_after": 21}}, 21, 21),
            ({"body": "Rate Limit Reached - 300 Requests per rolling 5 minute window."}, 60, 65),
        ],
        ids=["header", "body", "neither"],
    )
    async def test_is_waited_out(self, halo: AsyncHalo, sandbox: Sandbox, clock: FakeClock, answer, least, most):
        sandbox.faults.add(path="/Tickets", status=429, **answer)

        assert await halo.tickets.list().count() == 250

        assert least <= sum(clock.slept) <= most + 0.1
        assert halo.usage.throttled == 1

    async def test_that_asks_for_too_long_is_raised_at_once(self, halo: AsyncHalo, sandbox: Sandbox, clock: FakeClock):
        sandbox.faults.add(path="/Tickets", status=429, headers={"Retry-After": "600"})

        with pytest.raises(RateLimitError) as caught:
            await halo.tickets.list().count()

        assert caught.value.retry_after == 600
        assert clock.slept == []

    @pytest.mark.parametrize("retry", [Retry(), Retry(attempts=1), Retry(deadline=30)])
    async def test_holds_for_those_who_call_next_although_nobody_waited(
        self, halo: AsyncHalo, sandbox: Sandbox, clock: FakeClock, retry: Retry
    ):
        sandbox.faults.add(path="/Tickets*", status=429, headers={"Retry-After": "600"}, times=None)
        for _ in range(5):
            with pytest.raises(RateLimitError):
                await halo.with_options(retry=retry).tickets.get(54321)
        with pytest.raises(RateLimitError, match="not sent"):
            await halo.tickets.get(54321)

        assert [entry.path for entry in sandbox.journal if entry.path != "/auth/token"] == ["/api/Tickets/54321"]

        sandbox.faults.clear()
        clock.advance(601)
        await halo.tickets.list().first()
