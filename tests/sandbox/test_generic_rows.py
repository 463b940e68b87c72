"""The rows of most resources, which are made alike, and the routes that are neither a list nor a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from halo.sandbox import Sandbox
from halo.sandbox.contract import RESOURCES
from halo.sandbox.seed import generic_rows, sources
from halo.sandbox.seed.generic_rows import generic_ids
from halo.sandbox.seed.seen import seen_fields

from .conftest import signed_in


def test_every_resource_has_rows(sandbox: Sandbox):
    assert [name for name in RESOURCES if not sandbox.rows(name)] == []


def test_no_two_rows_of_a_resource_are_made_with_the_same_id():
    """The second would take the place of the first."""
    ids = {name: generic_ids(name) for name in RESOURCES}

    assert {name: made for name, made in ids.items() if len({*made}) < len(made)} == {}


def test_every_resource_has_ids_to_itself():
    """Where numbers of two overlap, the name of the newer one must be given another way to draw its block."""
    ids = [
        (number, name) for name in RESOURCES for number in generic_ids(name) if isinstance(number, str) or number > 999
    ]
    owners = dict(ids)

    assert {(number, name, owners[number]) for number, name in ids if owners[number] != name} == set()


def test_the_data_of_a_resource_depend_on_no_other(make_sandbox: Callable[..., Sandbox], monkeypatch: Any):
    """So a resource that is added or removed changes no cassette of another."""
    before, invoiced = make_sandbox(tickets=20).rows("invoices"), {*RESOURCES["invoices"].references.values()}
    others = {name: resource for name, resource in RESOURCES.items() if not name.startswith("c") or name in invoiced}
    for module in (sources, generic_rows):
        monkeypatch.setattr(module, "RESOURCES", others)

    assert make_sandbox(tickets=20).rows("invoices") == before


def test_rows_are_the_same_each_time_and_others_with_another_seed(make_sandbox: Callable[..., Sandbox]):
    first, same = make_sandbox(tickets=20), make_sandbox(tickets=20)
    other = make_sandbox(tickets=20, seed=1)

    assert first.rows("invoices") == same.rows("invoices")
    assert first.rows("invoices") != other.rows("invoices")


def test_what_belongs_to_one_place_belongs_together(sandbox: Sandbox):
    sites = {row["id"]: int(row["client_id"]) for row in sandbox.rows("sites")}
    rows = [row for name in ("quotations", "appointments", "crm_notes") for row in sandbox.rows(name)]
    placed = [row for row in rows if row.get("site_id") and row.get("client_id")]

    assert placed != []
    assert all(sites[row["site_id"]] == row["client_id"] for row in placed)


def test_projects_and_opportunities_are_tickets_of_their_types(api: httpx.Client):
    for path, kind in (("/Projects", "Project"), ("/Opportunities", "Opportunity")):
        rows = api.get(path).json()["tickets"]
        record = api.get(f"{path}/{rows[0]['id']}").json()

        assert record["tickettype_name"] == kind
        assert api.post(path, json=[{"summary": "Another"}]).json()["tickettype_name"] == kind


def test_what_is_billed_adds_up(sandbox: Sandbox):
    for row in sandbox.rows("invoices"):
        assert row["total"] == round(sum(line["net_amount"] for line in row["lines"]) * 1.2, 2)
        assert row["amountdue"] + row["amountpaid"] == row["total"]


def test_lines_come_with_one_record_and_not_with_a_list(api: httpx.Client):
    listed = api.get("/Quotation").json()["quotes"][0]

    assert "lines" not in listed
    assert api.get(f"/Quotation/{listed['id']}").json()["lines"]


@pytest.mark.parametrize("path", ["/CRMNote", "/AssetChange", "/Search"])
def test_what_needs_a_filter_gives_nothing_without(api: httpx.Client, path: str):
    answer = api.get(path).json()

    assert (answer if isinstance(answer, list) else answer["record_count"]) in ([], 0)


def test_what_needs_a_filter_gives_rows_with_it(api: httpx.Client, sandbox: Sandbox):
    client_id = sandbox.rows("crm_notes")[0]["client_id"]
    notes = api.get("/CRMNote", params={"client_id": client_id}).json()["actions"]

    assert {note["client_id"] for note in notes} == {client_id}
    assert {row["use"] for row in api.get("/Search?search=Kestrel").json()} >= {"client"}


def test_appointments_can_be_asked_for_by_time(api: httpx.Client, sandbox: Sandbox):
    days = sorted(row["start_date"] for row in sandbox.rows("appointments"))
    query = {"start_date": days[10], "end_date": "2099-01-01", "count": "1000"}
    found = api.get("/Appointment", params=query).json()["appointments"]

    assert sorted(row["start_date"] for row in found) == days[10:]


def test_a_new_record_of_a_resource_that_counts_downwards_gets_the_next_number(api: httpx.Client, sandbox: Sandbox):
    lowest = min(row["id"] for row in sandbox.rows("email_templates"))

    assert api.post("/EmailTemplate", json=[{"name": "Welcome"}]).json()["id"] == lowest - 1


def test_a_lookup_is_got_within_its_list(api: httpx.Client):
    row = api.get("/Lookup").json()[0]

    assert api.get(f"/Lookup/{row['id']}").json() == "lookupid must be specified"
    assert api.get(f"/Lookup/{row['id']}?lookupid={row['lookupid']}").json()["name"] == row["name"]


def test_the_next_tag_follows_the_newest_asset(api: httpx.Client, sandbox: Sandbox):
    before = api.get("/Asset/NextTag").json()
    number = sandbox.add("assets", client_id=123, assettype_id=101)["id"]

    assert before["next_tag"] == str(number)
    assert api.get("/Asset/NextTag").json()["last_tag"] == str(number)


def test_an_invoice_is_declared_void(api: httpx.Client, sandbox: Sandbox):
    number = sandbox.rows("invoices")[0]["id"]

    assert api.post(f"/Invoice/{number}/void").json()["voided"] is True
    assert api.get(f"/Invoice/{number}").json()["amountdue"] == 0.0
    assert api.post("/Invoice/7/void").status_code == 404


def test_an_invoice_comes_as_a_file(api: httpx.Client, sandbox: Sandbox):
    number = sandbox.rows("invoices")[0]["id"]
    answer = api.post(f"/Invoice/PDF/{number}")

    assert answer.content.startswith(b"%PDF")
    assert f"Invoice {number}.pdf" in answer.headers["content-disposition"]


def test_the_cache_of_the_instance_must_be_asked_to_be_built(api: httpx.Client):
    assert api.get("/ClientCache").status_code == 500
    assert api.get("/ClientCache?iscachebuild=true").json()["statuses"]


def test_special_routes_know_their_method_and_want_a_token(api: httpx.Client, make_sandbox: Callable[..., Sandbox]):
    assert api.delete("/Asset/NextTag").status_code == 405
    with signed_in(make_sandbox(tickets=1)) as other:
        assert other.get("/Asset/NextTag", headers={"authorization": "Bearer none"}).status_code == 401


def test_lines_of_invoices_are_changed_by_their_ids(api: httpx.Client, sandbox: Sandbox):
    invoice = sandbox.rows("invoices")[0]
    change = {"id": invoice["lines"][1]["id"], "item_shortdescription": "Discount"}

    assert api.post("/Invoice/updatelines", json=[change]).status_code == 201
    lines = api.get(f"/Invoice/{invoice['id']}").json()["lines"]
    assert [line["item_shortdescription"] == "Discount" for line in lines] == [False, True, False]
    assert api.post("/Invoice/updatelines", json=[{"id": 7}]).json() == "Record not found"


def test_teams_come_as_a_tree_with_their_tickets_and_sites_with_their_bins(api: httpx.Client, sandbox: Sandbox):
    open_tickets = [row for row in sandbox.rows("tickets") if row["status_id"] != 9]
    counts = {row["name"]: row["ticket_count"] for row in api.get("/Team/Tree").json()}

    assert sum(counts.values()) == len(open_tickets)
    assert {row["stockbin_id"] for row in api.get("/Site/StockBins").json()} == {
        row["id"] for row in sandbox.rows("stock_bins")
    }


def test_the_next_reference_is_that_of_the_next_contract(api: httpx.Client, sandbox: Sandbox):
    ref = api.post("/ClientContract/NextRef", json=[{"client_id": 123}]).json()["ref"]

    assert sandbox.add("contracts", client_id=123)["ref"] == ref


def test_recurring_invoices_are_processed_each_time_it_is_asked_for(api: httpx.Client, sandbox: Sandbox):
    """Who repeats it bills twice."""
    recurring, before = sandbox.rows("recurring_invoices")[0], len(sandbox.rows("invoices"))

    for _ in range(2):
        assert api.post("/RecurringInvoice/process", json=[recurring["id"]]).status_code == 204

    made = sandbox.rows("invoices")[before:]
    assert [row["client_id"] for row in made] == [recurring["client_id"]] * 2
    assert api.post("/RecurringInvoice/process", json=[7]).json() == "Record not found"


def test_lines_are_added_to_recurring_invoices_and_changed_by_their_ids(api: httpx.Client, sandbox: Sandbox):
    number = sandbox.rows("recurring_invoices")[0]["id"]
    line = {"recurring_invoice_id": number, "item_shortdescription": "Line rental"}

    (added,) = api.post("/RecurringInvoice/Lines", json=[line]).json()
    api.post("/RecurringInvoice/Lines", json=[{"id": added["id"], "item_shortdescription": "Fibre"}])

    assert api.get(f"/RecurringInvoice/{number}").json()["lines"][-1]["item_shortdescription"] == "Fibre"


def test_what_is_only_done_answers_nothing_and_tells_what_it_ignored(api: httpx.Client, sandbox: Sandbox):
    ticket, report, quotation = (sandbox.rows(name)[0]["id"] for name in ("tickets", "reports", "quotations"))

    children = api.post("/Tickets/processchildren", json=[{"id": ticket, "status_id": 9}])
    printed = api.post("/Report/createpdf", json={"id": report})
    approved = api.post("/Quotation/Approval", json=[{"id": quotation, "approvalname": "Ada"}])

    assert [(answer.status_code, answer.content) for answer in (children, printed, approved)] == [(204, b"")] * 3
    assert children.headers["x-sandbox-ignored"] == "status_id"
    assert (sandbox.find("quotations", quotation) or {})["approvalname"] == "Ada"
    assert api.post("/Report/createpdf", json=[{"id": report}]).status_code == 400


@pytest.mark.parametrize(("name", "field"), [("suppliers", "name"), ("statuses", "name"), ("tickets", "summary")])
def test_a_created_record_has_what_live_rows_were_seen_to_have(sandbox: Sandbox, name: str, field: str):
    seen = seen_fields(RESOURCES[name]).keys()

    made = sandbox.add(name, **{field: "Made"})

    assert len(seen) > 5
    assert seen <= made.keys()
