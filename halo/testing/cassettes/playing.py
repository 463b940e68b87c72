"""What a test has proved that is green while a tape is played: that all of it was asked for, in its order.

vcrpy alone sees to it that every request is on the tape, not that everything on the tape is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from .wire import Request

__all__ = ["Tape", "problem"]


class Tape(Protocol):
    """A cassette, as vcrpy has it after a test."""

    @property
    def requests(self) -> Sequence[Request]:
        """What stands on it."""
        ...

    @property
    def play_counts(self) -> Mapping[int, int]:
        """How often each was asked for, by its place, in the order of asking."""
        ...


def problem(tape: Tape, *, any_order: bool) -> str:
    """What was not played, or not in its place; empty where all is well.

    Args:
        tape: As it stands after the test.
        any_order: Whether its requests were sent side by side.
    """
    names = [
        f"{number}. {one.method} {one.uri.partition('.invalid')[2]}" for number, one in enumerate(tape.requests, 1)
    ]
    played = list(tape.play_counts)
    if left := [name for place, name in enumerate(names) if place not in tape.play_counts]:
        return "\n  ".join(["On tape, but not asked for:", *left])
    if not any_order and played != sorted(played):
        return "\n  ".join(["Asked for in another order than on tape:", *(names[place] for place in played)])
    return ""
