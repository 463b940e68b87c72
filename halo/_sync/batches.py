# Written by `python scripts/unasync.py` from halo/_async/batches.py. Do not edit.
"""Batches: many items, some of them concurrently, and a receipt for each. A failing item does not stop the others.

Only an interruption or a cancellation ends a batch. Items that had begun by then have a receipt all the same: of their
result, or saying that the outcome is unknown.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from functools import partial
from itertools import chain
from typing import Generic, TypeVar

import attrs

from .._policy.call import Call
from .._runtime.concurrency import Act, run_bounded, call
from .._runtime.clock import Clock
from .._settings.validators import is_count, is_duration
from ..errors import InvalidRequestError
from ..results import Receipt, UnconfirmedWarning, warn

A = TypeVar("A")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

Progress = Callable[[Receipt[R]], object]

_log = logging.getLogger("halo")

IN_BATCH: ContextVar[list[UnconfirmedWarning] | None] = ContextVar("halo_in_batch", default=None)
"""Where the batch that is calling takes doubts for the receipt; None if none is calling.

In a batch, what cannot be undone is not done without being confirmed.
"""


@attrs.frozen
class ItemResult(Generic[R_co]):
    """The result of an item that did not fail.

    Attributes:
        item: What was returned, if anything.
        not_stored: The fields that came back different or not at all, if that was checked.
    """

    item: R_co
    not_stored: tuple[str, ...] = ()


def run_batch(
    items: Iterable[A],
    act: Act[A, list[Call], ItemResult[R | None]],
    *,
    sent: Callable[[A], object],
    interrupted: Callable[[A, list[Call]], Exception],
    clock: Clock,
    limit: int,
    receipts: list[Receipt[R]] | None,
    size: int | None,
    pause: float,
    progress: Progress[R] | None,
) -> list[Receipt[R]]:
    """One receipt per item, in the order of the items.

    Args:
        items: The items.
        act: Processes an item, and appends the calls that it makes to the list before they are sent.
        sent: Returns `Receipt.sent` for an item.
        interrupted: Returns `Receipt.error` for an item that was interrupted, from the calls that were made for it.
        clock: For the pauses.
        limit: Items at once.
        receipts: A list that each receipt is appended to as soon as it is there.
        size: Items per chunk; None for a single chunk.
        pause: Seconds between two chunks.
        progress: Called with each receipt.

    Raises:
        InvalidRequestError: The size or the pause is not valid; nothing was done.
    """
    _check(size, pause)
    by_index: dict[int, Receipt[R]] = {}

    def record(receipt: Receipt[R]) -> None:
        by_index[receipt.index] = receipt
        if receipts is not None:
            receipts.append(receipt)
        if progress is not None:
            _notify(progress, receipt)

    def run(numbered: tuple[int, A]) -> None:
        index, item = numbered
        calls: list[Call] = []
        doubts: list[UnconfirmedWarning] = []
        token = IN_BATCH.set(doubts)
        try:
            result = act(item, calls)
        except Exception as error:  # noqa: BLE001  # whatever it is, the other items go on
            record(Receipt(index, sent(item), error=error, doubts=tuple(doubts)))
        except BaseException:
            record(Receipt(index, sent(item), error=interrupted(item, calls), doubts=tuple(doubts)))
            raise
        else:
            stored = result.not_stored
            record(Receipt(index, sent(item), item=result.item, not_stored=stored, doubts=tuple(doubts)))
        finally:
            IN_BATCH.reset(token)

    numbered = list(enumerate(items))
    chunk = size or max(1, len(numbered))
    for start in range(0, len(numbered), chunk):
        if start and pause:
            clock.sleep(pause)
        run_bounded(run, numbered[start : start + chunk], limit)
    done = [by_index[index] for index, _ in numbered]
    tell(*chain.from_iterable(receipt.doubts for receipt in done))
    return done


def tell(*doubts: UnconfirmedWarning) -> None:
    """Warn of them, or keep them for the receipt of the batch that is calling."""
    collected = IN_BATCH.get()
    for doubt in doubts:
        (warn if collected is None else collected.append)(doubt)


def _check(size: int | None, pause: float) -> None:
    if size is not None and not is_count(size):
        raise InvalidRequestError(
            f"size={size!r} is not a whole number of items, 1 or more.", advice="Nothing was sent."
        )
    if not is_duration(pause):
        raise InvalidRequestError(f"pause={pause!r} is not a number of seconds, 0 or more.", advice="Nothing was sent.")


def _notify(progress: Progress[R], receipt: Receipt[R]) -> None:
    try:
        call(partial(progress, receipt))
    except Exception:  # noqa: BLE001  # a callback must not stop the batch
        _log.exception("the progress callback failed at item %d", receipt.index)
