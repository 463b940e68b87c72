"""`login`, `profiles` and `whoami`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from .error_report import error_text
from .options import Command, complete_profiles, dashed, everywhere, write_examples
from .prompts import ask_for, confirm
from .statuses import USAGE, Failure
from .terminal import tell
from .values import Pairs

if TYPE_CHECKING:
    from .clients import Tenant
    from .options import Run

__all__ = ["COMMANDS"]

_HOSTED = re.compile(r"([\w-]+)\.(halopsa|haloitsm|haloservicedesk|halocrm)\.(com|cloud)$")


def _login(
    run: Run,
    *,
    name: str | None,
    client_secret_stdin: bool,
    options: Sequence[tuple[str, Any]],
    is_default: bool,
    force: bool,
    **typed: str | None,
) -> None:
    from ..credentials import Secret  # noqa: PLC0415  # nothing is loaded for a help
    from ..profiles import Profile, Profiles, check_profile_name  # noqa: PLC0415
    from .clients import Tenant, connect  # noqa: PLC0415
    from .sources import read_line  # noqa: PLC0415

    if name is not None:
        check_profile_name(name)  # before anything is asked
    profiles = Profiles()
    stored = profiles.kept(name) if name else {}  # a broken file is told before anything is asked
    is_change = bool(stored) and (client_secret_stdin or bool(options) or {*typed.values()} != {None})
    settings = _settings(run, typed, stored, is_change=is_change)
    name = name or settings["tenant"] or (urlsplit(settings["base_url"]).hostname or "").partition(".")[0]
    stored = profiles.kept(name)
    is_same = all(stored.get(each) == settings[each] for each in _WHOSE)
    if stored and not is_same and not force:
        _ask_to_replace(run, name, stored)
    if client_secret_stdin:
        secret = Secret(read_line())
    elif is_change and is_same:
        secret = profiles.get(name).client_secret
    else:
        text = f"Client secret (not shown{'; empty for the one that is kept' if is_same else ''})"
        usual = "" if is_same else None
        secret = Secret(ask_for(run, "--client-secret-stdin", text, default=usual, is_hidden=True).strip())
        secret = secret if secret.is_text() or not is_same else profiles.get(name).client_secret
    changed = {**stored.get("options", {}), **dict(options)}
    kept_options = {key: value for key, value in changed.items() if value is not None}
    profile = Profile(
        name=name,
        base_url=settings["base_url"],
        client_id=settings["client_id"],
        client_secret=secret,
        tenant=settings["tenant"],
        auth_url=settings["auth_url"],
        scope=settings["scope"],
        options=kept_options,
    )
    tried = Tenant(*connect(run, profile), profile)
    try:
        identity = _identity(tried)
    finally:
        tried.close(run)
    saved = profiles.save(profile, is_default=is_default)
    for key, value in identity.items():
        run.say(f"{key:<8} {value}")
    if saved.kept_in == "file" and stored.get("secret") != "file":
        run.warn(
            f"the system has no keyring, or the extra keyring is missing: the secret is in {profiles.secrets_path}, "
            "which only you may read."
        )
    run.say(f"Saved as the profile {saved.name!r}{', the default' if profiles.default == saved.name else ''}.")


_WHOSE = ("base_url", "auth_url", "tenant", "client_id")
"""The settings that say whose profile it is, and where its secret goes."""


def _settings(
    run: Run, typed: Mapping[str, str | None], stored: Mapping[str, Any], *, is_change: bool
) -> dict[str, str]:
    """The settings as they were given; of others those that are kept if one is changed, and otherwise the answers."""

    def answer(name: str, text: str, usual: str | None = None) -> str:
        value, before = typed[name], stored.get(name, usual)
        if value is None:
            value = before if is_change else ask_for(run, f"--{dashed(name)}", text, default=before).strip()
        return value or ""

    base_url = answer("base_url", "Server, such as https://yourcompany.halopsa.com")
    base_url = re.sub(r"/*(/api)?/*$", "", base_url, flags=re.IGNORECASE)  # the same server, with or without it
    base_url = base_url if "//" in base_url else f"https://{base_url}"
    hosted = _HOSTED.match(urlsplit(base_url).hostname or "")
    tenant = "Tenant (the name in the URL; empty for your own server)"
    return {
        "base_url": base_url,
        "tenant": answer("tenant", tenant, hosted[1] if hosted else ""),
        "client_id": answer("client_id", "Client ID of the API application"),
        "auth_url": stored.get("auth_url", "") if typed["auth_url"] is None else typed["auth_url"],
        "scope": typed["scope"] or stored.get("scope") or "all",
    }


def _ask_to_replace(run: Run, name: str, stored: Mapping[str, Any]) -> None:
    """Go on only if a profile is to be that of another tenant.

    Raises:
        UsageError: Nobody can be asked.
        Failure: Somebody was, and does not want it.
    """
    whose = f"{stored.get('base_url')}, tenant {stored.get('tenant')!r}, client ID {stored.get('client_id')!r}"
    text = f"The profile {name!r} is that of {whose}, and would be replaced."
    if not run.is_interactive:
        raise click.UsageError(f"{text} Give another name, or --force.")
    tell(text)
    confirm()


def _identity(tenant: Tenant) -> dict[str, str]:
    """Which server, tenant, agent and scopes a client has got; signs in."""
    from .. import NotFoundError, PermissionDeniedError  # noqa: PLC0415  # nothing is loaded for a help

    halo = tenant.halo
    identity = {"profile": tenant.name} if tenant.name else {}
    try:
        agent = halo.agents.me()
        about = f"{agent.name} (id {agent.id})"
    except (PermissionDeniedError, NotFoundError):
        about = "not known: the application may not read agents"
    identity["server"] = tenant.place
    identity["agent"] = about
    identity["scopes"] = tenant.scopes
    return identity


def _whoami(run: Run, *, json_fields: str | None) -> None:
    from .output import Output, write  # noqa: PLC0415  # nothing is loaded for a help
    from .reading import for_each_tenant  # noqa: PLC0415

    output = Output(json_fields=json_fields)
    for identity in for_each_tenant(run, _identity):
        if output.is_table:
            write("\n".join(f"{key:<8} {value}" for key, value in identity.items()))
        else:
            write(output.line(identity))


class _Profiles(click.Group):
    """`halo profiles`: without a command of its own, the list."""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples first."""
        write_examples(formatter, ["profiles", "profiles default acme", "profiles remove acme"])
        super().format_help_text(ctx, formatter)


def _profiles() -> click.Group:
    group = _Profiles(
        "profiles",
        invoke_without_command=True,
        help="The profiles of this machine, and where their secrets are kept.",
        params=everywhere(),
    )
    listing = Command("list", _list, examples=["profiles list"], text="List the profiles.")

    @click.pass_context
    def lists(context: click.Context) -> None:
        if context.invoked_subcommand is None:
            context.invoke(listing.invoke, context)

    group.callback = lists
    group.add_command(listing)
    for name, function, text in (
        ("default", _default, "Make a profile the default."),
        ("remove", _remove, "Forget a profile and its secret."),
    ):
        params = [click.Argument(["name"], shell_complete=complete_profiles)]
        group.add_command(Command(name, function, examples=[f"profiles {name} acme"], text=text, params=params))
    return group


def _list(run: Run) -> None:
    from .. import ConfigurationError  # noqa: PLC0415  # nothing is loaded for a help
    from ..profiles import Profiles  # noqa: PLC0415
    from .output import Output, write, write_table  # noqa: PLC0415

    profiles = Profiles()
    rows = list[dict[str, Any]]()
    for name in profiles.names():
        stored, is_default = profiles.kept(name), name == profiles.default
        whose = {"server": stored.get("base_url"), "tenant": stored.get("tenant")}
        row: dict[str, Any] = {"profile": name, "default": is_default, **whose, "secret": None}
        try:
            profile = profiles.get(name)
        except ConfigurationError as error:  # it can be removed or made anew only by who sees it
            run.warn(error_text(error))
            run.failure = Failure(USAGE)
        else:
            row["secret"] = profile.kept_in
        rows.append(row)
    output = Output()
    if not rows:
        run.say("There is no profile: halo login makes one.")
    elif output.is_table:
        marked = [{**row, "default": "*" if row["default"] else ""} for row in rows]
        write_table(marked, [*marked[0]], flexible="server", is_chosen=True)
    else:
        for row in rows:
            write(output.line(row))


def _default(run: Run, *, name: str) -> None:
    from ..profiles import Profiles  # noqa: PLC0415  # nothing is loaded for a help

    Profiles().make_default(name)
    run.say(f"{name} is the default.")


def _remove(run: Run, *, name: str) -> None:
    from ..profiles import Profiles  # noqa: PLC0415  # nothing is loaded for a help

    Profiles().remove(name)
    run.say(f"Removed {name}.")


COMMANDS: Mapping[str, click.Command] = {
    "login": Command(
        "login",
        _login,
        examples=[
            "login acme",
            "login acme --base-url https://acme.halopsa.com --client-id ... --client-secret-stdin",
            "login acme --scope read:tickets --option timeout=60",
        ],
        text="Keep the settings of a tenant under a name, after trying them.\n\nWhat is not given is asked for; of a "
        "profile that is there, it stays as it is.",
        params=[
            click.Argument(["name"], required=False, shell_complete=complete_profiles),
            click.Option(["--base-url"], metavar="URL", help="The server."),
            click.Option(["--tenant"], metavar="NAME", help='The tenant; "" for your own server.'),
            click.Option(["--client-id"], metavar="ID", help="Of the API application."),
            click.Option(["--client-secret-stdin"], is_flag=True, help="Read the secret from stdin, its first line."),
            click.Option(["--auth-url"], metavar="URL", help="The authorisation server, if it is elsewhere."),
            click.Option(["--scope"], metavar="SCOPES", help="What the token may do; all, if it is not given."),
            Pairs(
                ["--option", "options"],
                text="What else the client takes, such as timeout=60; JSON where it is JSON, and null removes it.",
            ),
            click.Option(["--default", "is_default"], is_flag=True, help="Make it the default."),
            click.Option(["--force"], is_flag=True, help="Replace the profile of another tenant."),
        ],
    ),
    "profiles": _profiles(),
    "whoami": Command(
        "whoami",
        _whoami,
        examples=["whoami", "whoami --all-profiles"],
        text="The server, the agent and the scopes that commands are run with.",
        params=[click.Option(["--json", "json_fields"], is_flag=True, flag_value="", default=None, help="JSON.")],
        reads=True,
    ),
}
"""The commands of this module."""
