"""Creating, changing and deleting, through the front door: nothing twice, nothing lost."""

from __future__ import annotations

import pickle

import pytest

from halo import (
    AsyncHalo,
    InvalidRequestError,
    NotFoundError,
    OutcomeUnknownError,
    RequestTimeoutError,
    ResponseError,
    Retry,
    ValidationError,
)
from halo.sandbox import Sandbox


class TestACreate:
    async def test_sends_an_array_with_exactly_the_named_fields(self, halo: AsyncHalo, sandbox: Sandbox):
        ticket = await halo.tickets.create(summary="Printer on fire", client_id=120, details=None)

        assert sandbox.journal[-1].body == [{"summary": "Printer on fire", "client_id": 120, "details": None}]
        assert sandbox.find("tickets", ticket.id) is not None

    async def test_sends_body_flags_through_extra_fields(self, halo: AsyncHalo, sandbox: Sandbox):
        await halo.tickets.create(summary="x", extra_fields={"_validate_updates": True})

        assert sandbox.journal[-1].body == [{"summary": "x", "_validate_updates": True}]

    async def test_that_the_server_refused_is_told_with_what_was_seen_to_work(self, halo: AsyncHalo):
        with pytest.raises(
            ValidationError, match=r"\nA create was seen to work with client_id, assettype_id; .* no"
        ) as caught:
            await halo.assets.create(client_id=120)

        assert "this had no assettype_id.\nServer: " in str(pickle.loads(pickle.dumps(caught.value)))

    async def test_of_an_action_without_an_outcome_is_refused(self, halo: AsyncHalo, sandbox: Sandbox):
        with pytest.raises(InvalidRequestError, match="outcome"):
            await halo.actions.create(ticket_id=1, note="x")

        assert list(sandbox.journal) == []


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
    async def test_is_sent_once_and_told(self, halo: AsyncHalo, sandbox: Sandbox, requests_sent, fault, why):
        sandbox.faults.add(method="POST", path="/Tickets", **fault)

        with pytest.raises(OutcomeUnknownError) as caught:
            await halo.tickets.create(summary="Secret words")

        assert requests_sent().count("POST /Tickets") == 1
        assert f"POST /Tickets: {why}" in str(caught.value)
        assert "1 record may or may not exist" in str(caught.value)

    async def test_by_a_time_out_is_told_too(self, connected, sandbox: Sandbox, requests_sent):
        sandbox.faults.add(method="POST", path="/Tickets", delay=5)

        async with connected(timeout=0.05) as halo:
            with pytest.raises(OutcomeUnknownError, match="there was no response in time"):
                await halo.tickets.create(summary="x")

        assert requests_sent().count("POST /Tickets") <= 1

    async def test_through_the_open_door_is_told_too(self, halo: AsyncHalo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", status=502)

        with pytest.raises(OutcomeUnknownError) as caught:
            await halo.request("POST", "/Tickets", json=[{"summary": "x"}])

        assert caught.value.status_code == 502


class TestACreateThatCannotHaveHappened:
    async def test_because_the_token_was_refused_is_sent_again(self, halo: AsyncHalo, sandbox: Sandbox, requests_sent):
        sandbox.faults.add(method="POST", path="/Tickets", status=401)
        before = len(sandbox.rows("tickets"))

        await halo.tickets.create(summary="x")

        assert requests_sent().count("POST /Tickets") == 2
        assert len(sandbox.rows("tickets")) == before + 1

    async def test_because_signing_in_failed_is_sent_when_that_works(
        self, halo: AsyncHalo, sandbox: Sandbox, requests_sent
    ):
        sandbox.faults.add(path="/auth/token", status=503, times=2)
        sandbox.faults.add(path="/auth/token", reset="before")

        await halo.tickets.create(summary="x")

        assert requests_sent() == ["POST /Tickets"]


class TestAnUpdate:
    @pytest.mark.parametrize("fault", [{"reset": "after"}, {"status": 503}, {"cut": 3}], ids=["reset", "503", "cut"])
    async def test_is_repeated_because_twice_is_as_once(self, halo: AsyncHalo, sandbox: Sandbox, requests_sent, fault):
        row = sandbox.rows("tickets")[0]
        sandbox.faults.add(method="POST", path="/Tickets", **fault)

        assert (await halo.tickets.update(row["id"], status_id=9)).status_id == 9

        assert requests_sent() == ["POST /Tickets"] * 2

    async def test_of_no_record_is_no_create(self, halo: AsyncHalo, sandbox: Sandbox):
        before = len(sandbox.rows("tickets"))

        with pytest.raises(ValidationError):
            await halo.tickets.update(999999, summary="x")

        assert len(sandbox.rows("tickets")) == before

    async def test_that_is_answered_with_another_record_is_an_error(self, halo: AsyncHalo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", status=201, body={"id": 8, "summary": "Somebody else's"})

        with pytest.raises(ResponseError, match="POST /Tickets: another record came than was asked for"):
            await halo.tickets.update(sandbox.rows("tickets")[0]["id"], summary="x")


class TestADelete:
    async def test_whose_first_try_worked_unseen_is_a_success(self, halo: AsyncHalo, sandbox: Sandbox, requests_sent):
        row = sandbox.rows("tickets")[0]
        sandbox.faults.add(method="DELETE", reset="after")

        assert await halo.tickets.delete(row["id"]) is None

        assert len(requests_sent()) == 2

    async def test_whose_second_answer_is_cut_off_is_a_success_all_the_same(self, halo: AsyncHalo, sandbox: Sandbox):
        sandbox.faults.add(method="DELETE", reset="after")
        sandbox.faults.add(method="DELETE", status=404, body="gone", cut=2)

        assert await halo.tickets.delete(sandbox.rows("tickets")[0]["id"]) is None

    async def test_after_a_refusal_of_the_first_try_is_none(self, halo: AsyncHalo, sandbox: Sandbox):
        """A 429 was certainly not carried out, so that 404 means what it says."""
        sandbox.faults.add(method="DELETE", status=429)

        with pytest.raises(NotFoundError):
            await halo.tickets.delete(999999)


class TestABatch:
    async def test_names_an_option_that_it_does_not_have(self, halo: AsyncHalo):
        with pytest.raises(InvalidRequestError, match=r"tickets\.create_many\(\) has no option 'siez'.*'size'"):
            await halo.tickets.create_many([{"summary": "a"}], siez=25)  # pyright: ignore[reportCallIssue]

    async def test_of_nothing_is_nothing(self, halo: AsyncHalo):
        assert await halo.tickets.create_many([]) == []


class TestHowOftenItIsTried:
    async def test_a_time_out_is_told_with_its_seconds(self, connected, sandbox: Sandbox):
        sandbox.faults.add(path="/Tickets", delay=5, times=None)

        async with connected(timeout=0.05, retry=Retry(attempts=2)) as halo:
            with pytest.raises(RequestTimeoutError, match=r"GET /Tickets: no response within 0\.05 s \(2 attempts\)"):
                await halo.tickets.list().count()
