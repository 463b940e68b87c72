"""How the server says no, and what becomes of it: every body that was captured, and the documented one.

Sources: probes of two live tenants (builds 2.236 and 2.250); HaloPSA's documentation for `documented`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from halo import AsyncHalo, NotFoundError, PermissionDeniedError, ValidationError
from halo.errors import FieldError

DOTNET = {
    "ClassName": "System.Exception",
    "Data": None,
    "InnerException": None,
    "HelpURL": None,
    "StackTraceString": None,
    "RemoteStackTraceString": None,
    "RemoteStackIndex": 0,
    "ExceptionMethod": None,
    "HResult": -2146233088,
    "Source": None,
    "WatsonBuckets": None,
}
NOT_A_NUMBER = "Could not convert string to integer: X. Path '[0].outcome_id', line 1, position 139."
NO_NULL = (
    "A database error occurred (515) - Cannot insert the value NULL into column 'C', table 'D_DB.dbo.T'; "
    "column does not allow nulls. INSERT fails."
)
DETAILS = [{"field": "summary", "message": "Summary is required"}]


def said(name: str, body: object, message: str, *errors: FieldError) -> Any:
    """A case: what the sandbox says with 400, and what must be understood."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    marks = pytest.mark.fault(status=400, method="POST", path="/Tickets", body=sent)
    return pytest.param(message, list(errors), marks=marks, id=name)


@pytest.mark.parametrize(
    ("message", "errors"),
    [
        said("a text", "No matching custom table", "No matching custom table"),
        said(
            "messages by field",
            {"[0].outcome_id": [NOT_A_NUMBER]},
            NOT_A_NUMBER,
            FieldError(0, "outcome_id", NOT_A_NUMBER),
        ),
        said("an exception", {**DOTNET, "Message": "Password is mandatory"}, "Password is mandatory"),
        said("an exception with words of the database", {**DOTNET, "Message": NO_NULL}, NO_NULL),
        said("an empty object", {}, ""),
        said("nothing", b"", ""),
        said(
            "as documented",
            {"error": "validation_error", "message": "Invalid ticket", "details": DETAILS},
            "Invalid ticket",
            FieldError(None, "summary", "Summary is required"),
        ),
    ],
)
async def test_400_says(halo: AsyncHalo, message: str, errors: list[FieldError]):
    with pytest.raises(ValidationError) as refused:
        await halo.tickets.create(summary="Whatever")

    assert refused.value.status_code == 400
    assert refused.value.message == message
    assert refused.value.errors == errors


@pytest.mark.fault(status=401, path="/ClientContract/*", times=2)
async def test_401_on_a_token_that_other_routes_accept_is_a_missing_permission(halo: AsyncHalo):
    await halo.teams.get(1)

    with pytest.raises(PermissionDeniedError) as refused:
        await halo.contracts.get(41)

    assert refused.value.status_code == 401


@pytest.mark.fault(status=403, path="/Asset/*")
async def test_403_has_no_words(halo: AsyncHalo):
    with pytest.raises(PermissionDeniedError) as refused:
        await halo.assets.get(1001)

    assert (refused.value.status_code, refused.value.message) == (403, "")


@pytest.mark.parametrize(("scope", "resource"), [("read:customers", "tickets"), ("read:tickets", "clients")])
async def test_403_for_a_list_that_the_scope_does_not_cover(
    connect: Callable[..., AsyncHalo], scope: str, resource: str
):
    with pytest.raises(PermissionDeniedError) as refused:
        await getattr(connect(scope=scope), resource).list().first()

    assert refused.value.status_code == 403


async def test_404_for_deleting_what_is_not_there(halo: AsyncHalo):
    with pytest.raises(NotFoundError):
        await halo.tickets.delete(999999)


async def test_404_for_deleting_an_action_that_is_not_there(halo: AsyncHalo):
    with pytest.raises(NotFoundError):
        await halo.actions.delete(999, ticket_id=54321)


@pytest.mark.parametrize("resource", ["tickets", "agents", "statuses", "ticket_types", "teams", "outcomes"])
async def test_404_for_an_id_that_none_of_them_has(halo: AsyncHalo, resource: str):
    with pytest.raises(NotFoundError) as refused:
        await getattr(halo, resource).get(999999)

    assert (refused.value.status_code, refused.value.message) == (404, "")


async def test_404_for_an_action_that_the_ticket_does_not_have(halo: AsyncHalo):
    with pytest.raises(NotFoundError):
        await halo.actions.get(999, ticket_id=54321)


async def test_404_for_a_priority_by_a_number(halo: AsyncHalo):
    """Their ids are GUIDs."""
    with pytest.raises(NotFoundError):
        await halo.priorities.get("1")


@pytest.mark.fault(status=404, path="/Client/*", body={"error": "not_found", "message": "Client not found"})
async def test_404_as_documented(halo: AsyncHalo):
    with pytest.raises(NotFoundError) as refused:
        await halo.clients.get(123)

    assert refused.value.message == "Client not found"
