"""What is particular to cassettes of a tenant: what in them is ours, and what was made for them.

Everything else on them has a pseudonym. The same words are here for the tests that say them, for the scrubber that
keeps them, and for the guard that scrubs once more to see whether somebody is still named.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any, cast

import attrs

from halo import Halo, HaloError
from halo.testing.cassettes.pseudonyms import Pseudonyms

FOLDER = "tenant"
"""The one in `cassettes/` where they are."""

MARK = "halopsa-sdk contract test"
"""What everything is called that is created on a tenant, so that it can be found and deleted."""
NOTE = "Written by a contract test of halopsa-sdk; it may be deleted."
FILE = b"Contract test\n"
FILENAME = "contract-test.txt"
NOBODY = 2_000_000_011
"""An id that nothing has."""
NEVER_SAID = "zyxgloop contract test"
"""A text that no record has."""
ANYTHING = "a"
"""What is looked for where a list must be told something."""
TEST_CLIENT = 2_000_000_123
"""What stands on these cassettes for the client that was written to."""

ROWS = 20
"""How many rows of a list are on a tape; some routes give all that a tenant has, whatever page is asked for."""

KEPT = (MARK, NOTE, FILENAME, NEVER_SAID, ANYTHING, NOBODY, b64encode(FILE).decode())


@attrs.frozen
class Written:
    """How one record of a resource is made for a test and told from all others.

    Attributes:
        name: The field that holds `MARK`.
        note: The field that an update changes.
        needs: Fields that take the id of another record: the resource that it is found in.
    """

    name: str
    note: str
    needs: Mapping[str, str] = attrs.field(factory=dict[str, str])


WRITTEN: Mapping[str, Written] = {
    "tickets": Written("summary", "details"),
    "sites": Written("name", "notes"),
    "users": Written("name", "notes", {"site_id": "sites"}),
    "assets": Written("inventory_number", "notes", {"assettype_id": "asset_types"}),
    "contracts": Written("ref", "note"),
}
"""What is created on a tenant, in the order in which it can be deleted."""


def pseudonyms(client_id: int = TEST_CLIENT) -> Pseudonyms:
    """Those of one cassette.

    Args:
        client_id: The client that was written to, as the tenant knows it.
    """
    return Pseudonyms(KEPT, {("client_id", client_id): TEST_CLIENT})


def shortened(body: bytes) -> bytes:
    """An answer without the rows that are too many for a tape, and as it is where there are none."""
    try:
        said: Any = json.loads(body)
    except ValueError:
        return body
    members = cast("dict[str, Any]", said) if isinstance(said, dict) else {"": said}
    first = {name: cast("list[Any]", one)[:ROWS] if isinstance(one, list) else one for name, one in members.items()}
    if first == members:
        return body
    return json.dumps(first if isinstance(said, dict) else first[""], ensure_ascii=False).encode()


def build_of(halo: Halo) -> str:
    """What the server says of its version, if that is one; no right is needed for it."""
    try:
        said = halo.request("GET", "/InstanceInfo").json()
    except (HaloError, ValueError):
        return "of an unknown version"
    version = str(cast("dict[str, Any]", said).get("version", "")) if isinstance(said, dict) else ""
    return version if re.fullmatch(r"v?\d{1,4}(\.\d{1,6}){1,4}", version) else "of an unknown version"


def left_behind(halo: Halo, client_id: int) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """What tests have created at a client and not deleted: resource and row.

    Of tickets only the newest two hundred are looked at.

    Raises:
        HaloError: The server does not give a list.
    """
    for resource, written in WRITTEN.items():
        rows = getattr(halo, resource).list(client_id=client_id)
        if resource == "tickets":
            rows = halo.tickets.list(client_id=client_id, order="id", orderdesc=True).limit(200)
        for row in rows.to_list():
            said = row.to_dict()
            # Whatever a filter lets through, only what is at this client and called so is ever deleted.
            if said.get(written.name) == MARK and said.get("client_id") == client_id:
                yield resource, said


def removed(halo: Halo, client_id: int) -> Iterator[str]:
    """Delete what tests have left behind; a line for each, and a line for what could not be deleted.

    Raises:
        HaloError: The server does not give a list.
    """
    for resource, row in list(left_behind(halo, client_id)):
        named = f"{resource} {row['id']}"
        try:
            getattr(halo, resource).delete(row["id"])
        except HaloError as error:
            yield f"NOT deleted, do it by hand: {named} ({type(error).__name__})"
        else:
            yield f"deleted: {named}"
