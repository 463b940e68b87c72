"""How the made-up tenant writes moments, GUIDs and e-mail addresses."""

from __future__ import annotations

import datetime as dt
from random import Random
from uuid import UUID


def guid(*parts: object) -> str:
    """A GUID that is always the same for the same parts."""
    text = " ".join(map(str, parts))
    return str(UUID(int=Random(text).getrandbits(128), version=4))  # noqa: S311  # repeatable on purpose


def iso(moment: dt.datetime) -> str:
    """A moment as Halo writes it: naive UTC, up to three decimals, without trailing zeros."""
    naive = moment if moment.tzinfo is None else moment.replace(tzinfo=None)
    if naive.microsecond < 1000:
        return naive.isoformat(timespec="seconds")
    return naive.isoformat(timespec="milliseconds").rstrip("0")


_PLAIN = str.maketrans("åäáãéèëêïíøöóñśšřúüýßÅÄÉØÖÜ", "aaaaeeeeiiooonssruuysAAEOOU", "' ")


def plain(name: str) -> str:
    """A name as it stands in an e-mail address."""
    return name.lower().translate(_PLAIN)
