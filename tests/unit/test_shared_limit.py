"""A request budget that several clients draw on."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import fakeredis
import pytest
import redis

from halo._policy.rate_limit import RateLimiter
from halo.errors import ConfigurationError, HaloError, InvalidRequestError
from halo.shared_limit import SharedRateLimit


def taken(limit: SharedRateLimit) -> int:
    """How many requests may go before one must wait."""
    count = 0
    while limit.try_acquire() == 0:
        count += 1
    return count


def test_two_processes_share_one_file(tmp_path: Path):
    path = tmp_path / "halo.sqlite"
    first, second = (SharedRateLimit.in_file(path, (5, 1000)) for _ in range(2))

    assert [first.try_acquire() for _ in range(3)] == [0, 0, 0]
    assert taken(second) == 2
    assert 990 < first.try_acquire() <= 1000

    first.close()
    second.close()


def test_two_machines_share_one_key_in_redis():
    server = fakeredis.FakeServer()
    first, second = (
        SharedRateLimit.in_redis(fakeredis.FakeRedis(server=server), "halo-acme", (5, 1000)) for _ in range(2)
    )

    assert [first.try_acquire() for _ in range(3)] == [0, 0, 0]
    assert taken(second) == 2
    assert 990 < first.try_acquire() <= 1000


def test_another_tenant_has_another_key_in_redis():
    redis = fakeredis.FakeRedis()
    first, second = (SharedRateLimit.in_redis(redis, key, (5, 1000)) for key in ("halo-acme", "halo-globex"))

    assert taken(first) == 5
    assert taken(second) == 5


@pytest.mark.parametrize("windows", [((2, 1000), (3, 2000)), ((3, 2000), (2, 1000))])
def test_all_windows_hold_in_whatever_order(tmp_path: Path, windows):
    limit = SharedRateLimit.in_file(tmp_path / "halo.sqlite", *windows)

    assert taken(limit) == 2
    limit.close()


def test_a_budget_asks_the_shared_window_and_counts_its_own(tmp_path: Path):
    limit = SharedRateLimit.in_file(tmp_path / "halo.sqlite", (1, 1000))
    budget = RateLimiter(limit)

    assert budget.try_acquire(0.0) is None
    delay = budget.try_acquire(0.0)

    assert delay is not None
    assert delay.reason == "the shared request budget is used up"
    assert (budget.usage(0.0).requests, budget.usage(0.0).left) == (1, 0)
    limit.close()


@pytest.mark.parametrize("in_redis", [False, True])
def test_what_is_left_is_what_all_who_share_it_have_left(tmp_path: Path, in_redis: bool):
    windows = ((3, 1000), (5, 9000))
    server = fakeredis.FakeServer()
    first, second = (
        SharedRateLimit.in_redis(fakeredis.FakeRedis(server=server), "halo-acme", *windows)
        if in_redis
        else SharedRateLimit.in_file(tmp_path / "halo.sqlite", *windows)
        for _ in range(2)
    )
    assert first.left() == 3

    assert [second.try_acquire() for _ in range(2)] == [0, 0]

    assert first.left() == 1
    assert taken(first) == 1
    assert first.left() == second.left() == 0
    first.close()
    second.close()


@pytest.mark.parametrize("windows", [(), ((0, 5),), ((5, 0),), (("a", 5),)])
def test_a_window_that_cannot_be_is_refused(tmp_path: Path, windows):
    with pytest.raises(ConfigurationError, match="RateLimit"):
        SharedRateLimit.in_file(tmp_path / "halo.sqlite", *windows)


@pytest.mark.parametrize(
    ("windows", "why"),
    [
        (((5, 0.0001),), "shorter than a millisecond"),
        (((5, 1), (4, 1)), "is redundant"),
        (((5, 1), (4, 2)), "is redundant"),
        (((5, 1), (50, 2)), "is redundant"),
    ],
)
def test_windows_that_cannot_be_shared_are_refused(tmp_path: Path, windows, why: str):
    with pytest.raises(ConfigurationError, match=why):
        SharedRateLimit.in_file(tmp_path / "halo.sqlite", *windows)


def test_a_file_of_another_kind_is_refused(tmp_path: Path):
    path = tmp_path / "notes.txt"
    path.write_text("no database " * 500)

    with pytest.raises(ConfigurationError, match=r"(?s)notes\.txt.*not a database.*Name a new file"):
        SharedRateLimit.in_file(path, (5, 10))


def test_a_folder_is_no_file(tmp_path: Path):
    with pytest.raises(ConfigurationError, match="Name a new file"):
        SharedRateLimit.in_file(tmp_path, (5, 10))


def test_a_file_that_another_program_has_locked_is_told_and_used_again_afterwards(tmp_path: Path):
    path = tmp_path / "halo.sqlite"
    limit = SharedRateLimit.in_file(path, (5, 1000))
    limit._bucket.conn.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO rate_bucket VALUES ('other', 0)")

        for _ in range(2):
            with pytest.raises(HaloError, match="SharedRateLimit cannot be used: database is locked"):
                limit.try_acquire()

        other.commit()
    assert limit.try_acquire() == 0
    limit.close()


def test_redis_that_is_not_there_is_told(tmp_path: Path):
    server = fakeredis.FakeServer()
    limit = SharedRateLimit.in_redis(fakeredis.FakeRedis(server=server), "halo-acme", (5, 1000))
    server.connected = False

    with pytest.raises(HaloError, match=r"cannot be used: ConnectionError\.\nNothing was sent") as caught:
        limit.try_acquire()

    assert isinstance(caught.value.__cause__, redis.ConnectionError)


def test_what_is_closed_says_so(tmp_path: Path):
    limit = SharedRateLimit.in_file(tmp_path / "halo.sqlite", (5, 1000))
    limit.close()

    with pytest.raises(InvalidRequestError, match="SharedRateLimit is closed"):
        limit.try_acquire()


def test_a_request_is_stamped_when_its_turn_has_come():
    """Stamped before, it would count as long past after a wait for the lock, and make room for one too many."""
    bucket = Noting()

    SharedRateLimit(bucket).try_acquire()

    assert bucket.noted == ["locked", "stamped", "counted", "free"]


class Noting:
    """A bucket with a lock, that notes what it is asked."""

    def __init__(self) -> None:
        self.noted: list[str] = []

    @contextmanager
    def limiter_lock(self) -> Iterator[None]:
        self.noted.append("locked")
        yield
        self.noted.append("free")

    def now(self) -> int:
        self.noted.append("stamped")
        return 1

    def leak(self, now: int) -> int:
        return 0

    def put(self, item: object) -> bool:
        self.noted.append("counted")
        return True


def test_a_missing_extra_is_told_with_its_cure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "pyrate_limiter", None)

    with pytest.raises(ConfigurationError, match=r'pip install "halopsa-sdk\[shared\]"'):
        SharedRateLimit.in_file(tmp_path / "halo.sqlite", (5, 10))
