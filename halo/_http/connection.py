"""How to reach the server: TLS, proxy, HTTP version, or the caller's own HTTP client."""

from __future__ import annotations

import base64
import os
import ssl
import threading
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib.util import find_spec
from typing import Any, Generic, TypeVar, cast
from urllib.parse import unquote, urlsplit

import attrs

from .._settings.network import check_proxies_of_environment, check_proxy, unusable_environment
from .._version import USER_AGENT
from ..credentials import Secret, as_secret
from ..errors import ConfigurationError, InvalidRequestError
from .client import OWN_CLIENTS, AsyncBaseTransport, AsyncClient, BaseTransport, Client, InvalidURL, Limits
from .deadline import bound_waits
from .response import ACCEPT_ENCODING

C = TypeVar("C", Client, AsyncClient)

HEADERS = {"Accept": "application/json", "Accept-Encoding": ACCEPT_ENCODING, "User-Agent": USER_AGENT}

POOL_SIZE = 100
"""Connections at most, and 20 that are kept: httpx's own defaults."""

_HANDLES: dict[type, str] = {Client: "handle_request", AsyncClient: "handle_async_request"}


@attrs.frozen
class Connection:
    """The settings for the HTTP client, or the caller's own client.

    Attributes:
        transport: An httpx transport to use instead of our own connections.
        proxy: The URL of a proxy, checked; None to use the environment's (`HTTPS_PROXY`).
        ssl_context: For TLS; None to verify against certifi's authorities.
        http2: Whether to offer HTTP/2; for asynchronous clients.
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
            check_proxy("proxy", self.proxy)

    def secrets(self) -> tuple[str, ...]:
        """The texts that no error may show: the proxy's password, and how it is sent."""
        proxy = urlsplit("" if self.proxy is None else self.proxy.reveal())
        if not proxy.password:
            return ()
        password = unquote(proxy.password)
        basic = base64.b64encode(f"{unquote(proxy.username or '')}:{password}".encode()).decode("ascii")
        return (proxy.password, password, basic)

    def new_client(self, kind: type[C]) -> C:
        """The caller's own HTTP client, or a new one.

        Args:
            kind: `Client` or `AsyncClient`.

        Raises:
            ConfigurationError: The client or transport is of the other kind, a proxy or certificate of the environment
                cannot be used, or the package for HTTP/2 is missing.
        """
        if self.http_client is not None:
            if not isinstance(self.http_client, kind):
                raise _wrong_kind("http_client", self.http_client, kind)
            return self.http_client
        if self.transport is not None and not hasattr(self.transport, _HANDLES[kind]):
            raise _wrong_kind("transport", self.transport, kind)
        if self.transport is None and self.proxy is None:
            check_proxies_of_environment()
        try:
            client = OWN_CLIENTS[kind](**self._arguments())
        except (ImportError, ValueError, InvalidURL, OSError) as error:
            problem = type(error)  # its text and its frames hold the URL of the proxy
        else:
            return cast("C", client)
        raise unusable_environment(problem)

    def _arguments(self) -> dict[str, Any]:
        if self.http2:
            _need_h2()
        verify: Any = True if self.ssl_context is None else self.ssl_context
        return {
            "headers": HEADERS,
            "transport": self.transport,
            "proxy": None if self.proxy is None else self.proxy.reveal(),
            "verify": verify,
            "http2": self.http2,
            "limits": Limits(max_connections=POOL_SIZE, max_keepalive_connections=20),
        }

    @property
    def is_ours(self) -> bool:
        """Whether the pool of connections is our own, to be replaced and closed."""
        return self.http_client is None and self.transport is None


@attrs.define(eq=False)
class Pool(Generic[C]):
    """An HTTP client with its connections, and the number of requests that are under way on it."""

    client: C
    uses: int = 0


@attrs.define(eq=False)
class _OwnFunction:
    """A function of the caller's that runs while a client waits for it."""

    handle: object
    name: str
    has_ended: bool = False


_own_functions: ContextVar[tuple[_OwnFunction, ...]] = ContextVar("own_functions", default=())


class ClientHandle(Generic[C]):
    """The HTTP client of one of our clients, created on first use; it belongs to one process and one event loop.

    It is created late because its TLS set-up takes some 20 ms. A request that is cancelled may leave its connection
    behind in the pool for good; a pool that ran dry that way is replaced.

    Attributes:
        retired: Pools that were replaced, with requests still under way.
    """

    def __init__(self, connection: Connection, kind: type[C]) -> None:
        if connection.http2 and kind is Client:
            raise ConfigurationError(
                "http2=True needs AsyncHalo: threads mix up the streams of a connection in httpcore.",
                advice="Use AsyncHalo, or leave http2 out. (https://github.com/encode/httpx/issues/3072)",
            )
        self._connection = connection
        self._kind: type[C] = kind
        self._pool: Pool[C] | None = None
        self.retired: list[Pool[C]] = []
        self._owner: tuple[int, object] | None = None
        self._lock = threading.Lock()
        self._is_closed = self._obeys_deadlines = False

    def secrets(self) -> tuple[str, ...]:
        """The texts that no error may show: those of the proxy."""
        return self._connection.secrets()

    def open(self) -> Pool[C]:
        """The client and its connections.

        Raises:
            InvalidRequestError: It is closed, or belongs to another process or event loop.
            ConfigurationError: See `Connection.new_client`.
        """
        if self._is_closed:
            raise InvalidRequestError("This client is closed.", advice="Create a new one, or close it later.")
        self._refuse_own_functions()
        self._check_owner(_running_loop(self._kind))
        with self._lock:
            if self._pool is None:
                self._pool = Pool(self._connection.new_client(self._kind))
                if self._obeys_deadlines:
                    bound_waits(self._pool.client)
            pool = self._pool
        if pool.client.is_closed:
            raise InvalidRequestError(
                "The http_client is closed.", advice="Close it after the last call, or pass an open one."
            )
        return pool

    @contextmanager
    def use(self) -> Generator[C, None, None]:
        """The client, for one request."""
        pool = self.open()
        with self._lock:
            pool.uses += 1
        try:
            yield pool.client
        finally:
            with self._lock:
                pool.uses -= 1

    def renew(self, client: C) -> None:
        """Replace a pool that has no free connection, although fewer requests are under way than it has connections."""
        with self._lock:
            pool = self._pool
            is_dry = pool is not None and pool.client is client and pool.uses <= POOL_SIZE
            if pool is not None and is_dry and self._connection.is_ours:
                self._pool = None
                self.retired.append(pool)

    def obey_deadlines(self) -> None:
        """Use connections from now on whose waits end with the deadline of their call; tasks are cancelled instead."""
        with self._lock:
            if self._kind is not Client or self._obeys_deadlines or not self._connection.is_ours:
                return
            self._obeys_deadlines = True
            if self._pool is not None:
                self.retired.append(self._pool)
                self._pool = None

    def take_idle(self) -> list[C]:
        """The clients of retired pools that nobody uses any more, to be closed."""
        with self._lock:
            idle = [pool for pool in self.retired if not pool.uses]
            self.retired = [pool for pool in self.retired if pool.uses]
        return [pool.client for pool in idle]

    @contextmanager
    def waiting_for(self, name: str) -> Generator[None]:
        """While a function of the caller's runs that this client waits for: it would wait for the client, too.

        (What the function starts and does not wait for may use the client once it has returned.)
        """
        function = _OwnFunction(self, name)
        token = _own_functions.set((*_own_functions.get(), function))
        try:
            yield
        finally:
            function.has_ended = True
            _own_functions.reset(token)

    def close(self) -> list[C]:
        """Refuse all later use; returns the clients to close. The caller's own is not among them.

        Raises:
            InvalidRequestError: The client belongs to another event loop, which has to close its connections.
        """
        self._refuse_own_functions()
        if not self._is_closed and self._owner is not None and self._owner[0] == os.getpid():
            self._check_owner(_running_loop(self._kind))
        self._is_closed = True
        with self._lock:
            clients = [pool.client for pool in self.retired]
            if self._pool is not None:
                clients.append(self._pool.client)
            self._pool, self.retired = None, []
        return [client for client in clients if client is not self._connection.http_client]

    def _refuse_own_functions(self) -> None:
        for function in _own_functions.get():
            if function.handle is self and not function.has_ended:
                raise InvalidRequestError(
                    f"{function.name} has used the client that is waiting for it.",
                    advice="Use another client there, or note what is to be done and do it after the call.",
                )

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
                advice="Create a new client in each event loop and close it there, or call asyncio.run() only once.",
            )


def _running_loop(kind: type) -> object:
    """The running event loop for an asynchronous client; None for a synchronous one."""
    if kind is not AsyncClient:
        return None
    from .._runtime.async_concurrency import running_loop  # noqa: PLC0415  # loads asyncio, which takes time

    return running_loop()


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
