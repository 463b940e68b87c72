"""The journal, and the Python side of a sandbox."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from html import escape

import httpx
import pytest

from halo.sandbox import Sandbox
from halo.sandbox.contract import RESOURCES

from .conftest import ask_token, client_of, signed_in


def test_each_request_is_entered_as_it_was_asked(sandbox: Sandbox, api: httpx.Client):
    sandbox.journal.clear()
    api.get("/Tickets?client_id=123&search=a b&order=")
    api.post("/client", json=[{"name": "New"}])

    listed, saved = sandbox.journal
    assert (listed.method, listed.path, listed.status) == ("GET", "/api/Tickets", 200)
    assert listed.query == {"client_id": "123", "search": "a b", "order": ""}
    assert listed.body is None
    assert (saved.path, saved.body, saved.status) == ("/api/client", [{"name": "New"}], 201)


def test_no_secret_is_in_the_journal(sandbox: Sandbox, api: httpx.Client):
    api.get("/Tickets", headers={"Cookie": "session=1"})
    token = api.headers["Authorization"].split()[1]

    journal = repr([(entry.headers, entry.body) for entry in sandbox.journal])
    assert token not in journal
    assert sandbox.settings.client_secret not in journal
    assert "session=1" not in journal
    assert "'client_id': 'halo-sandbox'" in journal


def test_token_calls_are_counted(sandbox: Sandbox, anonymous: httpx.Client):
    ask_token(anonymous, sandbox.settings)
    ask_token(anonymous, sandbox.settings, client_secret="wrong")

    assert sandbox.journal.token_calls == 2


def test_the_most_requests_at_once_are_counted(sandbox: Sandbox):
    client = signed_in(sandbox)
    sandbox.faults.add(delay=0.02, times=None)

    async def ask_five() -> None:
        transport = httpx.ASGITransport(sandbox.app)
        async with httpx.AsyncClient(transport=transport, base_url=client.base_url, headers=client.headers) as five:
            await asyncio.gather(*(five.get("/Status") for _ in range(5)))

    sandbox.journal.clear()
    asyncio.run(ask_five())

    assert sandbox.journal.most_in_flight == 5


def test_one_connection_is_told_from_another(sandbox: Sandbox):
    with sandbox.serve() as url:
        with httpx.Client(base_url=url) as client:
            client.get("/api/authinfo")
            client.get("/api/authinfo")
        httpx.get(f"{url}/api/authinfo")

    first, second, third = (entry.connection for entry in sandbox.journal)
    assert first == second != third


def test_records_can_be_added_and_found_by_keyword(sandbox: Sandbox, api: httpx.Client):
    ticket = sandbox.add("tickets", summary="Mine", client_id=123, status_id=2)

    assert api.get(f"/Tickets/{ticket['id']}").json()["summary"] == "Mine"
    assert sandbox.find("tickets", ticket["id"]) == ticket
    assert sandbox.rows("tickets")[-1] == ticket


def test_a_record_can_be_added_under_a_number_of_its_own(sandbox: Sandbox, api: httpx.Client):
    sandbox.add("tickets", id=7, summary="Seven")

    assert api.get("/Tickets/7").json()["summary"] == "Seven"
    with pytest.raises(ValueError, match="id 7"):
        sandbox.add("tickets", id=7, summary="Again")


def test_actions_are_found_by_ticket_and_number(sandbox: Sandbox):
    action = sandbox.add("actions", ticket_id=54322, note="x", outcome_id=7)

    assert sandbox.find("actions", 54322, action["id"]) == action


def test_records_of_read_only_resources_can_be_added_too(sandbox: Sandbox, api: httpx.Client):
    status = sandbox.add("statuses", name="Parked")
    priority = sandbox.add("priorities", name="Someday", slaid=1, priorityid=9)

    assert api.get(f"/Status/{status['id']}").json()["name"] == "Parked"
    assert api.get(f"/Priority/{priority['id']}").json()["priorityid"] == 9


@pytest.mark.parametrize(
    ("resource", "fields", "message"),
    [
        ("invocies", {}, "there is no resource 'invocies'. Did you mean 'invoices'"),
        ("tickets", {"sumary": "x"}, "tickets has no field 'sumary'"),
        ("tickets", {"summary": "x", "client_id": 1}, "Client ID 1 does not exist"),
        ("users", {}, "Username must be entered"),
        ("tickets", {"summary": "x", "client_id": "abc"}, "Could not convert"),
    ],
)
def test_what_cannot_be_added_is_told(sandbox: Sandbox, resource: str, fields: dict[str, object], message: str):
    with pytest.raises(ValueError, match=message):
        sandbox.add(resource, **fields)


def test_reset_brings_the_seeded_data_back_and_keeps_tokens(sandbox: Sandbox, api: httpx.Client):
    before = api.get("/Tickets/54321").json()
    api.post("/Tickets", json=[{"id": 54321, "summary": "Changed"}])
    sandbox.add("clients", name="New")
    sandbox.faults.add(status=500)
    sandbox.reset()

    assert sandbox.journal == []
    assert api.get("/Tickets/54321").json() == before
    assert len(sandbox.rows("clients")) == 13


def test_a_snapshot_can_be_gone_back_to_more_than_once(sandbox: Sandbox):
    sandbox.add("clients", name="Kept")
    snapshot = sandbox.snapshot()
    for name in ("Gone", "Gone too"):
        sandbox.add("clients", name=name)
        sandbox.reset(snapshot)

    assert [row["name"] for row in sandbox.rows("clients")][13:] == ["Kept"]


def test_what_is_done_to_a_given_row_does_not_change_the_data(sandbox: Sandbox):
    row = sandbox.find("tickets", 54321)
    assert row is not None
    row["customfields"].append("scribbled")
    row["summary"] = "Scribbled"

    again = sandbox.find("tickets", 54321)
    assert again is not None
    assert again["summary"] != "Scribbled"
    assert again["customfields"] == row["customfields"][:-1]


def test_two_sandboxes_share_nothing(make_sandbox: Callable[..., Sandbox]):
    first, second = make_sandbox(), make_sandbox()
    first.add("clients", name="Only here")

    assert len(second.rows("clients")) == 13


def test_the_page_tells_what_it_is_and_how_to_reach_it(anonymous: httpx.Client):
    answer = anonymous.get("/")

    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "It is not HaloPSA" in answer.text
    assert "HALOPSA_BASE_URL=http://sandbox.example" in answer.text
    assert "/api/ClientContract" in answer.text


def test_a_mistake_in_the_sandbox_is_a_500_and_a_line_in_the_log(
    sandbox: Sandbox, api: httpx.Client, caplog: pytest.LogCaptureFixture
):
    sandbox.store.tables["statuses"].put((99,), {"id": 99, "name": object()})
    answer = api.get("/Status")

    assert (answer.status_code, answer.content) == (500, b"")
    assert "this is a mistake in the sandbox" in caplog.text


def test_each_answer_takes_as_much_longer_as_the_settings_say(make_sandbox: Callable[..., Sandbox]):
    anonymous = client_of(make_sandbox(latency=0.03))
    started = time.perf_counter()
    anonymous.get("/api/authinfo")

    assert time.perf_counter() - started >= 0.03


def test_a_bounded_journal_keeps_the_last_requests_and_no_large_bodies(make_sandbox: Callable[..., Sandbox]):
    """As the command has it: a server that runs for days must not grow."""
    sandbox = make_sandbox(journal=3)
    api = signed_in(sandbox)
    for number in range(5):
        api.post("/Client", json=[{"name": f"{number}", "website": "x" * 100_000 * (number == 4)}])

    assert [entry.body for entry in sandbox.journal][:2] == [
        [{"name": "2", "website": ""}],
        [{"name": "3", "website": ""}],
    ]
    assert str(sandbox.journal[2].body).endswith(" bytes, not kept)")


def test_the_page_leads_to_what_is_known_of_each_route(anonymous: httpx.Client):
    led = re.findall(r'href="(/facts#\w+)"', anonymous.get("/").text)
    facts = anonymous.get("/facts").text

    assert led == [f"/facts#{name}" for name in RESOURCES]
    for name, resource in RESOURCES.items():
        row = facts.partition(f'<tr id="{name}">')[2].partition("</tr>")[0]
        assert f"<code>/api{resource.path}</code>" in row
        assert all(escape(trap) in row for trap in resource.traps)
