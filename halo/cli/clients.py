"""The clients of one run: whose settings they take, and what their log says on stderr.

The order: a profile that was named (`--profile`, `HALO_PROFILE`, `--all-profiles`), the environment, the default
profile. A profile is taken whole.
"""

from __future__ import annotations

import base64
import json
import logging
import sys
from typing import TYPE_CHECKING, Any, Protocol

from .. import ConfigurationError, Halo
from ..profiles import Profile, Profiles, profile_in_environment, settings_in_environment
from .error_report import error_text
from .statuses import BATCH, Failure, status_of

if TYPE_CHECKING:
    from click import ClickException

    from ..tokens import StoredToken

__all__ = ["Tenant", "connect", "tenants_of"]

_NONE = "There are no settings: no profile, and no HALOPSA_* variable."


class RunContext(Protocol):
    """What is known here of the run: `halo.cli.options.Run`."""

    profile: str | None
    all_profiles: bool
    quiet: bool
    verbose: bool

    failure: ClickException | None

    def say(self, text: str) -> None:
        """Print something that is not data."""
        ...

    def warn(self, text: str) -> None:
        """Print what must not be missed."""
        ...


class Tenant:
    """A tenant that a command is run for.

    Attributes:
        halo: Its client.
        profile: Its profile; None if its settings are from the environment.
        name: What it is called in the output.
    """

    def __init__(self, halo: Halo, token: TokenInMemory, profile: Profile | None = None) -> None:
        self.halo, self.profile, self._token = halo, profile, token
        self.name = "" if profile is None else profile.name

    @property
    def server(self) -> str:
        """The URL of its server, without `/api`."""
        return self.halo.base_url

    @property
    def name_of_tenant(self) -> str | None:
        """The tenant's name; None if the server is asked for it."""
        return self.halo.tenant

    @property
    def source(self) -> str:
        """Where its settings are from."""
        return "the environment" if self.profile is None else f"the profile {self.profile.name}"

    @property
    def place(self) -> str:
        """Where it writes, for whoever is asked."""
        tenant = f", tenant {self.name_of_tenant}" if self.name_of_tenant else ""
        return f"{self.server}{tenant}"

    @property
    def granted(self) -> str:
        """The scopes that the server says it granted; empty if it does not say."""
        return self._token.scopes

    @property
    def scopes(self) -> str:
        """The scopes that were granted; those that were asked for if the server does not say."""
        return self.granted or (self.profile.scope if self.profile else "as asked for")

    def close(self, run: RunContext) -> None:
        """Close its client; says what it has used with `--verbose`."""
        if run.verbose:
            usage, prefix = self.halo.usage, f"{self.name}: " if run.all_profiles else ""
            left = "" if usage.left is None else f", {usage.left} more fit into the limit now"
            run.say(
                f"{prefix}{usage.requests} requests{left}; {usage.waits} waits, {usage.throttled} times told to wait."
            )
        self.halo.close()
        _log_as_before()


class TokenInMemory:
    """Sees the token of a client, and stores it nowhere."""

    def __init__(self) -> None:
        self.scopes = ""

    def load(self, key: str) -> StoredToken | None:  # noqa: ARG002  # of the protocol
        """None: each run signs in."""
        return None

    def save(self, key: str, token: StoredToken) -> None:  # noqa: ARG002  # of the protocol
        """Read the scopes: of the server's answer, or of a token that is a JWT. Nothing is decided by them."""
        if token.scope:
            self.scopes = token.scope
            return
        try:
            part = token.access_token.split(".")[1]
            claims: Any = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
            scope = claims["scope"]
        except (ValueError, LookupError, TypeError):
            return
        self.scopes = scope if isinstance(scope, str) else " ".join(map(str, scope))


def connect(run: RunContext, profile: Profile | None) -> tuple[Halo, TokenInMemory]:
    """A client for a profile, or for the environment; nothing is sent."""
    _log_to_stderr(run)
    token = TokenInMemory()
    settings = {} if profile is None else profile.settings()
    try:
        return Halo(**settings, token_store=token), token
    except TypeError as error:
        options = ", ".join(profile.options) if profile else ""
        text = f"The client does not take all options of the profile: {options}."
        raise ConfigurationError(text, advice="Correct them: halo login, or in the file of the profiles.") from error


def tenants_of(run: RunContext) -> list[Tenant]:
    """The tenants of a run; nothing is sent.

    Raises:
        ConfigurationError: There are no settings, or they are not valid.
    """
    if run.all_profiles:
        return _all_tenants(run)
    if run.profile is not None or profile_in_environment():
        chosen = Profiles().get(run.profile)  # "" too is a name that was given, by a script whose variable is empty
    elif settings_in_environment():
        return [Tenant(*connect(run, None))]
    else:
        profiles = Profiles()
        if profiles.default is None:
            raise ConfigurationError(_NONE, advice="halo login asks for them; halo demo needs none.")
        chosen = profiles.get(profiles.default)
    _tell_ignored(run)
    return [Tenant(*connect(run, chosen), chosen)]


def _all_tenants(run: RunContext) -> list[Tenant]:
    """The tenant of each profile. One that cannot be used is named, and stops no other."""
    if run.profile is not None:
        raise ConfigurationError("--profile and --all-profiles cannot be used together.", advice="Nothing was sent.")
    profiles = Profiles()
    names = profiles.names()
    if not names:
        raise ConfigurationError("There is no profile.", advice="halo login makes one.")
    _tell_ignored(run)
    tenants, failed = list[Tenant](), list[ConfigurationError]()
    for name in names:
        try:
            profile = profiles.get(name)
            tenants.append(Tenant(*connect(run, profile), profile))
        except ConfigurationError as error:
            failed.append(error)
            run.warn(f"{name}: {error_text(error)}")
    if failed:
        run.failure = Failure(BATCH if tenants else status_of(failed[0]))
    return tenants


def _tell_ignored(run: RunContext) -> None:
    if ignored := settings_in_environment():
        run.say(f"Not used beside a profile: {', '.join(ignored)}.")


class _Stderr(logging.Handler):
    """Shows the log of the library on stderr, as `--quiet` and `--verbose` say."""

    def __init__(self, run: RunContext, level: int) -> None:
        super().__init__(level)
        self._run = run

    def emit(self, record: logging.LogRecord) -> None:
        """Show one message."""
        from .language import headed  # noqa: PLC0415  # most runs have nothing to show

        self._run.say(headed(record.getMessage()))


_log = logging.getLogger("halo")


def _log_to_stderr(run: RunContext) -> None:
    """Show the library's warnings; to whoever looks, waits of more than a second too; with `--verbose`, all."""
    usual = logging.INFO if sys.stderr.isatty() else logging.WARNING
    level = logging.ERROR if run.quiet else logging.DEBUG if run.verbose else usual
    _log_as_before()
    _log.addHandler(_Stderr(run, level))
    _log.setLevel(level)
    _log.propagate = False


def _log_as_before() -> None:
    """Leave the log as it was: the command may be called in a process that goes on."""
    for handler in [handler for handler in _log.handlers if isinstance(handler, _Stderr)]:
        _log.removeHandler(handler)
    _log.setLevel(logging.NOTSET)
    _log.propagate = True
