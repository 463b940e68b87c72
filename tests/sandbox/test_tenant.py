"""The made-up tenant: believable, consistent, and the same each time."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest
from halo_api.facts import RESOURCES
from halo_api.fields import FIELDS

from halo.sandbox import Sandbox, Settings
from halo.sandbox.api.bodies import convert

from .conftest import NOW, signed_in


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    """The tenant as it comes; no test here changes anything in it."""
    return Sandbox(Settings(now=NOW))


def digest(sandbox: Sandbox) -> str:
    """All the data in one short text."""
    rows = {name: sandbox.rows(name) for name in RESOURCES}
    return sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()


def test_the_same_seed_and_moment_are_the_same_bytes(make_sandbox: Callable[..., Sandbox]):
    first, second = (signed_in(make_sandbox(tickets=300)) for _ in range(2))

    for path in ("/Tickets?pageinate=true&page_size=100", "/Users?count=200", "/Actions?ticket_id=54321&count=100"):
        assert first.get(path).content == second.get(path).content


def test_rows_do_not_depend_on_the_order_in_which_they_are_made(make_sandbox: Callable[..., Sandbox]):
    """Two seeds, so that nothing made for one is at hand for the other."""
    forwards, backwards = make_sandbox(seed=101, tickets=50), make_sandbox(seed=101, tickets=51)
    last = [backwards.find("tickets", number) for number in range(54350, 54300, -1)]

    assert [row and row["user_id"] for row in reversed(last)] == [row["user_id"] for row in forwards.rows("tickets")]


def test_another_seed_is_another_tenant(make_sandbox: Callable[..., Sandbox]):
    assert digest(make_sandbox(tickets=20)) != digest(make_sandbox(tickets=20, seed=1))


def problem(field_type: str | None, value: object) -> str:
    """What is wrong with this value of a field; nothing if it is as the contract says."""
    if field_type is None:
        return "not in the contract"
    try:
        return "" if convert(field_type, value) == value else f"not written as {field_type}: {value!r}"
    except ValueError as error:
        return str(error)


def test_every_field_is_one_of_the_contract_and_of_its_kind(sandbox: Sandbox):
    problems = {
        f"{name}.{field}: {found}"
        for name in RESOURCES
        for row in sandbox.rows(name)
        for field, value in row.items()
        if (found := problem(FIELDS[name].get(field), value))
    }

    assert sorted(problems) == []


def test_every_reference_leads_somewhere(sandbox: Sandbox):
    dangling = {
        f"{name}.{field}={row[field]}: not in {target}"
        for name, resource in RESOURCES.items()
        for row in sandbox.rows(name)
        for field, target in resource.references.items()
        if row.get(field) and sandbox.find(target, int(row[field])) is None
    }

    assert sorted(dangling) == []


def test_a_ticket_belongs_to_one_place(sandbox: Sandbox):
    users = {row["id"]: row for row in sandbox.rows("users")}
    assets = {row["id"]: row for row in sandbox.rows("assets")}
    for ticket in sandbox.rows("tickets"):
        user = users[ticket["user_id"]]
        assert (user["client_id"], user["site_id"]) == (ticket["client_id"], ticket["site_id"])
        assert all(assets[asset["id"]]["client_id"] == ticket["client_id"] for asset in ticket["assets"])


def test_priorities_are_joined_by_their_number_within_the_sla(sandbox: Sandbox):
    priorities = {(row["slaid"], row["priorityid"]) for row in sandbox.rows("priorities")}

    assert {(row["sla_id"], row["priority_id"]) for row in sandbox.rows("tickets")} <= priorities


def test_things_happen_in_their_order_over_two_years(sandbox: Sandbox):
    now = dt.datetime.fromisoformat(NOW)
    moment = dt.datetime.fromisoformat
    tickets = sandbox.rows("tickets")
    opened = [moment(row["dateoccurred"]) for row in tickets]

    assert opened == sorted(opened)
    assert dt.timedelta(days=700) < opened[-1] - opened[0] < dt.timedelta(days=740)
    assert opened[-1] <= now
    for row in tickets:
        assert moment(row["dateoccurred"]) <= moment(row.get("dateclosed", NOW)) <= now
    for row in sandbox.rows("actions")[:600]:
        ticket = sandbox.find("tickets", row["ticket_id"])
        assert ticket is not None
        assert ticket["dateoccurred"] <= row["datetime"] <= ticket["lastactiondate"]


def test_dates_have_up_to_three_decimals_and_no_trailing_zeros(sandbox: Sandbox):
    decimals = Counter(len(row["dateoccurred"].partition(".")[2]) for row in sandbox.rows("tickets"))

    assert {0, 1, 2} <= decimals.keys() <= {0, 1, 2, 3}
    assert not any(row["dateoccurred"].partition(".")[2].endswith("0") for row in sandbox.rows("tickets"))


def test_most_tickets_are_closed_and_some_of_each_status_are_open(sandbox: Sandbox):
    statuses = Counter(row["status_name"] for row in sandbox.rows("tickets"))

    assert statuses["Closed"] > 1000
    assert len(statuses) == len(sandbox.rows("statuses"))


def test_texts_hold_what_breaks_careless_programs(sandbox: Sandbox):
    texts = "".join(f"{row['summary']}{row['details']}{row['user_name']}" for row in sandbox.rows("tickets"))

    assert [sign for sign in ("ü", "😅", "<ul>", "«", "€", "\n\n", "&", "'", '"', "\\") if sign not in texts] == []


def test_there_are_long_notes_and_tickets_with_many_actions(sandbox: Sandbox):
    actions = sandbox.rows("actions")

    assert max(len(row["note"]) for row in actions) > 5000
    assert max(Counter(row["ticket_id"] for row in actions).values()) > 50


def test_names_are_unique_where_they_must_be(sandbox: Sandbox):
    for name, resource in RESOURCES.items():
        for field in resource.unique:
            values = [row[field] for row in sandbox.rows(name)]
            assert len(set(values)) == len(values)


def test_nothing_in_it_reaches_anybody(sandbox: Sandbox):
    addresses = [row["emailaddress"] for row in sandbox.rows("users")] + [
        row["email"] for row in sandbox.rows("agents")
    ]

    assert all(address.endswith(".example") for address in addresses if address)


def test_the_examples_of_the_documentation_exist(sandbox: Sandbox):
    assert sandbox.find("clients", 123)
    assert sandbox.find("tickets", 54321)
    assert sandbox.find("ticket_types", 5)


def test_without_a_moment_the_history_ends_now():
    newest = dt.datetime.fromisoformat(Sandbox().rows("tickets")[-1]["dateoccurred"])
    now = dt.datetime.now(dt.UTC).replace(tzinfo=None)

    assert dt.timedelta(0) <= now - newest < dt.timedelta(days=5)  # a long weekend and some quiet hours


@pytest.mark.parametrize(
    "now",
    [
        "2026-06-15T00:00:00",
        "2026-06-13T12:00:00",
        "2026-06-14T23:59:59",
        "2024-02-29T07:31:00",
        "2026-01-01T18:00:00Z",
    ],
)
def test_any_moment_will_do(make_sandbox: Callable[..., Sandbox], now: str):
    sandbox = make_sandbox(now=now, tickets=100)

    assert max(row["lastactiondate"] for row in sandbox.rows("tickets")) <= now.removesuffix("Z")


@pytest.mark.parametrize("number", [0, 1, 7])
def test_small_tenants_work_too(make_sandbox: Callable[..., Sandbox], number: int):
    answer: dict[str, Any] = signed_in(make_sandbox(tickets=number)).get("/Tickets").json()

    assert len(answer["tickets"]) == number


def test_a_large_tenant_keeps_no_rows(make_sandbox: Callable[..., Sandbox]):
    sandbox = make_sandbox(tickets=137_000, seed=3)
    page = signed_in(sandbox).get("/Tickets?pageinate=true&page_size=100&page_no=1370").json()

    assert (page["record_count"], len(page["tickets"])) == (137_000, 100)
    assert page["tickets"][-1]["id"] == 54301
    assert sandbox.find("tickets", 54301 + 136_999)
