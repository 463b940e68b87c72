"""A ready token, so that cassettes are about what they are named after and not about signing in.

The token endpoint is answered by the transport itself; everything else goes on to httpx, where vcrpy records and
plays. Only the tests of signing in go without.
"""

from __future__ import annotations

import httpx


class SignedIn(httpx.BaseTransport):
    """A transport that gives this token to whoever asks for one."""

    def __init__(self, token: str) -> None:
        self._token, self._rest = token, plain()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth/token":
            return _answer(self._token)
        return self._rest.handle_request(request)

    def close(self) -> None:
        self._rest.close()


class AsyncSignedIn(httpx.AsyncBaseTransport):
    """`SignedIn` for asynchronous clients."""

    def __init__(self, token: str) -> None:
        self._token, self._rest = token, async_plain()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth/token":
            return _answer(self._token)
        return await self._rest.handle_async_request(request)

    async def aclose(self) -> None:
        await self._rest.aclose()


def plain() -> httpx.HTTPTransport:
    """httpx as it is, but for the certificates: loopback has none, and loading them takes 20 ms a test."""
    return httpx.HTTPTransport(verify=False)


def async_plain() -> httpx.AsyncHTTPTransport:
    """`plain` for asynchronous clients."""
    return httpx.AsyncHTTPTransport(verify=False)


def _answer(token: str) -> httpx.Response:
    return httpx.Response(200, json={"access_token": token, "token_type": "Bearer", "expires_in": 3600})
