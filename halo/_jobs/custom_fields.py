"""Custom fields by name: which field a name means, what may be written to it, and what a save has to send.

Halo empties the custom fields that a save does not name (seen on assets, said of all records). So a change of one sends
all, as they were read; what may not survive that is refused by name. Pure: what sends is in `_async/custom_fields.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

import attrs
from halo_api.custom import CHOICE, CHOICES, MEMBERS, TABLE, normal
from halo_api.names import hint
from halo_api.values import read_whole_number

from ..errors import InvalidRequestError
from .custom_values import choices_of, encoded, is_same

M = TypeVar("M")

Json = Mapping[str, Any]

NOTHING_WRITTEN = "Nothing was written."
LONGEST_QUERY = 1800
"""Bytes of a query; IIS refuses more than 2,048 unless it is told otherwise (404.15)."""

_RESTRICTIONS = (
    *("restrictread", "restrictupdate", "readonly", "access_control_level", "access_control"),
    *("read_restrictions", "read_restriction_roles", "update_restrictions", "update_restriction_roles"),
)
_TABLES = ("customextratableid", "custom_extra_table_id", "add_rows", "delete_these_rows")
_MASK = re.compile(r"[*\u2022\u25cf]+")


@attrs.frozen
class Definition:
    """A custom field of one kind of record.

    Attributes:
        id, name: As Halo has them.
        member: The member of a record that it stands in: `customfields`, or `fields` of assets.
        usage: Whose field it is: the number of a kind of record, or of `fields`, the type of asset. None if unknown.
        raw: All that is known of it.
    """

    id: int
    name: str
    member: str
    usage: int | None
    raw: Json = attrs.field(repr=False, eq=False)

    def is_called(self, name: object) -> bool:
        """Whether a user may mean it by this name."""
        return isinstance(name, str) and normal(name) == normal(self.name)

    def danger(self, entry: Json | None = None) -> str:
        """Why it may not survive being read and sent back; empty if it may.

        Args:
            entry: The field as it stands in the record; None if it is not there.
        """
        marks = (self.raw, entry or {})
        if _any(marks, ("isencrypted", "value_is_password_id")) or _is_masked((entry or {}).get("value")):
            return "is a secret"
        if _any(marks, _TABLES) or any(one.get("type") == TABLE for one in marks):
            return "is a table"
        if _any(marks, ("calculation",)):
            return "is calculated"
        if _any(marks, _RESTRICTIONS) or (entry is None and self.raw.get("onlyshowforagents")):
            return "is restricted"
        return ""


def _any(marks: Iterable[Json], names: Iterable[str]) -> bool:
    return any(one.get(name) for one in marks for name in names)


def _is_masked(value: object) -> bool:
    return isinstance(value, str) and bool(_MASK.fullmatch(value))


def custom_field_definitions(rows: Iterable[Json]) -> list[Definition]:
    """The definitions of custom fields, out of the rows of `/FieldInfo`."""
    return [
        Definition(id, name, "customfields", read_whole_number(row.get("usage")), row)
        for row in rows
        if (id := read_whole_number(row.get("id"))) is not None and isinstance(name := row.get("name"), str) and name
    ]


def type_field_definitions(fields: Iterable[Json], of_types: Iterable[Json]) -> list[Definition]:
    """The definitions of the fields of types of assets, out of the rows of `/Field` and of `/AssetTypeInfo`."""
    by_id = {read_whole_number(row.get("id")): row for row in fields}
    return [
        Definition(id, name, "fields", read_whole_number(row.get("typeinfo_id")), by_id.get(id, {}))
        for row in of_types
        if (id := read_whole_number(row.get("field_id"))) is not None
        and isinstance(name := row.get("field_name") or by_id.get(id, {}).get("name"), str)
    ]


@attrs.frozen
class Place:
    """Where a refusal is about: what the user called, and what its records are called.

    Attributes:
        call: `tickets.update()`.
        noun: `ticket`.
    """

    call: str
    noun: str

    def refusal(self, problem: str, advice: str = NOTHING_WRITTEN) -> InvalidRequestError:
        """The error for a problem."""
        return InvalidRequestError(f"{problem}.", call=self.call, advice=advice)

    def find(self, name: object, definitions: Sequence[Definition]) -> list[Definition]:
        """The definitions that a name means: one, or several of which the user need not know.

        Raises:
            InvalidRequestError: There is none, or it stands for one in each of two members.
        """
        if not isinstance(name, str) or not name.strip():
            raise self.refusal(f"{name!r} is not the name of a custom field")
        exact = [each for each in definitions if each.name == name]
        found = exact or [each for each in definitions if each.is_called(name)]
        if not found:
            near = hint(name, {each.name for each in definitions})
            where = f"halo.custom_fields.list() has all.{near}"
            raise self.refusal(f"no {self.noun} has a custom field {name!r}", f"{NOTHING_WRITTEN} {where}")
        if len(members := sorted({each.member for each in found})) > 1:
            problem = f"{name!r} stands in {' and in '.join(members)}, and nobody can know which is meant"
            raise self.refusal(problem, f"{NOTHING_WRITTEN} Use {' or '.join(members)} itself, with all fields.")
        if len({each.name for each in found}) > 1:
            spellings = ", ".join(sorted({repr(each.name) for each in found}))
            raise self.refusal(f"{name!r} may be each of {spellings}")
        return found

    def find_one(self, name: object, definitions: Sequence[Definition]) -> Definition:
        """The definition that a name means.

        Raises:
            InvalidRequestError: There is none, or more than one.
        """
        found = self.find(name, definitions)
        if len(found) > 1:
            ids = ", ".join(str(each.id) for each in found)
            raise self.refusal(f"{name!r} is the name of {len(found)} custom fields, with the ids {ids}")
        return found[0]

    def check(self, name: object, value: object, definitions: Sequence[Definition]) -> None:
        """Nothing, if the value can be written to a field of that name, as far as is known without the record.

        Raises:
            InvalidRequestError: There is no such field, or it cannot hold the value.
        """
        found = self.find(name, definitions)
        if len(found) == 1 and not lacks_choices(found[0]):
            self.encode(found[0], value)

    def differences(
        self, record: Json, definitions: Sequence[Definition], custom: Mapping[str, Any]
    ) -> dict[str, tuple[Any, Any]]:
        """The custom fields in which a record is not as it shall be: name -> its value, and the one it shall have.

        Raises:
            InvalidRequestError: A field is not there, or cannot hold the value.
        """
        here, changes = [*definitions, *_undefined(record, definitions)], dict[str, tuple[Any, Any]]()
        for name, value in custom.items():
            definition = self.find_one(name, here)
            stored = {entry.get("id"): entry.get("value") for entry in _objects(record.get(definition.member))}
            if not is_same(definition.raw, self.encode(definition, value), stored.get(definition.id)):
                changes[definition.name] = (stored.get(definition.id), value)
        return changes

    def encode(self, definition: Definition, value: object) -> Any:
        """The value as a save takes it.

        Raises:
            InvalidRequestError: The field cannot hold it.
        """
        try:
            return encoded(definition.raw, value)
        except (TypeError, ValueError) as error:
            raise self.refusal(f"custom[{definition.name!r}]={value!r} is {error}") from error


def entries_of(record: Json) -> list[Json]:
    """The custom fields that stand in a record."""
    return list(_objects(record.get("customfields")))


@attrs.frozen
class Saved(Generic[M]):
    """A record that was saved with custom fields.

    Attributes:
        item: As the server answered it.
        not_stored: The custom fields that the answer shows differently than they were sent, or not at all.
        not_there: The same of the record as it is read later.
    """

    item: M
    not_stored: tuple[str, ...]
    not_there: Callable[[Json], tuple[str, ...]]


def usage_of(entries: Iterable[Json], definitions: Iterable[Definition]) -> int | None:
    """Whose fields these are, which stand in a record: what all of them say, or their definitions; else None."""
    by_id = {each.id: each.usage for each in definitions if each.member == "customfields"}
    said = {read_whole_number(entry.get("usage")) or by_id.get(entry.get("id", 0)) for entry in entries}
    said.discard(None)
    return said.pop() if len(said) == 1 else None


@attrs.frozen
class Merge:
    """What a save sends in place of the custom fields that a record has.

    Attributes:
        members: Member of the record -> all its fields, each with id, name and value.
        changed: The names of those that change, as Halo spells them.
        kinds: Member and id -> the definition.
    """

    members: Mapping[str, list[dict[str, Any]]]
    changed: tuple[str, ...]
    kinds: Mapping[tuple[str, int], Definition]

    def not_stored(self, answer: Json) -> tuple[str, ...]:
        """The fields that the answer to the save shows differently than they were sent, or not at all."""
        return tuple(
            f"custom.{entry['name']}"
            for member, entries in self.members.items()
            for entry in entries
            if not self._is_stored(member, entry, answer.get(member))
        )

    def _is_stored(self, member: str, entry: Json, stored: object) -> bool:
        if stored is None:
            return entry["name"] not in self.changed
        values = {row.get("id"): row.get("value") for row in _objects(stored)}
        definition = self.kinds.get((member, entry["id"]))
        return is_same(definition.raw if definition else {}, entry["value"], values.get(entry["id"]))


def merge(
    place: Place,
    record: Json,
    definitions: Sequence[Definition],
    custom: Mapping[str, Any],
    *,
    replace: bool,
) -> Merge:
    """The custom fields of a record with some of them changed.

    Args:
        place: For the refusals.
        record: As it was read by itself, with all details.
        definitions: Those of the fields that such a record can have.
        custom: What changes, by name.
        replace: Whether to leave out what may not survive being read and sent back.

    Raises:
        InvalidRequestError: A field is not there, cannot hold the value, or may be lost.
    """
    here = [*definitions, *_undefined(record, definitions)]
    changes = {(found := place.find_one(name, here)): place.encode(found, value) for name, value in custom.items()}
    touched = sorted({each.member for each in changes})
    kinds = {(each.member, each.id): each for each in here}
    members = dict[str, list[dict[str, Any]]]()
    for member in touched:
        entries = _whole(record.get(member))
        if entries is None and not replace:
            problem = f"the {member} of this {place.noun} did not come whole, and Halo empties those that are not sent"
            raise place.refusal(problem, f"{NOTHING_WRITTEN} To go on and lose the others: replace=True")
        by_id = {entry["id"]: entry for entry in entries or ()}
        lost = {each.id: why for each in here if each.member == member and (why := each.danger(by_id.get(each.id)))}
        if lost and not replace:
            raise _would_be_lost(place, {kinds[member, id].name: why for id, why in lost.items()})
        values = {each.id: value for each, value in changes.items() if each.member == member}
        kept = [entry for entry in by_id.values() if entry["id"] not in lost and entry["id"] not in values]
        members[member] = [{"id": entry["id"], "name": entry["name"], "value": entry.get("value")} for entry in kept]
        names = {each.id: each.name for each in changes if each.member == member}
        members[member] += [{"id": id, "name": names[id], "value": value} for id, value in values.items()]
    return Merge(members, tuple(each.name for each in changes), kinds)


def _would_be_lost(place: Place, lost: Mapping[str, str]) -> InvalidRequestError:
    name, why = next(iter(lost.items()))
    others = f", and so may {', '.join(map(repr, [*lost][1:]))}" if len(lost) > 1 else ""
    problem = (
        f"the custom field {name!r} {why}, and may be lost{others}: Halo empties custom fields that are not sent, and "
        f"nobody knows whether this kind survives being read and sent back"
    )
    return place.refusal(problem, f"{NOTHING_WRITTEN} To go on all the same: replace=True")


def _undefined(record: Json, definitions: Iterable[Definition]) -> Iterator[Definition]:
    """The fields that stand in the record and have no definition; what they say of themselves must do."""
    known = {(each.member, each.id) for each in definitions}
    for member in MEMBERS:
        for entry in _whole(record.get(member)) or ():
            if (member, entry["id"]) not in known:
                yield Definition(entry["id"], entry["name"], member, None, entry)


def _whole(member: object) -> list[Json] | None:
    """The fields of a record, if each has an id and a name; None if they did not come, or not so."""
    if not isinstance(member, list):
        return None
    members = cast("list[object]", member)
    entries = list(_objects(members))
    is_whole = len(entries) == len(members) and all(
        isinstance(entry.get("id"), int) and isinstance(entry.get("name"), str) for entry in entries
    )
    return entries if is_whole else None


def _objects(value: object) -> Iterator[Json]:
    for one in cast("list[object]", value if isinstance(value, list) else []):
        if isinstance(one, Mapping):
            yield cast("Json", one)


def new_fields(place: Place, definitions: Sequence[Definition], custom: Mapping[str, Any]) -> Merge:
    """The custom fields of a new record.

    Raises:
        InvalidRequestError: A field is not there, or cannot hold the value.
    """
    members = dict[str, list[dict[str, Any]]]()
    kinds = dict[tuple[str, int], Definition]()
    for name, value in custom.items():
        found = place.find_one(name, definitions)
        entry = {"id": found.id, "name": found.name, "value": place.encode(found, value)}
        members.setdefault(found.member, []).append(entry)
        kinds[found.member, found.id] = found
    return Merge(members, tuple(each.name for each in kinds.values()), kinds)


def gone(before: Json, sent: Json, after: Json) -> tuple[str, ...]:
    """The custom fields that had a value, were not sent, and have none after the save: "customfields.CFRoute"."""
    return tuple(
        f"{member}.{entry.get('name', entry.get('id'))}"
        for member in MEMBERS
        if member in sent
        for entry in _objects(before.get(member))
        if not _is_empty(entry.get("value"))
        and not any(_is_one(entry, other) for other in _objects(sent[member]))
        and all(_is_empty(other.get("value")) for other in _objects(after.get(member)) if _is_one(entry, other))
    )


def _is_one(entry: Json, other: Json) -> bool:
    return entry.get("id") == other["id"] if other.get("id") else entry.get("name") == other.get("name")


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [])


def in_walks(ids: Sequence[int], taken: int) -> list[list[int]]:
    """The ids of custom fields in as few lists as keep each query short enough.

    Args:
        ids: All of them.
        taken: Bytes that the rest of the query takes.
    """
    walks: list[list[int]] = [[]]
    room = LONGEST_QUERY - taken
    for id in ids:
        if walks[-1] and sum(len(f"{other},") for other in walks[-1]) + len(str(id)) > room:
            walks.append([])
        walks[-1].append(id)
    return walks


def lacks_choices(definition: Definition) -> bool:
    """Whether it is a field with choices, and its definition came without them."""
    return definition.raw.get("type") in {CHOICE, CHOICES} and not choices_of(definition.raw)
