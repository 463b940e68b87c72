# Written by `python scripts/generate.py` from spec/. Do not edit.
"""Finds the name that is nearest to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["hint"]


def hint(name: str, names: Iterable[str]) -> str:
    """A question to end a refusal with, such as ``Did you mean 'status_id'?``, a blank before it.

    It is empty if no name is near enough to mean the same: one slip of the fingers, in long words two, not counting the
    words that both have at their ends, so that device_id is not service_id. With a word more, a name is another one and
    not misspelt: other programs send itil_tickettype_id on purpose, which is not tickettype_id.
    """
    names = list(names)
    ours = name.replace("customer", "client").replace("technician", "agent")
    alike = (ours, f"{ours}_id", f"{ours}_name", ours.removesuffix("es"), ours.removesuffix("s"))
    synonyms = [synonym for synonym in alike if synonym in names and synonym != name]
    words = {*name.split("_")}
    others = (other for other in names if other != name and not words > {*other.split("_")})
    slips = {other: count for other in others if (count := _slips(ours.casefold(), other.casefold())) is not None}
    near = synonyms or sorted(slips, key=slips.__getitem__)
    return f" Did you mean {near[0]!r}?" if near else ""


def _slips(name: str, other: str) -> int | None:
    """How many slips of the fingers lie between two names; None if they are too many to be the same."""
    left, right = name.split("_"), other.split("_")
    while left and right and left[-1] == right[-1]:
        del left[-1], right[-1]
    while left and right and left[0] == right[0]:
        del left[0], right[0]
    name, other = "".join(left), "".join(right)
    most = 1 if max(len(name), len(other)) < 10 else 2
    if abs(len(name) - len(other)) > most:
        return None
    count = _distance(name, other)
    return count if count <= most else None


def _distance(left: str, right: str) -> int:
    """The letters to add, leave out, replace or swap with the next one, to turn one text into the other."""
    before: list[int] = []
    last: list[int] = [*range(len(right) + 1)]
    for row, letter in enumerate(left, 1):
        line: list[int] = [row]
        for column, other in enumerate(right, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and (letter, left[row - 2]) == (right[column - 2], other):
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]
