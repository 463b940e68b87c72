"""One run of one list: which rows it asks for, what it gives to dlt, and what it remembers."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import attrs
import dlt
import pyarrow as pa

from ...errors import HaloError
from . import tables
from .asking import Asking
from .batches import Differences, differences, keys_of, marked, shaped, without
from .checking import UnknownRunError, missing_of
from .choices import Choices, Wanted
from .memory import Memory, Pending
from .stored import Key, Stored, keys_in

if TYPE_CHECKING:
    from ... import Halo

__all__ = ["Walk"]

_log = logging.getLogger("halo.ext.dlt")


@attrs.frozen
class Walk:
    """A list, and what holds for it. Each iteration is a run.

    Attributes:
        halo: The client.
        wanted: The list.
        choices: What holds for all lists.
    """

    halo: Halo
    wanted: Wanted
    choices: Choices

    def __iter__(self) -> Iterator[Any]:
        """What dlt is to load: batches of rows, and rows for the tables beside them."""
        asking, name, tenant = Asking(self.halo, self.wanted), self.wanted.name, self.choices.tenant
        memory = Memory(dlt.current.resource_state(name), tenant=tenant or "", host=self.halo.host)
        if not self.wanted.key:
            yield from _replaced(asking)
            return
        normalize = dlt.current.source_schema().naming.normalize_identifier
        stored = Stored(dlt.current.pipeline(), normalize, [(tables.TENANT, tenant)] if tenant else [])
        yield from _Run(self.wanted, self.choices, asking, stored, memory).items()


def _replaced(asking: Asking) -> Iterator[Any]:
    """The rows of a list without a key, which replace those of the last run."""
    rows = 0
    for batch in asking.all():
        rows += batch.num_rows
        yield batch
    yield tables.run({"resource": asking.wanted.name, "mode": "whole", "rows": rows, "watermark": asking.began})


@attrs.define
class _Run:
    """A run of a list whose rows have a key.

    Attributes:
        wanted, choices: What is to be loaded.
        asking: What the rows are asked with.
        stored: What is in the destination.
        memory: What the runs before have left.
        id: Of this run and list.
        keys: Those that came so far.
        start: Until when all changes are in the destination; None for a first run, and if the list is always whole.
        is_full: Whether all rows are asked for.
        missed: Rows that were stored otherwise than a full walk has them.
        deleted: How many rows were marked.
    """

    wanted: Wanted
    choices: Choices
    asking: Asking
    stored: Stored
    memory: Memory
    id: str = attrs.field(factory=lambda: uuid4().hex, init=False)
    keys: set[Key] = attrs.field(factory=set[Key], init=False)
    start: dt.datetime | None = attrs.field(default=None, init=False)
    is_full: bool = attrs.field(default=True, init=False)
    missed: Differences = attrs.field(factory=dict[Key, tuple[str, ...] | None], init=False)
    deleted: int = attrs.field(default=0, init=False)

    def items(self) -> Iterator[Any]:
        """What dlt is to load; at the end, what the next run has to know is remembered."""
        self._settle()
        yield from self._rows()
        if self.missed and self.start is not None:
            yield from self._missed(self.start)
        if self._sweeps and self.memory.pending is not None:
            yield from self._swept()
        yield tables.arrived(self.wanted.name, self.id, self.keys, tenant=self._tenant)
        yield tables.run(self._summary())
        if (began := self.asking.began) is None:
            _log.warning("%s: the server tells no date, so the next run asks for as much again", self.wanted.name)
        self.memory.leave(Pending(self.id, began, len(self.keys)), was_full=self.is_full)

    @property
    def _tenant(self) -> str:
        return self.choices.tenant or ""

    @property
    def _sweeps(self) -> bool:
        """Whether rows are marked; a list that is asked for by other records has no cheap walk that would tell."""
        return self.choices.sweeps and self.wanted.way != "parents"

    def _settle(self) -> None:
        """Take over the watermark of the last run, if what came with it is there."""
        wanted, memory = self.wanted, self.memory
        if (pending := memory.pending) is not None:
            try:
                missing = missing_of(self.stored, wanted.name, wanted.key, pending, tenant=self._tenant)
            except UnknownRunError:
                _log.warning("%s: the destination knows nothing of the last run; all is loaded anew", wanted.name)
                memory.forget()
            else:
                if missing:
                    _log.warning("%s: of the last run, %s; it is done again", wanted.name, missing)
                else:
                    memory.confirm()
        self.start = None if wanted.way == "whole" else memory.watermark
        self.is_full = self.start is None or (
            wanted.way == "changes" and memory.runs_since_full + 1 >= self.choices.full_every
        )

    def _rows(self) -> Iterator[pa.RecordBatch]:
        """The rows that are asked for, each once."""
        wanted, is_first = self.wanted, True
        compares = self.is_full and self.start is not None
        for batch in self._asked():
            keys = keys_of(batch, wanted.key, wanted.name)
            new = without(batch, keys, self.keys)
            fresh = [key for key in keys if key not in self.keys]
            self.keys.update(fresh)
            if compares:
                rows = self.stored.rows(wanted.name, wanted.key, fresh)
                places = [] if rows is None else keys_in(rows, [self.stored.normalize(name) for name in wanted.key])
                self.missed.update(differences(new, fresh, rows, places, self.stored.normalize))
            if new.num_rows or is_first:
                yield shaped(new, wanted.key, tenant=self.choices.tenant, sweeps=self._sweeps)
            is_first = False

    def _asked(self) -> Iterator[pa.RecordBatch]:
        parent, start, since = self.wanted.parent, self.start, self.choices.since
        if parent is None:
            yield from self.asking.all(**self._changed_since(None if self.is_full else start))
        elif start is None and parent.days and since is not None:
            yield from self.asking.of_days(parent.days, since, None)
        elif start is None or parent.resource.changes_since is None:
            yield from self.asking.of_parents(parent)
        else:
            begin = start - self.choices.overlap
            yield from self.asking.of_parents(parent, **{parent.resource.changes_since: begin})
            if parent.days:
                yield from self.asking.of_days(parent.days, begin, self.asking.began)

    def _changed_since(self, start: dt.datetime | None) -> dict[str, object]:
        """The filter by change: from a watermark less the overlap, and never from before what was wanted at first."""
        bounds = [] if start is None else [start - self.choices.overlap]
        if self.choices.since is not None and self.wanted.grows:
            bounds.append(self.choices.since)
        return self.wanted.since(max(bounds, default=None))

    def _missed(self, start: dt.datetime) -> Iterator[Any]:
        """What the filter by change would not have given, of what a full walk found to be otherwise.

        It is asked after the full walk, so what changed meanwhile is among its rows.
        """
        wanted, filters = self.wanted, self._changed_since(start)
        for batch in self.asking.keys(**filters):
            for key in keys_of(batch, wanted.key, wanted.name):
                self.missed.pop(key, None)
        if self.missed:
            _log.warning("%s: %d rows had changed, and the filter did not give them", wanted.name, len(self.missed))
            yield tables.missed(wanted.name, self.missed, run=self.id, at=self.asking.began, tenant=self._tenant)

    def _swept(self) -> Iterator[pa.Table]:
        """Stored rows that are not in their list any more, marked; and those that are again, without the mark."""
        name, key, stored = self.wanted.name, self.wanted.key, self.stored
        listed = self.keys
        if not self.is_full:
            batches = self.asking.keys(**self._changed_since(None))
            listed = listed.union(*(keys_of(batch, key, name) for batch in batches))
        has_marks, mark = stored.has(name, tables.DELETED_AT), f"{{{tables.DELETED_AT}}}"
        gone = stored.keys(name, key, f"{mark} IS NULL" if has_marks else "") - listed
        if gone and not listed:
            raise HaloError(
                f"The list of {name} is empty, and {len(gone)} rows of it were loaded earlier.",
                advice="None was marked as deleted. Check the rights of this client, or load without deletes='sweep'.",
            )
        marked_ones = stored.keys(name, key, f"{mark} IS NOT NULL") if has_marks else set[Key]()
        column, now = stored.normalize(tables.DELETED_AT), self.asking.began or dt.datetime.now(dt.UTC)
        for keys, moment in ((gone, now), (marked_ones & listed - self.keys, None)):
            if keys and (rows := stored.rows(name, key, keys)) is not None:
                yield marked(rows, moment, column)
        self.deleted = len(gone)

    def _summary(self) -> dict[str, Any]:
        start, is_by_day = self.start, self.wanted.parent is not None and bool(self.wanted.parent.days)
        by_parents = "by day" if start is None and is_by_day and self.choices.since else "by record"
        return {
            tables.TENANT: self._tenant,
            "resource": self.wanted.name,
            "mode": by_parents if self.wanted.way == "parents" else "whole" if self.is_full else "changes",
            "rows": len(self.keys),
            "server_count": self.asking.total,
            "asked_from": None if start is None or self.is_full else start - self.choices.overlap,
            "watermark": self.asking.began,
            "deleted": self.deleted,
            "missed": len(self.missed),
        }
