"""The command itself: its subcommands, each of which is loaded when it is called."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import Any

import click

from .. import __version__
from .options import Run, dashed, everywhere, write_examples

__all__ = ["COMMANDS", "root", "run"]

COMMANDS = {
    "login": ("profiles", "Keep the settings of a tenant in a profile, after trying them."),
    "profiles": ("profiles", "List the profiles, choose the default, remove one."),
    "whoami": ("profiles", "The tenant, the agent and the scopes that commands are run with."),
    "export": ("export", "Write lists into files: JSON lines, CSV or Parquet; whole, or not at all."),
    "sync": ("sync", "Load lists into DuckDB, PostgreSQL or a warehouse; again, what has changed."),
    "doctor": ("doctor", "Look for what is wrong between here and the data; each with its remedy."),
    "api": ("api", "Send any request: halo api GET /Tickets -f client_id=3 --paginate."),
    "sql": ("sql", "Run one SELECT on Halo's database."),
    "describe": ("describe", "What is known of a resource: filters, fields, needs, surprises."),
    "sandbox": ("demo", "Serve a made-up Halo on this machine."),
    "demo": ("demo", "Run a command on a made-up Halo, without any settings."),
}
"""Command -> its module, and its help; what is not among them is a resource."""

_EXAMPLES = (
    'tickets list --client "Alderbrook Dental Group" --limit 5',
    "clients get 12 --json",
    "tickets list --lastupdatefromdate 7d --csv > week.csv",
    "login acme",
)


class Root(click.Group):
    """`halo`: its own commands, and one for each resource."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # Click's signature
        """All names: our own, then the resources."""
        return [*COMMANDS, *map(dashed, _resources())]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # Click's signature
        """The command of a name."""
        name = cmd_name.replace("-", "_")
        if cmd_name in COMMANDS:
            module = import_module(f".{COMMANDS[cmd_name][0]}", __package__)
            command: click.Command = module.COMMANDS[cmd_name]
            return command
        if name in _resources():
            from .groups import ResourceGroup  # noqa: PLC0415  # only if one is called

            return ResourceGroup(name, _resources()[name])
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; of a name that there is not, the error names the nearest."""
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None and not ctx.resilient_parsing:
            from halo_api.names import hint  # noqa: PLC0415  # only where something is wrong

            raise click.UsageError(f"There is no command {name!r}.{hint(name, self.list_commands(ctx))}", ctx)
        return super().resolve_command(ctx, args)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples first."""
        write_examples(formatter, _EXAMPLES)
        super().format_help_text(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # Click's signature
        """Our own commands with a sentence each; the resources by name, as there are many."""
        from textwrap import wrap  # noqa: PLC0415  # as Click does it: a shell that completes does without

        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])
        with formatter.section("Resources, each with list, get, count and more: halo tickets --help"):
            width = max(formatter.width - formatter.current_indent, 20)
            names = ", ".join(map(dashed, _resources()))
            for line in wrap(names, width, break_on_hyphens=False):
                formatter.write(f"{'':>{formatter.current_indent}}{line}\n")


def _resources() -> Any:
    """Resource -> what it is, in a sentence."""
    from halo_api.contract import RESOURCES  # noqa: PLC0415  # as `describe()` has them, without loading its classes

    return RESOURCES


def _print_version(context: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001  # Click's signature
    if value and not context.resilient_parsing:
        click.echo(f"halo {__version__}")
        context.exit()


root = Root(
    "halo",
    help="HaloPSA in the terminal. Data goes to stdout, everything else to stderr; into a pipe, lists are whole.",
    params=[
        *everywhere(),
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_print_version,
            help="Show the version.",
        ),
    ],
    context_settings={
        "help_option_names": ["-h", "--help"],
        "token_normalize_func": dashed,
        "max_content_width": 120,
        "auto_envvar_prefix": None,
    },
)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit status, and raises nothing."""
    state, stdout = Run(), sys.stdout
    try:
        with warnings.catch_warnings():
            warnings.showwarning = partial(_show_warning, state)
            status: object = root.main(
                args=None if arguments is None else [*arguments], prog_name="halo", standalone_mode=False, obj=state
            )
    except SystemExit as end:  # of the completion of a shell
        is_closed = sys.stdout is not stdout  # Click's way with a closed pipe, for a help
        return end.code if isinstance(end.code, int) and not is_closed else 0
    except BaseException as error:  # noqa: BLE001  # whatever it is, the user sees no traceback
        from .error_report import report_error  # noqa: PLC0415  # only where something is wrong

        return report_error(error, debug=state.debug)
    return status if isinstance(status, int) else 0  # of `--help` and the like


def _show_warning(state: Run, message: Warning | str, *_place: object) -> None:
    from .language import headed  # noqa: PLC0415  # only where something is wrong

    state.warn(headed(str(message)))
