"""Whether a test that passed in a replay has sent all recorded requests, in the same order.

vcrpy itself only makes sure that every request is on the cassette, not that every recorded request is sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from .wire import Request

__all__ = ["Cassette", "problem"]


class Cassette(Protocol):
    """A vcrpy cassette after a test."""

    @property
    def requests(self) -> Sequence[Request]:
        """The recorded requests."""
        ...

    @property
    def play_counts(self) -> Mapping[int, int]:
        """How often each recorded request was sent, by its index, in the order of sending."""
        ...


def problem(cassette: Cassette, *, any_order: bool) -> str:
    """Which requests were not sent, or not in order; empty if all were.

    Args:
        cassette: As it is after the test.
        any_order: Whether its requests were sent concurrently.
    """
    names = [
        f"{number}. {request.method} {request.uri.partition('.invalid')[2]}"
        for number, request in enumerate(cassette.requests, 1)
    ]
    played = list(cassette.play_counts)
    if unplayed := [name for index, name in enumerate(names) if index not in cassette.play_counts]:
        return "\n  ".join(["Recorded, but not sent:", *unplayed])
    if not any_order and played != sorted(played):
        return "\n  ".join(["Sent in a different order than recorded:", *(names[index] for index in played)])
    return ""
