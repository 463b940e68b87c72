"""How soon the command `halo` is there, as ratios measured in one run: `python -m scripts.bench.command [repetitions]`.

Whole processes, each beside what one would do without it, in turns: what only tells or completes, beside
`python -c "import click"`; a short list, beside a script on bare httpx that signs in and prints the same lines. The
time is the least of each.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from halo.sandbox import Sandbox, Settings
from scripts.bench.run import best

CLICK = (sys.executable, "-c", "import click")
BARE = """
import json, os, httpx
with httpx.Client(base_url=os.environ["HALOPSA_BASE_URL"], timeout=60) as http:
    application = {"client_id": os.environ["HALOPSA_CLIENT_ID"], "client_secret": os.environ["HALOPSA_CLIENT_SECRET"]}
    form = {"grant_type": "client_credentials", "scope": "all", **application}
    token = http.post("/auth/token", params={"tenant": os.environ["HALOPSA_TENANT"]}, data=form).json()["access_token"]
    query = {"pageinate": "true", "page_no": 1, "page_size": 5}
    answer = http.get("/api/Tickets", params=query, headers={"Authorization": f"Bearer {token}"})
    for row in answer.json()["tickets"]:
        print(json.dumps(row, ensure_ascii=False))
"""
LIST = ("tickets", "list", "--limit", "5")


def main() -> None:
    """Print every figure beside its goal."""
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    told = {
        "halo --version": run(halo("--version")),
        "halo --help": run(halo("--help")),
        **{f"{words}<Tab>": run(halo(), completing(words)) for words in COMPLETED},
    }
    for what, ours in told.items():
        report(what, "import click", 1.3, *best(ours, run(CLICK), number=1, repeat=repetitions))
    world = Sandbox(Settings(now="2026-06-15T10:00:00"))
    with tempfile.TemporaryDirectory() as folder, world.serve() as url, screen() as terminal:
        settings = {**world.variables(url), "HALO_CONFIG_DIR": folder}
        bare = run((sys.executable, "-c", BARE), settings)
        lines = run(halo(*LIST), settings)
        table = run(halo(*LIST), settings, onto=terminal)
        report("halo tickets list --limit 5", "bare httpx", 1.5, *best(lines, bare, number=1, repeat=repetitions))
        report("the same as a table", "bare httpx", 1.7, *best(table, bare, number=1, repeat=repetitions))


COMPLETED = ("halo ti", "halo tickets li", "halo tickets list --cl", "halo tickets create --su")


def halo(*words: str) -> Sequence[str]:
    """The command as it is installed."""
    return (str(Path(sys.executable).with_name("halo")), *words)


def completing(words: str) -> Mapping[str, str]:
    """The variables by which bash asks what begins so."""
    return {"_HALO_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}


def run(
    command: Sequence[str], variables: Mapping[str, str] | None = None, *, onto: int = subprocess.DEVNULL
) -> Callable[[], object]:
    """What runs a command to its end."""
    environment = {**os.environ, **(variables or {})}
    return lambda: subprocess.run(command, env=environment, stdout=onto, stderr=subprocess.PIPE, check=True)


@contextmanager
def screen() -> Generator[int]:
    """A context with a terminal of 80 columns that nobody looks at."""
    ours, theirs = os.openpty()
    os.environ["COLUMNS"] = "80"

    def read() -> None:
        while os.read(ours, 65_536):
            pass

    Thread(target=read, daemon=True).start()
    yield theirs


def report(what: str, beside: str, goal: float, ours: float, theirs: float) -> None:
    """Print one line."""
    aim = f"(goal: at most {goal})"
    print(f"{f'{what} / {beside}':<50} {ours / theirs:5.2f} {aim:<22} {ours * 1e3:6.0f} ms / {theirs * 1e3:.0f} ms")


if __name__ == "__main__":
    main()
