"""Which stored rows are gone: keys are compared in one walk, and none is marked before it was looked for once more."""

from __future__ import annotations

import logging
from collections.abc import Collection

import attrs

from .batches import keys_of
from .choices import Parent
from .fetching import LOOKS, Fetcher
from .stored import Key, Stored
from .tables import DELETED_AT, PARENT

__all__ = ["Sweep"]

_log = logging.getLogger("halo.ext.dlt")


@attrs.frozen
class Sweep:
    """The stored rows of one list.

    Attributes:
        fetcher: What fetches the list.
        stored: What is in the destination.
    """

    fetcher: Fetcher
    stored: Stored

    def marked(self) -> set[Key]:
        """The keys of those that are marked as gone, of all rows."""
        name, key = self.fetcher.chosen.name, self.fetcher.chosen.key
        return self.stored.keys(name, key, f"{{{DELETED_AT}}} IS NOT NULL") if self._unmarked() else set()

    def of_list(self, listed: Collection[Key]) -> set[Key]:
        """Unmarked ones that a walk has not listed, and that are not there when looked for.

        Args:
            listed: What it has; if it was walked from a date, others may be there.

        Raises:
            HaloError: The whole list is empty.
        """
        name, key = self.fetcher.chosen.name, self.fetcher.chosen.key
        return self.fetcher.gone(self.stored.keys(name, key, self._unmarked()) - {*listed}, listed)

    def of_parents(self, parent: Parent, came: Collection[Key]) -> set[Key]:
        """Unmarked ones of records that are gone, and those that did not come when their record was asked for.

        Rows of a record that is there and was not asked for are not looked at: that would take a request for each.

        Args:
            parent: The records that the rows belong to.
            came: The keys that came in this run.

        Raises:
            HaloError: The list of the records is empty.
        """
        name, column = self.fetcher.chosen.name, self._column(parent)
        if not self.stored.has(name, column):
            return set()
        of_parents = self.fetcher.of(parent)
        batches = of_parents.keys()
        listed = {key for batch in batches for key in keys_of(batch, ("id",), of_parents.chosen.name)}
        lost = {key for key in self.stored.keys(name, [column], self._unmarked()) if None not in key} - listed
        gone = {row[1:] for row in self._of(column, [id for (id,) in of_parents.gone(lost, listed)])}
        return gone | self._not_among(parent, {*came})

    def _not_among(self, parent: Parent, came: Collection[Key]) -> set[Key]:
        """Rows of records that were asked for, which came neither then nor when these are asked once more."""
        name, key = self.fetcher.chosen.name, self.fetcher.chosen.key
        stored = self._of(self._column(parent), [*self.fetcher.fetched_parents])
        missing = {row for row in stored if row[1:] not in came}
        ids = sorted({row[0] for row in missing})
        if len(ids) > LOOKS:
            text = "%s: rows of %d records did not come any more; those of %d are looked for, and no other is marked"
            _log.warning(text, name, len(ids), LOOKS)
            ids = ids[:LOOKS]
        again = {each for batch in self.fetcher.of_ids(parent, ids) for each in keys_of(batch, key, name)}
        return {row[1:] for row in missing if row[0] in {*ids}} - again

    def _of(self, column: str, ids: Collection[int]) -> set[Key]:
        """The stored rows with these values: each its value, and then its key."""
        name, key = self.fetcher.chosen.name, self.fetcher.chosen.key
        return self.stored.keys_with(name, [column, *key], column, ids, self._unmarked())

    def _column(self, parent: Parent) -> str:
        """Where the id of the record stands."""
        return parent.filter if parent.filter in self.fetcher.chosen.key else PARENT

    def _unmarked(self) -> str:
        return f"{{{DELETED_AT}}} IS NULL" if self.stored.has(self.fetcher.chosen.name, DELETED_AT) else ""
