"""What an upsert does to each item, decided from rows that were fetched before; nothing is read or sent here.

Keys are compared as Halo's database does: ignoring case, and whitespace at the ends.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Any, Literal, cast

import attrs
from halo_api.custom import MEMBERS, normal
from halo_api.facts import NAMINGS, RESOURCES
from halo_api.fields import FIELDS
from halo_api.names import hint
from halo_api.values import decoded_datetime, number, read_whole_number

from ..errors import InvalidRequestError
from .naming import is_inactive
from .tables import CUSTOM

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
        custom: The custom fields that were given, by name.
        key: The values of its key, as they are compared.
        id: Of the record that it is about; None if there is none yet.
        action: What is to be done.
        changes: Field -> (old value, new value); custom fields as `custom.<Name>`.
        custom_changes: The custom fields that are to be changed.
        error: Why nothing is done.
        is_inactive: Whether the record is out of use.
    """

    index: int
    record: Record
    key: Key
    custom: Row = attrs.field(factory=dict[str, Any])
    id: Any = None
    action: Literal["create", "update", "unchanged"] = "unchanged"
    changes: dict[str, tuple[Any, Any]] = attrs.field(factory=dict[str, "tuple[Any, Any]"])
    custom_changes: dict[str, Any] = attrs.field(factory=dict[str, Any])
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
        changes = {field: new for field, (_, new) in self.changes.items() if not field.startswith(CUSTOM)}
        return {"id": self.id, **changes}

    def change_custom(self, differences: Mapping[str, tuple[Any, Any]]) -> None:
        """Take these custom fields into the plan: name -> (old value, new value)."""
        self.custom_changes = {name: new for name, (_, new) in differences.items()}
        self.changes |= {f"{CUSTOM}{name}": pair for name, pair in differences.items()}
        if differences:
            self.action = "update"


class Upsert:
    """The items of one upsert, and what is known of the records that they may be.

    Args:
        resource: Whose records.
        fields: Those of the key.
        records: The items, with ids in the place of names.
        custom: Their custom fields by name.

    Raises:
        InvalidRequestError: There is no such field, or two items have the same key.
    """

    def __init__(
        self, resource: str, fields: Sequence[str], records: Sequence[Record], custom: Sequence[Row | None] = ()
    ) -> None:
        self.resource, self.fields = resource, tuple(fields)
        self.where = f"{resource}.upsert()"
        for field in self.fields:
            is_custom = field.startswith(CUSTOM) and not FIELDS[resource].keys().isdisjoint(MEMBERS)
            if field not in FIELDS[resource] and not is_custom:
                text = f"{self.where}: there is no field {field!r} to be a key.{hint(field, FIELDS[resource])}"
                raise InvalidRequestError(text, advice=_NOTHING_WRITTEN)
        given = zip_longest(records, custom)
        self.plans = [
            Plan(index, record, self.key_of({**record, **_named(own)}), own or {})
            for index, (record, own) in enumerate(given)
        ]
        self._refuse_duplicate_keys()
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
        return tuple(_key_part(kinds.get(field, "string"), _value_of(row, field)) for field in self.fields)

    @property
    def custom_names(self) -> tuple[str, ...]:
        """The custom fields that items or the key have."""
        own = [field.removeprefix(CUSTOM) for field in self.fields if field.startswith(CUSTOM)]
        return tuple(dict.fromkeys([*own, *(name for plan in self.plans for name in plan.custom)]))

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
                given = {**plan.record, **_named(plan.custom)}
                ids = ", ".join(str(row.get("id")) for row in same.values())
                what = " and ".join(f"{field}={_value_of(given, field)!r}" for field in self.fields)
                text = f"{self.where}: item {plan.index}: several {self.resource} have {what}: {ids}."
                plan.error = InvalidRequestError(text, advice="Nothing was sent for it: halo never guesses.")
            elif same and None in same:
                text = f"{self.where}: item {plan.index}: its record came without an id."
                plan.error = InvalidRequestError(text, advice="Nothing was sent for it: it would make a second one.")
            elif same:
                found[plan.index] = next(iter(same.values()))
            else:
                plan.action = "create"
                plan.changes = {field: (None, value) for field, value in plan.record.items()}
                plan.changes |= {f"{CUSTOM}{name}": (None, value) for name, value in plan.custom.items()}
                plan.custom_changes = dict(plan.custom)
        return found

    def custom_to_compare(self, plan: Plan) -> Row:
        """The custom fields of an item, without those of the key: it is compared otherwise, and is what it is."""
        keys = {normal(field.removeprefix(CUSTOM)) for field in self.fields if field.startswith(CUSTOM)}
        return {name: value for name, value in plan.custom.items() if normal(name) not in keys}

    def unseen_fields(self, rows: Sequence[Row]) -> set[str]:
        """The fields of the items that no row shows: whether lists have them is not known."""
        given = {field for plan in self.pending for field in plan.record}
        if any(plan.custom for plan in self.pending) and not any(has_custom_fields(row) for row in rows):
            given.add(CUSTOM)
        for row in rows:
            given -= row.keys()
            if not given:
                break
        return given

    def compare(self, index: int, row: Row) -> None:
        """Decide what is to be changed in the record that an item is about."""
        plan, kinds = self.plans[index], FIELDS[self.resource]
        plan.id, plan.is_inactive = row.get("id"), self._is_inactive(row)
        plan.changes = {
            field: (row.get(field), value)
            for field, value in plan.record.items()
            if field not in self.fields and not is_same(kinds.get(field, "any"), row.get(field), value)
        }
        plan.action = "update" if plan.changes else "unchanged"

    def written_again(self, sent: Sent) -> list[str]:
        """The fields whose every change was sent before, with success, and which the server shows otherwise again."""
        fields = {field for plan in self.pending if plan.action == "update" for field in plan.changes}
        return sorted(field for field in fields if self._is_sent_again(field, sent))

    def _is_sent_again(self, field: str, sent: Sent) -> bool:
        changing = [plan for plan in self.pending if plan.action == "update" and field in plan.changes]
        return all(sent.was(self.resource, plan.id, field, plan.changes[field][1]) for plan in changing)

    def _is_inactive(self, row: Row) -> bool:
        naming = NAMINGS.get(self.resource)
        return row.get("inactive") is True if naming is None else is_inactive(naming, row)

    def _refuse_duplicate_keys(self) -> None:
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


class Sent:
    """What upserts of a client have sent with success, so that a second run can tell what Halo does not keep."""

    _MOST = 50_000

    def __init__(self) -> None:
        self._values: dict[tuple[object, ...], str] = {}

    def remember(self, resource: str, plan: Plan) -> None:
        """A change that was sent."""
        if len(self._values) < self._MOST:
            for field, (_, new) in plan.changes.items():
                self._values[resource, plan.id, field] = repr(new)

    def was(self, resource: str, id: object, field: str, value: object) -> bool:
        """Whether this value was sent."""
        return self._values.get((resource, id, field)) == repr(value)


def has_custom_fields(row: Row) -> bool:
    """Whether custom fields came with a row."""
    return any(isinstance(row.get(member), list) for member in MEMBERS)


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


def _named(custom: Row | None) -> Record:
    return {f"{CUSTOM}{name}": value for name, value in (custom or {}).items()}


def _value_of(row: Row, field: str) -> object:
    """A field of a row, or the value of a custom field."""
    if field in row or not field.startswith(CUSTOM):
        return row.get(field)
    name = normal(field.removeprefix(CUSTOM))
    entries = [entry for member in MEMBERS for entry in cast("list[Row]", row.get(member) or [])]
    return next((entry.get("value") for entry in entries if normal(str(entry.get("name"))) == name), None)


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
