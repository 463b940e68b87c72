"""Looks names up: reads the lists that are needed, keeps them for a while, and puts ids in the place of names."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeVar

import attrs
from halo_api import ArgumentError, Model, Name, Request
from halo_api.custom import normal
from halo_api.facts import COMPARED, FILTERS, NAMINGS, REFERENCES, Reference
from halo_api.lookups import is_name, value_of_record
from halo_api.values import json_value

from ..._runtime.async_concurrency import AsyncLock
from ...errors import AuthenticationError, HaloError, InvalidRequestError, PermissionDeniedError
from ..cache import CacheEntry
from ..naming import Question, Row, mentions, refuse_digits_that_name, search_text, without_details
from .host import AsyncHost, AsyncLister

R = TypeVar("R", bound=Request[Any])

Key = tuple[object, ...]
Record = dict[str, Any]

_FIRST = ("client_id", "site_id", "sla_id", "tickettype_id")
"""Fields that decide between several of one name, and so are looked up before the others."""

_AGAIN = 60.0
"""Seconds after which a list is read again for a name that it lacks."""

_PAGE = 100
_BEGINNING = 4
"""Letters by which the nearest names are looked for."""

_MAX_ENTRIES = 2_000
"""Answers that are kept; a name more, and the oldest goes."""


@attrs.frozen
class _SearchedRows(CacheEntry):
    """The rows of a list that may have been searched.

    Attributes:
        all_mention: Whether all rows mention what was sought.
    """

    all_mention: bool = True


class AsyncNameCache:
    """The lists that a client has read for their names; all of its copies share them.

    Attributes:
        cache: Their rows.
        locks: Held while one is read.
    """

    def __init__(self) -> None:
        self.cache: dict[Key, _SearchedRows] = {}
        self.locks: dict[Key, AsyncLock] = {}

    def forget(self) -> None:
        """Read every list anew from now on."""
        self.cache.clear()


class AsyncNames:
    """Looks names up for a client.

    Args:
        host: The client; what it has read is kept, and all of its copies share it.
        lister: What lists are read with.
    """

    def __init__(self, host: AsyncHost, lister: AsyncLister) -> None:
        self._host, self._lister = host, lister
        shared = host.shared(AsyncNameCache)
        self._cache, self._locks = shared.cache, shared.locks

    async def in_request(self, request: R) -> R:
        """A list operation with ids in the place of names.

        Raises:
            InvalidRequestError: A name is that of no record, or of several.
        """
        resource = request.operation.removeprefix("list_")
        compared, lookups = COMPARED.get(request.operation, {}), request.lookups
        scope: dict[str, Any] = {compared.get(name, name): text for name, text in request.query.items()}
        scope = {field: text for field, text in scope.items() if isinstance(text, str) and "," not in text}
        ids: dict[str, str] = {}
        for name in sorted(lookups, key=lambda name: _rank(compared.get(name, name))):
            lookup, call = lookups[name], f"{resource}.list()"
            found_ids = [
                str(await self._id_of(value, Question(lookup.reference, str(value), call, name, scope)))
                for value in lookup.values
            ]
            ids[name] = ",".join(dict.fromkeys(found_ids))
            if len(found_ids) == 1:
                scope[compared.get(name, name)] = found_ids[0]
        return request.with_ids(ids)

    async def in_record(self, resource: str, record: Mapping[str, Any], where: str) -> Record:
        """A record with ids in the place of names and of other records.

        Args:
            resource: Whose record it is.
            record: What the user gave.
            where: The method, for the error.

        Raises:
            InvalidRequestError: A name is that of no record, or of several, or stands where none may.
        """
        references = REFERENCES[resource]
        settled = dict(record)
        for field in sorted(record, key=_rank):
            value = record[field]
            try:
                if field not in references:
                    settled[field] = _without_reference(field, value)
                elif isinstance(value, Model):
                    settled[field] = value_of_record(field, value, references[field])
                elif isinstance(value, Name | str):
                    question = Question(references[field], str(value), where, field, settled)
                    settled[field] = await self._id_of(value, question)
            except ArgumentError as error:
                raise InvalidRequestError(f"{error}.", call=where, advice="Nothing was sent.") from error
        return settled

    async def in_records(
        self, resource: str, records: Sequence[Mapping[str, Any]], where: str
    ) -> tuple[list[Record], list[str]]:
        """The records of a batch, their names as ids, and what is wrong with which; many names take the whole list.

        Raises:
            InvalidRequestError: A list cannot be read.
        """
        for target, texts in _texts_in(resource, records).items():
            await self._read_whole_if_cheaper(target, texts, where)
        settled: list[Record] = []
        problems: list[str] = []
        for index, record in enumerate(records):
            try:
                settled.append(await self.in_record(resource, record, where))
            except InvalidRequestError as error:
                if isinstance(error.__cause__, HaloError):
                    raise  # the list cannot be read, and no other item could have it
                problems.append(f"item {index}: {error.problem.removesuffix('.')}")
        return settled, problems

    async def find(self, resource: str, text: str, *, field: str, scope: Mapping[str, Any]) -> Row | None:
        """The record of a name; None if there is none.

        Args:
            resource: Whose record.
            text: The name.
            field: The only field that it may stand in; empty for all that names stand in.
            scope: Fields that the record must have.

        Raises:
            AmbiguousNameError: Several have the name.
        """
        question = Question(Reference(resource), text, f"{resource}.find()", "name", scope, field)
        rows = await self._candidates(question, keep=False)
        matches = question.matches(rows)
        if matches:
            question.answer(matches, may_be_inactive=True)
        return matches[0] if matches else None

    async def all_of(self, resource: str, *, argument: str = "labels", **filters: Any) -> Sequence[Row]:
        """All records of a list that comes at once, inactive ones included, that match these filters; kept.

        Raises:
            InvalidRequestError: The list cannot be read.
        """
        wanted, key = {**NAMINGS[resource].with_all, **filters}, (resource, *sorted(filters.items()))
        return (await self._list(resource, wanted, key, argument=argument)).rows

    async def record(self, question: Question) -> tuple[Row | None, Sequence[Row]]:
        """The record that is meant, of a list that comes at once; None if there is none, and all that there are.

        Raises:
            InvalidRequestError: Several have the name, or the only one is inactive.
        """
        rows = (await self._answer(question, question.naming.with_all, (question.resource,))).rows
        matches = question.matches(rows)
        if matches:
            question.answer(rows, may_be_inactive=question.only == "id")
        return (matches[0] if matches else None), rows

    async def _id_of(self, value: Name | str, question: Question) -> Any:
        """What is sent for one value: it itself, if it is an id."""
        if not is_name(value, question.reference):
            keys: tuple[Key, ...] = ((question.resource,), (question.resource, normal(question.text)))
            for key in keys:
                if (entry := self._cache.get(key)) is not None:
                    refuse_digits_that_name(question, entry.rows)
            return value
        if not question.text.strip():
            raise question.refusal(" is empty, and no name.", "Nothing was sent.")
        rows = await self._candidates(question)
        narrowed = None
        if field := question.deciding_field(rows):
            filters = {**question.naming.with_all, question.naming.narrows[field]: question.scope[field]}
            narrowing = (question.resource, field, str(question.scope[field]))
            narrowed = (await self._list(question.resource, filters, narrowing, argument=question.argument)).rows
        similar = list[Row]() if question.matches(rows) else await self._similar(question)
        return question.answer(rows, narrowed=narrowed, similar=similar)

    async def _candidates(self, question: Question, *, keep: bool = True) -> Sequence[Row]:
        """All records that a name may mean."""
        naming, resource = question.naming, question.resource
        if naming.search:
            whole = self._fresh((resource,)) if keep else None
            if whole is not None and (question.matches(whole.rows) or self._fresh((resource,), _AGAIN)):
                return whole.rows
            return await self._search(question, keep=keep)
        return (await self._answer(question, naming.with_all, (resource,))).rows

    async def _answer(
        self,
        question: Question,
        filters: Mapping[str, Any],
        key: Key,
        *,
        sought: str = "",
    ) -> _SearchedRows:
        """The rows of a list that may have a name; if they are old and lack it, they are read again."""
        read = partial(self._list, question.resource, filters, key, argument=question.argument, sought=sought)
        entry = await read()
        return entry if question.matches(entry.rows) else await read(older_than=_AGAIN)

    async def _search(self, question: Question, *, keep: bool) -> Sequence[Row]:
        """The records that the server finds by a name, and which may have it."""
        naming, resource = question.naming, question.resource
        takes = FILTERS[f"list_{resource}"]
        scope = {field: value for field, value in question.conditions().items() if field in takes}
        filters = {naming.search: search_text(question.text), **scope, **naming.with_all}
        key = (resource, normal(question.text), *sorted((field, str(value)) for field, value in scope.items()))
        if not keep:
            return await self._read(resource, filters, question.argument)
        entry = await self._answer(question, filters, key, sought=question.text)
        if not entry.all_mention and not scope and self._fresh((resource,)) is None:
            everything = self._lister(resource, naming.with_all)
            if await everything.count() <= len(entry.rows):  # the search was ignored: this is the whole list
                self._cache[(resource,)] = entry
        return entry.rows

    async def _similar(self, question: Question) -> Sequence[Row]:
        """Records with nearly this name, of a list that is searched: those with the beginning of its longest word."""
        naming, resource = question.naming, question.resource
        beginning = max(question.text.split(), key=len, default="")[:_BEGINNING]
        if not naming.search or beginning in {"", search_text(question.text)}:
            return []
        if (whole := self._fresh((resource,))) is not None:
            return whole.rows
        filters, key = {naming.search: beginning, **naming.with_all}, (resource, "like", normal(beginning))
        return (await self._list(resource, filters, key, argument=question.argument, most=_PAGE)).rows

    async def _read_whole_if_cheaper(self, resource: str, texts: set[Key], where: str) -> None:
        """Read a list whole, if it has fewer pages than there are names to look for."""
        if len(texts) <= 1:
            return
        async with self._locks.setdefault((resource,), AsyncLock()):
            if self._fresh((resource,)) is not None:
                return
            listed, rows = self._lister(resource, NAMINGS[resource].with_all), list[Row]()
            read_at, changes = self._host.clock.monotonic(), self._host.changes_to(resource)
            with _readable(resource, where):
                async for row in listed:
                    rows.append(vars(row))
                    if len(rows) == 1 and listed.total is not None and -(-listed.total // _PAGE) > len(texts):
                        return
            self._store((resource,), _SearchedRows(without_details(NAMINGS[resource], rows), read_at, changes))

    async def _list(
        self,
        resource: str,
        filters: Mapping[str, Any],
        key: Key,
        *,
        argument: str,
        older_than: float | None = None,
        sought: str = "",
        most: int | None = None,
    ) -> _SearchedRows:
        """The rows of a list, kept; one request for all that ask at once.

        Args:
            resource, filters: Which list.
            key: What it is kept as.
            argument: What it is read for, for the error.
            older_than: Seconds after which it is read again.
            sought: A name that the server was asked for.
            most: Rows that are enough.
        """
        async with self._locks.setdefault(key, AsyncLock()):
            entry = self._fresh(key, older_than)
            if entry is None:
                read_at, changes = self._host.clock.monotonic(), self._host.changes_to(resource)
                rows = await self._read(resource, filters, argument, most)
                all_mention = all(mentions(row, sought) for row in rows)
                slim = without_details(NAMINGS[resource], rows) if NAMINGS[resource].search else rows
                entry = _SearchedRows(slim, read_at, changes, all_mention)
                self._store(key, entry)
        return entry

    async def _read(
        self, resource: str, filters: Mapping[str, Any], argument: str, most: int | None = None
    ) -> list[Row]:
        rows: list[Row] = []
        with _readable(resource, argument):
            async for row in self._lister(resource, filters):
                rows.append(vars(row))
                if len(rows) == most:
                    break
        return rows

    def _fresh(self, key: Key, age: float | None = None) -> _SearchedRows | None:
        """What is kept, unless it is too old, or this client has changed such a record since."""
        entry = self._cache.get(key)
        most = self._host.names_ttl if age is None else min(age, self._host.names_ttl)
        now, changes = self._host.clock.monotonic(), self._host.changes_to(str(key[0]))
        return entry if entry is not None and entry.is_fresh(now, changes, most) else None

    def _store(self, key: Key, entry: _SearchedRows) -> None:
        for oldest in [*self._cache][: max(0, len(self._cache) - _MAX_ENTRIES + 1)]:
            self._cache.pop(oldest, None)
        self._cache[key] = entry


@contextmanager
def _readable(resource: str, argument: str) -> Generator[None]:
    """Say what was asked for, if its list may not be read.

    Raises:
        InvalidRequestError: It may not.
    """
    try:
        yield
    except (PermissionDeniedError, AuthenticationError) as error:
        if error.method != "GET":
            raise  # signing in failed, which is about no list
        names = resource.replace("_", " ")
        raise InvalidRequestError(
            f"{argument}: the names of {names} cannot be read: {error}",
            advice=f"Give ids in place of names, or grant the application the right to read {names}.",
        ) from error


def _rank(field: str) -> int:
    return _FIRST.index(field) if field in _FIRST else len(_FIRST)


def _without_reference(field: str, value: object) -> Any:
    """The value of a field in which no name may stand."""
    if isinstance(value, Name):
        raise ArgumentError(field, f"no name is looked up here; give the value itself, not Name({value.text!r})")
    return json_value(value) if isinstance(value, Model) else value


def _texts_in(resource: str, records: Iterable[Mapping[str, Any]]) -> dict[str, set[Key]]:
    """Resource whose list comes in pages -> the different names of its records, each with what it is looked for in."""
    references = REFERENCES[resource]
    texts: dict[str, set[Key]] = {}
    for record in records:
        for field, value in record.items():
            reference = references.get(field)
            if reference is not None and is_name(value, reference):
                naming = NAMINGS.get(reference.resource)
                if naming is not None and naming.search:
                    scope = (str(record.get(filter_name)) for filter_name in naming.scopes)
                    texts.setdefault(reference.resource, set()).add((normal(str(value)), *scope))
    return texts
