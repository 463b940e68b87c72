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
    error.add_note("POST /Tickets was not carried out.")
    raise error


NOT_SENT = {
    "a request hook runs": {"hooks": Hooks(request=interrupt)},
    "it signs in": {"hooks": Hooks(refresh=interrupt)},
    "it waits for its turn": {"hooks": Hooks(wait=interrupt), "rate_limit": RateLimit((1, 10))},
}


@pytest.mark.parametrize("settings", NOT_SENT.values(), ids=NOT_SENT)
class TestBeforeAnythingIsSent:
    def test_the_note_says_so(self, connected, settings: dict[str, Any]):
        with connected(**settings) as halo:
            with pytest.raises(InterruptedByUserError) as caught:
                halo.tickets.create(summary="x")

        assert caught.value.__notes__ == ["POST /Tickets was not carried out."]

    def test_the_receipt_says_so(self, connected, settings: dict[str, Any]):
        receipts: list[Receipt[Any]] = []
        with connected(**settings) as halo:
            with pytest.raises(InterruptedByUserError):
                halo.tickets.create_many([{"summary": "x"}], receipts=receipts)

        assert [receipt.outcome_unknown for receipt in receipts] == [False]
        assert "before it was carried out" in str(receipts[0].error)


class TestOfARequestThatWasSent:
    @pytest.fixture
    def settings(self) -> dict[str, Any]:
        credentials = {"client_id": None, "client_secret": None, "credentials": AccessToken("token")}
        return {"transport": httpx.MockTransport(interrupt_with_notes), **credentials}

    def test_says_so_beside_notes_of_its_own(self, connected, settings: dict[str, Any]):
        with connected(**settings) as halo:
            with pytest.raises(InterruptedByUserError) as caught:
                halo.tickets.create(summary="x")

        assert caught.value.__notes__[1:] == [
            "POST /Tickets was sent, and may have been carried out. Look before you send it again."
        ]

    def test_gives_a_true_receipt_whatever_its_notes_say(self, connected, settings: dict[str, Any]):
        receipts: list[Receipt[Any]] = []
        with connected(**settings) as halo:
            with pytest.raises(InterruptedByUserError):
                halo.tickets.create_many([{"summary": "x"}], receipts=receipts)

        assert [receipt.outcome_unknown for receipt in receipts] == [True]
