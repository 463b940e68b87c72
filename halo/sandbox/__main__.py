"""`python -m halo.sandbox`: the sandbox as a server, until Ctrl-C."""

from __future__ import annotations

import argparse
import ipaddress
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

DESCRIPTION = """\
A made-up HaloPSA on this machine, to try the client on and to test against. It is a stand-in: no HaloPSA is
involved, and its data (clients, users, assets, two years of tickets) is made up.
"""
EPILOG = """\
The settings for a client are printed at the start. A page at / lists the routes and what is only guessed.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted; the exit status."""
    options = _parser().parse_args(arguments)
    try:
        return _serve(options)
    except (OSError, ValueError, ModuleNotFoundError) as error:
        print(f"halo.sandbox: {error}", file=sys.stderr)  # noqa: T201  # a command speaks
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m halo.sandbox",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--port", type=int, default=8787, metavar="N", help="the port (8787); 0 for any that is free")
    add("--host", default="127.0.0.1", metavar="ADDRESS", help="where to listen (127.0.0.1: this machine alone)")
    add("--seed", type=int, default=0, metavar="N", help="another seed is another tenant (0)")
    add("--tickets", type=int, default=1250, metavar="N", help="how many tickets there are (1250)")
    add("--now", metavar="TIME", help="the time in the data, such as 2026-01-31T09:00; otherwise the real one")
    add("--latency", type=float, default=0.0, metavar="SECONDS", help="how much longer each answer takes (0)")
    add("--rate-limit", metavar="N/SECONDS", help="answer 429 beyond so many requests, such as 500/180")
    add(
        "--retry-after", action="store_true", help="send Retry-After with a 429, which live servers were not seen to do"
    )
    add("--documented-errors", action="store_true", help="refuse in the documented form instead of the measured ones")
    add("--expires-in", type=int, default=3600, metavar="SECONDS", help="how long a token is good (3600)")
    add("--faults", type=Path, metavar="FILE", help='faults as JSON: [{"status": 503, "path": "/Tickets", "times": 2}]')
    add("--admin", action="store_true", help="allow setting faults and reading the journal below /sandbox")
    return parser


def _serve(options: argparse.Namespace) -> int:
    # Imported here, so that --help and a missing extra need neither server nor traceback.
    from . import Sandbox, Settings  # noqa: PLC0415
    from .admin import add_faults  # noqa: PLC0415
    from .answers import Refused  # noqa: PLC0415
    from .server import server, url_of  # noqa: PLC0415

    sandbox = Sandbox(
        Settings(
            seed=options.seed,
            tickets=options.tickets,
            now=options.now,
            latency=options.latency,
            rate_limit=_rate(options.rate_limit),
            retry_after=options.retry_after,
            documented_errors=options.documented_errors,
            expires_in=options.expires_in,
            admin=options.admin,
        )
    )
    if options.faults is not None:
        try:
            add_faults(sandbox.faults, options.faults.read_text(encoding="utf-8"))
        except (Refused, OSError) as error:
            raise ValueError(f"--faults {options.faults}: {error}") from error
    with _listening(options.host, options.port) as listener:
        url = url_of(listener)
        print(banner(url, sandbox.variables(url), options.host), flush=True)  # noqa: T201  # a command speaks
        with suppress(KeyboardInterrupt):  # Ctrl-C is how it is stopped; the server has closed by then
            server(sandbox.app).run([listener])
    return 0


def banner(url: str, variables: dict[str, str], host: str) -> str:
    """What is told at the start."""
    shell = "\n".join(f"  export {name}={value}" for name, value in variables.items())
    power = "\n".join(f'  $env:{name} = "{value}"' for name, value in variables.items())
    return "\n".join(
        (
            f"halo sandbox on {url}: a stand-in for HaloPSA with made-up data, not HaloPSA.",
            *([] if _is_loopback(host) else [f"Anyone who can reach {host} can read and change its data."]),
            "",
            "Point a client at it, in a POSIX shell:",
            shell,
            "or in PowerShell:",
            power,
            "",
            "Ctrl-C stops it.",
        )
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _rate(text: str | None) -> tuple[int, float] | None:
    """Requests and seconds of a text such as 500/180."""
    if text is None:
        return None
    try:
        requests, seconds = text.split("/")
        return int(requests), float(seconds)
    except ValueError as error:
        raise ValueError(f"--rate-limit must be requests/seconds, such as 500/180, not {text!r}") from error


def _listening(host: str, port: int) -> socket.socket:
    from .server import listening  # noqa: PLC0415  # see _serve

    try:
        return listening(host, port)
    except OverflowError as error:
        raise ValueError(f"--port must be between 0 and 65535, not {port}") from error
    except OSError as error:
        reason = error.strerror or error
        raise OSError(
            f"cannot listen on {host}:{port} ({reason}). Another port: --port {port + 1}, or any: --port 0"
        ) from error


if __name__ == "__main__":
    sys.exit(main())
