# Written by `python scripts/unasync.py` from tests/_async/test_writing.py. Do not edit.
"""Creating, changing and deleting, through the front door: nothing twice, nothing lost."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from halo_api.models import Ticket

from halo import (
    Halo,
    InvalidRequestError,
    NotFoundError,
    OutcomeUnknownError,
    RequestTimeoutError,
    Retry,
    ServerError,
    ValidationError,
)
from halo.sandbox import Sandbox
from halo.types import TicketFields


class TestACreate:
    def test_sends_an_array_with_exactly_the_named_fields(self, halo: Halo, sandbox: Sandbox):
        ticket = halo.tickets.create(summary="Printer on fire", client_id=120, details=None)

        assert sandbox.journal[-1].body == [{"summary": "Printer on fire", "client_id": 120, "details": None}]
        assert sandbox.find("tickets", ticket.id) is not None

    @pytest.mark.parametrize("shape", ["object", "array", "envelope"])
    def test_understands_every_shape_of_answer(self, halo: Halo, sandbox: Sandbox, shape: str):
        record = {"id": 7, "summary": "x"}
        body = {"object": record, "array": [record], "envelope": {"record_count": 1, "tickets": [record]}}[shape]
        sandbox.faults.add(method="POST", path="/Tickets", status=201, body=body)

        assert (halo.tickets.create(summary="x")).id == 7

    def test_sends_body_flags_through_extra_fields(self, halo: Halo, sandbox: Sandbox):
        halo.tickets.create(summary="x", extra_fields={"_validate_updates": True})

        assert sandbox.journal[-1].body == [{"summary": "x", "_validate_updates": True}]

    def test_with_an_id_is_refused(self, halo: Halo, sandbox: Sandbox):
        with pytest.raises(InvalidRequestError, match="a record with an id is an update"):
            halo.tickets.create(id=5, summary="x")  # pyright: ignore[reportCallIssue]

        assert list(sandbox.journal) == []

    def test_with_a_field_that_is_none_is_refused(self, halo: Halo, sandbox: Sandbox):
        with pytest.raises(InvalidRequestError, match=r"tickets\.create\(\).*sumary.*Did you mean 'summary'"):
            halo.tickets.create(sumary="x")  # pyright: ignore[reportCallIssue]

        assert list(sandbox.journal) == []

    def test_that_the_server_refused_is_told_with_what_was_seen_to_work(self, halo: Halo):
        with pytest.raises(
            ValidationError, match=r"\nA create was seen to work with client_id, assettype_id; .* no"
        ) as caught:
            halo.assets.create(client_id=120)

        assert str(pickle.loads(pickle.dumps(caught.value))).endswith("this had no assettype_id.")

    def test_of_an_action_without_an_outcome_is_refused(self, halo: Halo, sandbox: Sandbox):
        with pytest.raises(InvalidRequestError, match="outcome"):
            halo.actions.create(ticket_id=1, note="x")

        assert list(sandbox.journal) == []

    def test_that_the_server_refuses_tells_field_and_reason(self, halo: Halo, sandbox: Sandbox):
        body = {
            "error": "validation_error",
            "message": "Invalid field value",
            "details": [{"field": "status_id", "message": "Status ID 999 does not exist"}],
        }
        sandbox.faults.add(path="/Tickets", status=400, body=body)

        with pytest.raises(ValidationError) as caught:
            halo.tickets.create(summary="x", status_id=999)

        assert str(caught.value).splitlines()[:2] == [
            "POST /Tickets: 400 Bad Request: Invalid field value",
            "  status_id: Status ID 999 does not exist",
        ]


class TestACreateThatMayHaveHappened:
    """Creating a ticket twice is the worst that this library could do."""

    @pytest.mark.parametrize(
        ("fault", "why"),
        [
            ({"reset": "after"}, "the connection broke before a response arrived"),
            ({"reset": "before"}, "the connection broke before a response arrived"),
            ({"status": 500, "work_done": True}, "the server answered 500"),
            ({"status": 504}, "the server answered 504"),
            ({"status": 200, "body": "<html>proxy</html>"}, "the response cannot be read (status 200)"),
            ({"status": 200, "body": b"{"}, "the response cannot be read (status 200)"),
            ({"cut": 3}, "the response cannot be read (status 201)"),
            ({"status": 201, "body": b""}, "the server said yes and showed no record"),
        ],
        ids=["reset after", "reset before", "500", "504", "html", "junk", "cut", "empty"],
    )
    def test_is_sent_once_and_told(self, halo: Halo, sandbox: Sandbox, requests_sent, fault, why):
        sandbox.faults.add(method="POST", path="/Tickets", **fault)

        with pytest.raises(OutcomeUnknownError) as caught:
            halo.tickets.create(summary="Secret words")

        assert requests_sent().count("POST /Tickets") == 1
        assert f"POST /Tickets: {why}" in str(caught.value)
        assert "1 record may or may not exist" in str(caught.value)

    def test_keeps_what_was_sent_out_of_the_text_and_in_an_attribute(self, halo: Halo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", reset="after")

        with pytest.raises(OutcomeUnknownError) as caught:
            halo.tickets.create(summary="Secret words")

        assert "Secret words" not in str(caught.value)
        assert pickle.loads(pickle.dumps(caught.value)).sent == [{"summary": "Secret words"}]

    def test_by_a_time_out_is_told_too(self, connected, sandbox: Sandbox, requests_sent):
        sandbox.faults.add(method="POST", path="/Tickets", delay=5)

        with connected(timeout=0.05) as halo:
            with pytest.raises(OutcomeUnknownError, match="there was no response in time"):
                halo.tickets.create(summary="x")

        assert requests_sent().count("POST /Tickets") <= 1

    def test_through_the_open_door_is_told_too(self, halo: Halo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", status=502)

        with pytest.raises(OutcomeUnknownError) as caught:
            halo.request("POST", "/Tickets", json=[{"summary": "x"}])

        assert caught.value.status_code == 502


class TestACreateThatCannotHaveHappened:
    @pytest.mark.parametrize("status", [429, 401])
    def test_is_sent_again(self, halo: Halo, sandbox: Sandbox, requests_sent, status: int):
        sandbox.faults.add(method="POST", path="/Tickets", status=status)
        before = len(sandbox.rows("tickets"))

        halo.tickets.create(summary="x")

        assert requests_sent().count("POST /Tickets") == 2
        assert len(sandbox.rows("tickets")) == before + 1

    def test_because_signing_in_failed_is_sent_when_that_works(
        self, halo: Halo, sandbox: Sandbox, requests_sent
    ):
        sandbox.faults.add(path="/auth/token", status=503, times=2)
        sandbox.faults.add(path="/auth/token", reset="before")

        halo.tickets.create(summary="x")

        assert requests_sent() == ["POST /Tickets"]


class TestAnUpdate:
    def test_sends_the_id_and_the_named_fields(self, halo: Halo, sandbox: Sandbox):
        row = sandbox.rows("tickets")[0]

        halo.tickets.update(row["id"], status_id=9)

        assert sandbox.journal[-1].body == [{"id": row["id"], "status_id": 9}]
        changed = sandbox.find("tickets", row["id"])
        assert changed is not None
        assert changed["summary"] == row["summary"]

    @pytest.mark.parametrize("fault", [{"reset": "after"}, {"status": 503}, {"cut": 3}], ids=["reset", "503", "cut"])
    def test_is_repeated_because_twice_is_as_once(self, halo: Halo, sandbox: Sandbox, requests_sent, fault):
        row = sandbox.rows("tickets")[0]
        sandbox.faults.add(method="POST", path="/Tickets", **fault)

        assert (halo.tickets.update(row["id"], status_id=9)).status_id == 9

        assert requests_sent() == ["POST /Tickets"] * 2

    @pytest.mark.parametrize("id", [None, "", True])
    def test_without_an_id_is_refused(self, halo: Halo, sandbox: Sandbox, id):
        with pytest.raises(InvalidRequestError, match="without one Halo would create a record"):
            halo.tickets.update(id, status_id=9)

        assert list(sandbox.journal) == []

    def test_of_the_id_itself_is_refused(self, halo: Halo):
        with pytest.raises(InvalidRequestError, match="cannot be changed"):
            halo.tickets.update(1, id=2)  # pyright: ignore[reportCallIssue]

    def test_of_nothing_is_refused(self, halo: Halo):
        with pytest.raises(InvalidRequestError, match="there are no fields to change"):
            halo.tickets.update(1)

    def test_of_no_record_is_no_create(self, halo: Halo, sandbox: Sandbox):
        before = len(sandbox.rows("tickets"))

        with pytest.raises(ValidationError):
            halo.tickets.update(999999, summary="x")

        assert len(sandbox.rows("tickets")) == before

    def test_restores_a_deleted_ticket(self, halo: Halo, sandbox: Sandbox):
        row = sandbox.rows("tickets")[0]
        halo.tickets.delete(row["id"])

        halo.tickets.update(row["id"], extra_fields={"_recover": True, "_validate_updates": True})

        assert (halo.tickets.get(row["id"])).summary == row["summary"]


class TestADelete:
    def test_gives_what_the_server_gave_back(self, halo: Halo, sandbox: Sandbox):
        row = sandbox.rows("tickets")[0]

        deleted = halo.tickets.delete(row["id"], reason="a test")

        assert deleted is not None
        assert deleted.id == row["id"]
        assert sandbox.journal[-1].query == {"reason": "a test"}

    @pytest.mark.parametrize("status", [200, 204])
    def test_gives_none_where_the_server_gave_nothing(self, halo: Halo, sandbox: Sandbox, status: int):
        sandbox.faults.add(method="DELETE", status=status, body=b"")

        assert halo.tickets.delete(1) is None

    def test_of_nothing_says_so(self, halo: Halo):
        with pytest.raises(NotFoundError):
            halo.tickets.delete(999999)

    def test_whose_first_try_worked_unseen_is_a_success(self, halo: Halo, sandbox: Sandbox, requests_sent):
        row = sandbox.rows("tickets")[0]
        sandbox.faults.add(method="DELETE", reset="after")

        assert halo.tickets.delete(row["id"]) is None

        assert len(requests_sent()) == 2

    def test_after_a_refusal_of_the_first_try_is_none(self, halo: Halo, sandbox: Sandbox):
        """A 429 was certainly not carried out, so that 404 means what it says."""
        sandbox.faults.add(method="DELETE", status=429)

        with pytest.raises(NotFoundError):
            halo.tickets.delete(999999)


class TestABatch:
    def test_gives_a_receipt_per_item_in_order(self, halo: Halo, sandbox: Sandbox):
        items: list[TicketFields] = [{"summary": f"Item {number}"} for number in range(40)]

        receipts = halo.tickets.create_many(items)

        assert [receipt.index for receipt in receipts] == list(range(40))
        assert [receipt.item and receipt.item.summary for receipt in receipts] == [
            item.get("summary") for item in items
        ]

    def test_goes_on_after_a_bad_item(self, halo: Halo):
        items: list[Any] = [{"summary": "a"}, {"summary": "b", "client_id": 999999}, Ticket(summary="c")]

        receipts = halo.tickets.create_many(items)

        assert [receipt.ok for receipt in receipts] == [True, False, True]
        assert isinstance(receipts[1].error, ValidationError)

    def test_tells_whose_outcome_is_unknown(self, halo: Halo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", reset="after")

        (receipt,) = halo.tickets.create_many([{"summary": "a"}])

        assert receipt.outcome_unknown
        assert receipt.sent == {"summary": "a"}

    def test_names_every_item_that_cannot_be_right_before_it_sends_any(self, halo: Halo, sandbox: Sandbox):
        items: list[Any] = [{"summary": "a"}, {"id": 3, "summary": "b"}, {"sumary": "c"}, {}]

        with pytest.raises(InvalidRequestError) as caught:
            halo.tickets.create_many(items)

        assert "item 1: id=3" in str(caught.value)
        assert "item 2: sumary" in str(caught.value)
        assert "item 3: " in str(caught.value)
        assert list(sandbox.journal) == []

    def test_of_rows_from_the_server_is_refused(self, halo: Halo, requests_sent):
        rows: list[Any] = halo.tickets.list().limit(2).to_list()

        with pytest.raises(InvalidRequestError, match="came from the server"):
            halo.tickets.update_many(rows)

        assert requests_sent() == ["GET /Tickets"]

    def test_changes_what_each_item_names(self, halo: Halo, sandbox: Sandbox):
        first, second = (row["id"] for row in sandbox.rows("tickets")[:2])

        items: list[Any] = [{"id": first, "status_id": 9}, Ticket(id=second, status_id=9)]

        receipts = halo.tickets.update_many(items)

        assert all(receipt.ok for receipt in receipts)

    def test_names_an_option_that_it_does_not_have(self, halo: Halo):
        with pytest.raises(InvalidRequestError, match=r"tickets\.create_many\(\) has no option 'siez'.*'size'"):
            halo.tickets.create_many([{"summary": "a"}], siez=25)  # pyright: ignore[reportCallIssue]

    def test_of_nothing_is_nothing(self, halo: Halo):
        assert halo.tickets.create_many([]) == []


class TestHowOftenItIsTried:
    def test_a_get_is_repeated_on_5xx_and_lost_connections(
        self, halo: Halo, sandbox: Sandbox, requests_sent, clock
    ):
        sandbox.faults.add(path="/Tickets", status=503, times=2)
        sandbox.faults.add(path="/Tickets", reset="before", times=2)

        assert halo.tickets.list().count() == 250

        assert len(requests_sent()) == 5
        assert len(clock.slept) == 4

    def test_five_attempts_are_enough(self, halo: Halo, sandbox: Sandbox, requests_sent):
        sandbox.faults.add(path="/Tickets", status=500, times=None)

        with pytest.raises(ServerError, match=r"500 Internal Server Error \(5 attempts\)") as caught:
            halo.tickets.list().count()

        assert caught.value.attempts == 5
        assert len(requests_sent()) == 5

    def test_a_refusal_is_not_repeated(self, halo: Halo, requests_sent):
        with pytest.raises(NotFoundError):
            halo.tickets.get(999999)

        assert len(requests_sent()) == 1

    def test_how_often_is_a_setting(self, halo: Halo, sandbox: Sandbox, requests_sent):
        sandbox.faults.add(path="/Tickets", status=500, times=None)

        with pytest.raises(ServerError):
            halo.with_options(retry=Retry(attempts=2)).tickets.list().count()

        assert len(requests_sent()) == 2

    def test_a_time_out_is_told_with_its_seconds(self, connected, sandbox: Sandbox):
        sandbox.faults.add(path="/Tickets", delay=5, times=None)

        with connected(timeout=0.05, retry=Retry(attempts=2)) as halo:
            with pytest.raises(RequestTimeoutError, match=r"GET /Tickets: no response within 0\.05 s \(2 attempts\)"):
                halo.tickets.list().count()
