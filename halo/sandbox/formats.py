"""How the made-up tenant writes dates, GUIDs, and names in e-mail addresses."""

from __future__ import annotations

import datetime as dt
from random import Random
from uuid import UUID


def guid(*parts: object) -> str:
    """A GUID, always the same one for the same parts."""
    text = " ".join(map(str, parts))
    return str(UUID(int=Random(text).getrandbits(128), version=4))  # noqa: S311  # repeatable on purpose


def iso(moment: dt.datetime) -> str:
    """A date as Halo writes it: naive UTC, up to three decimals, without trailing zeros."""
    naive = moment if moment.tzinfo is None else moment.replace(tzinfo=None)
    if naive.microsecond < 1000:
        return naive.isoformat(timespec="seconds")
    return naive.isoformat(timespec="milliseconds").rstrip("0")


_TO_ASCII = str.maketrans("åäáãéèëêïíøöóñśšřúüýßÅÄÉØÖÜ", "aaaaeeeeiiooonssruuysAAEOOU", "' ")


def ascii_lower(name: str) -> str:
    """A name in lower case, with plain letters for accented ones."""
    return name.lower().translate(_TO_ASCII)
