"""What may be sent as a create or an update; everything else is refused before anything is sent.

A create has no id and an update has one, because that is the only difference that Halo makes between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs
from halo_api import ArgumentError, Model, Request
from halo_api.custom import MEMBERS, Customizable, normal
from halo_api.facts import REFERENCES, Resource
from halo_api.fields import FIELDS
from halo_api.hidden import hidden
from halo_api.lookups import is_name
from halo_api.model import came_from_server
from halo_api.values import read_whole_number

from ..errors import InvalidRequestError
from .argument_errors import where_the_id_is
from .ids import as_sent, is_id_of, meaning

if TYPE_CHECKING:
    from ..hooks import Effect

Record = dict[str, Any]


@attrs.frozen
class Write:
    """A record to save, and what saving it does, as the method knows that the user called.

    Attributes:
        record: Its fields.
        effect: What it does.
        custom: Custom fields by name, besides; None for none.
        replace: Whether to write them even if others may be lost.
    """

    record: Record
    effect: Effect
    custom: Mapping[str, Any] | None = None
    replace: bool = False

    @property
    def given(self) -> Record:
        """What the user gave for it."""
        return self.record if self.custom is None else {**self.record, "custom": self.custom}

    @property
    def has_custom_fields(self) -> bool:
        """Whether it changes custom fields: by name, or as they are sent."""
        return self.custom is not None or ("id" in self.record and not self.record.keys().isdisjoint(MEMBERS))


@attrs.frozen
class Item:
    """One item of a batch: the fields of a record, and its custom fields by name, if it has some."""

    record: Record
    custom: Mapping[str, Any] | None


def validate_create(resource: Resource, record: Record, custom: object = None) -> Record:
    """The record, if it is valid for a create.

    Args:
        resource: Whose record it is.
        record: Its fields.
        custom: Custom fields by name, besides.

    Raises:
        InvalidRequestError: It has an id, or lacks a field without which the server refuses every record.
    """
    _raise(f"{resource.name}.create()", _problem_of_custom(record, custom))
    _raise(f"{resource.name}.create()", _problem_of_create(resource, _with_custom(record, custom)))
    return record


def validate_update(resource: Resource, id: object, record: Record, custom: object = None) -> Record:
    """The record with this id, if it is valid for an update.

    Args:
        resource: Whose record it is.
        id: Of the record.
        record: The fields that change.
        custom: Custom fields by name, besides.

    Raises:
        InvalidRequestError: The id is not valid, or is one of the fields too, or there is nothing to change.
    """
    name = f"{resource.name}.update()"
    if "id" in record:
        _raise(name, f"id={record['id']!r} cannot be changed; the id is the first argument: update({id!r}, ...)")
    _raise(name, _problem_of_custom(record, custom))
    problem = _problem_of_update(resource, _with_custom({"id": id, **record}, custom))
    _raise(name, problem, "" if is_id_of(resource, id) else where_the_id_is(resource.name, id))
    return {"id": as_sent(id), **record}


def validate_creates(
    resource: Resource, model: Callable[..., Model], items: Iterable[Model | Mapping[str, Any]]
) -> list[Item]:
    """The items, if each is valid for a create.

    Raises:
        InvalidRequestError: Some are not; its `problems` has all of them.
    """
    return _validate_all(f"{resource.name}.create_many()", resource, model, items, _problem_of_create)


def validate_updates(
    resource: Resource, model: Callable[..., Model], items: Iterable[Model | Mapping[str, Any]]
) -> list[Item]:
    """The items, if each is valid for an update.

    Raises:
        InvalidRequestError: Some are not, or change the same record; its `problems` has all of them.
    """
    name = f"{resource.name}.update_many()"
    valid = _validate_all(name, resource, model, items, _problem_of_update)
    refuse_all(name, _duplicates(resource, [item.record for item in valid]))
    return valid


def validate_upserts(
    resource: Resource, model: Callable[..., Model], items: Iterable[Model | Mapping[str, Any]]
) -> list[Item]:
    """The items, if each may be created, or may change a record that is there.

    Raises:
        InvalidRequestError: Some may not; its `problems` has all of them.
    """
    name = f"{resource.name}.upsert()"
    valid = _validate_all(name, resource, model, items, _problem_of_upsert)
    if isinstance(model, type) and issubclass(model, Customizable):
        raw = [(index, member) for index, item in enumerate(valid) for member in MEMBERS if member in item.record]
        why = "a save of it empties all that it does not name, and every run would write it again"
        refuse_all(name, [f"item {index}: use custom in place of {member}: {why}" for index, member in raw])
    return valid


def problem_of_new(resource: Resource, record: Record, custom: Mapping[str, Any]) -> str:
    """Why a record with these custom fields by name cannot be created; empty if it can."""
    return _problem_of_create(resource, _with_custom(record, custom or None))


def validate_deletes(resource: Resource, request_of: Callable[[Any], Request[Any]], ids: Iterable[Any]) -> list[Any]:
    """The requests that delete the records of these ids.

    Raises:
        InvalidRequestError: Some ids are not valid, or are repeated; its `problems` has all of them. A string is
            refused: it is a single id, not a sequence of digits.
    """
    name = f"{resource.name}.delete_many()"
    _check_sequence(name, "id", ids)
    requests: list[Any] = []
    problems: list[str] = []
    first: dict[str, int] = {}
    for index, id in enumerate(ids):
        try:
            requests.append(request := request_of(id))
        except InvalidRequestError as error:
            problems.append(f"item {index}: {error.problem.removesuffix('.')}")
        else:
            if first.setdefault(request.path, index) != index:
                problems.append(f"item {index}: id={id!r} is the same as item {first[request.path]}")
    refuse_all(name, problems)
    return requests


_NAMED = 3  # in the message; all are in the exception's `problems`


def _validate_all(
    name: str,
    resource: Resource,
    model: Callable[..., Model],
    items: Iterable[Model | Mapping[str, Any]],
    problem_of: Callable[[Resource, Record], str],
) -> list[Item]:
    valid: list[Item] = []
    problems: list[str] = []
    _check_sequence(name, "record", items)
    for index, item in enumerate(map(hidden, items)):  # they may come from a generator
        try:
            record, custom = _record(model, item)
            problem = _problem_of_custom(record, custom) or problem_of(resource, _with_custom(record, custom))
        except ArgumentError as error:
            record, custom, problem = {}, None, str(error)
        valid.append(Item(record, custom))
        if problem:
            problems.append(f"item {index}: {problem}")
    refuse_all(name, problems)
    return valid


def _duplicates(resource: Resource, records: Iterable[Record]) -> list[str]:
    """The items that change a record for a second time: which of the two would be last is chance."""
    first: dict[tuple[object, ...], int] = {}
    problems: list[str] = []
    for index, record in enumerate(records):
        key = tuple(meaning(record.get(field)) for field in sorted({*resource.key, "id"}))
        if first.setdefault(key, index) != index:
            problems.append(
                f"item {index}: id={record['id']!r} is the same as item {first[key]}; which is applied last is chance"
            )
    return problems


def _check_sequence(name: str, kind: str, items: object) -> None:
    if isinstance(items, Mapping | Model):
        _raise(name, f"expected a list of {kind}s, not a single {kind}")
    if isinstance(items, str | bytes) or not isinstance(items, Iterable):
        _raise(name, f"{items!r} is not a list of {kind}s")


def refuse_all(name: str, problems: list[str], *, advice: str = "Nothing was sent.") -> None:
    """Nothing, if there are no problems.

    Raises:
        InvalidRequestError: There are; the text has the first of them, `problems` all.
    """
    if problems:
        more = [f"and {len(problems) - _NAMED} more in .problems"] if len(problems) > _NAMED else []
        error = InvalidRequestError("\n  ".join([f"{name}:", *problems[:_NAMED], *more]) + ".", advice=advice)
        error.problems = tuple(problems)
        raise error


def _record(model: Callable[..., Model], item: object) -> tuple[Record, Any]:
    """The fields of an item, and its custom fields by name."""
    if isinstance(item, Model):
        if came_from_server(item):
            raise ArgumentError(
                "row",
                f"{item!r} came from the server; sending all its fields back would undo changes that others made "
                "meanwhile. Pass the id and the fields to change",
            )
        return item.to_dict(), None
    if isinstance(item, Mapping):
        fields: Record = {str(name): value for name, value in item.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        custom = fields.pop("custom", None) if isinstance(model, type) and issubclass(model, Customizable) else None
        return model(**fields).to_dict(), custom
    raise ArgumentError("item", f"{item!r} is neither a record nor a dict of fields")


def _with_custom(record: Record, custom: object) -> Record:
    """The record as if its custom fields were there already: they are fields to change too."""
    return record if custom is None else {**record, MEMBERS[0]: custom}


def _problem_of_custom(record: Record, custom: Any) -> str:
    """Custom fields by name: at least one, none twice, and not beside the raw ones."""
    if custom is None:
        return ""
    if not isinstance(custom, Mapping) or not custom or not all(isinstance(name, str) for name in custom):  # pyright: ignore[reportUnknownVariableType]
        return f"custom={custom!r} is not a dict of names and values"
    names = [normal(str(name)) for name in custom]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if twice := [name for name in names if names.count(name) > 1]:
        return f"custom has {twice[0]!r} twice, spelt differently"
    raw = [member for member in MEMBERS if member in record]
    return f"custom and {raw[0]} are given, and both say what the custom fields are to be" if raw else ""


def _problem_of_create(resource: Resource, record: Record) -> str:
    if "id" in record:
        return f"id={record['id']!r}: a record with an id is an update; the server assigns the ids of new records"
    return (
        _missing(resource, "create", resource.create_needs, record)
        or _echoed(resource, record)
        or _mistyped(resource, record)
        or ("" if record else "there are no fields")
    )


def _problem_of_upsert(resource: Resource, record: Record) -> str:
    if "id" in record:
        return f"id={record['id']!r}: an upsert finds its records by the key; to change them by their ids: update_many"
    echoes = [name for name in resource.echoes if name in record]
    if echoes:
        names = ", ".join(echoes)
        return f"leave out {names}: Halo does not store what only echoes an id, so every run would write it again"
    return _mistyped(resource, record) or ("" if record else "there are no fields")


def _problem_of_update(resource: Resource, record: Record) -> str:
    id = record.get("id")
    if not is_id_of(resource, id):
        rows = f"no row of {resource.name.replace('_', ' ')} has one to change it by"
        why = "" if "id" in resource.key else f", and {rows}"
        return f"id={id!r} is not a valid id{why}; without one Halo would create a record"
    if len(record) == 1:
        return "there are no fields to change"
    return (
        _missing(resource, "update", resource.update_needs, record)
        or _echoed(resource, record)
        or _mistyped(resource, record)
    )


def _echoed(resource: Resource, record: Record) -> str:
    """A name of another record without its id: Halo ignores it, and so would do nothing, or take another record."""
    alone = [(name, owner) for name, owner in resource.echoes.items() if name in record and owner not in record]
    return ", ".join(
        f"{name}={record[name]!r} is a name for reading; a save goes by {owner}, so give that" for name, owner in alone
    )


def _mistyped(resource: Resource, record: Record) -> str:
    """What is neither the id of another record nor can be its name."""
    references = REFERENCES[resource.name]
    ids = [
        (name, record[name])
        for name in references
        if record.get(name) is not None and FIELDS[resource.name].get(name) in {"integer", "number"}
    ]
    invalid = [
        f"{name}={id!r} is not a valid id"
        for name, id in ids
        if read_whole_number(id) is None and not isinstance(id, Model) and not is_name(id, references[name])
    ]
    return ", ".join([*invalid, *_texts_for_numbers(resource, record)])


def _texts_for_numbers(resource: Resource, record: Record) -> Iterator[str]:
    """Words in fields that hold a whole number and refer to nothing, so that no name can be looked up."""
    references = REFERENCES[resource.name]
    for name, value in record.items():
        is_text = isinstance(value, str) and any(map(str.isalpha, value)) and name not in references
        if is_text and FIELDS[resource.name].get(name) == "integer":
            yield (
                f"{name}={value!r}: this field takes a whole number, and no name is looked up here; "
                f"halo.describe({resource.name!r}).references has the fields in which names are"
            )


def _missing(resource: Resource, verb: str, needs: Iterable[Iterable[str]], record: Record) -> str:
    """The missing fields without which the server was seen to refuse a record.

    Other needs are only the minimum that worked somewhere; whether they hold here, the server decides.
    """
    refused = {*resource.messages.get(verb, ()), *(resource.refused_without if verb == "create" else ())}
    missing = [
        " or ".join(group)
        for group in needs
        if refused.intersection(group) and not any(record.get(field) not in (None, "") for field in group)
    ]
    if not missing:
        return ""
    pronoun = "it" if len(missing) == 1 else "them"
    return f"{', '.join(missing)} must be given: the server refuses every record without {pronoun}"


def advice_on(resource: Resource, write: Write) -> str:
    """What to try after the server refused a record: what a create was seen to work with, if this had less."""
    needs = [" or ".join(group) for group in resource.create_needs]
    lacking = [
        need
        for need, group in zip(needs, resource.create_needs, strict=True)
        if all(write.record.get(field) in (None, "") for field in group)
    ]
    if "id" in write.record or not lacking:
        return ""
    return f"A create was seen to work with {', '.join(needs)}; this had no {', '.join(lacking)}."


def _raise(name: str, problem: str, advice: str = "") -> None:
    if problem:
        raise InvalidRequestError(f"{problem}.", call=name, advice=f"Nothing was sent.{advice}")
