"""How to reach the server: TLS, proxy, HTTP version, or the caller's own HTTP client."""

from __future__ import annotations

import os
import ssl
import threading
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.util import find_spec
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

import attrs

from .._version import USER_AGENT
from ..credentials import Secret, as_secret
from ..errors import ConfigurationError, InvalidRequestError
from .client import AsyncBaseTransport, AsyncClient, BaseTransport, Client, InvalidURL

C = TypeVar("C", Client, AsyncClient)

HEADERS = {"Accept": "application/json", "User-Agent": USER_AGENT}

_SCHEMES = ("http", "https", "socks5", "socks5h")
_PROXY_FORMS = "http://host:port, https://host:port or socks5://host:port"
_HANDLES: dict[type, str] = {Client: "handle_request", AsyncClient: "handle_async_request"}


@attrs.frozen
class Connection:
    """The settings for the HTTP client, or the caller's own client.

    Attributes:
        transport: An httpx transport to use instead of our own connections.
        proxy: The URL of a proxy, checked; None to use the environment's (`HTTPS_PROXY`).
        ssl_context: For TLS; None to verify against certifi's authorities.
        http2: Whether to offer HTTP/2.
        http_client: The caller's own client; the caller closes it.
    """

    transport: BaseTransport | AsyncBaseTransport | None = None
    proxy: Secret | None = attrs.field(default=None, converter=as_secret)  # it may hold a password
    ssl_context: ssl.SSLContext | None = attrs.field(default=None, repr=False)
    http2: bool = False
    http_client: Client | AsyncClient | None = attrs.field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        others = [name for name in ("transport", "proxy", "ssl_context", "http2") if getattr(self, name)]
        if self.http_client is not None and others:
            raise ConfigurationError(
                f"http_client cannot be combined with {', '.join(others)}.",
                advice="Configure that on your own HTTP client.",
            )
        if self.proxy is not None:
            _check_proxy(self.proxy)

    def new_client(self, kind: type[C]) -> C:
        """The caller's own HTTP client, or a new one.

        Args:
            kind: `Client` or `AsyncClient`.

        Raises:
            ConfigurationError: The client or transport is of the other kind, the environment's proxy is not valid, or
                the package for HTTP/2 is missing.
        """
        if self.http_client is not None:
            if not isinstance(self.http_client, kind):
                raise _wrong_kind("http_client", self.http_client, kind)
            return self.http_client
        if self.transport is not None and not hasattr(self.transport, _HANDLES[kind]):
            raise _wrong_kind("transport", self.transport, kind)
        try:
            return kind(**self._arguments())
        except (ImportError, ValueError, InvalidURL) as error:
            cause = error.with_traceback(None)  # of httpx's frames, which hold the URL of the proxy
            raise ConfigurationError(
                f"The environment's proxy settings cannot be used ({type(error).__name__}).",
                advice=f"Correct HTTPS_PROXY, HTTP_PROXY or ALL_PROXY: {_PROXY_FORMS}.",
            ) from cause

    def _arguments(self) -> dict[str, Any]:
        if self.http2:
            _need_h2()
        verify: Any = True if self.ssl_context is None else self.ssl_context
        return {
            "headers": HEADERS,
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # cookies of the server are ignored
            "transport": self.transport,
            "proxy": None if self.proxy is None else self.proxy.reveal(),
            "verify": verify,
            "http2": self.http2,
        }


class ClientHandle(Generic[C]):
    """The HTTP client of one of our clients, created on first use; it belongs to one process and one event loop.

    It is created late because its TLS set-up takes some 20 ms.
    """

    def __init__(self, connection: Connection, kind: type[C]) -> None:
        self._connection = connection
        self._kind: type[C] = kind
        self._client: C | None = None
        self._owner: tuple[int, object] | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    def open(self) -> C:
        """The client.

        Raises:
            InvalidRequestError: It is closed, or belongs to another process or event loop.
            ConfigurationError: See `Connection.new_client`.
        """
        if self._is_closed:
            raise InvalidRequestError("This client is closed.", advice="Create a new one, or close it later.")
        self._check_owner(_running_loop(self._kind))
        with self._lock:
            if self._client is None:
                self._client = self._connection.new_client(self._kind)
        if self._client.is_closed:
            raise InvalidRequestError(
                "The http_client is closed.", advice="Close it after the last call, or pass an open one."
            )
        return self._client

    def close(self) -> C | None:
        """Refuse all later use; returns the client to close, unless it is the caller's own or was never created."""
        self._is_closed = True
        client, self._client = self._client, None
        return None if client is self._connection.http_client else client

    def _check_owner(self, loop: object) -> None:
        owner = (os.getpid(), loop)
        if self._owner is None:
            self._owner = owner
        elif self._owner[0] != owner[0]:
            raise InvalidRequestError(
                "This client was used before the process forked; its connections belong to the parent.",
                advice="Create a new client in the child process.",
            )
        elif self._owner[1] is not loop:
            raise InvalidRequestError(
                "This client was used in another event loop; its connections belong to that loop.",
                advice="Create a new client in each event loop, or call asyncio.run() only once, around everything.",
            )


def _running_loop(kind: type) -> object:
    """The running event loop for an asynchronous client; None for a synchronous one."""
    if kind is not AsyncClient:
        return None
    import asyncio  # noqa: PLC0415  # takes time to load, which synchronous programs save

    return asyncio.get_running_loop()


def _check_proxy(proxy: Secret) -> None:
    if not _is_proxy(proxy):  # not shown: it may hold a password
        raise ConfigurationError("proxy is not a valid proxy URL.", advice=f"Use {_PROXY_FORMS}.")
    if proxy.reveal().lower().startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(
            "A SOCKS proxy needs the package socksio.", advice='python -m pip install "httpx[socks]"'
        )


def _is_proxy(proxy: Secret) -> bool:
    if not proxy.is_text():
        return False
    try:
        parts = urlsplit(proxy.reveal())
        return parts.scheme in _SCHEMES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _wrong_kind(name: str, value: object, kind: type) -> ConfigurationError:
    return ConfigurationError(
        f"{name} has type {type(value).__name__}, which cannot be used with httpx.{kind.__name__}.",
        advice="Halo takes httpx's synchronous clients and transports, AsyncHalo its asynchronous ones.",
    )


def _need_h2() -> None:
    if find_spec("h2") is None:
        raise ConfigurationError(
            "http2=True needs the package h2.", advice='python -m pip install "halopsa-sdk[http2]"'
        )
