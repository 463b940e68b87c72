"""What comes back: the body as it is read, the plain data of it, and what it means that none came."""

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
    """The body of a response, whose first bytes are kept, so that an error can show how it began."""

    def __init__(self, stream: SyncByteStream) -> None:
        self.stream, self.first, self.size = stream, b"", 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.stream:
            self.first = self.first or chunk[:_PEEKED]
            self.size += len(chunk)
            yield chunk

    def close(self) -> None:
        """Close the body underneath."""
        self.stream.close()


class AsyncPeekedStream(AsyncByteStream):
    """`PeekedStream` for asynchronous bodies."""

    def __init__(self, stream: AsyncByteStream) -> None:
        self.stream, self.first, self.size = stream, b"", 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self.stream:
            self.first = self.first or chunk[:_PEEKED]
            self.size += len(chunk)
            yield chunk

    async def aclose(self) -> None:
        """Close the body underneath, to its end also when cancelled: otherwise its connection is never given back."""
        import asyncio  # noqa: PLC0415  # takes time to load, which synchronous programs save

        await asyncio.shield(asyncio.ensure_future(self.stream.aclose()))


@attrs.frozen
class Received:
    """What came of a response.

    Attributes:
        answer: The plain data of it, with as much of the body as came.
        size: Bytes of the body that came.
        failure: What ended it before its end; None if it came whole.
    """

    answer: Answer
    size: int
    failure: Exception | None = None


async def aread_response(call: Call, request: Request, response: Response, secrets: Secrets, now: float) -> Received:
    """Read a response to its end, into memory or into the file that the call names.

    Args:
        call: What was asked.
        request: As it was sent: its token is a secret too.
        response: What came; its body has not been read.
        secrets: Gives the texts that no error may show.
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
    return Received(_whole(call, request, response, secrets, now), body.size)


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
    return Received(_whole(call, request, response, secrets, now), body.size)


def answer_of(call: Call, request: Request, response: Response, body: bytes, *, secrets: Secrets, now: float) -> Answer:
    """The plain data of a response, fit to be shown; see `aread_response`."""
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


def _whole(call: Call, request: Request, response: Response, secrets: Secrets, now: float) -> Answer:
    """The plain data of a response that was read whole. What is in a success is not shown."""
    if response.is_success:
        content = b"" if call.sink is not None and is_file(response.headers) else response.content
        return Answer(call.method, call.path, response.status_code, response.headers, content, attempts=call.attempt)
    return answer_of(call, request, response, response.content, secrets=secrets, now=now)


def _sink_of(call: Call, response: Response) -> BinaryIO | None:
    """Where the body goes: a refusal or a login page is not a file, and is needed in memory."""
    if call.sink is None or not (response.is_success and is_file(response.headers)):
        return None
    call.sink.seek(0)
    call.sink.truncate()  # of what an attempt before had brought
    return call.sink


def failure_of(cause: Exception, timeout: float) -> Failure:
    """What it means that httpx raised this.

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
        return f"no answer within {timeout:g} s"
    if isinstance(cause, NEVER_SENT):
        return f"no connection{detail}"
    return f"the connection broke{detail}"
