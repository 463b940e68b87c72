"""Which rows are new: each is yielded once, by the key that the contract names.

Rows without a usable key (`/TimesheetEvent` has id 0 for all) are told apart by their content. Equal rows in one
response are two rows: within a response, pages cannot have moved.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

import attrs
from halo_api import Model

M = TypeVar("M", bound=Model)


@attrs.define
class SeenRows(Generic[M]):
    """The rows seen so far, in this round and in all. A round is one pass over the pages."""

    fields: Sequence[str]  # of the key
    round: int = 1
    new: int = 0  # rows of the last response that were in no earlier one
    yielded: int = 0  # new rows, in all
    in_round: int = 0  # different rows in this round
    new_in_round: int = 0  # those that were in no earlier round
    repeated_in_round: int = 0  # rows that came again in this round
    idle_answers: int = 0  # consecutive responses without a row that is new in this round
    _key: Callable[[M], Hashable] | None = attrs.field(default=None, init=False, repr=False)
    _last_round: dict[Hashable, int] = attrs.field(factory=dict[Hashable, int], init=False, repr=False)

    def add(self, rows: Sequence[M]) -> list[M]:
        """The rows of a response that were in no earlier response."""
        key = self._key = self._key or key_by(self.fields)
        keys = [key(row) for row in rows]
        in_round = sum(self._last_round.get(key) != self.round for key in keys)
        new = [row for row, key in zip(rows, keys, strict=True) if key not in self._last_round]
        self._last_round.update(dict.fromkeys(keys, self.round))
        self.new = len(new)
        self.yielded += len(new)
        self.in_round += in_round
        self.new_in_round += len(new)
        self.repeated_in_round += len(keys) - in_round
        self.idle_answers = 0 if in_round else self.idle_answers + 1
        return new

    def begin_round(self) -> None:
        """Count the rows of another round from here on."""
        self.round += 1
        self.in_round, self.new_in_round, self.repeated_in_round, self.idle_answers = 0, 0, 0, 0


def key_by(fields: Sequence[str]) -> Callable[[Model], Hashable]:
    """A function for the key of a row: its key fields, or all of its content if they hold nothing usable."""
    if len(fields) == 1:
        return _key_by_single_field(fields[0])

    def key(row: Model) -> Hashable:
        record = vars(row)  # the row is the JSON object
        values = tuple(record.get(field) for field in fields)
        is_usable = any(values) and not any(isinstance(value, list | dict) for value in values)
        return values if is_usable else _content(record)

    return key


def _key_by_single_field(field: str) -> Callable[[Model], Hashable]:
    """The usual case: a key of one field, without a tuple for each row."""

    def key(row: Model) -> Hashable:
        record = vars(row)
        value = record.get(field)
        return value if value and isinstance(value, int | str | float) else _content(record)

    return key


def _content(record: dict[str, object]) -> str:
    return json.dumps(record, sort_keys=True)
