"""What holds for all tests: nothing that a developer's shell says about a tenant reaches them, and no chance does."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from functools import cache
from typing import Any

import certifi
import pytest
from hypothesis import settings

# Counterexamples are looked for without a clock, because machines are shared, and in the same way each time.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def _no_tenant_of_the_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("HALOPSA_")]:
        monkeypatch.delenv(name)


@pytest.fixture(autouse=True, scope="session")
def _authorities_of_the_web_are_read_once() -> Iterator[None]:
    """Every HTTP client reads their certificates, which takes it 20 ms, and most tests make a client or two."""
    create = ssl.create_default_context
    of_the_web = cache(lambda: create(cafile=certifi.where()))

    def created(*arguments: Any, **options: Any) -> ssl.SSLContext:
        is_usual = not arguments and options == {"cafile": certifi.where()}
        return of_the_web() if is_usual else create(*arguments, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", created)
        yield
