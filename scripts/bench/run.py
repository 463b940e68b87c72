"""How fast the client is, as ratios measured in one run on this machine: `python -m scripts.bench.run`.

Each figure compares the same work done with and without halo. It is the best of several repetitions that alternate, so
that whatever else the machine does affects both alike.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import timeit
import tracemalloc
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx
from halo_api.api import list_tickets
from halo_api.client import read_answer

from halo import Halo
from scripts.environment.virtual import ROOT

if TYPE_CHECKING:
    from halo.types import TicketUpdate

SERVER = (sys.executable, "-m", "scripts.bench.server")

_NEEDED = "import httpx, attrs"  # which everybody imports who imports halo


def main() -> None:
    """Print every figure beside its goal."""
    with server() as url, client_of(url) as halo:
        report("one tickets.get / bare httpx get().json()", 1.20, *get(url, halo))
        report("100 rows of 68 fields to models / json.loads", 1.30, *rows(url))
        report("import halo / import httpx", 1.30, *imports())
        report("from halo import Halo / import httpx, attrs", 1.25, *processes("from halo import Halo", _NEEDED))
        report("5,000 rows at 200 ms: prefetched / one at a time", 0.167, *walks(url))
        report("5,000 rows, no latency / a bare httpx loop", 1.25, *whole_walk(url, halo))
        report("200 updates at 100 ms: update_many / a loop", 1 / 7, *updates(url))
        memory(halo)


def client_of(url: str) -> Halo:
    """A client of the bench server that nothing but the server limits."""
    return Halo(base_url=url, client_id="a", client_secret="b", tenant="", rate_limit=None)


def report(what: str, goal: float, ours: float, theirs: float) -> None:
    """Print one line."""
    aim = f"(goal: at most {goal:.3g})"
    print(f"{what:<50} {ours / theirs:5.2f} {aim:<22} {ours * 1e6:8.0f} us / {theirs * 1e6:.0f} us")


def get(url: str, halo: Halo) -> tuple[float, float]:
    """One record."""
    with httpx.Client(base_url=f"{url}/api", headers={"Authorization": "Bearer bench"}) as http:
        return best(lambda: halo.tickets.get(1), lambda: http.get("/Tickets/1").json(), number=200)


def rows(url: str) -> tuple[float, float]:
    """One page, from bytes to models."""
    request = list_tickets().page(1, 100)
    body = httpx.get(f"{url}/api/Tickets").content
    return best(lambda: read_answer(request, body), lambda: json.loads(body), number=100)


def imports() -> tuple[float, float]:
    """Importing, in processes of their own, less what the interpreter itself takes."""
    ours, theirs = processes("import halo", "import httpx")
    nothing, _ = processes("pass", "pass")
    return ours - nothing, theirs - nothing


def processes(program: str, other: str) -> tuple[float, float]:
    """Two programs, from the start of the interpreter to its end."""

    def run(code: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", code], check=True)

    return best(run(program), run(other), number=1, repeat=15)


def walks(url: str) -> tuple[float, float]:
    """A walk that prefetches pages, and one page at a time, over a slow line."""

    def walk(client: Halo) -> Callable[[], object]:
        return lambda: sum(1 for _ in client.tickets.list(client_id=5_000))

    with client_of(f"{url}/delay-200") as halo:
        return best(walk(halo), walk(halo.with_options(max_concurrency=1)), number=1, repeat=2)


def whole_walk(url: str, halo: Halo) -> tuple[float, float]:
    """A walk to models, and the loop that one would write by hand, to plain dicts."""
    with httpx.Client(base_url=f"{url}/api", headers={"Authorization": "Bearer bench"}) as http:

        def by_hand() -> int:
            count = 0
            for number in range(1, 51):
                query = {"client_id": 5_000, "pageinate": "true", "page_no": number, "page_size": 100}
                for _ in http.get("/Tickets", params=query).json()["tickets"]:
                    count += 1
            return count

        return best(lambda: sum(1 for _ in halo.tickets.list(client_id=5_000)), by_hand, number=1, repeat=9)


def updates(url: str) -> tuple[float, float]:
    """Many updates over a slow line, concurrently and one after the other."""
    with client_of(f"{url}/delay-100") as halo:

        def in_loop() -> None:
            for _ in range(200):
                halo.tickets.update(1, status_id=9)

        changes: list[TicketUpdate] = [{"id": number, "status_id": 9} for number in range(1, 201)]
        return best(lambda: halo.tickets.update_many(changes), in_loop, number=1, repeat=1)


def memory(halo: Halo) -> None:
    """What is held after walks of different lengths: it should grow by one key a row, and no more."""
    for total in (5_000, 20_000):  # the bench server gives as many rows as the client_id says
        gc.collect()
        tracemalloc.start()
        count, held = 0, 0
        for _ in halo.tickets.list(client_id=total):
            count += 1
            if count == total:
                gc.collect()
                held = tracemalloc.get_traced_memory()[0]
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(f"walk of {count:>6,} rows: {held / 1024:7,.0f} KiB held at its end, {peak / 1024:7,.0f} KiB at most")


def best(
    ours: Callable[[], object], theirs: Callable[[], object], *, number: int, repeat: int = 9
) -> tuple[float, float]:
    """Seconds of one call of each, the best of several repetitions that alternate."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for _ in range(repeat):
        for function, times in zip((ours, theirs), seconds, strict=True):
            times.append(timeit.timeit(function, number=number) / number)
    return min(seconds[0]), min(seconds[1])


@contextmanager
def server() -> Generator[str]:
    """The URL of a server in a process of its own."""
    with subprocess.Popen(SERVER, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
