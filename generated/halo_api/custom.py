# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The custom fields of a record by name, with values as Python has them.

Which numbers live servers give to the kinds of custom fields was not measured. So a value is read as its kind only if
it looks like one, and otherwise as it came.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, ClassVar, cast

from .errors import AnswerError
from .model import Model, came_from_server
from .names import hint
from .values import decoded_datetime, read_whole_number

__all__ = [
    "CHECKBOX",
    "CHOICE",
    "CHOICES",
    "DATE",
    "MEMBERS",
    "TABLE",
    "TIME",
    "AskedFields",
    "Custom",
    "Customizable",
    "normal",
]

CHOICE, CHOICES, DATE, TIME, CHECKBOX, TABLE = range(2, 8)
"""The `type` of a custom field, as far as this package treats them differently; 0 and 1 are texts."""

MEMBERS = ("customfields", "fields")
"""The members of records that hold custom fields."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d.*)?")
_FLAGS: Mapping[object, bool] = {"true": True, "false": False, "1": True, "0": False, 1: True, 0: False}

Entry = Mapping[str, Any]


@lru_cache(maxsize=1024)  # the same few names come with each row
def normal(name: str) -> str:
    """A name without what people spell differently: case, and blanks beyond single ones."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


class AskedFields:
    """The custom fields that a list was asked for, which all its rows share.

    Attributes:
        members: Name of a field -> the member of the row that it comes in.
        came: The members that at least one row of the list had: where a row lacks one, its fields have no value.
    """

    def __init__(self, members: Mapping[str, str]) -> None:
        self.members = dict(members)
        self.came: set[str] = set()

    def mark(self, rows: Iterable[Model]) -> None:
        """Let these rows know what was asked for."""
        for row in rows:
            object.__setattr__(row, "_asked", self)
            self.came.update(member for member in self.members.values() if member in row)


class Customizable(Model):
    """A record that has custom fields."""

    __slots__ = ("_asked",)

    _custom_members: ClassVar[tuple[str, ...]] = ()

    @property
    def custom(self) -> Custom:
        """The custom fields by name, as they came with this record; reading them sends nothing.

            ticket.custom["CFOrigin"]

        A name may be spelt in any case. Values are texts, numbers, booleans, or None; a choice is the text that is
        shown for it, several are a list of texts; a date is a `date`, and a `datetime` in UTC if it has a time.

        Raises:
            AnswerError: The record came without custom fields, as the rows of a list do that was not asked for them.
        """
        asked = _asked_of(self)
        members = {name: self._custom_member(name, asked) for name in self._custom_members}
        if all(entries is None for entries in members.values()):
            raise AnswerError(
                f"{type(self).__name__}.custom: this record came without custom fields. Ask for them: a list with "
                f'custom_fields=["CFOrigin"], where it has that argument; elsewhere get(id, includedetails=True).'
            )
        return Custom(type(self).__name__, members, asked)

    def _custom_member(self, name: str, asked: AskedFields | None) -> list[Entry] | None:
        """The fields in one member; None if it did not come."""
        raw: Any = self.__dict__.get(name)
        if raw is None:
            is_empty = asked is not None and name in asked.came
            return [] if is_empty else None
        if not isinstance(raw, list) or not all(isinstance(entry, dict) for entry in cast("list[object]", raw)):
            raise AnswerError(f"{type(self).__name__}.custom cannot be read: {name!r} is not a list of fields")
        return cast("list[Entry]", raw)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), dict(self.__dict__), came_from_server(self), _asked_of(self))


class Custom(Mapping[str, Any]):
    """The custom fields of one record: name -> value. See `custom` of the record."""

    def __init__(self, owner: str, members: Mapping[str, list[Entry] | None], asked: AskedFields | None) -> None:
        self._owner, self._asked, self._missing = owner, asked, {n for n, e in members.items() if e is None}
        members_asked = {} if asked is None else asked.members
        self._entries: dict[str, list[Entry]] = {
            name: [] for name, member in members_asked.items() if member not in self._missing
        }
        for entries in members.values():
            for entry in entries or ():
                name = entry.get("name")
                if isinstance(name, str) and (asked is None or name in asked.members):
                    self._entries.setdefault(name, []).append(entry)

    def __getitem__(self, name: str) -> Any:
        """The value of a field.

        Raises:
            KeyError: The record has no field of that name.
            AnswerError: The list was not asked for it, or the record has two of that name.
        """
        entries = self._entries_of(name)
        if not entries:
            return None  # asked for, and nothing came: it has no value
        if len(entries) > 1:
            raise AnswerError(f"{self._owner}.custom: there are {len(entries)} fields with the name {name!r}")
        return decoded(entries[0])

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (name in self._entries or self._spelt(name) is not None)

    def __repr__(self) -> str:
        """The names alone: values are people's data."""
        return f"<custom fields of {self._owner}: {', '.join(self._entries) or 'none'}>"

    def _entries_of(self, name: str) -> list[Entry]:
        if name in self._entries:
            return self._entries[name]
        spelt = self._spelt(name)
        if spelt is not None:
            return self._entries[spelt]
        near = hint(name, self._entries)
        if self._asked is not None:
            asked = ", ".join(self._asked.members)
            raise AnswerError(f"{self._owner}.custom: {name!r} did not come with this list, asked for {asked}.{near}")
        if self._missing:
            lacking = ", ".join(sorted(self._missing))
            raise AnswerError(f"{self._owner}.custom: {name!r} did not come, and neither did {lacking}.{near}")
        raise KeyError(f"{name!r} is not a custom field of this record.{near}")

    def _spelt(self, name: str) -> str | None:
        """The name as it came, if it is spelt otherwise here; None if there is none, or several."""
        wanted = normal(name)
        names = [each for each in self._entries if normal(each) == wanted]
        return names[0] if len(names) == 1 else None


def decoded(entry: Entry) -> Any:
    """The value of a custom field as Python has it."""
    value, kind = entry.get("value"), entry.get("type")
    if kind == CHOICE:
        return _choice(value, entry.get("display"))
    if kind == CHOICES:
        return _choices(value)
    if kind == DATE:
        return _date(value)
    if kind == CHECKBOX:
        return _FLAGS.get(value.casefold() if isinstance(value, str) else value, value) if _is_plain(value) else value
    return value


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int | float)


def _choice(value: Any, display: object) -> Any:
    """A choice comes as its number; what is shown is its text."""
    if value is None or value == "":
        return None
    return display if read_whole_number(value) is not None and isinstance(display, str) and display else value


def _choices(value: Any) -> Any:
    if value is None or value == "":
        return []
    if not isinstance(value, list):
        return value
    items = cast("list[object]", value)
    names = [cast("Entry", item).get("name") if isinstance(item, dict) else None for item in items]
    return names if all(isinstance(name, str) for name in names) else items


def _date(value: Any) -> Any:
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return None if value == "" else value
    try:
        moment = decoded_datetime(value)
    except ValueError:
        return value
    return moment.date() if moment is not None and moment.time() == dt.time() else moment


def _asked_of(row: Model) -> AskedFields | None:
    try:
        asked: AskedFields = object.__getattribute__(row, "_asked")
    except AttributeError:
        return None
    return asked


def _restored(
    cls: type[Customizable], source: dict[str, Any], received: bool, asked: AskedFields | None
) -> Customizable:
    """A copied or unpickled record."""
    row = cls.adopt(source)
    if not received:
        object.__setattr__(row, "_by_hand", True)
    if asked is not None:
        object.__setattr__(row, "_asked", asked)
    return row
