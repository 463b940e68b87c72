"""What holds for all tests: nothing that a developer's shell says about a tenant reaches them."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(autouse=True)
def _no_tenant_of_the_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("HALOPSA_")]:
        monkeypatch.delenv(name)
