"""Posts what webhooks have been fired with, from a thread of its own: the sandbox waits for no receiver.

To receivers on this machine alone, once, and a limited time for each. What is known says nothing of a second attempt;
deliveries can be sent again by hand, and a webhook disables itself after as many failures as it says.
"""

from __future__ import annotations

import http.client
import logging
import ssl
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import attrs

from ..api.webhook_events import is_posted_here, request_of
from ..store import Row

_TIMEOUT = 5.0  # seconds for each step of a delivery
_MOST = 1000
_READ = 64 * 1024
_LARGEST_BATCH = 100
_IDLE = 1.0  # seconds after which a thread that has nothing to do ends

_log = logging.getLogger("halo.sandbox")


@attrs.frozen
class Delivery:
    """What was posted by a webhook, and how that went.

    Attributes:
        webhook: The webhook, as it was.
        events: The payloads, one or several.
        status: What was answered; None if nothing was.
        problem: Why nothing was answered; empty if something was.
    """

    webhook: Row = attrs.field(repr=False)
    events: tuple[Row, ...] = attrs.field(repr=lambda events: f"<{len(events)} events>")
    status: int | None = None
    problem: str = ""

    @property
    def ok(self) -> bool:
        """Whether the receiver has confirmed it."""
        return self.status is not None and 200 <= self.status < 300

    def __str__(self) -> str:
        names = ", ".join(str(event.get("event") or event.get("what")) for event in self.events)
        return (
            f"webhook {self.webhook.get('name')!r}: {names} -> {self.webhook.get('url')}: {self.status or self.problem}"
        )


@attrs.define
class _Batch:
    """Events of one webhook that wait to be posted together.

    Attributes:
        due: The time, by the clock of the system, at which they are posted at the latest.
    """

    webhook: Row
    events: list[Row]
    due: float


class Webhooks:
    """The deliveries of one sandbox.

    Attributes:
        deliveries: The last ones.
        tell: Called with a line for each delivery; the log, unless set.
    """

    def __init__(self, disable: Callable[[Row], None]) -> None:
        """No delivery yet.

        Args:
            disable: Called with a webhook that is to be disabled.
        """
        self.deliveries: deque[Delivery] = deque(maxlen=_MOST)
        self.tell: Callable[[str], object] = _log.info
        self._disable = disable
        self._changed = threading.Condition()
        self._batches: deque[_Batch] = deque()
        self._posting, self._is_closed = False, False
        self._failures = Counter[str]()
        self._foreign = set[str]()
        self._thread: threading.Thread | None = None

    def post(self, webhook: Row, payload: Row) -> None:
        """Have an event posted soon, or with others if its webhook makes batches."""
        if not is_posted_here(webhook):
            self._tell_once(str(webhook.get("url")))
            return
        with self._changed:
            if sum(len(batch.events) for batch in self._batches) >= _MOST:
                _log.warning("webhook %r: an event was dropped: %d are waiting already", webhook.get("name"), _MOST)
                return
            self._add(webhook, payload)
            self._wake()

    def resend(self, delivery: Delivery) -> None:
        """Post a delivery again, as somebody can by hand from the log of Halo."""
        with self._changed:
            self._batches.append(_Batch(delivery.webhook, list(delivery.events), 0.0))
            self._wake()

    def flush(self, timeout: float = 30.0) -> None:
        """Post what waits, without waiting for batches to fill, and return when that is done.

        Raises:
            TimeoutError: It takes longer than so many seconds.
        """
        with self._changed:
            for batch in self._batches:
                batch.due = 0.0
            self._changed.notify_all()
            if not self._changed.wait_for(lambda: not self._batches and not self._posting, timeout):
                raise TimeoutError(f"{len(self._batches)} deliveries are still waiting after {timeout:g} seconds")

    def clear(self) -> None:
        """Forget what waits, what was posted, and what failed."""
        with self._changed:
            self._batches.clear()
            self.deliveries.clear()
            self._failures.clear()
            self._changed.notify_all()

    def close(self) -> None:
        """Post nothing more."""
        with self._changed:
            self._is_closed = True
            self._batches.clear()
            self._changed.notify_all()

    def _add(self, webhook: Row, payload: Row) -> None:
        """Put an event into the batch that is open for its webhook, or into one of its own."""
        if not webhook.get("batch_method"):
            self._batches.append(_Batch(webhook, [payload], 0.0))
            return
        limit = min(webhook.get("batch_limit") or _LARGEST_BATCH, _LARGEST_BATCH)
        batch = next((each for each in self._batches if each.due and each.webhook["id"] == webhook["id"]), None)
        if batch is None:
            batch = _Batch(webhook, [], time.monotonic() + max(webhook.get("batch_delay_seconds") or 1, 1))
            self._batches.append(batch)
        batch.events.append(payload)
        if len(batch.events) >= limit:
            batch.due = 0.0

    def _wake(self) -> None:
        if self._thread is None and not self._is_closed:
            self._thread = threading.Thread(target=self._run, name="halo-sandbox-webhooks", daemon=True)
            self._thread.start()
        self._changed.notify_all()

    def _run(self) -> None:
        while (batch := self._next()) is not None:
            delivery = _posted(batch)
            self._judge(delivery)
            with self._changed:
                self._posting = False
                self.deliveries.append(delivery)
                self._changed.notify_all()

    def _next(self) -> _Batch | None:
        """The batch to post next, as soon as it is due; None if there is nothing to do, and the thread ends."""
        with self._changed:
            while bool(self._batches) or self._changed.wait_for(lambda: bool(self._batches) or self._is_closed, _IDLE):
                if self._is_closed:
                    break
                first = min(self._batches, key=lambda batch: batch.due)
                wait = first.due - time.monotonic()
                if wait <= 0:
                    self._batches.remove(first)
                    self._posting = True
                    return first
                self._changed.wait(wait)
            self._thread = None
            return None

    def _judge(self, delivery: Delivery) -> None:
        """Tell of a delivery, and disable its webhook if it has failed too often in a row."""
        (self.tell if delivery.ok or self.tell != _log.info else _log.warning)(str(delivery))
        webhook_id, most = delivery.webhook["id"], delivery.webhook.get("auto_disable_attempts") or 0
        self._failures[webhook_id] = 0 if delivery.ok else self._failures[webhook_id] + 1
        if 0 < most <= self._failures[webhook_id]:
            self._disable(delivery.webhook)
            _log.warning("webhook %r is disabled: %d deliveries in a row failed", delivery.webhook.get("name"), most)

    def _tell_once(self, url: str) -> None:
        if url not in self._foreign and len(self._foreign) < _MOST:
            self._foreign.add(url)
            _log.warning("nothing is posted to %s: the sandbox posts to this machine alone", url)


def _posted(batch: _Batch) -> Delivery:
    """The delivery of a batch: one request, no redirect followed."""
    delivery = Delivery(batch.webhook, tuple(batch.events))
    split = urlsplit(str(batch.webhook.get("url")))
    kind: Any = http.client.HTTPSConnection if split.scheme == "https" else http.client.HTTPConnection
    connection: http.client.HTTPConnection = kind(split.hostname, split.port, timeout=_TIMEOUT)
    try:
        method, headers, body = request_of(batch.webhook, batch.events)
        connection.request(method, f"{split.path or '/'}{'?' if split.query else ''}{split.query}", body, headers)
        response = connection.getresponse()
        response.read(_READ)
        return attrs.evolve(delivery, status=response.status)
    except (OSError, ValueError, http.client.HTTPException, ssl.SSLError) as error:
        return attrs.evolve(delivery, problem=f"{type(error).__name__}: {error}")
    finally:
        connection.close()
