"""Notes, replies, time, assigning and closing: what a customer may see, and what of an answer is told."""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from halo import (
    InvalidRequestError,
    Name,
    PublicNoteError,
    UnconfirmedWarning,
    ValidationError,
)
from halo.sandbox import Sandbox

REPLY = {"reply": "Email User"}
TICKET = 54321


@pytest.fixture
def posted(sandbox: Sandbox) -> Callable[[], list[Any]]:
    """The records that were posted so far."""
    return lambda: [
        record
        for entry in sandbox.journal
        if entry.method == "POST" and isinstance(entry.body, list)
        for record in entry.body
    ]


class TestEachVerb:
    @pytest.mark.parametrize("resource", ["projects", "opportunities"])
    async def test_is_there_for_what_is_a_ticket_too(self, halo, sandbox: Sandbox, resource: str):
        collection = getattr(halo.with_options(outcomes=REPLY), resource)
        record = await collection.create(summary="Move", user_id=sandbox.rows("users")[0]["id"])

        await collection.note(record.id, "Measure the rooms.")
        await collection.log_time(record.id, minutes=60, note="Measured.")
        await collection.reply(record.id, "We have measured the rooms.")
        await collection.assign(record.id, agent_id="Kwame Osei")
        await collection.close(record.id, note="Moved.")

        row = await collection.get(record.id)
        assert (row.agent_id, row.status_id, row.timetaken) == (7, 9, 1.0)
        assert len(await halo.actions.list(ticket_id=record.id).to_list()) >= 3

    async def test_refuses_what_is_not_an_id(self, halo, sandbox: Sandbox):
        ids: list[Any] = [0, -1, "Move", None, True]
        for id in ids:
            with pytest.raises(InvalidRequestError, match="is not a valid id"):
                await halo.tickets.close(id)

        assert list(sandbox.journal) == []

    async def test_names_the_line_of_its_caller_in_a_warning(self, halo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", status=200, body={"id": TICKET, "status_id": 2})

        with pytest.warns(UnconfirmedWarning) as caught:
            await halo.tickets.close(TICKET)

        assert caught[0].filename == __file__


class TestANote:
    async def test_that_came_back_with_another_ticket_is_told(self, halo, sandbox: Sandbox):
        body = {"id": 9, "ticket_id": 7, "hiddenfromuser": True}
        sandbox.faults.add(method="POST", path="/Actions", status=200, body=body)

        with pytest.warns(UnconfirmedWarning, match=f"ticket_id came back as 7, and was sent as {TICKET}"):
            await halo.tickets.note(TICKET, "Call her back first.")

    @pytest.mark.parametrize("outcome", ["Internal Note", 21])
    async def test_is_private_and_no_e_mail_whatever_its_outcome_says(self, halo, posted, outcome: Any):
        action = await halo.tickets.note(TICKET, "Call her back first.", outcome=outcome)

        assert action.hiddenfromuser is True
        assert posted()[0]["sendemail"] is False
        assert "emaildirection" not in action

    async def test_is_public_if_that_is_said(self, halo):
        assert (await halo.tickets.note(TICKET, "We are closed on Friday.", hidden=False)).hiddenfromuser is False

    @pytest.mark.parametrize("answer", [{"hiddenfromuser": False}, {}])
    async def test_that_did_not_come_back_private_is_an_error_that_names_it(self, halo, sandbox: Sandbox, answer: Any):
        sandbox.faults.add(method="POST", path="/Actions", status=200, body={"id": 9, "ticket_id": TICKET, **answer})

        with pytest.raises(PublicNoteError, match=rf"halo\.actions\.delete\(9, ticket_id={TICKET}\)") as caught:
            await halo.tickets.note(TICKET, "Call her back first.")

        assert (caught.value.action_id, caught.value.ticket_id) == (9, TICKET)

    async def test_that_did_not_come_back_private_is_not_sent_again_after_a_batch(self, halo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Actions", status=200, body={"id": 9, "hiddenfromuser": False})

        [receipt] = await halo.batch(lambda id: halo.tickets.note(id, "x"), [TICKET])

        assert receipt.outcome_unknown

    async def test_refuses_an_outcome_that_sends_e_mail(self, halo, posted):
        with pytest.raises(InvalidRequestError, match="'Email User' sends e-mail"):
            await halo.tickets.note(TICKET, "x", outcome=16)
        with pytest.raises(InvalidRequestError, match="'Email User' sends e-mail"):
            await halo.with_options(outcomes={"note": "Email User"}).tickets.note(TICKET, "x")

        assert posted() == []

    async def test_tells_the_outcomes_that_there_are_if_its_own_is_not(self, halo, sandbox: Sandbox, posted):
        sandbox.faults.add(path="/Outcome", status=200, body=[{"id": 4, "outcome": "Private Note"}])

        with pytest.raises(InvalidRequestError, match=r"4 \(Private Note\).*\n.*outcomes=\{\"note\": \.\.\.\}"):
            await halo.tickets.note(TICKET, "x")

        assert posted() == []

    async def test_says_what_to_grant_if_the_outcomes_cannot_be_read(self, halo, sandbox: Sandbox, posted):
        sandbox.faults.add(path="/Outcome", status=403)

        with pytest.raises(InvalidRequestError, match=r"which of them send e-mail.*403(.|\n)*Grant .* \(/Outcome\)"):
            await halo.tickets.note(TICKET, "x", outcome=7)

        assert posted() == []

    async def test_with_an_outcome_that_the_ticket_may_not_have_is_told_those_of_its_type(self, halo, sandbox: Sandbox):
        body = "You do not have access to this Action at the moment"
        sandbox.faults.add(method="POST", path="/Actions", status=400, body=body)

        with pytest.raises(ValidationError, match=r"The outcomes of its type \(\d+\): .*21 \(Phone Call\)"):
            await halo.tickets.note(TICKET, "x")

        assert "tickettype_id" in sandbox.journal[-1].query


class TestAReply:
    async def test_goes_to_the_user_of_the_ticket(self, halo, sandbox: Sandbox):
        with warnings.catch_warnings(action="error"):
            action = await halo.with_options(outcomes=REPLY).tickets.reply(TICKET, "We are on our way.")

        ticket = sandbox.find("tickets", TICKET)
        assert ticket is not None
        assert (action.emailto, action.emaildirection, action.hiddenfromuser) == (ticket["user_email"], "O", False)

    async def test_is_refused_with_the_list_of_outcomes_until_one_is_set(self, halo, posted):
        with pytest.raises(InvalidRequestError, match=r'send e-mail: 16 \(Email User\).*outcomes=\{"reply"'):
            await halo.tickets.reply(TICKET, "We are on our way.")

        assert posted() == []

    async def test_is_refused_with_an_outcome_that_sends_no_e_mail(self, halo, posted):
        with pytest.raises(InvalidRequestError, match="'Internal Note' sends no e-mail"):
            await halo.with_options(outcomes={"reply": "Internal Note"}).tickets.reply(TICKET, "x")

        assert posted() == []

    async def test_looks_at_the_user_if_the_ticket_has_no_address(self, halo, sandbox: Sandbox):
        user = sandbox.rows("users")[0]
        ticket = sandbox.add("tickets", summary="x", user_id=user["id"], user_email="")

        action = await halo.with_options(outcomes=REPLY).tickets.reply(ticket["id"], "x")

        assert action.emailto == user["emailaddress"]

    async def test_that_nobody_would_get_is_refused(self, halo, sandbox: Sandbox, posted):
        ticket = sandbox.add("tickets", summary="x", user_id=0, user_email="")

        with pytest.raises(InvalidRequestError, match="no user with an e-mail address"):
            await halo.with_options(outcomes=REPLY).tickets.reply(ticket["id"], "x")

        assert posted() == []

    async def test_in_a_batch_has_to_be_confirmed(self, halo, posted):
        tenant = halo.with_options(outcomes=REPLY)

        [refused] = await tenant.batch(lambda id: tenant.tickets.reply(id, "x"), [TICKET])
        assert posted() == []
        [receipt] = await tenant.batch(lambda id: tenant.tickets.reply(id, "x", confirm=True), [TICKET])

        assert "confirm=True" in str(refused.error)
        assert receipt.ok

    async def test_of_which_the_server_does_not_say_that_it_went_out_is_told(self, halo, sandbox: Sandbox):
        body = {"id": 9, "hiddenfromuser": False, "emailto": "a@b.example", "dateemailed": "1900-01-01T00:00:00"}
        sandbox.faults.add(method="POST", path="/Actions", status=200, body=body)

        with pytest.warns(UnconfirmedWarning, match=f"went out. Look at action 9 of ticket {TICKET}") as caught:
            await halo.with_options(outcomes=REPLY).tickets.reply(TICKET, "x")

        [warning] = [each.message for each in caught if isinstance(each.message, UnconfirmedWarning)]
        assert (warning.action_id, warning.ticket_id) == (9, TICKET)


class TestTime:
    async def test_is_not_rounded(self, halo):
        entries = [await halo.tickets.log_time(TICKET, minutes=5, note="x") for _ in range(3)]

        assert sum(entry.timetaken for entry in entries) == 0.25

    async def test_that_is_not_a_number_above_0_is_refused(self, halo, sandbox: Sandbox):
        values: list[Any] = [0, -5, "15", True, None, float("nan"), float("inf")]
        for minutes in values:
            with pytest.raises(InvalidRequestError, match=r"log_time\(\): minutes=.* is not a number above 0"):
                await halo.tickets.log_time(TICKET, minutes=minutes, note="x")

        assert list(sandbox.journal) == []

    async def test_is_that_of_the_agent_who_is_named(self, halo):
        assert (await halo.tickets.log_time(TICKET, minutes=5, note="x", agent_id="Kwame Osei")).who_agentid == 7

    async def test_is_that_of_the_application_if_nobody_is_named(self, halo):
        assert (await halo.tickets.log_time(TICKET, minutes=5, note="x")).who_agentid == 11

    async def test_that_came_back_as_that_of_another_agent_is_told(self, halo, sandbox: Sandbox):
        body = {"id": 9, "hiddenfromuser": True, "who_agentid": 11, "timetaken": 5}
        sandbox.faults.add(method="POST", path="/Actions", status=200, body=body)

        with pytest.warns(UnconfirmedWarning, match=r"who_agentid came back as 11, .*; timetaken came back as 5"):
            await halo.tickets.log_time(TICKET, minutes=5, note="x", agent_id=7)


class TestAssigning:
    async def test_takes_names(self, halo):
        ticket = await halo.tickets.assign(TICKET, agent_id="Kwame Osei", team="Field Services")

        assert (ticket.agent_id, ticket.team) == (7, "Field Services")

    async def test_to_a_team_with_a_name_of_digits_sends_the_name(self, halo, sandbox: Sandbox, posted):
        sandbox.add("teams", name="123")

        await halo.tickets.assign(TICKET, team=Name("123"))

        assert posted() == [{"id": TICKET, "team": "123"}]

    async def test_refuses_a_name_in_words_of_the_argument(self, halo, posted):
        with pytest.raises(InvalidRequestError, match=r"tickets\.assign\(\): agent_id='Kwame': no agent has this name"):
            await halo.tickets.assign(TICKET, agent_id="Kwame")

        assert posted() == []

    async def test_to_nobody_and_no_team_is_refused(self, halo, sandbox: Sandbox):
        with pytest.raises(InvalidRequestError, match="needs agent_id, team or both"):
            await halo.tickets.assign(TICKET)

        assert list(sandbox.journal) == []

    async def test_of_which_the_answer_says_nothing_is_told(self, halo, sandbox: Sandbox):
        sandbox.faults.add(method="POST", path="/Tickets", status=200, body=[])

        with pytest.warns(UnconfirmedWarning, match="the answer shows no record"):
            await halo.tickets.assign(TICKET, agent_id=7)


class TestClosing:
    async def test_finds_the_closed_status_and_is_one_post_with_its_note(self, halo, posted):
        ticket = await halo.tickets.close(TICKET, note="Done.")

        assert ticket.status_id == 9
        assert posted() == [{"id": TICKET, "status_id": 9, "closure_note": "Done."}]

    async def test_is_refused_with_the_list_if_several_statuses_are_closed(self, halo, sandbox: Sandbox, posted):
        closed = [{"id": 8, "name": "Cancelled"}, {"id": 9, "name": "Closed"}]
        sandbox.faults.add(path="/Status", status=200, body=[{"id": 1, "name": "New"}, *closed])
        sandbox.faults.add(path="/Status", status=200, body=[{"id": 1, "name": "New"}])

        with pytest.raises(InvalidRequestError, match=r"2 statuses are closed: 8 \(Cancelled\), 9 \(Closed\)"):
            await halo.tickets.close(TICKET)

        assert posted() == []

    async def test_takes_the_status_that_is_set_or_said(self, halo, posted):
        await halo.with_options(closed_status="Closed").tickets.close(TICKET)
        await halo.tickets.close(TICKET, status_id=9)

        assert [record["status_id"] for record in posted()] == [9, 9]

    async def test_with_another_status_in_the_answer_or_a_warning_is_told(self, halo, sandbox: Sandbox):
        body = {"id": TICKET, "status_id": 2, "_warning": "There are open tasks."}
        sandbox.faults.add(method="POST", path="/Tickets", status=200, body=body)

        with pytest.warns(UnconfirmedWarning, match="status_id came back as 2, .*Halo warns: There are open tasks"):
            await halo.tickets.close(TICKET)

    async def test_with_a_status_that_is_open_is_refused(self, halo, posted):
        for settings, arguments in ((halo, {"status_id": 2}), (halo.with_options(closed_status=2), {})):
            with pytest.raises(
                InvalidRequestError, match=r"status 2 \(.+\) does not close(.|\n)*update\(id, status_id="
            ):
                await settings.tickets.close(TICKET, **arguments)

        assert posted() == []

    @pytest.mark.parametrize("answer", [{"status": 403}, {"status": 200, "body": [{"id": 2, "name": "Open"}]}])
    async def test_with_a_status_of_which_halo_tells_nothing_is_sent(self, halo, sandbox: Sandbox, posted, answer: Any):
        sandbox.faults.add(path="/Status", **answer, times=None)

        await halo.tickets.close(TICKET, status_id=2)

        assert [record["status_id"] for record in posted()] == [2]

    async def test_that_is_unconfirmed_in_a_batch_is_in_its_receipt_and_a_warning_names_the_line(
        self, halo, sandbox: Sandbox
    ):
        ids = [row["id"] for row in sandbox.rows("tickets")[:2]]
        body = {"id": ids[0], "status_id": 2}
        sandbox.faults.add(method="POST", path="/Tickets", status=200, body=body)

        with pytest.warns(UnconfirmedWarning, match="status_id came back as 2") as caught:
            receipts = await halo.batch(halo.tickets.close, ids[:1])
        [doubt] = pickle.loads(pickle.dumps(receipts[0].doubts))

        assert [each.filename for each in caught] == [__file__]
        assert (receipts[0].ok, doubt.ticket_id, str(doubt)) == (True, ids[0], str(caught[0].message))
        assert [receipt.doubts for receipt in await halo.batch(halo.tickets.close, ids[1:])] == [()]

    async def test_of_many_is_a_batch(self, halo, sandbox: Sandbox):
        ids = [row["id"] for row in sandbox.rows("tickets")[:3]]

        receipts = await halo.batch(halo.tickets.close, ids)

        assert all(receipt.ok for receipt in receipts)
        assert sum(entry.path == "/api/Status" for entry in sandbox.journal) == 2
