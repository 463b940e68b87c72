"""When a failed request is sent again, and after how long: the policy as a table, and what the server told."""

import datetime as dt
import json
from email.utils import format_datetime, formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halo._policy.retry import Attempt, Retry, Stop, Wait, decide, parse_retry_after
from halo.errors import ConfigurationError

NOW = 1_800_000_000.0


def failed(
    number: int = 1,
    *,
    idempotent: bool = True,
    retryable: bool = True,
    status_code: int | None = None,
    retry_after: float | None = None,
    elapsed: float = 0.0,
) -> Attempt:
    return Attempt(number, idempotent, retryable, status_code, retry_after, elapsed)


DECISIONS = {
    "a refusal": (Retry(), failed(retryable=False), Stop("another attempt would fail in the same way")),
    "a create that may have happened": (
        Retry(),
        failed(idempotent=False, status_code=502),
        Stop("the server may already have acted on it"),
    ),
    "a create that was refused with 429": (Retry(), failed(status_code=429), Wait(62.5)),
    "the last of five attempts": (Retry(), failed(5), Stop("5 attempts failed")),
    "the only attempt": (Retry(attempts=1), failed(1), Stop("attempts=1")),
    "the first silence": (Retry(), failed(1), Wait(1.0)),
    "the second": (Retry(), failed(2), Wait(2.0)),
    "the fourth": (Retry(), failed(4, status_code=503), Wait(8.0)),
    "the tenth, a minute at most": (Retry(attempts=20), failed(10), Wait(30.0)),
    "a patience shorter than the usual wait": (Retry(max_wait=3.0), failed(4), Wait(1.5)),
    "no patience at all": (Retry(max_wait=0.0), failed(4), Wait(0.0)),
    "429 without a word": (Retry(), failed(1, status_code=429), Wait(62.5)),
    "429 without a word, again": (Retry(), failed(4, status_code=429), Wait(62.5)),
    "429 with a time": (Retry(), failed(1, status_code=429, retry_after=7.0), Wait(7.0)),
    "the server says now": (Retry(), failed(3, status_code=503, retry_after=0.0), Wait(0.0)),
    "the server's word goes before ours": (Retry(), failed(1, status_code=503, retry_after=119.0), Wait(119.0)),
    "longer than the patience": (
        Retry(),
        failed(1, status_code=429, retry_after=600.0),
        Stop("the wait would be 600 s, longer than max_wait=120"),
    ),
    "429 without a word and less patience than a minute": (
        Retry(max_wait=30.0),
        failed(1, status_code=429),
        Stop("the wait would be 62 s, longer than max_wait=30"),
    ),
    "just as long as the patience": (Retry(max_wait=7.0), failed(retry_after=7.0), Wait(7.0)),
    "within the deadline": (Retry(deadline=10.0), failed(elapsed=9.0), Wait(1.0)),
    "past the deadline": (
        Retry(deadline=10.0),
        failed(elapsed=9.5),
        Stop("the deadline of 10 s would have passed"),
    ),
    "no deadline": (Retry(), failed(elapsed=1e6), Wait(1.0)),
}


@pytest.mark.parametrize(("retry", "attempt", "decision"), DECISIONS.values(), ids=DECISIONS)
def test_what_is_done_after_a_failed_attempt(retry: Retry, attempt: Attempt, decision: Wait | Stop):
    assert decide(retry, attempt, jitter=0.5) == decision


ATTEMPTS = st.builds(
    Attempt,
    number=st.integers(1, 30),
    idempotent=st.booleans(),
    retryable=st.booleans(),
    status_code=st.none() | st.sampled_from([429, 500, 502, 503, 504, 520]),
    retry_after=st.none() | st.floats(0, 1e9),
    elapsed=st.floats(0, 1e6),
)
RETRIES = st.builds(
    Retry,
    attempts=st.integers(1, 20),
    max_wait=st.floats(0, 1e6),
    deadline=st.none() | st.floats(0, 1e6, exclude_min=True),
)
JITTERS = st.floats(0, 1)


@given(RETRIES, ATTEMPTS, JITTERS)
def test_whatever_is_repeated_may_be_and_keeps_to_every_limit(retry: Retry, attempt: Attempt, jitter: float):
    decision = decide(retry, attempt, jitter)

    if isinstance(decision, Wait):
        assert attempt.idempotent
        assert attempt.retryable
        assert attempt.number < retry.attempts
        assert 0 <= decision.seconds <= retry.max_wait
        assert retry.deadline is None or attempt.elapsed + decision.seconds <= retry.deadline


@given(st.integers(1, 4), JITTERS, JITTERS)
def test_whether_it_is_repeated_is_not_left_to_chance(number: int, jitter: float, other_jitter: float):
    """The jitter draws how long a wait is, never whether there is one."""
    retry, attempt = Retry(max_wait=5.0), failed(number)

    assert type(decide(retry, attempt, jitter)) is type(decide(retry, attempt, other_jitter)) is Wait


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_waits_are_spread_over_the_whole_range(low: float, high: float):
    waits = [decide(Retry(), failed(3), jitter) for jitter in (low, high)]

    assert waits == [Wait(low * 8), Wait(high * 8)]


@pytest.mark.parametrize(
    "wrong",
    [
        *({"attempts": value} for value in (0, 21, -1, 2.0, "5", True, None)),
        *({"max_wait": value} for value in (-1, float("nan"), "60", True, None)),
        *({"deadline": value} for value in (-1, float("nan"), "60", True)),
    ],
    ids=str,
)
def test_an_impossible_policy_is_refused_with_name_and_value(wrong):
    ((name, value),) = wrong.items()

    with pytest.raises(ConfigurationError) as caught:
        Retry(**wrong)

    assert str(caught.value).startswith(f"Retry({name}={value!r}) is not a ")


def test_no_time_at_all_is_no_deadline():
    with pytest.raises(ConfigurationError, match=r"deadline=0\) leaves no time for any call.\nNone means no limit"):
        Retry(deadline=0)


class TestWhatTheServerTold:
    @pytest.mark.parametrize(
        ("header", "seconds"),
        [
            ("60", 60.0),
            (" 60 ", 60.0),
            ("0", 0.0),
            ("1.5", 1.5),
            (formatdate(NOW + 90, usegmt=True), 90.0),
            (formatdate(NOW - 90, usegmt=True), 0.0),
            ("Fri, 15 Jan 2027 08:01:30 -0000", 90.0),
            ("Fri, 15 Jan 2027 10:01:30 +0200", 90.0),
            ("Friday, 15-Jan-27 08:01:30 GMT", 90.0),
        ],
    )
    def test_the_header_is_read_as_seconds_or_as_a_date(self, header: str, seconds: float):
        assert parse_retry_after({"retry-after": header}, "", NOW) == seconds

    @pytest.mark.parametrize(
        "header",
        ["", "soon", "-5", "nan", "inf", "Fri, 99 Foo 2027 25:61:61 GMT", "Mon, 01 Jan 2001 00:00:00 +9999", "\x00"],
    )
    def test_a_header_that_says_nothing_is_passed_over_for_the_body(self, header: str):
        assert parse_retry_after({"retry-after": header}, '{"retry_after": 30}', NOW) == 30.0

    def test_the_header_goes_before_the_body(self):
        assert parse_retry_after({"retry-after": "5"}, '{"retry_after": 30}', NOW) == 5.0

    @pytest.mark.parametrize(
        ("body", "seconds"),
        [
            ('{"error": "rate_limit_exceeded", "message": "Too many requests.", "retry_after": 60}', 60.0),
            ('{"retry_after": 0}', 0.0),
            ('{"retry_after": "45"}', 45.0),
            ('{"retry_after": 2.5}', 2.5),
        ],
    )
    def test_the_body_is_read_as_documented(self, body: str, seconds: float):
        assert parse_retry_after({}, body, NOW) == seconds

    @pytest.mark.parametrize(
        "body",
        [
            "",
            "Rate Limit Reached - 300 Requests per rolling 5 minute window.",
            '{"retry_after": null}',
            '{"retry_after": true}',
            '{"retry_after": -1}',
            '{"retry_after": "soon"}',
            '{"retry_after": [60]}',
            '{"retry_after": NaN}',
            '{"retry_after": Infinity}',
            pytest.param(json.dumps({"retry_after": 10**400}), id="a number beyond all floats"),
            '["retry_after"]',
            '"retry_after"',
            '{"retry_after": 60',
            pytest.param('{"retry_after": ' + "[" * 100_000, id="deep nesting"),
            "<html>retry_after</html>",
        ],
    )
    def test_a_body_that_says_nothing_gives_none(self, body: str):
        assert parse_retry_after({}, body, NOW) is None

    @given(st.text(), st.text())
    def test_no_header_and_no_body_makes_it_raise(self, header: str, body: str):
        seconds = parse_retry_after({"retry-after": header}, "retry_after" + body, NOW)

        assert seconds is None or seconds >= 0

    @given(st.integers(0, 4_000_000_000), st.integers(-14 * 60, 14 * 60))
    def test_a_date_of_any_zone_is_the_moment_that_it_names(self, moment: int, minutes: int):
        zone = dt.timezone(dt.timedelta(minutes=minutes))

        header = format_datetime(dt.datetime.fromtimestamp(moment, zone))

        assert parse_retry_after({"retry-after": header}, "", NOW) == max(0.0, moment - NOW)
