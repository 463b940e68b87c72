# Written by `python scripts/unasync.py` from halo/_async/seams.py. Do not edit.
"""Where the client meets the jobs on top of it (`halo/_jobs/_sync`), which are loaded here alone, when first used."""

from __future__ import annotations

from collections.abc import Generator, Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from halo_api import ListRequest, Model, Name, Page, Request
from halo_api.facts import REFERENCES, RESOURCES, Resource

from .._policy.writes import Write, refuse_all
from .._runtime.concurrency import Act, Function
from .session import Session

if TYPE_CHECKING:
    from halo_api.models import Report, Webhook

    from .._jobs._sync.host import Desk, ListOfRows, Target
    from .._jobs._sync.host import Host as Host  # noqa: PLC0414  # handed on
    from .._jobs._sync.host import Lister as Lister  # noqa: PLC0414  # handed on
    from .._jobs._sync.tables import Table as Table  # noqa: PLC0414  # handed on
    from .._jobs._sync.upsert import AsyncUpsert
    from .._jobs._sync.verbs import AsyncVerbs as AsyncVerbs  # noqa: PLC0414  # handed on
    from .._jobs.custom_fields import Saved
    from .._jobs.upserting import Plan as Plan  # noqa: PLC0414  # handed on
    from ..results import Registration, ReportRows

M = TypeVar("M", bound=Model)
R = TypeVar("R", bound=Request[Any])

Record = dict[str, Any]


def with_ids(session: Session, lister: Lister, request: R) -> R:
    """A list operation with ids in the place of names.

    Raises:
        InvalidRequestError: A name is that of no record, or of several.
    """
    from .._jobs._sync.names import Names  # noqa: PLC0415

    return Names(session, lister).in_request(request)


def records_with_ids(
    session: Session, lister: Lister, resource: str, records: Sequence[Record], where: str
) -> Sequence[Record]:
    """Records with ids in the place of names and of other records.

    Args:
        session, lister: What look-ups are sent with.
        resource: Whose records they are.
        records: What the user gave.
        where: The method, for the error.

    Raises:
        InvalidRequestError: A name is that of no record, or of several, or stands where none may.
    """
    if not any(_may_refer(resource, record) for record in records):
        return records
    from .._jobs._sync.names import Names  # noqa: PLC0415

    names = Names(session, lister)
    if len(records) == 1:
        return [names.in_record(resource, records[0], where)]
    settled, problems = names.in_records(resource, records, where)
    refuse_all(where, problems, advice="Nothing was written.")
    return settled


def find(
    session: Session, lister: Lister, resource: str, text: str, *, field: str, scope: Mapping[str, Any]
) -> Mapping[str, Any] | None:
    """The record of a name; None if there is none.

    Raises:
        AmbiguousNameError: Several have the name.
    """
    from .._jobs._sync.names import Names  # noqa: PLC0415

    return Names(session, lister).find(resource, text, field=field, scope=scope)


def upsert_of(
    resource: str,
    key: Sequence[str],
    items: tuple[Sequence[Record], Sequence[Mapping[str, Any] | None]],
    *,
    rows: Callable[[Sequence[str], str, Mapping[str, Any]], ListOfRows],
    record: Function[Any, Model],
    max_reads: int,
    session: Session,
) -> AsyncUpsert:
    """An upsert of these items, planned.

    Args:
        resource: Whose records.
        key: Its fields.
        items: The records, with ids in the place of names, and their custom fields by name.
        rows, record, max_reads: How it reads; the rows of a list with these custom fields.
        session: What definitions of custom fields are read with.

    Raises:
        InvalidRequestError: There is no such field, two items have the same key, or whether a record exists cannot be
            known.
    """
    from .._jobs._sync.host import AsyncReaders  # noqa: PLC0415
    from .._jobs._sync.upsert import AsyncUpsert  # noqa: PLC0415
    from .._jobs.upserting import Upsert  # noqa: PLC0415

    def differences(row: Mapping[str, Any], custom: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
        from .._jobs._sync.custom_fields import CustomFields  # noqa: PLC0415

        jobs, facts = session.shared(CustomFields), RESOURCES[resource]
        return jobs.differences(session, facts, f"{resource}.upsert()", row, custom)

    job = Upsert(resource, key, *items)
    upsert = AsyncUpsert(job, AsyncReaders(partial(rows, job.custom_names), record, max_reads, differences))
    upsert.plan()
    return upsert


def fields_not_kept(session: Session, upsert: AsyncUpsert) -> list[str]:
    """The fields that an upsert would write once more, after they were written with success."""
    from .._jobs.upserting import Sent  # noqa: PLC0415

    return upsert.job.written_again(session.shared(Sent))


def remember_upserted(session: Session, resource: str, plan: Plan) -> None:
    """A change that was written, for `fields_not_kept` of a later run."""
    from .._jobs.upserting import Sent  # noqa: PLC0415

    session.shared(Sent).remember(resource, plan)


def forget_names(session: Session) -> None:
    """Read names anew from now on, those of custom fields too."""
    from .._jobs._sync.custom_fields import CustomFields  # noqa: PLC0415
    from .._jobs._sync.names import NameCache  # noqa: PLC0415

    session.shared(NameCache).forget()
    session.shared(CustomFields).forget()


def ticket_verbs(desk: Desk) -> AsyncVerbs:
    """What is done on tickets: notes, replies, time; see `AsyncVerbs`."""
    from .._jobs._sync.verbs import AsyncVerbs  # noqa: PLC0415

    return AsyncVerbs(desk)


def register_webhook(
    session: Session,
    where: str,
    known: Mapping[int, str],
    arguments: Mapping[str, Any],
    *,
    rows: Lister,
    record: Function[Any, Webhook],
    update: Act[Any, Mapping[str, Any], Webhook],
    create: Act[str, Mapping[str, Any], Any],
    dry_run: bool,
) -> Registration:
    """A webhook that posts these events, made as far as it is not there.

    Args:
        session: Knows the secrets that no error may show, from now on that of the webhook too.
        where: The method, for the error.
        known: The events whose names are known, by their numbers.
        arguments: What the user gave.
        rows, record, update, create: How it reads and writes.
        dry_run: Whether nothing is written.

    Raises:
        InvalidRequestError: One of the arguments cannot be right, or what is there contradicts them.
    """
    from .._jobs._sync.registering import Registrar, register  # noqa: PLC0415
    from .._jobs.registering import Registering  # noqa: PLC0415

    job = Registering(where, known, **arguments)
    session.sender.conceal(job.secrets)
    return register(job, Registrar(rows, record, update, create), dry_run=dry_run)


def table_of(
    session: Session,
    lister: Lister | None,
    pages: Generator[Page[M], None],
    resource: str,
    columns: Iterable[str] | None,
    *,
    labels: bool | Iterable[str],
) -> Table[M]:
    """What makes a table of the rows of a list; see `Table`."""
    from .._jobs._sync.names import Names  # noqa: PLC0415
    from .._jobs._sync.tables import Table  # noqa: PLC0415

    def list_of(other: str) -> Sequence[Mapping[str, Any]]:
        return Names(session, lister).all_of(other) if lister is not None else []

    return Table(resource, pages, columns, labels=labels, list_of=list_of)


def save_custom_fields(session: Session, target: Target[M], write: Write) -> Saved[M]:
    """The record as it was saved, and which of its custom fields were not."""
    from .._jobs._sync.custom_fields import CustomFields  # noqa: PLC0415  # most programs need none

    jobs = session.shared(CustomFields)
    if write.custom is None:
        verify = session.options.verify and "get" in target.resource.operations
        return jobs.send_as_given(target, write.record, verify=verify)
    if "id" in write.record:
        return jobs.update(session, target, write.record, write.custom, replace=write.replace)
    return jobs.create(session, target, write.record, write.custom)


def custom_problems(
    session: Session, resource: Resource, call: str, items: Iterable[tuple[int, Mapping[str, Any]]]
) -> list[str]:
    """What cannot be right about the custom fields of the items of a batch."""
    from .._jobs._sync.custom_fields import CustomFields  # noqa: PLC0415  # most programs need none

    return session.shared(CustomFields).check(session, resource, call, items)


def pages_with_custom_fields(
    session: Session,
    resource: Resource,
    request: ListRequest[M],
    names: tuple[str, ...] | bool,
    walk: Callable[[ListRequest[M]], Generator[Page[M], None]],
) -> Generator[Page[M], None]:
    """The pages of a list whose rows have custom fields by name."""
    from .._jobs._sync.custom_fields import CustomFields  # noqa: PLC0415  # most programs need none

    jobs = session.shared(CustomFields)
    return jobs.pages(session, resource, request, None if isinstance(names, bool) else names, walk)


def custom_field_names(session: Session, resource: Resource, names: tuple[str, ...] | bool) -> list[str]:
    """The names of the custom fields that a list is asked for."""
    if names is False:
        return []
    from .._jobs._sync.custom_fields import CustomFields  # noqa: PLC0415  # most programs need none

    jobs = session.shared(CustomFields)
    return jobs.names_in(session, resource, None if names is True else names)


def run_sql(
    session: Session, statement: object, chunk_by: str | None, size: int | None, *, typed: bool
) -> ReportRows:
    """The rows of a statement; see `Halo.sql`."""
    from .._jobs._sync.sql import run_sql  # noqa: PLC0415  # most programs need none
    from .report_rows import rows_of  # noqa: PLC0415

    def run(request: Request[list[Report]]) -> ReportRows:
        reports = session.send(request, effect="read", is_long_running=True)
        if not reports:
            raise session.response_error(request.path, "the answer is an empty list", "[]", method=request.method)
        return rows_of(session, reports[-1], request)

    return run_sql(run, session.response_error, statement, chunk_by, size, is_typed=typed)


def _may_refer(resource: str, record: Mapping[str, Any]) -> bool:
    """Whether a record has texts, or other records, where ids go."""
    references = REFERENCES[resource]
    return any(
        isinstance(value, Model | Name) or (field in references and isinstance(value, str))
        for field, value in record.items()
    )
