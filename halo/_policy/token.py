"""The OAuth decisions: where to sign in, when a token is too old, what a refused sign-in means.

The flow that waits and locks is in `_async/auth.py`. Credentials go only to the host they were configured for: if the
server names another one for signing in, the caller must have named it too (`auth_url`).
"""

from __future__ import annotations

import json
import math
from typing import Any, Self, cast
from urllib.parse import urlsplit

import attrs

from .._settings.config import Settings
from .._settings.validators import as_duration
from ..credentials import Secret, fingerprint, is_token_text
from ..errors import (
    AuthenticationError,
    ConfigurationError,
    HaloError,
    RateLimitError,
    ResponseError,
    ServerError,
)
from .error_response import Answer

TOKEN_PATH = "/auth/token"  # noqa: S105
_PUBLIC = frozenset({"grant_type", "client_id", "username", "scope"})
_SECRET = frozenset({"client_secret", "password"})
_LONGEST_SCOPE = 4000  # characters; all scopes together have 1,000
_USUAL_LIFETIME = 3600.0  # if `expires_in` is missing: the documented value
_EARLY = 300.0

_NO_TENANT = "The server cannot name the tenant; give it yourself: tenant=..."
_APPLICATION = "Configuration > Integrations > HaloPSA API"


@attrs.frozen(eq=False)
class Token:
    """An access token. Compared by identity: a renewed token is a different one.

    Attributes:
        secret: The text after `Bearer`.
        stale_at: From this time on (monotonic seconds), a new token is fetched before the next request.
        expires_at: From this time on (monotonic seconds), it is no longer valid.
        scope: What the server says that it may do; empty if it does not say.
        authorization: The value of the header. Not part of the repr.
    """

    secret: Secret
    stale_at: float = math.inf
    expires_at: float = math.inf
    scope: str = ""
    authorization: str = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "authorization", f"Bearer {self.secret.reveal()}")

    @classmethod
    def lasting(cls, secret: Secret, lifetime: float, now: float, scope: str = "") -> Self:
        """A token with this lifetime in seconds.

        It counts as stale five minutes before it expires, or after half of its lifetime if that is shorter than ten
        minutes.
        """
        stale_after = lifetime - _EARLY if lifetime >= 2 * _EARLY else lifetime / 2
        return cls(secret, now + stale_after, now + lifetime, scope)


@attrs.frozen
class TokenEndpoint:
    """Where to sign in, and for which tenant.

    Attributes:
        url: Of the endpoint.
        tenant: For `?tenant=`; "" for none.
    """

    url: str
    tenant: str

    def form(self, settings: Settings) -> dict[str, str]:
        """The body of the token request."""
        return {**(settings.credentials.form() or {}), "scope": settings.scope}

    def key(self, settings: Settings) -> str:
        """The key of a stored token: it stands for server, tenant, application and scope, and reveals none of them."""
        secrets = settings.credentials.secrets()
        public = sorted(
            f"{name}={value}"
            for name, value in self.form(settings).items()
            if name in _PUBLIC or (name not in _SECRET and value not in secrets)
        )
        return fingerprint(self.url, self.tenant, *public)

    @property
    def query(self) -> dict[str, str]:
        """The query of the token request: Halo takes the tenant there, not as a form field."""
        return {"tenant": self.tenant} if self.tenant else {}

    @classmethod
    def from_settings(cls, settings: Settings) -> Self | None:
        """Where to sign in, from the settings alone; None if the server must be asked for the tenant first."""
        if settings.tenant is None:
            return None
        return cls(f"{settings.auth_url or settings.server_url + '/auth'}/token", settings.tenant)

    @classmethod
    def from_authinfo(cls, settings: Settings, answer: Answer) -> Self:
        """Where to sign in, from the response of `/api/authinfo`; the usual endpoint if that does not say.

        Raises:
            ConfigurationError: The server names another host for signing in, which the caller has not named.
            RateLimitError, ServerError: The server cannot say at the moment.
            AuthenticationError: Something before the server answered: a redirect, or the page of a gateway.
        """
        if answer.status_code == 429:
            raise answer.as_error(RateLimitError)
        if answer.status_code == 408 or answer.status_code >= 500:
            raise answer.as_error(ServerError, advice=_NO_TENANT)
        if 300 <= answer.status_code < 400 or (answer.is_html and answer.status_code in {401, 403}):  # not Halo's
            raise answer.as_error(AuthenticationError, advice=_NO_TENANT)
        authinfo = _object(answer) if answer.is_success else {}
        tenant, auth_url = settings.tenant, authinfo.get("auth_url")
        if tenant is None:
            tenant_id = authinfo.get("tenant_id")
            tenant = tenant_id if isinstance(tenant_id, str) else ""
        for name, value in (("tenant", tenant), ("auth_url", auth_url)):
            if isinstance(value, str) and not value.isprintable():
                text = f"{settings.host} names a {name} with characters that none can have."
                raise ConfigurationError(text, advice=f"Give it yourself: {name}=...")
        usual = settings.auth_url or f"{settings.server_url}/auth"
        if settings.auth_url is None and isinstance(auth_url, str) and (origin := _origin(auth_url)):
            if origin != _origin(settings.api_url):
                shown = answer.redactor.clean(auth_url)
                raise ConfigurationError(
                    f"{settings.host} names {shown!r}, on another host, for signing in.",
                    advice=f"If that is correct, set auth_url={shown!r} or HALOPSA_AUTH_URL.",
                )
            usual = auth_url.rstrip("/")
        return cls(f"{usual}/token", tenant)


def parse_token_response(answer: Answer, now: float) -> Token:
    """The token in a response of the token endpoint.

    Args:
        answer: The response.
        now: Monotonic seconds.

    Raises:
        HaloError: The sign-in was refused, or the response holds no token.
    """
    if not answer.is_success:
        raise _refused(answer)
    body = _object(answer)
    token, expires_in = body.get("access_token"), body.get("expires_in")
    if not is_token_text(token):
        excerpt = _excerpt(answer, body)
        del body, token  # a traceback with local variables would show them
        raise ResponseError(
            answer.method,
            answer.path,
            f"the response to the sign-in is {answer.kind}, not a token",
            status_code=answer.status_code,
            excerpt=excerpt,
            advice="Check base_url and auth_url: the authorisation server is shown under " + _APPLICATION + ".",
        )
    return Token.lasting(Secret(token), _seconds(expires_in), now, _scope(body.get("scope")))


def token_from_provider(text: object) -> Token:
    """The token that the caller's function returned.

    Raises:
        ConfigurationError: It returned no usable token.
    """
    if not is_token_text(text):
        del text  # a traceback with local variables would show it
        raise ConfigurationError(
            "The function of AccessToken returned no usable token.",
            advice="It must return the text after 'Bearer', as a str.",
        )
    return Token(Secret(text))


def _refused(answer: Answer) -> HaloError:
    """The error for a refused sign-in. Only after 429 and 5xx may another attempt succeed.

    Only an answer of OAuth blames the credentials; whatever else comes says what it is.
    """
    status, code = answer.status_code, _object(answer).get("error")
    if status == 429:
        return answer.as_error(RateLimitError)
    if status >= 500 and not (status == 500 and answer.is_html):
        return answer.as_error(ServerError, advice="The server cannot sign in anyone at the moment.")
    if isinstance(code, str) and code in _ADVICE:
        advice = _ADVICE[code]
    elif status == 500 or ("tenant" in answer.text.lower() and not answer.is_html):  # measured; documented
        advice = (
            "This is Halo's answer for an unknown tenant. Hosted: use the name from the URL; "
            'your own server: tenant="".'
        )
    elif 300 <= status < 400:
        advice = "No redirect is followed with a secret. Set base_url, or auth_url, to the server itself."
    elif status in {404, 405}:
        advice = f"There is no token endpoint. Set auth_url to the authorisation server shown under {_APPLICATION}."
    elif answer.is_html:
        advice = "A token endpoint answers in JSON: a gateway, firewall or proxy may stand before it."
    else:
        advice = f"The server does not say why. What it knows of the application stands under {_APPLICATION}."
    return answer.as_error(AuthenticationError, advice=advice)


_CREDENTIALS = (
    "Check client_id and client_secret, and that the API application is active "
    f"and uses the method 'Client ID and Secret (Services)' ({_APPLICATION})."
)
_ADVICE = {
    "invalid_client": _CREDENTIALS,
    "unauthorized_client": _CREDENTIALS,
    "invalid_grant": _CREDENTIALS,
    "invalid_scope": "Request only scopes that the API application has; edit:tickets covers actions, "
    "and there is no read:actions.",
}


def _object(answer: Answer) -> dict[str, Any]:
    try:
        body = json.loads(answer.text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


def _origin(url: str) -> tuple[str, str] | None:
    """Scheme and host of a URL; None if it has no host."""
    try:
        split = urlsplit(url)
        host = split.hostname
    except ValueError:
        return None
    return (split.scheme, host) if host else None


def _excerpt(answer: Answer, body: dict[str, Any]) -> str:
    """How the response begins; not shown if it may be part of a token, or a token in an unknown format."""
    if body:
        return answer.redactor.clean(f"an object with {', '.join(sorted(body)[:8])}")[:120]
    return answer.excerpt if answer.is_html or not answer.excerpt else "(not shown: it may hold a token)"


def _scope(given: object) -> str:
    return given if isinstance(given, str) and given.isprintable() and len(given) <= _LONGEST_SCOPE else ""


def _seconds(expires_in: object) -> float:
    return as_duration(expires_in) or _USUAL_LIFETIME  # a string of digits has been seen too
