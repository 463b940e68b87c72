"""Lists beyond the table of measured facts: walks, filters, what a row shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from halo.sandbox import Sandbox

from .conftest import signed_in


def tickets(api: httpx.Client, query: str) -> list[dict[str, Any]]:
    """The tickets of a query, 100 at most."""
    answer = api.get(f"/Tickets?pageinate=true&page_size=100&{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()["tickets"]


def test_the_pages_together_are_all_tickets_each_once(api: httpx.Client):
    pages = [tickets(api, f"page_no={number}") for number in range(1, 14)]

    assert [len(page) for page in pages] == [100] * 12 + [50]
    assert len({row["id"] for page in pages for row in page}) == 1250


def test_a_page_beyond_the_last_is_empty_and_still_counts(api: httpx.Client):
    answer = api.get("/Tickets?pageinate=true&page_no=99&page_size=100").json()

    assert answer == {"page_size": 100, "record_count": 1250, "tickets": []}


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("client_id=123", lambda row: row["client_id"] == 123),
        ("client_ids=123,124", lambda row: row["client_id"] in {123, 124}),
        ("site_id=207", lambda row: row["site_id"] == 207),
        ("user_id=335", lambda row: row["user_id"] == 335),
        ("agent_id=4", lambda row: row["agent_id"] == 4),
        ("agent=4,5", lambda row: row["agent_id"] in {4, 5}),
        ("status_id=9", lambda row: row["status_id"] == 9),
        ("status=1,2", lambda row: row["status_id"] in {1, 2}),
        ("requesttype_id=5", lambda row: row["tickettype_id"] == 5),
        ("requesttype=4,5", lambda row: row["tickettype_id"] in {4, 5}),
        ("priority=1", lambda row: row["priority_id"] == 1),
        ("sla=2", lambda row: row["sla_id"] == 2),
        ("category_1=51", lambda row: row["categoryid_1"] == 51),
        ("team=1,2", lambda row: row["team"] in {"1st Line Support", "2nd Line Support"}),
        ("team_name=Projects", lambda row: row["team"] == "Projects"),
        ("ticketids=54321,54322", lambda row: row["id"] in {54321, 54322}),
        ("excludethese=54321,54322", lambda row: row["id"] not in {54321, 54322}),
        ("open_only=true", lambda row: row["status_id"] != 9),
        ("closed_only=true", lambda row: row["status_id"] == 9),
        ("search=VPN", lambda row: "vpn" in (row["summary"] + row["details"]).lower()),
        ("search_summary=printer", lambda row: "printer" in row["summary"].lower()),
        ("lastupdatefromdate=2026-06-01T00:00:00", lambda row: row["last_update"] >= "2026-06-01"),
        (
            "datesearch=dateoccured&startdate=2026-01-01&enddate=2026-01-31",
            lambda row: "2026-01" <= row["dateoccurred"] < "2026-02",
        ),
        ("datesearch=datecleared&startdate=2026-05-01", lambda row: row.get("dateclosed", "") >= "2026-05"),
        ("datesearch=dateoccured&startdate=2026-01-01T12:00:00Z", lambda row: row["dateoccurred"] >= "2026-01-01T12"),
    ],
)  # fmt: skip
def test_a_filter_gives_what_it_names_and_no_less(
    api: httpx.Client, sandbox: Sandbox, query: str, holds: Callable[[dict[str, Any]], bool]
):
    found = api.get(f"/Tickets?pageinate=true&page_size=100&{query}").json()

    assert 0 < found["record_count"] == sum(map(holds, sandbox.rows("tickets")))
    assert all(map(holds, found["tickets"]))


def test_filters_hold_together(api: httpx.Client):
    found = tickets(api, "client_id=130&open_only=true&requesttype_id=1")

    assert found
    assert all((row["client_id"], row["tickettype_id"]) == (130, 1) for row in found)


@pytest.mark.parametrize(
    "query",
    [
        "datesearch=dateoccurred&startdate=2026-01-01",  # the data's spelling, not the vendor's
        "startdate=2026-01-01&enddate=2026-01-31",
        "open_only=1",
        "client_id=",
        "Client_ID=123",
    ],
)
def test_what_is_not_understood_filters_nothing(api: httpx.Client, query: str):
    assert api.get(f"/Tickets?pageinate=true&{query}").json()["record_count"] == 1250


@pytest.mark.parametrize(
    "query", ["client_id=abc", "status=1,x", "page_no=one&pageinate=true", "count=1e3", "agent_id=99999999999"]
)
def test_a_number_that_is_none_is_refused(api: httpx.Client, query: str):
    name, text = query.split("&", maxsplit=1)[0].split("=")
    answer = api.get(f"/Tickets?{query}")

    assert answer.status_code == 400
    assert answer.json() == {name: [f"The value '{text.split(',')[-1]}' is not valid."]}


def test_a_date_that_is_none_is_refused(api: httpx.Client):
    answer = api.get("/Tickets?lastupdatefromdate=yesterday")

    assert (answer.status_code, answer.json()) == (400, {"lastupdatefromdate": ["The value 'yesterday' is not valid."]})


@pytest.mark.parametrize("field", ["id", "summary", "client_name", "priority_id", "dateclosed"])
def test_any_field_can_be_sorted_by_up_and_down(api: httpx.Client, field: str):
    up = [row.get(field) for row in tickets(api, f"order={field}")]
    down = [row.get(field) for row in tickets(api, f"order={field}&orderdesc=true")]

    def by(value: Any) -> tuple[bool, Any]:
        return (value is not None, value.casefold() if isinstance(value, str) else value or 0)

    assert up == sorted(up, key=by)
    assert down == sorted(down, key=by, reverse=True)


def test_a_second_field_decides_where_the_first_does_not(api: httpx.Client):
    found = tickets(api, "order=priority_id&order2=id&orderdesc2=true")

    assert [row["id"] for row in found] == sorted((row["id"] for row in found), reverse=True)


def test_tickets_can_be_found_by_their_asset_and_assets_by_their_ticket(api: httpx.Client, sandbox: Sandbox):
    ticket = sandbox.find("tickets", 54321)
    assert ticket is not None
    asset = ticket["assets"][0]["id"]

    assert 54321 in [row["id"] for row in tickets(api, f"asset_id={asset}")]
    assert [row["id"] for row in api.get("/Asset?ticket_id=54321").json()["assets"]] == [asset]


@pytest.mark.parametrize(
    ("path", "key", "holds"),
    [
        ("/Site?client_id=123", "sites", lambda row: row["client_id"] == 123),
        ("/Users?site_id=207", "users", lambda row: row["site_id"] == 207),
        ("/Users?search=dunmorevets", "users", lambda row: row["client_id"] == 123),
        ("/Asset?assettype_id=103", "assets", lambda row: row["assettype_id"] == 103),
        ("/Asset?client_id=123", "assets", lambda row: row["client_id"] == 123),
        ("/Asset?inventory_number=PC-1082", "assets", lambda row: row["id"] == 1082),
        ("/ClientContract?client_id=123", "contracts", lambda row: row["client_id"] == 123),
        ("/ClientContract?contract_type=2", "contracts", lambda row: row["contracttype"] == 2),
        ("/Appointment?tasksonly=true", "appointments", lambda row: row["is_task"]),
        ("/Appointment?hidecompleted=true", "appointments", lambda row: row.get("complete_status") != 0),
        (
            "/Asset?user_id=335&includeuser=true",
            "assets",
            lambda row: 335 in [user["id"] for user in row["users"]],
        ),
        ("/Client?search=kessler", "clients", lambda row: row["id"] == 121),
        ("/Asset?client_ids=123,124", "assets", lambda row: row["client_id"] in {123, 124}),
        (
            "/Invoice?datesearch=invoice_date&start_date=2026-01-01&end_date=2026-03-31",
            "invoices",
            lambda row: "2026-01" <= row["invoice_date"] < "2026-04",
        ),
    ],
)
def test_other_lists_have_their_filters(
    api: httpx.Client, path: str, key: str, holds: Callable[[dict[str, Any]], bool]
):
    found = api.get(path).json()[key]

    assert found
    assert all(map(holds, found))


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/Agent?team=Field Services", {"Kwame Osei"}),
        ("/Priority?slaid=1", {"Critical", "High", "Medium", "Low"}),
        ("/Team?ids=1,4", {"1st Line Support", "Projects"}),
        (
            "/Status?excludeclosed=true",
            {"New", "In Progress", "Action Required", "With User", "With Supplier", "On Hold"},
        ),
    ],
)
def test_bare_lists_have_their_filters(api: httpx.Client, path: str, names: set[str]):
    assert {row["name"] for row in api.get(path).json()} == names


@pytest.mark.parametrize(
    ("path", "parameter"),
    [
        ("/Asset?pageinate=true", "includeinactive"),
        ("/ClientContract?pageinate=true", "includeinactive"),
        ("/Agent?pageinate=true", "includedisabled"),
    ],
)
def test_what_is_out_of_use_comes_when_it_is_asked_for(api: httpx.Client, path: str, parameter: str):
    usual = api.get(path).json()["record_count"]

    assert api.get(f"{path}&{parameter}=true").json()["record_count"] > usual


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ("", {False}),
        ("includeinactive=true", {False, True}),
        ("includeactive=false&includeinactive=true", {True}),
        ("activeinactive=true,true", {False, True}),
        ("activeinactive=false,true", {True}),
        ("activeinactive=true,false", {False}),
    ],
)
def test_the_active_and_the_inactive_are_asked_for_by_either_name(api: httpx.Client, query: str, kinds: set[bool]):
    rows = api.get(f"/Asset?count=1000&{query}").json()["assets"]

    assert {row["inactive"] for row in rows} == kinds


def test_a_documented_filter_that_does_nothing_here_is_named(sandbox: Sandbox, api: httpx.Client, caplog):
    path = "/Tickets?withattachments=true&client_id=123&mine=false&order=id&includenothing=true&isteams=true"
    answers = [api.get(path), api.get(path)]

    assert {answer.headers["x-sandbox-ignored"] for answer in answers} == {"withattachments, isteams"}
    assert [entry.ignored for entry in sandbox.journal][-2:] == [("withattachments", "isteams")] * 2
    assert caplog.messages == ["/api/Tickets: has no effect in the sandbox: withattachments, isteams"]


def test_dates_of_invoices_filter_nothing_unless_it_is_said_of_which_date(api: httpx.Client):
    answer = api.get("/Invoice?start_date=2099-01-01&pageinate=true")

    assert answer.json()["record_count"] == 60
    assert answer.headers["x-sandbox-ignored"] == "start_date"


def test_a_ticket_is_found_by_its_id_in_another_system(api: httpx.Client):
    made = api.post("/Tickets", json=[{"summary": "Lift", "third_party_id_string": "INC-7"}]).json()["id"]

    assert [row["id"] for row in tickets(api, "third_party_id_string=inc-7")] == [made]


def test_an_invoice_is_found_by_its_id_in_the_books(api: httpx.Client, sandbox: Sandbox):
    made = sandbox.add("invoices", invoice_date="2026-01-02", xeroid="8f2c", qboid=41)

    for query in ("xero_id=8F2C", "quickbooks_id=41"):
        assert [row["id"] for row in api.get(f"/Invoice?{query}").json()["invoices"]] == [made["id"]]


def test_nothing_is_named_where_a_live_server_would_do_the_same(api: httpx.Client):
    path = "/Tickets?client_id=123&tickettype_id=1&open_only=true&pageinate=true&page_size=5&page_no=1&unknown=5"

    assert "x-sandbox-ignored" not in api.get(path).headers


def test_a_list_can_be_asked_for_more_of_each_row(api: httpx.Client):
    row = api.get("/Actions?ticket_id=54321&includehtmlnote=true").json()["actions"][0]

    assert row["note_html"].startswith("<p>")
    assert "note_html" not in api.get("/Actions?ticket_id=54321").json()["actions"][0]


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("excludeprivate=true", lambda row: not row["hiddenfromuser"]),
        ("excludesys=true", lambda row: row["outcome_id"] != 1),
        ("timeentriesonly=true", lambda row: row["timetaken"] > 0),
        ("agentonly=true", lambda row: row["actionby_agent_id"] > 0),
    ],
)
def test_actions_can_be_asked_for_by_their_kind(api: httpx.Client, query: str, holds: Callable[[dict[str, Any]], bool]):
    everything = api.get("/Actions?ticket_id=54321&count=100").json()["actions"]
    found = api.get(f"/Actions?ticket_id=54321&count=100&{query}").json()["actions"]

    assert len(everything) > len(found) > 0
    assert found == list(filter(holds, everything))


def test_page_no_is_echoed_where_the_settings_say_so(make_sandbox: Callable[..., Sandbox]):
    answer = signed_in(make_sandbox(echo_page_no=True)).get("/Tickets?pageinate=true&page_no=2&page_size=1").json()

    assert answer["page_no"] == 2


def test_a_changed_row_moves_in_the_list_at_once(api: httpx.Client):
    before = api.get("/Tickets?pageinate=true&status_id=1").json()["record_count"]
    closed = tickets(api, "status_id=1")[0]["id"]
    api.post("/Tickets", json=[{"id": closed, "status_id": 9}])

    assert api.get("/Tickets?pageinate=true&status_id=1").json()["record_count"] == before - 1


def test_deleted_tickets_are_listed_apart(sandbox: Sandbox, api: httpx.Client):
    ticket = sandbox.rows("tickets")[0]["id"]
    api.delete(f"/Tickets/{ticket}")

    deleted = api.get("/Tickets", params={"deleted": "true", "order": "id"}).json()

    assert [row["id"] for row in deleted["tickets"]] == [ticket]
    assert ticket not in {row["id"] for row in api.get("/Tickets", params={"count": 1000}).json()["tickets"]}
