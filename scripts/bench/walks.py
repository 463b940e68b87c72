"""Walks over lists that change meanwhile: `python -m scripts.bench.walks [walks] [--seed SEED]`.

The server is exact: it knows which rows were there from a walk's first response to its last, and when what was read.
Time is a number, so that a walk of minutes takes a millisecond; the rows that walk are halo's own. A row that was there
all the time and is not given is lost. There is one excuse (see "What is not promised" in docs/guide.md): if between two
responses as many rows enter as leave, or rows move, the count shows nothing. Such rows have a column of their own.
"""

from __future__ import annotations

import argparse
import heapq
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import count
from math import ceil
from random import Random
from types import SimpleNamespace
from typing import Any, Literal

import attrs
from halo_api import Request
from halo_api.api import list_tickets
from halo_api.facts import RESOURCES

from halo import HaloError, PaginationError, Rows
from halo._policy.options import Options

FULL = 5000
SEED = 13

Lie = Callable[[list[dict[str, int]], list[dict[str, int]], int], object]
"""Makes an answer of the rows of the page, those of page 1, and the count."""

LIES: dict[str, Lie] = {
    "an empty array": lambda _page, _first, _counted: [],
    "a bare array": lambda page, _first, _counted: page[: -(-len(page) // 2)],
    "no rows": lambda _page, _first, _counted: {"tickets": []},
    "a count of 0": lambda _page, _first, _counted: {"record_count": 0, "tickets": []},
    "a count of null": lambda _page, _first, _counted: {"record_count": None, "tickets": []},
    "a count that is text": lambda _page, _first, _counted: {"record_count": "many", "tickets": []},
    "no rows beside the count": lambda _page, _first, counted: {"record_count": counted, "tickets": []},
    "page 1 again": lambda _page, first, counted: {"record_count": counted, "tickets": first},
    "a smaller count": lambda _page, _first, _counted: {"record_count": 1, "tickets": []},
}
"""What a later page may say instead of the truth."""


@attrs.frozen
class Scenario:
    """What happens to a list: how often while one request is under way, and by how many rows.

    Attributes:
        enter, leave, move: Single rows.
        many_enter, many_leave: Up to a hundred, and a tenth to nearly all, at once.
        closes: Whether the loop takes the rows that it was given out of the list.
        lies: Whether a later page tells something else, "once" or "always".
        hides: Rows that are counted, but never given.
        is_torn: Whether the count of a response is of another moment than its rows.
        most: Requests a page that it may take on average.
    """

    name: str
    enter: float = 0
    leave: float = 0
    move: float = 0
    many_enter: float = 0
    many_leave: float = 0
    closes: bool = False
    lies: Literal["never", "once", "always"] = "never"
    hides: int = 0
    is_torn: bool = False
    most: float = 2


SCENARIOS = (
    Scenario("nothing changes", most=1.3),
    Scenario("rows enter now and then", enter=0.2, most=1.5),
    Scenario("rows enter all the time", enter=1.5, most=2.5),
    Scenario("many enter at once", many_enter=0.05),
    Scenario("rows leave now and then", leave=0.1),
    Scenario("rows leave all the time", leave=1, most=5),
    Scenario("rows leave between rows and count", leave=0.3, is_torn=True, most=4),
    Scenario("many leave at once", many_leave=0.05, most=1.5),
    Scenario("the loop closes its rows", closes=True, most=1.5),
    Scenario("rows enter and leave", enter=0.2, leave=0.2, most=4),
    Scenario("rows enter and leave all the time", enter=1, leave=1, most=6),
    Scenario("all of that", enter=0.2, leave=0.2, many_enter=0.03, many_leave=0.03, closes=True),
    Scenario("rows move", move=0.2, most=3),
    Scenario("a later page is wrong, once", lies="once"),
    Scenario("later pages are wrong", lies="always"),
    Scenario("more rows are counted than given", hides=3),
)


@attrs.define
class Server:
    """A list as it is at each moment, and how it is told."""

    scenario: Scenario
    random: Random
    rows: list[int]
    enters_first: bool
    wrong: Lie
    wrong_from: int
    new_ids: Iterator[int] = attrs.field(factory=lambda: count(1_000_000))
    stayed: set[int] | None = None  # since the first response
    entered: int = 0
    lied: bool = False
    is_hidden: bool = False  # whether something happened that no count shows
    events: list[tuple[float, str]] = attrs.field(factory=list[tuple[float, str]])

    def happens(self, kind: str, now: float) -> None:
        """Let rows enter, leave or move."""
        self.events.append((now, kind.removeprefix("many_")))
        if kind == "enter":
            self.enter(1)
        elif kind == "many_enter":
            self.enter(self.random.randint(1, 100))
        elif kind in {"leave", "many_leave"} and self.rows:
            share = self.random.uniform(0.1, 0.95) if kind == "many_leave" else 0
            self.leave(self.random.sample(self.rows, max(1, int(share * len(self.rows)))))
        elif kind == "move" and self.rows:
            self.rows.insert(0, self.rows.pop(self.random.randrange(len(self.rows))))
            self.is_hidden = True

    def compare(self, one: float, other: float) -> None:
        """Note whether between these two readings something happened that no count shows."""
        first, last = sorted((one, other))
        kinds = {kind for at, kind in self.events if first < at < last}
        self.is_hidden = self.is_hidden or kinds >= {"enter", "leave"}

    def enter(self, rows: int) -> None:
        """Let new rows enter, at the end that the order says."""
        new = [next(self.new_ids) for _ in range(rows)]
        self.rows[:] = new + self.rows if self.enters_first else self.rows + new
        self.entered += rows

    def leave(self, ids: Iterable[int]) -> None:
        """Let these rows leave."""
        gone = set(ids)
        self.rows[:] = [id for id in self.rows if id not in gone]
        if self.stayed is not None:
            self.stayed -= gone

    def answer(self, query: dict[str, str]) -> object:
        """The JSON of a response, as the list is now."""
        if self.stayed is None:
            self.stayed = set(self.rows)
        number, size = int(query.get("page_no", 1)), int(query.get("page_size", 0) or query["count"])
        page, first = self._page(number, size), self._page(1, size)
        counted = len(self.rows) + self.scenario.hides
        is_wrong = self.scenario.lies == "always" or (self.scenario.lies == "once" and not self.lied)
        if is_wrong and page and number >= self.wrong_from:
            self.lied = True
            return self.wrong(page, first, counted)
        return {"record_count": counted, "tickets": page}

    def _page(self, number: int, size: int) -> list[dict[str, int]]:
        return [{"id": id} for id in self.rows[(number - 1) * size : number * size]]


@attrs.define(eq=False)
class Flight:
    """A request that is under way: when it is back, and what it then brings."""

    request: Request[Any]
    back: float
    read: float = 0
    answer: object = None
    counted: int | None = None


class Session:
    """What `Rows` needs of a client: sends to a server in a time of its own."""

    def __init__(self, server: Server, page_size: int, *, ahead: bool) -> None:
        self.options = Options(page_size=page_size, max_concurrency=16 if ahead else 1)
        self.usage, self.clock = SimpleNamespace(left=None), self
        self.server, self.now, self.requests, self.is_ahead = server, 0.0, 0, False
        self._agenda: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers, self._last_read = count(), 0.0
        for kind in ("enter", "leave", "move", "many_enter", "many_leave"):
            if rate := getattr(server.scenario, kind):
                self._schedule_change(kind, rate)

    def monotonic(self) -> float:
        """Now."""
        return self.now

    def send(self, request: Request[Any], *, effect: str, is_prefetched: bool, calls: list[Any] | None = None) -> Any:
        """The page; or, if it is wanted ahead, its flight."""
        del effect, is_prefetched
        if calls is not None:
            calls.append(SimpleNamespace(date=""))  # this server tells none
        self.requests += 1
        flight = Flight(request, self.now + self.server.random.uniform(0.8, 1.2))
        self._schedule(self.now + self.server.random.uniform(0.1, 0.7), partial(self._read, flight))
        if self.server.scenario.is_torn and self.requests > 1:
            self._schedule(self.now + self.server.random.uniform(0.1, 0.7), partial(self._count, flight))
        return flight if self.is_ahead else self.land(flight)

    def land(self, flight: Flight) -> Any:
        """The page, once it is there."""
        while self._agenda and self._agenda[0][0] <= flight.back:
            self.now, _, act = heapq.heappop(self._agenda)
            act()
        self.now = max(self.now, flight.back)
        self.server.compare(self._last_read, flight.read)
        self._last_read = flight.read
        answer: Any = flight.answer
        if flight.counted is not None and isinstance(answer, dict):
            answer["record_count"] = flight.counted
        return flight.request.read(answer)

    def add_server(self, error: HaloError) -> HaloError:
        """The error as it is: there is one server."""
        return error

    def prefetcher(self, function: Callable[[Any], Any]) -> Prefetcher:
        """Requests pages ahead."""
        return Prefetcher(self, function)

    def _read(self, flight: Flight) -> None:
        flight.read, flight.answer = self.now, self.server.answer(flight.request.parameters)

    def _count(self, flight: Flight) -> None:
        flight.counted = len(self.server.rows)

    def _schedule(self, at: float, act: Callable[[], None]) -> None:
        heapq.heappush(self._agenda, (at, next(self._numbers), act))

    def _schedule_change(self, kind: str, rate: float) -> None:
        def change() -> None:
            self.server.happens(kind, self.now)
            self._schedule_change(kind, rate)

        self._schedule(self.now + self.server.random.expovariate(rate), change)


class Prefetcher:
    """As `halo._runtime.concurrency.Prefetcher`, without threads."""

    def __init__(self, session: Session, function: Callable[[Any], Any]) -> None:
        self._session, self._function = session, function
        self.items: deque[Any] = deque()
        self._flights: deque[Flight] = deque()

    def start(self, item: Any) -> None:
        """Send the request for one more page."""
        self._session.is_ahead = True
        self.items.append(item)
        self._flights.append(self._function(item))
        self._session.is_ahead = False

    def take(self) -> Any:
        """The oldest page."""
        self.items.popleft()
        return self._session.land(self._flights.popleft())

    def drop(self) -> None:
        """Forget all pages."""
        self.items.clear()
        self._flights.clear()


@attrs.define
class Figures:
    """What came of the walks of a scenario. `unseen` rows are those that the one excuse holds for."""

    scenario: Scenario
    ahead: bool
    walks: int = 0
    lost: int = 0
    unseen: int = 0
    doubled: int = 0
    right: int = 0  # errors of walks to which rows are missing
    wrong: int = 0  # errors of others
    requests: int = 0
    pages: int = 0
    most: float = 0  # requests a page

    @property
    def cost(self) -> str:
        """Requests a page, on average."""
        return f"{self.requests / max(1, self.pages):.2f}"

    @property
    def problems(self) -> list[str]:
        """What must not be, by its name."""
        is_costly = self.requests > self.scenario.most * self.pages
        wrong = {"lost": self.lost, "doubled": self.doubled, "errors wrong": self.wrong, "requests": is_costly}
        mode = "ahead" if self.ahead else "one by one"
        return [f"{self.scenario.name}, {mode}: {name}" for name, is_wrong in wrong.items() if is_wrong]

    def walk(self, random: Random) -> None:
        """Walk once."""
        size, rows = random.choice([5, 10, 50]), list(range(1, random.randint(1, 40) * random.randint(1, 10)))
        wrong, wrong_from = random.choice([*LIES.values()]), random.randint(2, 6)
        server = Server(self.scenario, random, rows, random.random() < 0.5, wrong, wrong_from)
        session = Session(server, size, ahead=self.ahead)
        pages = ceil(len(rows) / size)
        given: list[int] = []
        error: PaginationError | None = None
        try:
            for page in Rows[Any](session, list_tickets(), RESOURCES["tickets"]).pages():  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
                new = [row.id for row in page.rows]
                given += new
                if self.scenario.closes:
                    server.leave(new)
                    server.events.append((session.now, "leave"))
        except PaginationError as caught:
            error = caught
        missing = len((server.stayed or set()) - set(given))
        self.walks += 1
        self.doubled += len(given) - len(set(given))
        if error:
            is_right = missing or server.scenario.hides
            self.right, self.wrong = self.right + bool(is_right), self.wrong + (not is_right)
        elif server.is_hidden:
            self.unseen += missing
        else:
            self.lost += missing
        pages = max(1, pages + server.entered // size)
        self.requests, self.pages = self.requests + session.requests, self.pages + pages
        self.most = max(self.most, session.requests / pages)


def simulate(walks: int, seed: int = SEED, scenarios: Iterable[Scenario] = SCENARIOS) -> list[Figures]:
    """The figures of this many walks, spread over the scenarios, with pages ahead and without."""
    figures = [Figures(scenario, ahead) for scenario in scenarios for ahead in (False, True)]
    for number in range(max(walks, len(figures))):
        figures[number % len(figures)].walk(Random(f"{seed} {number}"))  # noqa: S311 - it keeps no secret
    return figures


HEAD = ("what happens", "walks", "lost", "unseen", "doubled", "errors right", "wrong", "requests a page", "at most")


def table(figures: Iterable[Figures]) -> str:
    """The figures in Markdown: one page at a time / with pages ahead."""
    lines = [HEAD, ("---",) + ("---:",) * (len(HEAD) - 1)]
    for pair in zip(*[iter(figures)] * 2, strict=True):
        pairs = [
            (one.walks, one.lost, one.unseen, one.doubled, one.right, one.wrong, one.cost, f"{one.most:.1f}")
            for one in pair
        ]
        lines.append((pair[0].scenario.name, *(f"{left} / {right}" for left, right in zip(*pairs, strict=True))))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> int:
    """Print the table and what must not be; the exit status."""
    parser = argparse.ArgumentParser(description="Walk over lists that change meanwhile, and count what went wrong.")
    parser.add_argument("walks", nargs="?", type=int, default=FULL)
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    figures = simulate(arguments.walks, arguments.seed)
    print(table(figures))
    problems = [problem for figure in figures for problem in figure.problems]
    print(*problems, sep="\n")
    return bool(problems)


if __name__ == "__main__":
    raise SystemExit(main())
