# Written by `python scripts/unasync.py` from tests/contract/_async/test_signing_in.py. Do not edit.
"""Signing in: where, as whom, for how long, and what happens when it fails."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from halo import Halo, AuthenticationError, PermissionDeniedError
from halo.testing import FakeClock

Connect = Callable[..., Halo]


def test_a_hosted_instance_is_told_the_tenant(connect: Connect):
    team = connect().teams.get(1)

    assert team.id == 1


@pytest.mark.sandbox(tenant="")
def test_an_own_server_is_told_no_tenant(connect: Connect):
    team = connect(tenant="").teams.get(1)

    assert team.id == 1


def test_a_tenant_that_is_not_known_is_asked_for(connect: Connect):
    team = connect(tenant=None).teams.get(1)

    assert team.id == 1


def test_one_token_is_good_for_many_requests(connect: Connect):
    halo = connect()

    halo.teams.get(1)
    halo.statuses.get(1)

    assert halo.usage.requests == 3


def test_a_wrong_secret_is_refused(connect: Connect):
    with pytest.raises(AuthenticationError, match="client_id and client_secret") as refused:
        connect(client_secret="mistyped").teams.get(1)

    assert refused.value.status_code == 401
    assert '"invalid_client"' in refused.value.body


def test_a_wrong_tenant_is_answered_with_a_page(connect: Connect):
    """500 and HTML, which would be repeated anywhere else."""
    with pytest.raises(AuthenticationError, match="unknown tenant") as refused:
        connect(tenant="mistyped").teams.get(1)

    assert refused.value.status_code == 500


def test_a_scope_that_does_not_exist_is_refused(connect: Connect):
    with pytest.raises(AuthenticationError, match="scopes that the API application has") as refused:
        connect(scope="read:actions").teams.get(1)

    assert '"invalid_scope"' in refused.value.body


def test_a_token_for_reading_does_not_write(connect: Connect):
    halo = connect(scope=["read:tickets", "read:customers"])

    assert (halo.tickets.get(54321)).id == 54321
    with pytest.raises(PermissionDeniedError) as refused:
        halo.tickets.create(summary="Not allowed")
    assert refused.value.status_code == 403


def test_a_new_token_is_had_before_the_old_one_expires(connect: Connect, clock: FakeClock):
    halo = connect()

    halo.teams.get(1)
    clock.advance(3600 - 299)

    team = halo.teams.get(2)

    assert team.id == 2


@pytest.mark.fault(status=401, path="/Team/2")
def test_a_refused_token_is_renewed_once_and_the_request_sent_again(connect: Connect):
    halo = connect()
    halo.teams.get(1)

    team = halo.teams.get(2)

    assert team.id == 2


@pytest.mark.fault(status=401, path="/Team/*", times=2)
def test_a_second_refusal_is_told(connect: Connect):
    with pytest.raises(AuthenticationError) as refused:
        connect().teams.get(1)

    assert refused.value.status_code == 401


@pytest.mark.fault(status=400, path="/auth/token", body={"error": "invalid_grant"})
def test_invalid_grant_is_told_with_what_to_check(connect: Connect):
    """The documentation names it: the credentials are not right, or the application is switched off."""
    with pytest.raises(AuthenticationError, match="client_id and client_secret") as refused:
        connect().teams.get(1)

    assert refused.value.status_code == 400


@pytest.mark.fault(status=400, path="/auth/token", body={"error": "Tenant not found"})
def test_tenant_not_found_is_told(connect: Connect):
    """The documentation names it; live servers were seen to answer a page instead."""
    with pytest.raises(AuthenticationError, match=r"(?s)Tenant not found.*the name from the URL"):
        connect().teams.get(1)


@pytest.mark.fault(status=404, path="/auth/token")
def test_where_no_token_is_to_be_had_the_server_is_asked_for_the_place(connect: Connect):
    team = connect().teams.get(1)

    assert team.id == 1


@pytest.mark.fault(status=403, path="/auth/token")
def test_an_application_that_may_not_sign_in_is_told_so(connect: Connect):
    with pytest.raises(AuthenticationError) as refused:
        connect().teams.get(1)

    assert refused.value.status_code == 403


@pytest.mark.parametrize(
    "status",
    [
        pytest.param(status, marks=pytest.mark.fault(status=status, path="/authinfo"), id=str(status))
        for status in (400, 401, 403, 404)
    ],
)
def test_a_server_that_does_not_say_who_the_tenant_is_is_signed_in_to_without(connect: Connect, status: int):
    """Right for an own server, where there is none; a hosted one does not know whom to ask."""
    with pytest.raises(AuthenticationError, match="the name from the URL"):
        connect(tenant=None).teams.get(1)


@pytest.mark.parametrize(
    "status",
    [
        pytest.param(status, marks=pytest.mark.fault(status=status, path="/authinfo"), id=str(status))
        for status in (429, 500)
    ],
)
def test_a_server_that_cannot_say_who_the_tenant_is_at_the_moment_is_asked_again(connect: Connect, status: int):
    team = connect(tenant=None).teams.get(1)

    assert team.id == 1


@pytest.mark.fault(status=429, path="/auth/token", headers={"Retry-After": "30"})
def test_429_while_signing_in_waits(connect: Connect, clock: FakeClock):
    team = connect().teams.get(1)

    assert team.id == 1
    assert clock.slept == [30]
