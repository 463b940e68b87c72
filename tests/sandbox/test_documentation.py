"""HaloPSA's documentation, line by line: what holds, and what does not. A stock client asks.

`docs/documentation-and-reality.md` has a row for each test here, by its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from halo.sandbox import GUESSES, Sandbox

from .conftest import Clock, ask_token, client_of, signed_in

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "documentation-and-reality.md").read_text(encoding="utf-8")
EXAMPLE = {
    "summary": "New ticket summary",
    "details": "Detailed description",
    "client_id": 123,
    "tickettype_id": 1,
    "status_id": 1,
    "priority_id": 2,
}

Made = Callable[..., Sandbox]


def ids(answer: httpx.Response, key: str = "tickets") -> list[int]:
    return [row["id"] for row in answer.json()[key]]


def total(api: httpx.Client, query: str) -> int:
    """How many tickets there are by the server's own count."""
    return api.get(f"/Tickets?pageinate=true&{query}").json()["record_count"]


# Where they differ


def test_an_instance_may_need_no_tenant(make_sandbox: Made):
    sandbox = make_sandbox(tenant="")

    assert ask_token(client_of(sandbox), sandbox.settings).status_code == 200
    assert ask_token(client_of(sandbox), sandbox.settings, tenant="yourcompany").status_code == 200


def test_wrong_credentials_are_invalid_client(sandbox: Sandbox, anonymous: httpx.Client):
    answer = ask_token(anonymous, sandbox.settings, client_secret="wrong")

    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")


def test_a_wrong_tenant_is_500_with_a_page(sandbox: Sandbox, anonymous: httpx.Client):
    answer = ask_token(anonymous, sandbox.settings, tenant="nobody")

    assert answer.status_code == 500
    assert answer.headers["content-type"].startswith("text/html")


def test_a_401_may_be_a_missing_permission(make_sandbox: Made):
    sandbox = make_sandbox(without_rights=["contracts"])

    for _ in range(2):  # a new token is no help
        assert signed_in(sandbox).get("/ClientContract/41").status_code == 401
    assert signed_in(sandbox).get("/ClientContract").status_code == 200


def test_there_is_delete_and_neither_put_nor_patch(api: httpx.Client):
    assert api.delete("/Tickets/54321").status_code == 200
    assert {api.request(method, "/Tickets", json=[EXAMPLE]).status_code for method in ("PUT", "PATCH")} == {405}


def test_the_ticket_type_filters_under_another_name(api: httpx.Client):
    assert total(api, "tickettype_id=5") == 1250
    assert 0 < total(api, "requesttype_id=5") < 1250


def test_dates_filter_under_other_names(api: httpx.Client):
    assert total(api, "dateoccurred_start=2026-01-01&dateoccurred_end=2026-01-31") == 1250
    assert 0 < total(api, "datesearch=dateoccured&startdate=2026-01-01&enddate=2026-01-31") < 1250


def test_orderdesc_is_true_or_nothing(api: httpx.Client):
    descending, ascending = (ids(api.get(f"/Tickets?order=id&orderdesc={value}&count=1250")) for value in ("true", "1"))

    assert descending == sorted(descending, reverse=True)
    assert ascending == sorted(ascending)


def test_a_misspelt_filter_returns_everything(api: httpx.Client):
    assert total(api, "clinet_id=123") == 1250
    assert total(api, "client_id=123") < 1250


def test_without_pageinate_every_page_is_the_first(api: httpx.Client):
    assert ids(api.get("/Tickets?page_no=7&page_size=100")) == ids(api.get("/Tickets?page_no=1&page_size=100"))
    assert ids(api.get("/Tickets?page_no=7&pageinate=true")) != ids(api.get("/Tickets?page_no=1&pageinate=true"))


def test_a_page_has_100_rows_at_most(api: httpx.Client):
    assert len(ids(api.get("/Tickets?pageinate=true&page_size=500"))) == 100


def test_the_documented_loop_loses_rows(api: httpx.Client):
    listed, page_no, has_more = list[int](), 1, True
    while has_more:
        rows = ids(api.get("/Tickets", params={"page_no": page_no, "page_size": 100}))
        listed.extend(rows)
        has_more = len(rows) == 100
        page_no += 1

    assert (len(listed), total(api, "")) == (50, 1250)


def test_count_is_a_parameter_and_record_count_the_total(api: httpx.Client):
    answer = api.get("/Tickets?pageinate=true&page_size=5").json()

    assert answer["record_count"] == 1250
    assert "count" not in answer
    assert len(ids(api.get("/Tickets?count=7"))) == 7


def test_rows_stand_under_other_keys_or_bare(api: httpx.Client):
    assert "results" in api.get("/Agent?pageinate=true").json()
    assert all(isinstance(api.get(path).json(), list) for path in ("/Status", "/Team", "/TicketType", "/Outcome"))


def test_some_lists_have_no_pages(api: httpx.Client):
    for path in ("/Status?", "/Actions?ticket_id=54321&"):
        pages = [api.get(f"{path}pageinate=true&page_size=2&page_no={number}").json() for number in (1, 2)]
        assert pages[0] == pages[1]


def test_priorities_have_guids(api: httpx.Client):
    ticket = api.get("/Tickets/54321").json()
    numbers = {row["priorityid"]: row["id"] for row in api.get("/Priority").json()}

    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", numbers[ticket["priority_id"]])
    assert api.get(f"/Priority/{ticket['priority_id']}").status_code == 404
    assert api.get(f"/Priority/{numbers[ticket['priority_id']]}").status_code == 200


def test_several_saved_are_answered_with_one(api: httpx.Client):
    records = [{"name": "A"}, {"name": "B"}]

    assert api.post("/Client", json=records).json()["name"] == "B"
    assert len(api.post("/Client?returnall=true", json=[{"name": "C"}, {"name": "D"}]).json()) == 2


def test_an_update_empties_the_custom_fields_that_it_does_not_name(api: httpx.Client):
    api.post("/Tickets", json=[{"id": 54321, "customfields": [{"name": "CFOrigin", "value": "Phone"}]}])
    fields = api.get("/Tickets/54321?includedetails=true").json()["customfields"]

    assert {field["name"]: field["value"] for field in fields if field["value"] is not None} == {"CFOrigin": "Phone"}


def test_an_update_answers_201_too(api: httpx.Client):
    assert api.post("/Tickets", json=[{"id": 54321, "summary": "Updated summary", "status_id": 2}]).status_code == 201


def test_too_many_requests_are_told_in_a_text(make_sandbox: Made):
    client = signed_in(make_sandbox(rate_limit=(1, 180)))
    answer = client.get("/Tickets")

    assert answer.status_code == 429
    assert answer.text == "Rate Limit Reached - 1 Requests per rolling 3 minute window."


def test_retry_after_comes_on_request_alone(make_sandbox: Made):
    plain, with_header = (signed_in(make_sandbox(rate_limit=(1, 60), retry_after=flag)) for flag in (False, True))

    assert "retry-after" not in plain.get("/Tickets").headers
    assert with_header.get("/Tickets").headers["retry-after"] == "60"


def test_refusals_have_other_bodies(api: httpx.Client):
    bodies = [
        api.get("/Tickets/probe").json(),
        api.get("/Actions/1").json(),
        api.post("/Tickets", json=[{"summary": "x", "status_id": 999}]).json(),
    ]

    assert [type(body) for body in bodies] == [dict, str, dict]
    assert not any("message" in body for body in bodies)


def test_what_is_missing_has_no_words(api: httpx.Client):
    answers = [api.get("/Tickets/1"), api.get("/Contract")]

    assert {(answer.status_code, answer.content) for answer in answers} == {(404, b"")}


def test_actions_have_no_scope_of_their_own(sandbox: Sandbox, anonymous: httpx.Client):
    assert ask_token(anonymous, sandbox.settings, scope="read:actions").json()["error"] == "invalid_scope"
    saved = signed_in(sandbox, "edit:tickets").post(
        "/Actions", json=[{"ticket_id": 54321, "outcome": "Internal Note", "note": "x"}]
    )
    assert saved.status_code == 201


# What holds


def test_tokens_come_from_auth_and_answers_from_api(sandbox: Sandbox, anonymous: httpx.Client):
    token = ask_token(anonymous, sandbox.settings).json()["access_token"]
    answer = anonymous.get("/api/Tickets", headers={"Authorization": f"Bearer {token}"})

    assert answer.status_code == 200


def test_a_token_is_had_as_shown(anonymous: httpx.Client):
    answer = anonymous.post(
        "/auth/token?tenant=sandbox",
        content="grant_type=client_credentials&client_id=halo-sandbox&client_secret=sandbox-secret&scope=all",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    ).json()

    assert isinstance(answer.pop("access_token"), str)
    assert answer == {"token_type": "Bearer", "expires_in": 3600, "scope": "all"}


@pytest.mark.parametrize("field", ["grant_type", "client_id", "client_secret", "scope"])
def test_a_token_request_needs_all_its_fields(sandbox: Sandbox, anonymous: httpx.Client, field: str):
    assert ask_token(anonymous, sandbox.settings, **{field: ""}).status_code in {400, 401}


def test_an_own_server_needs_no_tenant(make_sandbox: Made):
    sandbox = make_sandbox(tenant="")

    assert client_of(sandbox).get("/api/authinfo").json()["tenant_id"] == ""
    assert ask_token(client_of(sandbox), sandbox.settings).status_code == 200


def test_a_token_ends_when_it_says(make_sandbox: Made, clock: Clock):
    client = signed_in(make_sandbox(expires_in=600))
    clock.now += 599
    assert client.get("/Status").status_code == 200
    clock.now += 1

    assert client.get("/Status").status_code == 401


def test_requests_look_as_shown(api: httpx.Client):
    assert api.headers["Authorization"].startswith("Bearer ")
    assert api.get("/Tickets", headers={"Content-Type": "application/json"}).status_code == 200


def test_a_token_without_api_is_401(api: httpx.Client):
    assert api.get("http://sandbox.example/Tickets").status_code == 401


@pytest.mark.parametrize(
    ("path", "record"),
    [
        ("/Tickets", EXAMPLE),
        ("/Client", {"name": "New"}),
        ("/Asset", {"client_id": 123, "assettype_id": 101}),
        ("/ClientContract", {"client_id": 123, "ref": "new"}),
        ("/Users", {"name": "New", "site_id": 207}),
        ("/Actions", {"ticket_id": 54321, "outcome_id": 7}),
        ("/Site", {"name": "New", "client_id": 123}),
    ],
)
def test_all_endpoints_of_the_table_answer(api: httpx.Client, path: str, record: dict[str, object]):
    assert api.get(path).status_code == 200
    assert api.post(path, json=[record]).status_code == 201


def test_the_other_filters_filter(api: httpx.Client):
    flag = {"client_id": 123, "status_id": 9}
    rows = api.get("/Tickets", params={**flag, "search": "vpn"}).json()["tickets"]

    assert rows
    assert all(row.items() >= flag.items() and "vpn" in row["summary"].lower() for row in rows)
    agent = rows[0]["agent_id"]
    assert {row["agent_id"] for row in api.get(f"/Tickets?agent_id={agent}").json()["tickets"]} == {agent}


def test_order_sorts(api: httpx.Client):
    ascending = ids(api.get("/Tickets?order=id"))
    descending = ids(api.get("/Tickets?order=id&orderdesc=true"))

    assert ascending == sorted(ascending)
    assert descending == sorted(descending, reverse=True)


def test_a_list_looks_as_shown(api: httpx.Client):
    answer = api.get("/Tickets?page_no=1&page_size=100").json()

    assert isinstance(answer["record_count"], int)
    assert all({"id", "summary"} <= row.keys() for row in answer["tickets"])


def test_pages_count_from_1_and_have_50_rows(api: httpx.Client):
    first, second = (ids(api.get(f"/Tickets?pageinate=true&page_no={number}")) for number in (1, 2))

    assert (len(first), len(second)) == (50, 50)
    assert first == ids(api.get("/Tickets?pageinate=true"))
    assert set(first).isdisjoint(second)


def test_saving_needs_an_array(api: httpx.Client):
    assert api.post("/Tickets", json=EXAMPLE).status_code == 400
    assert api.post("/Tickets", json=[EXAMPLE]).status_code == 201


def test_a_ticket_lives_as_shown(api: httpx.Client):
    created = api.post("/Tickets", json=[EXAMPLE]).json()
    number = created["id"]
    assert created.items() >= EXAMPLE.items()
    assert api.get(f"/Tickets/{number}").json()["summary"] == "New ticket summary"
    api.post("/Tickets", json=[{"id": number, "summary": "Updated summary", "status_id": 2}])
    assert api.get(f"/Tickets/{number}").json()["summary"] == "Updated summary"

    assert api.delete(f"/Tickets/{number}").status_code == 200
    assert api.get(f"/Tickets/{number}").status_code == 404


def test_an_update_changes_what_it_names(api: httpx.Client):
    before = api.get("/Tickets/54321?includedetails=true").json()
    api.post("/Tickets", json=[{"id": 54321, "summary": "Updated summary"}])
    after = api.get("/Tickets/54321?includedetails=true").json()

    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed == {"summary", "idsummary", "last_update"}


def test_not_everything_can_be_deleted(api: httpx.Client):
    assert api.delete("/Timesheet/1").status_code == 405
    assert api.delete("/Client/123").status_code == 400


def test_the_status_codes_of_the_table(sandbox: Sandbox, api: httpx.Client, make_sandbox: Made):
    seen = {
        api.get("/Tickets").status_code,
        api.post("/Tickets", json=[EXAMPLE]).status_code,
        api.get("/Tickets/probe").status_code,
        client_of(sandbox).get("/api/Tickets").status_code,
        signed_in(sandbox, "read:assets").get("/Tickets").status_code,
        api.get("/Tickets/1").status_code,
        signed_in(make_sandbox(rate_limit=(1, 60))).get("/Tickets").status_code,
        ask_token(client_of(sandbox), sandbox.settings, tenant="nobody").status_code,
    }

    assert seen == {200, 201, 400, 401, 403, 404, 429, 500}


def test_a_status_that_does_not_exist_is_named(api: httpx.Client):
    assert "Status ID 999 does not exist" in api.post("/Tickets", json=[{**EXAMPLE, "status_id": 999}]).text


def test_the_scopes_of_the_table_are_known(sandbox: Sandbox, anonymous: httpx.Client):
    names = "all read:tickets edit:tickets read:customers edit:customers read:assets edit:assets"

    for scope in (*names.split(), names):
        assert ask_token(anonymous, sandbox.settings, scope=scope).json()["scope"] == scope


def test_reading_does_not_save(sandbox: Sandbox):
    reader = signed_in(sandbox, "read:tickets")

    assert reader.get("/Tickets").status_code == 200
    assert reader.post("/Tickets", json=[EXAMPLE]).status_code == 403


def test_the_documented_bodies_come_on_request(make_sandbox: Made):
    client = signed_in(make_sandbox(documented_errors=True))
    refused = client.post("/Tickets", json=[{**EXAMPLE, "status_id": 999}]).json()
    too_many = signed_in(make_sandbox(documented_errors=True, rate_limit=(1, 60))).get("/Tickets").json()

    assert refused["error"] == "validation_error"
    assert refused["details"] == [{"field": "status_id", "message": "Status ID 999 does not exist"}]
    assert (too_many["error"], too_many["retry_after"]) == ("rate_limit_exceeded", 60)


# The page itself


def rows_of(heading: str) -> list[list[str]]:
    """The cells of the table under this heading, without its head."""
    section = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [line.strip("|").split(" | ") for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def test_the_page_names_each_of_these_tests_and_no_other_once():
    rows = rows_of("Where they differ") + rows_of("What the sandbox does as documented")
    named = [row[-1].strip("`") for row in rows]
    there = [name.removeprefix("test_") for name in globals() if name.startswith("test_") and "_the_page_" not in name]

    assert named == there


def test_the_page_names_a_source_for_each_difference():
    assert all(len(row) == 5 and all(row) for row in rows_of("Where they differ"))


def test_the_page_is_right_that_the_sandbox_lists_its_guesses(anonymous: httpx.Client):
    page = anonymous.get("/").text

    assert len(GUESSES) == page.count("<li>")
