"""`describe`, `sandbox` and `demo`: what needs no settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from .options import Command, Run, complete_resources, dashed
from .statuses import USAGE, Failure

if TYPE_CHECKING:
    from ..descriptions import ResourceDescription

__all__ = ["COMMANDS"]

_TOUR = (
    ("clients", "list", "--columns", "id,name"),
    ("tickets", "list", "--open-only", "--limit", "5"),
    ("tickets", "count", "--client", "Alderbrook Dental Group"),
)


def _describe(run: Run, *, resource: str | None, json_fields: str | None) -> None:
    from .. import describe  # noqa: PLC0415  # nothing is loaded for a help
    from .output import Output, hanging, write  # noqa: PLC0415

    output = Output(json_fields=json_fields)
    if resource is None:
        known = describe()
        rows = [{"resource": name, "text": text} for name, text in known.resources.items()]
        if output.is_table:
            write("\n".join(f"{dashed(row['resource']):<28}{row['text']}" for row in rows))
            run.say(f"As of the vendor's document of {known.contract.date}.")
        else:
            write("\n".join(map(output.line, rows)))
        return
    description = describe(resource.replace("-", "_"))
    if output.is_table:
        write(_text_of(description, hanging))
    else:
        write(output.line(_data_of(description)))


def _data_of(resource: ResourceDescription) -> dict[str, Any]:
    fields = {name: field._asdict() for name, field in resource.fields.items()}
    filters = {name: each._asdict() for name, each in resource.filters.items()}
    return {**resource._asdict(), "fields": fields, "filters": filters}


def _text_of(resource: ResourceDescription, hanging: Callable[[str, int], str]) -> str:
    needs = " and ".join(" or ".join(group) for group in resource.create_needs)
    facts = {
        "route": resource.route,
        "key": ", ".join(resource.key),
        "name": resource.name_field,
        "methods": ", ".join(resource.methods),
        "list needs": " or ".join(resource.list_needs),
        "create needs": needs,
        "changes since": resource.changes_since,
        "inactive too": resource.includes_inactive,
        "filters": f"{len(resource.filters)}, of which people use {', '.join(resource.common_filters)}",
        "fields": f"{len(resource.fields)}, of which people use {', '.join(resource.common_fields)}",
    }
    lines = [resource.text, "", *(f"{name:<14} {hanging(value, 15)}" for name, value in facts.items() if value)]
    return "\n".join([*lines, *(f"\nNote: {hanging(trap, 6)}" for trap in resource.traps)])


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
    "describe": Command(
        "describe",
        _describe,
        examples=["describe", "describe tickets", "describe tickets --json | jq .create_needs"],
        text="What is known of a resource, or which resources there are. Nothing is sent.",
        params=[
            click.Argument(["resource"], required=False, shell_complete=complete_resources),
            click.Option(["--json", "json_fields"], is_flag=True, flag_value="", default=None, help="JSON."),
        ],
    ),
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
