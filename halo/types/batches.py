# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The options of a batch, and the keywords of methods that take none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

if TYPE_CHECKING:
    from ..results import Receipt

R = TypeVar("R")


class BatchOptions(TypedDict, Generic[R], total=False):
    """How `create_many`, `update_many` and `delete_many` go about it."""

    receipts: list[Receipt[R]] | None
    """Each receipt is appended here too, as soon as it is there: what has begun when the batch is interrupted is not
    lost."""
    size: int | None
    """Items a chunk, with a pause between chunks; None for all at once. The documentation recommends 25."""
    pause: float
    """Seconds between two chunks; the documentation recommends 2."""
    progress: Callable[[Receipt[R]], object] | None
    """Called with each receipt, as it comes; from another thread, if there are threads."""


class NoParameters(TypedDict):
    """Nothing: the route is not known to take any."""
