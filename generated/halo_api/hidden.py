# Written by `python scripts/generate.py` from spec/. Do not edit.
"""Texts that are sent as they are and shown to nobody: the values of fields whose names say that they are secret."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

__all__ = ["Hidden", "hidden", "is_secret", "secrets_in"]

_SECRET = re.compile("secret|token(?!_type|_expiry)|passw(or)?d|pwd|api_?key|credential|authorization", re.IGNORECASE)
_DEEPEST = 50


class Hidden(str):
    """A text that is sent and compared as it is, and shown by no repr: not in a record, not in a traceback."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "***"


def is_secret(name: str) -> bool:
    """Whether the name of a field says that its value is for nobody's eyes: a token, a password, what is used so."""
    return _SECRET.search(name) is not None


def hidden(value: Any, name: str = "", *, depth: int = _DEEPEST) -> Any:
    """The value itself, or a copy in which those texts are hidden that stand under the name of a secret.

    Dicts and lists that hold none stay the objects that they are: some are the caller's, to be filled.

    Args:
        value: What a caller gave.
        name: Of the field that it is for.
        depth: How many dicts and lists within each other are looked into.
    """
    if isinstance(value, str):
        return Hidden(value) if is_secret(name) else value
    kind = type(value)
    if not depth or not (isinstance(value, dict) or kind in {list, tuple}):
        return value
    if isinstance(value, dict):
        members = {key: hidden(each, str(key), depth=depth - 1) for key, each in value.items()}
        return members if any(members[key] is not value[key] for key in members) else value
    items = kind(hidden(each, name, depth=depth - 1) for each in value)
    return items if any(new is not old for new, old in zip(items, value, strict=True)) else value


def secrets_in(value: object) -> Iterator[str]:
    """The hidden texts of a record, those in its dicts and lists too."""
    if isinstance(value, Hidden):
        yield str(value)
    elif isinstance(value, dict | list | tuple):
        for each in value.values() if isinstance(value, dict) else value:  # pyright: ignore[reportUnknownVariableType]
            yield from secrets_in(cast("object", each))
