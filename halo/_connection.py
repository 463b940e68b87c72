"""How to reach the server: TLS, proxy, HTTP version, or a ready HTTP client of the caller's."""

from __future__ import annotations

import os
import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.util import find_spec
from typing import Any

import attrs

from ._http import AsyncBaseTransport, AsyncClient, BaseTransport, Client
from ._version import USER_AGENT
from .errors import ConfigurationError, InvalidRequestError

HEADERS = {"Accept": "application/json", "User-Agent": USER_AGENT}


@attrs.frozen
class Connection:
    """What the HTTP client is made from, or the client itself.

    Attributes:
        transport: Underneath, instead of connections of our own.
        proxy: The URL of a proxy; None: what the environment says (`HTTPS_PROXY`).
        ssl_context: For TLS; None: certifi's authorities, checked.
        http2: Whether HTTP/2 is offered.
        http_client: A client of the caller's, who closes it.
    """

    transport: BaseTransport | AsyncBaseTransport | None = None
    proxy: str | None = attrs.field(default=None, repr=False)  # it may hold a password
    ssl_context: ssl.SSLContext | None = attrs.field(default=None, repr=False)
    http2: bool = False
    http_client: Client | AsyncClient | None = attrs.field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        others = [name for name in ("transport", "proxy", "ssl_context", "http2") if getattr(self, name)]
        if self.http_client is not None and others:
            raise ConfigurationError(
                f"http_client and {', '.join(others)} are given.", advice="Set it on the HTTP client that you give."
            )

    def arguments(self) -> dict[str, Any]:
        """For the constructor of an HTTP client.

        Raises:
            ConfigurationError: HTTP/2 is wanted and its package is missing.
        """
        if self.http2:
            _need_h2()
        verify: Any = True if self.ssl_context is None else self.ssl_context
        return {
            "headers": HEADERS,
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # a session of the server's is none of ours
            "transport": self.transport,
            "proxy": self.proxy,
            "verify": verify,
            "http2": self.http2,
        }


def _need_h2() -> None:
    if find_spec("h2") is None:
        raise ConfigurationError(
            "http2=True needs the package h2.", advice="python -m pip install 'halopsa-sdk[http2]'"
        )


class Home:
    """Where a client lives: the process and event loop of its first request. It cannot move."""

    def __init__(self) -> None:
        self._place: tuple[int, object] | None = None

    def check(self, loop: object) -> None:
        """Settle at the first call; at later ones be sure that nothing has changed.

        Raises:
            InvalidRequestError: The process was forked, or another event loop runs.
        """
        here = (os.getpid(), loop)
        if self._place is None:
            self._place = here
        elif self._place[0] != here[0]:
            raise InvalidRequestError(
                "This client was used before the process was forked; its connections belong to the parent.",
                advice="Make a new client in the child.",
            )
        elif self._place[1] is not loop:
            raise InvalidRequestError(
                "This client was used in another event loop; its connections belong to that one.",
                advice="Make a new client in each event loop, or call asyncio.run() once around all of it.",
            )
