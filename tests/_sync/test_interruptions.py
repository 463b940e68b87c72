# Written by `python scripts/unasync.py` from tests/_async/test_interruptions.py. Do not edit.
"""What an interruption says: whether the server may act on the call all the same. It is known, not read from notes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from halo import AccessToken, Hooks, RateLimit, Receipt


class InterruptedByUserError(BaseException):
    """Like KeyboardInterrupt, which an event loop would not hand on from a task."""


def interrupt(_event: object) -> None:
    raise InterruptedByUserError


def interrupt_with_notes(_request: httpx.Request) -> httpx.Response:
    error = InterruptedByUserError()
    error.add_note(NOT_CARRIED_OUT)
    raise error


NOT_CARRIED_OUT = "POST /Tickets was not carried out."
SENT = "POST /Tickets was sent, and may have been carried out. Look before you send it again."
INTERRUPTED: dict[str, tuple[dict[str, Any], list[str]]] = {
    "a request hook runs": ({"hooks": Hooks(request=interrupt)}, [NOT_CARRIED_OUT]),
    "it signs in": ({"hooks": Hooks(refresh=interrupt)}, [NOT_CARRIED_OUT]),
    "it waits for its turn": ({"hooks": Hooks(wait=interrupt), "rate_limit": RateLimit((1, 10))}, [NOT_CARRIED_OUT]),
    "it was sent, by an exception with notes of its own": (
        {
            "transport": httpx.MockTransport(interrupt_with_notes),
            "client_id": None,
            "client_secret": None,
            "credentials": AccessToken("token"),
        },
        [NOT_CARRIED_OUT, SENT],
    ),
}


@pytest.mark.parametrize(("settings", "notes"), INTERRUPTED.values(), ids=INTERRUPTED)
class TestACallThatIsInterruptedWhile:
    def test_says_in_a_note_what_is_certain(self, connected, settings: dict[str, Any], notes: list[str]):
        with connected(**settings) as halo:
            with pytest.raises(InterruptedByUserError) as caught:
                halo.tickets.create(summary="x")

        assert caught.value.__notes__ == notes

    def test_gives_a_true_receipt_whatever_the_notes_say(
        self, connected, settings: dict[str, Any], notes: list[str]
    ):
        receipts: list[Receipt[Any]] = []
        with connected(**settings) as halo:
            with pytest.raises(InterruptedByUserError):
                halo.tickets.create_many([{"summary": "x"}], receipts=receipts)

        (receipt,) = receipts
        assert receipt.outcome_unknown == (SENT in notes)
        assert ("before it was carried out" in str(receipt.error)) == (SENT not in notes)
