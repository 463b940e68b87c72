# Written by `python scripts/unasync.py` from halo/_jobs/_async/custom_fields.py. Do not edit.
"""Custom fields by name: changes them in records, and walks the lists that bring them along."""

from __future__ import annotations

import logging
from collections.abc import Generator, Callable, Iterable, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlencode
from weakref import WeakValueDictionary

import attrs
from halo_api import ListRequest, Model, Page
from halo_api.custom import AskedFields
from halo_api.facts import Resource
from halo_api.values import read_whole_number

from ..._runtime.concurrency import Lock
from ...errors import InvalidRequestError, RateLimitError, TransportError
from ..custom_fields import Definition, Json, Place, Saved, entries_of, gone, in_walks, merge, new_fields
from .definitions import Definitions, read_record
from .host import Host, Target

M = TypeVar("M", bound=Model)

_log = logging.getLogger("halo")

_PAGING = {"pageinate": "true", "page_no": "99999", "page_size": "100"}


OUTDATED = 1.0
"""Seconds after which a record is read again before its custom fields are sent back."""


class CustomFields:
    """What the copies of a client share: the definitions, and a lock for each record that is being changed."""

    def __init__(self) -> None:
        self._definitions = Definitions()
        self._guard = Lock()
        self._locks: WeakValueDictionary[tuple[object, ...], Lock] = WeakValueDictionary()

    def forget(self) -> None:
        """Read all definitions anew from now on."""
        self._definitions.forget()

    def update(
        self, host: Host, target: Target[M], record: Json, custom: Json, *, replace: bool
    ) -> Saved[M]:
        """Change a record, custom fields by name among its fields.

        The record is read by itself, and posted at once, by one attempt: a second one would send back what may be
        outdated by then. Where the server cannot have acted, all begins again with reading.

        Raises:
            InvalidRequestError: A custom field is not there, cannot hold the value, or may be lost.
        """
        resource, place = target.resource, _place(target.resource, "update")
        self._definitions.of(host, resource, custom)  # first, so that nothing stands between reading and posting
        attempt = 1
        with self._line(resource, record["id"]):
            while True:
                before, read_at = (target.read_for_update(record)).to_dict(), host.clock.monotonic()
                definitions = self._definitions.of_record(host, resource, before, custom)
                if host.clock.monotonic() - read_at > OUTDATED:
                    before = (target.read_for_update(record)).to_dict()
                merged = merge(place, before, definitions, custom, replace=replace)
                try:
                    item = target.post({**record, **merged.members})
                except (RateLimitError, TransportError) as error:
                    if attempt >= host.attempts or target.possibly_executed:
                        raise
                    attempt += 1
                    _log.info("%s: %s; reading the record again", place.call, type(error).__name__)
                else:
                    return Saved(item, merged.not_stored(item.to_dict()), merged.not_stored)

    def create(self, host: Host, target: Target[M], record: Json, custom: Json) -> Saved[M]:
        """Create a record, custom fields by name among its fields; see `update`."""
        definitions = self._definitions.of_record(host, target.resource, record, custom)
        fields = new_fields(_place(target.resource, "create"), definitions, custom)
        item = target.post({**record, **fields.members})
        return Saved(item, fields.not_stored(item.to_dict()), fields.not_stored)

    def send_as_given(self, target: Target[M], record: Json, *, verify: bool) -> Saved[M]:
        """Change a record whose custom fields are given as they are sent, all of them.

        If it is to be verified, it is read first: otherwise nobody could tell which fields are gone.
        """
        with self._line(target.resource, record["id"]):
            before = (target.read(record)).to_dict() if verify else {}
            item = target.post(record)
        return Saved(item, (), partial(gone, before, record))

    def check(
        self, host: Host, resource: Resource, call: str, items: Iterable[tuple[int, Json]]
    ) -> list[str]:
        """What cannot be right about the custom fields of the items of a batch, before anything of it is written."""
        place, given = Place(call, _noun(resource)), list(items)
        names = dict.fromkeys(name for _, custom in given for name in custom)
        definitions = self._definitions.of(host, resource, names)
        problems: list[str] = []
        for index, custom in given:
            try:
                for name, value in custom.items():
                    place.check(name, value, definitions)
            except InvalidRequestError as error:
                problems.append(f"item {index}: {error.problem.removesuffix('.')}")
        return problems

    def differences(
        self, host: Host, resource: Resource, call: str, record: Json, custom: Json
    ) -> dict[str, tuple[Any, Any]]:
        """The custom fields in which a record, or a row that has these, is not as it shall be."""
        definitions = self._definitions.of_record(host, resource, record, custom)
        return Place(call, _noun(resource)).differences(record, definitions, custom)

    def pages(
        self,
        host: Host,
        resource: Resource,
        request: ListRequest[M],
        names: Sequence[str] | None,
        walk: Callable[[ListRequest[M]], Generator[Page[M], None]],
    ) -> Generator[Page[M], None]:
        """The pages of a list, whose rows have these custom fields.

        Args:
            host: Sends the requests.
            resource: Whose list it is.
            request: The list.
            names: Of the custom fields; None for all.
            walk: The pages of a list without custom fields by name.
        """
        wanted = self._wanted(host, resource, names)
        is_certain = self._definitions.known_usage(resource) is not None
        requested = AskedFields({each.name: each.member for each in wanted})
        first, *others = _requests(request, wanted)
        if others:
            _log.info("%s: %d custom fields take %d walks", _place(resource, "list").call, len(wanted), len(others) + 1)
        parts = [
            {_key(resource, row): entries_of(row.to_dict()) for page in walk(other) for row in page.rows}
            for other in others
        ]
        with closing(walk(first)) as pages:
            for page in pages:
                if page.rows and not is_certain:
                    self._confirm(host, resource, page.rows, wanted)
                    is_certain = True
                for part in parts:
                    for row in page.rows:
                        more = part.pop(_key(resource, row), None)
                        if more is None:  # it came, or moved, between the walks
                            more = entries_of((read_record(host, resource, row["id"])).to_dict())
                        _add(row, more, wanted)
                requested.mark(page.rows)
                yield page

    def names_in(self, host: Host, resource: Resource, names: Sequence[str] | None) -> list[str]:
        """The names of the custom fields that a list has if it is asked for these; None for all."""
        return [*dict.fromkeys(each.name for each in self._wanted(host, resource, names))]

    def _wanted(self, host: Host, resource: Resource, names: Sequence[str] | None) -> list[Definition]:
        """The fields that a list is asked for; if it is not known whose they are, all that the names may mean."""
        definitions = self._definitions.of(host, resource, names or ())
        usage = self._definitions.known_usage(resource)
        if names is None and usage is None:
            usage = self._definitions.usage(host, resource, definitions)
        here = [each for each in definitions if each.member == "fields" or usage in {None, each.usage}]
        if names is None:
            return here
        place = _place(resource, "list")
        return [*dict.fromkeys(each for name in names for each in place.find(name, here))]

    def _confirm(
        self, host: Host, resource: Resource, rows: Sequence[Model], wanted: Sequence[Definition]
    ) -> None:
        """Refuse names of custom fields that only other records have: no row would ever have a value.

        The rows tell whose their fields are; if none has any, a record by itself does.
        """
        definitions = self._definitions.of(host, resource)
        usage = self._definitions.usage_in(resource, [row.to_dict() for row in rows], definitions)
        if usage is None:
            record = read_record(host, resource, rows[0]["id"])
            usage = self._definitions.usage_in(resource, [record.to_dict()], definitions)
        if usage is not None:
            here = [each for each in definitions if each.member == "fields" or each.usage == usage]
            for name in dict.fromkeys(each.name for each in wanted):
                _place(resource, "list").find(name, here)

    @contextmanager
    def _line(self, resource: Resource, id: object) -> Generator[None, None]:
        """Wait until no other update of the custom fields of this record by this client is under way."""
        with self._guard:
            lock = self._locks.setdefault((resource.path, read_whole_number(id) or id), Lock())
        with lock:
            yield


def _noun(resource: Resource) -> str:
    return resource.singular.replace("_", " ")


def _place(resource: Resource, method: str) -> Place:
    return Place(f"{resource.name}.{method}()", _noun(resource))


def _key(resource: Resource, row: Model) -> tuple[Any, ...]:
    return tuple(row.to_dict().get(field) for field in (resource.key or ("id",)))


def _requests(request: ListRequest[M], wanted: Sequence[Definition]) -> list[ListRequest[M]]:
    """The same list with custom fields, in as many walks as it takes."""
    query = dict(request.query)
    if any(each.member == "fields" for each in wanted):
        query["includeassetfields"] = "true"
    ids = [each.id for each in wanted if each.member == "customfields"]
    taken = len(urlencode({**query, **_PAGING, "include_custom_fields": ""}))
    return [
        attrs.evolve(request, query={**query, "include_custom_fields": ",".join(map(str, walk))} if walk else query)
        for walk in in_walks(ids, taken)
    ]


def _add(row: Model, more: Iterable[Mapping[str, Any]], wanted: Sequence[Definition]) -> None:
    """Add those custom fields of the same row, from another walk or the record itself, that were asked for."""
    there = entries_of(row.to_dict())
    new = {each.id for each in wanted} - {entry.get("id") for entry in there}
    row.__dict__["customfields"] = [*there, *(entry for entry in more if entry.get("id") in new)]
