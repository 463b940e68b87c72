"""Reads the settings, and checks them.

The only module that reads the environment. Keywords take precedence over the environment; an invalid setting is
refused by name before anything is sent; the secret is wrapped so that it prints as ``***``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import SplitResult, urlsplit

import attrs

from ..credentials import ClientCredentials, Credentials, Secret, as_secret, redact_userinfo
from ..errors import ConfigurationError
from .urls import is_private, shown_url, url_parts
from .validators import check_option

BASE_URL, CLIENT_ID, CLIENT_SECRET = "HALOPSA_BASE_URL", "HALOPSA_CLIENT_ID", "HALOPSA_CLIENT_SECRET"
TENANT, AUTH_URL, SCOPE = "HALOPSA_TENANT", "HALOPSA_AUTH_URL", "HALOPSA_SCOPE"
VARIABLES = (BASE_URL, CLIENT_ID, CLIENT_SECRET, TENANT, AUTH_URL, SCOPE)
PROFILE, CONFIG_FOLDER = "HALO_PROFILE", "HALO_CONFIG_DIR"


@attrs.frozen
class Settings:
    """The server, and how to sign in to it. `read_settings` makes it, checked.

    Attributes:
        api_url: The resource server, `https://host/api`, without a trailing slash.
        auth_url: The authorisation server as the caller gave it; None for `/auth` beside the API.
        tenant: The tenant's name; "" for none; None to ask the server (`/api/authinfo`).
        credentials: How to sign in.
        scope: What the token may do.
    """

    api_url: str
    auth_url: str | None
    tenant: str | None
    credentials: Credentials
    scope: str

    @property
    def host(self) -> str:
        """The server's name."""
        return urlsplit(self.api_url).hostname or ""

    @property
    def server_url(self) -> str:
        """The server without `/api`."""
        return self.api_url.removesuffix("/api")

    @property
    def summary(self) -> str:
        """Which server and tenant, for reprs."""
        return f"{self.server_url!r}" + ("" if self.tenant is None else f", tenant={self.tenant!r}")


def read_settings(
    *,
    base_url: str | None,
    client_id: str | None,
    client_secret: str | Secret | None,
    tenant: str | None,
    auth_url: str | None,
    scope: str | Iterable[str] | None,
    credentials: Credentials | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """The settings from keywords, or from the environment for those left out.

    Raises:
        ConfigurationError: A setting is missing, empty or invalid, or credentials would go to a host other than the
            one they were configured for.
    """
    secret, variables = as_secret(client_secret), _Variables(os.environ if environ is None else environ)
    del client_secret, environ  # a traceback with local variables would show them
    base_url, auth_url = redact_userinfo(base_url), redact_userinfo(auth_url)
    check_option("credentials", credentials, ("form",), "Give PasswordCredentials(...) or AccessToken(...).")
    if credentials is not None and not (client_id is None and secret is None):
        raise ConfigurationError(
            "credentials cannot be combined with client_id or client_secret.", advice="Give one or the other."
        )
    _refuse_missing(base_url, client_id, secret, credentials, variables)
    settings = Settings(
        api_url=_api_url(_required("base_url", base_url, BASE_URL, variables)),
        auth_url=_auth_url(_optional(auth_url, AUTH_URL, variables)),
        tenant=_tenant(tenant if tenant is not None else variables.get(TENANT)),
        credentials=_client_credentials(client_id, secret, variables) if credentials is None else credentials,
        scope=_scope(scope if scope is not None else variables.get(SCOPE) or "all"),
    )
    if secret is None and credentials is None:
        _refuse_foreign_hosts(settings, base_url, auth_url, variables)
    elif base_url is not None and auth_url is None:
        _refuse_foreign_sign_in(settings, variables)
    return settings


def _refuse_missing(
    base_url: str | None,
    client_id: str | None,
    secret: Secret | None,
    credentials: Credentials | None,
    variables: _Variables,
) -> None:
    """Name all settings that are missing together, if there are several."""
    needed: list[tuple[str, object, str]] = [("base_url", base_url, BASE_URL)]
    if credentials is None:
        needed += [("client_id", client_id, CLIENT_ID), ("client_secret", secret, CLIENT_SECRET)]
    missing = {name: variable for name, value, variable in needed if value is None and variables.lacks(variable)}
    if len(missing) > 1:
        names, given = " and ".join(", ".join(missing).rsplit(", ", 1)), ", ".join(f"{name}=..." for name in missing)
        advice = f"Give {given} or set the environment variables {', '.join(missing.values())}."
        raise ConfigurationError(f"{names} are missing.", advice=advice)


def _client_credentials(client_id: str | None, secret: Secret | None, variables: _Variables) -> ClientCredentials:
    return ClientCredentials(_required("client_id", client_id, CLIENT_ID, variables), _secret(secret, variables))


class _Variables:
    """The environment, with values that do not print: one is the secret, and URLs may hold a password."""

    __slots__ = ("_environ",)

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def get(self, name: str) -> str | None:
        return redact_userinfo(self._environ.get(name)) if name in {BASE_URL, AUTH_URL} else self._environ.get(name)

    def lacks(self, name: str) -> bool:
        """Whether a variable is not set."""
        return name not in self._environ


def variables(names: Iterable[str]) -> Iterator[tuple[str, Secret]]:
    """Those of these environment variables that are set and not empty, with values that do not print."""
    return ((name, Secret(value)) for name in names if (value := os.environ.get(name)))


def is_any_set(names: Iterable[str]) -> bool:
    """Whether any of these environment variables is set and not empty."""
    return any(variables(names))


def variables_set() -> tuple[str, ...]:
    """The variables of settings that are set and not empty."""
    return tuple(name for name, _ in variables(VARIABLES))


def variable(name: str) -> str | None:
    """The value of a variable that is no setting of a client; None if it is not set, or empty."""
    return os.environ.get(name) or None


def _required(name: str, keyword: str | None, variable: str, variables: _Variables) -> str:
    value = variables.get(variable) if keyword is None else keyword
    if problem := _problem(value, name, variable, is_keyword=keyword is not None, is_shown=True):
        raise problem
    return str(value)


def _secret(keyword: Secret | None, variables: _Variables) -> Secret:
    secret = keyword or as_secret(variables.get(CLIENT_SECRET))
    if secret is None:
        raise _missing("client_secret", CLIENT_SECRET)
    is_keyword = keyword is not None
    if problem := _problem(secret.reveal(), "client_secret", CLIENT_SECRET, is_keyword=is_keyword, is_shown=False):
        raise problem
    return secret


def _problem(value: object, name: str, variable: str, *, is_keyword: bool, is_shown: bool) -> ConfigurationError | None:
    """What is wrong with a setting. Returned, not raised: a traceback from here would hold the value."""
    where = name if is_keyword else variable
    if value is None:
        return _missing(name, variable)
    if not isinstance(value, str):
        shown = repr(value) if is_shown else f"of type {type(value).__name__}"
        return ConfigurationError(f"{where} is {shown}, not a string.", advice=f"Give {name} as a str.")
    if not value.strip():
        return ConfigurationError(f"{where} is empty.", advice=f"Give {name}=... or set {variable} to its value.")
    if value != value.strip() or not value.isprintable():
        shown = f": {value!r}" if is_shown else ""
        return ConfigurationError(
            f"{where} contains white space or control characters{shown}.",
            advice="It was probably copied together with a line break; remove that.",
        )
    return None


def _missing(name: str, variable: str) -> ConfigurationError:
    advice = f"Give {name}=... or set the environment variable {variable}."
    return ConfigurationError(f"{name} is missing.", advice=advice)


def _optional(keyword: str | None, variable: str, variables: _Variables) -> str | None:
    value = variables.get(variable) if keyword is None else keyword
    return None if value == "" else value


def _tenant(tenant: object) -> str | None:
    if tenant is None:
        return None
    if not isinstance(tenant, str) or tenant != tenant.strip() or not tenant.isprintable():
        raise ConfigurationError(
            f"tenant={tenant!r} is not a valid tenant name.",
            advice='For a hosted instance, give the name from its URL; for your own server, give tenant="".',
        )
    return tenant


def _scope(scope: str | Iterable[str]) -> str:
    parts = scope.split() if isinstance(scope, str) else _texts(scope)
    if not parts or not all(parts):
        raise ConfigurationError(
            f"scope={scope!r} is not a valid scope.",
            advice='Give scope="all", or a list such as ["read:tickets", "edit:tickets"].',
        )
    return " ".join(parts)


def _texts(scope: object) -> list[str]:
    """The scopes of a list; with an empty one for each that is not a string."""
    scopes = list(scope) if isinstance(scope, Iterable) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return [entry.strip() if isinstance(entry, str) else "" for entry in scopes]  # pyright: ignore[reportUnknownVariableType]


def _api_url(url: str) -> str:
    """The URL of the API; the server's URL may end in `/api` or not."""
    split = _checked_url("base_url", url)
    path = split.path
    if beyond := _BEYOND.search(path):
        raise ConfigurationError(
            f"base_url={url!r} goes on after the server: {beyond[0]!r}.",
            advice=f"Give the server alone: {split._replace(path=path[: beyond.start()]).geturl()!r}.",
        )
    if not path.lower().endswith("/api"):
        path += "/api"
    return split._replace(path=path[:-4] + "/api").geturl()


_BEYOND = re.compile(r"/auth(/token)?$|(?<=/api)/.+$", re.IGNORECASE)
"""What is the authorisation server or a route, and not the server."""


def _auth_url(url: str | None) -> str | None:
    """The authorisation server; the URL of its token endpoint is accepted too."""
    if url is None:
        return None
    split = _checked_url("auth_url", url)
    return split._replace(path=split.path.removesuffix("/token")).geturl()


def _checked_url(name: str, url: object) -> SplitResult:
    """The parts of a URL that a secret may be sent to; its path without trailing or double slashes."""
    split = url_parts(url)
    if split is None:
        raise ConfigurationError(
            f"{name}={shown_url(url)} is not a URL.", advice="Give it as https://yourcompany.halopsa.com."
        )
    if split.username is not None or split.password is not None:
        raise ConfigurationError(f"{name} contains a user name.", advice="Give only the URL of the server.")
    if split.query or split.fragment:
        text = f"{name}={shown_url(url)} has a query or fragment."
        raise ConfigurationError(text, advice="Give only the URL of the server.")
    if not is_private(split):
        raise ConfigurationError(
            f"{name}={shown_url(url)} is not encrypted.",
            advice="The client secret would be sent in plain text: use https:// (http:// is for loopback only).",
        )
    return split._replace(path=re.sub("/+", "/", split.path).rstrip("/"))


def _refuse_foreign_hosts(
    settings: Settings, base_url: str | None, auth_url: str | None, variables: _Variables
) -> None:
    """Send a secret from the environment only to hosts that the environment names, if it names any."""
    hosts = {host for name in (BASE_URL, AUTH_URL) if (host := _host_in(variables, name))}
    if not hosts:
        return
    keywords = (("base_url", base_url, settings.api_url), ("auth_url", auth_url, settings.auth_url))
    for name, keyword, url in keywords:
        host = urlsplit(url or "").hostname
        if keyword and host not in hosts:
            raise ConfigurationError(
                f"{name} names the host {host!r}, but {CLIENT_SECRET} comes from an environment for "
                f"{' and '.join(sorted(map(repr, hosts)))}.",
                advice="Give client_id and client_secret as keywords too, so that no secret goes to a different host.",
            )


def _refuse_foreign_sign_in(settings: Settings, variables: _Variables) -> None:
    """Send a secret given with a server to no authorisation server that the environment names for another one."""
    server, named = urlsplit(settings.api_url).hostname, _host_in(variables, AUTH_URL)
    if named not in {None, server} and _host_in(variables, BASE_URL) not in {None, server}:
        raise ConfigurationError(
            f"base_url names the host {server!r}, but {AUTH_URL} comes from an environment for another one, {named!r}.",
            advice='Give auth_url as a keyword too; auth_url="" means /auth beside the API.',
        )


def _host_in(variables: _Variables, name: str) -> str | None:
    """The host that a variable names; None if it is missing or empty."""
    url = variables.get(name)
    return _checked_url(name, url).hostname if url else None
