"""The definitions of custom fields, read once for all copies of a client, and kept for ten minutes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import attrs
from halo_api import ListRequest, Model, Request, api, models
from halo_api.facts import FILTERS, Resource
from halo_api.values import read_whole_number

from ..._runtime.async_concurrency import AsyncLock
from ...errors import HaloError
from ..cache import CacheEntry
from ..custom_fields import (
    Definition,
    Json,
    custom_field_definitions,
    entries_of,
    lacks_choices,
    type_field_definitions,
    usage_of,
)
from .host import AsyncHost

TTL = 600.0
"""Seconds for which definitions are kept."""

AGAIN = 60.0
"""Seconds after which they are read again for a name that they lack."""

_OF_TYPES = {"assettype_id", "fields"}
"""What a record has that has the fields of its type."""


class AsyncDefinitions:
    """Which custom fields there are, and whose they are."""

    def __init__(self) -> None:
        self._cache: dict[str, CacheEntry] = {}
        self._usages: dict[str, int] = {}
        self._lock = AsyncLock()

    def forget(self) -> None:
        """Read all definitions anew from now on."""
        self._cache.clear()

    async def of(self, host: AsyncHost, resource: Resource, names: Iterable[object] = ()) -> list[Definition]:
        """The definitions of all custom fields, whosever they are, and of assets those of their types' fields.

        Args:
            host: Sends the requests.
            resource: Whose records.
            names: What is looked for; if a name is not there, somebody may just have added it.
        """
        definitions = await self._all(host, resource, TTL)
        if all(any(each.is_called(name) for each in definitions) for name in names):
            return definitions
        return await self._all(host, resource, AGAIN)

    async def _all(self, host: AsyncHost, resource: Resource, age: float) -> list[Definition]:
        definitions = custom_field_definitions(await self._rows(host, "custom_fields", age))
        model: type[Model] = getattr(models, resource.model)
        if {field.name for field in attrs.fields(model)} >= _OF_TYPES:
            fields, of_types = await self._rows(host, "fields", age), await self._rows(host, "asset_type_fields", age)
            definitions += type_field_definitions(fields, of_types)
        return definitions

    async def of_record(
        self, host: AsyncHost, resource: Resource, record: Json, names: Collection[object]
    ) -> list[Definition]:
        """The definitions of the fields that a record can have.

        Args:
            host: Sends the requests.
            resource: Whose record it is.
            record: Its fields; of a new one, those that are sent.
            names: Of the custom fields that are written: of these, the choices are needed.
        """
        definitions = await self.of(host, resource, names)
        usage = self.usage_in(resource, [record], definitions)
        named = [each for each in definitions if any(each.is_called(name) for name in names)]
        if usage is None and any(each.member == "customfields" for each in named):
            usage = await self.usage(host, resource, definitions)
        usages = {"customfields": usage, "fields": read_whole_number(record.get("assettype_id"))}
        here = [each for each in definitions if usages[each.member] in {None, each.usage}]
        for place, definition in enumerate(here):
            if definition in named and lacks_choices(definition):
                here[place] = attrs.evolve(definition, raw=await self._details(host, definition))
        return here

    async def _details(self, host: AsyncHost, definition: Definition) -> Json:
        """One definition by itself, for its choices."""
        name, now, changes = f"custom_field {definition.id}", host.clock.monotonic(), host.changes_to("custom_fields")
        entry = self._cache.get(name)
        if entry is None or not entry.is_fresh(now, changes, TTL):
            row = await host.send(_get("custom_field", definition.id), effect="read")
            entry = self._cache[name] = CacheEntry([row.to_dict()], now, changes)
        return entry.rows[0]

    def usage_in(self, resource: Resource, records: Iterable[Json], definitions: Sequence[Definition]) -> int | None:
        """The number that says of definitions that they are of such records, if one of these shows it.

        Which number a kind of record has was not measured, so it is read from records, and remembered.
        """
        entries = [entry for record in records for entry in entries_of(record)]
        usage = usage_of(entries, definitions)
        if usage is not None:
            self._usages[resource.name] = usage
        return self._usages.get(resource.name)

    async def usage(self, host: AsyncHost, resource: Resource, definitions: Sequence[Definition]) -> int | None:
        """The same number from any record, by two requests, once.

        None if none can be seen that has fields, or records are not found by their ids alone.
        """
        is_sampled = not resource.scope and resource.key == ("id",) and {"list", "get"} <= {*resource.operations}
        if resource.name not in self._usages and is_sampled:
            listing: ListRequest[Model] = getattr(api, f"list_{resource.name}")()
            request = listing.page(1, 1) if resource.paging == "pages" else listing.with_count(1)
            rows = (await host.send(request, effect="read")).rows
            if rows:
                record = await read_record(host, resource, rows[0]["id"])
                return self.usage_in(resource, [record.to_dict()], definitions)
        return self._usages.get(resource.name)

    def known_usage(self, resource: Resource) -> int | None:
        """The same number, if it is known already."""
        return self._usages.get(resource.name)

    async def _rows(self, host: AsyncHost, name: str, age: float) -> Sequence[Json]:
        """The rows of a list of definitions; one request for all that ask at once."""
        async with self._lock:
            entry, now, changes = self._cache.get(name), host.clock.monotonic(), host.changes_to(name)
            if entry is None or not entry.is_fresh(now, changes, age):
                request: ListRequest[Model] = getattr(api, f"list_{name}")()
                try:
                    page = await host.send(request, effect="read")
                except HaloError as error:
                    error.add_note(f"Custom fields by name need the list of {name}, which says which there are.")
                    raise
                entry = self._cache[name] = CacheEntry([row.to_dict() for row in page.rows], now, changes)
            return entry.rows


async def read_record(host: AsyncHost, resource: Resource, id: Any) -> Model:
    """A record by itself, with all details."""
    return await host.send(_get(resource.singular, id), effect="read")


def _get(singular: str, id: Any) -> Request[Model]:
    details: Mapping[str, Any] = {"includedetails": True} if "includedetails" in FILTERS[f"get_{singular}"] else {}
    request: Request[Model] = getattr(api, f"get_{singular}")(id, **details)
    return request
