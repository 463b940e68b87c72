"""Reads responses: the body, its plain data, and what a missing response means."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import BinaryIO, cast

import attrs

from .._policy.call import Call
from .._policy.error_response import Answer
from .._policy.outcome import Failure, is_file
from .._policy.retry import parse_retry_after
from .client import (
    FAILURES,
    NEVER_SENT,
    AsyncByteStream,
    ConnectTimeout,
    PoolTimeout,
    Request,
    Response,
    SyncByteStream,
    TimeoutException,
)

_PEEKED = 400

Secrets = Callable[[], tuple[str, ...]]


class PeekedStream(SyncByteStream):
    """The body of a response; its first bytes are stored, so that an error can show how it began."""

    def __init__(self, stream: SyncByteStream) -> None:
        self.stream, self.first, self.size = stream, b"", 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.stream:
            self.first = self.first or chunk[:_PEEKED]
            self.size += len(chunk)
            yield chunk

    def close(self) -> None:
        """Close the underlying body."""
        self.stream.close()


class AsyncPeekedStream(AsyncByteStream):
    """The body of an asynchronous response; its first bytes are stored, so that an error can show how it began."""

    def __init__(self, stream: AsyncByteStream) -> None:
        self.stream, self.first, self.size = stream, b"", 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self.stream:
            self.first = self.first or chunk[:_PEEKED]
            self.size += len(chunk)
            yield chunk

    async def aclose(self) -> None:
        """Close the underlying body even if cancelled: otherwise its connection never returns to the pool."""
        import asyncio  # noqa: PLC0415  # takes time to load, which synchronous programs save

        await asyncio.shield(asyncio.ensure_future(self.stream.aclose()))


@attrs.frozen
class Received:
    """A response as far as it was received.

    Attributes:
        answer: Its plain data, with as much of the body as arrived.
        size: Bytes of the body that arrived.
        failure: What cut it off; None if it is complete.
    """

    answer: Answer
    size: int
    failure: Exception | None = None


async def aread_response(call: Call, request: Request, response: Response, secrets: Secrets, now: float) -> Received:
    """Read a response to its end, into memory or into the file that the call names.

    Args:
        call: The call.
        request: As it was sent: its token is a secret too.
        response: Its response; the body has not been read.
        secrets: Returns the texts that no error may show.
        now: Seconds since 1970.
    """
    body = AsyncPeekedStream(cast("AsyncByteStream", response.stream))  # of its client's kind
    response.stream, sink = body, _sink_of(call, response)
    try:
        if sink is None:
            await response.aread()
        else:
            async for chunk in response.aiter_bytes():
                sink.write(chunk)
    except FAILURES as failure:
        await response.aclose()
        return Received(answer_of(call, request, response, body.first, secrets=secrets, now=now), body.size, failure)
    except BaseException:  # cancelled too: the connection must not stay open
        await response.aclose()
        raise
    content = response.content if sink is None else b""  # what is in the file is not in memory
    return Received(_whole(call, request, response, content, secrets=secrets, now=now), body.size)


def read_response(call: Call, request: Request, response: Response, secrets: Secrets, now: float) -> Received:
    """Read a response to its end, into memory or into the file that the call names; see `aread_response`."""
    body = PeekedStream(cast("SyncByteStream", response.stream))
    response.stream, sink = body, _sink_of(call, response)
    try:
        if sink is None:
            response.read()
        else:
            for chunk in response.iter_bytes():
                sink.write(chunk)
    except FAILURES as failure:
        response.close()
        return Received(answer_of(call, request, response, body.first, secrets=secrets, now=now), body.size, failure)
    except BaseException:
        response.close()
        raise
    content = response.content if sink is None else b""  # what is in the file is not in memory
    return Received(_whole(call, request, response, content, secrets=secrets, now=now), body.size)


def answer_of(call: Call, request: Request, response: Response, body: bytes, *, secrets: Secrets, now: float) -> Answer:
    """The plain data of a response, safe to show in errors; arguments as of `aread_response`."""
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return Answer(
        call.method,
        call.path,
        response.status_code,
        response.headers,
        body,
        parse_retry_after(response.headers, body[:65_536].decode("utf-8", errors="replace"), now),
        tuple(filter(None, (*secrets(), token))),
        call.attempt,
    )


def _whole(call: Call, request: Request, response: Response, content: bytes, *, secrets: Secrets, now: float) -> Answer:
    """The plain data of a complete response. A successful one is not shown in errors, so it needs no secrets."""
    if response.is_success:
        return Answer(call.method, call.path, response.status_code, response.headers, content, attempts=call.attempt)
    return answer_of(call, request, response, content, secrets=secrets, now=now)


def _sink_of(call: Call, response: Response) -> BinaryIO | None:
    """Where to write the body; None for memory: an error or a login page is not a file."""
    if call.sink is None or not (response.is_success and is_file(response.headers)):
        return None
    call.sink.seek(0)
    call.sink.truncate()  # what an earlier attempt wrote
    return call.sink


def failure_of(cause: Exception, timeout: float) -> Failure:
    """What an httpx exception means.

    Args:
        cause: The exception.
        timeout: In seconds.
    """
    return Failure(
        cause,
        _reason(cause, timeout),
        is_timeout=isinstance(cause, TimeoutException),
        never_sent=isinstance(cause, NEVER_SENT),
    )


def _reason(cause: Exception, timeout: float) -> str:
    detail = f" ({cause})" if str(cause) else ""
    if isinstance(cause, ConnectTimeout):
        return f"no connection within {timeout:g} s"
    if isinstance(cause, PoolTimeout):
        return f"no free connection within {timeout:g} s"
    if isinstance(cause, TimeoutException):
        return f"no response within {timeout:g} s"
    if isinstance(cause, NEVER_SENT):
        return f"no connection{detail}"
    return f"the connection broke{detail}"
