"""What never gets onto a tape: credentials, tokens, hosts, and every header that nobody needs.

Secrets and tokens get names that tell them apart, so that a tape shows which token a request used, and whether a
refresh brought another one. What else was said stays where the data is made up; of a real tenant's, everything that
is not known to be harmless gets a pseudonym.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import SplitResult, parse_qsl, quote, quote_plus, urlencode, urlsplit, urlunsplit

import attrs

from .pseudonyms import Pseudonyms, as_json, masked, reason
from .vocabulary import BASE_URL, CREDENTIALS, HOST, NUMBERED_TOKEN, OTHERS, is_part_of_our_words
from .wire import Request, header

KEPT_REQUEST_HEADERS = frozenset({"authorization", "content-type"})
KEPT_ANSWER_HEADERS = frozenset({"content-disposition", "content-type", "location", "retry-after", "www-authenticate"})
TOKEN_FIELDS = frozenset({"access_token", "id_token", "refresh_token"})
CREDENTIAL_FIELDS = {"client_secret": "client_secret", "tenant": "tenant", "tenant_id": "tenant"}
"""Members of answers that hold a credential. Not `client_id`, which is a customer's number there."""


class LeakError(Exception):
    """Something secret would have been saved; nothing was."""


@attrs.frozen
class Account:
    """Where one records, and as whom.

    Attributes:
        base_url: The server, without `/api`.
        client_id, client_secret, tenant: What one signs in with.
        scope: What one asks for when signing in; on tapes it is "all".
        auth_url: Where one signs in, if not at `/auth` of the server; on tapes it is there.
        token: One that is good already.
        secrets: Other texts that may be in no cassette.
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
    """Cleans the exchanges of one cassette.

    Args:
        account: Whose secrets they may hold.
        pseudonyms: For what is said of people and things; None where all of it is made up.
    """

    def __init__(self, account: Account, pseudonyms: Pseudonyms | None = None) -> None:
        self._account, self._pseudonyms, self._tenant = account, pseudonyms, account.tenant
        self._tokens: dict[str, str] = {}

    def request(self, request: Request) -> Request:
        """The request without its host and credentials; its token is still the real one.

        vcrpy asks for it while recording, loading and comparing, so doing it twice must change nothing.
        """
        url = urlsplit(str(request.uri))
        query, body, media_type = url.query, request.body_bytes or b"", header(request, "content-type")
        if url.path.endswith("/token"):
            query, request.body = self._form(query), self._form(body.decode())
        elif media_type.startswith("multipart/"):
            request.body, request.headers = _with_one_boundary(body, media_type), {**request.headers, **_MULTIPART}
        if self._pseudonyms and body and not media_type.startswith(_READ):
            request.body = masked(body)
        request.uri = urlunsplit((*urlsplit(BASE_URL)[:2], self._path(url), query, ""))
        request.headers = _kept(request.headers, KEPT_REQUEST_HEADERS)
        return request

    def answer(self, response: dict[str, Any]) -> dict[str, Any]:
        """The answer as it came. Where the tenant is not set, the server tells it, and it is learnt here."""
        if not self._tenant and b'"tenant_id"' in (said := response["body"]["string"] or b""):
            try:
                told: Any = json.loads(said)
            except ValueError:
                return response
            if isinstance(told, dict) and isinstance(tenant := cast("dict[str, Any]", told).get("tenant_id"), str):
                self._tenant = tenant
        return response

    def exchange(self, request: Request, response: dict[str, Any], _: object) -> tuple[Request, dict[str, Any]]:
        """Request and answer as they are saved; vcrpy asks for it once, in their order, with copies.

        Raises:
            LeakError: There is still a secret somewhere.
        """
        if bearer := request.headers.get("authorization"):
            request.headers = {**request.headers, "authorization": f"Bearer {self._numbered(bearer[7:])}"}
        response["headers"] = _kept(response["headers"], KEPT_ANSWER_HEADERS)
        response["body"]["string"] = self._body(response["body"]["string"])
        if self._pseudonyms:
            self._rename(self._pseudonyms, request, response)
        self._refuse_leaks(request, response)
        return request, response

    def _rename(self, pseudonyms: Pseudonyms, request: Request, response: dict[str, Any]) -> None:
        """Give pseudonyms to whatever is not known to be harmless: first in what was asked, then in the answer."""
        request.uri = pseudonyms.url(request.uri)
        if body := request.body_bytes:
            request.body = pseudonyms.body(body, header(request, "content-type"))
        sent, status = dict(request.headers), response["status"]
        renamed = {name: pseudonyms.header(name, sent[name]) for name in sent.keys() - {"authorization"}}
        request.headers = {**sent, **renamed}
        answered: dict[str, list[str]] = response["headers"]
        found = {name: [pseudonyms.header(name, one) for one in values] for name, values in answered.items()}
        response["headers"] = {name: values for name, values in found.items() if all(values)}
        media_type = next(iter(found.get("content-type", [])), "")
        response["body"]["string"] = pseudonyms.body(response["body"]["string"], media_type)
        response["status"] = {**status, "message": reason(status["code"])}

    def _path(self, url: SplitResult) -> str:
        """The path as it is where the server has a host of its own, and signs in at `/auth`."""
        account, whole = self._account, f"{url.scheme}://{url.netloc}{url.path}"
        if account.auth_url and whole.startswith(f"{account.auth_url}/"):
            return "/auth" + whole.removeprefix(account.auth_url)
        below = urlsplit(account.base_url)
        if below.path and whole.startswith(f"{account.base_url}/") and url.netloc == below.netloc:
            return whole.removeprefix(account.base_url)
        return url.path

    def _form(self, text: str) -> str:
        return urlencode([(name, self._said(name, value)) for name, value in parse_qsl(text, keep_blank_values=True)])

    def _said(self, name: str, value: str) -> str:
        """What stands on tapes for a field of signing in."""
        if name == "scope":
            return "all" if value == self._account.scope else value
        return self._named(name, value) if name in CREDENTIALS else _PEOPLE.get(name, value)

    def _named(self, field: str, value: str) -> str:
        """The credential's name; any other value than the right one is some other."""
        name = CREDENTIALS[field]
        mine = self._tenant if field == "tenant" else getattr(self._account, field)
        return name if value in {mine, name} else OTHERS[field]

    def _numbered(self, token: str) -> str:
        """token-1 for the first that is seen, token-2 for the next."""
        return self._tokens.setdefault(token, f"token-{len(self._tokens) + 1}")

    def _body(self, body: bytes) -> bytes:
        try:
            text = body.decode().replace(self._account.base_url, BASE_URL)
        except UnicodeDecodeError:
            return body
        try:
            said = self._cleaned(json.loads(text))
        except (ValueError, RecursionError):
            return text.encode()
        return as_json(said)

    def _cleaned(self, said: Any, field: str = "") -> Any:
        """The value without tokens and credentials, by the names of its fields."""
        if isinstance(said, dict):
            members = cast("dict[str, Any]", said)
            return {name: self._cleaned(value, name) for name, value in members.items()}
        if isinstance(said, list):
            return [self._cleaned(value, field) for value in said]  # pyright: ignore[reportUnknownVariableType]
        if isinstance(said, str) and field in TOKEN_FIELDS:
            return self._numbered(said)
        if isinstance(said, str) and field in CREDENTIAL_FIELDS:
            return self._named(CREDENTIAL_FIELDS[field], said)
        return said

    def _refuse_leaks(self, request: Request, response: dict[str, Any]) -> None:
        saved = json.dumps(
            [request.uri, _as_text(request.body_bytes), dict(request.headers), response], default=_as_text
        )
        leaked = {kind for secret, kind in self._secrets() if any(one in saved for one in _spellings(secret))}
        if leaked:
            what = " and ".join(sorted(leaked))
            raise LeakError(f"Not saved: a {request.method} or its answer still holds the {what} of this recording.")

    def _secrets(self) -> set[tuple[str, str]]:
        """What may not be on a tape, each with what it is."""
        account = self._account
        hosts = {urlsplit(account.base_url).netloc, urlsplit(account.auth_url).netloc}
        known = {
            *((host, "host") for host in hosts if host and not is_part_of_our_words(host)),
            (account.client_id, "client_id"),
            (account.client_secret, "client_secret"),
            *((token, "token") for token in (account.token, *self._tokens)),
            *((secret, "secret") for secret in account.secrets),
        }
        if self._tenant and not is_part_of_our_words(self._tenant):
            known.add((self._tenant, "tenant"))
        harmless = {"", HOST, *CREDENTIALS.values()}
        return {(one, kind) for one, kind in known if one not in harmless and not NUMBERED_TOKEN.fullmatch(one)}


_READ = ("application/json", "application/x-www-form-urlencoded")
"""The media types whose bodies are read; of others no more than the length is saved."""
_PEOPLE = {"password": "the-password", "refresh_token": "token-0", "username": "the-username"}
"""What else one may sign in with."""
_MULTIPART = {"content-type": "multipart/form-data; boundary=boundary"}


def _with_one_boundary(body: bytes, media_type: str) -> bytes:
    """The parts between boundaries that are always the same; httpx draws them by lot."""
    found = re.search(r'boundary="?([^";]+)', media_type)
    return body.replace(found[1].encode(), b"boundary") if found else body


def _kept(headers: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {name.lower(): value for name, value in sorted(headers.items()) if name.lower() in names}


def _as_text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def _spellings(secret: str) -> set[str]:
    """As it is, in a URL, within JSON, and within JSON within JSON, as `saved` is searched."""
    found = {secret, quote(secret, safe=""), quote_plus(secret)}
    for _ in range(2):
        found |= {json.dumps(one, ensure_ascii=is_ascii)[1:-1] for one in found for is_ascii in (True, False)}
    return found
