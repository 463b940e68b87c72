"""Where all rows of the made-up tenant come together: a source for each resource."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache, partial

from ..contract import RESOURCES, Resource
from ..store import Key, Row, Source
from .actions import Actions
from .attachments import Attachments
from .generic_rows import Seed, generic_rows
from .tenant import tenant
from .tickets import Tickets


def sources(seed: int, now: dt.datetime, tickets: int) -> dict[str, Source]:
    """Resource -> its rows.

    Args:
        seed: What everything follows from.
        now: When the history ends.
        tickets: How many tickets there are.
    """
    rest = tenant(seed, now)
    tickets_, actions = _tickets_and_actions(seed, now, tickets)
    large: dict[str, Source] = {"tickets": tickets_, "actions": actions, "attachments": Attachments(tickets_)}
    known = Seed(seed, now, rest, tickets_)
    return {name: large.get(name) or FewRows(resource, _rows(resource, known)) for name, resource in RESOURCES.items()}


def _rows(resource: Resource, seed: Seed) -> Callable[[], Iterable[Row]]:
    """Makes the rows of a resource, or gives those that are there."""
    if resource.name in seed.tenant.rows:
        return partial(seed.tenant.rows.__getitem__, resource.name)
    return partial(generic_rows, resource, seed)


@lru_cache(maxsize=16)
def _tickets_and_actions(seed: int, now: dt.datetime, count: int) -> tuple[Tickets, Actions]:
    """Shared by all sandboxes that have the same seed."""
    tickets = Tickets(tenant(seed, now), seed, now, count)
    return tickets, Actions(tickets)


class FewRows:
    """A source of so few rows that all of them are made when the first is looked at."""

    def __init__(self, resource: Resource, make: Callable[[], Iterable[Row]]) -> None:
        self._resource, self._make = resource, make

    @cached_property
    def _rows(self) -> Mapping[Key, Row]:
        return {tuple(row[part] for part in self._resource.key): row for row in self._make()}

    @cached_property
    def _keys(self) -> Sequence[Key]:
        return tuple(self._rows)

    def keys(self) -> Sequence[Key]:
        """All keys."""
        return self._keys

    def has(self, key: Key) -> bool:
        """Whether there is such a row."""
        return key in self._rows

    def row(self, key: Key) -> Row:
        """The row with this key."""
        return self._rows[key]

    def below(self, prefix: Key) -> Sequence[Key]:
        """The keys that begin with this."""
        return [key for key in self._keys if key[: len(prefix)] == prefix]

    def between(self, first: str, last: str) -> Sequence[Key]:  # noqa: ARG002  # they are few
        """All keys."""
        return self._keys

    def refers(self, field: str) -> bool:
        """Whether a row has something in this field."""
        return any(row.get(field) for row in self._rows.values())

    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)
