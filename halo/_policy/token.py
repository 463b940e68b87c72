"""The OAuth decisions, without any waiting: where to sign in, when a token is too old, what a refusal means.

The flow that waits and locks is `_async/auth.py`. Credentials go to the host they were configured for and to
no other: where the server names another one for signing in, the caller must have named it too (`auth_url`).
"""

from __future__ import annotations

import json
import math
from typing import Any, Self, cast
from urllib.parse import urlsplit

import attrs

from .._settings.config import Settings
from ..credentials import SENDABLE, Secret, fingerprint
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
_USUAL_LIFETIME = 3600.0  # where `expires_in` is missing: the documented value
_EARLY = 300.0

_APPLICATION = "Configuration > Integrations > HaloPSA API"


@attrs.frozen(eq=False)
class Token:
    """An access token. Compared by identity: a renewed one is another one.

    Attributes:
        secret: What stands behind `Bearer`.
        stale_at: From this moment (monotonic seconds) a new one is fetched before the next request.
        expires_at: From this moment (monotonic seconds) it is good for nothing.
    """

    secret: Secret
    stale_at: float = math.inf
    expires_at: float = math.inf

    @classmethod
    def lasting(cls, secret: Secret, lifetime: float, now: float) -> Self:
        """A token that is good for so many seconds.

        It counts as too old five minutes before it expires, or after half of its life where that is shorter
        than ten minutes.
        """
        stale_after = lifetime - _EARLY if lifetime >= 2 * _EARLY else lifetime / 2
        return cls(secret, now + stale_after, now + lifetime)

    @property
    def authorization(self) -> str:
        """The header's value."""
        return f"Bearer {self.secret.reveal()}"


@attrs.frozen
class SignIn:
    """Where to sign in, and for which tenant.

    Attributes:
        token_url: The endpoint.
        tenant: For `?tenant=`; "" for none.
    """

    token_url: str
    tenant: str

    def form(self, settings: Settings) -> dict[str, str]:
        """The body of the token request."""
        return {**(settings.credentials.form() or {}), "scope": settings.scope}

    def key(self, settings: Settings) -> str:
        """Under which a token is kept between runs: server, tenant, application and scope, and none of them told."""
        secrets = settings.credentials.secrets()
        told = sorted(value for value in self.form(settings).values() if value not in secrets)
        return fingerprint(self.token_url, self.tenant, *told)

    @property
    def query(self) -> dict[str, str]:
        """The tenant is a query parameter, not a form field."""
        return {"tenant": self.tenant} if self.tenant else {}


def configured(settings: Settings) -> SignIn | None:
    """Where to sign in, by the settings alone; None where the server must be asked for the tenant first."""
    if settings.tenant is None:
        return None
    return SignIn(f"{settings.auth_url or settings.server_url + '/auth'}/token", settings.tenant)


def discovered(settings: Settings, answer: Answer) -> SignIn:
    """Where to sign in, by what `/api/authinfo` says; the usual place where it says nothing.

    Raises:
        ConfigurationError: The server signs in on another host, which the caller has not named.
        RateLimitError, ServerError: It cannot say so at the moment.
    """
    if answer.status_code == 429:
        raise answer.as_error(RateLimitError)
    if answer.status_code == 408 or answer.status_code >= 500:
        raise answer.as_error(ServerError, advice="The server cannot say who the tenant is; name it: tenant=...")
    said = _object(answer) if answer.is_success else {}
    tenant, named = settings.tenant, said.get("auth_url")
    if tenant is None:
        told = said.get("tenant_id")
        tenant = told if isinstance(told, str) else ""
    usual = settings.auth_url or f"{settings.server_url}/auth"
    if settings.auth_url is None and isinstance(named, str) and (place := _place(named)):
        if place != _place(settings.api_url):
            raise ConfigurationError(
                f"{urlsplit(settings.api_url).hostname} says that signing in happens at {named!r}, on another host.",
                advice=f"If that is right, say so: auth_url={named!r} or HALOPSA_AUTH_URL.",
            )
        usual = named.rstrip("/")
    return SignIn(f"{usual}/token", tenant)


def token_in(answer: Answer, now: float) -> Token:
    """The token that the endpoint answered.

    Args:
        answer: What the token endpoint said.
        now: Monotonic seconds.

    Raises:
        HaloError: It refused, or it answered something else.
    """
    if not answer.is_success:
        raise _refused(answer)
    said = _object(answer)
    token, expires_in = said.get("access_token"), said.get("expires_in")
    if not isinstance(token, str) or not SENDABLE.fullmatch(token):
        excerpt = _excerpt(answer, said)
        del said, token  # a traceback with local variables would show them
        raise ResponseError(
            answer.method,
            answer.path,
            f"signing in was answered with {answer.kind}, not with a token",
            status_code=answer.status_code,
            excerpt=excerpt,
            advice="Check base_url and auth_url: the authorisation server is shown under " + _APPLICATION + ".",
        )
    return Token.lasting(Secret(token), _seconds(expires_in), now)


def token_from(text: object) -> Token:
    """The token that a caller's function gave.

    Raises:
        ConfigurationError: It gave none.
    """
    if not isinstance(text, str) or not SENDABLE.fullmatch(text):
        del text  # a traceback with local variables would show it
        raise ConfigurationError(
            "The function of AccessToken gave no usable token.",
            advice="It must return the text that stands behind 'Bearer'.",
        )
    return Token(Secret(text))


def _refused(answer: Answer) -> HaloError:
    """What a refusal of the token endpoint means. Only 429 and 5xx may be answered better another time."""
    status, code = answer.status_code, _object(answer).get("error")
    if status == 429:
        return answer.as_error(RateLimitError)
    if status >= 500 and not (status == 500 and answer.is_html):
        return answer.as_error(ServerError, advice="The server cannot sign anybody in at the moment.")
    if status >= 500 or "tenant" in answer.text.lower():  # measured: a page; documented: "Tenant not found"
        return answer.as_error(
            AuthenticationError,
            advice="Halo answers so for a tenant it does not know. Hosted: the name from the URL; "
            'your own server: tenant="".',
        )
    if status in {404, 405}:
        return answer.as_error(
            AuthenticationError,
            advice=f"There is no token endpoint. Set auth_url to the authorisation server shown under {_APPLICATION}.",
        )
    return answer.as_error(AuthenticationError, advice=_ADVICE.get(str(code), _ADVICE["invalid_client"]))


_ADVICE = {
    "invalid_client": "Check client_id and client_secret, and that the API application is active "
    f"and uses the method 'Client ID and Secret (Services)' ({_APPLICATION}).",
    "invalid_scope": "Ask only for scopes that the API application has; edit:tickets covers actions, "
    "and there is no read:actions.",
}


def _object(answer: Answer) -> dict[str, Any]:
    try:
        said = json.loads(answer.text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", said) if isinstance(said, dict) else {}


def _place(url: str) -> tuple[str, str] | None:
    """Scheme and host of a URL; None where it names no host."""
    try:
        split = urlsplit(url)
        host = split.hostname
    except ValueError:
        return None
    return (split.scheme, host) if host else None


def _excerpt(answer: Answer, said: dict[str, Any]) -> str:
    """How the answer begins; not where it may be a token that was cut or came in another shape."""
    if said:
        return f"an object with {', '.join(sorted(said)[:8])}"[:120]
    return answer.excerpt if answer.is_html or not answer.excerpt else "(not shown: it may hold a token)"


def _seconds(expires_in: object) -> float:
    try:
        seconds = float(expires_in)  # type: ignore[arg-type]  # a text of digits has been seen too
    except (TypeError, ValueError, OverflowError):
        return _USUAL_LIFETIME
    return seconds if 0 < seconds < float("inf") else _USUAL_LIFETIME
