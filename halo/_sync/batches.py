# Written by `python scripts/unasync.py` from halo/_async/batches.py. Do not edit.
"""Many items, some side by side, and a receipt for each: a failing item stops nothing, and none is lost.

Only an interruption or a cancellation ends a batch. What had begun by then has its receipt all the same: finished,
or as one of which nobody knows how it ended.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from .._policy.outcome import was_sent
from .._policy.pagination import is_count
from .._runtime.clock import Clock, is_duration
from .._runtime.concurrency import Function, result, spread
from ..errors import InvalidRequestError
from ..results import Done, Receipt

A = TypeVar("A")
R = TypeVar("R")

Progress = Callable[[Receipt[R]], object]

_log = logging.getLogger("halo")


def receipts_of(
    items: Iterable[A],
    act: Function[A, Done[R | None]],
    *,
    interrupted: Callable[[A, bool], Exception],
    clock: Clock,
    limit: int,
    receipts: list[Receipt[R]] | None,
    size: int | None,
    pause: float,
    progress: Progress[R] | None,
) -> list[Receipt[R]]:
    """One receipt per item, in the order of the items.

    Args:
        items: What to act on.
        act: Does it.
        interrupted: What stands in the receipt of an item that was interrupted, sent already or not.
        clock: For the pauses.
        limit: Items side by side.
        receipts: Each is appended here too, as soon as it is there.
        size: Items a chunk; None for all at once.
        pause: Seconds between two chunks.
        progress: Called with each receipt.
    """
    checked(size, pause)
    done: dict[int, Receipt[R]] = {}

    def note(receipt: Receipt[R]) -> None:
        done[receipt.index] = receipt
        if receipts is not None:
            receipts.append(receipt)
        if progress is not None:
            _tell(progress, receipt)

    def one(numbered: tuple[int, A]) -> None:
        index, item = numbered
        try:
            ended = act(item)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is this item's, and the others go on
            note(Receipt(index, item, error=error))
        except BaseException as error:
            note(Receipt(index, item, error=interrupted(item, was_sent(error))))
            raise
        else:
            note(Receipt(index, item, item=ended.item, not_stored=ended.not_stored))

    numbered = list(enumerate(items))
    chunk = size or max(1, len(numbered))
    for start in range(0, len(numbered), chunk):
        if start and pause:
            clock.sleep(pause)
        spread(one, numbered[start : start + chunk], limit)
    return [done[index] for index, _ in numbered]


def checked(size: int | None, pause: float) -> None:
    """Nothing, where they can be right.

    Raises:
        InvalidRequestError: They cannot.
    """
    if size is not None and not is_count(size):
        raise InvalidRequestError(f"size={size!r}: give a whole number of items from 1.", advice="Nothing was sent.")
    if not is_duration(pause):
        raise InvalidRequestError(f"pause={pause!r}: give seconds, 0 or more.", advice="Nothing was sent.")


def _tell(progress: Progress[R], receipt: Receipt[R]) -> None:
    try:
        result(partial(progress, receipt))
    except Exception:  # noqa: BLE001  # what looks on must not stop what is under way
        _log.exception("progress failed at item %d", receipt.index)
