"""HTTP/2: one connection for all tasks, and none for threads."""

from __future__ import annotations

import ssl
from typing import Any

import pytest
import trustme

from halo import AsyncHalo, ConfigurationError, Halo
from halo.sandbox import Sandbox, Settings
from tests.encrypted import Listener


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(Settings(tickets=20))


async def test_it_is_spoken_where_it_is_asked_for_with_one_connection_for_a_whole_batch(
    sandbox: Sandbox, settings: dict[str, Any]
):
    authority, trusting = trustme.CA(), ssl.create_default_context()
    authority.configure_trust(trusting)

    with Listener(sandbox.app, authority) as listener:
        async with AsyncHalo(**{**settings, "base_url": listener.url}, ssl_context=trusting, http2=True) as halo:
            await halo.tickets.list().first()
            receipts = await halo.tickets.create_many([{"summary": str(number)} for number in range(20)])

    assert [receipt.error for receipt in receipts if not receipt.ok] == []
    assert {version for version, _ in listener.requests} == {"2"}
    assert len({connection for _, connection in listener.requests}) == 1


def test_it_is_refused_by_the_client_of_threads(settings: dict[str, Any]):
    with pytest.raises(ConfigurationError, match="http2=True needs AsyncHalo"):
        Halo(**settings, http2=True)


async def test_without_its_package_http_2_is_refused_with_the_remedy(
    settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("halo._http.connection.find_spec", lambda name: None)
    async with AsyncHalo(**settings, http2=True) as halo:
        with pytest.raises(ConfigurationError, match=r"halopsa-sdk\[http2\]"):
            await halo.tickets.list().count()
