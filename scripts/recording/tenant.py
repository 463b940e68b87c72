"""What is particular to cassettes of a tenant: what in them is ours, and what was made for them.

Everything else on them has a pseudonym. The same words are here for the tests that say them, for the scrubber that
keeps them, and for the guard that scrubs once more to see whether somebody is still named.
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
    """What the server says of its version, if that is one; no right is needed for it.

    Raises:
        HaloError: There is no such server, or it signs nobody in.
    """
    try:
        said = halo.request("GET", "/InstanceInfo").json()
    except ValueError:
        return "of an unknown version"
    except HaloError as error:
        if is_about_the_server(error):
            raise
        return "of an unknown version"
    version = str(cast("dict[str, Any]", said).get("version", "")) if isinstance(said, dict) else ""
    return version if re.fullmatch(r"v?\d{1,4}(\.\d{1,6}){1,4}", version) else "of an unknown version"


class Made:
    """What tests have created and not deleted yet, in a file, so that it is known however they end.

    Args:
        path: Of the file; None where nothing need be remembered.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def created(self, resource: str, id: int) -> None:
        """A record is there now."""
        self._note("+", resource, id)

    def deleted(self, resource: str, id: int) -> None:
        """And now it is not."""
        self._note("-", resource, id)

    def left(self) -> list[tuple[str, int]]:
        """Resource and id of those that are there still."""
        left = dict[tuple[str, int], None]()
        for line in self._path.read_text(encoding="utf-8").splitlines() if self._path else ():
            what, resource, id = line.split()
            if what == "+":
                left[resource, int(id)] = None
            else:
                left.pop((resource, int(id)), None)
        return list(left)

    def _note(self, what: str, resource: str, id: int) -> None:
        if self._path:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{what} {resource} {id}\n")


def called_so(halo: Halo, resource: str, client_id: int) -> list[int]:
    """The ids of what stands at a client under the name that tests give.

    Raises:
        HaloError: The server gives no list.
    """
    collection, field, found = getattr(halo, resource), WRITTEN[resource].name, list[int]()
    for row in collection.list(client_id=client_id).to_list():
        said = row.to_dict()
        if said.get(field) == MARK:
            # Whatever a filter lets through: only what says itself that it is at this client is ever deleted.
            whole = said if "client_id" in said else collection.get(said["id"], includedetails=True).to_dict()
            found += [said["id"]] if whole.get("client_id") == client_id else []
    return found


def removed(halo: Halo, client_id: int, made: Iterable[tuple[str, int]] = ()) -> Iterator[str]:
    """Delete what tests have left behind; a line for each, one that begins with NOT where it could not be done.

    Args:
        halo: Signed in.
        client_id: The client at which things are looked for by their name.
        made: Resource and id of what is known to be there, whatever it is called by now.
    """
    known = list(made)
    for resource in WRITTEN:
        ids = {id: None for name, id in known if name == resource}
        try:
            ids |= dict.fromkeys(called_so(halo, resource, client_id))
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
