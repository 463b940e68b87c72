"""The rule: what must be true after any call, whatever went wrong.

- It ends, soon, with bounded memory, and without asking without bounds.
- If it returns, the result is what the server has, row for row and byte for byte, and every record is there once.
- If it raises, that is one of the exceptions of `halo`, about what happened: there was no response, or it had that
  status, or it was no answer. A record whose outcome is said to be unknown is there at most once, and one that is said
  to be refused is not there. The exception can be pickled, and no part of a file is left.
- No secret is in what can be seen: the text, the attributes, the frames' local variables, the pickle, the log.
- The next call on the same client is right.
"""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

import attrs
from rich.traceback import Traceback

from halo import HaloError, OutcomeUnknownError, PaginationError, ResponseError, StatusError, TransportError
from halo.results import Receipt
from scripts.matrix.operations import Operation, stored
from scripts.matrix.server import Fault, World

Kind = Literal["lost", "doubled", "hung", "leaked", "other"]
"""The ways to break it."""

KINDS: tuple[Kind, ...] = get_args(Kind)

MOST_REQUESTS = 100
MOST_WAITED = 4000.0  # seconds of the faked clock: attempts x the longest wait x requests
MOST_MEMORY = 16_000_000


class Problem(NamedTuple):
    """Something that breaks the rule."""

    kind: Kind
    text: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.text}"


@attrs.define
class Ending:
    """How a call ended.

    Attributes:
        result, error: What it returned or raised.
        next_error: What was raised by the next call, or is wrong with its result.
        is_over: Whether it ended at all.
        waited: Seconds on the faked clock.
        log: What was logged.
        memory: The most bytes that it held, where that was measured.
    """

    result: Any = None
    error: BaseException | None = None
    next_error: object = None
    is_over: bool = False
    waited: float = 0.0
    log: str = ""
    memory: int = 0


def problems(operation: Operation, world: World, ending: Ending, folder: Path, *, by_rich: bool) -> Iterator[Problem]:
    """What breaks the rule.

    Args:
        operation: What was called.
        world: What it met.
        ending: How it ended.
        folder: Where it writes files.
        by_rich: Whether to look at the frames as rich shows them too, which takes its time.
    """
    if not ending.is_over:
        yield Problem("hung", "it did not end in time")
        return
    if world.requests > MOST_REQUESTS or ending.waited > MOST_WAITED or ending.memory > MOST_MEMORY:
        text = f"{world.requests} requests, {ending.waited:.0f} s waited, {ending.memory} bytes"
        yield Problem("hung", text)
    errors = _errors(operation, ending)
    yield from _about_data(operation, world, ending, errors)
    for error in errors.values():
        yield from (Problem("other", text) for text in _about_class(error, world.fault, operation))
    if ending.error is not None and any(folder.iterdir()):
        yield Problem("other", "a part of the file is left")
    for where, text in {**_shown([*errors.values()], by_rich=by_rich), "the log": ending.log}.items():
        yield from (Problem("leaked", f"in {where}") for secret in world.secrets if secret in text)
    if ending.next_error is not None:
        yield Problem("other", f"the next call: {ending.next_error!r}")


def _errors(operation: Operation, ending: Ending) -> dict[str, BaseException]:
    """The errors, by the names of the records that they are about if the call tells; otherwise under "new"."""
    if ending.error is not None:
        return {"new": ending.error}
    result: Any = ending.result
    receipts: list[Receipt[Any]] = result if operation.name == "batch" else []
    return {receipt.sent["summary"]: receipt.error for receipt in receipts if receipt.error}


def _about_data(
    operation: Operation, world: World, ending: Ending, errors: dict[str, BaseException]
) -> Iterator[Problem]:
    if ending.error is None:
        got, wanted = operation.pair(world, ending.result)
        if got != wanted:
            yield Problem("lost", f"{str(got)[:100]} instead of {str(wanted)[:100]}")
    made = stored(world)
    for name in operation.creates:
        error = errors.get(name)
        if made[name] > (error is None or isinstance(error, OutcomeUnknownError)):
            yield Problem("doubled", f"{name} is there {made[name]} times, with {error!r}")
        if made[name] < (error is None):
            yield Problem("lost", f"{name} is not there")


def _about_class(error: BaseException, fault: Fault, operation: Operation) -> Iterator[str]:
    if not isinstance(error, HaloError):
        yield f"not one of ours: {error!r}"
        return
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    if type(copy) is not type(error) or str(copy) != str(error):
        yield f"{error!r} is pickled as {copy!r}"
    if not any(_is_about(error, status, operation) for status in fault.tells):
        yield f"{error!r} for {fault.tells or 'a proper response'}"


def _is_about(error: HaloError, status: int | None, operation: Operation) -> bool:
    if isinstance(error, OutcomeUnknownError):
        return bool(operation.creates) and (status is None or status < 300 or status >= 500)
    if status is None:
        return isinstance(error, TransportError)
    if status < 300:
        return isinstance(error, ResponseError | PaginationError)
    return isinstance(error, StatusError) and error.status_code == status


def _shown(errors: list[BaseException], *, by_rich: bool) -> dict[str, str]:
    """All that can be seen of these exceptions, by where."""
    texts = {"the text": "", "the frames": "", "the frames, by rich": "", "the pickle": ""}
    for error in errors:
        texts["the text"] += f"{error}{error!r}{error.args}{vars(error)}"
        texts["the frames"] += "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
        stacks = Traceback.extract(type(error), error, error.__traceback__, show_locals=True).stacks if by_rich else []
        nodes = [node for stack in stacks for frame in stack.frames for node in (frame.locals or {}).values()]
        texts["the frames, by rich"] += "".join(map(str, nodes))
        texts["the pickle"] += pickle.dumps(error).decode("latin-1")
    return texts
