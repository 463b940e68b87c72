"""What a client and its collections share: one way to send, and the options that calls are made with."""

from __future__ import annotations

from typing import Any, BinaryIO, Self, TypeVar

from halo_api import Request

from .._http.client import Response
from .._policy.call import Call
from .._policy.options import Options
from .._policy.rate_limit import Usage
from .._runtime.async_concurrency import AsyncFunction, AsyncPrefetcher
from .._runtime.clock import Clock
from ..hooks import Effect
from .sending import AsyncSender

A = TypeVar("A")
R = TypeVar("R")
T = TypeVar("T")


class AsyncSession:
    """A client's way out, with the options of one of its copies. Collections and rows hold it, not the client.

    Attributes:
        sender: What all copies share: connections, token, limit.
        options: How calls are made.
        clock: The time it goes by.
    """

    def __init__(self, sender: AsyncSender, options: Options) -> None:
        self.sender, self.options = sender, options
        self.clock: Clock = sender.clock

    @property
    def usage(self) -> Usage:
        """What has been used of the limit so far."""
        return self.sender.usage

    def evolve(self, **changes: Any) -> Self:
        """A session that makes its calls otherwise; None means unchanged.

        Raises:
            ConfigurationError: A value is impossible.
        """
        return type(self)(self.sender, self.options.evolve(**changes))

    async def send(
        self,
        operation: Request[T],
        *,
        effect: Effect | None = None,
        no_retry_statuses: frozenset[int] = frozenset(),
        calls: list[Call] | None = None,
    ) -> T:
        """The result of an operation.

        Args:
            operation: What to send.
            effect: What it does, if the caller knows; None: what its method and body say.
            no_retry_statuses: Statuses at which it is not sent again, although others of their kind are.
            calls: The call is appended here before it is sent, for whoever must know how far it came.

        Raises:
            HaloError: The server said no or nothing, or answered something else; see `halo.errors`.
        """
        call = Call.of_operation(operation, self.options, effect=effect, no_retry_statuses=no_retry_statuses)
        if calls is not None:
            calls.append(call)
        return await self.sender.perform(call, operation)

    async def send_raw(self, operation: Request[Any], *, sink: BinaryIO | None = None) -> tuple[Call, Response]:
        """The response to an operation, and the call that `parse` needs to read it.

        Args:
            operation: What to send.
            sink: Where the body of a file is written as it comes, instead of being held in memory.
        """
        call = Call.of_operation(operation, self.options, sink=sink)
        return call, await self.sender.send(call)

    def parse(self, call: Call, operation: Request[T], response: Response) -> T:
        """The result of an operation out of its response; see `AsyncSender.parse`."""
        return self.sender.parse(call, operation, response)

    async def request(self, method: str, path: str, **arguments: Any) -> Response:
        """The response of any other route; arguments as of `Call.of_route`."""
        return await self.sender.send(Call.of_route(method, path, self.options, **arguments))

    def prefetcher(self, function: AsyncFunction[A, R]) -> AsyncPrefetcher[A, R]:
        """Runs calls before their results are wanted; those that still run when the client closes are dropped."""
        prefetcher = AsyncPrefetcher(function, self.options.max_concurrency)
        self.sender.prefetchers.add(prefetcher)
        return prefetcher

    def __repr__(self) -> str:
        settings = self.sender.settings
        tenant = "" if settings.tenant is None else f", tenant={settings.tenant!r}"
        return f"<session of {settings.server_url!r}{tenant}>"
