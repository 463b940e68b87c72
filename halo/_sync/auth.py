# Written by `python scripts/unasync.py` from halo/_async/auth.py. Do not edit.
"""The token flow: one sign-in at a time, a new token in time, and one more after a 401.

The rules, in the order of the code:

1. A token that is not stale is used by everybody. A missing or stale one is fetched by whoever comes first;
   the others wait for it, or use the old one as long as it is good.
2. A token that the caller gave, or that an earlier run has stored, needs no signing in.
3. Where the server must say who the tenant is, or where there is no token endpoint at the usual place, the server
   is asked (`/api/authinfo`), once.
4. A 401 may mean an outdated token or a missing permission; Halo says the same for both. The token is renewed
   once, unless somebody else has done so meanwhile, and the request sent once more.
5. Where signing in is refused, all who waited for it are told so, and nobody tries it again for them; where nobody
   answers, each tries for itself. A token that is stale and still good is used instead, and signing in is tried
   again in a minute.
6. A second 401 stays. The route is remembered with the token that it refused, so that a route which always
   answers 401 costs one token call and not one per request.
"""

from __future__ import annotations

import copy
import logging

from .._http.client import AuthFlow, Auth, Request, Response
from .._policy.call import Trace
from .._policy.error_response import Answer
from .._policy.outcome import is_not_sent
from .._policy.retry import told_wait
from .._policy.token import TOKEN_PATH, SignIn, Token, configured, discovered, token_from, token_in
from .._runtime.clock import Clock
from .._runtime.concurrency import Admit, Lock, result
from .._settings.config import Settings
from ..credentials import SENDABLE, AccessToken, Secret
from ..errors import HaloError
from ..tokens import StoredToken, TokenStore
from .instrumentation import Telling

_log = logging.getLogger("halo")
_AUTHINFO_PATH = "/authinfo"
_REMEMBERED_ROUTES = 1000
_POSTPONED = 60.0  # seconds until a renewal that failed is tried again


class TokenAuth(Auth):
    """Signs every request of one client.

    Attributes:
        accepted: Whether any route has accepted a token of this client.
    """

    def __init__(
        self, settings: Settings, clock: Clock, admit: Admit, telling: Telling, store: TokenStore | None
    ) -> None:
        self._settings, self._clock = settings, clock
        self._admit, self._telling, self._store = admit, telling, store
        self._sign_in: SignIn | None = configured(settings)
        self._has_asked_where = settings.auth_url is not None
        self._refused_by: dict[str, Token] = {}
        self._lock = Lock()
        self._tries = 0  # of signing in, that have ended
        self._failure: HaloError | None = None  # of the last one
        self._postponed_until = 0.0  # monotonic seconds; a stale token is not renewed before
        self.accepted = False
        given = settings.credentials.token if isinstance(settings.credentials, AccessToken) else None
        self._token = Token(given) if isinstance(given, Secret) else None
        self._source = None if isinstance(given, Secret) else given
        self._is_renewable = not isinstance(given, Secret)

    def sync_auth_flow(self, request: Request) -> AuthFlow:
        """Yields the requests to send, as httpx wants it: sign in if needed, the request, once more after a 401."""
        trace: Trace = request.extensions["halo"]
        refused: Token | None = None
        while True:
            token = self._usable(refused, may_be_stale=self._lock.locked())
            if token is None:
                tries = self._tries
                with self._lock:
                    token = self._had_meanwhile(tries, refused) or self._without_signing_in(refused)
                    trace.signing_in = token is None
                    if token is None:
                        self._telling.refresh(self._why(refused))
                    try:
                        while token is None:
                            if self._sign_in is None:
                                self._admit("GET", _AUTHINFO_PATH, trace.retry, trace.started)
                                response = yield self._authinfo_request(request)
                                response.read()
                                self._sign_in = self._discovered(response)
                            self._admit("POST", TOKEN_PATH, trace.retry, trace.started)
                            response = yield self._token_request(request, self._sign_in)
                            response.read()
                            token = self._received(response, self._sign_in)
                    except BaseException as error:  # noqa: BLE001  # GeneratorExit, where no answer came
                        token = self._instead(refused, error)
                    trace.signing_in = False
            if refused is not None:
                self._admit(request.method, trace.route, trace.retry, trace.started)
            request.headers["Authorization"] = token.authorization
            trace.sent = True
            response = yield request
            if response.status_code != 401:
                self._note_accepted(trace, response)
                return
            if refused is not None or not self._is_renewable or self._refused_by.get(trace.route) is token:
                self._note_refused(trace, token)
                return
            response.read()
            trace.sent = False
            refused = token

    def _usable(self, refused: Token | None, *, may_be_stale: bool = False) -> Token | None:
        """The token at hand, unless it is the refused one or too old."""
        token = self._token
        if token is None or token is refused:
            return None
        now, is_postponed = self._clock.monotonic(), self._clock.monotonic() < self._postponed_until
        return token if now < (token.expires_at if may_be_stale or is_postponed else token.stale_at) else None

    def _had_meanwhile(self, tries: int, refused: Token | None) -> Token | None:
        """What somebody else has got since so many tries had ended: a token, or the refusal, which is raised."""
        if self._failure is not None and self._tries > tries:
            raise copy.copy(self._failure)
        return self._usable(refused)

    def _instead(self, refused: Token | None, error: BaseException) -> Token:
        """The token at hand, where signing in fails and it is still good; otherwise the failure is raised."""
        token = self._usable(refused, may_be_stale=True)
        if token is not None:  # so that whoever comes next need not try
            self._postponed_until = self._clock.monotonic() + _POSTPONED
        if not isinstance(error, HaloError) or is_not_sent(error):  # of that, the next one may be more patient
            raise error
        if token is None:
            self._tries, self._failure = self._tries + 1, error
            raise error
        _log.warning("signing in failed; the token at hand is used as long as it is good: %s", error)
        return token

    def _why(self, refused: Token | None) -> str:
        """Why a new token is needed, for whoever is told."""
        if refused is not None:
            return "refused"
        return "first" if self._token is None else "stale"

    def _without_signing_in(self, refused: Token | None) -> Token | None:
        """The caller's own token, or one that an earlier run has stored."""
        if self._source is not None:
            self._token = token_from(result(self._source))
            return self._token
        if self._store is None or self._sign_in is None:
            return None
        stored = self._stored(self._sign_in)
        if stored is None or (refused is not None and stored.access_token == refused.secret.reveal()):
            return None
        ago = self._clock.time() - self._clock.monotonic()
        self._token = Token(Secret(stored.access_token), stored.stale_at - ago, stored.expires_at - ago)
        return self._usable(refused)

    def _received(self, response: Response, sign_in: SignIn) -> Token | None:
        """The token; None where there is no token endpoint and the server has not been asked where it is."""
        answer = self._answer("POST", TOKEN_PATH, response)
        if answer.status_code in {404, 405} and not self._has_asked_where:
            self._sign_in = None
            return None
        self._token = token = token_in(answer, self._clock.monotonic())
        self._tries, self._failure, self._postponed_until = self._tries + 1, None, 0.0
        self._keep(sign_in, token)
        return token

    def _stored(self, sign_in: SignIn) -> StoredToken | None:
        if self._store is None:
            return None
        try:
            stored = self._store.load(sign_in.key(self._settings))
            if stored is None:
                return None
            # What a store of the caller's gives may be of any type, and one that raises costs a sign-in at most.
            is_sendable = SENDABLE.fullmatch(stored.access_token) is not None
            found = StoredToken(stored.access_token, float(stored.stale_at), float(stored.expires_at))
        except Exception as error:  # noqa: BLE001  # see above
            _log.warning("no token of an earlier run: %s", type(error).__name__)
            return None
        if is_sendable:
            return found
        _log.warning("no token of an earlier run: it has characters that no header can carry")
        return None

    def _keep(self, sign_in: SignIn, token: Token) -> None:
        if self._store is None:
            return
        ago = self._clock.time() - self._clock.monotonic()
        stored = StoredToken(token.secret.reveal(), token.stale_at + ago, token.expires_at + ago)
        try:
            self._store.save(sign_in.key(self._settings), stored)
        except Exception as error:  # noqa: BLE001  # the same
            _log.warning("the token is not kept for the next run: %s", type(error).__name__)

    def _note_accepted(self, trace: Trace, response: Response) -> None:
        if response.status_code < 429:
            self.accepted = True
        self._refused_by.pop(trace.route, None)

    def _note_refused(self, trace: Trace, token: Token) -> None:
        if len(self._refused_by) >= _REMEMBERED_ROUTES:
            self._refused_by.clear()
        self._refused_by[trace.route] = token

    def _token_request(self, request: Request, sign_in: SignIn) -> Request:
        return Request(
            "POST",
            sign_in.token_url,
            params=sign_in.query,
            data=sign_in.form(self._settings),
            headers=_common(request),
            extensions={"timeout": request.extensions["timeout"]},
        )

    def _authinfo_request(self, request: Request) -> Request:
        url = self._settings.api_url + _AUTHINFO_PATH
        return Request("GET", url, headers=_common(request), extensions={"timeout": request.extensions["timeout"]})

    def _discovered(self, response: Response) -> SignIn:
        found = discovered(self._settings, self._answer("GET", _AUTHINFO_PATH, response))
        self._has_asked_where = True
        return found

    def _answer(self, method: str, path: str, response: Response) -> Answer:
        _log.debug("%s %s -> %d", method, path, response.status_code)
        told = told_wait(response.headers, response.content.decode("utf-8", errors="replace"), self._clock.time())
        secrets = self._settings.credentials.secrets()
        return Answer(method, path, response.status_code, response.headers, response.content, told, secrets)


def _common(request: Request) -> dict[str, str]:
    return {"Accept": "application/json", "User-Agent": request.headers.get("User-Agent", "halopsa-sdk")}
