"""Many items, some side by side, and a receipt for each: a failing item stops nothing, and none is lost.

Only an interruption or a cancellation ends a batch. What had begun by then has its receipt all the same: finished,
or as one of which nobody knows how it ended.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import Generic, TypeVar

import attrs

from .._policy.call import Call
from .._runtime.async_concurrency import AsyncAct, arun_bounded, maybe_await
from .._runtime.clock import Clock
from .._settings.validators import is_count, is_duration
from ..errors import InvalidRequestError
from ..results import Receipt

A = TypeVar("A")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

Progress = Callable[[Receipt[R]], object]

_log = logging.getLogger("halo")


@attrs.frozen
class ItemResult(Generic[R_co]):
    """How one item ended well.

    Attributes:
        item: What came back, if anything.
        not_stored: The fields that came back different, or not at all, as far as that was looked at.
    """

    item: R_co
    not_stored: tuple[str, ...] = ()


async def run_batch(
    items: Iterable[A],
    act: AsyncAct[A, list[Call], ItemResult[R | None]],
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
        items: What to act on.
        act: Does it, and appends the calls that it makes to the list, before they are sent.
        sent: What stands in the receipt for an item.
        interrupted: What stands in the receipt of an item that was interrupted, by the calls that were made for it.
        clock: For the pauses.
        limit: Items side by side.
        receipts: Each is appended here too, as soon as it is there.
        size: Items a chunk; None for all at once.
        pause: Seconds between two chunks.
        progress: Called with each receipt.

    Raises:
        InvalidRequestError: A size or pause that cannot be; nothing was done.
    """
    _check(size, pause)
    by_index: dict[int, Receipt[R]] = {}

    async def record(receipt: Receipt[R]) -> None:
        by_index[receipt.index] = receipt
        if receipts is not None:
            receipts.append(receipt)
        if progress is not None:
            await _notify(progress, receipt)

    async def run(numbered: tuple[int, A]) -> None:
        index, item = numbered
        calls: list[Call] = []
        try:
            result = await act(item, calls)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is this item's, and the others go on
            await record(Receipt(index, sent(item), error=error))
        except BaseException:
            await record(Receipt(index, sent(item), error=interrupted(item, calls)))
            raise
        else:
            await record(Receipt(index, sent(item), item=result.item, not_stored=result.not_stored))

    numbered = list(enumerate(items))
    chunk = size or max(1, len(numbered))
    for start in range(0, len(numbered), chunk):
        if start and pause:
            await clock.asleep(pause)
        await arun_bounded(run, numbered[start : start + chunk], limit)
    return [by_index[index] for index, _ in numbered]


def _check(size: int | None, pause: float) -> None:
    if size is not None and not is_count(size):
        raise InvalidRequestError(f"size={size!r}: give a whole number of items from 1.", advice="Nothing was sent.")
    if not is_duration(pause):
        raise InvalidRequestError(f"pause={pause!r}: give seconds, 0 or more.", advice="Nothing was sent.")


async def _notify(progress: Progress[R], receipt: Receipt[R]) -> None:
    try:
        await maybe_await(partial(progress, receipt))
    except Exception:  # noqa: BLE001  # an onlooker must not stop what is under way
        _log.exception("progress failed at item %d", receipt.index)
