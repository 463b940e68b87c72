# Written by `python scripts/unasync.py` from tests/contract/_async/test_batches.py. Do not edit.
"""Many records in one call: a receipt for each, in the order of the items, whatever becomes of the others."""

from __future__ import annotations

from typing import Any

import pytest
from halo_api.models import Ticket

from halo import Halo, ValidationError
from halo.types import TicketCreate, TicketUpdate


def test_a_bad_item_stops_no_other(halo: Halo):
    items: list[Any] = [{"summary": "First"}, {"summary": "Second", "status_id": 999}, Ticket(summary="Third")]

    receipts = halo.with_options(max_concurrency=1).tickets.create_many(items)

    assert [receipt.ok for receipt in receipts] == [True, False, True]
    assert [receipt.item and receipt.item.summary for receipt in receipts] == ["First", None, "Third"]
    assert isinstance(receipts[1].error, ValidationError)
    assert receipts[1].error.message == "Status ID 999 does not exist"


@pytest.mark.any_order
def test_updates_go_side_by_side(halo: Halo):
    changes: list[TicketUpdate] = [{"id": 54301 + number, "flagged": True} for number in range(4)]

    receipts = halo.tickets.update_many(changes)

    assert [receipt.item and (receipt.item.id, receipt.item.flagged) for receipt in receipts] == [
        (54301, True),
        (54302, True),
        (54303, True),
        (54304, True),
    ]


@pytest.mark.fault(status=500, method="POST", path="/Tickets", skip=1)
def test_an_item_whose_outcome_nobody_knows_says_so(halo: Halo):
    items: list[TicketCreate] = [{"summary": "First"}, {"summary": "Second"}]

    receipts = halo.with_options(max_concurrency=1).tickets.create_many(items)

    assert [receipt.outcome_unknown for receipt in receipts] == [False, True]
