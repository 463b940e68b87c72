# Written by `python scripts/generate.py` from spec/. Do not edit.
"""A call as data: what to send (`Request`) and how to read the answer, without any input or output."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Generic, Self, TypeVar

import attrs

from . import facts
from .encoding import NOT_LOOKED_UP
from .errors import ArgumentError
from .lookups import Lookup
from .values import is_integer

__all__ = ["MAX_PAGE_SIZE", "ListRequest", "Page", "Request"]

T = TypeVar("T")

MAX_PAGE_SIZE = 100
"""Rows a page: the server's own cap, whatever is asked for (vendor swagger; HaloAPI issue 90)."""


@attrs.define
class Page(Generic[T]):
    """One answer of a list route.

    Attributes:
        rows: The rows, in the server's order.
        total: The server's own count of all rows (`record_count`); None if it gives none.
        raw: The JSON answer as it came, sidecars such as `columns` included.
        number: The page that was asked for, from 1.
    """

    rows: list[T] = attrs.field(repr=lambda rows: f"<{len(rows)} rows>")
    total: int | None
    raw: Any = attrs.field(repr=False)
    number: int = 1

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def is_bare(self) -> bool:
        """Whether the answer was a bare array: everything there is, without count or pages."""
        return isinstance(self.raw, list)


@attrs.frozen
class Request(Generic[T]):
    """What to send and how to read the answer. Plain data: whoever holds an HTTP client can send it.

    Attributes:
        method, path: The path is relative to the API (`https://host/api`).
        operation: Its name in the contract.
        query: Parameters as text; names that somebody has to look up as `Lookup`.
        json: The body, if there is one. Not part of the repr: it holds people's data.
        form: The form body of the token request. Not part of the repr: it holds a secret.
        files: The files of a form, by its names: their own names and contents. Not part of the repr either.
        is_content: Whether the answer is the content of a file, and no JSON.
        read: Makes the result out of the answer, JSON decoded; raises AnswerError if it cannot.
    """

    method: str
    path: str
    operation: str = attrs.field(kw_only=True)
    query: Mapping[str, str | Lookup] = attrs.field(kw_only=True, factory=dict)
    json: Any = attrs.field(kw_only=True, default=None, repr=False)
    form: Mapping[str, str] | None = attrs.field(kw_only=True, default=None, repr=False)
    files: Mapping[str, tuple[str, bytes]] | None = attrs.field(kw_only=True, default=None, repr=False)
    is_content: bool = attrs.field(kw_only=True, default=False)
    read: Callable[[Any], T] = attrs.field(kw_only=True, repr=False)

    def check(self) -> None:
        """Nothing, if it can be sent as it is.

        Raises:
            ArgumentError: It says too little, or has a name where an id goes.
        """
        for argument, lookup in self.lookups.items():
            if lookup.names:
                raise ArgumentError(argument, NOT_LOOKED_UP.format(lookup.names[0]))

    @property
    def lookups(self) -> dict[str, Lookup]:
        """The parameters in which texts stand where ids go."""
        return {name: value for name, value in self.query.items() if isinstance(value, Lookup)}

    def with_ids(self, ids: Mapping[str, str]) -> Self:
        """The same with ids in place of names.

        Args:
            ids: Parameter -> its ids as text.
        """
        return attrs.evolve(self, query={**self.query, **ids})

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters as text."""
        return {name: str(value) for name, value in self.query.items()}


@attrs.frozen
class ListRequest(Request[Page[T]]):
    """A list operation. Before it is sent, a list that comes in pages must be told which one is wanted."""

    def page(self, number: int, size: int = MAX_PAGE_SIZE) -> Request[Page[T]]:
        """The request for one page.

        Args:
            number: From 1.
            size: Rows, 1 to 100.

        Raises:
            ArgumentError: The number or size is out of range.
        """
        if not _is_within(number, 1):
            raise ArgumentError("number", f"{number!r} is not a page; pages count from 1")
        if not _is_within(size, 1, MAX_PAGE_SIZE):
            raise ArgumentError("size", f"{size!r} is not 1 to {MAX_PAGE_SIZE} rows, which is the server's cap")
        paging = {"pageinate": "true", "page_no": str(number), "page_size": str(size)}
        return self._with({**self.query, **paging}, partial(_numbered, self.read, number))

    def with_count(self, count: int) -> Request[Page[T]]:
        """The request for the first `count` rows, without pages.

        Raises:
            ArgumentError: The count is less than 1.
        """
        if not _is_within(count, 1):
            raise ArgumentError("count", f"{count!r} is not a number of rows; 1 is the least")
        return self._with({**self.query, "count": str(count)}, self.read)

    def first_rows(self) -> Request[Page[T]]:
        """The request for what the server gives if asked for no page: the first 50 tickets, all rows elsewhere."""
        return self._with(self.query, self.read)

    def check(self) -> None:
        """Nothing, if the list does not come in pages.

        Raises:
            ArgumentError: It does, or has a name where an id goes.
        """
        super().check()
        if facts.RESOURCES[self.operation.removeprefix("list_")].paging == "pages":
            problem = f"{self.operation} gives pages: say which, as in .page(1), or ask for .first_rows()"
            raise ArgumentError("", problem)

    def _with(self, query: Mapping[str, str | Lookup], read: Callable[[Any], Page[T]]) -> Request[Page[T]]:
        return Request(self.method, self.path, operation=self.operation, query=query, read=read)


def _is_within(value: object, least: int, most: float = math.inf) -> bool:
    return is_integer(value) and least <= value <= most


def _numbered(read: Callable[[Any], Page[T]], number: int, answer: Any) -> Page[T]:
    page = read(answer)
    page.number = number
    return page
