"""`halo sandbox` and `halo demo`: a made-up Halo on this machine, which needs no settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from .options import Command, Run
from .statuses import USAGE, Failure

__all__ = ["COMMANDS"]

_TOUR = (
    ("clients", "list", "--columns", "id,name"),
    ("tickets", "list", "--open-only", "--limit", "5"),
    ("tickets", "count", "--client", "Alderbrook Dental Group"),
)


class _Passed(Command):
    """A command whose arguments are another's."""

    allow_interspersed_args = False
    ignore_unknown_options = True

    def __init__(self, name: str, function: Any, text: str, examples: Sequence[str]) -> None:
        rest = click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED, metavar="[ARGUMENT]...")
        super().__init__(name, function, text=text, examples=examples)
        self.params = [rest]


class _Sandbox(_Passed):
    """The command whose options are those of `python -m halo.sandbox`."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its options, and what to do with what it prints."""
        from ..sandbox.__main__ import parser  # noqa: PLC0415  # an extra

        formatter.write("\n" + "".join(parser(ctx.command_path).format_help().partition("options:")[1:]))


def _sandbox(run: Run, *, arguments: Sequence[str]) -> None:  # noqa: ARG001  # the same of all
    from ..sandbox.__main__ import main  # noqa: PLC0415  # an extra

    raise SystemExit(main(arguments, program="halo sandbox"))


def _demo(run: Run, *, arguments: Sequence[str]) -> None:
    try:
        from ..sandbox import Sandbox, Settings  # noqa: PLC0415  # an extra
    except ModuleNotFoundError as error:
        raise Failure(USAGE, str(error)) from error
    root = click.get_current_context().find_root().command  # its module loads this one, so it is not imported
    sandbox = Sandbox(Settings())
    with sandbox.serve() as url:
        run.say(f"A made-up Halo on this machine ({url}); what is written there is gone at the end.")
        for command in [arguments] if arguments else _TOUR:
            if not arguments:
                run.say(f"\n$ halo {' '.join(command)}")
            demo = _Demo(run, sandbox.settings, url)
            root.main(args=[*command], prog_name="halo demo", standalone_mode=False, obj=demo)


class _Demo(Run):
    """A run on a sandbox, whatever the settings are."""

    def __init__(self, run: Run, settings: Any, url: str) -> None:
        super().__init__()
        self.quiet, self.verbose = run.quiet, run.verbose
        self._settings, self._url = settings, url

    @property
    def tenants(self) -> list[Any]:
        """The sandbox."""
        if self._tenants is None:
            from ..credentials import Secret  # noqa: PLC0415  # nothing is loaded for a help
            from ..profiles import Profile  # noqa: PLC0415
            from .clients import Tenant, connect  # noqa: PLC0415

            settings = self._settings
            profile = Profile(
                name="demo",
                base_url=self._url,
                client_id=settings.client_id,
                client_secret=Secret(settings.client_secret),
                tenant=settings.tenant,
            )
            self._tenants = [Tenant(*connect(self, profile), profile)]
        return self._tenants


COMMANDS: Mapping[str, click.Command] = {
    "sandbox": _Sandbox(
        "sandbox",
        _sandbox,
        "Serve a made-up Halo until Ctrl-C, as python -m halo.sandbox does.",
        ["sandbox --port 8787", "sandbox --help"],
    ),
    "demo": _Passed(
        "demo",
        _demo,
        "Run a command on a made-up Halo; without one, a short tour.",
        ["demo", "demo tickets list --limit 5"],
    ),
}
"""The commands of this module."""
