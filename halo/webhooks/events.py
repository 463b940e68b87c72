"""What a payload means. Halo's own form was seen on one live tenant; everything else comes through as it is.

    {"id": GUID, "webhook_id": GUID, "notification_id": 41, "escmsg_id": GUID, "event": "ticket status changed",
     "message": "...", "object_id": 4242, "agent_id": 3, "timestamp": "2026-09-25T06:41:08.7895915Z", "ticket": {...}}

The record is there with its key fields or whole, or not at all ("event information only"), and an administrator can
replace the payload by a template, or have names in it where ids would be (vendor guide 838). How a delivery of many
events looks was not seen: an array, or an object with one, is read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, cast

import attrs
from halo_api import models
from halo_api.facts import RESOURCES
from halo_api.fields import FIELDS
from halo_api.model import Model
from halo_api.values import decoded_datetime, read_whole_number

__all__ = ["Event", "read_events"]

_GUID = re.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE | re.ASCII)

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


@attrs.frozen
class Event:
    """Something that has happened in Halo.

    Attributes:
        id: What tells it from other events; the same if it is delivered again (a guess: nobody has compared). None
            where nothing does: the id of a payload that is nothing but a ticket is the ticket's.
        name: What has happened, as Halo calls it: "ticket status changed".
        object_id: The id of the record that it happened to.
        webhook_id: The webhook that has posted it.
        timestamp: When it happened: aware, UTC.
        record: The record: a `halo_api.models.Ticket`, or whichever it is. None if the payload has none. The JSON
            object as it came if it has names in place of ids, if it is of no kind that is known, or if the payload
            has not Halo's own form: it is then the whole payload.
        is_known: Whether the payload has Halo's own form. If not, all attributes but `record` and `raw` are None.
        raw: The payload, as it came.
    """

    id: str | None = None
    name: str | None = None
    object_id: int | str | None = None
    webhook_id: str | None = None
    timestamp: dt.datetime | None = None
    record: Model | Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    is_known: bool = False
    raw: Any = attrs.field(default=None, repr=False)


def read_events(payload: Any) -> list[Event]:
    """The events of a payload, in their order."""
    return [_event(each) for each in _parts(payload)]


def _parts(payload: object) -> list[object]:
    """The payload of each event."""
    if isinstance(payload, list):
        return cast("list[object]", payload)
    if isinstance(payload, dict) and not _has_own_form(payload):
        members = cast("dict[str, object]", payload).values()
        lists = [cast("list[object]", value) for value in members if isinstance(value, list)]
        if len(lists) == 1 and lists[0] and all(map(_has_own_form, lists[0])):
            return lists[0]
    return [payload]


def _has_own_form(payload: Any) -> bool:
    """Whether it is an event as Halo writes it: without a template, that is."""
    if not isinstance(payload, dict):
        return False
    fields = cast("dict[str, Any]", payload)
    return all(_is_guid(fields.get(name)) for name in ("id", "webhook_id")) and isinstance(fields.get("event"), str)


def _event(payload: Any) -> Event:
    if not _has_own_form(payload):
        is_object = isinstance(payload, dict)
        return Event(record=cast("dict[str, Any]", payload) if is_object else None, raw=payload)
    fields = cast("dict[str, Any]", payload)
    object_id = _id(fields.get("object_id"))
    return Event(
        id=fields["id"].lower(),
        name=fields["event"],
        object_id=object_id,
        webhook_id=fields["webhook_id"].lower(),
        timestamp=_moment(fields.get("timestamp")),
        record=_record(fields, object_id),
        is_known=True,
        raw=payload,
    )


def _is_guid(value: object) -> bool:
    return isinstance(value, str) and _GUID.fullmatch(value) is not None


def _id(value: object) -> int | str | None:
    whole = read_whole_number(value)
    return whole if whole is not None else value if isinstance(value, str) and value else None


def _moment(value: object) -> dt.datetime | None:
    try:
        return decoded_datetime(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _record(fields: Mapping[str, Any], object_id: int | str | None) -> Model | Mapping[str, Any] | None:
    """The record that the event is about; other members may be records that are linked to it."""
    objects = [(name, cast("dict[str, Any]", value)) for name, value in fields.items() if isinstance(value, dict)]
    own = [each for each in objects if object_id is not None and _id(each[1].get("id")) == object_id]
    for name, value in own or objects:
        return _typed(name, value)
    return None


def _typed(name: str, value: dict[str, Any]) -> Model | Mapping[str, Any]:
    """A record of the class that the name of its member says; as it came if it is not what that class declares."""
    for plural in (f"{name}s", f"{name}es", f"{name[:-1]}ies"):
        if plural in RESOURCES and RESOURCES[plural].singular == name and not _has_display_values(plural, value):
            record: Model = getattr(models, RESOURCES[plural].model).from_dict(value)
            return record
    return value


def _has_display_values(resource: str, value: Mapping[str, Any]) -> bool:
    """Whether names stand where ids go: an administrator can have it so."""
    numbers = [name for name, kind in FIELDS[resource].items() if kind in {"integer", "number"}]
    texts = [text for name in numbers if isinstance(text := value.get(name), str) and text]
    return any(_NUMBER.fullmatch(text) is None for text in texts)
