"""Creating, changing, deleting: what follows, and what is refused."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from halo.sandbox import Sandbox

from .conftest import NOW


def saved(api: httpx.Client, path: str, **fields: Any) -> dict[str, Any]:
    """The record as it was saved."""
    answer = api.post(path, json=[fields])
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_a_new_ticket_gets_the_next_number_and_its_defaults(api: httpx.Client):
    ticket = saved(api, "/Tickets", summary="New", client_id=123)

    assert ticket["id"] == 55551
    assert (ticket["status_id"], ticket["agent_name"], ticket["dateoccurred"]) == (1, "Unassigned", NOW)
    assert ticket["site_name"] == "Hospital"


def test_a_number_is_never_given_twice(api: httpx.Client):
    first = saved(api, "/Tickets", summary="New")["id"]
    api.delete(f"/Tickets/{first}")

    assert saved(api, "/Tickets", summary="Newer")["id"] == first + 1


def test_client_and_site_of_a_ticket_follow_from_its_user(api: httpx.Client, sandbox: Sandbox):
    user = sandbox.rows("users")[40]
    ticket = saved(api, "/Tickets", summary="New", user_id=user["id"])

    assert (ticket["client_id"], ticket["site_id"]) == (user["client_id"], user["site_id_int"])


def test_the_details_of_a_ticket_are_its_first_action(api: httpx.Client):
    number = saved(api, "/Tickets", summary="New", details="It hums.")["id"]
    saved(api, "/Tickets", id=number, details="It hums loudly.")

    assert [row["note"] for row in api.get(f"/Actions?ticket_id={number}").json()["actions"]] == ["It hums loudly."]


def test_closing_a_ticket_says_when_and_opening_it_takes_that_back(api: httpx.Client):
    number = saved(api, "/Tickets", summary="New")["id"]

    closed = saved(api, "/Tickets", id=number, status_id=9)
    assert (closed["dateclosed"], closed["hasbeenclosed"]) == (NOW, True)
    opened = saved(api, "/Tickets", id=number, status_id=2)
    assert not {"dateclosed", "hasbeenclosed"} & opened.keys()


def test_a_deleted_ticket_is_gone_with_its_actions(api: httpx.Client):
    assert api.delete("/Tickets/54321?reason=spam").json()["id"] == 54321
    assert api.get("/Tickets/54321").status_code == 404
    assert api.get("/Actions/1?ticket_id=54321").status_code == 404
    assert api.get("/Actions?ticket_id=54321").json()["record_count"] == 0
    assert api.delete("/Tickets/54321").status_code == 404


def test_recover_brings_a_deleted_ticket_back_as_it_was(api: httpx.Client):
    before = api.get("/Tickets/54321?includedetails=true").json()
    api.delete("/Tickets/54321")
    saved(api, "/Tickets", id=54321, _recover=True, _validate_updates=True)
    after = api.get("/Tickets/54321?includedetails=true").json()

    assert after | {"last_update": before["last_update"]} == before
    assert api.get("/Actions?ticket_id=54321").json()["record_count"] == 50


def test_recover_of_what_was_never_there_is_refused(api: httpx.Client):
    assert api.post("/Tickets", json=[{"id": 1, "_recover": True}]).json() == "Record not found"


def test_other_records_do_not_come_back(api: httpx.Client):
    site = saved(api, "/Site", name="Annex", client_id=123)["id"]
    api.delete(f"/Site/{site}")

    assert api.post("/Site", json=[{"id": site, "_recover": True}]).status_code == 400


def test_actions_are_numbered_within_their_ticket(api: httpx.Client):
    first, second = saved(api, "/Tickets", summary="One")["id"], saved(api, "/Tickets", summary="Other")["id"]

    assert saved(api, "/Actions", ticket_id=first, note="a", outcome_id=7)["id"] == 2
    assert saved(api, "/Actions", ticket_id=first, note="b", outcome_id=7)["id"] == 3
    assert saved(api, "/Actions", ticket_id=second, note="c", outcome_id=7)["id"] == 2


def test_an_action_moves_its_ticket_and_adds_its_time(api: httpx.Client):
    number = saved(api, "/Tickets", summary="New")["id"]
    saved(api, "/Actions", ticket_id=number, note="Done.", outcome="Closed", new_status=9, timetaken=0.25)
    saved(api, "/Actions", ticket_id=number, note="Really.", outcome="Internal Note", timetaken=0.5)

    ticket = api.get(f"/Tickets/{number}").json()
    assert (ticket["status_id"], ticket["timetaken"], ticket["hasbeenclosed"]) == (9, 0.75, True)


def test_an_action_can_be_changed_and_deleted_with_its_ticket(api: httpx.Client):
    saved(api, "/Actions", id=2, ticket_id=54321, note="Changed")

    assert api.get("/Actions/2?ticket_id=54321").json()["note"] == "Changed"
    assert api.delete("/Actions/2?ticket_id=54321").json()["ticket_id"] == 54321
    assert api.get("/Actions/2?ticket_id=54321").status_code == 404
    assert api.get("/Actions/3?ticket_id=54321").status_code == 200


def test_a_name_may_be_kept_in_an_update(api: httpx.Client):
    assert saved(api, "/Client", id=123, name="Dunmore Veterinary Hospital", notes="x")["notes"] == "x"


def test_a_name_that_another_has_is_refused_in_an_update(api: httpx.Client):
    answer = api.post("/Client", json=[{"id": 123, "name": "garnet hill hotel"}])

    assert (answer.status_code, answer.json()) == (400, "Name must be unique")


def test_the_name_of_a_client_is_its_new_one_everywhere(api: httpx.Client):
    saved(api, "/Client", id=123, name="Renamed")

    assert {row["client_name"] for row in api.get("/Tickets?client_id=123").json()["tickets"]} == {"Renamed"}


def test_names_of_other_records_cannot_be_written(api: httpx.Client):
    assert saved(api, "/Tickets", id=54321, client_name="Invented")["client_name"] == "Cedar & Finch Accountants"


@pytest.mark.parametrize("path", ["/Client/123", "/Site/207", "/Users/301"])
def test_what_others_refer_to_cannot_be_deleted(api: httpx.Client, path: str):
    answer = api.delete(path)

    assert answer.status_code == 400
    assert "linked to it" in answer.json()
    assert api.get(path).status_code == 200


def test_children_first_then_their_parents_can_be_deleted(api: httpx.Client):
    client = saved(api, "/Client", name="New")["id"]
    site = saved(api, "/Site", name="Main", client_id=client)["id"]
    user = saved(api, "/Users", name="Ann", site_id=site)["id"]
    asset = saved(api, "/Asset", client_id=client, assettype_id=101)["id"]
    contract = saved(api, "/ClientContract", client_id=client)["id"]

    paths = (f"/ClientContract/{contract}", f"/Asset/{asset}", f"/Users/{user}", f"/Site/{site}", f"/Client/{client}")
    assert [api.delete(path).status_code for path in paths] == [200] * 5
    assert [api.get(path).status_code for path in paths] == [404] * 5


def test_nothing_of_an_array_is_saved_when_one_of_it_is_refused(api: httpx.Client):
    answer = api.post("/Client", json=[{"name": "Good"}, {"name": "Good"}])

    assert answer.json() == "Name must be unique"
    assert api.get("/Client?search=Good").json()["record_count"] == 0


def test_needs_and_references_are_told_one_at_a_time(api: httpx.Client):
    record: dict[str, Any] = {}
    messages = []
    for name, value in (("name", "Ann"), ("site_id", 1), ("site_id", 207)):
        answer = api.post("/Users", json=[record])
        messages.append(answer.json() if isinstance(answer.json(), str) else answer.json()["Message"])
        record[name] = value

    assert messages == ["Username must be entered", "A Site must be selected", "A Site must be selected"]
    assert api.post("/Users", json=[record]).status_code == 201


@pytest.mark.parametrize("number", [0, -1])
def test_none_can_be_said_with_a_number(api: httpx.Client, number: int):
    assert saved(api, "/Tickets", summary="x", parent_id=number)["parent_id"] == number


@pytest.mark.parametrize(("field", "value"), [("category_1", None), ("dateoccurred", "")])
def test_a_null_and_an_empty_date_empty_a_field(api: httpx.Client, field: str, value: str | None):
    saved(api, "/Tickets", id=54321, **{field: value})

    assert field not in api.get("/Tickets/54321").json()


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("2026-06-01T10:00:00Z", "2026-06-01T10:00:00"),
        ("2026-06-01T12:00:00+02:00", "2026-06-01T10:00:00"),
        ("2026-06-01T10:00:00.380", "2026-06-01T10:00:00.38"),
        ("2026-06-01", "2026-06-01T00:00:00"),
    ],
)
def test_dates_become_naive_utc_without_trailing_zeros(api: httpx.Client, sent: str, kept: str):
    assert saved(api, "/Tickets", summary="x", deadlinedate=sent)["deadlinedate"] == kept


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("status_id", "new", "Could not convert string to integer: new"),
        ("status_id", 1.5, "Could not convert number to integer: 1.5"),
        ("flagged", "maybe", "Could not convert string to boolean: maybe"),
        ("dateoccurred", "soon", "Could not convert string to DateTime: soon"),
        ("timetaken", 10**28, f"Could not convert integer to decimal: {10**28}"),
        ("timetaken", "an hour", "Could not convert string to decimal: an hour"),
        ("summary", {"text": "x"}, "Unexpected character encountered while parsing value: {"),
        ("customfields", "x", "Cannot convert string to array"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_with_its_path(api: httpx.Client, field: str, value: object, message: str):
    answer = api.post("/Tickets", json=[{"summary": "x"}, {field: value}])

    assert answer.status_code == 400
    where = f"[1].{field}"
    assert answer.json()[where][0].startswith(f"{message}. Path '{where}', line 1, position ")


@pytest.mark.parametrize(
    "body",
    ["", "[", "nonsense", '[{"summary": NaN}]', '[{"timetaken": 1e999}]', "[1]", "null", "\ufeff{}", "[" * 10_000],
)
def test_what_is_no_array_of_records_is_a_400_by_field(api: httpx.Client, body: str):
    answer = api.post("/Tickets", content=body, headers={"content-type": "application/json"})

    assert answer.status_code == 400
    assert all(isinstance(messages, list) for messages in answer.json().values())


def test_letters_of_all_scripts_come_back_as_they_were_sent(api: httpx.Client):
    text = "Müller & Söhne 🖨️ «ärger» 漢字 <b>"

    assert saved(api, "/Tickets", summary=text)["summary"] == text


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "/Audit"), ("DELETE", "/Timesheet/1"), ("POST", "/Tickets/54321"), ("DELETE", "/Tickets")],
)
def test_what_the_contract_has_no_operation_for_is_405(api: httpx.Client, method: str, path: str):
    assert api.request(method, path).status_code == 405


def test_an_approval_that_is_no_object_is_refused(api: httpx.Client):
    assert api.post("/Quotation/Approval", json=[1]).json() == "POST object length is less than 1"


def test_an_approval_is_answered(api: httpx.Client):
    row = api.get("/TicketApproval").json()[0]
    told = {"ticket_id": row["ticket_id"], "seq": row["seq"], "note": "Go ahead"}

    [answer] = api.post("/TicketApproval", json=[told]).json()

    assert answer == {**row, "note": "Go ahead"}
    assert api.post("/TicketApproval", json=[{**told, "seq": 999}]).status_code == 400


def test_an_approval_is_read_by_its_ticket_and_deleted_by_both_numbers(api: httpx.Client):
    """That the first number is that of the ticket was not measured."""
    row = api.get("/TicketApproval").json()[0]
    path = f"/TicketApproval/{row['ticket_id']}"

    assert api.get(path).json()["ticket_id"] == row["ticket_id"]
    assert api.get("/TicketApproval/first").status_code == 400
    assert api.delete(f"{path}&{row['seq']}").json()["seq"] == row["seq"]
    assert api.delete(f"{path}&{row['seq']}").status_code == 404
