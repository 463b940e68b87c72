"""What all commands share: their options, and the object that holds these for one run."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from .progress import Patience
from .statuses import Unwritten
from .terminal import close_pipe, tell

if TYPE_CHECKING:
    from .clients import Tenant

__all__ = ["Command", "Run", "complete_profiles", "complete_resources", "dashed", "output_options", "run_of"]


def dashed(name: str) -> str:
    """A name as it is written on a command line."""
    return name.replace("_", "-")


class Run:
    """One run of the command.

    Attributes:
        profile: The profile that was named; None if none was.
        all_profiles: Whether it is for each profile.
        quiet, verbose: How much is said on stderr.
        debug: Whether an error shows its traceback.
        failure: What the command ends with, although it went on; None if nothing failed.
    """

    def __init__(self) -> None:
        self.failure: click.ClickException | None = None
        self.profile: str | None = None
        self.all_profiles, self.quiet, self.verbose, self.debug = False, False, False, False
        self._tenants: list[Tenant] | None = None

    def say(self, text: str) -> None:
        """Print something that is not data, unless `--quiet`."""
        if not self.quiet:
            tell(text)

    def warn(self, text: str) -> None:
        """Print what must not be missed, `--quiet` or not."""
        tell(f"Warning: {text}")

    @property
    def tenants(self) -> list[Tenant]:
        """The tenants that it is for, each with its client."""
        if self._tenants is None:
            from .clients import tenants_of  # noqa: PLC0415  # loads the client

            self._tenants = tenants_of(self)
        return self._tenants

    @property
    def halo(self) -> Any:
        """The client, if it is for one tenant alone."""
        return self.tenants[0].halo

    @property
    def is_interactive(self) -> bool:
        """Whether somebody can be asked."""
        return sys.stdin.isatty() and sys.stderr.isatty()

    def patience(self, doing: Callable[[], str] | None = None) -> Patience:
        """A context for a call that may take long; nothing is printed in it.

        Args:
            doing: What it is at, in words; None for a call that waits for one answer.
        """
        return Patience(is_shown=not self.quiet, doing=doing)

    def close(self) -> None:
        """Close the clients; says what they have used with `--verbose`."""
        for tenant in self._tenants or ():
            tenant.close(self)


def run_of(context: click.Context) -> Run:
    """The object of this run."""
    return context.ensure_object(Run)


def _keep(context: click.Context, param: click.Parameter, value: Any) -> None:
    if value not in {None, False} and param.name:
        setattr(run_of(context), param.name, value)


def everywhere(*, reads: bool = False) -> list[click.Option]:
    """The options of every command.

    Args:
        reads: Whether it only reads, and so may be run for all profiles.
    """
    options = [
        click.Option(
            ["--profile"], metavar="NAME", help="The tenant, by its profile.", shell_complete=complete_profiles
        ),
        click.Option(["-q", "--quiet"], is_flag=True, help="Say nothing but data and errors."),
        click.Option(["-v", "--verbose"], is_flag=True, help="Show requests, waits and the budget."),
        click.Option(["--debug"], is_flag=True, help="Show the traceback of an error."),
    ]
    if reads:
        text = "For each profile; the tenant is the first column."
        options.insert(1, click.Option(["--all-profiles"], is_flag=True, help=text))
    for option in options:
        option.callback, option.expose_value, option.is_eager = _keep, False, True
    return options


def output_options() -> list[click.Option]:
    """The options of a command that gives rows."""
    return [
        click.Option(
            ["--json", "json_fields"],
            is_flag=False,
            flag_value="",
            metavar="[FIELDS]",
            help="JSON, a line for each row, with these fields or all.",
        ),
        click.Option(["--csv", "is_csv"], is_flag=True, help="CSV with a header; dates in UTC."),
        click.Option(
            ["--columns"], metavar="NAMES", help="These fields, in this order; custom.<Name> for custom fields."
        ),
        click.Option(
            ["--labels"],
            is_flag=False,
            flag_value="",
            metavar="[NAMES]",
            help="Names beside ids: of these columns, or of all that can have them.",
        ),
    ]


def complete_profiles(context: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001  # Click's signature
    """The names of profiles that begin so."""
    from ..profiles import Profiles  # noqa: PLC0415  # only if it is asked for

    return [name for name in Profiles().names() if name.startswith(incomplete)]


def complete_resources(context: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001  # Click's signature
    """The names of resources that begin so."""
    from halo_api.contract import RESOURCES  # noqa: PLC0415  # as `halo --help`, without loading more

    return [name for name in map(dashed, RESOURCES) if name.startswith(incomplete)]


class Command(click.Command):
    """A command with the options of every command, whose help begins with examples.

    Args:
        name: As it is called.
        function: Called with the run, and the parameters by name.
        examples: Lines for the help, without the name of the program.
        text: What it does. Its first line is the short help.
        params: Its own parameters.
        reads: Whether it only reads.
    """

    def __init__(
        self,
        name: str,
        function: Callable[..., Any],
        *,
        examples: Sequence[str] = (),
        text: str,
        params: Sequence[click.Parameter] = (),
        reads: bool = False,
    ) -> None:
        super().__init__(name, callback=function, help=text, short_help=text.partition("\n")[0])
        self._examples = examples
        self.params = [*params, *everywhere(reads=reads)]

    def invoke(self, ctx: click.Context) -> None:
        """Call the function with the run and the parameters."""
        assert self.callback is not None  # noqa: S101  # see `__init__`
        run = run_of(ctx)
        try:
            self.callback(run, **self.arguments(ctx))
        except BrokenPipeError:  # whoever reads has seen enough; what was done may have failed all the same
            close_pipe()
        except Unwritten as failure:
            if run.failure is None:
                raise
            tell(f"Error: {failure.message}")
        finally:
            run.close()
        if run.failure is not None:
            raise run.failure

    def arguments(self, ctx: click.Context) -> dict[str, Any]:
        """What the function is called with, besides the run."""
        return ctx.params

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples first."""
        write_examples(formatter, self._examples)
        super().format_help_text(ctx, formatter)


def write_examples(formatter: click.HelpFormatter, examples: Sequence[str]) -> None:
    """Write examples as the first paragraph of a help."""
    if examples:
        formatter.write_paragraph()
        for example in examples:
            formatter.write(f"{_fitted(f'  $ halo {example}', formatter.width)}\n")


def _fitted(example: str, width: int) -> str:
    """An example as a shell takes it, on as many lines as it needs; a new one begins before an option alone."""
    first, *options = re.split(r" (?=-)", example)
    lines = [first]
    for option in options:
        if len(f"{lines[-1]} {option}") > width:  # what is left at the right has room for the backslash
            lines.append(f"      {option}")
        else:
            lines[-1] += f" {option}"
    return " \\\n".join(lines)


def help_all_option() -> click.Option:
    """The option that shows the help with all options."""
    return click.Option(
        ["--help-all"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_help_all,
        help="Show all options, the rarer ones too.",
    )


def _help_all(context: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001  # Click's signature
    if value and not context.resilient_parsing:
        for option in context.command.params:
            if isinstance(option, click.Option):
                option.hidden = False
        click.echo(context.get_help())
        context.exit()
