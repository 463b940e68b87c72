"""The server's own clock, as far as its answers tell it, and the dates that it writes into headers."""

from __future__ import annotations

import datetime as dt
from email.utils import parsedate_to_datetime

__all__ = ["parse_http_date", "server_time_when_sent"]


def parse_http_date(date: str) -> dt.datetime | None:
    """The time that a header such as `Date` or `Retry-After` names, aware, in UTC; None if it names none."""
    try:
        moment = parsedate_to_datetime(date)
        return moment.astimezone(dt.UTC) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    except (ValueError, OverflowError):
        return None


def server_time_when_sent(date: str, seconds: float) -> dt.datetime | None:
    """What the server's clock showed when a request was sent, or a little earlier; None if the header tells no time.

    Args:
        date: The header `Date` of the answer, which has no fractions of a second.
        seconds: From the request to the answer, by any clock.
    """
    moment = parse_http_date(date)
    try:
        return None if moment is None else moment - dt.timedelta(seconds=seconds)
    except OverflowError:
        return None
