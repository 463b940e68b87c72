"""Ten thousand mixed calls through a server that fails one time in ten: `python -m scripts.bench.soak [calls]`.

Every way to fail is among them: refusals, lost connections before and after the work, truncated bodies, web pages,
junk, 429, revoked tokens. At the end every ticket that should exist does, once; and connections and memory are what
they were after a tenth of the calls. Time is faked where halo would wait.
"""

from __future__ import annotations

import gc
import random
import re
import subprocess
import sys
import tracemalloc
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import attrs
import httpx

from halo import Halo, HaloError, OutcomeUnknownError, RateLimit
from halo.testing import FakeClock

FULL = 10_000
MOST_GROWTH = 0.05  # of memory; shorter runs are still warming up after a tenth

FAULTS: tuple[dict[str, Any], ...] = (
    {"status": 500},
    {"status": 503, "headers": {"Retry-After": "3"}},
    {"status": 504, "body": "<html>gateway</html>"},
    {"status": 429, "body": "Rate Limit Reached - 500 Requests per rolling 3 minute window."},
    {"status": 401},
    {"status": 500, "work_done": True},
    {"status": 200, "body": "<html><title>Sign in</title></html>"},
    {"status": 200, "body": "junk"},
    {"reset": "before"},
    {"reset": "after"},
    {"cut": 5},
)


@attrs.define
class Tally:
    """What happened, as the caller saw it.

    Attributes:
        outcomes: Number of calls by kind and outcome.
        created: Ids of the tickets that the server confirmed, by their unique summaries.
        unknown: Summaries of the creates whose outcome is unknown.
        connections: Connections that were open, after a tenth of the calls and at the end.
        memory: Bytes held, likewise.
    """

    outcomes: Counter[str] = attrs.field(factory=Counter[str])
    created: dict[str, int] = attrs.field(factory=dict[str, int])
    unknown: set[str] = attrs.field(factory=set[str])
    connections: list[int] = attrs.field(factory=list[int])
    memory: list[int] = attrs.field(factory=list[int])


def soak(calls: int, seed: int = 1) -> tuple[Tally, Counter[str]]:
    """Make this many calls; gives the caller's tally, and how often each of its tickets is on the server."""
    draw, tally = random.Random(seed), Tally()  # noqa: S311
    with (
        sandbox() as url,
        httpx.Client(base_url=f"{url}/sandbox") as admin,
        Halo(
            base_url=url,
            client_id="halo-sandbox",
            client_secret="sandbox-secret",
            tenant="sandbox",
            rate_limit=RateLimit((500, 180)),
            clock=FakeClock(),
        ) as halo,
    ):
        tracemalloc.start()
        for number in range(calls):
            if draw.random() < 0.1:
                admin.post("/faults", json={"path": "/Tickets*", **draw.choice(FAULTS)})
            if draw.random() < 0.005:
                admin.post("/revoke")
            call(halo, draw, number, tally)
            if number + 1 in {calls // 10, calls}:
                measure(halo, tally)
        tracemalloc.stop()
        admin.delete("/faults")
        there = Counter(row.summary or "" for row in halo.tickets.list(search="soak"))
    return tally, there


@contextmanager
def sandbox() -> Generator[str]:
    """The URL of a sandbox in a process of its own."""
    command = [sys.executable, "-m", "halo.sandbox", "--port", "0", "--tickets", "50", "--admin"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield next(url[1] for line in process.stdout if (url := re.search(r"HALOPSA_BASE_URL=(\S+)", line)))
        finally:
            process.terminate()


def call(halo: Halo, draw: random.Random, number: int, tally: Tally) -> None:
    """One call of some kind, and its outcome."""
    kind = draw.choice(("create", "get", "list", "update", "delete"))
    mine = draw.choice(sorted(tally.created)) if tally.created else None
    try:
        if kind == "create" or mine is None:
            kind, summary = "create", f"soak {number}"
            try:
                tally.created[summary] = halo.tickets.create(summary=summary).id
            except OutcomeUnknownError:
                tally.unknown.add(summary)
                raise
        elif kind == "get":
            assert halo.tickets.get(tally.created[mine]).summary == mine
        elif kind == "list":
            halo.tickets.list(search="soak").limit(20).to_list()
        elif kind == "update":
            halo.tickets.update(tally.created[mine], details=str(number))
        else:
            halo.tickets.delete(tally.created[mine])
            del tally.created[mine]
    except HaloError as error:
        tally.outcomes[f"{kind}: {type(error).__name__}"] += 1
    else:
        tally.outcomes[f"{kind}: done"] += 1


def measure(halo: Halo, tally: Tally) -> None:
    """Record what is held now."""
    gc.collect()
    pool: Any = halo._session.sender._http.open().client._transport  # noqa: SLF001  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess, reportAttributeAccessIssue]
    tally.connections.append(len(pool._pool.connections))  # noqa: SLF001
    tally.memory.append(tracemalloc.get_traced_memory()[0])


def problems(tally: Tally, there: Counter[str]) -> list[str]:
    """What is lost, and what exists twice; nothing if all is well."""
    lost = [summary for summary in tally.created if not there[summary]]
    twice = [summary for summary, count in there.items() if count > 1]
    unexpected = [summary for summary in there if summary not in tally.created and summary not in tally.unknown]
    named = {"lost": lost, "twice": twice, "there, although reported as refused": unexpected}
    problems = [f"{what}: {', '.join(names[:5])}" for what, names in named.items() if names]
    if tally.connections[1] > tally.connections[0]:
        problems.append(f"connections grew from {tally.connections[0]} to {tally.connections[1]}")
    return problems


def main() -> int:
    """0 if nothing was lost or created twice, and nothing grew."""
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else FULL
    tally, there = soak(calls)
    for what, count in sorted(tally.outcomes.items()):
        print(f"{count:>7,}  {what}")
    print(f"connections: {tally.connections[0]} after a tenth, {tally.connections[1]} at the end")
    growth = tally.memory[1] / tally.memory[0] - 1
    print(f"memory: {tally.memory[0] / 1024:,.0f} KiB after a tenth, {growth:+.1%} at the end")
    lines = problems(tally, there)
    if calls >= FULL and growth > MOST_GROWTH:
        lines.append(f"memory grew by more than {MOST_GROWTH:.0%}")
    print("\n".join(lines) or "nothing lost, nothing twice")
    return bool(lines)


if __name__ == "__main__":
    raise SystemExit(main())
