"""Reads responses: the body, its plain data, and what a missing response means.

A body is unpacked here, and only up to a limit: two megabytes of gzip may hold two gigabytes.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, BinaryIO

import attrs

from .._policy.call import Call
from .._policy.error_response import Answer
from .._policy.outcome import Failure, is_file
from .._policy.redaction import Redactor
from .._policy.retry import parse_retry_after
from .client import (
    FAILURES,
    NEVER_SENT,
    AsyncByteStream,
    ConnectTimeout,
    DecodingError,
    PoolTimeout,
    Request,
    Response,
    StreamError,
    SyncByteStream,
    TimeoutException,
)
from .deadline import DeadlineError, deadline_error, is_late, time_left

ACCEPT_ENCODING = "gzip, deflate"
"""What is asked for: what can be unpacked piece by piece."""

_PEEKED = 400
_HEADER = 2  # bytes that tell the two kinds of deflate apart

Redactors = Callable[[Request], Redactor]
_PIECE = 65_536


class ResponseTooLargeError(StreamError):
    """The body is larger than the limit."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"the response is larger than {limit} bytes")
        self.limit = limit


class Body:
    """What has arrived of a body so far.

    Attributes:
        first: How it begins, so that an error can show that.
        size: Its bytes, unpacked.
    """

    def __init__(self, encoding: str, limit: int, call: Call, *, may_be_empty: bool = True) -> None:
        self.first, self.size = b"", 0
        self._encoding, self._limit, self._call, self._may_be_empty = encoding, limit, call, may_be_empty
        self._is_packed = encoding not in {"", "identity"}
        self._inflater: Any = None  # zlib's type has no public name
        self._held = b""  # too little to tell how it is packed

    def unpack(self, chunk: bytes) -> Iterator[bytes]:
        """The pieces that a chunk holds.

        Raises:
            ResponseTooLargeError: With it, the body exceeds the limit.
            DecodingError: It is not encoded as the server says.
            DeadlineError: The deadline of the call has passed.
        """
        if self._call.time_left is not None:
            time_left(self._call)
        for piece in self._pieces(chunk):
            self.first = self.first or piece[:_PEEKED]
            self.size += len(piece)
            if self.size > self._limit:
                raise ResponseTooLargeError(self._limit)
            yield piece

    def end(self) -> None:
        """The last chunk has arrived.

        Raises:
            DecodingError: The body is cut off.
        """
        is_whole = self._may_be_empty and not self._held if self._inflater is None else self._inflater.eof
        if self._is_packed and not is_whole:
            raise DecodingError("the compressed response is cut off")

    def _pieces(self, chunk: bytes) -> Iterator[bytes]:
        if not self._is_packed or not chunk:
            yield chunk
            return
        chunk, self._held = self._held + chunk, b""
        piece = b""
        while chunk or len(piece) == _PIECE:  # a full piece: more may be waiting although the chunk is used up
            if self._inflater is None and len(chunk) < _HEADER:
                self._held = chunk
                return
            self._inflater = self._inflater or _inflater(self._encoding, chunk)
            try:
                piece = self._inflater.decompress(chunk, _PIECE)
            except zlib.error as error:
                raise DecodingError(str(error)) from None
            yield piece
            chunk = self._inflater.unconsumed_tail
            if self._inflater.eof and (rest := self._inflater.unused_data.lstrip(b"\0")):  # another member follows
                chunk, self._inflater = rest, None


class BoundedStream(SyncByteStream):
    """The unpacked body of a response."""

    def __init__(self, stream: SyncByteStream, body: Body) -> None:
        self.stream, self.body = stream, body

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.stream:
            yield from self.body.unpack(chunk)
        self.body.end()

    def close(self) -> None:
        """Close the underlying body."""
        self.stream.close()


class AsyncBoundedStream(AsyncByteStream):
    """The unpacked body of an asynchronous response."""

    def __init__(self, stream: AsyncByteStream, body: Body) -> None:
        self.stream, self.body = stream, body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self.stream:
            for piece in self.body.unpack(chunk):
                yield piece
        self.body.end()

    async def aclose(self) -> None:
        """Close the underlying body even if cancelled: otherwise its connection never returns to the pool."""
        import asyncio  # noqa: PLC0415  # takes time to load, which synchronous programs save

        await asyncio.shield(asyncio.ensure_future(self.stream.aclose()))


def bound(response: Response, limit: int, call: Call, *, may_be_empty: bool = True) -> Body:
    """Let a response that has not been read unpack to at most this many bytes, within the deadline of its call.

    Args:
        response: The response.
        limit: In bytes.
        call: The call that it answers.
        may_be_empty: Whether nothing at all is a complete body, also if it should be compressed.
    """
    encoding = response.headers.pop("content-encoding", "").strip().lower()
    is_said_empty = response.status_code == 204 or response.headers.get("content-length") == "0"
    body = Body(encoding, limit, call, may_be_empty=may_be_empty or is_said_empty or not response.is_success)
    if isinstance(response.stream, AsyncByteStream):
        response.stream = AsyncBoundedStream(response.stream, body)
    else:
        response.stream = BoundedStream(response.stream, body)
    return body


def _inflater(encoding: str, chunk: bytes) -> Any:
    if encoding in {"gzip", "x-gzip"}:
        return zlib.decompressobj(zlib.MAX_WBITS | 16)
    if encoding == "deflate":  # with a header, as the standard says, or without, as some servers do
        has_header = chunk[0] & 0x0F == zlib.DEFLATED and int.from_bytes(chunk[:2], "big") % 31 == 0
        return zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)
    raise DecodingError(f"the response has the content encoding {encoding!r}, which was not asked for")


@attrs.frozen
class Received:
    """A response as far as it was received.

    Attributes:
        response: The response itself. Not part of the repr.
        answer: Its plain data, with as much of the body as arrived.
        size: Bytes of the body that arrived.
        failure: What cut it off; None if it is complete.
    """

    response: Response = attrs.field(repr=False)
    answer: Answer
    size: int
    failure: Failure | None = None


async def aread_response(
    call: Call,
    response: Response,
    redactor_of: Redactors,
    now: float,
    limit: AbstractAsyncContextManager[None],
) -> Received:
    """Read a response to its end, into memory or into the file that the call names.

    Args:
        call: The call.
        response: Its response; the body has not been read.
        redactor_of: Gives what knows the secrets of a request.
        now: Seconds since 1970.
        limit: Ends the reading at the deadline of the call.
    """
    body = bound(response, call.options.max_response_bytes, call, may_be_empty=call.effect != "read")
    sink = _sink_of(call, response)
    try:
        async with limit:
            if sink is None:
                await response.aread()
            else:
                async for chunk in response.aiter_bytes():
                    sink.write(chunk)
    except FAILURES as failure:
        await response.aclose()
        redactor = redactor_of(response.request)
        answer = answer_of(call, response, body.first, redactor=redactor, now=now, is_cut=True)
        return Received(response, answer, body.size, failure_of(failure, call, redactor))
    except BaseException:  # cancelled too: the connection must not stay open
        await response.aclose()
        raise
    content = response.content if sink is None else b""  # what is in the file is not in memory
    return Received(response, _whole(call, response, content, redactor_of, now), body.size)


def read_response(
    call: Call, response: Response, redactor_of: Redactors, now: float, limit: AbstractContextManager[None]
) -> Received:
    """Read a response to its end, into memory or into the file that the call names; see `aread_response`."""
    body = bound(response, call.options.max_response_bytes, call, may_be_empty=call.effect != "read")
    sink = _sink_of(call, response)
    try:
        with limit:
            if sink is None:
                response.read()
            else:
                for chunk in response.iter_bytes():
                    sink.write(chunk)
    except FAILURES as failure:
        response.close()
        redactor = redactor_of(response.request)
        answer = answer_of(call, response, body.first, redactor=redactor, now=now, is_cut=True)
        return Received(response, answer, body.size, failure_of(failure, call, redactor))
    except BaseException:
        response.close()
        raise
    content = response.content if sink is None else b""  # what is in the file is not in memory
    return Received(response, _whole(call, response, content, redactor_of, now), body.size)


def answer_of(
    call: Call, response: Response, body: bytes, *, redactor: Redactor, now: float, is_cut: bool = False
) -> Answer:
    """The plain data of a response; arguments as of `aread_response`.

    Args:
        call, response, now: See there.
        redactor: Knows the texts that no error may show.
        body: Its body, or the beginning of it.
        is_cut: Whether it is only the beginning.
    """
    return Answer(
        call.method,
        call.path,
        response.status_code,
        response.headers,
        body,
        parse_retry_after(response.headers, body[:65_536].decode("utf-8", errors="replace"), now),
        redactor,
        is_cut=is_cut,
        attempts=call.attempt,
    )


def _whole(call: Call, response: Response, content: bytes, redactor_of: Redactors, now: float) -> Answer:
    """The plain data of a complete response. A successful one is not shown in errors, so it needs no secrets."""
    if response.is_success:
        return Answer(call.method, call.path, response.status_code, response.headers, content, attempts=call.attempt)
    return answer_of(call, response, content, redactor=redactor_of(response.request), now=now)


def _sink_of(call: Call, response: Response) -> BinaryIO | None:
    """Where to write the body; None for memory: an error or a login page is not a file."""
    if call.sink is None or not (response.is_success and is_file(response.headers)):
        return None
    call.sink.seek(0)
    call.sink.truncate()  # what an earlier attempt wrote
    return call.sink


def failure_of(cause: Exception, call: Call, redactor: Redactor) -> Failure:
    """What an httpx exception means.

    Args:
        cause: The exception.
        call: The call that it ended.
        redactor: Knows the texts that no error may show.
    """
    is_deadline = isinstance(cause, DeadlineError) or (isinstance(cause, TimeoutException) and is_late(call))
    if is_deadline:
        reason = str(cause if isinstance(cause, DeadlineError) else deadline_error(call))
    else:
        reason = _reason(cause, call.options.timeout)
    return Failure(
        redactor.copy_of(cause),
        redactor.clean(reason),
        is_timeout=isinstance(cause, TimeoutException),
        never_sent=isinstance(cause, NEVER_SENT),
        limit=cause.limit if isinstance(cause, ResponseTooLargeError) else None,
        is_deadline=is_deadline,
    )


def _reason(cause: Exception, timeout: float) -> str:
    detail = f" ({cause})" if str(cause) else ""
    reasons: list[tuple[type[Exception] | tuple[type[Exception], ...], str]] = [
        (ResponseTooLargeError, str(cause)),
        (DecodingError, f"the response cannot be unpacked{detail}"),
        (ConnectTimeout, f"no connection within {timeout:g} s"),
        (PoolTimeout, f"no free connection within {timeout:g} s"),
        (TimeoutException, f"no response within {timeout:g} s"),
        (NEVER_SENT, f"no connection{detail}"),
    ]
    return next((reason for kind, reason in reasons if isinstance(cause, kind)), f"the connection broke{detail}")
