"""The request budget: never more than allowed in any window, never stuck, and one pause for all."""

import copy
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halo._policy.rate_limit import DEFAULT, Delay, RateLimit, RateLimiter, Usage
from halo.errors import ConfigurationError

# Windows and steps of the clock; in 64ths of a second, which floats add up without rounding.
WINDOWS = st.lists(st.tuples(st.integers(1, 6), st.integers(1, 20).map(float)), min_size=1, max_size=3)
STEPS = st.lists(st.integers(0, 5 * 64).map(lambda ticks: ticks / 64), max_size=60)


def moments(steps: list[float]) -> Iterator[float]:
    now = 1000.0
    for step in steps:
        now += step
        yield now


def within(gone: list[float], seconds: float, now: float) -> int:
    return sum(now - seconds < moment <= now for moment in gone)


class TestSlidingWindows:
    @given(WINDOWS, STEPS)
    def test_in_no_window_go_more_requests_than_allowed(self, windows: list[tuple[int, float]], steps: list[float]):
        budget = RateLimiter(RateLimit(*windows))

        gone = [now for now in moments(steps) if budget.try_acquire(now) is None]

        for limit, seconds in windows:
            assert all(within(gone, seconds, now) <= limit for now in gone)

    @given(WINDOWS, STEPS)
    def test_nobody_waits_while_every_window_has_room(self, windows: list[tuple[int, float]], steps: list[float]):
        budget, gone = RateLimiter(RateLimit(*windows)), list[float]()

        for now in moments(steps):
            has_room = all(within(gone, seconds, now) < limit for limit, seconds in windows)
            went = budget.try_acquire(now) is None
            assert went == has_room
            gone += [now] if went else []

    @given(WINDOWS, STEPS)
    def test_after_the_told_delay_it_goes(self, windows: list[tuple[int, float]], steps: list[float]):
        budget, now = RateLimiter(RateLimit(*windows)), 1000.0

        for step in steps:
            now += step
            if (delay := budget.try_acquire(now)) is not None:
                assert 0 < delay.seconds <= max(seconds for _, seconds in windows)
                now += delay.seconds
                assert budget.try_acquire(now) is None

    def test_the_reason_names_the_window_that_is_full(self):
        budget = RateLimiter(RateLimit((2, 10), (100, 300)))
        budget.try_acquire(0.0)
        budget.try_acquire(4.0)

        assert budget.try_acquire(5.0) == Delay(5.0, "2 requests were sent within 10 s, which is the limit")

    def test_without_a_limit_everything_goes(self):
        budget = RateLimiter(None)

        assert {budget.try_acquire(0.0) for _ in range(10_000)} == {None}

    def test_the_default_is_both_published_limits(self):
        assert DEFAULT.windows == ((500, 180.0), (700, 300.0))


class TestThePauseForAll:
    @pytest.mark.parametrize("limit", [None, RateLimit((100, 10))], ids=["no limit", "a limit"])
    def test_nobody_goes_before_it_ends(self, limit: RateLimit | None):
        budget = RateLimiter(limit)
        budget.pause(0.0, 60.0, 120.0)

        assert budget.try_acquire(0.0) == Delay(60.0, "the server has answered 429", server_imposed=True)
        assert budget.try_acquire(59.5) == Delay(0.5, "the server has answered 429", server_imposed=True)
        assert budget.try_acquire(60.0) is None

    def test_a_shorter_pause_does_not_cut_a_longer_one(self):
        budget = RateLimiter(None)
        budget.pause(0.0, 60.0, 120.0)
        budget.pause(0.0, 30.0, 120.0)

        assert budget.try_acquire(30.0) == Delay(30.0, "the server has answered 429", server_imposed=True)

    def test_an_answer_to_what_was_sent_before_the_probe_does_not_end_it(self):
        budget = RateLimiter(None)
        budget.pause(0.0, 3600.0, 120.0)
        assert budget.try_acquire(120.0) is None  # the probe

        budget.record_answer(119.0)
        assert budget.try_acquire(121.0) is not None
        budget.record_answer(120.0)
        assert budget.try_acquire(121.0) is None

    def test_the_longer_of_pause_and_window_holds(self):
        budget = RateLimiter(RateLimit((1, 100)))
        budget.try_acquire(0.0)
        budget.pause(0.0, 60.0, 120.0)

        assert budget.try_acquire(50.0) == Delay(50.0, "1 request was sent within 100 s, which is the limit")


class TestUsage:
    def test_it_tells_requests_and_what_is_left_in_the_tightest_window(self):
        budget = RateLimiter(RateLimit((5, 10), (6, 100)))
        for moment in (0.0, 0.0, 50.0):
            budget.try_acquire(moment)

        assert budget.usage(50.0) == Usage(requests=3, left=3, waits=0, waited=0.0, throttled=0)
        assert budget.usage(99.0) == Usage(requests=3, left=3, waits=0, waited=0.0, throttled=0)
        assert budget.usage(100.0) == Usage(requests=1, left=5, waits=0, waited=0.0, throttled=0)
        assert budget.usage(150.0) == Usage(requests=0, left=5, waits=0, waited=0.0, throttled=0)

    def test_without_a_limit_it_tells_all_requests_so_far(self):
        budget = RateLimiter(None)
        for moment in (0.0, 1e6):
            budget.try_acquire(moment)

        assert budget.usage(1e9) == Usage(requests=2, left=None, waits=0, waited=0.0, throttled=0)

    def test_nothing_is_left_while_the_server_wants_a_pause(self):
        budget = RateLimiter(RateLimit((5, 10)))
        budget.pause(0.0, 60.0, 120.0)

        assert (budget.usage(59.0).left, budget.usage(60.0).left) == (0, 5)

    def test_a_wait_under_way_counts_already(self):
        budget = RateLimiter(None)
        budget.begin_wait(0.0)

        assert budget.usage(7.0).waited == 7.0


@pytest.mark.parametrize(
    "window",
    [
        500,
        "12",
        None,
        (500,),
        (500, 180, 1),
        (0, 180),
        (-1, 180),
        (2.5, 180),
        ("500", 180),
        (500, 0),
        (500, -1),
        (500, "180"),
        (500, float("nan")),
        (500, float("inf")),
        (float("inf"), 180),
    ],
    ids=repr,
)
def test_what_is_no_window_is_refused_with_its_value(window):
    with pytest.raises(ConfigurationError) as caught:
        RateLimit((700, 300), window)

    assert str(caught.value) == (
        f"RateLimit: {window!r} is not a valid window.\nUse pairs of requests and seconds: RateLimit((500, 180))."
    )


def test_a_limit_without_a_window_is_refused():
    with pytest.raises(ConfigurationError, match="or None for no limit"):
        RateLimit()


def test_a_limit_is_a_value():
    limit = RateLimit((500, 180), (700, 300))

    assert repr(limit) == "RateLimit(windows=((500, 180.0), (700, 300.0)))"
    assert pickle.loads(pickle.dumps(limit)) == copy.deepcopy(limit) == limit == DEFAULT


def test_threads_share_one_budget_to_the_last_request():
    """They start together; time stands still, so exactly the limit may go."""
    budget, start = RateLimiter(RateLimit((500, 180))), Barrier(8)

    def went(_: int) -> int:
        start.wait()
        return sum(budget.try_acquire(1.0) is None for _ in range(500))

    with ThreadPoolExecutor(8) as pool:
        gone = list(pool.map(went, range(8)))

    assert sum(gone) == 500
