# Written by `python scripts/unasync.py` from halo/_jobs/_async/upsert.py. Do not edit.
"""Finds out what an upsert has to do: walks the list, reads what rows do not show, looks again before a create.

That a record does not exist is concluded from a whole walk of the list alone, inactive records included, in which the
key was seen.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from halo_api.facts import FILTERS, NAMINGS, RESOURCES

from ..._runtime.concurrency import Lock
from ...errors import HaloError, InvalidRequestError
from ..tables import CUSTOM
from ..upserting import Plan, Row, Upsert, has_custom_fields, noun_of, pages_of
from .host import AsyncReaders

_log = logging.getLogger("halo")


class AsyncUpsert:
    """One upsert, from the plan to the look before each create.

    Attributes:
        job: The items, and what becomes of each.
        saw_rows: Whether the list had any; one that has none may only be hidden from this agent.
    """

    def __init__(self, job: Upsert, readers: AsyncReaders) -> None:
        self.job, self._readers = job, readers
        self._pages = 0
        self._again: Sequence[Row] | HaloError | None = None
        self._lock = Lock()
        self.saw_rows = True

    def plan(self) -> None:
        """Decide for each item what is to be done.

        Raises:
            InvalidRequestError: Whether a record exists cannot be known, or only by more reads than are allowed.
            HaloError: A request failed.
        """
        if not self.job.pending:
            return
        rows = self._walk()
        self.saw_rows = bool(rows)
        if rows and not self.job.is_shown_by(rows):
            rows = self._read_all(rows)
        found = self.job.match(rows)
        unseen = self.job.unseen_fields(rows) if found else set[str]()
        if unseen:
            found = self._read_those_with(unseen, found)
        for index, row in found.items():
            self.job.compare(index, row)
            if custom := self.job.custom_to_compare(self.job.plans[index]):
                self._compare_custom(self.job.plans[index], row, custom)

    def look_again(self, plan: Plan) -> None:
        """Make sure that the record of a planned create is still not there.

        Raises:
            InvalidRequestError: It is, and was not seen before: nothing was sent.
            HaloError: A request failed.
        """
        if guard := self._guard():
            name, field = guard
            rows = self._read({**self._everything(), name: str(plan.record[field]).strip()})
        else:
            with self._lock:  # creates run side by side, and one walk is for all of them
                if self._again is None:
                    self._again = self._walk_or_error()
                if isinstance(self._again, HaloError):
                    raise self._again
                rows = self._again
        there = [row.get("id") for row in rows if self.job.key_of(row) == plan.key]
        if there:
            raise InvalidRequestError(
                f"{self.job.where}: item {plan.index} is there already, its id is {there[0]}: the walk missed it.",
                advice="Nothing was sent for it. Run the upsert again: it will be an update.",
            )

    @property
    def cost(self) -> int:
        """How many requests writing would take, with the look before each create."""
        writing = [plan for plan in self.job.plans if plan.is_written]
        writes = len(writing) + sum(plan.action == "update" and bool(plan.custom_changes) for plan in writing)
        creates = len(self.job.creates)
        looks = creates if self._guard() else self._pages if creates else 0
        return writes + looks

    def _guard(self) -> tuple[str, str] | None:
        """The filter by which a planned create is looked for, and the field of the key that it takes.

        None if a second walk is better, or all there is.
        """
        resource, creates = self.job.resource, len(self.job.creates)
        takes = FILTERS[f"list_{resource}"]
        guards = [(field, field) for field in self.job.fields if takes.get(field) == "string"]
        naming = NAMINGS.get(resource)
        if naming is not None and naming.search:
            guards += [(naming.search, field) for field in self.job.fields if field in naming.fields]
        return guards[0] if guards and creates <= max(1, self._pages) else None

    def _everything(self) -> dict[str, Any]:
        """Filters that make the list whole, inactive records included."""
        naming, facts = NAMINGS.get(self.job.resource), RESOURCES[self.job.resource]
        if naming is not None:
            return dict(naming.with_all)
        return {facts.includes_inactive: True} if facts.includes_inactive else {}

    def _walk(self) -> Sequence[Row]:
        takes, filters = FILTERS[f"list_{self.job.resource}"], self._everything()
        if "order" in takes:
            filters["order"] = "id"
        clients = {plan.record.get("client_id") for plan in self.job.pending}
        if "client_id" in self.job.fields and len(clients) == 1 and "client_id" in takes:
            filters["client_id"] = next(iter(clients))
        rows = self._read(filters)
        paged = RESOURCES[self.job.resource].paging == "pages"
        self._pages = pages_of(len(rows)) if paged else 1
        return rows

    def _walk_or_error(self) -> Sequence[Row] | HaloError:
        """The rows of a second walk; if it fails, it has failed for all creates, and is not begun again for each."""
        try:
            return self._walk()
        except HaloError as error:
            return error

    def _read(self, filters: Mapping[str, Any]) -> Sequence[Row]:
        return [vars(row) for row in self._readers.rows(self.job.resource, filters)]

    def _read_all(self, rows: Sequence[Row]) -> Sequence[Row]:
        """All records, singly, as no row shows the key."""
        key = ", ".join(self.job.fields)
        reason = f"no row of the list shows {key}, and a record shows it only if it is read by itself"
        self._allow(len(rows), reason)
        return [self._record(row) for row in rows]

    def _read_those_with(self, unseen: set[str], found: Mapping[int, Row]) -> dict[int, Row]:
        """The records that items are about, read singly if they have fields that lists do not show."""
        names, read = ", ".join(sorted(name.rstrip(".") for name in unseen)), dict(found)
        wanting = [index for index in found if self._wants(self.job.plans[index], unseen)]
        if not wanting:
            return read
        read[wanting[0]] = self._record(found[wanting[0]])
        if not unseen & read[wanting[0]].keys() and not (CUSTOM in unseen and has_custom_fields(read[wanting[0]])):
            return read  # no record shows them where they are null, and so nothing is to be had by reading
        self._allow(len(wanting) - 1, f"no row of the list shows {names}, and records do")
        for index in wanting[1:]:
            read[index] = self._record(found[index])
        return read

    @staticmethod
    def _wants(plan: Plan, unseen: set[str]) -> bool:
        return bool(unseen & plan.record.keys()) or (CUSTOM in unseen and bool(plan.custom))

    def _compare_custom(self, plan: Plan, row: Row, custom: Row) -> None:
        """Decide which custom fields are to be changed; what is refused is the error of its item."""
        try:
            plan.change_custom(self._readers.differences(row, custom))
        except InvalidRequestError as error:
            plan.error = error

    def _record(self, row: Row) -> Row:
        return vars(self._readers.record(row))

    def _allow(self, reads: int, reason: str) -> None:
        resource = self.job.resource
        if reads > self._readers.max_reads:
            raise InvalidRequestError(
                f"{self.job.where}: {reason}. That takes {reads:,} requests, and max_reads={self._readers.max_reads}.",
                advice=f"Nothing was written. To allow it: upsert(..., max_reads={reads}).",
            )
        _log.info("%s: %s: reading %s singly", self.job.where, reason, noun_of(resource, reads))
