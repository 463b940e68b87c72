"""What an upsert does to each item, decided on rows that are there; nothing is read or sent here.

Keys are compared as Halo's database does: blanks at the ends and case do not count.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any, Literal

import attrs
from halo_api.facts import RESOURCES
from halo_api.fields import FIELDS
from halo_api.names import hint
from halo_api.values import decoded_datetime, number, read_whole_number

from ..errors import InvalidRequestError

Record = dict[str, Any]
Row = Mapping[str, Any]
Key = tuple[Hashable, ...]

_NOTHING_WRITTEN = "Nothing was written."


@attrs.define
class Plan:
    """What becomes of one item.

    Attributes:
        index: Its index in the input, from 0.
        record: What was given, with ids in the place of names.
        key: The values of its key, as they are compared.
        id: Of the record that it is about; None if there is none yet.
        action: What is to be done.
        changes: Field -> what there was, and what there shall be.
        error: Why nothing is done.
        is_inactive: Whether the record is out of use.
    """

    index: int
    record: Record
    key: Key
    id: Any = None
    action: Literal["create", "update", "unchanged"] = "unchanged"
    changes: dict[str, tuple[Any, Any]] = attrs.field(factory=dict[str, "tuple[Any, Any]"])
    error: Exception | None = None
    is_inactive: bool = False

    @property
    def is_written(self) -> bool:
        """Whether it leads to a request."""
        return self.error is None and self.action != "unchanged"

    @property
    def sent(self) -> Record:
        """What is sent for it."""
        if self.action == "create":
            return self.record
        return {"id": self.id, **{field: new for field, (_, new) in self.changes.items()}}


class Upsert:
    """The items of one upsert, and what is known of the records that they may be.

    Args:
        resource: Whose records.
        fields: Those of the key.
        records: The items, with ids in the place of names.

    Raises:
        InvalidRequestError: There is no such field, or two items have the same key.
    """

    def __init__(self, resource: str, fields: Sequence[str], records: Sequence[Record]) -> None:
        self.resource, self.fields = resource, tuple(fields)
        self.where = f"{resource}.upsert()"
        for field in self.fields:
            if field not in FIELDS[resource]:
                text = f"{self.where}: there is no field {field!r} to be a key.{hint(field, FIELDS[resource])}"
                raise InvalidRequestError(text, advice=_NOTHING_WRITTEN)
        self.plans = [Plan(index, record, self.key_of(record)) for index, record in enumerate(records)]
        self._refuse_twins()
        for plan in self.plans:
            if missing := [field for field, part in zip(self.fields, plan.key, strict=True) if part is None]:
                plan.error = InvalidRequestError(f"{self.where}: item {plan.index} has no {' and no '.join(missing)}.")

    @property
    def pending(self) -> list[Plan]:
        """The items that are not refused."""
        return [plan for plan in self.plans if plan.error is None]

    @property
    def creates(self) -> list[Plan]:
        """The items that have no record yet."""
        return [plan for plan in self.pending if plan.action == "create"]

    def key_of(self, row: Row) -> Key:
        """The key of a record, as it is compared; None in place of what it lacks."""
        kinds = FIELDS[self.resource]
        return tuple(_key_part(kinds[field], row.get(field)) for field in self.fields)

    def is_shown_by(self, rows: Iterable[Row]) -> bool:
        """Whether any of the rows shows the whole key; if none does, a missing record proves nothing."""
        return any(None not in self.key_of(row) for row in rows)

    def match(self, rows: Iterable[Row]) -> dict[int, Row]:
        """The rows that the items are about, by the index of the item; what has no row is a create.

        An item of which there are several records is refused.
        """
        by_key: dict[Key, dict[Hashable, Row]] = {}
        for row in rows:
            by_key.setdefault(self.key_of(row), {})[_key_part("integer", row.get("id"))] = row
        found: dict[int, Row] = {}
        for plan in self.pending:
            same = by_key.get(plan.key, {})
            if len(same) > 1:
                ids = ", ".join(str(row.get("id")) for row in same.values())
                what = " and ".join(f"{field}={plan.record[field]!r}" for field in self.fields)
                text = f"{self.where}: item {plan.index}: several {self.resource} have {what}: {ids}."
                plan.error = InvalidRequestError(text, advice="Nothing was sent for it: halo never guesses.")
            elif same:
                found[plan.index] = next(iter(same.values()))
            else:
                plan.action = "create"
                plan.changes = {field: (None, value) for field, value in plan.record.items()}
        return found

    def unseen_fields(self, rows: Iterable[Row]) -> set[str]:
        """The fields of the items that no row shows: whether lists have them is not known."""
        given = {field for plan in self.pending for field in plan.record}
        for row in rows:
            given -= row.keys()
            if not given:
                break
        return given

    def compare(self, index: int, row: Row) -> None:
        """Decide what is to be changed in the record that an item is about."""
        plan, kinds = self.plans[index], FIELDS[self.resource]
        plan.id, plan.is_inactive = row.get("id"), row.get("inactive") is True
        plan.changes = {
            field: (row.get(field), value)
            for field, value in plan.record.items()
            if field not in self.fields and not is_same(kinds.get(field, "any"), row.get(field), value)
        }
        plan.action = "update" if plan.changes else "unchanged"

    def _refuse_twins(self) -> None:
        first: dict[Key, int] = {}
        problems = [
            f"item {plan.index} has the same key as item {first[plan.key]}"
            for plan in self.plans
            if None not in plan.key and first.setdefault(plan.key, plan.index) != plan.index
        ]
        if problems:
            error = InvalidRequestError(f"{self.where}: {', '.join(problems[:3])}.", advice=_NOTHING_WRITTEN)
            error.problems = tuple(problems)
            raise error


def is_same(kind: str, old: object, new: object) -> bool:
    """Whether a field has a value already, by what it means."""
    if _is_none(kind, old) or _is_none(kind, new):
        return _is_none(kind, old) and _is_none(kind, new)
    if isinstance(old, bool) or isinstance(new, bool):
        return old is new
    if kind in {"datetime", "moment"}:
        return _moment(old) == _moment(new)
    if (wanted := number(_number_in(new))) is not None and kind != "string":
        return number(_number_in(old)) == wanted
    if isinstance(old, str) and isinstance(new, str):
        return old.strip() == new.strip()
    return old == new or (kind == "string" and str(old) == str(new))


def pages_of(rows: int, page_size: int = 100) -> int:
    """How many requests a list of so many rows costs."""
    return max(1, -(-rows // page_size))


def noun_of(resource: str, count: int) -> str:
    """So many of them, in words: "1 asset", "20 assets"."""
    name = RESOURCES[resource].singular if count == 1 else resource
    return f"{count:,} {name.replace('_', ' ')}"


def _key_part(kind: str, value: object) -> Hashable:
    """A part of a key, as it is compared: texts without blanks at the ends, and without case."""
    whole = read_whole_number(value)
    if kind in {"integer", "number"} and whole is not None:
        return whole
    text = str(value if whole is None else whole) if value is not None else ""
    return unicodedata.normalize("NFC", text).strip().casefold() or None


def _is_none(kind: str, value: object) -> bool:
    if value is None or value == "":
        return True
    return kind in {"datetime", "moment"} and isinstance(value, str) and _moment(value) is None


def _moment(value: object) -> object:
    try:
        return decoded_datetime(value)
    except (TypeError, ValueError):
        return value


def _number_in(value: object) -> object:
    whole = read_whole_number(value)
    return value if whole is None else whole
