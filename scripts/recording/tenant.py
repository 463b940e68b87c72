"""What is particular to cassettes of a tenant: which texts in them are ours, and the records that are created for them.

Everything else in them has a pseudonym. The constants are shared by the tests that send them, by the scrubber that
leaves them alone, and by the check that scrubs once more to see whether somebody is still named.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import attrs

from halo import Halo, HaloError, PermissionDeniedError
from halo.testing.cassettes.pseudonyms import Pseudonyms
from scripts.recording.confirm import is_about_the_server

FOLDER = "tenant"
"""Their folder in `cassettes/`."""

MARK = "halopsa-sdk contract test"
"""The name of everything that is created on a tenant, so that it can be found and deleted."""
NOTE = "Written by a contract test of halopsa-sdk; it may be deleted."
FILE = b"Contract test\n"
FILENAME = "contract-test.txt"
ABSENT_ID = 2_000_000_011
"""An id that no record has."""
ABSENT_TEXT = "zyxgloop contract test"
"""A text that no record has."""
SEARCH_TEXT = "a"
"""What to search for, for lists that need a search."""
TEST_CLIENT = 2_000_000_123
"""Stands in these cassettes for the client that was written to."""

ROWS = 20
"""The most rows of a list in a cassette; some routes return all that a tenant has, whatever page is requested."""

OURS = (MARK, NOTE, FILENAME, ABSENT_TEXT, SEARCH_TEXT, ABSENT_ID, b64encode(FILE).decode())
"""What gets no pseudonym."""


@attrs.frozen
class Written:
    """How a record of a resource is created by a test and recognised later.

    Attributes:
        name: The field that holds `MARK`.
        note: The field that an update changes.
        needs: Fields that take the id of another record -> the resource of that record.
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
"""What tests create on a tenant, in the order in which it can be deleted."""


def pseudonyms(client_id: int = TEST_CLIENT) -> Pseudonyms:
    """The pseudonyms of one cassette.

    Args:
        client_id: The client that was written to, as the tenant knows it.
    """
    return Pseudonyms(OURS, {("client_id", client_id): TEST_CLIENT})


def shortened(body: bytes) -> bytes:
    """An answer with the first `ROWS` rows of its lists; unchanged if it has no longer ones."""
    try:
        content: Any = json.loads(body)
    except ValueError:
        return body
    members = cast("dict[str, Any]", content) if isinstance(content, dict) else {"": content}
    short = {name: cast("list[Any]", rows)[:ROWS] if isinstance(rows, list) else rows for name, rows in members.items()}
    if short == members:
        return body
    return json.dumps(short if isinstance(content, dict) else short[""], ensure_ascii=False).encode()


def server_version(halo: Halo) -> str:
    """The version that the server states, if it looks like one; no permission is needed for it.

    Raises:
        HaloError: There is no such server, or signing in failed.
    """
    try:
        info = halo.request("GET", "/InstanceInfo").json()
    except ValueError:
        return "of an unknown version"
    except HaloError as error:
        if is_about_the_server(error):
            raise
        return "of an unknown version"
    version = str(cast("dict[str, Any]", info).get("version", "")) if isinstance(info, dict) else ""
    return version if re.fullmatch(r"v?\d{1,4}(\.\d{1,6}){1,4}", version) else "of an unknown version"


class CreatedRecords:
    """The records that tests have created and not deleted yet, in a file, so that it survives them however they end.

    Args:
        path: Of the file; None if nothing need be remembered.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def created(self, resource: str, id: int) -> None:
        """Note that a record exists now."""
        self._note("+", resource, id)

    def deleted(self, resource: str, id: int) -> None:
        """Note that a record no longer exists."""
        self._note("-", resource, id)

    def remaining(self) -> list[tuple[str, int]]:
        """Resource and id of those that still exist."""
        remaining = dict[tuple[str, int], None]()
        for line in self._path.read_text(encoding="utf-8").splitlines() if self._path else ():
            sign, resource, id = line.split()
            if sign == "+":
                remaining[resource, int(id)] = None
            else:
                remaining.pop((resource, int(id)), None)
        return list(remaining)

    def _note(self, sign: str, resource: str, id: int) -> None:
        if self._path:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{sign} {resource} {id}\n")


def marked_records(halo: Halo, resource: str, client_id: int) -> list[int]:
    """The ids of the records of a client that bear the name that tests give.

    Raises:
        HaloError: The server gives no list.
    """
    collection, field, ids = getattr(halo, resource), WRITTEN[resource].name, list[int]()
    for row in collection.list(client_id=client_id).to_list():
        record = row.to_dict()
        if record.get(field) == MARK:
            # Whatever a filter lets through: only a record that itself names this client is ever deleted.
            whole = record if "client_id" in record else collection.get(record["id"], includedetails=True).to_dict()
            ids += [record["id"]] if whole.get("client_id") == client_id else []
    return ids


def delete_leftovers(halo: Halo, client_id: int, created: Iterable[tuple[str, int]] = ()) -> Iterator[str]:
    """Delete what tests have left behind; a line for each, beginning with NOT if it could not be done.

    Args:
        halo: Signed in.
        client_id: The client whose records are searched by name.
        created: Resource and id of records that are known to exist, whatever their names are by now.
    """
    created = list(created)
    for resource in WRITTEN:
        ids = {id: None for name, id in created if name == resource}
        try:
            ids |= dict.fromkeys(marked_records(halo, resource, client_id))
        except PermissionDeniedError:
            yield f"{resource}: not looked for by name, this application may not list them"
        except HaloError as error:
            yield f"NOT looked for by name: {resource} ({type(error).__name__})"
        for id in ids:
            try:
                getattr(halo, resource).delete(id)
            except HaloError as error:
                yield f"NOT deleted, do it by hand: {resource} {id} ({type(error).__name__})"
            else:
                yield f"deleted: {resource} {id}"
