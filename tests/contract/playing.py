"""What a green test has proved: that its whole tape was played, in its order, or that a new tape was made.

vcrpy alone sees to it that every request is on the tape, not that everything on the tape is asked for.
"""

from __future__ import annotations

import re

from vcr.cassette import Cassette


def problem(tape: Cassette, *, any_order: bool) -> str:
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


def sort(tape: Cassette) -> None:
    """Put what was sent side by side into an order that the next recording repeats."""
    tape.data.sort(key=lambda one: (_natural(one[0].uri), _natural(str(one[0].body_bytes))))


def _natural(text: str) -> list[str | int]:
    """Numbers by their size. Texts and numbers take turns, so that any two can be compared."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", text)]
