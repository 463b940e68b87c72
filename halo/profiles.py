"""Profiles: the settings of tenants, kept on this machine under a name. `halo login` writes them.

    from halo import Halo

    with Halo.from_profile("acme") as halo:
        ...

Settings are in `profiles.json` in the platform's folder for configuration. Secrets are in the system's keyring, if the
package keyring is installed (extra `keyring`) and finds one; otherwise in `secrets.json` beside it, a file that only
its owner may read.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, Protocol, cast

import attrs

from ._runtime.file_lock import file_lock
from ._runtime.private_file import close_to_others, write_private
from ._settings.config import CONFIG_FOLDER, PROFILE, variable, variables_set
from ._settings.validators import check_flag, check_profile_name
from .credentials import ClientCredentials, Secret, as_secret
from .errors import ConfigurationError

__all__ = [
    "Keyring",
    "Profile",
    "Profiles",
    "check_profile_name",
    "config_folder",
    "profile_in_environment",
    "settings_in_environment",
]

_SERVICE = "halopsa-sdk"
_KEPT = ("base_url", "client_id", "tenant", "auth_url", "scope", "options")
_FIXED = {"base_url", "client_id", "client_secret", "credentials", "tenant", "auth_url", "scope", "max_concurrency"}
"""What is no option of a profile: its settings, and what receipts count on."""
_log = logging.getLogger("halo")


@attrs.frozen(kw_only=True)
class Profile:
    """The settings of one tenant.

    Attributes:
        name: What it is called on this machine: letters, digits, dots and dashes.
        base_url: The server.
        client_id, client_secret: Of the API application; the secret does not print.
        tenant: The tenant's name; "" for your own server.
        auth_url: The authorisation server; "" for `/auth` beside the API.
        scope: What the token may do.
        options: What else the client takes, as JSON can say it: timeout, page_size and the like. Their values do not
            print: the URL of a proxy can hold a password.
        kept_in: Where the secret is: "keyring" or "file".
    """

    name: str
    base_url: str
    client_id: str
    client_secret: Secret
    tenant: str
    auth_url: str = ""
    scope: str = "all"
    options: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=lambda options: f"<{', '.join(options)}>")
    kept_in: Literal["keyring", "file"] = "file"

    def __attrs_post_init__(self) -> None:
        """Refuse what could be kept and not be read again.

        Raises:
            ConfigurationError: The name is not one, or an option is a setting or no option of a profile.
        """
        check_profile_name(self.name)
        if fixed := sorted(_FIXED & {*self.options}):
            raise ConfigurationError(
                f"The profile {self.name!r}: {', '.join(fixed)} cannot be among its options.",
                advice="Settings have names of their own, and max_concurrency is the same for all: leave it out.",
            )

    def settings(self) -> dict[str, Any]:
        """The arguments of `Halo` and `AsyncHalo`: all of them, so that nothing comes from the environment."""
        return {
            "base_url": self.base_url,
            "credentials": ClientCredentials(self.client_id, self.client_secret),
            "tenant": self.tenant,
            "auth_url": self.auth_url,
            "scope": self.scope,
            **self.options,
        }


class Keyring(Protocol):
    """The part of the package keyring that is used."""

    def get_password(self, service_name: str, username: str) -> str | None:
        """A secret; None if there is none."""
        ...

    def set_password(self, service_name: str, username: str, password: str) -> None:
        """Keep a secret."""
        ...

    def delete_password(self, service_name: str, username: str) -> None:
        """Forget a secret."""
        ...


def config_folder() -> Path:
    """The folder of the profiles: `HALO_CONFIG_DIR`, or the platform's own.

    Raises:
        ConfigurationError: The package platformdirs is missing (extra `cli`), and the variable is not set.
    """
    if folder := variable(CONFIG_FOLDER):
        return Path(folder).expanduser()
    try:
        from platformdirs import user_config_path  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise ConfigurationError(
            "Profiles need the package platformdirs, which cannot be imported.",
            advice=f'python -m pip install "halopsa-sdk[cli]", or set {CONFIG_FOLDER} to the folder of the profiles.',
        ) from error
    return user_config_path("halopsa", appauthor=False)


def profile_in_environment() -> str | None:
    """The profile that `HALO_PROFILE` names; None if it is not set."""
    return variable(PROFILE)


def settings_in_environment() -> tuple[str, ...]:
    """The names of the `HALOPSA_*` variables that are set; none of them is mixed into a profile."""
    return variables_set()


class Profiles:
    """The profiles of this machine. Nothing is read before it is asked for.

    Args:
        folder: Where they are; None for `config_folder()`.
        keyring: What keeps secrets; None to use the package keyring if it is installed.
    """

    def __init__(self, folder: str | os.PathLike[str] | None = None, *, keyring: Keyring | None = None) -> None:
        self.folder = config_folder() if folder is None else Path(folder)
        self._keyring = keyring

    @property
    def path(self) -> Path:
        """The file of the settings."""
        return self.folder / "profiles.json"

    @property
    def secrets_path(self) -> Path:
        """The file of the secrets that no keyring keeps."""
        return self.folder / "secrets.json"

    @property
    def default(self) -> str | None:
        """The name of the default profile; None if there is none."""
        name = _read(self.path).get("default")
        return name if isinstance(name, str) and name in self.names() else None

    def names(self) -> list[str]:
        """The names of all profiles.

        Raises:
            ConfigurationError: The file cannot be read; the message names its line.
        """
        return sorted(_entries(self.path))

    def get(self, name: str | None = None, /) -> Profile:
        """A profile, with its secret.

        Args:
            name: Its name; without, the one that `HALO_PROFILE` names, or the default.

        Raises:
            ConfigurationError: There is no such profile, it lacks something, or its secret is gone.
        """
        if name is None:
            name = profile_in_environment() or self.default
        if name is None:
            raise ConfigurationError("There is no default profile.", advice="halo login makes one.")
        entries = _entries(self.path)
        if name not in entries:
            from halo_api.names import hint  # noqa: PLC0415  # only where something is wrong

            known = f" There are {', '.join(sorted(entries))}." if entries else ""
            raise ConfigurationError(
                f"There is no profile {name!r}.{hint(name, entries)}{known}", advice=f"halo login {name} makes it."
            )
        return self._profile(name, entries[name])

    def kept(self, name: str) -> dict[str, Any]:
        """What is kept of a profile besides its secret: base_url, client_id, tenant and so on; empty if there is none.

        Raises:
            ConfigurationError: The file cannot be read; the message names its line.
        """
        return {**_entries(self.path).get(name, {})}

    def save(self, profile: Profile, *, is_default: bool = False) -> Profile:
        """Keep a profile, in place of one of the same name; returns it with where its secret is kept.

        The first profile becomes the default.

        Raises:
            ConfigurationError: A file there cannot be read; it is left as it is.
            OSError: The folder cannot be written.
        """
        check_flag("is_default", is_default)
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with file_lock(self.folder / "profiles.lock"):
            content = _read(self.path)
            entries = {**_entries(self.path)}
            kept_in = self._keep(profile.name, profile.client_secret)
            values = {name: getattr(profile, name) for name in _KEPT}
            entries[profile.name] = {**entries.get(profile.name, {}), **values, "secret": kept_in}
            default = profile.name if is_default or content.get("default") not in entries else content["default"]
            _write(self.path, {**content, "default": default, "profiles": entries})
        return attrs.evolve(profile, kept_in=kept_in)

    def make_default(self, name: str) -> None:
        """Make a profile the default.

        Raises:
            ConfigurationError: There is no such profile.
        """
        self._change(name, {"default": name}, {})

    def remove(self, name: str) -> None:
        """Forget a profile and its secret.

        Raises:
            ConfigurationError: There is no such profile; or it is forgotten, and the keyring has kept its secret.
        """
        _read(self.secrets_path, is_secret=True)  # if it is broken, the profile stays as well
        is_in_keyring = _entries(self.path).get(name, {}).get("secret") == "keyring"
        self._change(name, {}, {name: None})
        with file_lock(self.folder / "profiles.lock"):
            self._forget_in_file(name)
        keyring = self._installed_keyring()
        if keyring is not None:
            try:
                keyring.delete_password(_SERVICE, name)
            except Exception as error:
                if is_in_keyring:  # otherwise, none of it was ever there
                    raise ConfigurationError(
                        f"The profile {name!r} is forgotten, and its secret may still be in the keyring: "
                        f"{type(error).__name__}.",
                        advice=f"Remove it there, under {_SERVICE!r}, or have the secret replaced in Halo.",
                    ) from error

    def _change(self, name: str, more: Mapping[str, Any], changes: Mapping[str, Any]) -> None:
        if name not in _entries(self.path):
            self.get(name)
        with file_lock(self.folder / "profiles.lock"):
            content = {**_read(self.path), **more}
            entries = {**_entries(self.path), **changes}
            content["profiles"] = {key: entry for key, entry in entries.items() if entry is not None}
            if content.get("default") not in content["profiles"]:
                content["default"] = None
            _write(self.path, content)

    def _profile(self, name: str, entry: Mapping[str, Any]) -> Profile:
        for field in ("base_url", "client_id", "tenant"):
            if not isinstance(entry.get(field), str):
                raise ConfigurationError(
                    f"The profile {name!r} has no {field} ({self.path}).", advice=f"halo login {name} asks for it."
                )
        options: object = entry.get("options") or {}
        if not isinstance(options, dict):
            raise ConfigurationError(
                f"The options of the profile {name!r} are not an object ({self.path}).",
                advice='Give an object, such as {"timeout": 60}.',
            )
        kept_in: Literal["keyring", "file"] = "keyring" if entry.get("secret") == "keyring" else "file"
        return Profile(
            name=name,
            base_url=entry["base_url"],
            client_id=entry["client_id"],
            client_secret=self._secret(name, kept_in),
            tenant=entry["tenant"],
            auth_url=str(entry.get("auth_url") or ""),
            scope=str(entry.get("scope") or "all"),
            options=cast("dict[str, Any]", options),
            kept_in=kept_in,
        )

    def _secret(self, name: str, kept_in: str) -> Secret:
        if kept_in == "keyring":
            keyring = self._installed_keyring()
            try:
                secret = as_secret(keyring.get_password(_SERVICE, name)) if keyring else None
            except Exception as error:  # a keyring raises what it likes
                raise ConfigurationError(
                    f"The keyring does not give the secret of the profile {name!r}: {type(error).__name__}.",
                    advice="Unlock it, and try again.",
                ) from error
        else:
            if (mode := close_to_others(self.secrets_path)) is not None:
                text = "%s was readable by others (mode %o), and so were the secrets in it"
                _log.warning(text, self.secrets_path, mode)
            value = _read(self.secrets_path, is_secret=True).get(name)
            secret = Secret(value) if isinstance(value, str) else None
            del value
        if secret is None:
            place = "the keyring" if kept_in == "keyring" else str(self.secrets_path)
            raise ConfigurationError(
                f"The secret of the profile {name!r} is not in {place}.", advice=f"halo login {name} asks for it again."
            )
        return secret

    def _keep(self, name: str, secret: Secret) -> Literal["keyring", "file"]:
        """Keep a secret where it is safest; returns where that is."""
        keyring = self._installed_keyring()
        if keyring is not None:
            try:
                keyring.set_password(_SERVICE, name, secret.reveal())
            except Exception as error:  # noqa: BLE001  # there may be no service behind it, and it raises what it likes
                _log.info("the keyring does not keep the secret: %s", type(error).__name__)
            else:
                self._forget_in_file(name)
                return "keyring"
        _write(self.secrets_path, {**_read(self.secrets_path, is_secret=True), name: secret.reveal()})
        return "file"

    def _forget_in_file(self, name: str) -> None:
        secrets = _read(self.secrets_path, is_secret=True)
        if secrets.pop(name, None) is not None:
            _write(self.secrets_path, secrets)

    def _installed_keyring(self) -> Keyring | None:
        if self._keyring is None:
            try:
                import keyring  # noqa: PLC0415  # an extra
            except ImportError:
                return None
            self._keyring = cast("Keyring", keyring)
        return self._keyring


def _read(path: Path, *, is_secret: bool = False) -> dict[str, Any]:
    """The object in a file; empty if there is none.

    Raises:
        ConfigurationError: It cannot be read.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except json.JSONDecodeError as error:
        where = f"{path}, line {error.lineno}, column {error.colno}: {error.msg}"
        cause = None if is_secret else ValueError(error.msg)  # its `doc` is the whole file
        raise ConfigurationError(f"{where}.", advice="Correct or remove it; it was left as it is.") from cause
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigurationError(
            f"{path} cannot be read: {getattr(error, 'strerror', None) or type(error).__name__}."
        ) from None
    if not isinstance(content, dict):
        raise ConfigurationError(f"{path}, line 1: it is not an object.", advice="It was left as it is.")
    return cast("dict[str, Any]", content)


def _entries(path: Path) -> dict[str, dict[str, Any]]:
    entries = _read(path).get("profiles", {})
    if not isinstance(entries, dict) or not all(isinstance(entry, dict) for entry in entries.values()):  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
        raise ConfigurationError(f"{path}: its profiles are not objects.", advice="It was left as it is.")
    return cast("dict[str, dict[str, Any]]", entries)


def _write(path: Path, content: Mapping[str, Any]) -> None:
    write_private(path, json.dumps(content, indent=2).encode() + b"\n")
