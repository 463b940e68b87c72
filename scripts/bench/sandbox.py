"""How fast and how small the sandbox is: `python -m scripts.bench.sandbox`, each figure beside its goal.

Requests over a port are sent by the plainest client there is, so that the sandbox is what is measured. The large tenant
runs in a process of its own, whose memory is reported.
"""

from __future__ import annotations

import json
import re
import resource
import signal
import subprocess
import sys
import time
import timeit
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from urllib.parse import urlencode

from halo.sandbox import Sandbox, Settings
from halo.sandbox.api.request import SandboxRequest
from halo.testing import sandbox

LARGE = 137_000
FORM = {
    "grant_type": "client_credentials",
    "client_id": "halo-sandbox",
    "client_secret": "sandbox-secret",
    "scope": "all",
}

FRESH = """
import time
from halo.testing import sandbox
began = time.perf_counter()
sandbox()
print(time.perf_counter() - began)
"""


def main() -> None:
    """Print every figure."""
    start()
    with served() as (port, _):
        port_figures(port)
    own_time()
    large()


def report(what: str, figure: str, goal: str) -> None:
    """One line."""
    print(f"{what:<58} {figure:>12}   goal: {goal}")


def start() -> None:
    """From an import to a world for a test."""
    first = min(float(output_of(FRESH)) for _ in range(3))
    report("the first world after the import", f"{first * 1e3:.1f} ms", "below 100 ms")
    report("each further world", f"{best(sandbox, 50) * 1e3:.2f} ms", "below 100 ms")
    world = sandbox()
    world.add("tickets", summary="x")
    again = best(lambda: world.reset(world.snapshot()), 50)
    report("a snapshot and a reset to it", f"{again * 1e3:.2f} ms", "a few ms")


def output_of(program: str) -> str:
    """What a program in a process of its own prints."""
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def port_figures(port: int) -> None:
    """Over a port, one request after the other on one connection."""
    with connected(port) as get:
        seconds = best(lambda: get("/api/Tickets/54321"), 300)
        report("single records over a port", f"{1 / seconds:,.0f} /s", "500 /s or more")
        seconds = best(lambda: get("/api/Tickets?pageinate=true&page_no=3&page_size=100"), 50)
        report("a page of 100 tickets over a port", f"{seconds * 1e3:.2f} ms", "-")


def own_time() -> None:
    """What the sandbox itself needs: from a request as a value to the answer as bytes."""
    instance = Sandbox(Settings())
    url, form = "https://sandbox.example", urlencode(FORM).encode()
    as_form = {"content-type": "application/x-www-form-urlencoded"}
    request = SandboxRequest("POST", "/auth/token", {"tenant": "sandbox"}, as_form, form, url)
    token = json.loads(bytes(instance.router.handle(request).body))["access_token"]
    headers = {"authorization": f"Bearer {token}"}

    def get(path: str, **query: str) -> None:
        instance.router.handle(SandboxRequest("GET", path, query, headers, b"", url))

    def page(number: int) -> None:
        get("/api/Tickets", pageinate="true", page_size="100", page_no=str(number))

    page(1)
    fresh = iter(range(2, 12))
    first = min(timeit.repeat(lambda: page(next(fresh)), number=1, repeat=10))
    report("a page of 100 tickets, for the first time", f"{first * 1e3:.2f} ms", "below 5 ms")
    report("a page of 100 tickets, again", f"{best(lambda: page(3), 50) * 1e3:.2f} ms", "below 5 ms")
    seconds = best(lambda: get("/api/Tickets/54321"), 300)
    report("single records in process", f"{1 / seconds:,.0f} /s", "500 /s or more")


def large() -> None:
    """A large tenant, listed to the end: how long it takes, and the most memory of the server."""
    with served("--tickets", str(LARGE)) as (port, seconds), connected(port) as get:
        report(f"start with {LARGE:,} tickets, to the first line", f"{seconds:.2f} s", "-")
        began, count, page = time.perf_counter(), 0, 1
        while rows := json.loads(get(f"/api/Tickets?pageinate=true&page_size=100&page_no={page}"))["tickets"]:
            count, page = count + len(rows), page + 1
        took = time.perf_counter() - began
    assert count == LARGE, count
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    report(f"{LARGE:,} tickets listed to the end", f"{took:.1f} s", "-")
    report("the most memory of that server", f"{most:.0f} MB", "below 200 MB")


@contextmanager
def connected(port: int) -> Generator[Callable[[str], bytes]]:
    """A function that gets a path over one connection, signed in, and gives the body of the answer."""
    with closing(HTTPConnection("127.0.0.1", port)) as connection:

        def send(method: str, target: str, headers: dict[str, str], body: str | None = None) -> bytes:
            connection.request(method, target, body, headers)
            return connection.getresponse().read()

        as_form = {"Content-Type": "application/x-www-form-urlencoded"}
        token = json.loads(send("POST", "/auth/token?tenant=sandbox", as_form, urlencode(FORM)))["access_token"]
        yield lambda target: send("GET", target, {"Authorization": f"Bearer {token}"})


@contextmanager
def served(*options: str) -> Generator[tuple[int, float]]:
    """The port of a sandbox in a process of its own, and the seconds until it was there."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "halo.sandbox", "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        port = re.search(r":(\d+):", process.stdout.readline())
        assert port
        try:
            yield int(port[1]), time.perf_counter() - began
        finally:
            process.send_signal(signal.SIGINT)


def best(function: Callable[[], object], number: int) -> float:
    """Seconds of one call, the best of several rounds."""
    return min(timeit.repeat(function, number=number)) / number


if __name__ == "__main__":
    main()
