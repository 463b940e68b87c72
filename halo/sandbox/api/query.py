"""The query of a request: how numbers, dates and flags are read, and which names had an effect.

`true`, in any case, is the only way to say yes (`orderdesc=1` was measured to sort ascending; Python's clients send
`True`), and an empty value is no value.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from ..contract import Resource, filters_of, is_ignored
from ..formats import iso
from .errors import HTTPError

Query = Mapping[str, str]
"""Parameter -> value."""


class ListQuery(dict[str, str]):
    """The query of a list, which remembers what was read of it.

    Attributes:
        used: The names that were looked up and have, or would have had, an effect.
    """

    def __init__(self, query: Query) -> None:
        super().__init__(query)
        self.used: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.used.add(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        """The value of this name, which is used from now on."""
        self.used.add(name)
        return super().get(name, default)

    def without_effect(self, resource: Resource) -> list[str]:
        """The documented names that change the answer of a live server and not that of the sandbox.

        Names that a live server was measured to ignore are not among them.
        """
        documented = filters_of(resource)
        names = [name for name, text in self.items() if name in documented and text.lower() not in {"", "false"}]
        return [name for name in names if name not in self.used and not is_ignored(resource, name)]


def is_true(query: Query, name: str) -> bool:
    """Whether this is switched on."""
    return (query.get(name) or "").lower() == "true"


def parse_integer(name: str, text: str) -> int:
    """An integer of 32 bits, which is what the server accepts.

    Raises:
        HTTPError: The text is not such an integer (400).
    """
    digits = text.strip().removeprefix("-").removeprefix("+")
    if digits.isascii() and digits.isdigit() and len(digits) < 12 and -(2**31) <= int(text) < 2**31:
        return int(text)
    raise _invalid_value(name, text)


def parse_integers(name: str, text: str) -> set[int]:
    """The integers of a list with commas.

    Raises:
        HTTPError: One of them is not an integer (400).
    """
    return {parse_integer(name, part) for part in text.split(",") if part.strip()}


def parse_date(name: str, text: str, *, is_end: bool = False) -> str:
    """A date in the form that rows have. A plain date as the end means the whole of that day.

    Raises:
        HTTPError: The text is not a date (400).
    """
    try:
        value = dt.datetime.fromisoformat(text.strip())
        value = value.astimezone(dt.UTC) if value.tzinfo else value
    except (ValueError, OverflowError) as error:
        raise _invalid_value(name, text) from error
    if is_end and len(text.strip()) == len("2024-01-31"):
        value = value.replace(hour=23, minute=59, second=59, microsecond=999_000)
    return iso(value)


def _invalid_value(name: str, text: str) -> HTTPError:
    return HTTPError(400, f"The value '{text}' is not valid.", field=name, shape="fields")
