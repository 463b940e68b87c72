"""`halo sync`: lists into DuckDB, PostgreSQL or a warehouse, by `halo.ext.dlt`; and what that takes, beforehand."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from .error_report import error_text
from .options import Command
from .statuses import BATCH, Failure, status_of
from .values import Date, Listed

if TYPE_CHECKING:
    from .options import Run

__all__ = ["COMMANDS"]


def _sync(
    run: Run,
    *,
    to: str,
    resources: Sequence[str] | None,
    since: dt.datetime | None,
    labels: str | None,
    custom_fields: str | None,
    deletes: Any,
    dataset: str | None,
    is_plan: bool,
) -> None:
    from ..ext.dlt import sync  # noqa: PLC0415  # loads dlt

    chosen: dict[str, Any] = {"since": since}
    if resources is not None:
        chosen["resources"] = [name.replace("-", "_") for name in resources]
    if is_plan:
        _plan(run, chosen)
        return
    progress, log = _progress(), logging.getLogger("halo.ext.dlt")
    chosen |= {"labels": _names(labels), "custom_fields": _names(custom_fields), "deletes": deletes}
    clients = {tenant.name: tenant.halo for tenant in run.tenants}
    tenants = clients.get("", clients)  # the environment has no name; its server has
    log.addFilter(_is_no_failure)
    try:
        with run.patience(progress.doing):
            results = sync(to, tenants=tenants, dataset=dataset, progress=progress, **chosen)
    finally:
        log.removeFilter(_is_no_failure)
    errors = [result.error for result in results if result.error is not None]
    if errors and len(results) == 1:
        raise errors[0]
    for result in results:
        if result.error is None:
            run.say(f"{result.tenant}: all that came is in the dataset {result.dataset}.")
        else:
            run.warn(f"{result.tenant}: {error_text(result.error)}")
    if errors:
        run.failure = Failure(status_of(errors[0]) if len(errors) == len(results) else BATCH)


def _plan(run: Run, chosen: Mapping[str, Any]) -> None:
    """Print what a first run asks for, a row for each list."""
    import attrs  # noqa: PLC0415  # nothing is loaded for a help

    from ..ext.dlt import plan  # noqa: PLC0415
    from .output import Output, write, write_table  # noqa: PLC0415
    from .reading import for_each_tenant  # noqa: PLC0415

    with run.patience():
        plans = for_each_tenant(run, lambda tenant: (tenant.name, plan(halo=tenant.halo, **chosen)))
    rows = list[dict[str, Any]]()
    for name, lists in plans:
        rows += [{**({"tenant": name} if run.all_profiles else {}), **attrs.asdict(each)} for each in lists]
    output = Output()
    if output.is_table and rows:
        write_table(rows, [*rows[0]], flexible="unseen", is_chosen=False)
        run.say(f"{sum(row['requests'] for row in rows):,} requests, if nothing goes wrong. Nothing was loaded.")
    elif rows:
        write("\n".join(map(output.line, rows)))


def _names(text: str | None) -> bool | list[str]:
    """What an option says that takes names or stands alone: none, these, or all."""
    return False if text is None else [name.strip() for name in text.split(",")] if text else True


def _progress() -> Any:
    """A collector of dlt that knows in words what is being done."""
    from dlt.common.runtime.collector import NullCollector  # noqa: PLC0415  # takes its time to load

    class Words(NullCollector):
        """Keeps what was counted last, in the step that is under way: extract, normalize, load."""

        def __init__(self) -> None:
            self._counts, self._step, self._last = dict[str, int](), "", ""

        def _start(self, step: str) -> None:
            self._counts, self._step, self._last = {}, step.partition(" ")[0].lower(), ""

        def update(self, name: str, inc: int = 1, *_others: Any, **_more: Any) -> None:
            self._counts[name], self._last = self._counts.get(name, 0) + inc, name

        def doing(self) -> str:
            """What is being done, and how far it has come."""
            return f"{self._step}: {self._last} {self._counts[self._last]:,}" if self._last else "beginning"

    return Words()


def _is_no_failure(record: logging.LogRecord) -> bool:
    """Whether the library says it, and not the command."""
    return record.levelno < logging.ERROR


COMMANDS: Mapping[str, click.Command] = {
    "sync": Command(
        "sync",
        _sync,
        examples=[
            "sync --since 2026-01-01",
            "sync --resources tickets,clients --labels status,agent --plan",
            "sync --to duckdb:///all.duckdb --dataset tenants --all-profiles",
        ],
        text="Load lists into DuckDB, PostgreSQL or a warehouse; run again, what has changed since.\n\n"
        "A tenant's tables are in a dataset that is called as its profile is, or its server.",
        params=[
            click.Option(
                ["--to"],
                default="duckdb:///halo.duckdb",
                show_default=True,
                metavar="URL|NAME",
                help="duckdb:///FILE, postgresql://..., or any destination of dlt, by its name.",
            ),
            click.Option(
                ["--resources"], type=Listed(click.STRING), metavar="NAMES", help="Default: tickets, clients and so on."
            ),
            click.Option(["--since"], type=Date(), metavar="DATE", help="Where what happens begins: tickets, actions."),
            click.Option(["--labels"], is_flag=False, flag_value="", metavar="[NAMES]", help="Names beside ids."),
            click.Option(["--custom-fields"], is_flag=False, flag_value="", metavar="[NAMES]", help="As columns."),
            click.Option(["--deletes"], type=click.Choice(["sweep"]), help="Mark rows whose record is gone."),
            click.Option(["--dataset"], metavar="NAME", help="One for all tenants, with a column that says whose."),
            click.Option(["--plan", "is_plan"], is_flag=True, help="Only say what a first run asks for."),
        ],
        reads=True,
    )
}
"""The commands of this module."""
