"""Names beside ids in the table of a list: which there can be, and what each row has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import attrs
from halo_api.facts import NAMINGS, REFERENCES, Reference
from halo_api.names import hint
from halo_api.values import read_whole_number

from ..descriptions import describe
from ..errors import InvalidRequestError
from .tables import Column

Row = Mapping[str, Any]


@attrs.define
class Label:
    """A column with the names that belong to a column of ids.

    Attributes:
        field: The column of ids.
        reference: What they are ids of.
        column: Its own name: `status_name` for `status_id`.
        names: Id -> name, once the list has been read; of priorities, the id and that of the SLA.
    """

    field: str
    reference: Reference
    column: str
    names: dict[object, str] = attrs.field(factory=dict[object, str])

    @property
    def list_to_read(self) -> str:
        """The resource whose list has the names; empty if it is too long to be read, so that rows alone have them."""
        naming = NAMINGS.get(self.reference.resource)
        return self.reference.resource if naming is not None and not naming.search else ""

    def learn(self, rows: Iterable[Row]) -> None:
        """Take the names out of the rows of that list."""
        naming = NAMINGS[self.reference.resource]
        for row in rows:
            name = next((str(row[field]) for field in naming.fields if row.get(field)), None)
            value = read_whole_number(row.get(naming.value))
            if name is not None and value is not None:
                for own in naming.scopes.values():
                    self.names[value, read_whole_number(row.get(own))] = name
                same = self.names.setdefault(value, name)
                if same != name and naming.scopes:
                    self.names[value] = ""  # another name in another scope: neither is sure

    def take(self, row: Row) -> str | None:
        """The name that belongs to a row: its own, or that of the list; None where neither has one."""
        if own := row.get(self.column):
            return str(own)
        id = read_whole_number(row.get(self.field))
        scopes = [read_whole_number(row.get(given)) for given in NAMINGS[self.reference.resource].scopes]
        scoped = [self.names[id, scope] for scope in scopes if (id, scope) in self.names]
        return next(iter(scoped), None) or self.names.get(id) or None

    def as_column(self) -> Column:
        """The column of the table."""
        return Column(self.column, "string", self.take)


def labels_of(
    resource: str, columns: Sequence[str], labels: bool | Iterable[str], *, is_whole: bool = False
) -> list[Label]:
    """The labels that are wanted.

    Args:
        resource: Whose list.
        columns: The names of the columns of its table.
        labels: What to label: "status" or "status_id"; True for every column of ids that can have names.
        is_whole: Whether the columns are those of the list itself. With True, those of them that hold names are then
            left to what rows have, because it would take a dozen lists to fill the others.

    Raises:
        InvalidRequestError: There is no such column of ids.
    """
    known = {
        field: Label(field, REFERENCES[resource][field], column) for field, column in describe(resource).labels.items()
    }
    if labels is True:
        wanted = [known[field] for field in columns if field in known]
        return [label for label in wanted if not (is_whole and label.column in columns)]
    return [_label(resource, known, name) for name in _listed(resource, labels)]


def _label(resource: str, known: Mapping[str, Label], name: str) -> Label:
    by_stem = {label.column.removesuffix("_name"): label for label in known.values()}
    found = known.get(name) or by_stem.get(name)
    if found is None:
        raise InvalidRequestError(
            f"A table of {resource}: there are no labels {name!r}.{hint(name, [*by_stem, *known])}",
            advice="Labels are the names beside the columns of ids: labels=['status', 'agent'].",
        )
    return found


def _listed(resource: str, labels: object) -> list[str]:
    if labels is False:
        return []
    if isinstance(labels, str | bytes | Mapping) or not isinstance(labels, Iterable):
        raise InvalidRequestError(f"A table of {resource}: labels={labels!r} is neither True nor a list of names.")
    return [str(name) for name in cast("Iterable[object]", labels)]
