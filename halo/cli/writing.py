"""`create`, `update`, `upsert` and `delete`: shown first, asked for where it is more than one, and receipted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import HaloError, NotFoundError
from .error_report import error_text
from .fields import no_field
from .output import Output, chosen, write, write_record, write_table
from .progress import Progress
from .prompts import ask, confirm, refuse_to_guess
from .reading import id_of
from .receipts import Receipts, end_batch, reason_of, refuse_idle
from .sources import read_records
from .statuses import UNKNOWN, USAGE, Failure
from .terminal import tell

if TYPE_CHECKING:
    from ..descriptions import ResourceDescription
    from .options import Run

__all__ = ["create", "delete", "update", "upsert"]

Item = dict[str, Any]


def create(
    run: Run,
    resource: ResourceDescription,
    *,
    fields: Mapping[str, Any],
    source: Path | None,
    look_by: str | None,
    json_fields: str | None,
    extra: Sequence[tuple[str, Any]],
    custom: Sequence[tuple[str, Any]] = (),
    **batch: Any,
) -> None:
    """Create one record from options, or several from a file."""
    refuse_idle(batch, source is not None, look_by)
    items = _items(resource, fields, custom, extra, source)
    if source is None:
        if batch["dry_run"]:
            return _show(run, resource, "create", [{**items[0], **dict(extra)}])
        Output(json_fields=json_fields).check(resource)
        more = {"extra_fields": dict(extra)} if extra else {}
        with run.patience():
            record = getattr(run.halo, resource.name).create(**items[0], **more)
        return _write_saved(record.to_dict(), items[0], resource, json_fields)
    collection = None if batch["dry_run"] else getattr(run.halo, resource.name)

    def send(chosen: Sequence[Item], progress: Callable[[Any], None]) -> None:
        assert collection is not None  # noqa: S101  # a dry run sends nothing
        collection.create_many(chosen, progress=progress)

    def look(doubtful: Sequence[Item]) -> list[Any]:
        if not look_by or "upsert" not in resource.methods:
            raise Failure(
                UNKNOWN,
                f"{len(doubtful)} of the records may have been created already, and nothing says which.\n"
                "Say by which fields they can be found: --look-by summary,client_id",
            )
        assert collection is not None  # noqa: S101  # see above
        receipts = collection.upsert(doubtful, key=_key(look_by), dry_run=True)
        if error := next((receipt.error for receipt in receipts if receipt.error), None):
            raise error
        return [receipt.id if receipt.action != "create" else None for receipt in receipts]

    return _Batch(run, resource, "create", items, **batch).run(send, look)


def update(
    run: Run,
    resource: ResourceDescription,
    *,
    id: int | str | None,
    fields: Mapping[str, Any],
    source: Path | None,
    empty: Sequence[str],
    replace: bool,
    json_fields: str | None,
    extra: Sequence[tuple[str, Any]],
    custom: Sequence[tuple[str, Any]] = (),
    **batch: Any,
) -> None:
    """Change one record by options, or several from a file."""
    emptied = dict[str, Any].fromkeys(name.replace("-", "_") for name in empty)
    if unknown := next((name for name in emptied if name not in resource.fields), None):
        raise click.UsageError(f"--empty: {no_field(resource, unknown)}")
    fields = {**fields, **emptied}
    if (id is None) == (source is None):
        raise click.UsageError("Give the id of a record, or --from with several.")
    refuse_idle(batch, source is not None)
    items = _items(resource, fields, custom, extra, source)
    if source is None:
        if batch["dry_run"]:
            return _show(run, resource, "update", [{"id": id, **items[0], **dict(extra)}])
        Output(json_fields=json_fields).check(resource)
        collection = getattr(run.halo, resource.name)
        more: dict[str, Any] = {"extra_fields": dict(extra)} if extra else {}
        if replace:
            more["replace"] = True
        assert id is not None  # noqa: S101  # see above
        with run.patience():
            record = collection.update(id_of(collection, resource, id), **items[0], **more)
        return _write_saved(record.to_dict(), items[0], resource, json_fields)
    options = {"replace": True} if replace else {}

    def send(chosen: Sequence[Item], progress: Callable[[Any], None]) -> None:
        getattr(run.halo, resource.name).update_many(chosen, progress=progress, **options)

    return _Batch(run, resource, "update", items, **batch).run(send)


def upsert(
    run: Run,
    resource: ResourceDescription,
    *,
    fields: Mapping[str, Any],
    source: Path | None,
    key: str,
    dry_run: bool,
    yes: bool,
    max_reads: int | None,
    no_confirm: bool,
    json_fields: str | None,
    custom: Sequence[tuple[str, Any]] = (),
) -> None:
    """Make records what a list says."""
    output = Output(json_fields=json_fields)
    if unknown := {*(output.columns or ())} - {*_COLUMNS}:
        raise click.UsageError(f"An upsert has no column {', '.join(unknown)}: it has {', '.join(_COLUMNS)}.")
    items = _items(resource, fields, custom, (), source)
    options: dict[str, Any] = {} if max_reads is None else {"max_reads": max_reads}
    save = partial(getattr(run.halo, resource.name).upsert, items, key=_key(key), confirm=not no_confirm, **options)
    is_asked = not dry_run and not yes and len(items) > 1
    if is_asked:
        refuse_to_guess(run, f"upsert {_amount(len(items), resource)}")
    with run.patience():
        plan: Any = save(dry_run=True) if dry_run or is_asked else None
    if is_asked:  # what is to be done with them, the log has said
        tell(f"At {_place(run)}.")
        confirm()
    with run.patience():
        receipts: Any = plan if dry_run else save()
    if dry_run:
        run.say("Nothing was written.")
    failed = [receipt for receipt in receipts if not receipt.ok]
    reasons = [reason_of(receipt.index, receipt.error) for receipt in failed]
    end_batch(run, sum(receipt.outcome_unknown for receipt in receipts), len(failed), "", reasons)
    rows = [
        {
            "index": receipt.index,
            "action": "failed" if output.is_table and receipt.error else receipt.action,
            "id": receipt.id if receipt.item is None else receipt.item.id,
            "changes": {name: [old, new] for name, (old, new) in receipt.changes.items()},
            "error": None if receipt.error is None else error_text(receipt.error).partition("\n")[0],
        }
        for receipt in receipts
    ]
    rows = [chosen(row, output.columns or _COLUMNS) for row in rows]
    if output.is_table:
        write_table(rows, _COLUMNS, flexible="changes", is_chosen=False)
    else:
        for row in rows:
            write(output.line(row))


_COLUMNS = ("index", "action", "id", "changes", "error")


def delete(
    run: Run,
    resource: ResourceDescription,
    *,
    ids: Sequence[int | str],
    fields: Mapping[str, Any],
    source: Path | None,
    **batch: Any,
) -> None:
    """Delete records."""
    if not ids and source is None:
        raise click.UsageError("Give the ids of what to delete, or --from with them.")
    listed = [*ids, *(record.get("id") for record in (read_records(source, resource) if source else ()))]
    if None in listed:
        raise Failure(USAGE, f"{source}: a record has no id.")
    refuse_idle(batch, len(listed) > 1)
    if batch["dry_run"]:
        return _show(run, resource, "delete", [{"id": id, **fields} for id in listed])
    collection = getattr(run.halo, resource.name)
    to_delete = [id_of(collection, resource, id) for id in listed if id is not None]

    def send(chosen: Sequence[Item], progress: Callable[[Any], None]) -> None:
        collection.delete_many([item["id"] for item in chosen], parameters=fields, progress=progress)

    if len(to_delete) > 1:
        return _Batch(run, resource, "delete", [{"id": id, **fields} for id in to_delete], **batch).run(send)
    if not batch["yes"]:
        ask(run, f"delete {_amount(1, resource)}, {to_delete[0]}, at {_place(run)}")
    with run.patience():
        collection.delete(to_delete[0], **fields)
    return run.say(f"Deleted {to_delete[0]}.")


class _NoReceiptError(BaseException):
    """A receipt cannot be written. No `Exception`, so that it ends the batch: what follows would be sent twice."""


class _Batch:
    """Several records: shown, asked for, sent, receipted."""

    def __init__(
        self,
        run: Run,
        resource: ResourceDescription,
        command: str,
        items: Sequence[Item],
        *,
        dry_run: bool,
        yes: bool,
        receipts: Path | None,
        resume: Path | None,
    ) -> None:
        self._run, self._resource, self._command, self._items = run, resource, command, items
        self._dry_run, self._yes, self._path, self._resume = dry_run, yes, receipts, resume

    def run(
        self,
        send: Callable[[Sequence[Item], Callable[[Any], None]], None],
        look: Callable[[Sequence[Item]], list[Any]] | None = None,
    ) -> None:
        """Do it.

        Args:
            send: Sends records, and calls the function with each receipt.
            look: Gives the id of each record that is there already, and None for the others; None if sending one
                twice does no harm.
        """
        run, items = self._run, self._items
        if self._dry_run:
            return _show(run, self._resource, self._command, items)
        receipts = self._begin()
        if receipts.in_doubt and look is not None:
            self._settle(receipts, look)
        if not receipts.todo:
            return run.say("Nothing is left to do.")
        self._send(receipts, send)
        receipts.end()
        self._tell(receipts)
        return None

    def _send(self, receipts: Receipts, send: Callable[[Sequence[Item], Callable[[Any], None]], None]) -> None:
        run, items, todo = self._run, self._items, receipts.todo
        progress = Progress(is_shown=not run.quiet)

        def record(receipt: Any) -> None:
            position: int = receipt.index
            index = todo[position]
            failed: Exception | None = receipt.error
            is_done = receipt.ok or (self._command == "delete" and isinstance(failed, NotFoundError))
            status = "done" if is_done else "unknown" if receipt.outcome_unknown else "failed"
            try:
                receipts.add(index, status, getattr(receipt.item, "id", None), None if is_done else failed)
            except OSError as error:
                raise _NoReceiptError from error
            progress.update(len(receipts.statuses), len(items))

        if self._resume is not None:
            receipts.go_on()
        try:
            send([items[index] for index in todo], record)
        except _NoReceiptError as error:
            text = (
                f"no receipt can be written: {error_text(error.__cause__ or error)}.\nNothing more was sent. "
                f"Mend that, and go on with --resume {receipts.path}: what was sent is looked for."
            )
            raise Failure(UNKNOWN, text) from error
        except HaloError:
            if self._resume is None and not receipts.statuses:  # refused as a whole: there is nothing to go on from
                receipts.path.unlink()
            raise
        except KeyboardInterrupt as interruption:
            if not isinstance(interruption.__context__, KeyboardInterrupt):  # a second one: nobody waits for the calls
                receipts.end()
            run.say(f"What was done is in {receipts.path}; go on with --resume {receipts.path}")
            raise
        finally:
            progress.clear()

    def _begin(self) -> Receipts:
        command, name, items = self._command, self._resource.name, self._items
        resumed = None if self._resume is None else Receipts.resume(self._resume, command, name, items)
        left = len(items if resumed is None else resumed.todo)
        if left and not self._yes:
            ask(self._run, f"{command} {_amount(left, self._resource)} at {_place(self._run)}")
        return resumed or Receipts.begin(self._path, command, name, items)

    def _settle(self, receipts: Receipts, look: Callable[[Sequence[Item]], list[Any]]) -> None:
        """Find out which of the records in doubt are there, so that none is made twice."""
        with self._run.patience():
            ids = look([self._items[index] for index in receipts.in_doubt])
        for index, id in zip(receipts.in_doubt, ids, strict=True):
            if id is not None:
                receipts.add(index, "done", id)
                receipts.todo.remove(index)
        there = sum(id is not None for id in ids)
        self._run.say(f"{there} of {len(ids)} records in doubt are there already.")

    def _tell(self, receipts: Receipts) -> None:
        done, failed, unknown = map(receipts.count, ("done", "failed", "unknown"))
        end_batch(self._run, unknown, failed + unknown, str(receipts.path), receipts.reasons)
        more = "".join(f", {count} {word}" for count, word in ((failed, "failed"), (unknown, "unknown")) if count)
        self._run.say(f"{done} of {len(self._items)} done{more}. Receipts: {receipts.path}")


def _items(
    resource: ResourceDescription,
    fields: Mapping[str, Any],
    custom: Sequence[tuple[str, Any]],
    extra: Sequence[tuple[str, Any]],
    source: Path | None,
) -> list[Item]:
    """The records that a command is about: from a file, with what was typed for all of them, or that alone.

    Raises:
        UsageError: There is nothing.
    """
    typed: Item = {**fields, **({"custom": dict(custom)} if custom else {})}
    if source is None:
        if not typed and not extra:
            raise click.UsageError("No field was given: --help shows them, and --from reads a file.")
        return [_checked(typed, resource, "")]
    if extra:
        raise click.UsageError("--extra cannot be used with --from.")
    records = [
        {**typed, **record, **({"custom": {**dict(custom), **record["custom"]}} if "custom" in record else {})}
        for record in read_records(source, resource)
    ]
    return [_checked(record, resource, f"{source}, record {number}: ") for number, record in enumerate(records, 1)]


def _checked(item: Item, resource: ResourceDescription, where: str) -> Item:
    """The same, if it can be a record.

    Raises:
        Failure: It cannot.
    """
    from halo_api import models  # noqa: PLC0415  # a large package

    values = {name: value for name, value in item.items() if name != "custom"}
    try:
        getattr(models, resource.model)(**values)
    except TypeError as error:
        raise Failure(USAGE, f"{where}{error}") from error
    return item


def _show(run: Run, resource: ResourceDescription, command: str, items: Sequence[Item]) -> None:
    """Show what would be sent, of a dry run."""
    output = Output(json_fields="")
    for item in items:
        write(output.line(item))
    run.say(f"{command} of {_amount(len(items), resource)}. Nothing was sent, and no name was looked up.")


def _place(run: Run) -> str:
    return run.tenants[0].place


def _write_saved(record: Mapping[str, Any], sent: Item, resource: ResourceDescription, json_fields: str | None) -> None:
    """Print a record that was saved; on a terminal what tells it from others, and what was sent."""
    output = Output(json_fields=json_fields)
    if output.is_table:
        names = [*resource.key, *filter(None, [resource.name_field]), *sent]
        record = {name: record[name] for name in dict.fromkeys(names) if name in record}
    write_record(record, output)


def _key(text: str) -> str | tuple[str, ...]:
    names = tuple(name.strip().replace("-", "_") for name in text.split(",") if name.strip())
    return names[0] if len(names) == 1 else names


def _amount(number: int, resource: ResourceDescription) -> str:
    """So many records, in words."""
    from halo_api.facts import RESOURCES  # noqa: PLC0415  # `describe` has no word for a single one

    noun = RESOURCES[resource.name].singular if number == 1 else resource.name
    return f"{number:,} {noun.replace('_', ' ')}"
