"""The facade's only import of httpx. To change to a compatible fork, change it here and in `halo_api.client`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator

from httpx import (
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncClient,
    Auth,
    BaseTransport,
    Client,
    ConnectError,
    ConnectTimeout,
    HTTPError,
    InvalidURL,
    PoolTimeout,
    ProxyError,
    Request,
    RequestError,
    Response,
    StreamError,
    SyncByteStream,
    Timeout,
    TimeoutException,
    UnsupportedProtocol,
)

__all__ = [
    "FAILURES",
    "NEVER_SENT",
    "AsyncAuthFlow",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "AsyncClient",
    "AsyncHead",
    "Auth",
    "AuthFlow",
    "BaseTransport",
    "Client",
    "ConnectTimeout",
    "Head",
    "InvalidURL",
    "PoolTimeout",
    "Request",
    "RequestError",
    "Response",
    "SyncByteStream",
    "Timeout",
    "TimeoutException",
]

AuthFlow = Generator[Request, Response, None]
AsyncAuthFlow = AsyncGenerator[Request, Response]

# Everything that a request can end with instead of an answer. (StreamError and InvalidURL are no HTTPError.)
FAILURES = (HTTPError, InvalidURL, StreamError)

# The server cannot have seen any of it.
NEVER_SENT = (ConnectError, ConnectTimeout, PoolTimeout, ProxyError, UnsupportedProtocol, InvalidURL)

_KEPT = 400


class Head(SyncByteStream):
    """The body of an answer, whose first bytes are kept, so that an error can show how it began."""

    def __init__(self, stream: SyncByteStream) -> None:
        self.stream, self.first, self.size = stream, b"", 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.stream:
            self.first = self.first or chunk[:_KEPT]
            self.size += len(chunk)
            yield chunk

    def close(self) -> None:
        """Close the body underneath."""
        self.stream.close()


class AsyncHead(AsyncByteStream):
    """`Head` for asynchronous bodies."""

    def __init__(self, stream: AsyncByteStream) -> None:
        self.stream, self.first, self.size = stream, b"", 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self.stream:
            self.first = self.first or chunk[:_KEPT]
            self.size += len(chunk)
            yield chunk

    async def aclose(self) -> None:
        """Close the body underneath, to its end also when cancelled: otherwise its connection is never given back."""
        await asyncio.shield(asyncio.ensure_future(self.stream.aclose()))
