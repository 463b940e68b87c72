"""A short soak; the long one is `python -m scripts.bench.soak`."""

from __future__ import annotations

from scripts.bench.soak import problems, soak


def test_mixed_calls_through_a_failing_server_lose_nothing_and_duplicate_nothing():
    tally, there = soak(200, seed=2)

    assert problems(tally, there) == []
    assert tally.outcomes["create: done"] > 20
    assert tally.outcomes["create: OutcomeUnknownError"] > 0
