"""Encodes the arguments of an operation into its path, query and body.

An argument that cannot be sent, or that would quietly ask for something else, is refused by name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any
from urllib.parse import quote

from . import facts
from .errors import ArgumentError
from .lookups import Lookup, Name, is_name, lookup_of
from .model import UNSET, Model
from .names import hint
from .values import encoded_datetime, json_object, number, read_whole_number, whole_number

__all__ = [
    "BOOLEAN",
    "DATETIME",
    "ENCODERS",
    "INTEGER",
    "INTEGERS",
    "MOMENT",
    "NUMBER",
    "PAGING",
    "STRING",
    "STRINGS",
    "encode_body",
    "encode_form",
    "encode_path",
    "encode_query",
]

Encoder = Callable[[str, Any], str]
"""The text of a value, as the server reads it; the name of the argument is for the error."""


PAGING = frozenset({"pageinate", "page_no", "page_size", "count"})
ORDERS = ("order", "order2", "order3", "order4", "order5")


def encode_path(template: str, *ids: object, is_text: bool = False) -> str:
    """The path with the ids in it: whole numbers, also negative ones, or of some resources a text such as a GUID.

    Args:
        template: The path, with a name in braces, mostly `{id}`, in the place of each id.
        ids: In the order of the path.
        is_text: Whether the ids of the resource are texts.
    """
    for value in ids:
        name = template.partition("{")[2].partition("}")[0]
        template = template.replace(f"{{{name}}}", _encode_id(name, value, is_text=is_text))
    return template


def _encode_id(name: str, value: object, *, is_text: bool) -> str:
    whole = read_whole_number(value)
    text = str(whole) if whole is not None else value.strip() if is_text and isinstance(value, str) else ""
    if not text.strip("."):  # no dots alone: /Roles/.. would be another route
        needed = "" if is_text else "; a whole number is needed"
        raise ArgumentError(name, f"{value!r} is not a valid id{needed}")
    return quote(_unicode(name, text), safe="")  # also the braces


def encode_query(
    operation: str, encoders: Mapping[str, Encoder], arguments: Mapping[str, Any], extra: Mapping[str, Any] | None
) -> dict[str, str | Lookup]:
    """The query of an operation: the arguments that were given, as the server reads them.

    Filters that are documented and that the live server ignores are sent together with what it obeys. A text where an
    id goes may be a name, and stays as it is until somebody has looked it up.

    Args:
        operation: Its name.
        encoders: Filter -> what makes its text.
        arguments: What the caller gave, other arguments among them.
        extra: What has no name in the contract.
    """
    query: dict[str, str | Lookup] = {}
    for argument, value in arguments.items():
        if value is not UNSET:
            name = argument if argument in encoders else argument.removesuffix("_")  # moved aside for Python's own
            if name in encoders:
                lookup = None if type(value) is int else _lookup(operation, name, argument, value)
                query[name] = lookup or encoders[name](argument, value)
    if operation in facts.ALIASES:
        for name, meaning in facts.ALIASES[operation].items():
            if name in query:
                _add_alias(query, name, meaning)
    if extra is not None:
        _add_extra(query, operation, extra)
    _refuse_unscoped(operation, query)
    for name in ORDERS:
        if arguments.get(name, UNSET) is not UNSET:
            _refuse_unordered(operation, name, str(query[name]))
    return query


def _lookup(operation: str, name: str, argument: str, value: object) -> Lookup | None:
    """The names that a filter holds, if it refers to records and has any text."""
    references = facts.FILTER_REFERENCES.get(operation, {}) if operation.startswith("list_") else {}
    if name not in references:
        return None
    _refused(argument, value)
    lookup = lookup_of(argument, value, references[name])
    is_several = isinstance(value, list | tuple | AbstractSet) or (lookup is not None and len(lookup.values) > 1)
    if is_several and facts.FILTERS[operation][name] == "integer":
        several = _filter_for_several(operation, name)
        door = f"; {several} takes several" if several else ""
        raise ArgumentError(argument, f"{value!r} is more than one, and this filter takes one{door}")
    return lookup


def _filter_for_several(operation: str, name: str) -> str:
    """The filter of the same list that takes several of what this one takes one of; empty if there is none."""
    compared, kinds = facts.COMPARED.get(operation, {}), facts.FILTERS[operation]
    field = compared.get(name, name)
    several = (other for other, kind in kinds.items() if kind == "integers")
    return next((other for other in several if other == f"{name}s" or compared.get(other, other) == field), "")


def _refuse_unscoped(operation: str, query: Mapping[str, str | Lookup]) -> None:
    """Refuse a list that gives nothing, or does not answer, unless it has one of some filters."""
    if operation not in facts.SCOPES:
        return
    scope = facts.SCOPES[operation]
    fulfilled = [names for names in scope if query.keys() >= {*names.split("+")}]
    if not fulfilled:
        either = ", or " if any("+" in names for names in scope) else " or "
        needed = either.join(scope).replace("+", " and ")
        missed = "them" if " " in needed else "it"
        raise ArgumentError("", f"needs {needed}: without {missed} the server gives nothing, or does not answer")
    if fulfilled == ["startdate+enddate"] and operation in facts.RANGES:
        _refuse_long(str(query["startdate"]), str(query["enddate"]), facts.RANGES[operation])


def _refuse_unordered(operation: str, name: str, field: str) -> None:
    """Refuse an order by something that is not a field: the server ignores it, and a walk relies on it."""
    from .fields import FIELDS  # noqa: PLC0415  # takes time to load, and few lists are ordered

    resource = operation.removeprefix("list_")
    if resource in FIELDS and field.lower() not in {known_field.lower() for known_field in FIELDS[resource]}:
        problem = f"{resource} have no field {field!r}, and the server ignores such an order."
        door = f"To send it anyway: extra_query={{{name!r}: {field!r}}}"
        raise ArgumentError(name, f"{problem}{hint(field, FIELDS[resource])} {door}")


def _refuse_long(start: str, end: str, days: int) -> None:
    """A range of time of which the server would give nothing. A plain date as its end means all of that day."""
    try:
        moments = map(dt.datetime.fromisoformat, (start, end))
        first, last = (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC) for moment in moments)
    except ValueError:
        return  # of an extra query, and so the caller's business
    if len(end) == len("2026-06-15"):
        last += dt.timedelta(days=1)
    if last - first > dt.timedelta(days=days):
        limit = f"{days} day" if days == 1 else f"{days} days"
        raise ArgumentError("enddate", f"{start} to {end} is longer than {limit}, and of that the server gives nothing")


def _add_alias(query: dict[str, str | Lookup], name: str, meaning: Mapping[str, str]) -> None:
    for target, template in meaning.items():
        value = query[name] if template == "{value}" else template.replace("{value}", str(query[name]))
        if query.setdefault(target, value) != value:
            problem = f"it means {target}={value}, and {target}={query[target]} was given too; give one of them"
            raise ArgumentError(name, problem)


def _add_extra(query: dict[str, str | Lookup], operation: str, extra: Mapping[str, Any]) -> None:
    for name, value in extra.items():
        where = f"extra_query[{name!r}]"
        if name in PAGING and operation.startswith("list_"):
            raise ArgumentError(where, "paging is done for you; for one page use Request.page(number, size)")
        if name in query:
            raise ArgumentError(where, "given twice: as an argument and here")
        query[_unicode(where, name)] = _any_text(where, value)


def encode_form(arguments: Mapping[str, Any], names: Sequence[str]) -> dict[str, str]:
    """The fields of a form body that were given."""
    fields = {name: arguments[name] for name in names if arguments[name] is not UNSET}
    for name, value in fields.items():
        if not isinstance(value, str) or not value:
            raise ArgumentError(name, "a text that is not empty is needed")  # without the value, which may be a secret
        if not _is_unicode(value):
            raise ArgumentError(name, "it holds half of a character, which no request can carry")
    return fields


def encode_body(body: Sequence[Model | Mapping[str, Any]], resource: str = "") -> list[dict[str, Any]]:
    """The array that Halo wants for every POST, also for one record.

    Args:
        body: The records.
        resource: Theirs, so that a name where an id goes is refused; empty if nothing is known of them.
    """
    if isinstance(body, Model | Mapping | str) or not isinstance(body, Sequence):
        raise ArgumentError("body", "a list of records is needed, also for one")
    records = [record.to_dict() if isinstance(record, Model) else record for record in body]
    references = facts.REFERENCES[resource] if resource else {}
    for record in records:
        for name, value in record.items():
            if isinstance(value, Name) or (name in references and _is_misplaced(value, references[name])):
                raise ArgumentError(name, NOT_LOOKED_UP.format(str(value)))
    return [json_object("body", record) for record in records]


NOT_LOOKED_UP = "{!r} is a name, and no id; only the methods of a client look names up"


def _is_misplaced(value: object, reference: facts.Reference) -> bool:
    """A name where its record's id goes."""
    return reference.by != "name" and is_name(value, reference)


def _refused(name: str, value: object) -> None:
    if value is None:
        raise ArgumentError(name, "None is not a filter: leave it out to get everything")
    empty = not value.strip() if isinstance(value, str) else isinstance(value, Sequence | AbstractSet) and not value
    if empty:
        raise ArgumentError(name, f"{value!r} is empty: the server would return everything")


def _integer(name: str, value: Any) -> str:
    _refused(name, value)
    whole = read_whole_number(value)
    if whole is None:
        raise ArgumentError(name, f"{value!r} is not a whole number")
    return str(whole)


def _number(name: str, value: Any) -> str:
    _refused(name, value)
    known = number(value)
    if known is None:
        raise ArgumentError(name, f"{value!r} is not a number")
    return repr(known)


def _boolean(name: str, value: Any) -> str:
    _refused(name, value)
    if isinstance(value, bool):
        return "true" if value else "false"  # only these: orderdesc=1 sorts ascending (measured live)
    raise ArgumentError(name, f"{value!r} is neither True nor False")


def _string(name: str, value: Any) -> str:
    _refused(name, value)
    if isinstance(value, str):
        return _unicode(name, value)
    if (whole := whole_number(value)) is not None:
        return str(whole)
    raise ArgumentError(name, f"{value!r} is not a text")


def _unicode(name: str, text: str) -> str:
    if not _is_unicode(text):
        raise ArgumentError(name, f"{text!r} holds half of a character, which no request can carry")
    return text


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _datetime(name: str, value: Any) -> str:
    _refused(name, value)
    try:
        return encoded_datetime(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise ArgumentError(name, f"{value!r} is {error}") from error


def _moment(name: str, value: Any) -> str:
    """A date with its time, for filters that misread one without."""
    text = _datetime(name, value)
    if _is_date(text):
        problem = f"{value!r} has no time, and the server would misread it: give a datetime or a text like"
        raise ArgumentError(name, f"{problem} 2026-01-31T00:00:00")
    return text


def _is_date(text: str) -> bool:
    try:
        dt.date.fromisoformat(text.strip())
    except ValueError:
        return False
    return True


def _integers(name: str, value: Any) -> str:
    _refused(name, value)
    parts = [part.strip() for part in value.split(",")] if isinstance(value, str) else _listed(value)
    return ",".join(_integer(name, part) for part in parts)


def _strings(name: str, value: Any) -> str:
    _refused(name, value)
    return ",".join(_string(name, item) for item in _listed(value))


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, Sequence | AbstractSet) and not isinstance(value, str | bytes) else [value]


def _any_text(name: str, value: Any) -> str:
    """The text of a value whose kind nobody declared."""
    _refused(name, value)
    if isinstance(value, bool):
        return _boolean(name, value)
    if isinstance(value, dt.date):
        return _datetime(name, value)
    if number(value) is not None:
        return _number(name, value)
    listed = _listed(value)
    return _string(name, value) if listed == [value] else ",".join(_any_text(name, item) for item in listed)


INTEGER: Encoder = _integer
NUMBER: Encoder = _number
BOOLEAN: Encoder = _boolean
STRING: Encoder = _string
DATETIME: Encoder = _datetime
MOMENT: Encoder = _moment
INTEGERS: Encoder = _integers
STRINGS: Encoder = _strings

ENCODERS: Mapping[str, Encoder] = {
    "integer": INTEGER,
    "number": NUMBER,
    "boolean": BOOLEAN,
    "string": STRING,
    "datetime": DATETIME,
    "moment": MOMENT,
    "integers": INTEGERS,
    "strings": STRINGS,
}
"""By the kinds that `facts.FILTERS` tells."""
