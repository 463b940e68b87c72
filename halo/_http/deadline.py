"""Bounds a request as a whole.

The time-outs of httpx are for each part: a server that sends a byte now and then exceeds none of them. Tasks are
cancelled at the deadline (`atime_limit`); threads cannot be, so each of their waits for the network is bounded here by
what is left.
"""

from __future__ import annotations

from typing import Any, Protocol, Self, cast

from .._policy.call import Call
from .client import AsyncClient, Client, TimeoutException


class DeadlineError(TimeoutException):
    """The call was not done within its deadline."""


class PartialTimeout(float):
    """The time-out for one part of a request, in seconds; httpx hands it on to each wait for the network."""

    call: Call

    @classmethod
    def of(cls, call: Call) -> Self:
        """The time-out that a call has now; if its deadline has passed, that is told where the request is sent."""
        left = 0.0 if call.time_left is None else call.time_left()
        timeout = cls(min(call.options.timeout, max(left, 0.001)))
        timeout.call = call
        return timeout

    def left(self) -> float:
        """Seconds that a wait may take now.

        Raises:
            DeadlineError: The deadline has passed.
        """
        left = time_left(self.call)
        return self if left is None else min(self, left)


def deadline_error(call: Call) -> DeadlineError:
    """What is raised at the deadline of a call."""
    detail = " (another call was signing in)" if call.awaits_sign_in else ""
    return DeadlineError(f"not done within the deadline of {call.options.retry.deadline:g} s{detail}")


def time_left(call: Call) -> float | None:
    """Seconds until the deadline of a call; None if it has none.

    Raises:
        DeadlineError: It has passed.
    """
    if call.time_left is None:
        return None
    left = call.time_left()
    if left <= 0:
        raise deadline_error(call)
    return left


def is_late(call: Call) -> bool:
    """Whether the deadline of a call has passed, or a wait that was to end with it has ended a moment early."""
    return call.time_left is not None and call.time_left() < 0.01


def bound_waits(client: Client | AsyncClient) -> None:
    """Let the connections of a client of ours obey the deadlines of calls.

    httpx offers no way to name the network backend of its pools, so it is put there. Where that is not possible,
    as in a transport of the caller's, only the parts of a body are counted (`halo._http.response`).
    """
    transports: list[Any] = [getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()]
    for transport in transports:
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            cast("Any", pool)._network_backend = _Backend(backend)  # noqa: SLF001  # see above


_PIECE = 65_536


def _bounded(timeout: float | None) -> float | None:
    return timeout.left() if isinstance(timeout, PartialTimeout) else timeout


class _Stream(Protocol):
    """What httpcore calls a NetworkStream."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes: ...
    def write(self, buffer: bytes, timeout: float | None = None) -> None: ...
    def close(self) -> None: ...
    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any: ...
    def get_extra_info(self, info: str) -> Any: ...


class _Backend:
    """A network backend whose waits end with the deadline of the call."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _BoundedStream:
        return _BoundedStream(self._backend.connect_tcp(host, port, timeout=_bounded(timeout), **options))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)


class _BoundedStream:
    """A connection whose waits end with the deadline of the call."""

    def __init__(self, stream: _Stream) -> None:
        self._stream = stream
        self.close, self.get_extra_info = stream.close, stream.get_extra_info

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _bounded(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            self._stream.write(buffer[start : start + _PIECE], _bounded(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _BoundedStream:
        return _BoundedStream(self._stream.start_tls(ssl_context, server_hostname, _bounded(timeout)))
