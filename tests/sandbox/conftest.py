"""A sandbox of its own for each test, asked with a stock HTTP client: never with ours."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import httpx
import pytest

from halo.sandbox import Sandbox, Settings
from scripts.codegen.contract.conformity import Contract

NOW = "2026-06-15T10:00:00"


class InProcess(httpx.BaseTransport):
    """Brings requests to the application without a port."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._transport = httpx.ASGITransport(sandbox.app)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return asyncio.run(self._answer(request))

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        response = await self._transport.handle_async_request(request)
        content = await response.aread()
        return httpx.Response(response.status_code, headers=response.headers, content=content)


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@cache
def the_contract() -> Contract:
    """As it stands in `spec/`; read when a test wants it, since that takes seconds."""
    return Contract.read()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make_sandbox(clock: Clock) -> Callable[..., Sandbox]:
    """Makes a sandbox with these settings."""

    def make(**settings: Any) -> Sandbox:
        return Sandbox(Settings(**{"now": NOW, **settings}), clock=clock)

    return make


@pytest.fixture
def sandbox(make_sandbox: Callable[..., Sandbox]) -> Sandbox:
    return make_sandbox()


@pytest.fixture
def anonymous(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client without a token."""
    with client_of(sandbox) as client:
        yield client


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client that has signed in; paths begin below /api."""
    with signed_in(sandbox) as client:
        yield client


def client_of(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(transport=InProcess(sandbox), base_url="http://sandbox.example")


def signed_in(sandbox: Sandbox, scope: str = "all") -> httpx.Client:
    """A client with a token of this scope."""
    token = ask_token(client_of(sandbox), sandbox.settings, scope=scope).json()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.Client(transport=InProcess(sandbox), base_url="http://sandbox.example/api", headers=headers)


def ask_token(client: httpx.Client, settings: Settings, tenant: str | None = None, **form: str) -> httpx.Response:
    """The answer to a token request with what the settings say, apart from what is given."""
    fields = {
        "grant_type": "client_credentials",
        "client_id": settings.client_id,
        "client_secret": settings.client_secret,
        "scope": "all",
        **form,
    }
    query = {"tenant": settings.tenant if tenant is None else tenant}
    return client.post("/auth/token", params={name: value for name, value in query.items() if value}, data=fields)
