"""Batches: receipts as they come, chunks and pauses, and what an interruption leaves."""

from __future__ import annotations

from typing import Any

import pytest
from halo_api.models import Ticket

from halo import AsyncHalo, InvalidRequestError, NotFoundError, NotStoredWarning, Receipt
from halo.sandbox import Sandbox
from halo.testing import FakeClock


class TestReceipts:
    async def test_come_into_a_list_of_ones_own_as_they_come(self, halo: AsyncHalo):
        mine: list[Receipt[Ticket]] = []

        returned = await halo.tickets.create_many([{"summary": str(number)} for number in range(20)], receipts=mine)

        assert sorted(mine, key=lambda receipt: receipt.index) == returned

    async def test_are_told_to_progress(self, halo: AsyncHalo):
        seen: list[int] = []

        await halo.tickets.create_many(
            [{"summary": "a"}, {"summary": "b"}], progress=lambda receipt: seen.append(receipt.index)
        )

        assert sorted(seen) == [0, 1]

    async def test_are_not_lost_by_a_progress_that_fails(self, halo: AsyncHalo, caplog):
        def fails(_receipt: object) -> None:
            raise RuntimeError("its own")

        receipts = await halo.tickets.create_many([{"summary": "a"}, {"summary": "b"}], progress=fails)

        assert all(receipt.ok for receipt in receipts)
        assert "the progress callback failed at item 0" in caplog.messages

    async def test_wait_for_an_asynchronous_progress(self, halo: AsyncHalo):
        seen: list[int] = []

        async def progress(receipt: Receipt[Ticket]) -> None:
            seen.append(receipt.index)

        await halo.tickets.create_many([{"summary": "a"}], progress=progress)

        assert seen == [0]


class TestChunks:
    async def test_have_a_pause_between_them(self, halo: AsyncHalo, clock: FakeClock):
        await halo.tickets.create_many([{"summary": str(number)} for number in range(7)], size=3, pause=2)

        assert clock.slept == [2, 2]

    @pytest.mark.parametrize("wrong", [{"size": 0}, {"size": True}, {"size": "5"}, {"pause": -1}, {"pause": "2"}])
    async def test_that_cannot_be_are_refused(self, halo: AsyncHalo, sandbox: Sandbox, wrong):
        with pytest.raises(InvalidRequestError, match="Nothing was sent"):
            await halo.tickets.create_many([{"summary": "a"}], **wrong)

        assert list(sandbox.journal) == []


class TestDeletingMany:
    async def test_gives_a_receipt_per_id(self, halo: AsyncHalo, sandbox: Sandbox):
        first, second = (row["id"] for row in sandbox.rows("tickets")[:2])

        receipts = await halo.tickets.delete_many([first, 999999, second])

        assert [receipt.ok for receipt in receipts] == [True, False, True]
        assert isinstance(receipts[1].error, NotFoundError)

    async def test_takes_more_parameters_for_all(self, halo: AsyncHalo, sandbox: Sandbox):
        row = sandbox.rows("actions")[0]

        receipts = await halo.actions.delete_many([row["id"]], parameters={"ticket_id": row["ticket_id"]})

        assert [receipt.ok for receipt in receipts] == [True]

    async def test_names_every_id_that_is_none_before_it_sends_any(self, halo: AsyncHalo, sandbox: Sandbox):
        ids: list[Any] = [None, 5, "", True]

        with pytest.raises(InvalidRequestError, match="is not a valid id") as caught:
            await halo.tickets.delete_many(ids)

        assert [problem.partition(":")[0] for problem in caught.value.problems] == ["item 0", "item 2", "item 3"]
        assert list(sandbox.journal) == []

    @pytest.mark.parametrize("ids", ["123", 12, None, {"id": 5}])
    async def test_takes_a_list_of_ids_and_no_text_apart(self, halo: AsyncHalo, requests_sent, ids):
        with pytest.raises(InvalidRequestError, match=r"is not a list of ids|expected a list of ids"):
            await halo.tickets.delete_many(ids)

        assert requests_sent() == []

    @pytest.mark.parametrize("ids", [[5, 6, 5], ["5", "x", 5]], ids=str)
    async def test_refuses_an_id_that_is_given_twice(self, halo: AsyncHalo, requests_sent, ids):
        with pytest.raises(InvalidRequestError, match=r"item 2: id=5 is the same as item 0\.\nNothing was sent"):
            await halo.tickets.delete_many(ids)

        assert requests_sent() == []

    async def test_ends_its_refusal_with_one_full_stop(self, halo: AsyncHalo):
        with pytest.raises(InvalidRequestError) as caught:
            await halo.actions.delete_many([5])

        assert "'ticket_id'" in str(caught.value)
        assert ".." not in str(caught.value)


class TestABatchOfOnesOwn:
    async def test_calls_for_each_item_in_chunks(self, halo: AsyncHalo, clock: FakeClock):
        async def double(number: int) -> int:
            return 2 * number

        receipts = await halo.batch(double, range(60))

        assert [receipt.item for receipt in receipts] == [2 * number for number in range(60)]
        assert clock.slept == [2.0, 2.0]

    async def test_goes_on_after_an_item_that_raises(self, halo: AsyncHalo):
        async def inverse(number: int) -> float:
            return 1 / number

        receipts = await halo.batch(inverse, [1, 0, 2])

        assert [receipt.item for receipt in receipts] == [1, None, 0.5]
        assert isinstance(receipts[1].error, ZeroDivisionError)

    async def test_takes_a_plain_function_too(self, halo: AsyncHalo):
        receipts = await halo.batch(lambda item: item + 1, [1, 2], pause=0)  # pyright: ignore[reportArgumentType]

        assert [receipt.item for receipt in receipts] == [2, 3]


class TestVerifying:
    async def test_tells_what_was_not_stored_as_sent(self, halo: AsyncHalo, sandbox: Sandbox):
        """The sandbox drops unknown members, as live servers do."""
        careful = halo.with_options(verify=True)

        with pytest.warns(NotStoredWarning, match="ticket: not stored as sent: newfield") as caught:
            ticket = await careful.tickets.create(summary="x", extra_fields={"newfield": 5})

        assert ticket.summary == "x"
        assert caught[0].message.fields == ("newfield",)  # pyright: ignore[reportAttributeAccessIssue]

    async def test_is_silent_where_all_was_stored(self, halo: AsyncHalo, sandbox: Sandbox):
        careful = halo.with_options(verify=True)
        row = sandbox.rows("tickets")[0]

        await careful.tickets.update(row["id"], status_id=9, summary="changed")
        await careful.actions.create(ticket_id=row["id"], outcome="Internal Note", note="x", timetaken=0.25)

    async def test_knows_the_rest_of_a_key_from_what_was_sent(self, halo: AsyncHalo, sandbox: Sandbox):
        careful, ticket = halo.with_options(verify=True), sandbox.rows("tickets")[0]["id"]
        saved = await halo.actions.create(ticket_id=ticket, outcome="Internal Note", note="x")
        sandbox.faults.add(method="POST", path="/Actions", status=201, body={"id": saved.id})

        again = await careful.actions.create(ticket_id=ticket, outcome="Internal Note", note="x")

        assert again.id == saved.id

    async def test_is_in_the_receipts_of_a_batch(self, halo: AsyncHalo):
        careful = halo.with_options(verify=True)

        items: list[Any] = [{"summary": "a", "_validate_updates": True}]

        (receipt,) = await careful.tickets.create_many(items)

        assert receipt.not_stored == ()

    async def test_warns_of_the_line_that_saved(self, halo: AsyncHalo, sandbox: Sandbox):
        careful, id = halo.with_options(verify=True), sandbox.rows("tickets")[0]["id"]
        sandbox.faults.add(method="GET", status=403, times=3)

        with pytest.warns(NotStoredWarning) as created:
            await careful.tickets.create(summary="Once")
        with pytest.warns(NotStoredWarning) as changed:
            await careful.tickets.update(id, summary="Twice")

        assert [warning.filename for warning in (*created, *changed)] == [__file__, __file__]

    async def test_has_the_record_in_the_receipt_although_it_cannot_be_read_back(
        self, halo: AsyncHalo, sandbox: Sandbox
    ):
        careful = halo.with_options(verify=True)
        sandbox.faults.add(method="GET", status=403)

        (receipt,) = await careful.tickets.create_many([{"summary": "Once"}])

        assert receipt.ok
        assert receipt.not_stored == ("summary",)


class TestRestoring:
    async def test_brings_a_deleted_ticket_back(self, halo: AsyncHalo, sandbox: Sandbox):
        row = sandbox.rows("tickets")[0]
        await halo.tickets.delete(row["id"])

        restored = await halo.tickets.restore(row["id"])

        assert sandbox.journal[-1].body == [{"id": row["id"], "_recover": True, "_validate_updates": True}]

        assert restored.summary == row["summary"]
        assert (await halo.tickets.get(row["id"])).id == row["id"]
