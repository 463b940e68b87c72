"""The only import of httpx in the facade. To change to a compatible fork, change it here and in `halo_api.client`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator

from httpx import (
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncClient,
    Auth,
    BaseTransport,
    Client,
    ConnectError,
    ConnectTimeout,
    Cookies,
    DecodingError,
    HTTPError,
    InvalidURL,
    Limits,
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
    "OWN_CLIENTS",
    "AsyncAuthFlow",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "AsyncClient",
    "Auth",
    "AuthFlow",
    "BaseTransport",
    "Client",
    "ConnectTimeout",
    "DecodingError",
    "InvalidURL",
    "Limits",
    "PoolTimeout",
    "Request",
    "RequestError",
    "Response",
    "StreamError",
    "SyncByteStream",
    "Timeout",
    "TimeoutException",
]

AuthFlow = Generator[Request, Response, None]
AsyncAuthFlow = AsyncGenerator[Request, Response]

# Everything httpx may raise instead of giving a response. (StreamError and InvalidURL are not HTTPErrors.)
FAILURES = (HTTPError, InvalidURL, StreamError)

# The server cannot have seen any of the request. (An InvalidURL may be that of a redirect, which it has answered.)
NEVER_SENT = (ConnectError, ConnectTimeout, PoolTimeout, ProxyError, UnsupportedProtocol)


class _IgnoredCookies(Cookies):
    """What a server sets is not even read, which would take a tenth of a request: no cookie is ever sent back."""

    def extract_cookies(self, response: Response) -> None:
        """Nothing."""


class OwnClient(Client):
    """The client that we make ourselves, where there is none of the caller's."""

    cookies = _IgnoredCookies()  # type: ignore[override]


class OwnAsyncClient(AsyncClient):
    """The client for tasks that we make ourselves, where there is none of the caller's."""

    cookies = _IgnoredCookies()  # type: ignore[override]


OWN_CLIENTS: dict[type, type[Client | AsyncClient]] = {Client: OwnClient, AsyncClient: OwnAsyncClient}
