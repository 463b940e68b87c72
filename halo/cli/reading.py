"""`list`, `get` and `count` of a resource, for one tenant or for several side by side."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from .error_report import error_text
from .options import dashed
from .output import Output, chosen, write, write_record, write_table
from .progress import Progress, patiently
from .statuses import BATCH, NOT_FOUND, USAGE, Failure, status_of

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from ..descriptions import ResourceDescription
    from .clients import Tenant
    from .options import Run

__all__ = ["announce_cost", "count_rows", "for_each_tenant", "id_of", "list_rows", "show_record"]

ON_A_TERMINAL = 100
"""Rows that a list shows on a terminal without `--limit`."""
_PAGE = 100

T = TypeVar("T")


def for_each_tenant(run: Run, act: Callable[[Tenant], T]) -> list[T]:
    """What an action gives for each tenant, side by side. One that fails stops no other.

    Raises:
        HaloError: It failed, and there is one tenant.
        Failure: It failed for some, which have been named.
    """
    if not run.all_profiles:
        return [act(run.tenants[0])]
    results: list[T] = []
    failed: list[BaseException] = []

    def attempt(tenant: Tenant) -> T | BaseException:
        try:
            return act(tenant)
        except Exception as error:  # noqa: BLE001  # the other tenants go on, and this one is named
            return error

    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  # for several tenants alone

    with ThreadPoolExecutor(8) as pool:
        for tenant, result in zip(run.tenants, _all_of(pool, attempt, run.tenants), strict=True):
            if isinstance(result, BrokenPipeError):
                raise result
            if isinstance(result, BaseException):
                failed.append(result)
                run.warn(f"{tenant.name}: {error_text(result)}")
            else:
                results.append(result)
    if failed:
        run.failure = Failure(status_of(failed[0]) if not results else BATCH)
    return results


def _all_of(pool: ThreadPoolExecutor, act: Callable[[Tenant], T], tenants: Sequence[Tenant]) -> Iterator[T]:
    """What an action gives for each tenant, in order. An interruption ends the calls that are under way."""
    try:
        yield from pool.map(act, tenants)
    except KeyboardInterrupt:
        for tenant in tenants:
            tenant.halo.close()
        raise


def announce_cost(run: Run, wanted: int | None, budget: Any) -> None:
    """Say what a list will take, if that is more than a fifth of the request limit.

    Args:
        run: The run.
        wanted: How many rows there are to fetch; None if that is not known.
        budget: The `Usage` of the client before it began.
    """
    if wanted is None or budget.left is None:
        return
    requests, window = math.ceil(wanted / _PAGE), budget.left + budget.requests
    if requests > window / 5:
        text = f"{wanted:,} rows take about {requests:,} requests, more than a fifth of the {window}"
        run.say(f"{text} that the rate limit allows.")


class _Listing:
    """The rows of a list on their way to stdout."""

    def __init__(self, run: Run, resource: ResourceDescription, output: Output, limit: int | None) -> None:
        self._run, self._resource, self._output = run, resource, output
        self._limit = limit if limit is not None or not output.is_on_terminal else ON_A_TERMINAL
        self._lock, self._rows, self._first = Lock(), list[dict[str, Any]](), True
        self._progress = Progress(is_shown=not run.quiet)
        self._columns: Sequence[str] = ()
        self._taken = 0
        self.notes: list[str] = []

    def take(self, tenant: Tenant, filters: Mapping[str, Any], extra: Mapping[str, Any]) -> None:
        """Print the rows of a tenant, or keep them for the table."""
        output = self._output
        options: dict[str, Any] = {"extra_query": extra} if extra else {}
        if output.custom_fields:
            options["custom_fields"] = output.custom_fields
        whole = getattr(tenant.halo, self._resource.name).list(**filters, **options)
        rows = whole if self._limit is None else whole.limit(self._limit)
        columns, is_typed = output.columns, output.is_csv or output.is_table
        if columns is None and output.is_table:
            columns = [*_candidates(self._resource)]
        count, budget = 0, tenant.halo.usage
        if is_typed or columns is not None or output.labels:
            batches = rows.to_dict_batches(typed=is_typed, columns=columns, labels=output.labels)
        else:  # as they came: nothing of tables is loaded
            batches = ([row.to_dict() for row in page.rows] for page in rows.pages())
        for batch in patiently(batches, is_shown=not self._run.quiet):
            if not count:
                total = rows.total
                wanted = total if self._limit is None else min(self._limit, total or self._limit)
                announce_cost(self._run, wanted, budget)
            count += len(batch)
            with self._lock:
                self._take_batch(tenant.name, batch, rows.total)
        self._progress.clear()
        total = rows.total
        if output.is_on_terminal and count == self._limit and (total is None or total > count):
            of = "there may be more" if total is None else f"there are {total:,}"
            whose = f"{tenant.name}: " if self._run.all_profiles else ""
            self.notes.append(f"{whose}{count:,} {'row' if count == 1 else 'rows'}; {of}.")

    def _take_batch(self, name: str, batch: Sequence[Mapping[str, Any]], total: int | None) -> None:
        output = self._output
        self._taken += len(batch)
        label = {"tenant": name} if self._run.all_profiles else {}
        rows = [{**label, **row} for row in batch]
        if output.is_table:
            self._rows += rows
        elif output.is_csv:
            self._write_csv(rows)
        elif rows:
            self._progress.clear()
            write("\n".join(map(output.line, rows)))
        wanted = total if self._limit is None or total is None else min(total, self._limit)
        self._progress.update(self._taken, None if self._run.all_profiles else wanted)

    def _write_csv(self, rows: Sequence[Mapping[str, Any]]) -> None:
        if self._first:
            label = ["tenant"] if self._run.all_profiles and not rows else []
            self._columns = [*label, *self._output.csv_columns(self._resource, rows)]
            write(self._output.header(self._columns))
            self._first = False
        if rows:
            write("\n".join(self._output.csv_line(row, self._columns) for row in rows))

    def finish(self) -> None:
        """Print the table, and below it what it does not show."""
        output, run = self._output, self._run
        if self._rows:
            columns = [name for name in self._rows[0] if name != "_extra" or name in (output.columns or ())]
            is_chosen = output.columns is not None
            write_table(self._rows, columns, flexible=self._resource.name_field, is_chosen=is_chosen)
        elif output.is_table and not self._taken:
            run.say(f"No {self._resource.name.replace('_', ' ')}.")
        for note in self.notes:
            run.say(f"{note} More: --limit N, or all into a file: > file")


def list_rows(
    run: Run,
    resource: ResourceDescription,
    filters: Mapping[str, Any],
    *,
    extra: Mapping[str, Any],
    output: Output,
    limit: int | None,
) -> None:
    """Print the rows of a list."""
    listing = _Listing(run, resource, output, limit)
    for_each_tenant(run, lambda tenant: listing.take(tenant, filters, extra))
    listing.finish()


def count_rows(run: Run, resource: ResourceDescription, filters: Mapping[str, Any], extra: Mapping[str, Any]) -> None:
    """Print the number of rows, for several tenants a line each."""

    def count(tenant: Tenant) -> tuple[str, int]:
        rows = getattr(tenant.halo, resource.name).list(**filters, **({"extra_query": extra} if extra else {}))
        return tenant.name, rows.count()

    with run.patience():
        counts = for_each_tenant(run, count)
    for name, number in counts:
        write(f"{name}\t{number}" if run.all_profiles else str(number))


def show_record(
    run: Run,
    resource: ResourceDescription,
    id: int | str,
    parameters: Mapping[str, Any],
    *,
    extra: Mapping[str, Any],
    output: Output,
) -> None:
    """Print one record."""
    output.check(resource)

    def get(tenant: Tenant) -> Any:
        collection = getattr(tenant.halo, resource.name)
        options: dict[str, Any] = {"extra_query": extra} if extra else {}
        if output.custom_fields:  # which come only so
            options["includedetails"] = True
        record = collection.get(id_of(collection, resource, id), **{**options, **parameters})
        values = record.to_dict()
        if output.is_table or output.is_csv:  # dates with their zone, and none that means none
            dates = {name for name, field in resource.fields.items() if field.type == "datetime" and name in values}
            values |= {name: getattr(record, name) for name in dates}
        if output.columns:
            values = chosen({**values, **_custom_of(record, output.custom_fields)}, output.columns)
        return {"tenant": tenant.name, **values} if run.all_profiles else values

    with run.patience():
        records = for_each_tenant(run, get)
    if output.is_csv and records:
        columns = [*dict.fromkeys(name for record in records for name in record)]
        write("\n".join([output.header(columns), *(output.csv_line(record, columns) for record in records)]))
        return
    for record in records:
        write_record(record, output, is_chosen=True)


def _custom_of(record: Any, names: Sequence[str]) -> dict[str, Any]:
    """The custom fields of these names.

    Raises:
        Failure: The record has none of that name, or came without all.
    """
    try:
        return {f"custom.{name}": record.custom[name] for name in names}
    except (LookupError, ValueError) as error:
        raise Failure(USAGE, str(error.args[0])) from error


def id_of(collection: Any, resource: ResourceDescription, id: int | str) -> int | str:
    """The id of the record that was named; an id is given back as it is."""
    if isinstance(id, int) or resource.id_type != "integer" or "find" not in resource.methods:
        return id
    record = collection.find(id)
    if record is None:
        nouns, command = resource.name.replace("_", " "), dashed(resource.name)
        raise Failure(
            NOT_FOUND, f"There is no record called {id!r} among the {nouns}: halo {command} list has all names."
        )
    record_id: int = record.id
    return record_id


def _candidates(resource: ResourceDescription) -> dict[str, None]:
    """The columns that are worth a place on a terminal, the most important first; names rather than ids."""
    fields = resource.fields
    names = [*resource.key, *filter(None, [resource.name_field]), *resource.common_fields, *resource.common_filters]
    wanted: dict[str, None] = {}
    for name in names:
        readable = f"{name.removesuffix('_id')}_name" if name.endswith("_id") else name
        best = readable if readable in fields and fields[readable].in_rows else name
        if best in fields and fields[best].in_rows is not False and fields[best].type not in {"object", "objects"}:
            wanted[best] = None
    return wanted or dict.fromkeys(fields)
