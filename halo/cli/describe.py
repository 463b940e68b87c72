"""`halo describe`: what is known of a resource, or which resources there are. Nothing is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

from .options import Command, complete_resources, dashed

if TYPE_CHECKING:
    from ..descriptions import ResourceDescription
    from .options import Run

__all__ = ["COMMANDS"]


def _describe(run: Run, *, resource: str | None, json_fields: str | None) -> None:
    from .. import describe  # noqa: PLC0415  # nothing is loaded for a help
    from .output import Output, hanging, write  # noqa: PLC0415

    output = Output(json_fields=json_fields)
    if resource is None:
        overview = describe()
        rows = [{"resource": name, "text": text} for name, text in overview.resources.items()]
        if output.is_table:
            write("\n".join(f"{dashed(row['resource']):<28}{row['text']}" for row in rows))
            run.say(f"As of the vendor's document of {overview.contract.date}.")
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
}
"""The command of this module."""
