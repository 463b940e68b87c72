"""A tenant that is recorded instead of a sandbox: who it is, and how one is signed in to it.

Everything here happens only where `--record-from=tenant` says so, as `python scripts/record.py --tenant` does.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest

from halo import AccessToken, AuthenticationError, Halo, Hooks
from halo._policy.rate_limit import DEFAULT, RateLimiter
from halo._settings.config import read_settings
from halo.hooks import ResponseEvent
from halo.testing.cassettes.scrubber import Account
from halo.tokens import StoredToken
from scripts.recording.tenant import server_version


@attrs.frozen
class Tenant:
    """One that is signed in to.

    Attributes:
        account: Where it is, and what must not get onto a cassette.
        settings: Of a client that is signed in already.
        connection: Of one that has yet to sign in; None where what it would send is not what is sent in replay.
        build: The version that the server says it has.
        client_id: The client that tests may write to; None where they only read.
        witness: Knows a route that the token was good for.
    """

    account: Account
    settings: dict[str, Any] = attrs.field(repr=False)
    connection: dict[str, Any] | None = attrs.field(repr=False)
    build: str
    client_id: int | None
    witness: Witness = attrs.field(repr=False)

    def is_token_good(self) -> bool:
        """Whether it is still, after a 401 that may be about a permission as well."""
        page = {"pageinate": "true", "page_no": 1, "page_size": 1}
        with Halo(**self.settings) as halo:
            try:
                return not self.witness.path or halo.request("GET", self.witness.path, params=page).is_success
            except AuthenticationError:
                return False


class Witness:
    """Remembers the first route that a token was good for."""

    def __init__(self) -> None:
        self.path = ""
        self.hooks = Hooks(response=self._see)

    def _see(self, event: ResponseEvent) -> None:
        if event.method == "GET" and event.status_code == 200:
            self.path = self.path or event.path


class OneBudget:
    """The request budget of all tests together: a tenant has one, and each test has a client of its own."""

    def __init__(self) -> None:
        self._budget = RateLimiter(DEFAULT)

    def try_acquire(self) -> float:
        delay = self._budget.try_acquire(time.monotonic())
        return delay.seconds if delay else 0.0


class LastToken:
    """A token store that gives nothing away but to whoever asks for the last token."""

    def __init__(self) -> None:
        self.token = ""

    def load(self, key: str) -> StoredToken | None:
        return None

    def save(self, key: str, token: StoredToken) -> None:
        self.token = token.access_token


def add_options(parser: pytest.Parser) -> None:
    parser.addoption("--record-from", choices=["sandbox", "tenant"], default="sandbox")
    parser.addoption("--test-client", type=int, default=None, metavar="ID")
    parser.addoption("--created", type=Path, default=None, metavar="FILE")


def is_recorded(config: pytest.Config) -> bool:
    """Whether cassettes are recorded from a tenant now."""
    return bool(config.getoption("--record-from", "sandbox") == "tenant")


def sign_in(config: pytest.Config) -> Tenant:
    """To the tenant that the environment names, once for all tests.

    Raises:
        HaloError: It is not to be had.
    """
    budget, store, witness = OneBudget(), LastToken(), Witness()
    with Halo(rate_limit=budget, token_store=store) as halo:
        build = server_version(halo)
    found = read_settings(base_url=None, client_id=None, client_secret=None, tenant=None, auth_url=None, scope=None)
    form = found.credentials.form() or {}
    account = Account(
        found.server_url,
        form["client_id"],
        form["client_secret"],
        found.tenant or "",
        scope=found.scope,
        token=store.token,
    )
    here = {"base_url": account.base_url, "tenant": account.tenant, "rate_limit": budget}
    who = {"client_id": account.client_id, "client_secret": account.client_secret, "scope": account.scope}
    is_usual = found.auth_url is None or urlsplit(found.auth_url).path.rstrip("/") == "/auth"
    return Tenant(
        account=account,
        settings={**here, "credentials": AccessToken(store.token), "hooks": witness.hooks},
        connection={**here, **who, "auth_url": found.auth_url} if account.tenant and is_usual else None,
        build=build,
        client_id=config.getoption("--test-client"),
        witness=witness,
    )
