"""What is known of the API, as plain data, for programs that show or choose: tables, exports, command lines.

    from halo import describe

    describe().contract.date            # "2026-10"
    describe().resources["tickets"]     # what it is, in a sentence
    tickets = describe("tickets")
    tickets.route, tickets.key, tickets.changes_since
    [name for name, field in tickets.fields.items() if field.in_rows]

`halo.describe(...)` of a client is the same. Nothing is sent, and no setting, no HTTP library and no record is needed.
"""

from collections.abc import Callable, Iterator, Mapping, Sized
from functools import cached_property, partial
from typing import Any, NamedTuple, TypeVar, cast, overload

from halo_api import contract
from halo_api.facts import (
    COMPARED,
    FIELD_TEXTS,
    FILTER_REFERENCES,
    FILTER_TEXTS,
    FILTERS,
    NAMINGS,
    REFERENCES,
    RESOURCES,
    ROWS,
    Reference,
    Resource,
)
from halo_api.fields import FIELDS
from halo_api.names import hint

__all__ = ["Contract", "Description", "Field", "Filter", "ResourceDescription", "describe"]

T = TypeVar("T")


class Contract(NamedTuple):
    """Which contract this version was built on.

    Attributes:
        date: The year and month of the vendor's document that its names and types are from: "2026-10".
        digest: The SHA-256 of the contract, `spec/halo.openapi.yaml`, without the line in which it stands there.
        document_digest: The SHA-256 of the vendor's document.
    """

    date: str
    digest: str
    document_digest: str


class Description(NamedTuple):
    """What this version knows.

    Attributes:
        contract: Where it knows it from.
        resources: Each resource, by its name as an attribute of a client -> what it is, in a sentence.
    """

    contract: Contract
    resources: Mapping[str, str]

    def __repr__(self) -> str:
        return _short(self)


class Filter(NamedTuple):
    """A filter of a list.

    Attributes:
        name: As Halo spells it.
        type: integer, number, boolean, string, datetime, moment (a datetime that needs its time), integers, strings.
        text: What it means; empty where nobody has said so.
        field: The field that it compares; its namesake, if there is one and nothing else is known.
        refers_to: The resource whose ids it takes; None if that is not known.
    """

    name: str
    type: str
    text: str
    field: str | None
    refers_to: str | None


class Field(NamedTuple):
    """A field of a record.

    Attributes:
        name: As Halo spells it.
        type: As of filters; besides, any, object, objects (a list of them).
        text: What it means; empty where nobody has said so.
        in_rows: Whether the rows of a list can have it; None if that is not known. `get` gives the others.
        is_read_only: Whether a save is known not to change it.
        refers_to: The resource whose ids it holds (0 and -1 mean none), or whose names; None if that is not known.
    """

    name: str
    type: str
    text: str
    in_rows: bool | None
    is_read_only: bool
    refers_to: str | None


class ResourceDescription(NamedTuple):
    """What is known of one resource. An empty text or tuple says that nothing is.

    Attributes:
        name: The attribute of a client.
        text: What it is, in a sentence.
        route: Its path, relative to the API.
        model: The class of its records in `halo_api.models`.
        methods: What `halo.<name>` has.
        key: The fields that tell one record from another; empty if none are known to.
        id_type: "integer", or "string" for GUIDs.
        name_field: The field by which people call a record; None if there is none.
        filters: Those of its list, by name.
        fields: Those of its records, by name.
        rows_known_from: Where `Field.in_rows` is known from: "document", the vendor's, less what live rows lacked;
            "live", one row, which shows what there can be and not what there cannot; None if from nowhere.
        common_filters, common_fields: What people use, most used first, after what is needed.
        list_needs: Filters of which a list needs one, or all that a plus ties.
        create_needs: The least that a create was seen to work with: one of each of these groups of fields.
        update_needs: The same for an update, besides the id.
        read_only: Fields that a save is known not to change -> how that is known, or what a save goes by.
        unique: Fields whose value no two records may share.
        changes_since: The filter that asks for what has changed since a time; None if there is none.
        includes_inactive: The filter that asks for inactive records as well; None if there is none.
        for_all: Filters, with their values, with which the list leaves no record out: inactive ones, and of agents
            those that are no person ("Unassigned", API agents).
        paging: "pages": the server gives one page at a time; "count": it takes only a number of rows; "none": all
            rows come at once.
        references: Field -> the resource whose ids it holds, or whose names.
        labels: Field of ids -> the column with their names that a table can have beside it.
        traps: What surprises, each with its source.
    """

    name: str
    text: str
    route: str
    model: str
    methods: tuple[str, ...]
    key: tuple[str, ...]
    id_type: str
    name_field: str | None
    filters: Mapping[str, Filter]
    fields: Mapping[str, Field]
    rows_known_from: str | None
    common_filters: tuple[str, ...]
    common_fields: tuple[str, ...]
    list_needs: tuple[str, ...]
    create_needs: tuple[tuple[str, ...], ...]
    update_needs: tuple[tuple[str, ...], ...]
    read_only: Mapping[str, str]
    unique: tuple[str, ...]
    changes_since: str | None
    includes_inactive: str | None
    for_all: Mapping[str, Any]
    paging: str
    references: Mapping[str, str]
    labels: Mapping[str, str]
    traps: tuple[str, ...]

    def __repr__(self) -> str:
        return _short(self)


@overload
def describe(resource: None = None, /) -> Description: ...
@overload
def describe(resource: str, /) -> ResourceDescription: ...
def describe(resource: str | None = None, /) -> Description | ResourceDescription:
    """What is known of a resource; without a name, which resources there are and from which contract.

    Args:
        resource: Its name as an attribute of a client: "tickets".

    Raises:
        InvalidRequestError: There is no such resource.
    """
    if resource is None:
        known = Contract(contract.DATE, contract.DIGEST, contract.DOCUMENT_DIGEST)
        return Description(known, contract.RESOURCES)
    if resource not in RESOURCES:
        from .errors import InvalidRequestError  # noqa: PLC0415  # loads what a command line has no time for

        raise InvalidRequestError(f"There is no resource {resource!r}.{hint(str(resource), RESOURCES)}")
    return _description_of(RESOURCES[resource])


def _description_of(facts: Resource) -> ResourceDescription:
    name, row = facts.name, ROWS.get(facts.name)
    echoes = {field: f"a save goes by {id_field}" for field, id_field in facts.echoes.items()}
    read_only = {**echoes, **facts.read_only}
    return ResourceDescription(
        name=name,
        text=contract.RESOURCES[name],
        route=facts.path,
        model=facts.model,
        methods=tuple(_methods_of(facts)),
        key=facts.key,
        id_type=facts.id_type,
        name_field=facts.name_field or None,
        filters=_Late(partial(_filters_of, facts)),
        fields=_Late(partial(_fields_of, facts, read_only)),
        rows_known_from=row.source if row else None,
        common_filters=facts.common_filters,
        common_fields=facts.common_fields,
        list_needs=facts.scope,
        create_needs=facts.create_needs,
        update_needs=facts.update_needs,
        read_only=read_only,
        unique=facts.unique,
        changes_since=facts.changes_since or None,
        includes_inactive=facts.includes_inactive or None,
        for_all=_for_all(facts),
        paging=facts.paging,
        references=_targets(REFERENCES[name]),
        labels=_labels(REFERENCES[name]),
        traps=facts.traps,
    )


class _Late(Mapping[str, T]):
    """What has names, by name; made when it is first looked into, as a record can have eight hundred fields."""

    def __init__(self, make: Callable[[], Iterator[T]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> dict[str, T]:
        return {cast("Field | Filter", each).name: each for each in self._make()}

    def __getitem__(self, name: str) -> T:
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)

    def __repr__(self) -> str:
        return repr(self._made)


def _for_all(facts: Resource) -> Mapping[str, Any]:
    naming = NAMINGS.get(facts.name)
    inactive = {facts.includes_inactive: True} if facts.includes_inactive else {}
    return {**inactive, **(naming.with_all if naming else {})}


def _short(described: Description | ResourceDescription) -> str:
    """The repr of what may hold hundreds of things: how many there are, in their place."""
    parts: list[str] = []
    for name in described._fields:
        value: object = getattr(described, name)
        if isinstance(value, Mapping) or name == "traps":
            parts.append(f"{name}=<{len(cast('Sized', value))} {name}>")
        elif not name.startswith("common_"):
            parts.append(f"{name}={value!r}")
    return f"{type(described).__name__}({', '.join(parts)})"


_METHODS = {
    "list": ("list",),
    "get": ("get",),
    "save": ("create", "update", "create_many", "update_many"),
    "delete": ("delete", "delete_many"),
}
"""Verb of the contract -> the methods that a resource has for it."""


def _methods_of(facts: Resource) -> Iterator[str]:
    for verb in facts.operations:
        yield from _METHODS[verb]
        if verb == "list" and facts.name in NAMINGS:
            yield "find"
    if {"list", "save"} <= {*facts.operations} and facts.key == ("id",):
        yield "upsert"
    yield from facts.actions
    if facts.restorable:
        yield "restore"
    yield from facts.ticket_verbs
    if facts.content:
        yield from ("upload", "download")
    if facts.runs:
        yield "run"
    if facts.events:
        yield "register"


def _filters_of(facts: Resource) -> Iterator[Filter]:
    operation, fields = f"list_{facts.name}", FIELDS[facts.name]
    compared, texts = COMPARED.get(operation, {}), FILTER_TEXTS[facts.name]
    targets = _targets(FILTER_REFERENCES.get(operation, {}))
    for name, kind in FILTERS.get(operation, {}).items():
        field = compared.get(name, name if name in fields else None)
        yield Filter(name, kind, texts.get(name, ""), field, targets.get(name))


def _fields_of(facts: Resource, read_only: Mapping[str, str]) -> Iterator[Field]:
    row, texts = ROWS.get(facts.name), FIELD_TEXTS[facts.name]
    kinds, targets = FIELDS[facts.name], _targets(REFERENCES[facts.name])
    listed = frozenset(row.fields if row else ())
    otherwise = False if row and row.source == "document" else None
    for name in sorted({*kinds, *listed}):  # a few fields of rows are none of the record
        text, in_rows = texts.get(name, ""), True if name in listed else otherwise
        yield Field(name, kinds.get(name, "any"), text, in_rows, name in read_only, targets.get(name))


def _targets(references: Mapping[str, Reference]) -> dict[str, str]:
    return {name: reference.resource for name, reference in references.items()}


def _labels(references: Mapping[str, Reference]) -> dict[str, str]:
    return {
        field: f"{field.removesuffix('id').removesuffix('_')}_name"
        for field, reference in references.items()
        if reference.by != "name" and reference.resource in NAMINGS
    }
