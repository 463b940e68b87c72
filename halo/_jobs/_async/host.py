"""What a job needs of the client that it works for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import attrs
from halo_api import Model, Name, Request
from halo_api.facts import Resource

from ..._runtime.async_concurrency import AsyncAct, AsyncFunction

if TYPE_CHECKING:
    from halo_api.models import Action, Ticket

    from ..._runtime.clock import Clock
    from ...errors import HaloError
    from ...hooks import Effect
    from ...results import UnconfirmedWarning

M_co = TypeVar("M_co", bound=Model, covariant=True)
S = TypeVar("S")
T = TypeVar("T")


class AsyncHost(Protocol):
    """A session of the client, as jobs see it."""

    clock: Clock

    @property
    def names_ttl(self) -> float:
        """For how many seconds names are kept."""
        ...

    @property
    def attempts(self) -> int:
        """How often a request is sent at most."""
        ...

    def changes_to(self, resource: str) -> int:
        """How often this client, copies included, has written records of a resource."""
        ...

    async def send(self, operation: Request[T], *, effect: Effect | None = None) -> T:
        """The result of an operation."""
        ...

    def shared(self, kind: type[S]) -> S:
        """The one object of this kind that all copies of a client share, made when it is first asked for."""
        ...


class AsyncList(Protocol):
    """The rows of a list, as jobs see them."""

    @property
    def total(self) -> int | None:
        """The server's own count, known as soon as the first row has come."""
        ...

    def __aiter__(self) -> AsyncIterator[Model]: ...

    async def count(self) -> int:
        """The server's own count, by a request for one row."""
        ...


AsyncLister = Callable[[str, Mapping[str, Any]], AsyncList]
"""Makes the rows of the list of a resource that match some filters."""


@attrs.frozen
class AsyncReaders:
    """How an upsert reads.

    Attributes:
        rows: The rows of a list.
        record: A record by its id, with all that it has.
        max_reads: How many records may be read singly.
        differences: The custom fields in which a row is not as it shall be: name -> its value, and the other.
    """

    rows: AsyncLister
    record: AsyncFunction[Any, Model]
    max_reads: int
    differences: AsyncAct[Mapping[str, Any], Mapping[str, Any], dict[str, tuple[Any, Any]]]


class AsyncDesk(Protocol):
    """What the verbs of tickets are carried out with.

    Attributes:
        resource: Of the tickets, projects or opportunities.
        host, lister: What lists are read with.
        outcomes: Verb -> the outcome of its actions, as far as the client has settings of them.
        closed_status: The status that closes, if a setting says it.
        is_in_batch: Whether a batch is calling.
    """

    resource: Resource
    host: AsyncHost
    lister: AsyncLister
    outcomes: Mapping[str, int | str | Name]
    closed_status: int | str | Name | None
    is_in_batch: bool

    def ticket_id(self, where: str, id: object) -> int:
        """The id, if it can be one."""
        ...

    async def ids(self, where: str, fields: Mapping[str, object]) -> dict[str, Any]:
        """The fields of a ticket that are given, with ids in the place of names."""
        ...

    async def read(self, resource: str, id: int) -> Mapping[str, Any]:
        """The record by itself, with all details."""
        ...

    async def act(self, action: Mapping[str, Any]) -> tuple[Action, list[str]]:
        """The action as it was created, and what the server did not confirm of it."""
        ...

    async def change(self, ticket: Mapping[str, Any], effect: Effect) -> tuple[Ticket, list[str]]:
        """The ticket as it was changed, and what the server did not confirm of it."""
        ...

    def tell(self, warning: UnconfirmedWarning) -> None:
        """Warn, or keep it for the receipt of the batch that is calling."""
        ...

    def clean(self, text: str) -> str:
        """The text without secrets."""
        ...

    def add_server(self, error: HaloError) -> HaloError:
        """The error, with the server and the tenant that it is about."""
        ...


class AsyncTarget(Protocol[M_co]):
    """One write of a resource, as jobs see it."""

    resource: Resource

    async def read_for_update(self, record: Mapping[str, Any]) -> M_co:
        """The record with this id by itself, with all details, and leave to post it at once."""
        ...

    async def read(self, record: Mapping[str, Any]) -> M_co:
        """The record with this id by itself, with all details."""
        ...

    async def post(self, record: Mapping[str, Any]) -> M_co:
        """The record as it was saved. After `read_for_update` it is sent without a wait, and once."""
        ...

    @property
    def possibly_executed(self) -> bool:
        """Whether the server may have acted on the post that has failed."""
        ...
