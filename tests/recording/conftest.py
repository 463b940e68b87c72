"""Recording and asking, from outside: the commands, and pytest run on a copy of the contract tests."""

from __future__ import annotations

import pytest

from scripts.codegen.contract.conformity import Contract


@pytest.fixture(scope="session")
def contract() -> Contract:
    """As it stands in `spec/`."""
    return Contract.read()
