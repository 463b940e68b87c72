"""Whether a record was stored as it was sent. Halo silently drops what it does not know or allow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from halo_api.values import decoded_datetime


def not_stored(sent: Mapping[str, Any], stored: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields of a record that the server has stored differently or not at all; flags are left out."""
    return tuple(
        name for name, value in sent.items() if not name.startswith("_") and not _is_stored(value, stored.get(name))
    )


def _is_stored(sent: object, stored: object) -> bool:
    """Whether a value is stored. The server may add members, omit nulls, and reformat numbers and dates."""
    if sent == stored or (sent in (None, "", [], {}) and stored in (None, "", [], {})):
        return True
    fields, others = _members(sent), _members(stored)
    if fields is not None and others is not None:
        return not not_stored(fields, others)
    items, pool = _items(sent), _items(stored)
    if items is not None and pool is not None:
        return all(any(_is_stored(item, other) for other in pool) for item in items)
    return str(sent) == str(stored) or _is_same_moment(sent, stored)


def _members(value: object) -> Mapping[str, Any] | None:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else None


def _items(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _is_same_moment(sent: object, stored: object) -> bool:
    try:
        return decoded_datetime(sent) == decoded_datetime(stored)
    except (TypeError, ValueError):
        return False
