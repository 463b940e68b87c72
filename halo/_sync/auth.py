# Written by `python scripts/unasync.py` from halo/_async/auth.py. Do not edit.
"""The token flow: one sign-in at a time, renewal before a token expires, and once more after a 401.

The rules, in the order of the code:

1. All calls use the token until it is stale. If it is missing or stale, the first call that needs it signs in; the
   others wait for that, or use the old token as long as it is valid.
2. A token from the caller, or stored by an earlier run, needs no sign-in.
3. If the server must name the tenant, or if there is no token endpoint at the usual URL, the server is asked
   (`/api/authinfo`), once.
4. A 401 may mean an outdated token or a missing permission; Halo's response is the same. The token is renewed once,
   unless another call has done so meanwhile, and the request is sent once more.
5. If a sign-in is refused, all calls that waited for it fail in the same way, and none of them repeats it; if there is
   no response, each tries again. A token that is stale but still valid is used instead, and renewal is tried again
   after a minute.
6. A second 401 is final. The route is remembered with the token that it refused, so that a route which always answers
   401 costs one token request, not one per call.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import attrs

from .._http.client import AuthFlow, Client, Auth, Request, Response
from .._http.connection import ClientHandle
from .._http.deadline import deadline_error, time_left
from .._http.request import build_sign_in
from .._http.response import bound
from .._policy.call import Call
from .._policy.error_response import Answer
from .._policy.redaction import Redactor
from .._policy.retry import parse_retry_after
from .._policy.token import TOKEN_PATH, Token, TokenEndpoint, parse_token_response, token_from_provider
from .._runtime.concurrency import Acquire, Lock, hold, call
from .._runtime.clock import Clock
from .._settings.config import Settings
from ..credentials import TOKEN_TEXT, AccessToken, Secret
from ..errors import HaloError
from .instrumentation import Instrumentation

if TYPE_CHECKING:  # loaded by whoever gives a store
    from ..tokens import StoredToken, TokenStore

T = TypeVar("T")

_log = logging.getLogger("halo")
_AUTHINFO_PATH = "/authinfo"
_REMEMBERED_ROUTES = 1000
_MOST_BYTES = 1_048_576  # of an answer to a sign-in
_POSTPONED = 60.0  # seconds until a failed renewal is tried again


@attrs.frozen
class _Refusal:
    """A refused sign-in: the response, and its reader, so that each waiting call gets an exception of its own."""

    read: Callable[[Answer], object]
    answer: Answer

    def raise_for(self, call: Call) -> None:
        """Raise the error for a call, with that call's number of attempts."""
        self.read(attrs.evolve(self.answer, attempts=call.attempt))


class TokenAuth(Auth):
    """Signs every request of one client.

    Attributes:
        accepted: Whether any route has accepted a token of this client.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        acquire_slot: Acquire[Call],
        http: ClientHandle[Client],
        instrumentation: Instrumentation,
        *,
        store: TokenStore | None,
    ) -> None:
        self._settings, self._clock = settings, clock
        self._acquire_slot, self._http = acquire_slot, http
        self._instrumentation, self._store = instrumentation, store
        self._secrets = (*settings.credentials.secrets(), *http.secrets())
        self._endpoint: TokenEndpoint | None = TokenEndpoint.from_settings(settings)
        self._has_asked_server = settings.auth_url is not None
        self._unauthorized_routes: dict[str, Token] = {}
        self._lock = Lock()
        self._sign_ins = 0  # completed
        self._refusal: _Refusal | None = None  # of the last sign-in, for the calls that waited for it
        self._last_refusal: _Refusal | None = None
        self._postponed_until = 0.0  # monotonic seconds; until then, a stale token is not renewed
        self.accepted = False
        token = settings.credentials.token if isinstance(settings.credentials, AccessToken) else None
        self._token = Token(token) if isinstance(token, Secret) else None
        self._provider = None if isinstance(token, Secret) else token
        self._is_renewable = not isinstance(token, Secret)

    def sync_auth_flow(self, request: Request) -> AuthFlow:
        """Yield the requests to send, as httpx expects: sign-in if needed, the request, and once more after a 401."""
        call: Call = request.extensions["halo"]
        refused: Token | None = None
        while True:
            token = self._usable(refused, may_be_stale=self._lock.locked())
            if token is None:
                sign_ins, call.awaits_sign_in = self._sign_ins, True
                with hold(self._lock, time_left(call), partial(deadline_error, call)):
                    call.awaits_sign_in = False
                    token = self._refreshed_by_other(call, sign_ins, refused) or self._cached_token(refused)
                    call.is_signing_in = token is None
                    if token is None:
                        self._instrumentation.sign_in(self._reason(refused))
                    try:
                        while token is None:
                            if self._endpoint is None:
                                self._acquire_slot(call, "GET", _AUTHINFO_PATH)
                                response = yield self._authinfo_request(request)
                                bound(response, _MOST_BYTES, call)
                                response.read()
                                self._endpoint = self._read_authinfo(call, response)
                            self._acquire_slot(call, "POST", TOKEN_PATH)
                            response = yield self._token_request(request, self._endpoint)
                            bound(response, _MOST_BYTES, call)
                            response.read()
                            token = self._read_token(call, response, self._endpoint)
                    except BaseException as error:  # noqa: BLE001  # GeneratorExit, if there was no response
                        token = self._fallback_token(refused, error)
                    call.is_signing_in = False
            if refused is not None:
                self._acquire_slot(call, call.method, call.path)
            request.headers["Authorization"] = token.authorization
            call.is_sent = True
            response = yield request
            if response.status_code != 401:
                self._record_accepted(call, response)
                return
            if refused is not None or not self._is_renewable or self._unauthorized_routes.get(call.operation) is token:
                self._record_unauthorized(call, token)
                return
            bound(response, _MOST_BYTES, call)
            response.read()
            call.is_sent = False
            refused = token

    def _usable(self, refused: Token | None, *, may_be_stale: bool = False) -> Token | None:
        """The current token, unless it was refused or is too old."""
        token = self._token
        if token is None or token is refused:
            return None
        now = self._clock.monotonic()
        is_good_enough = may_be_stale or now < self._postponed_until
        return token if now < (token.expires_at if is_good_enough else token.stale_at) else None

    def _refreshed_by_other(self, call: Call, sign_ins: int, refused: Token | None) -> Token | None:
        """The token of a sign-in that another call has completed meanwhile; raises if that was refused."""
        if self._refusal is not None and self._sign_ins > sign_ins:
            self._refusal.raise_for(call)
        return self._usable(refused)

    def _fallback_token(self, refused: Token | None, error: BaseException) -> Token:
        """The current token, if a sign-in fails and it is still valid; otherwise raises the failure."""
        token = self._usable(refused, may_be_stale=True)
        if token is not None:  # the next calls need not try
            self._postponed_until = self._clock.monotonic() + _POSTPONED
        if not isinstance(error, HaloError):  # interrupted, or not admitted: the next call may wait for longer
            raise error
        if token is None:
            self._sign_ins, self._refusal = self._sign_ins + 1, self._last_refusal
            raise error
        _log.warning("signing in failed; the current token is used as long as it is valid: %s", error)
        return token

    def _reason(self, refused: Token | None) -> str:
        """Why a new token is needed, for the log and hooks."""
        if refused is not None:
            return "refused"
        return "first" if self._token is None else "stale"

    def _cached_token(self, refused: Token | None) -> Token | None:
        """The caller's own token, or one stored by an earlier run."""
        if self._provider is not None:
            with self._http.waiting_for("The function that returns tokens"):
                token = call(self._provider)
            self._token = token_from_provider(token)
            return self._token
        if self._store is None or self._endpoint is None:
            return None
        stored = self._load(self._store, self._endpoint)
        if stored is None or (refused is not None and stored.access_token == refused.secret.reveal()):
            return None
        offset = self._clock.time() - self._clock.monotonic()
        self._token = Token(Secret(stored.access_token), stored.stale_at - offset, stored.expires_at - offset)
        return self._usable(refused)

    def _read_authinfo(self, call: Call, response: Response) -> TokenEndpoint:
        answer = self._answer(call, "GET", _AUTHINFO_PATH, response)
        endpoint = self._read(lambda answer: TokenEndpoint.from_authinfo(self._settings, answer), answer)
        self._has_asked_server = True
        return endpoint

    def _read_token(self, call: Call, response: Response, endpoint: TokenEndpoint) -> Token | None:
        """The token; None if there is no token endpoint here and the server has not been asked where it is."""
        answer = self._answer(call, "POST", TOKEN_PATH, response)
        if answer.status_code in {404, 405} and not self._has_asked_server:
            self._endpoint = None
            return None
        now = self._clock.monotonic()
        self._token = token = self._read(lambda answer: parse_token_response(answer, now), answer)
        self._sign_ins, self._refusal, self._postponed_until = self._sign_ins + 1, None, 0.0
        self._save(endpoint, token)
        return token

    def _read(self, read: Callable[[Answer], T], answer: Answer) -> T:
        """The result of a reader; if it raises, other calls can raise the same."""
        self._last_refusal = _Refusal(read, answer)
        return read(answer)

    def _load(self, store: TokenStore, endpoint: TokenEndpoint) -> StoredToken | None:
        from ..tokens import StoredToken  # noqa: PLC0415  # see above

        try:
            stored = store.load(endpoint.key(self._settings))
            if stored is None:
                return None
            # The caller's store may return any type; if it raises, that costs at most a sign-in.
            is_sendable = TOKEN_TEXT.fullmatch(stored.access_token) is not None
            token = StoredToken(stored.access_token, float(stored.stale_at), float(stored.expires_at))
        except Exception as error:  # noqa: BLE001  # see above
            _log.warning("no stored token is used: %s", type(error).__name__)
            return None
        if is_sendable:
            return token
        _log.warning("no stored token is used: it contains characters that no header can carry")
        return None

    def _save(self, endpoint: TokenEndpoint, token: Token) -> None:
        if self._store is None:
            return
        from ..tokens import StoredToken  # noqa: PLC0415  # see above

        offset = self._clock.time() - self._clock.monotonic()
        stored = StoredToken(token.secret.reveal(), token.stale_at + offset, token.expires_at + offset, token.scope)
        try:
            self._store.save(endpoint.key(self._settings), stored)
        except Exception as error:  # noqa: BLE001  # a store that fails must fail no call
            _log.warning("the token could not be stored for the next run: %s", type(error).__name__)

    def _record_accepted(self, call: Call, response: Response) -> None:
        if response.status_code < 429:
            self.accepted = True
        self._unauthorized_routes.pop(call.operation, None)

    def _record_unauthorized(self, call: Call, token: Token) -> None:
        if len(self._unauthorized_routes) >= _REMEMBERED_ROUTES:
            self._unauthorized_routes.clear()
        self._unauthorized_routes[call.operation] = token

    def _token_request(self, request: Request, endpoint: TokenEndpoint) -> Request:
        http, timeout = self._http.open().client, request.extensions["timeout"]
        form = endpoint.form(self._settings)
        return build_sign_in(http, "POST", endpoint.url, timeout, query=endpoint.query, form=form)

    def _authinfo_request(self, request: Request) -> Request:
        url = self._settings.api_url + _AUTHINFO_PATH
        return build_sign_in(self._http.open().client, "GET", url, request.extensions["timeout"])

    @property
    def redactor(self) -> Redactor:
        """Knows the texts that no error may show."""
        return Redactor(self._secrets if self._token is None else (*self._secrets, self._token.secret.reveal()))

    def conceal(self, secrets: Iterable[str]) -> None:
        """Let no error show these texts either, from now on."""
        self._secrets = tuple(dict.fromkeys((*self._secrets, *secrets)))

    def _answer(self, call: Call, method: str, path: str, response: Response) -> Answer:
        _log.debug("%s %s -> %d", method, path, response.status_code)
        text = response.content.decode("utf-8", errors="replace")
        return Answer(
            method,
            path,
            response.status_code,
            response.headers,
            response.content,
            parse_retry_after(response.headers, text, self._clock.time()),
            self.redactor,
            attempts=call.attempt,
        )
