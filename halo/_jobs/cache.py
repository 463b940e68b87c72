"""Rows that a client keeps for a while, so that looking up the next name costs no request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs


@attrs.frozen
class CacheEntry:
    """The rows of a list.

    Attributes:
        rows: What came.
        read_at: When, in monotonic seconds.
        changes: How often this client had changed such records by then.
    """

    rows: Sequence[Mapping[str, Any]]
    read_at: float
    changes: int

    def is_fresh(self, now: float, changes: int, age: float) -> bool:
        """Whether the rows are no older than this, in seconds, and this client has changed no such record since."""
        return now - self.read_at <= age and self.changes == changes
