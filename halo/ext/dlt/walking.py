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

from ...errors import ConfigurationError
from . import tables
from .batches import Differences, check_names, differences, keys_of, marked, shaped, without
from .checking import UnknownRunError, missing_of
from .choices import Choices, ChosenList
from .fetching import Fetcher
from .memory import Memory, Pending
from .stored import Key, Stored, keys_in
from .sweeping import Sweep

if TYPE_CHECKING:
    from ... import Halo

__all__ = ["Walk"]

_log = logging.getLogger("halo.ext.dlt")


@attrs.frozen
class Walk:
    """A list, and what holds for it. Each iteration is a run.

    Attributes:
        halo: The client.
        chosen: The list.
        choices: What holds for all lists.
    """

    halo: Halo
    chosen: ChosenList
    choices: Choices

    def __iter__(self) -> Iterator[Any]:
        """What dlt is to load: batches of rows, and rows for the tables beside them."""
        fetcher, name, tenant = Fetcher(self.halo, self.chosen), self.chosen.name, self.choices.tenant
        memory = Memory(dlt.current.resource_state(name), tenant=tenant or "", host=self.halo.host)
        normalize = dlt.current.source_schema().naming.normalize_identifier
        stored = Stored(dlt.current.pipeline(), normalize, [(tables.TENANT, tenant)] if tenant else [])
        _check_host(stored, name, tenant or "", self.halo.host)
        if self.chosen.key:
            yield from _Run(self.chosen, self.choices, fetcher, stored, memory).items()
        else:
            yield from _replaced(fetcher, memory)


def _check_host(stored: Stored, resource: str, tenant: str, host: str) -> None:
    """Refuse a table that another pipeline has loaded from another server: ids of two would be merged into one.

    Raises:
        ConfigurationError: It has.
    """
    package: Any = dlt.current.load_package_state()
    if package["state"].get("refresh"):  # of what is stored, nothing stays
        return
    hosts = stored.texts(tables.ARRIVED, "host", resource=resource, key=tables.END, **{tables.TENANT: tenant})
    if others := hosts - {host, ""}:
        raise ConfigurationError(
            f"The rows of {resource} in this dataset were loaded from {min(others)}, and this client is of {host}.",
            advice="Nothing was loaded. Give each tenant a dataset of its own, or all a name with tenant=.",
        )


def _replaced(fetcher: Fetcher, memory: Memory) -> Iterator[Any]:
    """The rows of a list without a key, which replace those of the last run; their number is what can be checked."""
    name, id, rows = fetcher.chosen.name, uuid4().hex, 0
    for batch in fetcher.all():
        rows += batch.num_rows
        yield batch
    yield tables.arrived(name, id, (), tenant="", host=fetcher.halo.host)
    yield tables.run({"resource": name, "mode": "whole", "rows": rows, "watermark": fetcher.began})
    memory.leave(Pending(id, fetcher.began, rows), was_full=True)


@attrs.define
class _Run:
    """A run of a list whose rows have a key.

    Attributes:
        chosen, choices: What is to be loaded.
        fetcher: What fetches the rows.
        stored: What is in the destination.
        memory: What the runs before have left.
        id: Of this run and list.
        keys: Those that came so far.
        start: Until when all changes are in the destination; None for a first run, and if the list is always whole.
        is_full: Whether all rows are asked for.
        missed: Rows that were stored otherwise than a full walk has them.
        deleted: How many rows were marked.
    """

    chosen: ChosenList
    choices: Choices
    fetcher: Fetcher
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
        if self.choices.sweeps and self.memory.pending is not None:
            yield from self._swept()
        host = self.fetcher.halo.host
        yield tables.arrived(self.chosen.name, self.id, self.keys, tenant=self._tenant, host=host)
        yield tables.run(self._summary())
        if (began := self.fetcher.began) is None:
            _log.warning("%s: the server tells no date, so the next run asks for as much again", self.chosen.name)
        self.memory.leave(Pending(self.id, began, len(self.keys), self._reach()), was_full=self.is_full)

    @property
    def _tenant(self) -> str:
        return self.choices.tenant or ""

    @property
    def _has_days(self) -> bool:
        """Whether all days since the beginning can be asked for, of a list that has to be asked for by records."""
        parent, key = self.chosen.parent, self.chosen.key
        return parent is not None and bool(parent.days) and parent.filter in key and self.choices.since is not None

    @property
    def _since(self) -> dt.datetime | None:
        """From when on this list is wanted; None for all of it."""
        is_bounded = self._has_days if self.chosen.parent is not None else self.chosen.grows
        return self.choices.since if is_bounded else None

    def _reach(self) -> str | None:
        """From when on all is there with this run: what a later beginning has skipped is not."""
        since, start, reach = self._since, self.start, self.memory.since
        skips = start is not None and since is not None and since > start - self.choices.overlap
        if start is None or skips or (self.is_full and reach is None):
            return "" if since is None else since.isoformat()
        return reach

    def _settle(self) -> None:
        """Take over the watermark of the last run, if what came with it is there."""
        chosen, memory = self.chosen, self.memory
        if (pending := memory.pending) is not None:
            try:
                missing = missing_of(self.stored, chosen.name, chosen.key, pending, tenant=self._tenant)
            except UnknownRunError:
                _log.warning("%s: the destination knows nothing of the last run; all is loaded anew", chosen.name)
                memory.forget()
            else:
                if missing:
                    _log.warning("%s: of the last run, %s; it is done again", chosen.name, missing)
                else:
                    memory.confirm()
        self.start = None if chosen.way == "whole" else memory.watermark
        if self.start is not None and not memory.reaches(self._since):
            _log.warning("%s: since= is earlier than what was loaded so far; all since then is loaded", chosen.name)
            self.start = None
        self.is_full = self.start is None or (
            (chosen.way == "changes" or self._has_days) and memory.runs_since_full + 1 >= self.choices.full_every
        )

    def _rows(self) -> Iterator[pa.RecordBatch]:
        """The rows that are asked for, each once."""
        chosen, is_first = self.chosen, True
        for batch, compares in self._batches():
            keys = keys_of(batch, chosen.key, chosen.name)
            new = without(batch, keys, self.keys)
            fresh = [key for key in keys if key not in self.keys]
            self.keys.update(fresh)
            if compares:
                rows = self.stored.rows(chosen.name, chosen.key, fresh)
                places = [] if rows is None else keys_in(rows, [self.stored.normalize(name) for name in chosen.key])
                self.missed.update(differences(new, fresh, rows, places, self.stored.normalize))
            if is_first:
                check_names(chosen.name, new.schema.names, self.stored.normalize)
            if new.num_rows or is_first:
                yield shaped(new, chosen.key, tenant=self.choices.tenant, sweeps=self.choices.sweeps)
            is_first = False

    def _batches(self) -> Iterator[tuple[pa.RecordBatch, bool]]:
        """The batches, and whether they are asked for so that they can be compared with what is stored."""
        parent, start, since = self.chosen.parent, self.start, self.choices.since
        if parent is None:
            changed = self._changed_since(None if self.is_full else start)
            yield from ((batch, self.is_full and start is not None) for batch in self.fetcher.all(**changed))
        elif start is None and self._has_days and since is not None:
            yield from ((batch, False) for batch in self.fetcher.of_days(parent.days, since, None))
        elif start is None or parent.resource.changes_since is None:
            yield from ((batch, False) for batch in self.fetcher.of_parents(parent))
        else:
            begin = start - self.choices.overlap
            yield from ((batch, False) for batch in self.fetcher.of_parents(parent, **self._parents_since(begin)))
            if parent.days:
                yield from ((batch, False) for batch in self.fetcher.of_days(parent.days, begin, self.fetcher.began))
            if self.is_full and since is not None and since < begin:
                yield from ((batch, True) for batch in self.fetcher.of_days(parent.days, since, begin))

    def _parents_since(self, begin: dt.datetime) -> dict[str, object]:
        """The filter for the records that have changed."""
        assert self.chosen.parent is not None  # noqa: S101  # see the callers
        name = self.chosen.parent.resource.changes_since
        return {name: begin} if name else {}

    def _changed_since(self, start: dt.datetime | None) -> dict[str, object]:
        """The filter by change: from a watermark less the overlap, and never from before what was wanted at first."""
        bounds = [] if start is None else [start - self.choices.overlap]
        if self._since is not None:
            bounds.append(self._since)
        return self.chosen.since(max(bounds, default=None))

    def _missed(self, start: dt.datetime) -> Iterator[Any]:
        """What the filter by change would not have given, of what a full walk found to be otherwise.

        It is asked after the full walk, so what changed meanwhile is among its rows.
        """
        chosen, parent = self.chosen, self.chosen.parent
        if parent is None:
            fetcher, filters, places = self.fetcher, self._changed_since(start), [*range(len(chosen.key))]
        else:
            fetcher, filters = self.fetcher.of(parent), self._parents_since(start - self.choices.overlap)
            places = [chosen.key.index(parent.filter)]
        key = fetcher.chosen.key
        filtered = {each for batch in fetcher.keys(**filters) for each in keys_of(batch, key, chosen.name)}
        for each in [each for each in self.missed if tuple(each[place] for place in places) in filtered]:
            del self.missed[each]
        if self.missed:
            _log.warning("%s: %d rows had changed, and the filter did not give them", chosen.name, len(self.missed))
            yield tables.missed(chosen.name, self.missed, run=self.id, at=self.fetcher.began, tenant=self._tenant)

    def _swept(self) -> Iterator[pa.Table]:
        """Stored rows that are not in their list any more, marked; and those that are again, without the mark."""
        chosen, stored, sweep = self.chosen, self.stored, Sweep(self.fetcher, self.stored)
        if chosen.parent is not None:
            gone, listed = sweep.of_parents(chosen.parent, self.keys), self.keys
        else:
            listed = self.keys
            if not self.is_full:
                batches = self.fetcher.keys(**self._changed_since(None))
                listed = listed.union(*(keys_of(batch, chosen.key, chosen.name) for batch in batches))
            gone = sweep.of_list(listed)
        back = sweep.marked() & listed - self.keys
        column, now = stored.normalize(tables.DELETED_AT), self.fetcher.began or dt.datetime.now(dt.UTC)
        for keys, moment in ((gone, now), (back, None)):
            if keys and (rows := stored.rows(chosen.name, chosen.key, keys)) is not None:
                yield marked(rows, moment, column)
        self.deleted = len(gone)

    def _summary(self) -> dict[str, Any]:
        start, by_parents = self.start, "by day" if self.is_full and self._has_days else "by record"
        return {
            tables.TENANT: self._tenant,
            "resource": self.chosen.name,
            "mode": by_parents if self.chosen.way == "parents" else "whole" if self.is_full else "changes",
            "rows": len(self.keys),
            "server_count": self.fetcher.total,
            "asked_from": None if start is None or self.is_full else start - self.choices.overlap,
            "watermark": self.fetcher.began,
            "deleted": self.deleted,
            "missed": len(self.missed),
        }
