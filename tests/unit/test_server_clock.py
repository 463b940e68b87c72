"""What the server's clock showed, out of the header of an answer."""

from __future__ import annotations

import datetime as dt

import pytest

from halo._policy.server_clock import server_time_when_sent


def test_it_is_the_date_of_the_answer_less_the_time_that_it_took():
    assert server_time_when_sent("Fri, 15 Jan 2027 08:00:10 GMT", 9.5) == dt.datetime(
        2027, 1, 15, 8, 0, 0, 500_000, dt.UTC
    )


@pytest.mark.parametrize("date", ["", "soon", "Fri, 99 Jan 2027 08:00:10 GMT", "Fri, 31 Dec 9999 23:59:59 -2300"])
def test_what_is_no_date_tells_nothing(date: str):
    assert server_time_when_sent(date, 1.0) is None
