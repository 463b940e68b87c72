"""Whether a record came to be stored as it was sent. Halo drops silently what it does not know or allow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from halo_api.values import decoded_datetime


class NotStoredWarning(UserWarning):
    """Fields that were sent came back different, or not at all; see `with_options(verify=True)`.

    The record itself was saved.

    Attributes:
        fields: Their names.
    """

    def __init__(self, what: str, fields: tuple[str, ...]) -> None:
        super().__init__(f"{what}: not stored as sent: {', '.join(fields)}")
        self.fields = fields


def not_stored(sent: Mapping[str, Any], came: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields of a record that are different, or missing, in what the server has; body flags apart."""
    return tuple(
        name for name, value in sent.items() if not name.startswith("_") and not _is_kept(value, came.get(name))
    )


def _is_kept(sent: object, came: object) -> bool:
    """Whether a value is there. The server may add members, leave nulls out, and write numbers and dates its way."""
    if sent == came or (sent in (None, "", [], {}) and came in (None, "", [], {})):
        return True
    fields, others = _members(sent), _members(came)
    if fields is not None and others is not None:
        return not not_stored(fields, others)
    items, pool = _items(sent), _items(came)
    if items is not None and pool is not None:
        return all(any(_is_kept(one, other) for other in pool) for one in items)
    return str(sent) == str(came) or _is_same_moment(sent, came)


def _members(value: object) -> Mapping[str, Any] | None:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else None


def _items(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _is_same_moment(sent: object, came: object) -> bool:
    try:
        return decoded_datetime(sent) == decoded_datetime(came)
    except (TypeError, ValueError):
        return False
