"""What a name or path that is gone is probably called now: the hints of errors, and likely renames in reports."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher, get_close_matches

NEAR = 0.8
"""The least likeness of two names (difflib's ratio) that are probably one."""

ID = re.compile(r"(?<=[a-z])ids?$")


def nearest_path(path: str, others: Iterable[str], cutoff: float = 0.7) -> str | None:
    """The path that is meant: first the same one in other spelling, or with another name of its id, then the nearest.

    Args:
        path: That is not there.
        others: Those that are.
        cutoff: The least likeness of the nearest.
    """
    others = list(others)
    same = [other for other in others if _without_spelling(other) == _without_spelling(path)]
    return next(iter(same or get_close_matches(path, others, n=1, cutoff=cutoff)), None)


def _without_spelling(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path).lower().removeprefix("/api").rstrip("/")


def renamed(gone: Iterable[str], new: Iterable[str], likeness: Callable[[str, str], float]) -> dict[str, str]:
    """What is gone -> what it is probably called now; the likest pairs first, and each name once."""
    pairs = [(likeness(old, name), old, name) for old in gone for name in new]
    renames: dict[str, str] = {}
    for ratio, old, name in sorted(pairs, key=lambda pair: (-pair[0], *pair[1:])):
        if ratio >= NEAR and old not in renames and name not in renames.values():
            renames[old] = name
    return renames


def likeness_of_names(old: str, new: str, meanings: Mapping[str, str]) -> float:
    """How alike two names are, from 0 to 1: 1 if they have the same words, in whatever order and spelling.

    Args:
        old, new: The names of two fields or filters.
        meanings: The vendor's word for something -> its other word for it, both in the singular.
    """
    if re.findall(r"\d+", old) != re.findall(r"\d+", new):
        return 0.0  # category_1 is not category_2
    words, others = _words(old, meanings), _words(new, meanings)
    if sorted(words) == sorted(others) or "".join(words) == "".join(others):
        return 1.0
    return SequenceMatcher(None, "".join(words), "".join(others), autojunk=False).ratio()


def likeness_of_routes(old: str, new: str, meanings: Mapping[str, str]) -> float:
    """How alike two routes are, from 0 to 1; not at all if method, length or ids differ."""
    (method, path), (other_method, other) = old.split(" ", 1), new.split(" ", 1)
    if (method, path.count("/"), path.count("{")) != (other_method, other.count("/"), other.count("{")):
        return 0.0
    before, after = (re.sub(r"[^a-z0-9]+", "_", _without_spelling(each)).strip("_") for each in (path, other))
    return likeness_of_names(before, after, meanings)


def _words(name: str, meanings: Mapping[str, str]) -> list[str]:
    parts = [part for part in name.lower().split("_") if part]
    words = [word for part in parts for word in (ID.sub("", part), *ID.findall(part))]
    singulars = (word if word == "ids" else word.removesuffix("s") for word in words)
    return [meanings.get(word, word) for word in singulars]
