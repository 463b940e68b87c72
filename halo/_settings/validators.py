"""Checks of what callers and servers give: whole numbers, durations, headers."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TypeGuard, cast

from halo_api.values import is_integer, number

from ..errors import ConfigurationError, InvalidRequestError


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


def check_flag(name: str, value: object, *, where: str = "") -> None:
    """Refuse what is neither True nor False: "no" would count as true.

    Args:
        name, value: Of the argument.
        where: The method whose argument it is; empty for a setting.

    Raises:
        InvalidRequestError: It is neither, and an argument.
        ConfigurationError: It is neither, and a setting.
    """
    if isinstance(value, bool):
        return
    problem = f"{name}={value!r} is neither True nor False."
    if where:
        raise InvalidRequestError(f"{where}: {problem}", advice="Nothing was sent.")
    raise ConfigurationError(problem)


def check_option(name: str, value: object, methods: tuple[str, ...], advice: str) -> None:
    """Refuse what is not understood as an option: it is neither None nor an object with one of these methods.

    Raises:
        ConfigurationError: So it is.
    """
    if value is None or (not isinstance(value, type) and any(hasattr(value, method) for method in methods)):
        return
    shown = repr(value) if isinstance(value, bool | int | float) else f"<{type(value).__name__}>"
    raise ConfigurationError(f"{name}={shown} is not understood.", advice=advice)


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"([!-~]([ \t!-~]*[!-~])?)?")
_OWN_HEADERS = {
    "authorization": "Sign in with credentials=AccessToken(...).",
    "content-length": "It is counted from the body.",
    "transfer-encoding": "The body is sent as a whole.",
}


def check_profile_name(name: str) -> None:
    """Refuse what cannot be the name of a profile.

    Raises:
        ConfigurationError: It cannot.
    """
    if not re.fullmatch(r"\w[\w.@-]*", name):
        advice = "Use letters, digits and . _ @ -, beginning with a letter or a digit."
        raise ConfigurationError(f"{name!r} cannot be the name of a profile.", advice=advice)


def is_header_name(value: object) -> TypeGuard[str]:
    """Whether it is the name of a header."""
    return isinstance(value, str) and _HEADER_NAME.fullmatch(value) is not None


def header_problem(where: str, headers: object) -> InvalidRequestError | None:
    """What is wrong with headers, if anything: HTTP libraries find out too late, and show the value.

    It is returned, not raised, and shows no value, which may be secret: a traceback with local variables would show it.

    Args:
        where: The method, for the error.
        headers: What the caller gave.
    """
    if not isinstance(headers, Mapping):
        return InvalidRequestError(f"{where}: headers is of type {type(headers).__name__}, not a dict of texts.")
    for name, value in cast("Mapping[object, object]", headers).items():
        if not is_header_name(name):
            return InvalidRequestError(f"{where}: {name!r} is not the name of a header.", advice="Nothing was sent.")
        if advice := _OWN_HEADERS.get(name.lower()):
            return InvalidRequestError(f"{where}: the header {name} is the client's own.", advice=advice)
        if not (isinstance(value, str) and _HEADER_VALUE.fullmatch(value)):
            return InvalidRequestError(
                f"{where}: the header {name!r} cannot be sent.",
                advice="Its value must be a text of ASCII characters, without line ends and without spaces around it.",
            )
    return None
