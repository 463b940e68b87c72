"""What a client and its collections share: the sender, and the options of their calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Self, TypeVar

from halo_api import Request
from halo_api.facts import RESOURCES

from .._http.client import Response
from .._policy.call import Arguments, Call, route_of
from .._policy.options import Options
from .._policy.rate_limit import Usage
from .._runtime.async_concurrency import AsyncFunction, AsyncPrefetcher
from .._runtime.clock import Clock
from ..errors import HaloError, ResponseError
from .sending import AsyncSender

if TYPE_CHECKING:
    from ..hooks import Effect

A = TypeVar("A")
R = TypeVar("R")
S = TypeVar("S")
T = TypeVar("T")


class AsyncSession:
    """Sends calls with the options of a client, or of one of its copies. Collections and rows hold it, not the client.

    Attributes:
        sender: Shared by all copies, with connections, token and limit.
        options: How calls are made.
        clock: The clock.
    """

    def __init__(self, sender: AsyncSender, options: Options) -> None:
        self.sender, self.options = sender, options
        self.clock: Clock = sender.clock

    @property
    def usage(self) -> Usage:
        """How much of the limit has been used so far."""
        return self.sender.usage

    @property
    def names_ttl(self) -> float:
        """For how many seconds names are kept that were read for look-ups."""
        return self.options.names_ttl

    @property
    def attempts(self) -> int:
        """How often a request is sent at most."""
        return self.options.retry.attempts

    def changes_to(self, resource: str) -> int:
        """How often this client, copies included, has written records of a resource."""
        return self.sender.changes[route_of(RESOURCES[resource].path)]

    def shared(self, kind: type[S]) -> S:
        """The one object of this kind that all copies of a client share, made when it is first asked for."""
        shared: S = self.sender.shared.setdefault(kind, kind())
        return shared

    def evolve(self, **changes: Any) -> Self:
        """A session with other options; None means unchanged.

        Raises:
            ConfigurationError: A value is not valid.
        """
        return type(self)(self.sender, self.options.evolve(**changes))

    async def send(
        self,
        operation: Request[T],
        *,
        effect: Effect | None = None,
        no_retry_statuses: frozenset[int] = frozenset(),
        is_long_running: bool = False,
        calls: list[Call] | None = None,
        is_prefetched: bool = False,
        reserves: bool = False,
        is_reserved: bool = False,
    ) -> T:
        """The result of an operation.

        Args:
            operation: What to send.
            effect: What it does, if the caller knows; None to judge by its method and body.
            no_retry_statuses: Statuses after which it is not sent again, although they would be retryable.
            is_long_running: Whether it is a read that is not sent again if the server may still be working on it.
            is_prefetched: Whether nobody needs the result yet.
            calls: The call is appended here before it is sent, so that the caller can see how far it has come.
            reserves: Whether it takes the slot of the next call too.
            is_reserved: Whether the call before it has taken its slot.

        Raises:
            HaloError: The server refused, did not respond, or its response cannot be read; see `halo.errors`.
        """
        call = Call.of_operation(
            operation,
            self.options,
            effect=effect,
            no_retry_statuses=no_retry_statuses,
            is_long_running=is_long_running,
            is_prefetched=is_prefetched,
        )
        call.reserves, call.is_reserved = reserves, is_reserved
        if calls is not None:
            calls.append(call)
        return await self.sender.perform(call, operation)

    async def send_raw(self, operation: Request[Any], *, sink: BinaryIO | None = None) -> tuple[Call, Response]:
        """The response to an operation, and the call that `parse` needs to read it.

        Args:
            operation: What to send.
            sink: Where the body of a file is written as it arrives; None to hold it in memory.
        """
        call = Call.of_operation(operation, self.options, sink=sink)
        return call, await self.sender.send(call)

    def parse(self, call: Call, operation: Request[T], response: Response) -> T:
        """The result of an operation, read from its response; see `AsyncSender.parse`."""
        return self.sender.parse(call, operation, response)

    def response_error(
        self, path: str, reason: str, excerpt: str, *, method: str = "GET", advice: str = ""
    ) -> HaloError:
        """The error for a successful response that is not what was asked for; it shows no secret."""
        clean = self.sender.redactor.clean
        shown = clean(excerpt[:4096], is_cut=len(excerpt) > 4096)[:120]
        error = ResponseError(method, path, clean(reason), status_code=200, excerpt=shown, advice=advice)
        return self.add_server(error)

    def add_server(self, error: HaloError) -> HaloError:
        """The error, with the server and the tenant that it is about."""
        return self.sender.add_server(error)

    async def request(self, method: str, path: str, arguments: Arguments) -> Response:
        """The response of any other route."""
        return await self.sender.send(Call.of_route(method, path, self.options, arguments))

    def prefetcher(self, function: AsyncFunction[A, R]) -> AsyncPrefetcher[A, R]:
        """Runs calls before their results are needed; those still running when the client closes are dropped."""
        prefetcher = AsyncPrefetcher(function, self.options.max_concurrency)
        self.sender.prefetchers.add(prefetcher)
        return prefetcher

    def __repr__(self) -> str:
        return f"<session of {self.sender.settings.summary}>"
