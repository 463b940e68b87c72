"""Attachments, whose content is bytes, and reports, whose failures are successes."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from halo.sandbox import Sandbox

FILED = 54321  # the documentation's ticket has a file
CONTENT = bytes(range(256)) * 3


@pytest.fixture
def report(api: httpx.Client) -> int:
    """A report whose query is wrong."""
    return next(row["id"] for row in api.get("/Report").json()["reports"] if row["name"] == "Overdue tickets")


def upload(api: httpx.Client, **fields: Any) -> httpx.Response:
    encoded = base64.b64encode(CONTENT).decode()
    return api.post("/Attachment", json=[{"filename": "a.bin", "ticket_id": 54322, "data_base64": encoded, **fields}])


def test_what_was_uploaded_comes_back_byte_for_byte(api: httpx.Client):
    number = upload(api).json()["id"]
    answer = api.get(f"/Attachment/{number}")

    assert (answer.status_code, answer.content) == (200, CONTENT)
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == "attachment; filename=\"a.bin\"; filename*=UTF-8''a.bin"


def test_an_uploaded_file_is_described_and_its_bytes_are_not_repeated(api: httpx.Client):
    saved = upload(api, filename="Büro.png")
    [listed] = api.get("/Attachment?ticket_id=54322").json()["attachments"]

    assert saved.status_code == 201
    for row in (saved.json(), listed):
        assert (row["filename"], row["filesize"], row["content_type"]) == ("Büro.png", len(CONTENT), "image/png")
        assert row["isimage"] is True
        assert "data_base64" not in row


def test_a_name_that_no_header_can_hold_is_told_in_two_ways(api: httpx.Client):
    number = upload(api, filename='Über\r\n"März".csv').json()["id"]

    assert api.get(f"/Attachment/{number}").headers["content-disposition"] == (
        "attachment; filename=\"_ber___M_rz_.csv\"; filename*=UTF-8''%C3%9Cber%0D%0A%22M%C3%A4rz%22.csv"
    )


def test_files_of_the_made_up_tenant_are_what_they_say(api: httpx.Client):
    kinds = set[str]()
    for ticket_id in range(FILED, FILED + 3 * 40, 40):
        [row] = api.get(f"/Attachment?ticket_id={ticket_id}").json()["attachments"]
        content = api.get(f"/Attachment/{row['id']}").content
        kinds.add(row["content_type"])

        assert len(content) == row["filesize"]
        assert content.startswith(b"\x89PNG") == row["isimage"]
    assert len(kinds) == 3


def test_a_ticket_counts_its_files(api: httpx.Client):
    assert api.get(f"/Tickets/{FILED}").json()["attachment_count"] == 1
    numbers = [upload(api).json()["id"] for _ in range(2)]
    assert api.get("/Tickets/54322").json()["attachment_count"] == 2
    api.delete(f"/Attachment/{numbers[0]}")

    assert api.get("/Tickets/54322").json()["attachment_count"] == 1
    assert api.get(f"/Attachment/{numbers[0]}").status_code == 404


def test_a_file_of_an_action_is_found_by_it(api: httpx.Client):
    upload(api, action_id=1)
    upload(api)

    assert len(api.get("/Attachment?ticket_id=54322&action_id=1").json()["attachments"]) == 1
    assert api.get("/Actions/1?ticket_id=54322").json()["attachment_count"] == 1


def test_files_are_found_by_what_they_belong_to(api: httpx.Client):
    upload(api, ticket_id=None, type=5, unique_id=123)

    assert len(api.get("/Attachment?type=5&unique_id=123").json()["attachments"]) == 1
    assert api.get("/Attachment?unique_id=123").json()["attachments"] == []


def test_a_file_goes_with_its_ticket_and_comes_back_with_it(api: httpx.Client):
    number = upload(api).json()["id"]
    assert api.delete("/Tickets/54322").status_code == 200
    assert api.get(f"/Attachment/{number}").status_code == 404
    assert api.get("/Attachment?ticket_id=54322").json()["attachments"] == []
    api.post("/Tickets", json=[{"id": 54322, "_recover": True}])

    assert api.get(f"/Attachment/{number}").content == CONTENT


@pytest.mark.parametrize("text", ["not base64", "YQ", "YQ==\u00fc"])
def test_what_is_no_base64_is_refused_and_leaves_nothing(api: httpx.Client, text: str):
    answer = upload(api, data_base64=text)

    assert answer.status_code == 400
    assert answer.json()["Message"] == "data_base64 is not base64"
    assert api.get("/Tickets/54322").json()["attachment_count"] == 0


def test_the_name_of_a_file_can_be_changed_without_sending_it_again(api: httpx.Client):
    number = upload(api).json()["id"]
    api.post("/Attachment", json=[{"id": number, "filename": "b.txt"}])
    answer = api.get(f"/Attachment/{number}")

    assert answer.content == CONTENT
    assert "b.txt" in answer.headers["content-disposition"]


def test_a_test_can_add_files_and_look_into_those_uploaded(sandbox: Sandbox, api: httpx.Client):
    added = sandbox.add("attachments", filename="x.txt", ticket_id=54322, data_base64="aGk=")
    uploaded = upload(api).json()["id"]

    assert api.get(f"/Attachment/{added['id']}").content == b"hi"
    record = sandbox.find("attachments", uploaded)
    assert record is not None
    assert base64.b64decode(record["data_base64"]) == CONTENT


def test_a_report_is_run_when_it_is_asked_for(api: httpx.Client, sandbox: Sandbox):
    number = api.get("/Report").json()["reports"][0]["id"]
    record = api.get(f"/Report/{number}?includedetails=true&loadreport=true").json()

    tickets = [row for row in sandbox.rows("tickets") if row["status_id"] != 9]
    assert record["report"]["loaded"] is True
    assert "load_error" not in record["report"]
    assert [column["name"] for column in record["available_columns"]] == ["Client", "Open tickets"]
    assert sum(int(row["Open tickets"]) for row in record["report"]["rows"]) == len(tickets)
    assert all(isinstance(value, str) for row in record["report"]["rows"] for value in row.values())


def test_a_report_that_is_not_run_has_no_rows(api: httpx.Client):
    [number, *_] = [row["id"] for row in api.get("/Report").json()["reports"]]

    assert not {"report", "available_columns"} & api.get(f"/Report/{number}?includedetails=true").json().keys()


def test_all_reports_of_the_made_up_tenant_can_be_run(api: httpx.Client):
    loaded = {}
    for row in api.get("/Report").json()["reports"]:
        loaded[row["name"]] = api.get(f"/Report/{row['id']}?loadreport=true").json()["report"]["loaded"]

    assert loaded == {name: name != "Overdue tickets" for name in loaded}


def test_a_report_that_fails_answers_200_and_says_why(api: httpx.Client, report: int):
    answer = api.get(f"/Report/{report}?loadreport=true")

    assert answer.status_code == 200
    assert answer.json()["report"] == {"loaded": False, "load_error": "Invalid column name 'fixbydat'.", "rows": []}


def test_a_query_can_be_tried_without_saving_it(api: httpx.Client, sandbox: Sandbox):
    before = sandbox.rows("reports")
    own_sql = before[0]["sql"]
    tried = [
        api.post("/Report", json=[{"sql": sql, "_testonly": True, "_loadreportonly": True}])
        for sql in (own_sql, "SELECT 1")
    ]

    assert [answer.status_code for answer in tried] == [200, 200]
    assert tried[0].json()["report"]["rows"] != []
    assert "No column name" in tried[1].json()["report"]["load_error"]
    assert sandbox.rows("reports") == before


def test_a_report_of_a_test_finds_what_the_test_has_put_into_it(api: httpx.Client, sandbox: Sandbox):
    rows = [{"Client": "Iris Café & Bakery", "Hours": "3.25"}]
    number = sandbox.add("reports", name="Mine", sql="SELECT ...", report={"rows": rows})["id"]
    record = api.get(f"/Report/{number}?loadreport=true").json()

    assert record["report"]["rows"] == rows
    assert [column["name"] for column in record["available_columns"]] == ["Client", "Hours"]


def test_a_report_can_be_saved_changed_and_deleted(api: httpx.Client):
    number = api.post("/Report", json=[{"name": "New", "sql": "SELECT 1"}]).json()["id"]
    api.post("/Report", json=[{"id": number, "name": "Renamed"}])

    assert api.get(f"/Report/{number}").json()["name"] == "Renamed"
    assert api.delete(f"/Report/{number}").json()["id"] == number
    assert api.get(f"/Report/{number}").status_code == 404


@pytest.mark.parametrize(
    ("scope", "path", "status"),
    [
        ("read:reporting", "/Report", 200),
        ("read:tickets", "/Report", 403),
        ("read:tickets", f"/Attachment?ticket_id={FILED}", 200),
        ("read:customers", f"/Attachment?ticket_id={FILED}", 403),
    ],
)
def test_they_have_scopes_of_their_own(sandbox: Sandbox, scope: str, path: str, status: int):
    from .conftest import signed_in

    assert signed_in(sandbox, scope).get(path).status_code == status
