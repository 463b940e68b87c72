"""What a request does to the server, and so whether it is safe to send twice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .ids import names_record

if TYPE_CHECKING:
    from ..hooks import Effect


# Flags in a record's body that are safe to send twice. Others that begin with an underscore may add rows (`_add_rows`
# of a custom table does) and count as creates.
_HARMLESS = frozenset(
    {
        "_appointment01_ok",
        "_agent01_ok",
        "_agent02_ok",
        "_dont_fire_automations",
        "_force",
        "_forcereassign",
        "_importtype",
        "_includeticketinresponse",
        "_isimport",
        "_novalidate",
        "_prevent_outgoing",
        "_reclose",
        "_recover",
        "_refreshresponse",
        "_validate_only",
        "_validate_updates",
    }
)


def effect_of(method: str, body: object) -> Effect:
    """What a request does, judged by its method and body; used if the caller does not know.

    A POST in which every record has an id is an update (Halo has no other); any other may create something.
    """
    if method in {"GET", "HEAD", "OPTIONS"}:
        return "read"
    if method == "DELETE":
        return "change"
    if method != "POST" or not isinstance(body, list) or not body:
        return "create"
    return "change" if all(_is_update(record) for record in cast("list[object]", body)) else "create"


def effect_of_update(fields: Mapping[str, Any]) -> Effect:
    """What an update of one record does: a change, unless one of its flags may add something each time."""
    flags = {name for name in map(str, fields) if name.startswith("_")}
    return "change" if flags <= _HARMLESS else "create"


def records_in(body: object) -> tuple[Mapping[str, Any], ...]:
    """The records of a body: those of an array, or the single object."""
    members = cast("list[object]", body) if isinstance(body, list) else [body]
    return tuple(cast("Mapping[str, Any]", member) for member in members if isinstance(member, Mapping))


def _is_update(record: object) -> bool:
    if not isinstance(record, Mapping):
        return False
    fields = cast("Mapping[str, Any]", record)
    return names_record(fields.get("id")) and effect_of_update(fields) == "change"
