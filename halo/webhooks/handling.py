"""Handles an event once, however often it is delivered, and again if handling it has failed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from types import TracebackType
from uuid import uuid4

from .._runtime.clock import Clock, SystemClock
from .._settings.validators import is_duration
from ..errors import ConfigurationError, DeliveryError, InvalidRequestError
from .events import Event
from .stores import Store

__all__ = ["Once", "once"]

_log = logging.getLogger("halo")

_FIRST_PAUSE, _LONGEST_PAUSE, _SILENT = 0.05, 1.0, 5.0  # seconds


def once(event: Event, store: Store, *, key: str | None = None, wait: float = 30.0, clock: Clock | None = None) -> Once:
    """A context in which an event is handled; it is marked as done when the context ends without an exception.

        with once(event, store) as is_new:  # or `async with`
            if is_new:
                handle(event)

    So an event whose handling has failed, or was cut short by the end of the process, is new when it comes again: a
    handler must bear that a part of its work is already done. If the event comes twice at the same time, the second
    one waits for the first, in threads, tasks and processes that share the store; it is then done, or new if the first
    has failed.

    In `async with`, the store is called in the event loop; those of this package need some milliseconds.

    Args:
        event: From `parse`.
        store: What remembers the events.
        key: What tells this event from others, if it has no `id`: a template of the administrator's own has none.
        wait: How many seconds to wait at most while another delivery of the event is being handled.
        clock: Waits.

    Raises:
        DeliveryError: It is still being handled after `wait` seconds: answer 503.
        InvalidRequestError: The event has no id, and there is no key.
        ConfigurationError: `store` is not a store, or `wait` is not a number of seconds.
    """
    if isinstance(store, type) or not hasattr(store, "begin"):
        raise ConfigurationError(f"store={store!r} is not a store.", advice="Such as SQLiteStore('events.sqlite3').")
    if not is_duration(wait):
        raise ConfigurationError(f"wait={wait!r} is not a duration.", advice="Give seconds, 0 or more.")
    if key is None and event.id is not None:
        key = f"{event.webhook_id} {event.id}"
    if not isinstance(key, str) or not key:
        raise InvalidRequestError(
            "once(): the event has no id, so nothing says whether it has come before.",
            advice="Give key=...: a text that only this event has, such as the id and the time in its template.",
        )
    return Once(key, store, wait, clock or SystemClock())


class Once:
    """The context that `once` gives; its value is whether the event is to be handled."""

    def __init__(self, key: str, store: Store, wait: float, clock: Clock) -> None:
        self._key, self._store, self._wait, self._clock = key, store, wait, clock
        self._claim = uuid4().hex
        self._is_new = False

    def __enter__(self) -> bool:
        for pause in self._pauses():
            self._clock.sleep(pause)
        return self._is_new

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Mark the event as done, or leave it to whoever delivers it next."""
        if not self._is_new:
            return
        self._is_new = False
        if kind is None:
            self._store.finish(self._key)
            return
        try:
            self._store.release(self._key, self._claim)
        except Exception as failure:  # noqa: BLE001  # what the handler has raised is what the caller must see
            _log.warning("an event that was not handled stays claimed: %s", type(failure).__name__)

    async def __aenter__(self) -> bool:
        for pause in self._pauses():
            await self._clock.asleep(pause)
        return self._is_new

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Mark the event as done, or leave it to whoever delivers it next."""
        self.__exit__(kind, error, trace)

    def _pauses(self) -> Iterator[float]:
        """The pauses to make until it is known whether the event is new."""
        waited, pause = 0.0, _FIRST_PAUSE
        while (state := self._store.begin(self._key, self._claim)) == "busy":
            if waited >= self._wait:
                raise DeliveryError(
                    f"Another delivery of the same event has been in work for more than {self._wait:g} seconds.",
                    status=503,
                    advice="Answer 503, so that the delivery counts as failed, or set wait=.",
                )
            if waited < _SILENT <= waited + pause:
                _log.warning("waiting for another delivery of the same event, for %g seconds at most", self._wait)
            pause = min(pause, self._wait - waited)
            yield pause
            waited, pause = waited + pause, min(2 * pause, _LONGEST_PAUSE)
        self._is_new = state == "new"
