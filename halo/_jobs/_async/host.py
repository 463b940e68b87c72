"""What a job needs of the client that it works for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from halo_api import Request

if TYPE_CHECKING:
    from ..._runtime.clock import Clock
    from ...hooks import Effect

S = TypeVar("S")
T = TypeVar("T")


class AsyncHost(Protocol):
    """A session of the client, as jobs see it."""

    clock: Clock

    async def send(self, operation: Request[T], *, effect: Effect | None = None) -> T:
        """The result of an operation."""
        ...

    def shared(self, kind: type[S]) -> S:
        """The one object of this kind that all copies of a client share, made when it is first asked for."""
        ...
