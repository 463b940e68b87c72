"""What a client needs to reach the sandbox of its test, which each file makes as it needs one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from halo.sandbox import Sandbox


@pytest.fixture
def settings(sandbox: Sandbox) -> Iterator[dict[str, Any]]:
    known = sandbox.settings
    with sandbox.serve() as url:
        yield {
            "base_url": url,
            "client_id": known.client_id,
            "client_secret": known.client_secret,
            "tenant": known.tenant,
        }
