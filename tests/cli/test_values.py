"""Dates as people type them, in local time."""

from __future__ import annotations

import datetime as dt

import pytest

from halo.cli.values import read_moment, read_text

NOW = dt.datetime(2026, 6, 15, 10, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("now", NOW),
        ("7d", NOW - dt.timedelta(days=7)),
        ("-12h", NOW - dt.timedelta(hours=12)),
        ("+2w", NOW + dt.timedelta(weeks=2)),
        ("2026-01-31T09:00Z", dt.datetime(2026, 1, 31, 9, tzinfo=dt.UTC)),
        ("2026-01-31T09:00+02:00", dt.datetime(2026, 1, 31, 7, tzinfo=dt.UTC)),
    ],
)
def test_a_moment_is_one_whatever_the_zone(text: str, moment: dt.datetime):
    assert read_moment(text, now=NOW) == moment


@pytest.mark.parametrize(("text", "day"), [("yesterday", dt.date(2026, 6, 14)), ("2026-01-31", dt.date(2026, 1, 31))])
def test_a_day_begins_at_local_midnight_and_as_an_end_lasts_until_its_last_second(text: str, day: dt.date):
    begin, end = read_moment(text, now=NOW), read_moment(text, now=NOW, is_end=True)

    assert (begin.date(), begin.time()) == (day, dt.time())
    assert (end.date(), end.time()) == (day, dt.time(23, 59, 59))
    assert begin.tzinfo is not None


@pytest.mark.parametrize("text", ["soon", "7", "7m", "2026-13-01", "", "99999d"])
def test_what_is_no_date_is_refused(text: str):
    with pytest.raises((ValueError, OverflowError)):
        read_moment(text, now=NOW.replace(year=30))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Yes", "boolean", True),
        ("0", "boolean", False),
        ("12", "integer", 12),
        ("[1]", "any", [1]),
        ("x", "string", "x"),
    ],
)
def test_a_cell_of_a_table_is_read_as_its_field_is(text: str, kind: str, value: object):
    assert read_text(text, kind, None, "field") == value


@pytest.mark.parametrize(("text", "kind"), [("perhaps", "boolean"), ("New", "integer"), ("{", "object")])
def test_a_cell_that_says_nothing_for_its_field_is_refused(text: str, kind: str):
    with pytest.raises(ValueError, match="is not"):
        read_text(text, kind, None, "field")
