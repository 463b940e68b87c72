"""`halo api`: any request, signed, counted and repeated as every other one."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import click

from .options import Command
from .statuses import USAGE, Failure
from .values import File, Pairs, Rows

if TYPE_CHECKING:
    from pathlib import Path

    from ..descriptions import ResourceDescription
    from .options import Run

__all__ = ["COMMANDS"]


def _api(
    run: Run,
    *,
    method: str,
    path: str,
    fields: Sequence[tuple[str, Any]],
    source: Path | None,
    paginate: bool,
    limit: int | None,
    dry_run: bool,
    yes: bool,
) -> None:
    method = method.upper()
    parameters = dict(fields)
    if paginate:
        if method != "GET":
            raise click.UsageError("--paginate is for GET.")
        return _walk(run, path, parameters, limit)
    if limit is not None:
        raise click.UsageError("--limit is for --paginate.")
    options: dict[str, Any] = {}
    if source is not None:
        options = {"params": parameters or None, "json": _body(source)}
    elif method == "POST":
        options = {"json": [parameters]}
    else:
        options = {"params": parameters or None}
    body = options.get("json")
    if dry_run:
        return _show(run, f"{method} {path}", options)
    if not yes and (method == "DELETE" or (isinstance(body, list) and len(cast("list[object]", body)) > 1)):
        from .prompts import ask  # noqa: PLC0415  # nothing is loaded for a help

        ask(run, f"send {method} {path} to {run.tenants[0].place}")
    with run.patience():
        response = run.halo.request(method, path, **options)
    _print(response)
    return None


def _show(run: Run, request: str, options: Mapping[str, Any]) -> None:
    """Show what would be sent, of a dry run."""
    from .output import Output, write  # noqa: PLC0415  # nothing is loaded for a help

    write(Output(json_fields="").line({"request": request, **options}))
    run.say("Nothing was sent.")


def _walk(run: Run, path: str, parameters: Mapping[str, Any], limit: int | None) -> None:
    """The rows of a list that the library knows how to walk to its end."""
    from .. import describe  # noqa: PLC0415  # nothing is loaded for a help
    from .output import Output  # noqa: PLC0415
    from .reading import list_rows  # noqa: PLC0415

    wanted = path.strip("/").casefold().removeprefix("api/")
    descriptions = (describe(name) for name in describe().resources)
    resource = next((each for each in descriptions if _is_list(each, wanted)), None)
    if resource is None:
        text = f"--paginate: {path} is not known to be a list with an end. Ask for its pages yourself."
        raise Failure(USAGE, text)
    filters = {name: value for name, value in parameters.items() if name in resource.filters}
    extra = {name: value for name, value in parameters.items() if name not in filters}
    list_rows(run, resource, filters, extra=extra, output=Output(json_fields=""), limit=limit)


def _is_list(resource: ResourceDescription, route: str) -> bool:
    return resource.route.strip("/").casefold() == route and "list" in resource.methods


def _body(source: Path) -> Any:
    from .sources import called, read_source  # noqa: PLC0415  # nothing is loaded for a help

    try:
        return json.loads(read_source(source))
    except ValueError as error:
        raise Failure(
            USAGE, f"{called(source)}, line {getattr(error, 'lineno', 1)}: it is not JSON: {error}."
        ) from error


def _print(response: Any) -> None:
    """Print the body: JSON as JSON, with indents on a terminal; anything else as it came."""
    from .output import write, write_bytes  # noqa: PLC0415  # nothing is loaded for a help

    if not response.content:
        return
    try:
        value = response.json()
    except ValueError:
        write_bytes(response.content)
        return
    write(json.dumps(value, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None))


COMMANDS: Mapping[str, click.Command] = {
    "api": Command(
        "api",
        _api,
        examples=[
            "api GET /Tickets -f client_id=3 --paginate",
            "api GET /Agent/me",
            'api POST /Actions -f ticket_id=12 -f note="Done" -f outcome="Internal Note"',
        ],
        text="Send any request; the path is relative to the API.\n\n"
        "No filter and no field is checked. Only what reads, deletes or changes by id is repeated.",
        params=[
            click.Argument(
                ["method"],
                type=click.Choice(["GET", "POST", "DELETE"], case_sensitive=False),
                metavar="GET|POST|DELETE",
            ),
            click.Argument(["path"]),
            Pairs(
                ["-f", "--field", "fields"],
                text="Of the query; with POST, of the one record that is sent. JSON where it is JSON.",
            ),
            click.Option(
                ["--input", "source"],
                type=File(),
                metavar="FILE",
                help="The body, JSON; - for stdin.",
            ),
            click.Option(["--dry-run"], is_flag=True, help="Show what would be sent, and send nothing."),
            click.Option(["-y", "--yes"], is_flag=True, help="Do not ask before a DELETE, or several records."),
            click.Option(["--paginate"], is_flag=True, help="All rows of a list, a line of JSON for each."),
            click.Option(["--limit"], type=Rows(), metavar="N", help="With --paginate: at most so many rows."),
        ],
    )
}
"""The commands of this module."""
