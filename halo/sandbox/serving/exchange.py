"""One request on its way through a sandbox, however it came: the fault it meets, its answer, its journal entry.

How requests come in and answers go out is `app` (ASGI, and so a port) and `in_process` (an httpx transport).
"""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.responses import Response

from ..api.bodies import parsed
from ..api.routes import Asked, answered
from ..faults import Fault
from ..journal import IGNORED, SECRET_FIELDS, SECRET_HEADERS, Entry

if TYPE_CHECKING:
    from ..instance import Sandbox

_PIECES = 10

_log = logging.getLogger("halo.sandbox")


class Exchange:
    """A request that has come in, and what becomes of it.

    Args:
        sandbox: Whose it is.
        asked: The request.
        connection: The client's address; empty in process.

    Attributes:
        fault: What goes wrong with it; a fault without effect where nothing does.
        delay: Seconds before anything happens.
    """

    def __init__(self, sandbox: Sandbox, asked: Asked, connection: str = "") -> None:
        self._sandbox, self._asked, self._connection = sandbox, asked, connection
        self._at = sandbox.monotonic()
        self.fault = sandbox.faults.take(asked.method, asked.path) or Fault()
        self.delay = self.fault.delay + sandbox.settings.latency

    def response(self) -> Response:
        """The answer, after the work is done where it is to be done; entered in the journal before it is sent.

        So a test that has its answer finds the entry. What is sent of it, if anything, is for `fault` to say.
        """
        response = Response() if self.fault.reset == "before" else self._response()
        status = None if self.fault.reset else response.status_code
        ignored = tuple(filter(None, response.headers.get(IGNORED, "").split(", ")))
        self._tell(ignored)
        self._sandbox.journal.append(self._entry(status, ignored))
        return response

    def _response(self) -> Response:
        fault = self.fault
        if fault.status is None or fault.work_done:
            try:
                response = answered(self._sandbox, self._asked)
            except Exception:  # noqa: BLE001  # no request may end the sandbox
                _log.exception("%s %s failed: this is a mistake in the sandbox", self._asked.method, self._asked.path)
                response = Response(status_code=500)
            if fault.status is None:
                return response
        body, media_type = fault.content()
        headers = {"content-type": media_type, **fault.headers} if body else fault.headers
        return Response(body, fault.status, headers)

    def _tell(self, ignored: tuple[str, ...]) -> None:
        """Each filter once: a program that asks for many pages need not hear it with each."""
        fresh = [name for name in ignored if (self._asked.path, name) not in self._sandbox.told]
        if fresh:
            self._sandbox.told.update((self._asked.path, name) for name in fresh)
            _log.warning("%s: has no effect in the sandbox: %s", self._asked.path, ", ".join(fresh))

    def _entry(self, status: int | None, ignored: tuple[str, ...]) -> Entry:
        asked = self._asked
        headers = {name: "***" if name in SECRET_HEADERS else value for name, value in asked.headers.items()}
        return Entry(
            method=asked.method,
            path=asked.path,
            query=asked.query,
            headers=headers,
            body=_readable(asked, self._sandbox.journal.longest_body),
            status=status,
            at=self._at,
            seconds=self._sandbox.monotonic() - self._at,
            connection=self._connection,
            ignored=ignored,
        )


def pieces(body: bytes) -> list[bytes]:
    """A body as it drips: a few pieces of the same size, but for the last."""
    size = max(math.ceil(len(body) / _PIECES), 1)
    return [body[start : start + size] for start in range(0, len(body), size)]


def pause(fault: Fault) -> float:
    """Seconds before each piece of a body that drips."""
    return fault.drip / _PIECES


def announced(body: bytes, cut: int) -> int:
    """The length that is announced for a body of which so many bytes come."""
    return max(len(body), cut + 1)


def _readable(asked: Asked, longest: float) -> object:
    """The body for the journal, without secrets."""
    if len(asked.body) > longest:
        return f"({len(asked.body)} bytes, not kept)"
    text = asked.body.decode("utf-8", "replace")
    if asked.media_type == "application/x-www-form-urlencoded":
        form = dict(parse_qsl(text, keep_blank_values=True))
        return {name: "***" if name in SECRET_FIELDS else value for name, value in form.items()}
    try:
        return parsed(text) if text else None
    except ValueError:
        return text
