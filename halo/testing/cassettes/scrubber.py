"""Keeps credentials, tokens, hosts and all headers that no test needs out of cassettes.

Secrets and tokens get names that tell them apart, so that a cassette shows which token a request used, and whether a
refresh brought a new one. All other content stays if the data are synthetic; of a real tenant's data, everything that
is not known to be harmless gets a pseudonym.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import SplitResult, parse_qsl, quote, quote_plus, urlencode, urlsplit, urlunsplit

import attrs

from .pseudonyms import Pseudonyms, as_json, mask_body, reason_phrase
from .vocabulary import BASE_URL, CREDENTIALS, HOST, NUMBERED_TOKEN, WRONG_CREDENTIALS, is_part_of_vocabulary
from .wire import Request, header

ALLOWED_REQUEST_HEADERS = frozenset({"authorization", "content-type"})
ALLOWED_RESPONSE_HEADERS = frozenset(
    {"content-disposition", "content-type", "location", "retry-after", "www-authenticate"}
)
TOKEN_FIELDS = frozenset({"access_token", "id_token", "refresh_token"})
CREDENTIAL_FIELDS = {"client_secret": "client_secret", "tenant": "tenant", "tenant_id": "tenant"}
"""Members of responses that hold a credential. Not `client_id`, which is the id of a customer there."""


class LeakError(Exception):
    """A secret would have been saved; nothing was."""


@attrs.frozen
class Account:
    """The server to record from, and the credentials used.

    Attributes:
        base_url: The server, without `/api`.
        client_id, client_secret, tenant: The credentials.
        scope: The scope that is requested; "all" on cassettes.
        auth_url: The authorisation server, if not `/auth` of the server; on cassettes it is there.
        token: A token that is valid already.
        secrets: Other texts that no cassette may hold.
    """

    base_url: str = BASE_URL
    client_id: str = CREDENTIALS["client_id"]
    client_secret: str = attrs.field(default=CREDENTIALS["client_secret"], repr=False)
    tenant: str = CREDENTIALS["tenant"]
    scope: str = attrs.field(default="all", kw_only=True)
    auth_url: str = attrs.field(default="", kw_only=True)
    token: str = attrs.field(default="token-1", repr=False)
    secrets: tuple[str, ...] = attrs.field(default=(), repr=False)


class Scrubber:
    """Scrubs the interactions of one cassette.

    Args:
        account: Whose secrets they may hold.
        pseudonyms: For everything about people and things; None if the data are synthetic.
    """

    def __init__(self, account: Account, pseudonyms: Pseudonyms | None = None) -> None:
        self._account, self._pseudonyms, self._tenant = account, pseudonyms, account.tenant
        self._tokens: dict[str, str] = {}

    def request(self, request: Request) -> Request:
        """The request without its host and credentials, but still with the real token.

        vcrpy calls this while recording, loading and matching, so it must be idempotent.
        """
        url = urlsplit(str(request.uri))
        query, body, media_type = url.query, request.body_bytes or b"", header(request, "content-type")
        if url.path.endswith("/token"):
            query, request.body = self._form(query), self._form(body.decode())
        elif media_type.startswith("multipart/"):
            request.body, request.headers = _with_one_boundary(body, media_type), {**request.headers, **_MULTIPART}
        if self._pseudonyms and body and not media_type.startswith(_TEXT_TYPES):
            request.body = mask_body(body)
        request.uri = urlunsplit((*urlsplit(BASE_URL)[:2], self._path(url), query, ""))
        request.headers = _allowed(request.headers, ALLOWED_REQUEST_HEADERS)
        return request

    def response(self, response: dict[str, Any]) -> dict[str, Any]:
        """The response unchanged. If no tenant is set, the server names it, and it is learnt from here."""
        if not self._tenant and b'"tenant_id"' in (body := response["body"]["string"] or b""):
            try:
                authinfo: Any = json.loads(body)
            except ValueError:
                return response
            if isinstance(authinfo, dict):
                tenant = cast("dict[str, Any]", authinfo).get("tenant_id")
                self._tenant = tenant if isinstance(tenant, str) else self._tenant
        return response

    def interaction(self, request: Request, response: dict[str, Any], _: object) -> tuple[Request, dict[str, Any]]:
        """Request and response as they are saved; vcrpy calls this once for each, in order, with copies.

        Raises:
            LeakError: A secret is still in there.
        """
        if bearer := request.headers.get("authorization"):
            request.headers = {**request.headers, "authorization": f"Bearer {self._token_name(bearer[7:])}"}
        response["headers"] = _allowed(response["headers"], ALLOWED_RESPONSE_HEADERS)
        response["body"]["string"] = self._body(response["body"]["string"])
        if self._pseudonyms:
            self._rename(self._pseudonyms, request, response)
        self._refuse_leaks(request, response)
        return request, response

    def _rename(self, pseudonyms: Pseudonyms, request: Request, response: dict[str, Any]) -> None:
        """Give pseudonyms to whatever is not known to be harmless: first in the request, then in the response."""
        known = len(pseudonyms.replaced)
        request.uri = pseudonyms.url(request.uri)
        if body := request.body_bytes:
            request.body = pseudonyms.body(body, header(request, "content-type"))
        _warn_of(request, pseudonyms.replaced[known:])
        sent, status = dict(request.headers), response["status"]
        renamed = {name: pseudonyms.header(name, sent[name]) for name in sent.keys() - {"authorization"}}
        request.headers = {**sent, **renamed}
        received: dict[str, list[str]] = response["headers"]
        headers = {name: [pseudonyms.header(name, value) for value in values] for name, values in received.items()}
        response["headers"] = {name: values for name, values in headers.items() if all(values)}
        media_type = next(iter(headers.get("content-type", [])), "")
        response["body"]["string"] = pseudonyms.body(response["body"]["string"], media_type)
        response["status"] = {**status, "message": reason_phrase(status["code"])}

    def _path(self, url: SplitResult) -> str:
        """The path as it would be on a server with a host of its own that signs in at `/auth`."""
        account, whole = self._account, f"{url.scheme}://{url.netloc}{url.path}"
        if account.auth_url and whole.startswith(f"{account.auth_url}/"):
            return "/auth" + whole.removeprefix(account.auth_url)
        below = urlsplit(account.base_url)
        if below.path and whole.startswith(f"{account.base_url}/") and url.netloc == below.netloc:
            return whole.removeprefix(account.base_url)
        return url.path

    def _form(self, text: str) -> str:
        return urlencode(
            [(name, self._form_value(name, value)) for name, value in parse_qsl(text, keep_blank_values=True)]
        )

    def _form_value(self, name: str, value: str) -> str:
        """The recorded value of a field of a sign-in."""
        if name == "scope":
            return "all" if value == self._account.scope else value
        return self._credential_name(name, value) if name in CREDENTIALS else _OTHER_CREDENTIALS.get(name, value)

    def _credential_name(self, field: str, value: str) -> str:
        """The placeholder of a credential; a value other than the account's own gets another one."""
        name = CREDENTIALS[field]
        own = self._tenant if field == "tenant" else getattr(self._account, field)
        return name if value in {own, name} else WRONG_CREDENTIALS[field]

    def _token_name(self, token: str) -> str:
        """token-1 for the first token, token-2 for the next."""
        return self._tokens.setdefault(token, f"token-{len(self._tokens) + 1}")

    def _body(self, body: bytes) -> bytes:
        try:
            text = body.decode().replace(self._account.base_url, BASE_URL)
        except UnicodeDecodeError:
            return body
        try:
            value = self._cleaned(json.loads(text))
        except (ValueError, RecursionError):
            return text.encode()
        return as_json(value)

    def _cleaned(self, value: Any, field: str = "") -> Any:
        """The value without tokens and credentials, by the names of its fields."""
        if isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            return {name: self._cleaned(member, name) for name, member in members.items()}
        if isinstance(value, list):
            return [self._cleaned(item, field) for item in value]  # pyright: ignore[reportUnknownVariableType]
        if isinstance(value, str) and field in TOKEN_FIELDS:
            return self._token_name(value)
        if isinstance(value, str) and field in CREDENTIAL_FIELDS:
            return self._credential_name(CREDENTIAL_FIELDS[field], value)
        return value

    def _refuse_leaks(self, request: Request, response: dict[str, Any]) -> None:
        saved = json.dumps(
            [request.uri, _as_text(request.body_bytes), dict(request.headers), response], default=_as_text
        )
        leaked = {kind for secret, kind in self._secrets() if any(spelling in saved for spelling in _spellings(secret))}
        if leaked:
            what = " and ".join(sorted(leaked))
            raise LeakError(f"Not saved: a {request.method} or its response still holds the {what} of this recording.")

    def _secrets(self) -> set[tuple[str, str]]:
        """The texts that no cassette may hold, each with its kind."""
        account = self._account
        hosts = {urlsplit(account.base_url).netloc, urlsplit(account.auth_url).netloc}
        secrets = {
            *((host, "host") for host in hosts if host and not is_part_of_vocabulary(host)),
            (account.client_id, "client_id"),
            (account.client_secret, "client_secret"),
            *((token, "token") for token in (account.token, *self._tokens)),
            *((secret, "secret") for secret in account.secrets),
        }
        if self._tenant and not is_part_of_vocabulary(self._tenant):
            secrets.add((self._tenant, "tenant"))
        harmless = {"", HOST, *CREDENTIALS.values()}
        return {
            (secret, kind)
            for secret, kind in secrets
            if secret not in harmless and not NUMBERED_TOKEN.fullmatch(secret)
        }


def _warn_of(request: Request, replaced: list[str]) -> None:
    """Warn of values that come from the test itself, and not from an earlier response: a replay sends them as they are.

    Values are not shown: the warning may be logged.
    """
    if replaced:
        path, fields = urlsplit(str(request.uri)).path, ", ".join(dict.fromkeys(replaced))
        warnings.warn(
            f"A replay will not find {request.method} {path}: what the test sends as {fields} has a pseudonym on the "
            "cassette. Name it in vcr_config(allowed=[...]), and record again: pytest --record-mode=rewrite",
            stacklevel=2,
        )


_TEXT_TYPES = ("application/json", "application/x-www-form-urlencoded")
"""The media types whose bodies are read; of others only the length is saved."""
_OTHER_CREDENTIALS = {"password": "the-password", "refresh_token": "token-0", "username": "the-username"}
"""Other fields of a sign-in."""
_MULTIPART = {"content-type": "multipart/form-data; boundary=boundary"}


def _with_one_boundary(body: bytes, media_type: str) -> bytes:
    """The body with a fixed boundary; httpx generates random ones."""
    match = re.search(r'boundary="?([^";]+)', media_type)
    return body.replace(match[1].encode(), b"boundary") if match else body


def _allowed(headers: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {name.lower(): value for name, value in sorted(headers.items()) if name.lower() in names}


def _as_text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def _spellings(secret: str) -> set[str]:
    """The secret as it is, in a URL, in JSON, and in JSON in JSON, as `_refuse_leaks` searches it."""
    spellings = {secret, quote(secret, safe=""), quote_plus(secret)}
    for _ in range(2):
        spellings |= {json.dumps(text, ensure_ascii=is_ascii)[1:-1] for text in spellings for is_ascii in (True, False)}
    return spellings
