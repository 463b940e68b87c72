"""The runs: which there are, and what becomes of each."""

from __future__ import annotations

import asyncio
import inspect
import io
import logging
import ssl
import tempfile
import threading
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from math import inf
from pathlib import Path
from typing import Any

import attrs

from halo import AsyncHalo, Halo, Retry
from halo.testing import FakeClock
from scripts.matrix.faults import faults
from scripts.matrix.operations import OPERATIONS, Operation
from scripts.matrix.rule import Ending, Problem, problems
from scripts.matrix.server import SECRET, SILENCE, Fault, Server, World, ticket

SEED = 16
TIMEOUTS = (10.0, 0.25)  # seconds for each part of a response, and if the fault is that nothing comes
LONGEST_WAIT = 120.0  # seconds of the faked clock
BY_RICH = 8  # one run in so many
CERTIFICATES = ssl.create_default_context()  # reading them takes 20 ms


@attrs.frozen
class Run:
    """One call under one fault."""

    fault: Fault
    operation: Operation
    start: int
    is_lasting: bool
    is_async: bool

    def __str__(self) -> str:
        how = f"{'for ever' if self.is_lasting else 'once'}, {'async' if self.is_async else 'sync'}"
        return f"{self.operation.name} from {self.start}, {self.fault.kind}: {self.fault.name}, {how}"


def runs(seed: int = SEED) -> list[Run]:
    """All of them, in the order of the faults."""
    return [
        Run(fault, operation, start, is_lasting, is_async)
        for fault, operation in product(faults(seed), OPERATIONS)
        if operation.name not in fault.spares
        for start, is_lasting, is_async in product(operation.starts, (False, True), (False, True))
    ]


def checked(these: Iterable[Run], limit: float = 30.0) -> Iterator[tuple[Run, list[Problem]]]:
    """Each of these runs with what breaks the rule in it; one that takes longer than the limit, in seconds, hangs."""
    log, logger, server = io.StringIO(), logging.getLogger("halo"), Server()
    handler, level = logging.StreamHandler(log), logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)
    server.open()
    try:
        for number, run in enumerate(these):
            log.truncate(log.seek(0))
            with tempfile.TemporaryDirectory() as folder:
                performance = _Performance(run, server, Path(folder))
                yield run, [*performance.problems(log.getvalue, limit, by_rich=number % BY_RICH == 0)]
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        server.close()


class _Performance:
    """A run under way."""

    def __init__(self, run: Run, server: Server, folder: Path) -> None:
        self.run, self.folder, self.ending = run, folder, Ending()
        self.world = World(run.fault, run.operation.target, run.start, inf if run.is_lasting else 1)
        self.server = Server() if run.fault.at == "port" else server  # one whose port can refuse
        self.server.world = self.world
        self.clock = _Clock(None if run.is_lasting else self.server)

    def problems(self, log: Callable[[], str], limit: float, *, by_rich: bool) -> Iterator[Problem]:
        """What breaks the rule."""
        thread, is_big = threading.Thread(target=self._perform, daemon=True), self.run.fault.kind == "size"
        if is_big:
            tracemalloc.start()
        thread.start()
        thread.join(limit)
        if is_big:
            self.ending.memory = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        self.world.over.set()
        if self.run.fault.at == "port":
            self.server.close()
        self.ending.waited, self.ending.log = sum(self.clock.slept), log()
        yield from problems(self.run.operation, self.world, self.ending, self.folder, by_rich=by_rich)

    def _perform(self) -> None:
        settings: dict[str, Any] = {
            "base_url": self.server.url,
            "client_id": "matrix",
            "client_secret": SECRET,
            "tenant": "",
            "timeout": TIMEOUTS[SILENCE in self.run.fault.name],
            "retry": Retry(attempts=3, max_wait=LONGEST_WAIT),
            "page_size": 10,
            "max_response_bytes": 2_000_000,
            "clock": self.clock,
            "ssl_context": CERTIFICATES,
        }
        if self.run.is_async:
            asyncio.run(self._calls(AsyncHalo(**settings)))
            return
        try:
            self._calls(Halo(**settings)).send(None)  # nothing in it waits
        except StopIteration:
            return

    async def _calls(self, halo: Any) -> None:
        """Make the call, and another one when nothing is wrong any more and time has passed."""
        ending = self.ending
        try:
            ending.result = await _result(self.run.operation.call(halo, self.folder))
        except BaseException as error:  # noqa: BLE001 - whatever it is, the rule judges it
            own_frame = error.__traceback__  # it knows the fault, and so the secrets
            ending.error = error.with_traceback(own_frame and own_frame.tb_next)
        self.world.heal()
        self.server.open()
        self.clock.advance(LONGEST_WAIT)
        try:
            record = (await _result(halo.tickets.get(4))).to_dict()
            ending.next_error = None if record == ticket(4) else record
        except BaseException as error:  # noqa: BLE001 - likewise
            ending.next_error = error
        await _result(halo.aclose() if self.run.is_async else halo.close())
        ending.is_over = True


async def _result(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


class _Clock(FakeClock):
    """Time is faked; what has refused so far accepts after the first wait, if it does not refuse for ever."""

    def __init__(self, server: Server | None) -> None:
        super().__init__()
        self._server = server

    def sleep(self, seconds: float) -> None:
        super().sleep(seconds)
        if self._server is not None:
            self._server.open()
