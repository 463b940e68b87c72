"""Everything that the seed makes: a source of rows for each resource."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache, partial

from ..contract import RESOURCES, Resource
from ..store import Key, Row, Source
from .actions import Actions
from .attachments import Attachments
from .generic_rows import Seed, generic_rows
from .seen import as_full_as_seen
from .tenant import build_tenant
from .tickets import Tickets


def sources(seed: int, now: dt.datetime, tickets: int) -> dict[str, Source]:
    """Resource -> the source of its rows.

    Args:
        seed: The seed that everything follows from.
        now: When the history ends.
        tickets: How many tickets there are.
    """
    tenant = build_tenant(seed, now)
    ticket_source, action_source = _tickets_and_actions(seed, now, tickets)
    large: dict[str, Source] = {
        "tickets": ticket_source,
        "actions": action_source,
        "attachments": Attachments(ticket_source),
    }
    basis = Seed(seed, now, tenant, ticket_source)
    return {name: large.get(name) or FewRows(resource, _maker(resource, basis)) for name, resource in RESOURCES.items()}


def _maker(resource: Resource, seed: Seed) -> Callable[[], Iterable[Row]]:
    """A function that gives the rows of a resource: those of the tenant, or generic ones."""
    if resource.name in seed.tenant.rows:
        return partial(seed.tenant.rows.__getitem__, resource.name)
    return partial(generic_rows, resource, seed)


@lru_cache(maxsize=16)
def _tickets_and_actions(seed: int, now: dt.datetime, count: int) -> tuple[Tickets, Actions]:
    """Shared by all sandboxes with the same seed, moment and number."""
    tickets = Tickets(build_tenant(seed, now), seed, now, count)
    return tickets, Actions(tickets)


class FewRows:
    """A source of so few rows that all of them are made when the first is read."""

    def __init__(self, resource: Resource, make: Callable[[], Iterable[Row]]) -> None:
        self._resource, self._make = resource, make

    @cached_property
    def _rows(self) -> Mapping[Key, Row]:
        """Rows that share a key are all there, as on live servers; the key finds the first of them."""
        rows = dict[Key, Row]()
        for number, row in enumerate(as_full_as_seen(self._resource, self._make)):
            key = tuple(row[part] for part in self._resource.key)
            rows[(*key, number) if key in rows or not key else key] = row
        return rows

    @cached_property
    def _keys(self) -> Sequence[Key]:
        return tuple(self._rows)

    def keys(self) -> Sequence[Key]:
        """All keys."""
        return self._keys

    def has(self, key: Key) -> bool:
        """Whether there is a row with this key."""
        return key in self._rows

    def row(self, key: Key) -> Row:
        """The row with this key."""
        return self._rows[key]

    def below(self, prefix: Key) -> Sequence[Key]:
        """The keys that begin with this prefix."""
        return [key for key in self._keys if key[: len(prefix)] == prefix]

    def between(self, first: str, last: str) -> Sequence[Key]:  # noqa: ARG002  # they are few
        """All keys."""
        return self._keys

    def refers(self, field: str) -> bool:
        """Whether a row has a value in this field."""
        return any(row.get(field) for row in self._rows.values())

    def count(self) -> int:
        """The number of rows."""
        return len(self._rows)
