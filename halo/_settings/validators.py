"""Checks of the numbers that callers and servers give: whole numbers, durations."""

from __future__ import annotations

import math
from typing import TypeGuard

from halo_api.values import is_integer, number


def is_whole_number(value: object, least: float = -math.inf, most: float = math.inf) -> TypeGuard[int]:
    """Whether it is an integer, of any library, within these bounds. A bool or a float does not count."""
    return is_integer(value) and least <= value <= most


def is_number(value: object) -> TypeGuard[float]:
    """Whether it is a finite number, of any library. A bool does not count."""
    return number(value) is not None


def is_count(value: object) -> TypeGuard[int]:
    """Whether it is a whole number of 1 or more."""
    return is_whole_number(value, 1)


def is_duration(value: object, *, finite: bool = True) -> TypeGuard[float]:
    """Whether it is a number of seconds, 0 or more."""
    return (is_number(value) and value >= 0) or (not finite and value == math.inf)


def as_duration(value: object) -> float | None:
    """Seconds from a number or its text, as servers write them; None if it is not a finite number of 0 or more."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return seconds if 0 <= seconds < math.inf else None
