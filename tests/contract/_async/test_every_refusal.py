"""Each operation of the documented resources, answered with each documented status: what becomes of it.

The bodies of refusals, and what is done about them, are the business of `test_refusals` and `test_waiting`; here it
is shown that no operation is an exception.
"""

from __future__ import annotations

from typing import Any

import pytest
from halo_api.facts import RESOURCES, Resource
from halo_api.fields import FIELDS

from halo import (
    AsyncHalo,
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    Retry,
    ServerError,
    StatusError,
    ValidationError,
)

RAISED = {
    401: AuthenticationError,  # first: on a token that has been accepted it would be a missing permission
    400: ValidationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    429: RateLimitError,
    500: ServerError,
}
DOCUMENTED = [RESOURCES[name] for name in ("tickets", "clients", "assets", "contracts", "users", "actions", "sites")]
AND_MORE = [*DOCUMENTED, RESOURCES["attachments"], RESOURCES["reports"]]
TEXTS = ("name", "summary", "note", "filename", "inventory_number")
METHODS = {"list": "GET", "get": "GET", "save": "POST", "delete": "DELETE"}


def refused(resource: Resource, verb: str) -> Any:
    """A case: an operation that is answered with each status in turn; 401 twice, because the token is renewed once."""
    faults = [
        pytest.mark.fault(status=status, method=METHODS[verb], path=route(resource, verb), times=1 + (status == 401))
        for status in RAISED
    ]
    return pytest.param(resource, verb, marks=faults, id=f"{resource.name} {verb}")


def route(resource: Resource, verb: str) -> str:
    return resource.path if verb in {"list", "save"} else f"{resource.path}/*"


async def asked(halo: AsyncHalo, resource: Resource, verb: str) -> Any:
    """One call of the operation."""
    collection = getattr(halo, resource.name)
    others = {part: 1 for part in resource.key if part != "id"}
    if verb == "list":
        return await collection.list(**({"ticket_id": 1} if "ticket_id" in resource.scope else {})).first()
    if verb == "save":
        text = next(name for name in TEXTS if name in FIELDS[resource.name])
        return await collection.update(1, **others, **{text: "Another"})
    return await getattr(collection, verb)(1, **others)


@pytest.mark.parametrize(
    ("resource", "verb"), [refused(resource, verb) for resource in AND_MORE for verb in resource.operations]
)
async def test_what_refuses(halo: AsyncHalo, resource: Resource, verb: str):
    once = halo.with_options(retry=Retry(attempts=1))
    raised: dict[int | None, type[StatusError]] = {}

    for _ in RAISED:
        with pytest.raises(StatusError) as no:
            await asked(once, resource, verb)
        raised[no.value.status_code] = type(no.value)

    assert raised == RAISED


@pytest.mark.parametrize(
    "resource",
    [
        pytest.param(
            one,
            marks=pytest.mark.fault(status=204, method="DELETE", path=f"{one.path}/*"),
            id=one.name,
        )
        for one in AND_MORE
    ],
)
async def test_a_delete_that_is_answered_with_nothing_gives_nothing(halo: AsyncHalo, resource: Resource):
    assert await asked(halo, resource, "delete") is None


@pytest.mark.parametrize(
    "resource",
    [
        pytest.param(
            one,
            marks=pytest.mark.fault(status=200, method="POST", path=one.path, body={"id": 1}),
            id=one.name,
        )
        for one in AND_MORE
    ],
)
async def test_a_save_may_be_answered_with_200_as_well_as_with_201(halo: AsyncHalo, resource: Resource):
    """The documentation has 200; live servers were seen to give 201."""
    saved = await asked(halo, resource, "save")

    assert saved.id == 1
