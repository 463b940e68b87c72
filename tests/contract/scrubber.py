"""What never gets onto a tape: credentials, tokens, hosts, and every header that nobody needs.

Only what is known to be harmless stays. Secrets and tokens get names that tell them apart, so that a tape shows
which token a request used, and whether a refresh brought another one.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import attrs
from vcr.request import Request

HOST = "halo.example.invalid"
BASE_URL = f"https://{HOST}"
CREDENTIALS = {"client_id": "the-client-id", "client_secret": "the-client-secret", "tenant": "the-tenant"}
"""What stands on tapes for what one signs in with."""

KEPT_REQUEST_HEADERS = frozenset({"authorization", "content-type"})
KEPT_ANSWER_HEADERS = frozenset({"content-type", "location", "retry-after", "www-authenticate"})
TOKEN_FIELDS = frozenset({"access_token", "id_token", "refresh_token"})
CREDENTIAL_FIELDS = {"client_secret": "client_secret", "tenant": "tenant", "tenant_id": "tenant"}
"""Members of answers that hold a credential. Not `client_id`, which is a customer's number there."""
NUMBERED = re.compile(r"token-\d+")


class LeakError(Exception):
    """Something secret would have been saved; nothing was."""


@attrs.frozen
class Account:
    """Where one records, and as whom.

    Attributes:
        base_url: The server, without `/api`.
        client_id, client_secret, tenant: What one signs in with.
        token: One that is good already.
        secrets: Other texts that may be in no cassette.
    """

    base_url: str = BASE_URL
    client_id: str = CREDENTIALS["client_id"]
    client_secret: str = attrs.field(default=CREDENTIALS["client_secret"], repr=False)
    tenant: str = CREDENTIALS["tenant"]
    token: str = attrs.field(default="token-1", repr=False)
    secrets: tuple[str, ...] = attrs.field(default=(), repr=False)


class Scrubber:
    """Cleans the exchanges of one cassette.

    Args:
        account: Whose secrets they may hold.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self._tokens: dict[str, str] = {}

    def request(self, request: Request) -> Request:
        """The request without its host and credentials; its token is still the real one.

        vcrpy asks for it while recording, loading and comparing, so doing it twice must change nothing.
        """
        url = urlsplit(request.uri)
        query = url.query
        if url.path.endswith("/auth/token"):
            query, request.body = self._form(query), self._form((request.body_bytes or b"").decode())
        request.uri = urlunsplit((*urlsplit(BASE_URL)[:2], url.path, query, ""))
        request.headers = _kept(request.headers, KEPT_REQUEST_HEADERS)
        return request

    def exchange(self, request: Request, response: dict[str, Any], _: object) -> tuple[Request, dict[str, Any]]:
        """Request and answer as they are saved; vcrpy asks for it once, in their order, with copies.

        Raises:
            LeakError: There is still a secret somewhere.
        """
        if bearer := request.headers.get("authorization"):
            request.headers = {**request.headers, "authorization": f"Bearer {self._numbered(bearer[7:])}"}
        response["headers"] = _kept(response["headers"], KEPT_ANSWER_HEADERS)
        response["body"]["string"] = self._body(response["body"]["string"])
        self._refuse_leaks(request, response)
        return request, response

    def _form(self, text: str) -> str:
        fields = parse_qsl(text, keep_blank_values=True)
        return urlencode([(name, self._named(name, value) if name in CREDENTIALS else value) for name, value in fields])

    def _named(self, field: str, value: str) -> str:
        """The credential's name; any other value than the right one is some other."""
        name, other = CREDENTIALS[field], f"some-other-{field.replace('_', '-')}"
        return name if value in {getattr(self._account, field), name} else other

    def _numbered(self, token: str) -> str:
        """token-1 for the first that is seen, token-2 for the next."""
        return self._tokens.setdefault(token, f"token-{len(self._tokens) + 1}")

    def _body(self, body: bytes) -> bytes:
        text = body.decode().replace(self._account.base_url, BASE_URL)
        try:
            said = json.loads(text)
        except ValueError:
            return text.encode()
        return json.dumps(self._cleaned(said), ensure_ascii=False, separators=(",", ":")).encode()

    def _cleaned(self, said: Any, field: str = "") -> Any:
        """The value without tokens and credentials, by the names of its fields."""
        if isinstance(said, dict):
            return {name: self._cleaned(value, name) for name, value in said.items()}
        if isinstance(said, list):
            return [self._cleaned(value, field) for value in said]
        if isinstance(said, str) and field in TOKEN_FIELDS:
            return self._numbered(said)
        if isinstance(said, str) and field in CREDENTIAL_FIELDS:
            return self._named(CREDENTIAL_FIELDS[field], said)
        return said

    def _refuse_leaks(self, request: Request, response: dict[str, Any]) -> None:
        saved = json.dumps(
            [request.uri, _as_text(request.body_bytes), dict(request.headers), response], default=_as_text
        )
        leaked = [secret for secret in self._secrets() if any(one in saved for one in _spellings(secret))]
        if leaked:
            where = f"{request.method} {urlsplit(request.uri).path}"
            raise LeakError(f"Not saved: {where} still holds {len(leaked)} secret(s) of this recording.")

    def _secrets(self) -> set[str]:
        account = self._account
        host = urlsplit(account.base_url).netloc
        known = {host, account.client_id, account.client_secret, account.tenant, account.token, *account.secrets}
        harmless = {"", HOST, *CREDENTIALS.values()}
        return {one for one in (known | self._tokens.keys()) - harmless if not NUMBERED.fullmatch(one)}


def _kept(headers: Any, names: frozenset[str]) -> dict[str, Any]:
    return {name.lower(): value for name, value in sorted(headers.items()) if name.lower() in names}


def _as_text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def _spellings(secret: str) -> set[str]:
    """As it is, within JSON, and within JSON within JSON, as `saved` is searched."""
    found = {secret}
    for _ in range(2):
        found |= {json.dumps(one, ensure_ascii=is_ascii)[1:-1] for one in found for is_ascii in (True, False)}
    return found
