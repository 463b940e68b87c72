# Written by `python scripts/unasync.py` from tests/_async/test_encrypted.py. Do not edit.
"""TLS and HTTP/2, spoken with a server that speaks them."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import trustme

from halo import Halo, Retry, TransportError
from halo.sandbox import Sandbox
from tests.encrypted import Listener


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """For a client that knows the authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def listener(sandbox: Sandbox, authority: trustme.CA) -> Iterator[Listener]:
    with Listener(sandbox.app, authority) as listener:
        yield listener


@pytest.fixture
def encrypted(connected: Callable[..., Halo], listener: Listener) -> Callable[..., Halo]:
    """Makes clients that differ in these settings."""

    def make(**settings: Any) -> Halo:
        return connected(base_url=listener.url, **settings)

    return make


def test_http_1_is_spoken_unless_asked_otherwise(encrypted, trusting, listener: Listener):
    with encrypted(ssl_context=trusting) as halo:
        assert halo.tickets.list().count() == 250

    assert {version for version, _ in listener.requests} == {"1.1"}


def test_a_server_with_an_authority_nobody_knows_is_not_asked(encrypted, listener: Listener):
    with encrypted(retry=Retry(attempts=1)) as halo:
        with pytest.raises(TransportError, match=r"CERTIFICATE_VERIFY_FAILED[^\n]*\n.*SSL_CERT_FILE"):
            halo.tickets.list().count()

    assert listener.requests == []
