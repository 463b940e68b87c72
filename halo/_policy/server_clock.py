"""The server's own clock, as far as its answers tell it."""

from __future__ import annotations

import datetime as dt
from email.utils import parsedate_to_datetime

__all__ = ["asked_at"]


def asked_at(date: str, seconds: float) -> dt.datetime | None:
    """What the server's clock showed when it was asked, or a little earlier; None if the header tells no time.

    Args:
        date: The header `Date` of the answer, which has no fractions of a second.
        seconds: From the question to the answer, by any clock.
    """
    try:
        moment = parsedate_to_datetime(date)
        moment = moment.astimezone(dt.UTC) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
        return moment - dt.timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        return None
