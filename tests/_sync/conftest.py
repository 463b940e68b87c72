# Written by `python scripts/unasync.py` from tests/_async/conftest.py. Do not edit.
"""A served sandbox and a client of it for each test. Time is faked: nothing here really waits."""

from __future__ import annotations

from collections.abc import Iterator, Callable, Iterator
from typing import Any

import pytest

from halo import Halo
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
def connected(sandbox: Sandbox, url: str, clock: FakeClock) -> Callable[..., Halo]:
    """Makes clients of the sandbox that differ in these settings; whoever makes one closes it."""
    known = sandbox.settings

    def make(**settings: Any) -> Halo:
        keywords = {
            "base_url": url,
            "client_id": known.client_id,
            "client_secret": known.client_secret,
            "tenant": known.tenant,
            "clock": clock,
        }
        return Halo(**{**keywords, **settings})

    return make


@pytest.fixture
def halo(connected: Callable[..., Halo]) -> Iterator[Halo]:
    with connected() as halo:
        yield halo


@pytest.fixture
def asked(sandbox: Sandbox) -> Callable[[], list[str]]:
    """What the server was asked so far, signing in apart: "GET /Tickets"."""

    def asked() -> list[str]:
        calls = [entry for entry in sandbox.journal if entry.path.startswith("/api/")]
        return [f"{entry.method} {entry.path.removeprefix('/api')}" for entry in calls]

    return asked
