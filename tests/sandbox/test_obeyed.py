"""What of a save is obeyed and what is dropped: guesses, each the one that a careless program fails of first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from halo.sandbox import Sandbox

from .conftest import signed_in

TICKET = "/Tickets/54321?includedetails=true"


def ignored(answer: httpx.Response) -> set[str]:
    """What the answer to a save says had no effect."""
    assert answer.status_code == 201, answer.text
    return set(filter(None, answer.headers.get("x-sandbox-ignored", "").split(", ")))


def values(api: httpx.Client, path: str) -> dict[str, Any]:
    """The custom fields of a record that have a value."""
    fields = api.get(path).json()["customfields"]
    return {field["name"]: field["value"] for field in fields if field["value"] is not None}


def write(api: httpx.Client, **fields: Any) -> set[str]:
    """Save custom fields of a ticket; gives what had no effect."""
    entries = [{"name": name, "value": value} for name, value in fields.items()]
    return ignored(api.post("/Tickets", json=[{"id": 54321, "customfields": entries}]))


def test_custom_fields_that_are_not_sent_are_emptied(api: httpx.Client):
    assert len(values(api, TICKET)) > 1

    write(api, CFOrigin="Phone")

    assert values(api, TICKET) == {"CFOrigin": "Phone"}


def test_in_another_world_they_stay_as_they_are(make_sandbox: Callable[..., Sandbox]):
    with signed_in(make_sandbox(custom_fields="merge")) as api:
        before = values(api, TICKET)
        write(api, CFOrigin="Phone")

        assert values(api, TICKET) == {**before, "CFOrigin": "Phone"}


def test_all_that_was_read_can_be_sent_again(api: httpx.Client):
    before = api.get(TICKET).json()["customfields"]

    assert ignored(api.post("/Tickets", json=[{"id": 54321, "customfields": before}])) == set()
    assert api.get(TICKET).json()["customfields"] == before


def test_the_fields_of_an_asset_are_replaced_too_and_name_it(api: httpx.Client):
    api.post("/Asset", json=[{"id": 1001, "fields": [{"name": "Model", "value": "T14"}]}])
    asset = api.get("/Asset/1001?includedetails=true").json()

    assert {field["name"]: field["value"] for field in asset["fields"] if field["value"]} == {"Model": "T14"}
    assert asset["key_field"] == "T14"


def test_a_new_record_has_all_custom_fields_without_values(api: httpx.Client, sandbox: Sandbox):
    new = sandbox.add("assets", client_id=123, assettype_id=104)
    seeded = api.get("/Asset/1001?includedetails=true").json()["customfields"]
    fields = api.get(f"/Asset/{new['id']}?includedetails=true").json()

    assert [field["name"] for field in fields["customfields"]] == [field["name"] for field in seeded]
    assert [field["name"] for field in fields["fields"]] == ["Model", "Host name", "Serial Number"]
    assert {field["value"] for name in ("customfields", "fields") for field in fields[name]} == {None}


def test_an_invented_custom_field_is_dropped(api: httpx.Client):
    assert write(api, CFInvented="x", CFOrigin="Phone") == {"customfields.CFInvented"}
    assert values(api, TICKET) == {"CFOrigin": "Phone"}


@pytest.mark.parametrize(
    "entry",
    [
        None,
        7,
        [],
        {},
        {"name": []},
        {"id": {}},
        {"name": "CFRoute", "value": {}},
        {"name": "CFSymptoms", "value": [[]]},
    ],
)
def test_what_is_no_custom_field_at_all_is_dropped(api: httpx.Client, entry: object):
    assert ignored(api.post("/Tickets", json=[{"id": 54321, "customfields": [entry]}])) != set()


def test_the_name_of_a_choice_is_no_choice(api: httpx.Client):
    assert write(api, CFRoute="Portal") == {"customfields.CFRoute"}
    assert write(api, CFRoute=2) == set()
    [route] = [field for field in api.get(TICKET).json()["customfields"] if field["name"] == "CFRoute"]
    assert (route["value"], route["display"]) == (2, "Portal")


def test_what_is_calculated_or_read_only_stays_and_rows_of_tables_are_added(api: httpx.Client):
    path = next(
        f"/Asset/{number}?includedetails=true"
        for number in range(1001, 1010)
        if "CFParts" in values(api, f"/Asset/{number}?includedetails=true")
    )
    record = api.get(path).json()
    before = values(api, path)

    told = ignored(api.post("/Asset", json=[{"id": record["id"], "customfields": record["customfields"]}]))

    assert told == {"customfields.CFBookValue", "customfields.CFAudit"}
    assert values(api, path) == {**before, "CFParts": before["CFParts"] * 2}


def test_a_secret_that_is_sent_back_as_it_was_read_is_lost(api: httpx.Client, sandbox: Sandbox):
    fields = api.get("/Client/123?includedetails=true").json()["customfields"]
    api.post("/Client", json=[{"id": 123, "customfields": fields}])
    stored = (sandbox.store.tables["clients"].get((123,)) or {})["customfields"]

    assert {field["value"] for field in fields if field.get("isencrypted")} == {"*****"}
    assert {field["value"] for field in stored if field.get("isencrypted")} == {"*****"}


def test_a_field_that_this_agent_may_not_read_is_emptied_unseen(api: httpx.Client, sandbox: Sandbox):
    fields = api.get("/Asset/1001?includedetails=true").json()["customfields"]
    api.post("/Asset", json=[{"id": 1001, "customfields": fields}])
    stored = (sandbox.store.tables["assets"].get((1001,)) or {})["customfields"]

    assert "CFInsurance" not in {field["name"] for field in fields}
    assert [field["value"] for field in stored if field["name"] == "CFInsurance"] == [None]


@pytest.mark.parametrize(
    ("path", "record", "dropped"),
    [
        ("/Tickets", {"summary": "x", "client_id": 999_999}, "client_id"),
        ("/Tickets", {"id": 54321, "agent_id": 999_999}, "agent_id"),
        ("/Tickets", {"id": 54321, "client_name": "Acme"}, "client_name"),
        ("/Tickets", {"id": 54321, "attachment_count": 7}, "attachment_count"),
        ("/Tickets", {"id": 54321, "invented": 7}, "invented"),
        ("/Asset", {"id": 1001, "key_field": "X"}, "key_field"),
    ],
)
def test_what_is_dropped_is_told(api: httpx.Client, sandbox: Sandbox, path: str, record: dict[str, Any], dropped: str):
    assert ignored(api.post(path, json=[record])) == {dropped}
    assert sandbox.journal[-1].ignored == (dropped,)


def test_a_reference_to_nothing_leaves_the_record_as_it_was(api: httpx.Client):
    before = api.get("/Tickets/54321").json()["agent_id"]

    assert api.post("/Tickets", json=[{"id": 54321, "agent_id": 999_999}]).json()["agent_id"] == before


def test_who_asked_can_be_entered_by_hand(api: httpx.Client):
    ticket = api.post("/Tickets", json=[{"summary": "x", "user_name": "A passer-by"}])

    assert ignored(ticket) == set()
    assert api.get(f"/Tickets/{ticket.json()['id']}").json()["user_name"] == "A passer-by"


def test_the_key_field_of_an_asset_is_echoed_and_not_stored(api: httpx.Client):
    before = api.get("/Asset/1001").json()["key_field"]

    assert api.post("/Asset", json=[{"id": 1001, "key_field": "X"}]).json()["key_field"] == "X"
    assert api.get("/Asset/1001").json()["key_field"] == before


def test_an_action_is_e_mailed_by_its_outcome_unless_it_says_otherwise(api: httpx.Client):
    def direction(**fields: Any) -> object:
        action = {"ticket_id": 54321, "note": "For colleagues.", "hiddenfromuser": True, **fields}
        return api.post("/Actions", json=[action]).json().get("emaildirection")

    assert direction(outcome_id=16) == "O"
    assert direction(outcome_id=16, sendemail=False) is None
    assert direction(outcome_id=7, sendemail=True) is None


def test_a_project_has_actions_as_a_ticket_has(api: httpx.Client):
    project = api.post("/Projects", json=[{"summary": "Move"}]).json()["id"]

    api.post("/Actions", json=[{"ticket_id": project, "outcome_id": 7, "timetaken": 0.5}])

    assert api.get(f"/Actions?ticket_id={project}").json()["actions"][-1]["timetaken"] == 0.5
    assert api.get(f"/Projects/{project}").json()["timetaken"] == 0.5
