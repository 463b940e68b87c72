"""Walks over a simulated route: a walk ends, gives each row once, and loses no row without a word.

`Route` answers as measured routes do, and as routes that misbehave might; it is a list and arithmetic, so that
thousands of walks cost a second. What is promised stands in the docstring of `halo/_policy/pagination.py`.
"""

from collections import deque
from collections.abc import Callable, Iterable
from itertools import count
from math import ceil

import attrs
import pytest
from halo_api import Page
from halo_api.models import Status
from hypothesis import given
from hypothesis import strategies as st

from halo._policy.pagination import MAX_REQUESTS, MAX_ROUNDS, FetchAll, NextPage, Paginator, Step
from halo.errors import PaginationError

RecordCount = Callable[[int], int | None]


def honest(rows: int) -> int:
    return rows


def no_count(rows: int) -> None:
    return None


@attrs.define
class Route:
    """A list route.

    Attributes:
        rows: The ids that match, in the server's order.
        record_count: What it says its count is, by the number of rows.
        cap: Rows a page at most, whatever is asked for.
        count_cap: Rows at most without pages.
        is_bare: Whether it answers a bare array.
        ignores: "nothing"; "page_no", so that it repeats page 1; or "paging", so that all rows come at once.
        skips_as_asked: Whether a page begins where it would without the cap.
        is_count_of_page: Whether the count is that of the rows in the answer.
    """

    rows: list[int]
    record_count: RecordCount = honest
    cap: int = 100
    count_cap: int = 1_000_000
    is_bare: bool = False
    ignores: str = "nothing"
    skips_as_asked: bool = False
    is_count_of_page: bool = False

    def page(self, step: Step) -> Page[Status]:
        ids = [{"id": id} for id in self._ids_of(step)]
        total = None if self.is_bare else self.record_count(len(ids) if self.is_count_of_page else len(self.rows))
        return Page(list(map(Status.adopt, ids)), total, ids if self.is_bare else {"rows": ids})

    def _ids_of(self, step: Step) -> list[int]:
        if self.ignores == "paging":
            return self.rows
        if isinstance(step, FetchAll):
            return self.rows[: min(step.count, self.count_cap)]
        size, number = min(step.size, self.cap), 1 if self.ignores == "page_no" else step.number
        first = (number - 1) * (step.size if self.skips_as_asked else size)
        return self.rows[first : first + size]


@attrs.define
class Walked:
    """A walk, the ids that it gave, what it asked for, and why it failed, if it did."""

    paginator: Paginator[Status]
    yielded: list[int] = attrs.field(factory=list)
    steps: list[Step] = attrs.field(factory=list)
    error: PaginationError | None = None


def walked(
    route: Route,
    *,
    meanwhile: Callable[[list[int]], None] = lambda new: None,
    size: int = 100,
    start: int = 1,
    by_count: int | None = None,
    trust_count: bool = True,
) -> Walked:
    """Walk to the end; after each page `meanwhile` is called with its new rows."""
    first = NextPage(start, size) if by_count is None else FetchAll(by_count)
    result = Walked(Paginator("/Tickets", ["id"], first, trust_count=trust_count))
    while (step := result.paginator.step) is not None:
        result.steps.append(step)
        try:
            new = [row["id"] for row in result.paginator.take(route.page(step))]
        except PaginationError as error:
            result.error = error
            break
        result.yielded += new
        meanwhile(new)
    assert len(result.yielded) == len(set(result.yielded)), "a row was given twice"
    return result


def ids(rows: int) -> list[int]:
    return list(range(1, rows + 1))


class TestWhereNothingChanges:
    @pytest.mark.parametrize(
        ("rows", "requests"),
        [(0, 1), (1, 1), (99, 1), (101, 2), (250, 3), (999, 10), (4999, 50)],
    )
    def test_a_walk_costs_one_request_a_page_and_not_one_more(self, rows: int, requests: int):
        result = walked(Route(ids(rows)))

        assert result.yielded == ids(rows)
        assert result.steps == [NextPage(number, 100) for number in range(1, requests + 1)]

    @pytest.mark.parametrize("rows", [100, 200, 1000])
    def test_where_the_last_page_is_full_it_costs_one_more(self, rows: int):
        result = walked(Route(ids(rows)))

        assert result.yielded == ids(rows)
        assert len(result.steps) == rows / 100 + 1

    @pytest.mark.parametrize("size", [1, 7, 50, 100])
    def test_every_page_size_gives_the_same_rows(self, size: int):
        result = walked(Route(ids(250)), size=size)

        assert result.yielded == ids(250)
        assert len(result.steps) == ceil(250 / size) + (250 % size == 0)

    @pytest.mark.parametrize("cap", [1, 50, 99])
    def test_a_server_that_gives_fewer_rows_than_asked_for_loses_none(self, cap: int):
        result = walked(Route(ids(250), cap=cap))

        assert result.yielded == ids(250)
        assert len(result.steps) == ceil(250 / cap) + (250 % cap == 0)

    def test_where_as_many_rows_come_as_halo_gives_by_itself_one_more_request_makes_sure(self):
        result = walked(Route(ids(50)))

        assert result.yielded == ids(50)
        assert result.steps == [NextPage(1, 100), NextPage(2, 50)]

    @pytest.mark.parametrize("record_count", [no_count, lambda rows: 0], ids=["no count", "a count of 0 beside rows"])
    @pytest.mark.parametrize(("rows", "requests"), [(99, 2), (100, 2), (250, 4)])
    def test_without_a_count_it_ends_at_an_empty_page(self, record_count: RecordCount, rows: int, requests: int):
        """A short page is no end: a server may give fewer rows than asked for."""
        result = walked(Route(ids(rows), record_count=record_count))

        assert result.yielded == ids(rows)
        assert len(result.steps) == requests

    @pytest.mark.parametrize("rows", [150, 200, 250, 999])
    def test_a_count_of_the_rows_of_the_page_is_not_the_count_of_all(self, rows: int):
        result = walked(Route(ids(rows), is_count_of_page=True))

        assert (result.yielded, len(result.steps)) == (ids(rows), ceil(rows / 100) + 1)
        assert not result.paginator.count.has_changed

    @pytest.mark.parametrize("counted", [100, 200])
    def test_a_count_that_is_met_by_full_pages_is_not_believed_before_the_next_one(self, counted: int):
        assert walked(Route(ids(250), record_count=lambda rows: counted)).yielded == ids(250)

    def test_the_page_that_is_asked_for_to_be_sure_may_repeat_page_one(self):
        result = walked(Route(ids(100), ignores="page_no"))

        assert (result.yielded, len(result.steps), result.error) == (ids(100), 2, None)

    def test_a_count_smaller_than_the_rows_that_came_is_no_longer_listened_to(self):
        assert walked(Route(ids(250), record_count=lambda rows: 120)).yielded == ids(250)

    @pytest.mark.parametrize("counted", [251, 2500])
    def test_a_count_larger_than_the_rows_is_an_error_after_all_rows_were_given(self, counted: int):
        result = walked(Route(ids(250), record_count=lambda rows: counted))

        assert result.yielded == ids(250)
        assert result.error is not None
        assert (result.error.given, result.error.total) == (250, counted)
        assert "the pages ended before the server's own count was reached" in str(result.error)

    def test_a_walk_tells_the_count_and_that_it_stayed(self):
        paginator = walked(Route(ids(250))).paginator

        assert (paginator.count.total, paginator.rows.yielded, paginator.count.has_changed) == (250, 250, False)


class TestAServerWithACap:
    """Asked for pages of 100 it gives fewer, and page 2 begins behind the first 100 all the same."""

    @pytest.mark.parametrize("record_count", [honest, no_count], ids=["counted", "uncounted"])
    @pytest.mark.parametrize("cap", [1, 50, 99])
    def test_loses_no_row(self, record_count: RecordCount, cap: int):
        result = walked(Route(ids(250), record_count=record_count, cap=cap, skips_as_asked=True))

        assert (result.yielded, result.error) == (ids(250), None)

    @pytest.mark.parametrize("record_count", [honest, no_count], ids=["counted", "uncounted"])
    @pytest.mark.parametrize("start", [2, 3, 5])
    def test_loses_none_behind_a_later_page_either(self, record_count: RecordCount, start: int):
        result = walked(
            Route(ids(500), record_count=record_count, cap=50, count_cap=50, skips_as_asked=True), start=start
        )

        assert set(result.yielded) >= set(ids(500)[(start - 1) * 100 :])
        assert result.error is None

    def test_is_asked_for_pages_of_its_own_size_and_some_ahead(self):
        paginator = Paginator[Status]("/Tickets", ["id"], NextPage(1, 100))
        route = Route(ids(250), cap=50, skips_as_asked=True)
        paginator.take(route.page(NextPage(1, 100)))

        assert paginator.step == NextPage(2, 50)
        assert paginator.prefetchable(8) == []

        paginator.take(route.page(NextPage(2, 50)))

        assert paginator.prefetchable(8) == [NextPage(3, 50), NextPage(4, 50), NextPage(5, 50)]

    def test_and_a_count_of_the_rows_of_the_page_loses_no_row(self):
        result = walked(Route(ids(1000), cap=50, is_count_of_page=True))

        assert (result.yielded, result.error) == (ids(1000), None)


class TestBareArrays:
    @pytest.mark.parametrize(
        ("rows", "requests"),
        [
            pytest.param(0, 1, id="empty"),
            pytest.param(47, 1, id="shorter than a page"),
            pytest.param(1567, 1, id="longer than a page"),
            pytest.param(100, 2, id="as long as a page: is there another?"),
        ],
    )
    def test_an_array_is_all_there_is_unless_it_is_just_as_long_as_a_page(self, rows: int, requests: int):
        result = walked(Route(ids(rows), is_bare=True, ignores="paging"))

        assert (result.yielded, len(result.steps)) == (ids(rows), requests)

    @pytest.mark.parametrize("rows", [100, 250, 300])
    def test_arrays_that_come_by_the_page_are_walked_to_the_end(self, rows: int):
        assert walked(Route(ids(rows), is_bare=True)).yielded == ids(rows)

    def test_arrays_of_as_many_rows_as_halo_gives_by_itself_are_walked_to_the_end(self):
        assert walked(Route(ids(250), is_bare=True, cap=50)).yielded == ids(250)

    def test_an_array_of_just_so_many_that_knows_no_pages_costs_one_more_request(self):
        result = walked(Route(ids(50), is_bare=True, ignores="paging"))

        assert (result.yielded, len(result.steps)) == (ids(50), 2)


class TestStartingAtALaterPage:
    @pytest.mark.parametrize("start", [5, 9])
    def test_a_page_beyond_the_end_is_told(self, start: int):
        """Page 4 would be the next one, and is empty: nothing new has come since."""
        result = walked(Route(ids(250)), start=start)

        assert f"page {start} is beyond the end, at 100 rows a page" in str(result.error)

    @pytest.mark.parametrize(("start", "requests"), [(1, 3), (2, 2), (3, 1), (4, 1)])
    def test_the_pages_from_there_are_given_and_no_more_asked_for(self, start: int, requests: int):
        result = walked(Route(ids(250)), start=start)

        assert result.yielded == ids(250)[(start - 1) * 100 :]
        assert len(result.steps) == requests
        assert result.error is None

    def test_a_server_that_gives_fewer_rows_than_asked_for_has_skipped_fewer(self):
        result = walked(Route(ids(250), cap=50), start=2)

        assert result.yielded == ids(250)[50:]
        assert result.error is None

    def test_where_rows_leave_meanwhile_the_pages_before_are_walked_too(self):
        route = Route(ids(500))

        def leave(new: list[int]) -> None:
            route.rows = route.rows[3:] if len(route.rows) == 500 else route.rows

        result = walked(route, meanwhile=leave, start=3)

        assert set(result.yielded) >= set(route.rows)


class TestRoutesThatRepeatPageOne:
    def test_all_rows_are_asked_for_at_once(self):
        result = walked(Route(ids(133), ignores="page_no"))

        assert result.yielded == ids(133)
        assert result.steps == [NextPage(1, 100), NextPage(2, 100), FetchAll(1000)]

    def test_also_more_of_them_than_are_asked_for_at_first(self):
        result = walked(Route(ids(1500), ignores="page_no"))

        assert result.yielded == ids(1500)
        assert result.steps[-1] == FetchAll(1500)

    @pytest.mark.parametrize("rows", [150, 1000, 1500, 12_000])
    def test_without_a_count_it_asks_for_more_until_fewer_come(self, rows: int):
        assert walked(Route(ids(rows), record_count=no_count, ignores="page_no")).yielded == ids(rows)

    def test_where_all_at_once_are_fewer_than_it_counts_it_is_an_error(self):
        result = walked(Route(ids(1500), ignores="page_no", count_cap=1000))

        assert result.yielded == ids(1000)
        assert result.error is not None
        assert (result.error.given, result.error.total) == (1000, 1500)
        assert "the server returned fewer rows at once than it counts" in str(result.error)

    def test_all_rows_on_every_page_are_given_once(self):
        result = walked(Route(ids(717), ignores="paging"))

        assert (result.yielded, len(result.steps)) == (ids(717), 1)


class TestRoutesWithoutPages:
    """`/Actions` knows `count` and no pages."""

    @pytest.mark.parametrize(("rows", "requests"), [(0, 1), (12, 1), (999, 1), (1000, 2), (2500, 2)])
    def test_the_rows_are_asked_for_by_count(self, rows: int, requests: int):
        result = walked(Route(ids(rows)), by_count=1000)

        assert (result.yielded, len(result.steps)) == (ids(rows), requests)
        assert result.steps[0] == FetchAll(1000)

    @pytest.mark.parametrize("rows", [1000, 2500, 22_440])
    def test_a_count_of_the_rows_of_the_answer_is_not_the_count_of_all(self, rows: int):
        assert walked(Route(ids(rows), is_count_of_page=True), by_count=1000).yielded == ids(rows)

    @pytest.mark.parametrize("rows", [0, 999, 1000, 1001, 10_000, 22_440])
    def test_without_a_count_none_is_lost_either(self, rows: int):
        assert walked(Route(ids(rows), record_count=no_count), by_count=1000).yielded == ids(rows)

    def test_a_route_that_ignores_the_count_as_well_is_asked_once(self):
        result = walked(Route(ids(22_440), ignores="paging"), by_count=1000)

        assert (result.yielded, len(result.steps)) == (ids(22_440), 1)


def leaving(route: Route, chosen: Callable[[int], bool], lag: int = 0) -> Callable[[list[int]], None]:
    """A loop whose work takes the chosen rows out of the filter, some pages after it got them."""
    waiting: list[list[int]] = []

    def work(new: list[int]) -> None:
        waiting.append(new)
        if len(waiting) > lag:
            done = set(filter(chosen, waiting.pop(0)))
            route.rows = [id for id in route.rows if id not in done]

    return work


class TestALoopThatTakesItsRowsOutOfTheFilter:
    """`for t in halo.tickets.list(status_id=1): halo.tickets.update(t.id, status_id=9)`."""

    @pytest.mark.parametrize(
        ("rows", "requests"),
        [(100, 2), (101, 3), (150, 3), (250, 3), (1000, 12), (5000, 53)],
    )
    def test_it_gets_every_row_for_a_few_requests_more_than_pages(self, rows: int, requests: int):
        route = Route(ids(rows))

        result = walked(route, meanwhile=leaving(route, lambda id: True))

        assert sorted(result.yielded) == ids(rows)
        assert len(result.steps) == requests

    @pytest.mark.parametrize("lag", range(9))
    @pytest.mark.parametrize("rows", [250, 1000, 2500])
    @pytest.mark.parametrize("every", [1, 2, 10])
    def test_no_row_is_lost_however_far_the_work_lags_behind(self, rows: int, every: int, lag: int):
        """A queue with workers takes rows out while later pages are fetched already."""
        route = Route(ids(rows))

        result = walked(route, meanwhile=leaving(route, lambda id: id % every == 0, lag))

        assert sorted(result.yielded) == ids(rows)
        assert result.error is None
        assert len(result.steps) <= 5 * ceil(rows / 100) + 5

    def test_the_cap_of_the_server_does_not_matter(self):
        route = Route(ids(250), cap=50)

        result = walked(route, meanwhile=leaving(route, lambda id: id % 2 == 0))

        assert sorted(result.yielded) == ids(250)

    def test_that_the_count_changed_is_told(self):
        route = Route(ids(250))

        assert walked(route, meanwhile=leaving(route, lambda id: id == 1)).paginator.count.has_changed


@st.composite
def changes(draw: st.DrawFn, *, can_enter: bool = True, can_leave: bool = True) -> list[tuple[str, list[int]]]:
    """What happens between the requests: rows leave or rows enter at places in the list, not both at once."""
    kinds = ["nothing"] + ["enter"] * can_enter + ["leave"] * can_leave
    places = st.lists(st.integers(0, 60), min_size=1, max_size=6)
    return draw(st.lists(st.tuples(st.sampled_from(kinds), places), max_size=20))


def happening(route: Route, what: Iterable[tuple[str, list[int]]]) -> Callable[[list[int]], None]:
    """Lets one change happen after each request; rows that enter were never there before."""
    events, fresh = iter(what), iter(range(10_000, 20_000))

    def happen(_: list[int]) -> None:
        kind, places = next(events, ("nothing", []))
        for place in places:
            if kind == "enter":
                route.rows.insert(min(place, len(route.rows)), next(fresh))
            if kind == "leave" and route.rows:
                del route.rows[place % len(route.rows)]

    return happen


class TestRowsThatLeaveBeforeTheyAreReached:
    """Other people close and delete tickets while one walks the open ones."""

    @pytest.mark.parametrize("at", [2, 5, 9])
    @pytest.mark.parametrize("place", [0, 150, 899, 998])
    def test_one_costs_three_requests_more_at_most(self, at: int, place: int):
        route = Route(ids(999))

        result = walked(route, meanwhile=now_and_then(route, place, {at}))

        assert (result.error, set(route.rows) - set(result.yielded)) == (None, set())
        assert len(result.steps) <= 10 + 3

    @pytest.mark.parametrize("place", [0, 500, 979])
    def test_one_at_every_tenth_request_costs_little(self, place: int):
        route = Route(ids(1000))

        result = walked(route, meanwhile=now_and_then(route, place, set(range(0, 10_000, 10))))

        assert (result.error, set(route.rows) - set(result.yielded)) == (None, set())
        assert len(result.steps) <= 11 + 6

    @pytest.mark.parametrize("place", [0, 500, 700])
    def test_one_at_every_request_ends_well_too(self, place: int):
        route = Route(ids(1000))

        result = walked(route, meanwhile=now_and_then(route, place, set(range(10_000))))

        assert (result.error, set(route.rows) - set(result.yielded)) == (None, set())
        assert len(result.steps) < 80

    def test_one_of_137_000_costs_three_requests_more_at_most(self):
        route = Route(ids(137_000))

        result = walked(route, meanwhile=now_and_then(route, 5, {700}))

        assert result.error is None
        assert len(result.yielded) == 137_000
        assert len(result.steps) <= 1371 + 3

    def test_after_a_few_quiet_pages_others_are_asked_for_ahead_again(self):
        paginator, route = Paginator[Status]("/Tickets", ["id"], NextPage(1, 100)), Route(ids(2000))
        prefetched: list[int] = []
        for number in range(1, 9):
            paginator.take(route.page(NextPage(number, 100)))
            prefetched.append(len(paginator.prefetchable(4)))
            if number == 3:
                del route.rows[0]

        assert prefetched == [4, 4, 4, 0, 0, 0, 4, 4]

    def test_pages_that_are_walked_again_are_asked_for_ahead_too_but_half_as_many(self):
        paginator, route = Paginator[Status]("/Tickets", ["id"], NextPage(1, 100)), Route(ids(2000))
        while (step := paginator.step) is not None and not paginator.is_looking_again:
            paginator.take(route.page(step))
            if step == NextPage(8, 100):
                del route.rows[0]

        assert paginator.prefetchable(4) == [NextPage(7, 100), NextPage(8, 100)]

    @pytest.mark.parametrize("counted", [21, 25, 29])
    def test_where_the_server_still_counts_more_than_it_gives_it_is_an_error_soon(self, counted: int):
        counts = iter([30])
        route = Route(ids(20), record_count=lambda rows: next(counts, counted))

        result = walked(route, size=10)

        assert sorted(result.yielded) == ids(20)
        assert "the pages ended before the server's own count was reached" in str(result.error)
        assert len(result.steps) <= 30


def now_and_then(route: Route, place: int, at: set[int]) -> Callable[[list[int]], None]:
    """Lets the row at this place leave after these requests."""
    requests = count(1)

    def leave(_: list[int]) -> None:
        if next(requests) in at and place < len(route.rows):
            del route.rows[place]

    return leave


class TestRowsThatEnter:
    @pytest.mark.parametrize("at", [0, 10_000], ids=["at the beginning", "at the end"])
    @pytest.mark.parametrize("each_time", [1, 40])
    def test_cost_no_round_after_round(self, at: int, each_time: int):
        route, fresh = Route(ids(10_000)), iter(range(100_000, 200_000))

        def enter(_: list[int]) -> None:
            route.rows[at:at] = [next(fresh) for _ in range(each_time)]

        result = walked(route, meanwhile=enter)

        assert (result.error, set(ids(10_000)) - set(result.yielded)) == (None, set())
        assert len(result.steps) <= len(route.rows) / 100 + 1

    def test_many_at_once_make_no_repeated_page(self):
        route = Route(ids(1000))

        def enter(new: list[int]) -> None:
            if new[:1] == [201]:
                route.rows = [*range(5000, 5350), *route.rows]

        result = walked(route, meanwhile=enter)

        assert set(result.yielded) >= set(ids(1000))
        assert result.steps == [NextPage(number, 100) for number in range(1, 15)]


class TestManyThatLeaveAtOnce:
    @pytest.mark.parametrize("left", [0, 1, 40, 100, 140, 249])
    @pytest.mark.parametrize("which", [slice(None), slice(None, None, -1)], ids=["the first", "the last"])
    def test_are_an_honest_end(self, left: int, which: slice):
        route = Route(ids(250))

        def leave(_: list[int]) -> None:
            if len(route.rows) == 250:
                route.rows = sorted(route.rows[which][250 - left :])

        result = walked(route, meanwhile=leave)

        assert (result.error, set(route.rows) - set(result.yielded)) == (None, set())
        assert len(result.steps) <= 6

    @pytest.mark.parametrize("rows", [0, 40, 99])
    def test_are_not_believed_where_page_1_still_counts_them(self, rows: int):
        """The server keeps two counts, and tells one beside page 1 and the other beside the rest."""
        route = Route(ids(100 + rows))
        counts = attrs.evolve(route)

        class TwoCounts(Route):
            def page(self, step: Step) -> Page[Status]:
                page = counts.page(step)
                return attrs.evolve(page, total=250 if step == NextPage(1, 100) else max(40, 100 + rows))

        result = walked(TwoCounts(ids(100 + rows)))

        assert (result.yielded, len(result.steps) <= 7) == (ids(100 + rows), True)
        assert "the pages ended before the server's own count was reached" in str(result.error)


class TestACountOfBillions:
    """Neither memory nor time may depend on a number that a server says."""

    @pytest.mark.parametrize("rows", [0, 100, 250, 300])
    def test_that_shrinks_by_one_is_an_error_soon(self, rows: int):
        counts = count(10**12, -1)

        result = walked(Route(ids(rows), record_count=lambda _: next(counts)))

        assert result.error is not None
        assert result.yielded == ids(rows)
        assert len(result.steps) <= 3 * ceil(rows / 100) + 6

    def test_is_asked_for_a_few_pages_ahead_only(self):
        counts = count(10**12, -1)
        route = Route(ids(2000), record_count=lambda _: next(counts, 1) if len(steps) < 3 else 10**12 - 3)
        paginator, steps = Paginator[Status]("/Tickets", ["id"], NextPage(1, 100)), list[Step]()
        while len(steps) < 8 and (step := paginator.step) is not None:
            steps.append(step)
            paginator.take(route.page(step))

        assert len(paginator.prefetchable(16)) == 16


class TestACountThatIsNotTrusted:
    """`with_options(trust_count=False)`, where the server counts rows that it does not return."""

    @pytest.mark.parametrize(("rows", "requests"), [(0, 1), (40, 2), (250, 4), (300, 4)])
    def test_does_not_matter_and_the_walk_ends_at_an_empty_page(self, rows: int, requests: int):
        route = Route(ids(rows), record_count=lambda rows: rows + 7)

        result = walked(route, trust_count=False)

        assert (result.yielded, result.error, len(result.steps)) == (ids(rows), None, requests)
        assert result.paginator.shortfall == 7

    def test_still_shows_that_rows_have_left_and_may_have_moved(self):
        route = Route(ids(500), record_count=lambda rows: rows + 7)

        result = walked(route, meanwhile=now_and_then(route, 0, {2}), trust_count=False)

        assert result.yielded == [*ids(200), *ids(500)[201:], 201]
        assert result.paginator.shortfall == 7


class TestRowsThatComeAndGo:
    ROWS = st.integers(0, 40)
    SIZES = st.integers(1, 10)

    @given(ROWS, SIZES, changes())
    def test_a_row_that_stayed_is_given_or_the_walk_says_that_it_failed(self, rows: int, size: int, what):
        route = Route(ids(rows))

        result = walked(route, meanwhile=happening(route, what), size=size)

        stayed = set(ids(rows)) & set(route.rows)
        assert result.error is not None or set(result.yielded) >= stayed

    @given(ROWS, SIZES, changes())
    def test_the_number_of_requests_is_bounded(self, rows: int, size: int, what):
        route = Route(ids(rows))

        result = walked(route, meanwhile=happening(route, what), size=size)

        pages = ceil((rows + sum(len(places) for _, places in what)) / size) + 1
        assert len(result.steps) <= pages * (len(what) + 3)

    @given(ROWS, SIZES, changes(can_leave=False), st.booleans())
    def test_where_rows_only_enter_none_is_lost_and_nothing_fails(self, rows: int, size: int, what, newest_first: bool):
        what = [(kind, [0] * len(places)) for kind, places in what] if newest_first else what
        route = Route(ids(rows))

        result = walked(route, meanwhile=happening(route, what), size=size)

        assert result.error is None
        assert set(result.yielded) >= set(ids(rows))

    @given(ROWS, SIZES, changes(can_enter=False))
    def test_where_rows_only_leave_none_that_stayed_is_lost_and_nothing_fails(self, rows: int, size: int, what):
        route = Route(ids(rows))

        result = walked(route, meanwhile=happening(route, what), size=size)

        assert result.error is None
        assert set(result.yielded) >= set(route.rows)

    @given(ROWS, SIZES, st.sampled_from(["nothing", "page_no", "paging"]), st.booleans(), st.data())
    def test_whatever_the_count_says_the_walk_ends(self, rows: int, size: int, ignores: str, is_bare: bool, data):
        counts = st.none() | st.integers(0, 50)
        route = Route(ids(rows), record_count=lambda _: data.draw(counts), ignores=ignores, is_bare=is_bare)

        result = walked(route, size=size)

        assert set(result.yielded) <= set(ids(rows))
        assert len(result.steps) <= MAX_ROUNDS * (ceil(rows / size) + 6)

    def test_where_something_always_leaves_a_few_rounds_are_enough(self):
        """A tenant where tickets are deleted all the time, more quickly than one walks them."""
        route = Route(ids(2000))

        def leave(_: list[int]) -> None:
            route.rows = route.rows[1:]

        result = walked(route, meanwhile=leave, size=100)

        assert result.error is None
        assert set(result.yielded) >= set(route.rows)
        assert len(result.steps) <= 4 * 20

    def test_rows_that_enter_and_leave_all_the_time_are_no_error(self):
        route, fresh = Route(ids(30)), iter(range(10_000, 20_000))

        def trade(_: list[int]) -> None:
            route.rows = [next(fresh), *route.rows] if len(route.rows) < 30 else route.rows[:-1]

        result = walked(route, meanwhile=trade, size=10)

        assert result.error is None
        assert set(result.yielded) >= set(ids(30)) & set(route.rows)
        assert len(result.steps) <= 40

    def test_rows_without_end_are_an_error_in_the_end(self):
        paginator = Paginator[Status]("/Tickets", ["id"], NextPage(1, 1))
        endless = (Page([Status.adopt({"id": id})], None, {}) for id in count(1))

        with pytest.raises(PaginationError, match=f"no end after {MAX_REQUESTS} requests"):
            deque(map(paginator.take, endless), maxlen=0)

        assert paginator.rows.yielded == MAX_REQUESTS
