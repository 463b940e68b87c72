# Written by `python scripts/unasync.py` from tests/contract/_async/conftest.py. Do not edit.
"""The clients under test."""

from __future__ import annotations

from collections.abc import Iterator, Callable
from typing import Any

import pytest

from halo import Halo


@pytest.fixture
def halo(signed_in: dict[str, Any]) -> Iterator[Halo]:
    """A client that is signed in."""
    with Halo(**signed_in) as halo:
        yield halo


@pytest.fixture
def connect(connection: dict[str, Any]) -> Iterator[Callable[..., Halo]]:
    """Makes a client that has yet to sign in, with other settings where some are given."""
    made: list[Halo] = []

    def connect(**changes: Any) -> Halo:
        made.append(Halo(**{**connection, **changes}))
        return made[-1]

    yield connect
    for halo in made:
        halo.close()
