"""A served sandbox and a client of it for each test. Time is faked: nothing here really waits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from halo import AsyncHalo
from halo.sandbox import Sandbox, Settings
from halo.testing import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(Settings(tickets=250, now="2026-06-15T10:00:00"))


@pytest.fixture
def url(sandbox: Sandbox) -> Iterator[str]:
    with sandbox.serve() as url:
        yield url


@pytest.fixture
def connected(sandbox: Sandbox, url: str, clock: FakeClock) -> Callable[..., AsyncHalo]:
    """Makes clients for the sandbox, with these settings of their own; the test closes them."""
    credentials = {name: getattr(sandbox.settings, name) for name in ("client_id", "client_secret", "tenant")}

    def make(**settings: Any) -> AsyncHalo:
        return AsyncHalo(**{"base_url": url, "clock": clock, **credentials, **settings})

    return make


@pytest.fixture
async def halo(connected: Callable[..., AsyncHalo]) -> AsyncIterator[AsyncHalo]:
    async with connected() as halo:
        yield halo


@pytest.fixture
def requests_sent(sandbox: Sandbox) -> Callable[[], list[str]]:
    """The requests that the server has had so far, without sign-ins: "GET /Tickets"."""

    def requests_sent() -> list[str]:
        calls = [entry for entry in sandbox.journal if entry.path.startswith("/api/")]
        return [f"{entry.method} {entry.path.removeprefix('/api')}" for entry in calls]

    return requests_sent
