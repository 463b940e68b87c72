"""A request budget that several clients draw on."""

from __future__ import annotations

import sys
from pathlib import Path

import fakeredis
import pytest

from halo._rate import Budget
from halo.errors import ConfigurationError
from halo.shared_limit import SharedRateLimit


def taken(limit: SharedRateLimit) -> int:
    """How many requests may go before one must wait."""
    count = 0
    while limit.take() == 0:
        count += 1
    return count


def test_two_processes_share_one_file(tmp_path: Path):
    path = tmp_path / "halo.sqlite"
    first, second = (SharedRateLimit.in_file(path, (5, 1000)) for _ in range(2))

    assert [first.take() for _ in range(3)] == [0, 0, 0]
    assert taken(second) == 2
    assert 990 < first.take() <= 1000

    first.close()
    second.close()


def test_two_machines_share_one_key_in_redis():
    server = fakeredis.FakeServer()
    first, second = (
        SharedRateLimit.in_redis(fakeredis.FakeRedis(server=server), "halo-acme", (5, 1000)) for _ in range(2)
    )

    assert [first.take() for _ in range(3)] == [0, 0, 0]
    assert taken(second) == 2
    assert 990 < first.take() <= 1000


def test_another_tenant_has_another_key_in_redis():
    redis = fakeredis.FakeRedis()
    first, second = (SharedRateLimit.in_redis(redis, key, (5, 1000)) for key in ("halo-acme", "halo-globex"))

    assert taken(first) == 5
    assert taken(second) == 5


def test_all_windows_hold(tmp_path: Path):
    limit = SharedRateLimit.in_file(tmp_path / "halo.sqlite", (2, 1000), (3, 2000))

    assert taken(limit) == 2
    limit.close()


def test_a_budget_asks_the_shared_window_and_counts_its_own(tmp_path: Path):
    limit = SharedRateLimit.in_file(tmp_path / "halo.sqlite", (1, 1000))
    budget = Budget(limit)

    assert budget.take(0.0) is None
    delay = budget.take(0.0)

    assert delay is not None
    assert delay.reason == "the budget that is shared with others is used up"
    assert (budget.usage(0.0).requests, budget.usage(0.0).left) == (1, None)
    limit.close()


@pytest.mark.parametrize("windows", [(), ((0, 5),), ((5, 0),), (("a", 5),)])
def test_a_window_that_cannot_be_is_refused(tmp_path: Path, windows):
    with pytest.raises(ConfigurationError, match="RateLimit"):
        SharedRateLimit.in_file(tmp_path / "halo.sqlite", *windows)


def test_a_missing_extra_is_told_with_its_cure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "pyrate_limiter", None)

    with pytest.raises(ConfigurationError, match=r"pip install 'halopsa-sdk\[shared\]'"):
        SharedRateLimit.in_file(tmp_path / "halo.sqlite", (5, 10))
