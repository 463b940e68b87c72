"""Other ways to sign in, and tokens that outlive a run."""

from __future__ import annotations

import json
import os
import stat
from typing import Any, cast

import pytest

from halo import (
    AccessToken,
    AsyncHalo,
    AuthenticationError,
    ClientCredentials,
    ConfigurationError,
    InvalidRequestError,
    PasswordCredentials,
)
from halo.sandbox import Sandbox
from halo.testing import FakeClock
from halo.tokens import FileTokenStore, StoredToken
from tests.tracebacks import below

OWN = {"client_id": None, "client_secret": None}


class TestPasswordCredentials:
    async def test_are_sent_as_the_password_grant(self, connected, sandbox: Sandbox):
        """The sandbox knows no agents' passwords and refuses; what was sent is the point."""
        credentials = PasswordCredentials("agent", "the password", "halo-sandbox")
        async with connected(**OWN, credentials=credentials) as halo:
            with pytest.raises(AuthenticationError):
                await halo.tickets.list().count()

        body = sandbox.journal[0].body
        assert isinstance(body, dict)
        assert body["grant_type"] == "password"
        assert (body["username"], body["client_id"], body["scope"]) == ("agent", "halo-sandbox", "all")

    def test_do_not_print(self):
        assert "the password" not in repr(PasswordCredentials("agent", "the password", "id"))

    async def test_are_refused_beside_a_client_id(self, connected):
        with pytest.raises(ConfigurationError, match="credentials cannot be combined with client_id"):
            connected(credentials=PasswordCredentials("agent", "x", "id"))


class TestClientCredentials:
    async def test_are_what_client_id_and_client_secret_are_short_for(self, connected, sandbox: Sandbox):
        credentials = ClientCredentials("halo-sandbox", sandbox.settings.client_secret)
        async with connected(**OWN, credentials=credentials) as halo:
            assert await halo.tickets.list().count() == 250

    @pytest.mark.parametrize("secret", ["", "  ", None, 5])
    def test_without_a_secret_are_refused(self, secret):
        with pytest.raises(ConfigurationError, match="client_secret is empty or not a string"):
            ClientCredentials("id", secret)

    @pytest.mark.parametrize(
        "make",
        [
            lambda: ClientCredentials("a", b"the-secret"),  # type: ignore[arg-type]
            lambda: AccessToken("the-secret y"),
            lambda: PasswordCredentials("u", "", "c", "the-secret"),
        ],
        ids=["client", "token", "password"],
    )
    def test_that_are_refused_are_in_no_traceback_with_local_variables(self, make):
        """A half-made object has a repr too."""
        with pytest.raises(ConfigurationError) as caught:
            make()

        assert "the-secret" not in below(caught, frames=2)


class TestAnAccessToken:
    async def test_is_used_without_signing_in(self, halo: AsyncHalo, connected, sandbox: Sandbox):
        await halo.statuses.list().first()
        token = halo._session.sender._auth._token
        assert token is not None
        sandbox.journal.clear()

        async with connected(**OWN, credentials=AccessToken(token.secret.reveal())) as other:
            assert await other.tickets.list().count() == 250

        assert sandbox.journal.token_calls == 0

    async def test_that_is_refused_is_final(self, connected, requests_sent):
        async with connected(**OWN, credentials=AccessToken("not-a-token")) as halo:
            with pytest.raises(AuthenticationError):
                await halo.tickets.list().count()

        assert requests_sent() == ["GET /Tickets"]

    @pytest.mark.parametrize("is_batch", [False, True], ids=["once", "side by side"])
    async def test_from_a_function_that_uses_the_client_is_refused(self, connected, is_batch: bool):
        async def token() -> str:
            if is_batch:
                (receipt,) = await halo.tickets.create_many([{"summary": "x"}])
                raise receipt.error
            return str(await halo.statuses.list().first())

        async with connected(**OWN, credentials=AccessToken(token)) as halo:
            with pytest.raises(InvalidRequestError, match="The function that returns tokens has used the client"):
                await halo.statuses.list().first()

    async def test_can_be_a_function_that_is_asked_again_after_a_401(
        self, halo: AsyncHalo, connected, sandbox: Sandbox
    ):
        await halo.statuses.list().first()
        good = halo._session.sender._auth._token
        assert good is not None
        texts = ["old-token", good.secret.reveal()]

        async with connected(**OWN, credentials=AccessToken(lambda: texts.pop(0))) as other:
            assert await other.tickets.list().count() == 250
            assert await other.tickets.list().count() == 250

        assert texts == []

    @pytest.mark.parametrize("text", ["", "two\nlines", None])
    async def test_of_a_function_that_gives_none_is_told(self, connected, text):
        async with connected(**OWN, credentials=AccessToken(lambda: text)) as halo:
            with pytest.raises(ConfigurationError, match="returned no usable token"):
                await halo.tickets.list().count()

    def test_does_not_print(self):
        assert repr(AccessToken("the-token")) == "AccessToken(token=***)"


class TestAStoredToken:
    async def test_spares_the_next_run_the_sign_in(self, connected, sandbox: Sandbox, tmp_path):
        for _ in range(2):
            async with connected(token_store=FileTokenStore(tmp_path / "tokens.json")) as halo:
                await halo.tickets.list().count()

        assert sandbox.journal.token_calls == 1

    async def test_that_was_revoked_is_replaced(self, connected, sandbox: Sandbox, tmp_path):
        store = FileTokenStore(tmp_path / "tokens.json")
        async with connected(token_store=store) as halo:
            await halo.tickets.list().count()
        sandbox.revoke_tokens()

        for _ in range(2):
            async with connected(token_store=store) as halo:
                await halo.tickets.list().count()

        assert sandbox.journal.token_calls == 2

    async def test_is_not_used_when_it_is_stale(self, connected, sandbox: Sandbox, clock: FakeClock, tmp_path):
        store = FileTokenStore(tmp_path / "tokens.json")
        async with connected(token_store=store) as halo:
            await halo.tickets.list().count()
        clock.advance(3599)

        async with connected(token_store=store) as halo:
            await halo.tickets.list().count()

        assert sandbox.journal.token_calls == 2

    async def test_of_another_scope_is_not_used(self, connected, sandbox: Sandbox, tmp_path):
        store = FileTokenStore(tmp_path / "tokens.json")
        for scope in ("all", "read:tickets"):
            async with connected(token_store=store, scope=scope) as halo:
                await halo.tickets.list().count()

        assert sandbox.journal.token_calls == 2

    async def test_lies_in_a_file_that_only_its_owner_reads(self, connected, sandbox: Sandbox, tmp_path):
        path = tmp_path / "deep" / "tokens.json"
        async with connected(token_store=FileTokenStore(path)) as halo:
            await halo.tickets.list().count()

        text = path.read_text(encoding="utf-8")
        (key,) = json.loads(text)
        assert not any(text in key for text in ("sandbox", "127.0.0.1"))
        assert sandbox.settings.client_secret not in text
        if os.name == "posix":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600

    async def test_file_that_cannot_be_written_costs_no_call(self, connected, tmp_path):
        (tmp_path / "file").write_text("", encoding="utf-8")

        async with connected(token_store=FileTokenStore(tmp_path / "file" / "tokens.json")) as halo:
            assert await halo.tickets.list().count() == 250

    @pytest.mark.parametrize(
        ("stored", "told"),
        [
            (ConnectionError("the store is down"), "ConnectionError"),
            (StoredToken("the-stored-token\n", 9e9, 9e9), "it contains characters that no header can carry"),
            (StoredToken(cast("Any", None), 9e9, 9e9), "TypeError"),
            (StoredToken("abc", cast("Any", None), cast("Any", "soon")), "TypeError"),
        ],
        ids=["none, since the store fails", "no header can carry it", "it is no text", "its times are none"],
    )
    async def test_that_is_no_token_costs_a_sign_in_and_no_call_and_is_not_shown(
        self, connected, sandbox: Sandbox, caplog, stored: StoredToken | Exception, told: str
    ):
        class Odd:
            def load(self, key: str) -> StoredToken | None:
                if isinstance(stored, Exception):
                    raise stored
                return stored

            def save(self, key: str, token: StoredToken) -> None:
                if isinstance(stored, Exception):
                    raise stored

        async with connected(token_store=Odd()) as halo:
            assert await halo.tickets.list().count() == 250

        assert f"no stored token is used: {told}" in caplog.messages
        assert sandbox.journal.token_calls == 1
        assert "the-stored-token" not in caplog.text


class TestWhereToSignIn:
    async def test_is_asked_once_and_then_told(self, connected, sandbox: Sandbox):
        sandbox.faults.add(path="/auth/token", status=404, times=None)

        async with connected() as halo:
            with pytest.raises(AuthenticationError, match="There is no token endpoint"):
                await halo.tickets.list().count()

        assert sandbox.journal.token_calls == 2
