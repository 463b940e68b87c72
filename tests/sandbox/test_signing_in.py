"""The token endpoint and what a token allows, beyond what `test_documentation` shows."""

from __future__ import annotations

import re
from collections.abc import Callable

import httpx
import pytest

from halo.sandbox import Sandbox

from .conftest import ask_token, client_of, signed_in


def test_the_wrong_client_is_401_and_invalid_client(sandbox: Sandbox, anonymous: httpx.Client):
    assert ask_token(anonymous, sandbox.settings, client_id="other").json()["error"] == "invalid_client"


def test_a_missing_tenant_is_500_as_a_wrong_one_is(sandbox: Sandbox, anonymous: httpx.Client):
    assert ask_token(anonymous, sandbox.settings, tenant="").status_code == 500


@pytest.mark.parametrize("scope", ["", "read:actions", "all everything"])
def test_a_scope_that_is_none_is_refused(sandbox: Sandbox, anonymous: httpx.Client, scope: str):
    answer = ask_token(anonymous, sandbox.settings, scope=scope)

    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_scope"})


def test_another_grant_is_not_supported(sandbox: Sandbox, anonymous: httpx.Client):
    assert ask_token(anonymous, sandbox.settings, grant_type="password").json() == {"error": "unsupported_grant_type"}


def test_a_token_request_must_be_a_form(anonymous: httpx.Client):
    answer = anonymous.post("/auth/token?tenant=sandbox", json={"grant_type": "client_credentials"})

    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_request"})


def test_the_token_endpoint_wants_a_post(anonymous: httpx.Client):
    assert anonymous.get("/auth/token").status_code == 405


def test_where_to_sign_in_can_be_asked_without_a_token(anonymous: httpx.Client):
    assert anonymous.get("/api/authinfo").json() == {
        "auth_url": "http://sandbox.example/auth",
        "tenant_id": "sandbox",
    }


def test_the_instance_says_that_it_is_a_stand_in(anonymous: httpx.Client):
    assert anonymous.get("/api/InstanceInfo").json()["is_stand_in"] is True


@pytest.mark.parametrize("value", ["", "Bearer", "Bearer made-up", "Basic c2FuZGJveA=="])
def test_without_a_good_token_a_route_is_401_and_empty(anonymous: httpx.Client, value: str):
    answer = anonymous.get("/api/Tickets", headers={"Authorization": value})

    assert (answer.status_code, answer.content) == (401, b"")


def test_a_revoked_token_is_no_longer_good(sandbox: Sandbox, api: httpx.Client):
    sandbox.revoke_tokens()

    assert api.get("/Status").status_code == 401


@pytest.mark.parametrize(
    ("scope", "method", "path", "status"),
    [
        ("read:tickets", "GET", "/Tickets", 200),
        ("read:tickets", "GET", "/Actions?ticket_id=54321", 200),
        ("read:tickets", "POST", "/Tickets", 403),
        ("read:tickets", "DELETE", "/Tickets/54321", 403),
        ("read:tickets", "GET", "/Client", 403),
        ("read:tickets", "GET", "/Status", 200),
        ("edit:tickets", "POST", "/Tickets", 201),
        ("edit:tickets", "GET", "/Tickets", 200),
        ("read:tickets read:customers", "GET", "/Site", 200),
        ("read:assets", "GET", "/Asset", 200),
        ("all:standard", "POST", "/Tickets", 201),
    ],
)
def test_a_scope_opens_what_it_names(sandbox: Sandbox, scope: str, method: str, path: str, status: int):
    answer = signed_in(sandbox, scope).request(method, path, json=[{"summary": "x"}] if method == "POST" else None)

    assert answer.status_code == status
    assert status != 403 or answer.content == b""


def test_tokens_are_the_same_ones_in_each_run(make_sandbox: Callable[..., Sandbox]):
    first, second = make_sandbox(), make_sandbox()

    assert ask_token(client_of(first), first.settings).json() == ask_token(client_of(second), second.settings).json()


def test_without_the_right_to_a_module_its_list_answers_and_its_records_do_not(make_sandbox: Callable[..., Sandbox]):
    """Measured of contracts: 401 with an empty body, where the list is 200."""
    client = signed_in(make_sandbox(without_rights=["contracts"]))
    refused = [
        client.get("/ClientContract/41"),
        client.post("/ClientContract", json=[{"ref": "x"}]),
        client.delete("/ClientContract/41"),
    ]

    assert client.get("/ClientContract").status_code == 200
    assert {(answer.status_code, answer.content) for answer in refused} == {(401, b"")}
    assert client.get("/Client/123").status_code == 200


def test_a_module_that_is_not_there_is_told(make_sandbox: Callable[..., Sandbox]):
    with pytest.raises(
        ValueError, match=r"without_rights names 'contract', which is not a resource. Did you mean 'contracts'\?"
    ):
        make_sandbox(without_rights=["contract"])


@pytest.mark.parametrize(
    ("setting", "value", "sentence"),
    [
        (
            "without_rights",
            "contracts",
            "without_rights must be a list of names, such as ['contracts'], not 'contracts'",
        ),
        ("without_rights", 5, "without_rights must be a list of names, such as ['contracts'], not 5"),
        ("rate_limit", 5, "rate_limit must be (requests, seconds), such as (500, 180), not 5"),
        ("rate_limit", "500/180", "rate_limit must be (requests, seconds), such as (500, 180), not '500/180'"),
        ("rate_limit", (0, 60), "rate_limit must be (requests, seconds), both above 0, not (0, 60"),
    ],
)
def test_a_setting_of_the_wrong_kind_is_refused_by_name_and_value(
    make_sandbox: Callable[..., Sandbox], setting: str, value: object, sentence: str
):
    with pytest.raises(ValueError, match=re.escape(sentence)):
        make_sandbox(**{setting: value})
