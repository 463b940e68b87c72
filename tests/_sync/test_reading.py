# Written by `python scripts/unasync.py` from tests/_async/test_reading.py. Do not edit.
"""Listing and getting, through the front door."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from typing import Any, cast

import pytest

from halo import (
    Halo,
    InvalidRequestError,
    PaginationError,
    RateLimit,
    ResponseError,
    ShortListWarning,
)
from halo._runtime.clock import SystemClock
from halo.sandbox import Sandbox


@pytest.fixture
def slowly(connected, sandbox: Sandbox):
    """Makes clients of a sandbox whose lists take their time, as live ones do; time is real here."""
    sandbox.faults.add(method="GET", path="/Tickets", delay=0.015, times=None)
    return partial(connected, clock=SystemClock())


class TestAList:
    def test_gives_every_row_of_every_page_once(self, halo: Halo, sandbox: Sandbox, requests_sent):
        ids = [ticket.id for ticket in halo.tickets.list()]

        assert sorted(ids) == sorted(row["id"] for row in sandbox.rows("tickets"))
        assert requests_sent() == ["GET /Tickets"] * 3

    def test_tells_what_the_clock_of_the_server_showed_when_it_began(self, halo: Halo, sandbox: Sandbox):
        sandbox.faults.add(path="/Status", headers={"date": "Fri, 15 Jan 2027 08:00:10 GMT"}, status=200, body=[])
        rows = halo.statuses.list()
        assert rows.began is None

        rows.to_list()

        assert rows.began is not None
        assert timedelta() <= datetime(2027, 1, 15, 8, 0, 10, tzinfo=UTC) - rows.began < timedelta(minutes=1)

    def test_sends_nothing_before_the_first_row_is_wanted(self, halo: Halo, sandbox: Sandbox):
        halo.tickets.list(client_id=120)

        assert list(sandbox.journal) == []

    @pytest.mark.parametrize(
        ("name", "filters", "problem"),
        [
            ("actions", {}, "needs ticket_id, or startdate and enddate: without them"),
            ("actions", {"startdate": date(2026, 6, 1)}, "needs ticket_id, or startdate and enddate: without them"),
            ("actions", {"startdate": date(2026, 6, 1), "enddate": date(2026, 6, 2)}, "is longer than 1 day"),
            ("actions", {"startdate": "2026-06-01T00:00:00", "enddate": "2026-06-02T12:00:00"}, "is longer than 1 day"),
            ("attachments", {}, "needs ticket_id, or type and unique_id, or one_attachment_id: "),
        ],
    )
    def test_of_which_the_server_would_give_nothing_is_refused(
        self, halo: Halo, sandbox: Sandbox, name: str, filters, problem: str
    ):
        with pytest.raises(InvalidRequestError, match=problem):
            getattr(halo, name).list(**filters)

        assert list(sandbox.journal) == []

    def test_of_actions_by_the_day_gives_those_of_a_day(self, halo: Halo, sandbox: Sandbox):
        days = {row["datetime"][:10] for row in sandbox.rows("actions")}
        day = date.fromisoformat(max(days))

        whole = halo.actions.list(startdate=day, enddate=day).to_list()

        expected = [row for row in sandbox.rows("actions") if row["datetime"].startswith(day.isoformat())]
        assert len(whole) == len(expected) > 0

    def test_is_neither_true_nor_false(self, halo: Halo):
        """`if not halo.tickets.list(search=...)` would never create the ticket that is missing."""
        with pytest.raises(InvalidRequestError, match=r"nothing has been fetched"):
            bool(halo.tickets.list(search="nothing"))

    def test_of_a_route_that_counts_what_it_gives_is_counted_by_its_rows(self, halo: Halo, sandbox: Sandbox):
        ticket = sandbox.rows("tickets")[0]["id"]
        for number in range(60):
            sandbox.add("actions", ticket_id=ticket, outcome="Internal Note", note=str(number))

        rows = halo.actions.list(ticket_id=ticket)

        assert rows.count() == len(rows.to_list()) >= 60

    def test_can_be_walked_again_and_asks_again(self, halo: Halo, requests_sent):
        rows = halo.statuses.list()

        assert rows.to_list() == rows.to_list()
        assert len(requests_sent()) == 2

    def test_of_a_bare_array_is_one_request(self, halo: Halo, requests_sent):
        statuses = halo.statuses.list().to_list()

        assert statuses[0].name == "New"
        assert requests_sent() == ["GET /Status"]
        assert halo.statuses.list().count() == len(statuses)

    def test_knows_the_total_after_the_first_page(self, halo: Halo):
        rows = halo.tickets.list()
        assert rows.total is None

        rows.first()
        for _ in rows:
            break

        assert rows.total == 250


class TestRows:
    def test_count_of_an_answer_without_one_says_so(self, halo: Halo, sandbox: Sandbox):
        sandbox.faults.add(path="/Tickets", status=200, body={"tickets": [{"id": 1}]})

        with pytest.raises(ResponseError, match=r"the route gives no count(.|\n)*Count them yourself"):
            halo.tickets.list().count()

    def test_first_of_nothing_is_none(self, halo: Halo):
        assert halo.tickets.list(search="no such words anywhere").first() is None

    def test_pages_have_number_total_and_the_raw_answer(self, halo: Halo):
        pages = [page for page in halo.tickets.list().pages()]

        assert [(page.number, len(page), page.total) for page in pages] == [(1, 100, 250), (2, 100, 250), (3, 50, 250)]
        assert pages[0].raw["record_count"] == 250

    def test_pages_can_go_on_where_an_earlier_run_stopped(self, halo: Halo):
        whole = [ticket.id for ticket in halo.tickets.list()]

        rest = [ticket.id for page in halo.tickets.list().pages(start=2) for ticket in page.rows]

        assert rest == whole[100:]

    def test_a_limit_is_the_count_that_a_route_without_pages_is_asked_for(
        self, halo: Halo, sandbox: Sandbox
    ):
        ticket = sandbox.rows("tickets")[0]["id"]

        halo.actions.list(ticket_id=ticket).limit(1).to_list()

        assert sandbox.journal[-1].query["count"] == "1"

    @pytest.mark.parametrize("name", ["actions", "statuses"])
    def test_a_later_start_is_refused_where_there_are_no_pages(self, halo: Halo, requests_sent, name: str):
        """Everything from the beginning would come, as if it were page 3."""
        filters = {"ticket_id": 12} if name == "actions" else {}

        with pytest.raises(InvalidRequestError, match=rf"{name}\.list\(\)\.pages\(start=3\)"):
            for _ in getattr(halo, name).list(**filters).pages(start=3):
                pass

        assert requests_sent() == []

    @pytest.mark.parametrize("wrong", [0, -1, True, "3", None])
    def test_a_limit_or_start_that_is_no_count_is_refused(self, halo: Halo, wrong):
        with pytest.raises(InvalidRequestError):
            halo.tickets.list().limit(wrong)
        with pytest.raises(InvalidRequestError):
            for _ in halo.tickets.list().pages(start=wrong):
                pass

    def test_repr_names_the_filters_and_no_rows(self, halo: Halo):
        assert repr(halo.tickets.list(client_id=12).limit(3)) == "<rows of tickets(client_id='12').limit(3)>"


class TestAWalkSurvivesItsOwnLoop:
    """The commonest script there is: close every open ticket, while the filter says open."""

    def test_closing_each_ticket_of_a_status_closes_all(self, slowly, sandbox: Sandbox):
        for number in range(90):
            sandbox.add("tickets", summary=f"Open {number}", status_id=21)
        before = {row["id"] for row in sandbox.rows("tickets") if row["status_id"] == 21}

        closed: list[int] = []
        with slowly(max_concurrency=4, page_size=7) as halo:
            for ticket in halo.tickets.list(status_id=21):
                halo.tickets.update(ticket.id, status_id=9)
                closed.append(ticket.id)

        assert len(closed) == len(set(closed))
        assert set(closed) == before
        assert not [row for row in sandbox.rows("tickets") if row["status_id"] == 21]


class TestAWalkThatRunsAhead:
    """Pages are asked for before they are wanted, and handed out in order."""

    def test_gives_the_same_rows_in_the_same_order(self, slowly, sandbox: Sandbox):
        expected = [row["id"] for row in sandbox.rows("tickets")]

        with slowly(max_concurrency=16, page_size=7) as halo:
            ids = [ticket.id for ticket in halo.tickets.list(order="id")]

        assert ids == sorted(expected)

    def test_loses_no_row_and_does_not_begin_anew_where_one_leaves(self, slowly, sandbox: Sandbox, requests_sent):
        first, *rest = sorted(row["id"] for row in sandbox.rows("tickets"))

        with slowly(page_size=5) as halo:
            ids: list[int] = []
            for ticket in halo.tickets.list(order="id"):
                if len(ids) == 100:
                    halo.tickets.delete(first)
                ids.append(ticket.id)

        assert sorted(ids) == [first, *rest]
        assert len(requests_sent()) < 2 * 50

    def test_asks_for_no_page_that_is_not_there(self, slowly, requests_sent):
        with slowly(page_size=60) as halo:
            halo.tickets.list().to_list()

        assert len(requests_sent()) == 5

    def test_has_several_pages_in_flight_and_no_more_than_its_limit(self, slowly, sandbox: Sandbox):
        with slowly(page_size=10, max_concurrency=4) as halo:
            halo.tickets.list().to_list()

        assert 1 < sandbox.journal.most_in_flight <= 4

    def test_that_stops_early_has_cost_the_pages_in_flight_at_most(self, slowly, requests_sent):
        with slowly(page_size=5) as halo:
            for _ in halo.tickets.list():
                break

        assert 1 <= len(requests_sent()) <= 3

    def test_asks_for_no_page_that_a_limit_does_not_need(self, slowly, requests_sent):
        with slowly(page_size=20) as halo:
            halo.tickets.list().limit(50).to_list()

        assert len(requests_sent()) == 3

    def test_asks_one_at_a_time_where_the_server_gives_fewer_rows_than_asked(self, connected, sandbox: Sandbox):
        """Then nobody knows how many pages there are."""
        for length in (3, 2, 1):
            rows = [{"id": 10 * length + row} for row in range(length)]
            body = {"record_count": 6, "tickets": rows}
            sandbox.faults.add(path="/Tickets", status=200, body=body, delay=0.015)

        with connected(page_size=5, clock=SystemClock()) as halo:
            assert len(halo.tickets.list().to_list()) == 6

        assert sandbox.journal.most_in_flight == 1

    def test_asks_one_at_a_time_when_it_may_have_one_connection(self, slowly, sandbox: Sandbox):
        with slowly(page_size=50, max_concurrency=1) as halo:
            halo.tickets.list().to_list()

        assert sandbox.journal.most_in_flight == 1

    def test_asks_one_at_a_time_where_the_server_is_fast(self, connected, sandbox: Sandbox):
        with connected(page_size=20) as halo:
            halo.tickets.list().to_list()

        assert sandbox.journal.most_in_flight == 1

    def test_does_not_run_ahead_of_its_budget(self, slowly, sandbox: Sandbox):
        with slowly(page_size=50, rate_limit=RateLimit((4, 0.2))) as halo:
            assert len(halo.tickets.list().to_list()) == 250

        assert sandbox.journal.most_in_flight <= 3


class TestAListIsNeverShortWithoutAWord:
    def test_an_end_that_page_1_does_not_confirm_is_an_error(
        self, halo: Halo, sandbox: Sandbox, requests_sent
    ):
        """Page 1 tells 250 and has 100 rows; page 2 has none, and no count."""
        sandbox.faults.add(path="/Tickets", status=200, body={"tickets": []}, skip=1, times=2)
        rows: list[int] = []

        with pytest.raises(PaginationError, match="trust_count=False") as caught:
            for ticket in halo.tickets.list():
                rows.append(ticket.id)  # noqa: PERF401 - what came before the exception is the point

        assert len(rows) == 100
        assert (caught.value.given, caught.value.total) == (100, 250)
        assert len(requests_sent()) <= 1 + 5

    def test_a_count_that_is_wrong_each_time_has_a_door(self, halo: Halo, sandbox: Sandbox, requests_sent):
        """The server counts 500, and returns only what this agent may see."""
        sandbox.faults.add(path="/Tickets", status=200, body={"record_count": 500, "tickets": [{"id": 1}]})
        sandbox.faults.add(path="/Tickets", status=200, body={"record_count": 500, "tickets": []}, times=None)

        with pytest.warns(ShortListWarning, match="GET /Tickets: 1 rows were given; the server counts 500") as caught:
            rows = halo.with_options(trust_count=False).tickets.list().to_list()

        assert [row.id for row in rows] == [1]
        warning = cast("ShortListWarning", caught[0].message)
        assert (warning.yielded, warning.total) == (1, 500)
        assert len(requests_sent()) == 2


class TestAServerThatLies:
    def test_one_that_repeats_page_1_is_asked_for_all_rows_at_once(self, halo: Halo, sandbox: Sandbox):
        rows = [{"id": number} for number in range(1, 134)]
        for _ in range(2):
            sandbox.faults.add(path="/Tickets", status=200, body={"record_count": 133, "tickets": rows[:50]})
        sandbox.faults.add(path="/Tickets", status=200, body={"record_count": 133, "tickets": rows})

        assert [ticket.id for ticket in halo.tickets.list()] == list(range(1, 134))
        assert sandbox.journal[-1].query == {"count": "1000"}

    @pytest.mark.parametrize(
        ("body", "problem"),
        [
            ("<html><title>Sign in</title></html>", "the response is a web page, not JSON"),
            ("not json", "the answer is not JSON"),
            ({"record_count": 1, "rows": [{"id": 1}]}, "the rows should stand under 'tickets'"),
        ],
        ids=["html", "junk", "other key"],
    )
    def test_an_answer_that_is_no_list_is_told_with_its_beginning(
        self, halo: Halo, sandbox: Sandbox, body, problem
    ):
        sandbox.faults.add(path="/Tickets", status=200, body=body)

        with pytest.raises(ResponseError) as caught:
            halo.tickets.list().to_list()

        assert problem in str(caught.value)
        assert str(caught.value).startswith("GET /Tickets: ")

    def test_an_answer_that_breaks_off_is_asked_for_again(self, halo: Halo, sandbox: Sandbox):
        sandbox.faults.add(path="/Tickets", cut=300, times=2)

        assert halo.tickets.list().count() == 250

    def test_one_that_always_breaks_off_is_told_with_its_beginning(self, halo: Halo, sandbox: Sandbox):
        sandbox.faults.add(path="/Tickets", cut=300, times=None)

        with pytest.raises(ResponseError, match="the response was cut off after 300 bytes") as caught:
            halo.tickets.list().count()

        assert caught.value.excerpt.startswith('{"page_size":1,"record_count":250')


class TestAGet:
    @pytest.mark.parametrize("other", [8, "8", -7, 0])
    def test_that_is_answered_with_another_record_is_an_error(self, halo: Halo, sandbox: Sandbox, other):
        sandbox.faults.add(path="/Tickets/7", status=200, body={"id": other, "summary": "Somebody else's"})

        with pytest.raises(ResponseError) as caught:
            halo.tickets.get(7)

        assert str(caught.value).startswith("GET /Tickets/7: another record came than was asked for")
        assert json.dumps({"id": other}) in str(caught.value)
        assert "Somebody" not in str(caught.value)

    @pytest.mark.parametrize("same", [7, 7.0, "7"])
    def test_is_the_record_however_its_id_is_written(self, halo: Halo, sandbox: Sandbox, same):
        sandbox.faults.add(path="/Tickets/7", status=200, body={"id": same})

        assert (halo.tickets.get(7))["id"] == same

    def test_is_the_record_in_whichever_case_its_guid_is(self, halo: Halo, sandbox: Sandbox):
        guid = "5a2b4b0c-1111-2222-3333-00000000000f"
        sandbox.faults.add(path=f"/Priority/{guid}", status=200, body={"id": guid.upper()})

        assert (halo.priorities.get(guid)).id == guid.upper()


class TestWhatCannotBeRightIsRefusedBeforeItIsSent:
    def test_a_filter_the_route_does_not_have(self, halo: Halo, sandbox: Sandbox):
        """Halo would ignore it and return the whole tenant."""
        with pytest.raises(InvalidRequestError, match="Did you mean 'client_id'") as caught:
            halo.tickets.list(clientid=123)  # pyright: ignore[reportCallIssue]

        assert str(caught.value).splitlines()[-1] == "To send it anyway: extra_query={'clientid': 123}"
        assert list(sandbox.journal) == []

    @pytest.mark.parametrize("id", [None, "00", "1/../../x"])
    def test_an_id_that_is_none(self, halo: Halo, sandbox: Sandbox, id):
        """As the id of a change, a zero in other words makes a record, and another one when it is repeated."""
        for call in (
            halo.tickets.get,
            halo.tickets.delete,
            halo.tickets.restore,
            partial(halo.tickets.update, status_id=9),
        ):
            with pytest.raises(InvalidRequestError, match=re.escape(f"{id!r} is not a valid id")):
                call(id)
        with pytest.raises(InvalidRequestError, match=re.escape(f"item 0: id={id!r} is not a valid id")):
            halo.tickets.update_many([{"id": id, "status_id": 9}])

        assert list(sandbox.journal) == []

    def test_an_action_without_its_ticket(self, halo: Halo):
        with pytest.raises(InvalidRequestError, match="ticket_id"):
            halo.actions.get(3)  # pyright: ignore[reportCallIssue]

    def test_a_datetime_without_a_time_zone(self, halo: Halo, sandbox: Sandbox):
        naive: Any = datetime(2026, 6, 1)  # noqa: DTZ001

        for call in (
            lambda: halo.tickets.list(lastupdatefromdate=naive),
            lambda: halo.tickets.update(7, startdate=naive),
            lambda: halo.tickets.create_many([{"summary": "x", "startdate": naive}]),
            lambda: halo.request("GET", "/Tickets", params={"startdate": naive}),
        ):
            with pytest.raises(
                InvalidRequestError, match=r"(startdate|lastupdatefromdate)\b.*without a time zone.*\.date\(\)"
            ):
                call()  # pyright: ignore[reportGeneralTypeIssues]

        assert list(sandbox.journal) == []

    def test_a_moment_where_a_day_is_wanted(self, halo: Halo, sandbox: Sandbox):
        """The first of January in Sydney was stored as the last of December."""
        midnight = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=11)))

        with pytest.raises(InvalidRequestError, match=r"contracts\.create\(\): start_date: .*use \.date\(\)"):
            halo.contracts.create(client_id=123, start_date=midnight)

        assert list(sandbox.journal) == []
