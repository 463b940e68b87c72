# Written by `python scripts/unasync.py` from halo/_async/auth.py. Do not edit.
"""The token flow: one sign-in at a time, a new token in time, and one more after a 401.

The rules, in the order of the code:

1. A token that is not stale is used by everybody. A missing or stale one is fetched by whoever comes first;
   the others wait for it and use it.
2. A 401 may mean an outdated token or a missing permission; Halo says the same for both. The token is renewed
   once, unless somebody else has done so meanwhile, and the request sent once more.
3. A second 401 stays. The route is remembered with the token that it refused, so that a route which always
   answers 401 costs one token call and not one per request.
"""

from __future__ import annotations

import logging

from .._answer import Answer
from .._auth import TOKEN_PATH, SignIn, Token, configured, discovered, token_in
from .._call import Trace
from .._clock import Clock
from .._config import Settings
from .._http import AuthFlow, Auth, Request, Response
from .._retry import told_wait
from .._waiting import Admit, Lock

_log = logging.getLogger("halo")
_AUTHINFO_PATH = "/authinfo"
_REMEMBERED_ROUTES = 1000


class TokenAuth(Auth):
    """Signs every request of one client.

    Attributes:
        accepted: Whether any route has accepted a token of this client.
    """

    def __init__(self, settings: Settings, clock: Clock, admit: Admit) -> None:
        self._settings, self._clock, self._admit = settings, clock, admit
        self._sign_in: SignIn | None = configured(settings)
        self._token: Token | None = None
        self._refused_by: dict[str, Token] = {}
        self._lock = Lock()
        self.accepted = False

    def sync_auth_flow(self, request: Request) -> AuthFlow:
        """Yields the requests to send, as httpx wants it: sign in if needed, the request, once more after a 401."""
        trace: Trace = request.extensions["halo"]
        refused: Token | None = None
        while True:
            token = self._usable(refused)
            if token is None:
                with self._lock:
                    token = self._usable(refused)
                    if token is None:
                        trace.signing_in = True
                        if self._sign_in is None:
                            self._admit("GET", _AUTHINFO_PATH)
                            response = yield self._authinfo_request(request)
                            response.read()
                            self._sign_in = self._discovered(response)
                        self._admit("POST", TOKEN_PATH)
                        response = yield self._token_request(request, self._sign_in)
                        response.read()
                        token = self._token = token_in(
                            self._answer("POST", TOKEN_PATH, response), self._clock.monotonic()
                        )
                        trace.signing_in = False
            if refused is not None:
                self._admit(request.method, trace.route)
            request.headers["Authorization"] = token.authorization
            trace.sent = True
            response = yield request
            if response.status_code != 401:
                self._note_accepted(trace, response)
                return
            if refused is not None or self._refused_by.get(trace.route) is token:
                self._note_refused(trace, token)
                return
            response.read()
            trace.sent = False
            refused = token

    def _usable(self, refused: Token | None) -> Token | None:
        """The token at hand, unless it is the refused one or too old."""
        token = self._token
        if token is None or token is refused or self._clock.monotonic() >= token.stale_at:
            return None
        return token

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
        return discovered(self._settings, self._answer("GET", _AUTHINFO_PATH, response))

    def _answer(self, method: str, path: str, response: Response) -> Answer:
        _log.debug("%s %s -> %d", method, path, response.status_code)
        told = told_wait(response.headers, response.text, self._clock.time())
        secrets = (self._settings.client_secret.reveal(),)
        return Answer(method, path, response.status_code, response.headers, response.content, told, secrets)


def _common(request: Request) -> dict[str, str]:
    return {"Accept": "application/json", "User-Agent": request.headers.get("User-Agent", "halopsa-sdk")}
