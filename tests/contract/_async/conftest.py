"""The clients under test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from halo import AsyncHalo


@pytest.fixture
async def halo(signed_in: dict[str, Any]) -> AsyncIterator[AsyncHalo]:
    """A client that is signed in."""
    async with AsyncHalo(**signed_in) as halo:
        yield halo


@pytest.fixture
async def connect(connection: dict[str, Any]) -> AsyncIterator[Callable[..., AsyncHalo]]:
    """Makes a client that has yet to sign in, with other settings where some are given."""
    made: list[AsyncHalo] = []

    def connect(**changes: Any) -> AsyncHalo:
        made.append(AsyncHalo(**{**connection, **changes}))
        return made[-1]

    yield connect
    for halo in made:
        await halo.aclose()
