"""`python -m halo.sandbox`: serve a sandbox until Ctrl-C."""

from __future__ import annotations

import argparse
import errno
import shlex
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING

from .extra import require_extra
from .loopback import is_loopback

if TYPE_CHECKING:
    from .faults import Faults
    from .instance import Sandbox

DESCRIPTION = """\
A stand-in for HaloPSA on this machine, to try the client on and to test
against. No HaloPSA is involved, and its data (clients, users, assets, two
years of tickets) is made up.
"""
EPILOG = """\
The settings for a client are printed at the start. In another terminal:

  eval "$(python -m halo.sandbox --env)"        in a POSIX shell

  python -m halo.sandbox --env powershell | Out-String | Invoke-Expression
                                                in PowerShell

A page at / lists the routes and what is only guessed.
"""


_WARNING = """\
Anyone who can reach this machine can sign in with the settings below, and
read and change the data; nothing is encrypted. From another machine, put this
one's name into HALOPSA_BASE_URL. Without --host, nobody else can reach it."""
_JOURNAL_ENTRIES = 1000


def main(arguments: Sequence[str] | None = None, *, program: str = "python -m halo.sandbox") -> int:
    """Serve until interrupted, or only print the variables; returns the exit status.

    Args:
        arguments: The options; None for those of this process.
        program: As it was called.
    """
    options = parser(program).parse_args(arguments)
    try:
        with suppress(KeyboardInterrupt), closing(_make_sandbox(options)) as sandbox:  # Ctrl-C is how it is stopped
            if options.env is None:
                _serve(sandbox, options)
            else:
                _print(environment(sandbox.variables(_url(options)), options.env))
    except (OSError, ValueError, ModuleNotFoundError) as error:
        print(f"halo.sandbox: {error}", file=sys.stderr)  # noqa: T201  # a command prints
        return 1
    return 0


def parser(program: str) -> argparse.ArgumentParser:
    """What reads the options of a program of this name."""
    made = argparse.ArgumentParser(
        prog=program,
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = made.add_argument
    add("--port", type=int, default=8787, metavar="N", help="the port (8787); 0 for any that is free")
    add("--host", default="127.0.0.1", metavar="ADDRESS", help="where to listen (127.0.0.1: this machine alone)")
    add("--tenant", default="sandbox", metavar="NAME", help='what clients must name ("sandbox"); "" for none')
    add("--seed", type=int, default=0, metavar="N", help="another one has other users, assets and tickets (0)")
    add("--tickets", type=int, default=1250, metavar="N", help="how many tickets there are (1250)")
    add("--now", metavar="TIME", help="the time in the data, such as 2026-01-31T09:00; otherwise the real one")
    add("--latency", type=float, default=0.0, metavar="SECONDS", help="how much longer each answer takes (0)")
    add("--rate-limit", metavar="N/SECONDS", help="answer 429 beyond so many requests, such as 500/180")
    add(
        "--retry-after", action="store_true", help="send Retry-After with a 429, which live servers were not seen to do"
    )
    add("--documented-errors", action="store_true", help="refuse in the documented form (below /api only)")
    add(
        "--without-rights",
        default="",
        metavar="NAMES",
        help="resources the agent has no rights to, such as contracts: lists work, everything else answers 401",
    )
    add("--expires-in", type=int, default=3600, metavar="SECONDS", help="how long a token is good (3600)")
    add(
        "--custom-fields",
        default="replace",
        metavar="HOW",
        help="what becomes of those that an update does not name: replace empties them, merge does not (replace)",
    )
    add(
        "--webhooks",
        metavar="KIND",
        help="what webhooks post to this machine: full, small, event, template, names (see docs/sandbox.md) or off; "
        "full, but off with a --host that others can reach",
    )
    add("--state", type=Path, metavar="FILE", help="keep the data in this file (SQLite) between runs")
    add("--faults", type=Path, metavar="FILE", help='faults as JSON: [{"status": 503, "path": "/Tickets", "times": 2}]')
    add("--admin", action="store_true", help="allow setting faults and reading the journal below /sandbox")
    add(
        "--env",
        nargs="?",
        const="sh",
        choices=tuple(SHELLS),
        metavar="SHELL",
        help="only print the lines that point a client at it, for sh or powershell",
    )
    return made


def _make_sandbox(options: argparse.Namespace) -> Sandbox:
    # Imported here, so that --help needs no server, and a missing extra no traceback.
    from . import Sandbox, Settings  # noqa: PLC0415
    from .settings import SettingError  # noqa: PLC0415

    rate_limit = _parse_rate(options.rate_limit)
    try:
        settings = Settings(
            tenant=options.tenant,
            seed=options.seed,
            tickets=options.tickets,
            now=options.now,
            latency=options.latency,
            rate_limit=rate_limit,
            retry_after=options.retry_after,
            documented_errors=options.documented_errors,
            without_rights=[name.strip() for name in options.without_rights.split(",") if name.strip()],
            expires_in=options.expires_in,
            custom_fields=options.custom_fields,
            webhooks=options.webhooks or ("full" if is_loopback(options.host) else "off"),
            admin=options.admin,
            journal=_JOURNAL_ENTRIES,
            state=None if options.env else options.state,
        )
    except SettingError as error:
        raise ValueError(f"--{error.setting.replace('_', '-')} {error.problem}") from error
    return Sandbox(settings)


def _serve(sandbox: Sandbox, options: argparse.Namespace) -> None:
    with require_extra():
        from .serving.port import serve, url_of  # noqa: PLC0415  # see `_make_sandbox`

    if options.faults is not None:
        _read_faults(sandbox.faults, options.faults)
    with _listen(options.host, options.port) as listener:
        url = url_of(listener)
        _print(banner(url, sandbox.variables(url), options.host))
        sandbox.webhooks.tell = _print
        serve(sandbox.app, listener)


def _read_faults(faults: Faults, path: Path) -> None:
    from .api.errors import HTTPError  # noqa: PLC0415
    from .serving.admin import add_faults  # noqa: PLC0415  # see `_make_sandbox`

    try:
        add_faults(faults, path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ValueError(f"--faults {path}: {error.strerror or error}") from error
    except (HTTPError, UnicodeDecodeError) as error:
        raise ValueError(f"--faults {path}: {error}") from error


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201  # a command prints


def banner(url: str, variables: Mapping[str, str], host: str) -> str:
    """What is printed at the start."""
    shells = {shell: indent(environment(variables, shell), "  ") for shell in SHELLS}
    return "\n".join(
        (
            f"halo sandbox on {url}: a stand-in for HaloPSA with made-up data, not HaloPSA.",
            *([] if is_loopback(host) else ["", _WARNING]),
            "",
            "Point a client at it, in a POSIX shell:",
            shells["sh"],
            "or in PowerShell:",
            shells["powershell"],
            "",
            "Ctrl-C stops it.",
        )
    )


def environment(variables: Mapping[str, str], shell: str) -> str:
    """The lines that set these variables in a shell."""
    return "\n".join(SHELLS[shell](name, value) for name, value in variables.items())


def _powershell(name: str, value: str) -> str:
    quoted = value.replace("`", "``").replace('"', '`"').replace("$", "`$")
    return f'$env:{name} = "{quoted}"'


SHELLS: Mapping[str, Callable[[str, str], str]] = {
    "sh": lambda name, value: f"export {name}={shlex.quote(value)}",
    "powershell": _powershell,
}


def _url(options: argparse.Namespace) -> str:
    """The URL of a sandbox that is served with these options."""
    if options.port == 0:
        raise ValueError("--env needs a port; with --port 0 it is known only when the sandbox has started")
    with require_extra():
        from .serving.port import url  # noqa: PLC0415  # see `_make_sandbox`

    return url(options.host, options.port)


def _parse_rate(text: str | None) -> tuple[int, float] | None:
    """Requests and seconds, from a text such as 500/180."""
    if text is None:
        return None
    try:
        requests, seconds = text.split("/")
        return int(requests), float(seconds)
    except ValueError as error:
        raise ValueError(f"--rate-limit must be requests/seconds, such as 500/180, not {text!r}") from error


def _listen(host: str, port: int) -> socket.socket:
    from .serving.port import listen  # noqa: PLC0415  # see `_make_sandbox`

    try:
        return listen(host, port)
    except OverflowError as error:
        raise ValueError(f"--port must be between 0 and 65535, not {port}") from error
    except OSError as error:
        is_taken = error.errno in {errno.EADDRINUSE, errno.EACCES}
        remedy = "Another port: --port 0 takes any that is free" if is_taken else "This machine alone: --host 127.0.0.1"
        raise OSError(f"cannot listen on {host}:{port} ({error.strerror or error}). {remedy}") from error


if __name__ == "__main__":
    sys.exit(main())
