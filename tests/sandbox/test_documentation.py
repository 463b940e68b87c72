"""What the documentation shows works here as it is written, or is known to be different. A stock client asks."""

from __future__ import annotations

import httpx

from halo.sandbox import Sandbox

from .conftest import client_of


def test_a_token_is_had_as_the_documentation_has_it(anonymous: httpx.Client):
    answer = anonymous.post(
        "/auth/token?tenant=sandbox",
        content="grant_type=client_credentials&client_id=halo-sandbox&client_secret=sandbox-secret&scope=all",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )

    assert answer.json().keys() == {"access_token", "token_type", "expires_in", "scope"}


def test_a_get_may_say_that_it_is_json(api: httpx.Client):
    assert api.get("/Tickets", headers={"Content-Type": "application/json"}).status_code == 200


def test_all_endpoints_of_its_table_answer(api: httpx.Client):
    paths = ("/Tickets", "/Client", "/Asset", "/ClientContract", "/Users", "/Actions?ticket_id=54321", "/Site")

    assert {api.get(path).status_code for path in paths} == {200}


def test_the_response_has_a_count_and_rows_with_id_and_summary(api: httpx.Client):
    answer = api.get("/Tickets?page_no=1&page_size=100").json()

    assert isinstance(answer["record_count"], int)
    assert all({"id", "summary"} <= row.keys() for row in answer["tickets"])


def test_its_loop_over_pages_loses_all_but_the_first_page(api: httpx.Client):
    """The documented loop sends no pageinate and ends at a page that is not full: 50 rows of 1,250."""
    found, page_no, has_more = [], 1, True
    while has_more:
        rows = api.get("/Tickets", params={"page_no": page_no, "page_size": 100}).json()["tickets"]
        found.extend(rows)
        has_more = len(rows) == 100
        page_no += 1

    assert len(found) == 50


def test_its_loop_with_pageinate_finds_everything(api: httpx.Client):
    found, page_no, has_more = [], 1, True
    while has_more:
        query = {"pageinate": "true", "page_no": page_no, "page_size": 100}
        rows = api.get("/Tickets", params=query).json()["tickets"]
        found.extend(rows)
        has_more = len(rows) == 100
        page_no += 1

    assert len({row["id"] for row in found}) == 1250


def test_a_ticket_is_created_read_changed_and_deleted_as_it_shows(api: httpx.Client):
    body = {
        "summary": "New ticket summary",
        "details": "Detailed description",
        "client_id": 123,
        "tickettype_id": 1,
        "status_id": 1,
        "priority_id": 2,
    }
    created = api.post("/Tickets", json=[body])
    number = created.json()["id"]
    assert created.status_code == 201
    assert created.json().items() >= body.items()

    api.post("/Tickets", json=[{"id": number, "summary": "Updated summary", "status_id": 2}])
    assert api.get(f"/Tickets/{number}").json()["summary"] == "Updated summary"
    assert api.delete(f"/Tickets/{number}").status_code == 200
    assert api.get(f"/Tickets/{number}").status_code == 404


def test_its_filters_client_and_status_filter_and_the_type_does_not(api: httpx.Client):
    found = api.get("/Tickets?client_id=123&status_id=9&tickettype_id=5").json()["tickets"]

    assert {(row["client_id"], row["status_id"]) for row in found} == {(123, 9)}
    assert {row["tickettype_id"] for row in found} > {5}


def test_the_minimum_scopes_are_known(sandbox: Sandbox):
    names = "all read:tickets edit:tickets read:customers edit:customers read:assets edit:assets"
    form = {"grant_type": "client_credentials", "client_id": "halo-sandbox", "client_secret": "sandbox-secret"}

    for scope in (*names.split(), names):
        answer = client_of(sandbox).post("/auth/token?tenant=sandbox", data={**form, "scope": scope})
        assert answer.json()["scope"] == scope
