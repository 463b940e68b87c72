"""What is held against the contract is found where it does not fit, and named."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from scripts.codegen.contract.conformity import Contract
from scripts.recording.cassettes import Exchange, Message

SIGN_IN = "grant_type=client_credentials&client_id=a&client_secret=b&scope=all"


def exchange(
    method: str = "GET",
    path: str = "/api/Tickets",
    sent: str = "",
    status: int = 200,
    said: str = '{"record_count": 0, "tickets": []}',
    sent_as: str = "application/json",
    said_as: str = "application/json; charset=utf-8",
) -> Exchange:
    """One exchange: an empty list of tickets, unless it is said otherwise."""
    request, answer = Message({"content-type": sent_as}, sent), Message({"content-type": said_as}, said)
    return Exchange(method, f"https://halo.example.invalid{path}", request, status, answer)


def create(sent: str = "[{}]", status: int = 201, said: str = "{}") -> Exchange:
    return exchange("POST", sent=sent, status=status, said=said)


def sign_in(sent: str = SIGN_IN, sent_as: str = "application/x-www-form-urlencoded") -> Exchange:
    return exchange("POST", "/auth/token?tenant=a", sent, said='{"access_token": "a"}', sent_as=sent_as)


def tickets(*rows: dict[str, Any]) -> str:
    return json.dumps({"record_count": len(rows), "tickets": rows})


@pytest.mark.parametrize(
    "fine",
    [
        exchange(),
        exchange(path="/api/Tickets?client_id=1&pageinate=true&page_no=1&agent=1,2&startdate=2026-01-31T10:00:00Z"),
        exchange(path="/api/Tickets/1", said='{"id": 1, "summary": null}'),
        exchange(path="/api/Tickets/1", status=404, said="", said_as=""),
        create('[{"summary": "x"}]', said='{"id": 1}'),
        create(status=400, said='"Not so"'),
        create(status=400, said='{"[0].id": ["Not so"]}'),
        create(status=400, said='{"ClassName": "E", "Message": "x", "Data": null}'),
        exchange(status=429, said="Too many", said_as="text/plain"),
        sign_in(),
        exchange(path="/api/Priority/1b9d6bcd", said='{"id": "1b9d6bcd"}'),
    ],
    ids=str,
)
def test_nothing_is_found_where_all_is_well(contract: Contract, fine: Exchange):
    assert list(contract.findings(fine)) == []


@pytest.mark.parametrize(
    ("query", "finding"),
    [
        ("clientid=1", "?clientid is not in the contract"),
        ("client_id=one", "?client_id is not written as integer"),
        ("client_id=", "?client_id is not written as integer"),
        ("orderdesc=True", "?orderdesc is not written as boolean"),
        ("agent=1,x", "?agent is not written as list of integer"),
        ("startdate=yesterday", "?startdate is not written as date-time-local"),
        ("startdate=2026-02-30", "?startdate is not written as date-time-local"),
        ("client_id=1&client_id=2", "?client_id is there twice"),
    ],
)
def test_a_parameter_that_does_not_fit_is_named(contract: Contract, query: str, finding: str):
    assert list(contract.findings(exchange(path=f"/api/Tickets?{query}"))) == [f"list_tickets: {finding}"]


@pytest.mark.parametrize(("method", "path"), [("GET", "/api/Contract"), ("PUT", "/api/Tickets/1"), ("GET", "/Tickets")])
def test_an_operation_that_is_not_there_is_named(contract: Contract, method: str, path: str):
    assert list(contract.findings(exchange(method, path))) == [f"{method} {path}: the contract has no such operation"]


@pytest.mark.parametrize(
    ("wrong", "finding"),
    [
        (exchange(path="/api/Tickets/one", said="{}"), "get_ticket: {id} is not written as integer"),
        (exchange(sent="{}"), "list_tickets: a body is sent, and the contract has none"),
        (create('[{"sumary": "x"}]'), "save_tickets request: *.sumary is not in the contract"),
        (create("{}"), "save_tickets request: it: object, where the contract has array"),
        (exchange(path="/api/Actions/1", said="{}"), "get_action: ?ticket_id is missing"),
        (sign_in(f"{SIGN_IN}&audience=x"), "create_token request: audience is not in the contract"),
        (sign_in("{}", sent_as="application/json"), "create_token request: the contract has no application/json"),
    ],
)
def test_a_request_that_does_not_fit_is_named(contract: Contract, wrong: Exchange, finding: str):
    assert list(contract.findings(wrong)) == [finding]


@pytest.mark.parametrize(
    ("wrong", "finding"),
    [
        (exchange(status=418), "list_tickets: the contract has no status 418"),
        (exchange(said=""), "list_tickets 200: the body is empty"),
        (exchange(said_as="text/html"), "list_tickets 200: the contract has no text/html"),
        (exchange(said_as=""), "list_tickets 200: the contract has no body without a media type"),
        (exchange(said="<html>"), "list_tickets 200: the body is not application/json"),
        (exchange(said=tickets({"id": "1"})), "list_tickets 200: tickets.*.id: string, where the contract has integer"),
        (exchange(said=tickets({"id": 1, "new": 1})), "list_tickets 200: tickets.*.new is not in the contract"),
        (exchange(said='{"tickets": []}'), "list_tickets 200: it: record_count is missing"),
        (create(status=400, said='{"error": "x", "error_id": 1}'), "save_tickets 400: error_id is not in the contract"),
    ],
)
def test_an_answer_that_does_not_fit_is_named(contract: Contract, wrong: Exchange, finding: str):
    assert list(contract.findings(wrong)) == [finding]


def test_the_same_mistake_in_many_rows_is_one_finding(contract: Contract):
    many = exchange(said=tickets({"id": 1, "new": 1}, {"id": 2, "new": 2}))

    assert len(set(contract.findings(many))) == 1


def test_a_fingerprint_changes_with_a_type_of_a_record(contract: Contract):
    changed = copy.deepcopy(contract.document)
    changed["components"]["schemas"]["Ticket"]["properties"]["summary"]["type"] = ["integer", "null"]

    after = Contract(changed)

    assert contract.fingerprint(["get_ticket"]) != after.fingerprint(["get_ticket"])
    assert contract.fingerprint(["get_client"]) == after.fingerprint(["get_client"])


def test_a_fingerprint_changes_with_what_all_operations_share(contract: Contract):
    changed = copy.deepcopy(contract.document)
    del changed["components"]["responses"]["TooManyRequests"]["content"]["text/plain"]

    assert contract.fingerprint(["get_client"]) != Contract(changed).fingerprint(["get_client"])


def test_a_fingerprint_does_not_change_with_descriptions(contract: Contract):
    changed = copy.deepcopy(contract.document)
    changed["paths"]["/api/Tickets/{id}"]["get"]["summary"] = "In other words."
    changed["paths"]["/api/Tickets/{id}"]["get"]["parameters"][0]["description"] = "In other words."
    changed["components"]["schemas"]["Ticket"]["properties"]["summary"]["description"] = "In other words."
    changed["components"]["responses"]["NotFound"]["description"] = "In other words."

    assert contract.fingerprint(["get_ticket"]) == Contract(changed).fingerprint(["get_ticket"])
