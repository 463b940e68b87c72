"""What is sent again, after how long, and what is never sent again. Nobody sleeps: client and server share a clock."""

from __future__ import annotations

import pytest

from halo import AsyncHalo, OutcomeUnknownError, RateLimitError, Retry, ServerError
from halo.testing import FakeClock


@pytest.mark.sandbox(rate_limit=(1, 50))
async def test_429_in_words_alone_waits_for_a_minute(halo: AsyncHalo, clock: FakeClock):
    """What live servers answer: a text that says how many, and no word on when to come back."""
    await halo.teams.get(1)

    team = await halo.teams.get(2)

    assert team.id == 2
    assert len(clock.slept) == 1
    assert 60 <= clock.slept[0] <= 65


@pytest.mark.sandbox(rate_limit=(1, 50), retry_after=True)
async def test_429_with_retry_after_waits_as_long_as_it_says(halo: AsyncHalo, clock: FakeClock):
    await halo.teams.get(1)

    team = await halo.teams.get(2)

    assert team.id == 2
    assert clock.slept == [50]


@pytest.mark.fault(
    status=429,
    body={
        "error": "rate_limit_exceeded",
        "message": "Too many requests. Please retry after 45 seconds.",
        "retry_after": 45,
    },
)
async def test_429_as_documented_waits_as_long_as_its_body_says(halo: AsyncHalo, clock: FakeClock):
    team = await halo.teams.get(2)

    assert team.id == 2
    assert clock.slept == [45]


@pytest.mark.sandbox(rate_limit=(1, 50), retry_after=True)
async def test_a_create_is_sent_again_after_429_because_nothing_was_done(halo: AsyncHalo, clock: FakeClock):
    await halo.teams.get(1)

    ticket = await halo.tickets.create(summary="Only once")

    assert ticket.summary == "Only once"
    assert clock.slept == [50]


@pytest.mark.sandbox(rate_limit=(1, 500), retry_after=True)
async def test_429_with_a_wait_longer_than_allowed_is_told_at_once(halo: AsyncHalo, clock: FakeClock):
    await halo.teams.get(1)

    with pytest.raises(RateLimitError) as refused:
        await halo.teams.get(2)

    assert refused.value.retry_after == 500
    assert clock.slept == []


@pytest.mark.fault(status=500, path="/Team/*", times=2)
async def test_500_for_a_get_is_asked_again(halo: AsyncHalo, clock: FakeClock):
    team = await halo.teams.get(1)

    assert team.id == 1
    assert len(clock.slept) == 2


@pytest.mark.fault(status=500, path="/Team/*", times=2)
async def test_500_to_the_last_attempt_is_told(halo: AsyncHalo):
    with pytest.raises(ServerError) as failed:
        await halo.with_options(retry=Retry(attempts=2)).teams.get(1)

    assert (failed.value.status_code, failed.value.attempts) == (500, 2)


@pytest.mark.fault(status=500, method="POST", path="/Tickets")
async def test_500_for_an_update_is_sent_again(halo: AsyncHalo):
    ticket = await halo.tickets.update(54321, flagged=True)

    assert ticket.flagged is True


@pytest.mark.fault(status=500, method="POST", path="/Tickets", work_done=True)
async def test_500_for_a_create_is_not_sent_again_because_it_may_have_happened(halo: AsyncHalo):
    with pytest.raises(OutcomeUnknownError) as unknown:
        await halo.tickets.create(summary="Perhaps")

    assert unknown.value.status_code == 500
    assert unknown.value.sent == [{"summary": "Perhaps"}]
    assert await halo.tickets.list(search="Perhaps").count() == 1
