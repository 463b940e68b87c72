"""Which record a name means, decided on rows that are there; nothing is read here.

A name is compared exactly, then in its normal form: case and blanks do not count. Accents do, and the nearest name is
only ever shown. Records in use go before those out of use.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

import attrs
from halo_api.custom import normal
from halo_api.facts import FILTERS, NAMINGS, RESOURCES, Naming, Reference
from halo_api.values import read_whole_number

from ..errors import AmbiguousNameError, InvalidRequestError

Row = Mapping[str, Any]

_NOT_SENT = "The call itself was not sent."


def search_text(text: str) -> str:
    """A name as the server is asked for it: it knows nothing of blanks that do not count."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@attrs.frozen
class Question:
    """A name, and where it was given.

    Attributes:
        reference: What it is a name of.
        text: The name.
        call: As the user knows it: "tickets.list()".
        parameter: Where the name stands: "client_id".
        scope: Fields of the same call that may decide between several of one name.
        only: The only field that the name may stand in; empty for all that names stand in.
    """

    reference: Reference
    text: str
    call: str
    parameter: str
    scope: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    only: str = ""

    @property
    def resource(self) -> str:
        """Whose record it names."""
        return self.reference.resource

    @property
    def argument(self) -> str:
        """The call, the argument and its value."""
        return f"{self.call}: {self.parameter}={self.text!r}"

    @property
    def noun(self) -> str:
        """What such a record is called."""
        return RESOURCES[self.resource].singular.replace("_", " ")

    @property
    def naming(self) -> Naming:
        """How such records are found.

        Raises:
            InvalidRequestError: They have no name.
        """
        naming = NAMINGS.get(self.resource)
        if naming is None:
            search = f"search={self.text!r}" if "search" in FILTERS[f"list_{self.resource}"] else ""
            raise self.refusal(
                f": {self.resource.replace('_', ' ')} have no name; give the id.",
                f"{_NOT_SENT} halo.{self.resource}.list({search}) has ids.",
            )
        return naming._replace(fields=(self.only,)) if self.only else naming

    @property
    def value_field(self) -> str:
        """The field of the record that stands in place of the name."""
        return self.naming.fields[0] if self.reference.by == "name" else self.naming.value

    def conditions(self) -> dict[str, Any]:
        """Field of the record -> the value that it must have, by the reference itself and by the rest of the call."""
        scopes = {to: self.scope[field] for field, to in self.naming.scopes.items() if field in self.scope}
        return {**self.reference.within, **scopes}

    def refusal(self, problem: str, advice: str) -> InvalidRequestError:
        """The error for a problem, as it goes on after the argument and its value."""
        return InvalidRequestError(f"{self.parameter}={self.text!r}{problem}", call=self.call, advice=advice)

    def answer(
        self,
        rows: Sequence[Row],
        *,
        narrowed: Sequence[Row] | None = None,
        similar: Sequence[Row] = (),
        may_be_inactive: bool = False,
    ) -> Any:
        """What is sent in place of the name.

        Args:
            rows: All records that the name may mean.
            narrowed: Those that the rest of the call leaves, where a list had to be read for it.
            similar: Records to show the nearest names of, if none has this.
            may_be_inactive: Whether one out of use will do.

        Raises:
            AmbiguousNameError: Several have the name.
            InvalidRequestError: None has it, or only one out of use.
        """
        matches = self.matches(rows)
        if not matches:
            raise self._not_found([*rows, *similar])
        if not may_be_inactive and all(is_inactive(self.naming, row) for row in matches):
            raise self._inactive(matches[0])
        values = {self._value(row): row for row in matches}
        if narrowed is not None and len(values) > 1:
            left = {self._value(row) for row in narrowed}
            values = {value: row for value, row in values.items() if value in left} or values
        if len(values) > 1:
            raise self._ambiguous(list(values.values()))
        return next(iter(values.values()))[self.value_field]

    def matches(self, rows: Iterable[Row]) -> list[Row]:
        """The records of this name: those in use, or else those that are not."""
        wanted = self.conditions()
        fitting = [
            row
            for row in rows
            if row.get(self.value_field) is not None  # nothing could be sent for it
            and all(_is_same(row.get(field), value) for field, value in wanted.items())
        ]
        active = [row for row in fitting if not is_inactive(self.naming, row)]
        return self._named(active) or self._named(fitting)

    def deciding_field(self, rows: Sequence[Row]) -> str:
        """The field of the call by which a list would decide between several; empty if none would, or none need."""
        matches = self.matches(rows)
        if len({self._value(row) for row in matches}) < 2:  # one is what is wanted
            return ""
        return next((field for field in self.naming.narrows if field in self.scope), "")

    def _named(self, rows: Sequence[Row]) -> list[Row]:
        for form in (str, normal):
            for field in self.naming.fields:
                if found := [
                    row for row in rows if row.get(field) not in (None, "") and form(str(row[field])) == form(self.text)
                ]:
                    return found
        return []

    def _value(self, row: Row) -> Any:
        value = row.get(self.value_field)
        number = read_whole_number(value)
        return value if number is None else number

    def _not_found(self, rows: Sequence[Row]) -> InvalidRequestError:
        names = {label_of(self.resource, row): self._value(row) for row in rows if self._value(row) is not None}
        near = get_close_matches(self.text, [*names], 3, 0.5) or [
            name for name in names if normal(self.text) in normal(name)
        ]
        shown = ", ".join(f"{name!r} ({names[name]})" for name in near[:3])
        nearest = f" The nearest: {shown}." if shown else ""
        wanted = {field: read_whole_number(value) or value for field, value in self.conditions().items()}
        limits = "".join(f" with {field}={value!r}" for field, value in wanted.items())
        return self.refusal(
            f": no {self.noun}{limits} has this name.{nearest}",
            f"{_NOT_SENT} halo.{self.resource}.list() has all names.",
        )

    def _inactive(self, row: Row) -> InvalidRequestError:
        problem = f": the only {self.noun} of this name is inactive, its id is {row.get(self.naming.value)}."
        insist = "" if self.reference.by == "name" else " Give the id if you mean it."
        return self.refusal(problem, f"{_NOT_SENT}{insist}")

    def _ambiguous(self, rows: Sequence[Row]) -> AmbiguousNameError:
        deciding = [field for field in (*self.naming.scopes, *self.naming.narrows) if field not in self.scope]
        advice = f"give {' or '.join(deciding)}, or the id" if deciding else "give the id"
        candidates = tuple((self._value(row), label_of(self.resource, row)) for row in rows)
        count = f"{len(candidates)} {self.resource.replace('_', ' ')}"
        problem = f"{self.parameter}={self.text!r}: {count} have this name; {advice}."
        return AmbiguousNameError(problem, candidates, call=self.call)


def is_inactive(naming: Naming, row: Row) -> bool:
    """Whether a record is out of use."""
    return any(row.get(field) is value for field, value in naming.inactive.items())


def label_of(resource: str, row: Row) -> str:
    """What people call a record; a site or a person together with the client."""
    naming = NAMINGS[resource]
    name = next((str(row[field]) for field in naming.fields if row.get(field)), str(row.get("id")))
    client = row.get("client_name")
    return f"{client}/{name}" if client and "client_id" in naming.scopes else name


def without_details(naming: Naming, rows: Iterable[Row]) -> list[Row]:
    """What of the rows is needed to find them by name."""
    fields = ("id", "client_name", naming.value, *naming.fields, *naming.inactive, *naming.scopes.values())
    return [{field: row[field] for field in fields if field in row} for row in rows]


def mentions(row: Row, name: str) -> bool:
    """Whether a text of the row has the name in it."""
    wanted = normal(name)
    return any(wanted in normal(value) for value in row.values() if isinstance(value, str))


def refuse_digits_that_name(question: Question, rows: Iterable[Row]) -> None:
    """Refuse a number as text, if it is the name of a record that has another id.

    Raises:
        AmbiguousNameError: It is.
    """
    id = read_whole_number(question.text.strip())
    others = [
        row
        for row in question.matches(rows)
        if any(str(row.get(field)) == question.text for field in question.naming.fields)
        and read_whole_number(row.get(question.value_field)) != id
    ]
    if others:
        candidates = tuple((row.get(question.value_field), label_of(question.resource, row)) for row in others)
        raise AmbiguousNameError(
            f"{question.parameter}={question.text!r} is an id, and the name of another {question.noun}: "
            f"give a number, or Name({question.text!r}).",
            candidates,
            call=question.call,
        )


def _is_same(left: object, right: object) -> bool:
    """Whether a field has a value, numbers by what they mean."""
    number = read_whole_number(right)
    return left == right if number is None else read_whole_number(left) == number
