"""How to reach the server: TLS, proxy, HTTP version, or a ready HTTP client of the caller's."""

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
    """What the HTTP client is made from, or the client itself.

    Attributes:
        transport: Underneath, instead of connections of our own.
        proxy: The URL of a proxy, checked; None: what the environment says (`HTTPS_PROXY`).
        ssl_context: For TLS; None: certifi's authorities, checked.
        http2: Whether HTTP/2 is offered.
        http_client: A client of the caller's, who closes it.
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
                f"http_client and {', '.join(others)} are given.", advice="Set it on the HTTP client that you give."
            )
        if self.proxy is not None:
            _check_proxy(self.proxy)

    def new_client(self, kind: type[C]) -> C:
        """An HTTP client: the caller's, or a new one of our own.

        Args:
            kind: Whether a synchronous or an asynchronous one is needed.

        Raises:
            ConfigurationError: What was given is of the other kind, the environment's proxy cannot be, or HTTP/2 is
                wanted and its package is missing.
        """
        if self.http_client is not None:
            if not isinstance(self.http_client, kind):
                raise _of_the_other_kind("http_client", self.http_client, kind)
            return self.http_client
        if self.transport is not None and not hasattr(self.transport, _HANDLES[kind]):
            raise _of_the_other_kind("transport", self.transport, kind)
        try:
            return kind(**self._arguments())
        except (ImportError, ValueError, InvalidURL) as error:
            cause = error.with_traceback(None)  # of httpx's frames, which hold the URL of the proxy
            raise ConfigurationError(
                f"No HTTP client can be made with the proxy of the environment ({type(error).__name__}).",
                advice=f"Correct HTTPS_PROXY, HTTP_PROXY or ALL_PROXY: {_PROXY_FORMS}.",
            ) from cause

    def _arguments(self) -> dict[str, Any]:
        if self.http2:
            _need_h2()
        verify: Any = True if self.ssl_context is None else self.ssl_context
        return {
            "headers": HEADERS,
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # a session of the server's is none of ours
            "transport": self.transport,
            "proxy": None if self.proxy is None else self.proxy.reveal(),
            "verify": verify,
            "http2": self.http2,
        }


class ClientHandle(Generic[C]):
    """The HTTP client of one of our clients: made when first needed, for one process and event loop, until closed.

    It is made late because its TLS set-up takes some 20 ms.
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
            raise InvalidRequestError("This client is closed.", advice="Make a new one, or close it later.")
        self._check_owner(_running_loop(self._kind))
        with self._lock:
            if self._client is None:
                self._client = self._connection.new_client(self._kind)
        if self._client.is_closed:
            raise InvalidRequestError(
                "The http_client that was given is closed.", advice="Close it after the last call, or give an open one."
            )
        return self._client

    def close(self) -> C | None:
        """Refuse whatever comes later; gives the client to close, unless it is the caller's or was never made."""
        self._is_closed = True
        client, self._client = self._client, None
        return None if client is self._connection.http_client else client

    def _check_owner(self, loop: object) -> None:
        owner = (os.getpid(), loop)
        if self._owner is None:
            self._owner = owner
        elif self._owner[0] != owner[0]:
            raise InvalidRequestError(
                "This client was used before the process was forked; its connections belong to the parent.",
                advice="Make a new client in the child.",
            )
        elif self._owner[1] is not loop:
            raise InvalidRequestError(
                "This client was used in another event loop; its connections belong to that one.",
                advice="Make a new client in each event loop, or call asyncio.run() once around all of it.",
            )


def _running_loop(kind: type) -> object:
    """The event loop of an asynchronous client; threads have none."""
    if kind is not AsyncClient:
        return None
    import asyncio  # noqa: PLC0415  # takes time to load, which synchronous programs save

    return asyncio.get_running_loop()


def _check_proxy(proxy: Secret) -> None:
    if not _is_proxy(proxy):  # it is not shown: it may hold a password
        raise ConfigurationError("proxy is not the URL of a proxy.", advice=f"Give {_PROXY_FORMS}.")
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


def _of_the_other_kind(name: str, given: object, kind: type) -> ConfigurationError:
    return ConfigurationError(
        f"{name} is of type {type(given).__name__}, and cannot be used by an httpx.{kind.__name__}.",
        advice="Halo takes httpx's synchronous clients and transports, AsyncHalo its asynchronous ones.",
    )


def _need_h2() -> None:
    if find_spec("h2") is None:
        raise ConfigurationError(
            "http2=True needs the package h2.", advice='python -m pip install "halopsa-sdk[http2]"'
        )
