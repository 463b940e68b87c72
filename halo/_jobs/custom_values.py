"""The values of custom fields: what a save takes for them, and which are the same."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from halo_api.custom import CHECKBOX, CHOICE, CHOICES, DATE, TABLE, TIME, normal
from halo_api.names import hint
from halo_api.values import VALUE, decoded_datetime, encoded_datetime, number, read_whole_number, whole_number

Json = Mapping[str, Any]

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?")


def choices_of(definition: Json) -> dict[int, str]:
    """What can be chosen: number -> text."""
    rows = cast("list[object]", definition.get("values") or [])
    pairs = [cast("Json", row) for row in rows if isinstance(row, Mapping)]
    return {
        id: name
        for row in pairs
        if (id := read_whole_number(row.get("id"))) is not None and isinstance(name := row.get("name"), str)
    }


def encoded(definition: Json, value: object) -> Any:
    """The value as a save takes it.

    Raises:
        TypeError, ValueError: The field cannot hold it; the text goes on after "is".
    """
    kind, choices = definition.get("type"), choices_of(definition)
    if kind == TABLE:
        raise ValueError("for a table, whose rows cannot be written by name")
    if value is None:
        return None
    if kind in {CHOICE, CHOICES} or choices:
        return _choices(choices, value) if kind == CHOICES else _choice(choices, value)
    if kind == DATE:
        return VALUE.encode(value) if isinstance(value, dt.date) else encoded_datetime(value)
    if kind == TIME:
        return _time(value)
    if kind == CHECKBOX or isinstance(value, bool):
        return _flag(value, is_needed=kind == CHECKBOX, is_known=kind is not None)
    return _text(definition, value)


def _choices(choices: Mapping[int, str], value: object) -> list[dict[str, Any]]:
    """Several choices, in the form in which they are read."""
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise TypeError("not a list of choices")
    ids = [_choice(choices, one) for one in cast("Iterable[object]", value)]
    return [{"id": id, "name": choices[id]} for id in dict.fromkeys(ids)]


def _choice(choices: Mapping[int, str], value: object) -> int:
    """The number of a choice, which may be given by its text."""
    if not choices:
        raise ValueError("not known to be one of the choices, as the definition has none")
    if (id := whole_number(value)) is not None and id in choices:
        return id
    if isinstance(value, str):
        exact = [id for id, name in choices.items() if name == value]
        found = exact or [id for id, name in choices.items() if normal(name) == normal(value)]
        if len(found) == 1:
            return found[0]
        if found:
            raise ValueError(f"the text of several choices: give one of {', '.join(map(str, found))}")
    near = hint(str(value), choices.values())
    names = ", ".join(repr(name) for name in [*choices.values()][:8])
    raise ValueError(f"not one of the choices ({names}{', ...' if len(choices) > 8 else ''}).{near}".rstrip("."))


def _time(value: object) -> str:
    if isinstance(value, dt.time) and value.tzinfo is None:
        return value.isoformat("minutes" if value.second == 0 else "seconds")
    if isinstance(value, str) and (not value or _TIME.fullmatch(value)):
        return value
    raise ValueError("not a time of day: use a time without a zone, or a text like 09:30")


def _flag(value: object, *, is_needed: bool, is_known: bool) -> bool:
    if isinstance(value, bool) and (is_needed or not is_known):
        return value
    raise TypeError("neither True nor False" if is_needed else "for a checkbox, and this is another kind of field")


def _text(definition: Json, value: object) -> Any:
    if isinstance(value, str):
        limit = read_whole_number(definition.get("characterlimit")) or 0
        if 0 < limit < len(value):
            raise ValueError(f"{len(value)} characters long, and the field holds {limit}")
        value.encode()  # a lone surrogate is not Unicode: UnicodeEncodeError, which is a ValueError
        return value
    if (known := number(value)) is not None:
        return known
    raise TypeError("neither a text nor a number")


def is_same(definition: Json, sent: object, stored: object) -> bool:
    """Whether a value was stored as it was sent: numbers, dates and choices may come back in another form."""
    if sent == stored or (_is_empty(sent) and _is_empty(stored)):
        return True
    kind = definition.get("type")
    if kind in {CHOICE, CHOICES} or choices_of(definition):
        return _chosen(sent) == _chosen(stored)
    if kind == DATE:
        try:
            return decoded_datetime(sent) == decoded_datetime(stored)
        except (TypeError, ValueError):
            return False
    if isinstance(sent, bool) or isinstance(stored, bool):
        return str(sent).casefold() == str(stored).casefold()
    return str(sent) == str(stored)


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [])


def _chosen(value: object) -> set[object]:
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    ids = [cast("Json", item).get("id") if isinstance(item, Mapping) else item for item in items]
    return {whole if (whole := read_whole_number(id)) is not None else str(id) for id in ids}
