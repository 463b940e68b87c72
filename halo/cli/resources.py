"""The commands of a resource: `list`, `get`, `create` and so on, as far as `describe` says that it has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from .fields import FieldCommand, declare_fields, declare_filters, declare_parameters, extra_option
from .options import Run, dashed, output_options
from .values import File, Id, Pairs, ParamType, Rows

if TYPE_CHECKING:
    from ..descriptions import ResourceDescription

__all__ = ["MADE"]

Function = Callable[..., None]


def _nouns(resource: ResourceDescription) -> str:
    return resource.name.replace("_", " ")


def _list(resource: ResourceDescription) -> click.Command:
    own = [
        click.Option(["--limit"], type=Rows(), metavar="N", help="At most so many rows."),
        *output_options(),
        extra_option("filter"),
    ]
    name = dashed(resource.name)
    first = next((each for each in resource.common_filters if resource.filters[each].refers_to), None)
    examples = [f"{name} list --limit 5"]
    if first:
        examples.append(f'{name} list --{dashed(first).removesuffix("-id")} "..." --json')
    examples.append(f"{name} list --csv > {resource.name}.csv")
    text = f"The {_nouns(resource)} that match the filters.\n\nOn a terminal the first 100; into a pipe or a file, all."
    needs = (
        f"\n\nOne of these is needed: {', '.join(map(_dashed_group, resource.list_needs))}."
        if resource.list_needs
        else ""
    )
    return FieldCommand(
        "list",
        _run_list(resource),
        examples=examples,
        text=text + needs,
        declared=declare_filters(resource, own),
        params=own,
        reads=True,
    )


def _run_list(resource: ResourceDescription) -> Function:
    def run(
        run: Run, *, fields: Mapping[str, Any], limit: int | None, extra: Sequence[tuple[str, Any]], **output: Any
    ) -> None:
        from .output import Output  # noqa: PLC0415  # nothing is loaded to complete an option
        from .reading import list_rows  # noqa: PLC0415

        list_rows(run, resource, fields, extra=dict(extra), output=Output(**output), limit=limit)

    return run


def _count(resource: ResourceDescription) -> click.Command:
    own = [extra_option("filter")]
    name = dashed(resource.name)

    def count(run: Run, *, fields: Mapping[str, Any], extra: Sequence[tuple[str, Any]]) -> None:
        from .reading import count_rows  # noqa: PLC0415  # loads what a walk needs

        count_rows(run, resource, fields, dict(extra))

    return FieldCommand(
        "count",
        count,
        examples=[f"{name} count", f"{name} count --all-profiles"],
        text=f"The number of {_nouns(resource)} that match the filters, as the server counts them.",
        declared=declare_filters(resource, own),
        params=own,
        reads=True,
    )


def _get(resource: ResourceDescription) -> click.Command:
    from halo_api.facts import FILTERS, RESOURCES  # noqa: PLC0415  # `describe` says nothing of the parameters of a get

    kinds = FILTERS.get(f"get_{RESOURCES[resource.name].singular}", {})
    own: list[click.Parameter] = [_id_argument(resource), *output_options()[:3], extra_option("parameter")]
    name = dashed(resource.name)

    def get(
        run: Run, *, id: int | str, fields: Mapping[str, Any], extra: Sequence[tuple[str, Any]], **output: Any
    ) -> None:
        from .output import Output  # noqa: PLC0415  # as of `list`
        from .reading import show_record  # noqa: PLC0415

        show_record(run, resource, id, fields, extra=dict(extra), output=Output(**output))

    return FieldCommand(
        "get",
        get,
        examples=[f"{name} get 12", f"{name} get 12 --json | jq ."],
        text=f"One of the {_nouns(resource)}, by its id{' or its name' if _has_names(resource) else ''}.",
        declared=declare_parameters(kinds, own),
        params=own,
        reads=True,
    )


def _create(resource: ResourceDescription) -> click.Command:
    needs = " and ".join(" or ".join(f"--{dashed(each)}" for each in group) for group in resource.create_needs)
    text = f"Create one of the {_nouns(resource)}, or several from a file.\n\n"
    text += f"The least that was seen to work: {needs}." if needs else ""
    sample = " ".join(f'--{dashed(group[0])} "..."' for group in resource.create_needs)
    examples = [
        f"{dashed(resource.name)} create {sample}".rstrip(),
        f"{dashed(resource.name)} create --from rows.csv --dry-run",
    ]

    def create(run: Run, **arguments: Any) -> None:
        from .writing import create as act  # noqa: PLC0415  # loads the client

        act(run, resource, **arguments)

    return _saving(
        resource, "create", create, examples=examples, text=text, own=[_from(), *_batch_options(), _look_option()]
    )


def _update(resource: ResourceDescription) -> click.Command:
    name = dashed(resource.name)
    field = next((dashed(each) for each in resource.common_fields if each in resource.fields), "field")
    text = (
        f"Change the fields that are named of one of the {_nouns(resource)}, or of several from a file with their ids."
    )
    examples = [f'{name} update 12 --{field} "..."', f"{name} update --from changes.csv --dry-run"]
    empty = click.Option(["--empty"], multiple=True, metavar="FIELD", help="Empty this field.")
    replace = click.Option(["--replace"], is_flag=True, help="Go on although custom fields may be lost.")

    def update(run: Run, **arguments: Any) -> None:
        from .writing import update as act  # noqa: PLC0415  # loads the client

        act(run, resource, **arguments)

    own = [_id_argument(resource, is_needed=False), _from(), empty, replace, *_batch_options()]
    return _saving(resource, "update", update, examples=examples, text=text, own=own)


def _upsert(resource: ResourceDescription) -> click.Command:
    name = dashed(resource.name)
    key = click.Option(
        ["--key"], required=True, metavar="FIELDS", help="The field, or fields, that tell one from the others."
    )

    def upsert(run: Run, **arguments: Any) -> None:
        from .writing import upsert as act  # noqa: PLC0415  # loads the client

        act(run, resource, **arguments)

    reads = click.Option(
        ["--max-reads"],
        type=click.IntRange(0),
        metavar="N",
        help="How many records may be read singly to compare them.",
    )
    dry = click.Option(["--dry-run"], is_flag=True, help="Read, show what would be written, and write nothing.")
    text = "Take a list without any row as empty, and do not look again before a create."
    blind = click.Option(["--no-confirm"], is_flag=True, help=text)
    sample = resource.name_field or next(iter(resource.unique), "name")
    text = f"Create the {_nouns(resource)} that are not there, change those that differ, leave the others alone."
    return _saving(
        resource,
        "upsert",
        upsert,
        examples=[f"{name} upsert --key {sample} --from rows.csv --dry-run"],
        text=text,
        own=[key, _from(), dry, *_batch_options()[1:2], reads, blind],
    )


def _saving(
    resource: ResourceDescription,
    name: str,
    function: Function,
    *,
    examples: Sequence[str],
    text: str,
    own: Sequence[click.Parameter],
) -> click.Command:
    from halo_api.facts import RESOURCES  # noqa: PLC0415  # `describe` does not say which fields hold a day

    more: list[click.Parameter] = [*output_options()[:1]]
    if name != "upsert":  # which compares what it sends with what is there
        more.append(extra_option("field"))
    if {"customfields", "fields"} & {*resource.fields}:
        more.append(Pairs(["--custom"], is_json=False, text="A custom field by its name."))
    params = [*own, *more]
    declared = declare_fields(resource, params, RESOURCES[resource.name].days)
    return FieldCommand(name, function, examples=examples, text=text, declared=declared, params=params)


def _delete(resource: ResourceDescription) -> click.Command:
    from halo_api.facts import FILTERS, RESOURCES  # noqa: PLC0415  # `describe` says nothing of such parameters

    kinds = FILTERS.get(f"delete_{RESOURCES[resource.name].singular}", {})
    ids = click.Argument(["ids"], type=_id_type(resource), nargs=-1, metavar="ID...")

    def delete(run: Run, **arguments: Any) -> None:
        from .writing import delete as act  # noqa: PLC0415  # loads the client

        act(run, resource, **arguments)

    name = dashed(resource.name)
    own = [ids, _from(), *_batch_options()]
    return FieldCommand(
        "delete",
        delete,
        examples=[f"{name} delete 12", f"{name} delete 12 13 --yes"],
        text=f"Delete {_nouns(resource)} by id.",
        declared=declare_parameters(kinds, own),
        params=own,
    )


def _from() -> click.Option:
    return click.Option(
        ["--from", "source"],
        type=File(),
        metavar="FILE",
        help="Records from a CSV file with a header, or JSON lines; - for stdin.",
    )


def _batch_options() -> list[click.Option]:
    return [
        click.Option(["--dry-run"], is_flag=True, help="Show what would be sent, and send nothing."),
        click.Option(["-y", "--yes"], is_flag=True, help="Do not ask."),
        click.Option(
            ["--receipts"],
            type=File(),
            metavar="FILE",
            help="Where the receipts of several records go; a new file in this folder otherwise.",
        ),
        click.Option(
            ["--resume"],
            type=File(),
            metavar="FILE",
            help="Go on from these receipts, with the same records.",
        ),
    ]


def _look_option() -> click.Option:
    text = "With --resume: look by these fields for the records that may have been created."
    return click.Option(["--look-by"], metavar="FIELDS", help=text)


def _has_names(resource: ResourceDescription) -> bool:
    return "find" in resource.methods and resource.id_type == "integer"


def _id_type(resource: ResourceDescription) -> ParamType:
    if resource.id_type == "string":
        return click.STRING
    return Id(resource.name if _has_names(resource) else None)


def _id_argument(resource: ResourceDescription, *, is_needed: bool = True) -> click.Argument:
    metavar = "ID|NAME" if _has_names(resource) else "ID"
    return click.Argument(
        ["id"], type=_id_type(resource), required=is_needed, metavar=metavar if is_needed else f"[{metavar}]"
    )


def _dashed_group(names: str) -> str:
    return " with ".join(f"--{dashed(name)}" for name in names.split("+"))


MADE: Mapping[str, Callable[[Any], click.Command]] = {
    "list": _list,
    "get": _get,
    "count": _count,
    "create": _create,
    "update": _update,
    "upsert": _upsert,
    "delete": _delete,
}
"""Command -> what makes it, for the methods that many resources have; the others are made from their signatures."""
