"""Custom fields by name: read in lists, changed without emptying the others, refused where they might be lost."""

from __future__ import annotations

import datetime as dt
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from halo_api import AnswerError

from halo import AsyncHalo, InvalidRequestError, NotStoredWarning, RateLimit, RateLimitError, Retry, ServerError
from halo._runtime.async_concurrency import arun_bounded
from halo.sandbox import Sandbox
from halo.testing import FakeClock

Sent = Callable[[], list[str]]


def stored(sandbox: Sandbox, resource: str, id: int, member: str = "customfields") -> dict[str, Any]:
    """The custom fields of a record, as the server has them."""
    record = sandbox.find(resource, id) or {}
    return {field["name"]: field["value"] for field in record[member]}


class TestAList:
    async def test_brings_the_fields_that_are_named_by_one_request_more(self, halo: AsyncHalo, requests_sent: Sent):
        rows = await halo.tickets.list(client_id=120, custom_fields=["cforigin", "CFRoute"]).limit(3).to_list()

        assert dict(rows[0].custom) == {"CFOrigin": "Service desk", "CFRoute": "Phone"}
        assert requests_sent() == ["GET /FieldInfo", "GET /Tickets"]

    async def test_tells_the_names_that_it_was_asked_for(self, halo: AsyncHalo, requests_sent: Sent):
        assert await halo.tickets.list(custom_fields=["cforigin"]).custom_field_names() == ["CFOrigin"]
        assert await halo.tickets.list().custom_field_names() == []
        assert requests_sent() == ["GET /FieldInfo"]
        assert await halo.sites.list(custom_fields=True).custom_field_names() == ["CFOffice", "CFAlarmCode"]

    async def test_brings_all_of_its_kind_of_record_and_no_others(self, halo: AsyncHalo, sandbox: Sandbox):
        row = await halo.sites.list(custom_fields=True).first()

        assert row is not None
        assert [*row.custom] == ["CFOffice", "CFAlarmCode"]
        assert sandbox.journal[-1].query["include_custom_fields"] == "171,172"

    async def test_knows_a_field_without_a_value_from_one_that_was_not_asked_for(self, halo: AsyncHalo):
        rows = await halo.tickets.list(custom_fields=["CFVisit"]).limit(2).to_list()

        assert {row.custom["CFVisit"] for row in rows} == {None, dt.date(2026, 3, 2)}
        with pytest.raises(AnswerError, match="'CFRoute' did not come with this list, asked for CFVisit"):
            rows[0].custom.get("CFRoute")

    async def test_remembers_that_when_a_row_is_pickled(self, halo: AsyncHalo):
        rows = await halo.tickets.list(custom_fields=["CFVisit"]).limit(2).to_list()

        assert [dict(row.custom) for row in pickle.loads(pickle.dumps(rows))] == [dict(row.custom) for row in rows]

    async def test_refuses_a_field_of_other_records_which_would_be_empty_in_all_rows(self, halo: AsyncHalo):
        with pytest.raises(InvalidRequestError, match=r"tickets\.list\(\): no ticket has a custom field 'CFSector'"):
            await halo.tickets.list(custom_fields=["CFSector"]).first()

    async def test_of_assets_brings_the_fields_of_their_types_too(self, halo: AsyncHalo):
        row = await halo.assets.list(custom_fields=["Model", "CFOwner"]).first()

        assert row is not None
        assert row.custom["model"] == row["fields"][0]["value"]
        assert [*row.custom] == ["Model", "CFOwner"]

    async def test_of_more_fields_than_a_query_can_name_is_walked_again(
        self, halo: AsyncHalo, requests_sent: Sent, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr("halo._jobs.custom_fields.LONGEST_QUERY", 70)

        rows = await halo.sites.list(custom_fields=["CFOffice", "CFAlarmCode"]).limit(3).to_list()

        assert [row.custom["CFAlarmCode"] for row in rows] == ["*****"] * 3
        assert [row.custom["CFOffice"] for row in rows] == [
            stored(sandbox, "sites", row.id)["CFOffice"] for row in rows
        ]
        assert requests_sent() == ["GET /FieldInfo", "GET /Site", "GET /Site"]

    async def test_reads_a_row_by_itself_that_one_of_the_walks_has_missed(
        self, halo: AsyncHalo, requests_sent: Sent, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr("halo._jobs.custom_fields.LONGEST_QUERY", 70)
        sandbox.faults.add(path="/Site", status=200, body='{"record_count": 0, "sites": []}')

        row = await halo.sites.list(custom_fields=["CFOffice", "CFAlarmCode"]).first()

        assert row is not None
        assert row.custom["CFAlarmCode"] == "*****"
        assert requests_sent() == ["GET /FieldInfo", "GET /Site", "GET /Site", f"GET /Site/{row.id}"]

    async def test_without_any_row_has_none(self, halo: AsyncHalo, sandbox: Sandbox):
        sandbox.faults.add(path="/Site", status=200, body='{"record_count": 0, "sites": []}', times=None)

        assert await halo.sites.list(custom_fields=True).to_list() == []

    async def test_that_halo_has_no_custom_fields_for_says_what_it_would_take(self, halo: AsyncHalo):
        with pytest.raises(InvalidRequestError, match=r"a get for each record: halo\.contracts\.get\(id, "):
            halo.contracts.list(custom_fields=["CFx"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

    async def test_takes_names_alone_and_no_second_way_to_ask(self, halo: AsyncHalo):
        wrong: list[Any] = ["CFOrigin", [], [""], [161], None, 161]
        for names in wrong:
            with pytest.raises(InvalidRequestError, match="is not a list of names, nor True for all"):
                halo.tickets.list(custom_fields=names)
        with pytest.raises(InvalidRequestError, match="custom_fields and include_custom_fields are given"):
            halo.tickets.list(custom_fields=True, include_custom_fields=[161])

    async def test_that_was_not_asked_has_rows_that_refuse_to_look_empty(self, halo: AsyncHalo):
        row = await halo.tickets.list().first()

        assert row is not None
        with pytest.raises(AnswerError, match=r'this record came without custom fields.*custom_fields=\["CFOrigin"\]'):
            _ = row.custom


class TestAnUpdate:
    async def test_keeps_all_others_and_takes_two_requests(
        self, halo: AsyncHalo, sandbox: Sandbox, requests_sent: Sent
    ):
        before = stored(sandbox, "tickets", 54321)

        ticket = await halo.tickets.update(54321, status_id=2, custom={"cforigin": "Phone", "CFSymptoms": ["Silent"]})

        assert ticket.custom["CFSymptoms"] == ["Silent"]
        assert stored(sandbox, "tickets", 54321) == {
            **before,
            "CFOrigin": "Phone",
            "CFSymptoms": [{"id": 2, "name": "Silent"}],
        }
        assert requests_sent() == ["GET /FieldInfo", "GET /Tickets/54321", "POST /Tickets"]

    async def test_finds_fields_of_assets_in_either_place(self, halo: AsyncHalo, sandbox: Sandbox):
        before = stored(sandbox, "assets", 1001, "fields")

        await halo.assets.update(1001, custom={"model": "T14"})

        assert {**before, "Model": "T14"}.items() <= stored(sandbox, "assets", 1001, "fields").items()

    @pytest.mark.parametrize(
        ("custom", "why"),
        [
            ({"CFOrigni": "x"}, "no ticket has a custom field 'CFOrigni'.*\n.*Did you mean 'CFOrigin'"),
            (
                {"CFRoute": "Fax"},
                r"custom\['CFRoute'\]='Fax' is not one of the choices \('Phone', 'Portal', 'E-mail'\)",
            ),
            ({"CFOrigin": "a", "cforigin": "b"}, "custom has 'cforigin' twice"),
            ({" ": "a"}, "' ' is not the name of a custom field"),
            ({}, r"custom=\{\} is not a dict of names and values"),
            ({161: "a"}, r"custom=\{161: 'a'\} is not a dict of names and values"),
        ],
    )
    async def test_that_cannot_be_right_writes_nothing(
        self, halo: AsyncHalo, requests_sent: Sent, custom: dict[str, Any], why: str
    ):
        with pytest.raises(InvalidRequestError, match=rf"tickets\.update\(\): {why}"):
            await halo.tickets.update(54321, custom=custom)

        assert "POST /Tickets" not in requests_sent()

    async def test_reads_one_definition_by_itself_if_the_list_of_them_has_no_choices(
        self, halo: AsyncHalo, sandbox: Sandbox, requests_sent: Sent
    ):
        sandbox.faults.add(
            path="/FieldInfo", status=200, body='[{"id": 162, "name": "CFRoute", "type": 2, "usage": 1}]'
        )

        for choice in ("Portal", "Phone"):
            await halo.tickets.update(54321, custom={"CFRoute": choice})

        assert stored(sandbox, "tickets", 54321)["CFRoute"] == 1
        assert requests_sent().count("GET /FieldInfo/162") == 1

    async def test_that_would_lose_a_secret_is_refused_by_its_name(self, halo: AsyncHalo, requests_sent: Sent):
        with pytest.raises(
            InvalidRequestError, match=r"'CFPortalPassword' is a secret, and may be lost.*\n.*replace=True"
        ):
            await halo.clients.update(120, custom={"CFSector": "x"})

        assert "POST /Client" not in requests_sent()

    async def test_that_may_lose_it_keeps_the_rest(self, halo: AsyncHalo, sandbox: Sandbox):
        before = stored(sandbox, "clients", 120)

        await halo.clients.update(120, custom={"CFSector": "x"}, replace=True)

        assert stored(sandbox, "clients", 120) == {**before, "CFSector": "x", "CFPortalPassword": None}

    async def test_names_every_kind_that_may_be_lost(self, halo: AsyncHalo):
        """A field that this agent may not read is not in the record, but its definition says that there is one."""
        with pytest.raises(
            InvalidRequestError, match=r"'CFParts' is a table, and .* 'CFBookValue', 'CFAudit', 'CFInsurance'"
        ):
            await halo.assets.update(1001, custom={"CFOwner": "x"})

    async def test_beside_the_raw_fields_is_refused(self, halo: AsyncHalo, sandbox: Sandbox):
        with pytest.raises(InvalidRequestError, match="custom and customfields are given"):
            await halo.tickets.update(54321, customfields=[], custom={"CFOrigin": "x"})

        assert list(sandbox.journal) == []

    async def test_waits_in_line_with_others_of_the_same_record(self, halo: AsyncHalo, sandbox: Sandbox):
        async def update(custom: dict[str, Any]) -> None:
            await halo.with_options(page_size=50).tickets.update(54321, custom=custom)

        changes = {"CFOrigin": "a", "CFVisitAt": "10:00", "CFFloor": 7}
        await arun_bounded(update, [{name: value} for name, value in changes.items()], 3)

        assert changes.items() <= stored(sandbox, "tickets", 54321).items()

    async def test_that_the_server_refused_for_now_begins_again_with_reading(
        self, halo: AsyncHalo, sandbox: Sandbox, requests_sent: Sent
    ):
        """What was read is a minute old by then."""
        sandbox.faults.add(method="POST", path="/Tickets", status=429)

        await halo.tickets.update(54321, custom={"CFOrigin": "x"})

        assert requests_sent()[1:] == ["GET /Tickets/54321", "POST /Tickets"] * 2

    async def test_is_tried_as_often_as_was_said(self, halo: AsyncHalo, sandbox: Sandbox, requests_sent: Sent):
        sandbox.faults.add(method="POST", path="/Tickets", status=429)

        with pytest.raises(RateLimitError):
            await halo.with_options(retry=Retry(attempts=1)).tickets.update(54321, custom={"CFOrigin": "x"})

        assert requests_sent().count("POST /Tickets") == 1

    async def test_that_may_have_been_made_is_not_sent_again(
        self, halo: AsyncHalo, sandbox: Sandbox, requests_sent: Sent
    ):
        sandbox.faults.add(method="POST", path="/Tickets", status=500)

        with pytest.raises(ServerError):
            await halo.tickets.update(54321, custom={"CFOrigin": "x"})

        assert requests_sent()[1:] == ["GET /Tickets/54321", "POST /Tickets"]

    async def test_needs_no_wait_between_reading_and_posting(
        self, connected: Callable[..., AsyncHalo], requests_sent: Sent, clock: FakeClock
    ):
        """Both are counted together: in a wait between the two, others may change what was read."""
        async with connected(rate_limit=RateLimit((4, 60))) as halo:
            await halo.custom_fields.list().to_list()
            before = clock.monotonic()
            await halo.tickets.update(54321, custom={"CFOrigin": "x"})

            assert clock.monotonic() - before > 50
            assert halo.usage.requests == 2
        assert requests_sent() == ["GET /FieldInfo", "GET /FieldInfo", "GET /Tickets/54321", "POST /Tickets"]

    async def test_tells_what_the_answer_shows_otherwise(self, halo: AsyncHalo):
        with pytest.warns(NotStoredWarning, match=r"asset: not stored as sent: custom\.CFAudit$"):
            await halo.assets.update(1001, custom={"CFAudit": "2026-9", "CFOwner": "x"}, replace=True)

    async def test_reads_the_definitions_again_after_ten_minutes(
        self, halo: AsyncHalo, requests_sent: Sent, clock: FakeClock
    ):
        for seconds in (0, 599, 2):
            clock.advance(seconds)
            await halo.tickets.update(54321, custom={"CFOrigin": "x"})

        assert requests_sent().count("GET /FieldInfo") == 2

    async def test_knows_a_field_that_this_client_has_renamed_meanwhile(self, halo: AsyncHalo, sandbox: Sandbox):
        await halo.tickets.update(54321, custom={"CFOrigin": "x"})
        await halo.custom_fields.update(161, name="CFSource")

        await halo.tickets.update(54321, custom={"CFSource": "y"})

        assert "y" in stored(sandbox, "tickets", 54321).values()

    async def test_looks_again_for_a_name_that_is_not_there_after_a_minute(
        self, halo: AsyncHalo, requests_sent: Sent, clock: FakeClock
    ):
        for seconds in (0, 1, 60, 1):
            clock.advance(seconds)
            with pytest.raises(InvalidRequestError, match="no ticket has a custom field 'CFNew'"):
                await halo.tickets.update(54321, custom={"CFNew": "x"})

        assert requests_sent().count("GET /FieldInfo") == 2


class TestACreate:
    async def test_takes_custom_fields_by_name(self, halo: AsyncHalo, sandbox: Sandbox, requests_sent: Sent):
        """Whose definitions are whose, only a record tells: two requests, once."""
        for summary in ("a", "b"):
            ticket = await halo.tickets.create(summary=summary, custom={"CFRoute": "Phone", "CFOrigin": "x"})

            assert stored(sandbox, "tickets", ticket.id)["CFRoute"] == 1
        assert requests_sent() == [
            *("GET /FieldInfo", "GET /Tickets", "GET /Tickets/54550"),
            *("POST /Tickets", "POST /Tickets"),
        ]

    async def test_refuses_a_field_of_other_records(self, halo: AsyncHalo, requests_sent: Sent):
        with pytest.raises(InvalidRequestError, match="no ticket has a custom field 'CFSector'"):
            await halo.tickets.create(summary="x", custom={"CFSector": "x"})

        assert "POST /Tickets" not in requests_sent()

    async def test_of_what_is_not_listed_whole_knows_the_fields_of_all_kinds(self, halo: AsyncHalo):
        """No action can be found without its ticket, to tell which fields are those of actions."""
        with pytest.raises(
            InvalidRequestError, match=r"'CFOrigin' is the name of 2 custom fields, with the ids 152, 161"
        ):
            await halo.actions.create(ticket_id=1, outcome="x", custom={"CFOrigin": "x"})


class TestABatch:
    async def test_takes_them_in_items(self, halo: AsyncHalo, sandbox: Sandbox):
        receipts = await halo.tickets.update_many(
            [{"id": 54321, "custom": {"CFOrigin": "x"}}, {"id": 54322, "status_id": 2}]
        )

        assert [receipt.ok for receipt in receipts] == [True, True]
        assert stored(sandbox, "tickets", 54321)["CFOrigin"] == "x"

    async def test_names_all_that_cannot_be_right_before_it_writes_anything(self, halo: AsyncHalo, requests_sent: Sent):
        items: list[Any] = [
            {"summary": "a"},
            {"summary": "b", "custom": {"CFRuote": 1}},
            {"summary": "c", "custom": {"CFVisit": "soon"}},
        ]

        with pytest.raises(InvalidRequestError) as caught:
            await halo.tickets.create_many(items)

        assert [problem.partition(":")[0] for problem in caught.value.problems] == ["item 1", "item 2"]
        assert requests_sent() == ["GET /FieldInfo"]


class TestTheRawFields:
    async def test_that_empty_others_are_told_of_when_the_save_is_verified(self, halo: AsyncHalo):
        verifying = halo.with_options(verify=True)

        with pytest.warns(NotStoredWarning, match=r"customfields\.CFSymptoms, .*customfields\.CFSignedOff"):
            await verifying.tickets.update(54321, customfields=[{"name": "CFOrigin", "value": "x"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
