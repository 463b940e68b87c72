# pyright: strict
"""What users may write, and the types that they get. Only type-checked, never run."""

import datetime as dt
from collections.abc import Generator
from contextlib import closing
from typing import Any, Unpack, assert_type

import attrs
import halo_api
import httpx
import pandas as pd
import polars as pl
import pyarrow as pa
from halo_api.api import create_token, delete_ticket, get_ticket, list_statuses, list_tickets, save_tickets
from halo_api.custom import Custom
from halo_api.models import (
    Action,
    Agent,
    Asset,
    Attachment,
    Client,
    CustomField,
    Invoice,
    Priority,
    Status,
    Ticket,
    Token,
    Webhook,
)

from halo import (
    AsyncHalo,
    AsyncRows,
    Collection,
    Halo,
    Name,
    OutcomeUnknownError,
    Page,
    RateLimit,
    Receipt,
    Request,
    Retry,
    Rows,
    StatusError,
    describe,
)
from halo.descriptions import Description, ResourceDescription
from halo.errors import FieldError
from halo.resources import AsyncTickets, Tickets
from halo.results import ReportRows, UpsertReceipts
from halo.testing import FakeClock
from halo.types import TicketCreate, TicketFields, TicketFilters, TicketUpdate
from halo.webhooks import Basic, SQLiteStore, once, parse


def settings() -> None:
    Halo()
    Halo(base_url="https://acme.halopsa.com", client_id="a", client_secret="b", tenant="acme", scope="all")
    Halo(scope=["read:tickets", "edit:tickets"], auth_url="https://auth.acme.example", transport=httpx.HTTPTransport())
    Halo(timeout=5, retry=Retry(attempts=2, max_wait=10.0, deadline=60.0), max_concurrency=4, page_size=50)
    Halo(rate_limit=RateLimit((500, 180), (700, 300)), clock=FakeClock())
    AsyncHalo(rate_limit=None, transport=httpx.AsyncHTTPTransport())


def lists(halo: Halo) -> None:
    rows = halo.tickets.list(client_id=123, open_only=True, search="vpn", extra_query={"new": 1})
    assert_type(rows, Rows[Ticket])
    assert_type(rows.first(), Ticket | None)
    assert_type(rows.limit(250), Rows[Ticket])
    assert_type(rows.count(), int)
    assert_type(rows.to_list(), list[Ticket])
    assert_type(rows.total, int | None)
    assert_type(rows.pages(start=3), Generator[Page[Ticket], None, None])
    with closing(rows.pages()) as pages:
        assert_type(next(pages), Page[Ticket])
    for page in rows.pages():
        assert_type(page.rows, list[Ticket])
        assert_type(page.number, int)
        assert_type(page.total, int | None)
    for ticket in rows:
        assert_type(ticket, Ticket)


def tables(halo: Halo) -> None:
    rows = halo.tickets.list(client_id=123)
    assert_type(rows.to_dicts(), list[dict[str, Any]])
    assert_type(rows.to_dicts(typed=True, columns=["id", "custom.CFOrigin"]), list[dict[str, Any]])
    assert_type(rows.to_pandas(columns=["id"]), pd.DataFrame)
    assert_type(rows.to_polars(), pl.DataFrame)
    assert_type(rows.to_arrow(), pa.Table)
    for batch in rows.to_arrow_batches(columns=("id", "summary")):
        assert_type(batch, pa.RecordBatch)


def filters(halo: Halo) -> None:
    halo.tickets.list()
    halo.tickets.list(status=[1, 2], agent=7, category_1="8,9")
    halo.tickets.list(lastupdatefromdate=dt.datetime.now(dt.UTC))
    halo.tickets.list(startdate=dt.date(2026, 1, 31), enddate="2026-02-28")
    halo.actions.list(ticket_id=12)
    halo.statuses.list(tickettype_id=1)


def webhooks(halo: Halo, headers: dict[str, str], body: bytes) -> None:
    auth = Basic("halo", "password")
    registration = halo.webhooks.register("https://hooks.acme.example", ["New Ticket Logged", 76], auth, dry_run=True)
    assert_type(registration.webhook, Webhook | None)
    for event in parse(headers, body, auth=auth):
        with once(event, SQLiteStore("events.sqlite3")) as is_new:
            assert_type(is_new, bool)
        if isinstance(event.record, Ticket):
            assert_type(event.record.summary, str | None)


def names(halo: Halo) -> None:
    client = halo.clients.find("Acme")
    assert_type(client, Client | None)
    if client is not None:
        halo.tickets.list(client_id=client, status=["New", 2])
    halo.tickets.create(summary="x", client_id=Name("123"), priority_id="High", team="2nd Line", agent_id=None)
    halo.users.find("Ann", client_id="Acme")
    assert_type(halo.assets.find(inventory_number="LT-1"), Asset | None)
    receipts = halo.assets.upsert([{"inventory_number": "LT-1", "custom": {"Model": "T14"}}], key="inventory_number")
    assert_type(receipts, UpsertReceipts[Asset])
    assert_type(receipts.requests, int)
    assert_type(halo.tickets.list().to_dicts(labels=["status"]), list[dict[str, Any]])


def verbs(halo: Halo) -> None:
    desk = halo.with_options(outcomes={"reply": "Email User", "note": Name("7")}, closed_status=9)
    assert_type(desk.tickets.note(5, "x", outcome="Phone Call"), Action)
    assert_type(desk.projects.log_time(5, minutes=7.5, note="x", agent_id="Ann"), Action)
    assert_type(desk.opportunities.close(5, note="x"), Ticket)
    assert_type(desk.batch(desk.tickets.close, [5, 6]), list[Receipt[Ticket]])
    assert_type(desk.batch(lambda id: desk.tickets.reply(id, "x", confirm=True), [5]), list[Receipt[Action]])


def written(halo: Halo) -> None:
    assert_type(halo.tickets.get(54321, includedetails=True), Ticket)
    assert_type(halo.tickets.create(summary="VPN is down", client_id=123, extra_fields={"CFx": 1}), Ticket)
    assert_type(halo.tickets.update(54321, status_id=9, agent_id=None), Ticket)
    assert_type(halo.tickets.delete(54321), Ticket | None)
    assert_type(halo.clients.create(name="Acme"), Client)
    halo.contracts.create(client_id=123, start_date=dt.date(2026, 7, 1), end_date="2027-07-01")
    assert_type(halo.assets.get(7), Asset)


def described(halo: Halo, other: AsyncHalo) -> None:
    assert_type(describe("tickets"), ResourceDescription)
    assert_type(describe(), Description)
    assert_type(halo.describe("tickets").fields["summary"].in_rows, bool | None)
    assert_type(other.describe().contract.date, str)


def batches(halo: Halo) -> None:
    receipts = halo.tickets.create_many([{"summary": "a"}, TicketCreate(summary="b", custom={"CFOrigin": "Phone"})])
    assert_type(receipts, list[Receipt[Ticket]])
    assert_type(halo.tickets.update_many([{"id": 1, "status_id": 9}]), list[Receipt[Ticket]])
    halo.tickets.create_many(({"summary": name} for name in ("a", "b")), size=25, pause=2.0, receipts=receipts)
    changes: list[TicketUpdate] = [{"id": number, "status_id": 9} for number in (1, 2)]
    halo.tickets.update_many(changes, progress=lambda receipt: assert_type(receipt, Receipt[Ticket]))
    halo.tickets.update_many([{"id": 1, "custom": {"CFOrigin": "Phone"}}], replace=True)
    halo.tickets.delete_many([1, 2], parameters={"reason": "twice"})
    for receipt in receipts:
        assert_type(receipt.index, int)
        assert_type(receipt.ok, bool)
        assert_type(receipt.item, Ticket | None)
        assert_type(receipt.error, Exception | None)
        assert_type(receipt.outcome_unknown, bool)


def handed_on(halo: Halo, **filters: Unpack[TicketFilters]) -> Rows[Ticket]:
    """Whoever calls this is helped as with `list` itself."""
    filters["open_only"] = True
    return halo.tickets.list(**filters)


def annotated(halo: Halo, other: AsyncHalo, fields: TicketFields) -> tuple[Tickets, AsyncTickets]:
    handed_on(halo, client_id=123, status=[1, 2])
    halo.tickets.create(**fields)
    collections: list[Collection[Any]] = [halo.tickets, halo.statuses, halo.attachments, halo.reports]
    assert_type(collections[0].list(), Rows[Any])
    return halo.tickets, other.tickets


def files(halo: Halo) -> None:
    assert_type(halo.attachments.get(5), bytes)
    assert_type(halo.attachments.upload(b"x", filename="a.txt"), Attachment)
    assert_type(halo.invoices.void(5), Invoice | None)
    assert_type(halo.agents.me(), Agent)
    assert_type(halo.tickets.restore(5), Ticket)
    assert_type(halo.sql("select faultid from faults", typed=True, chunk_by="faultid", size=5_000), ReportRows)
    assert_type(halo.sql("select 1 as a")[0], dict[str, Any])


def actions(halo: Halo) -> None:
    """The id of an action is unique only within its ticket."""
    assert_type(halo.actions.get(3, ticket_id=12), Action)
    assert_type(halo.actions.delete(3, ticket_id=12), Action | None)
    assert_type(halo.actions.create(ticket_id=12, outcome="Internal Note", note="x"), Action)


def read_only(halo: Halo) -> None:
    assert_type(halo.statuses.list(), Rows[Status])
    assert_type(halo.statuses.get(1), Status)
    assert_type(halo.agents.list().first(), Agent | None)
    assert_type(halo.priorities.get("5e1b4a92-0000-4000-8000-000000000000"), Priority)


def open_doors(halo: Halo) -> None:
    assert_type(halo.send(list_tickets(client_id=123).page(3, 50)), Page[Ticket])
    assert_type(halo.send(list_statuses().with_count(10)), Page[Status])
    assert_type(halo.send(get_ticket(1)), Ticket)
    assert_type(halo.send(save_tickets([{"summary": "a"}])), list[Ticket])
    assert_type(halo.send(delete_ticket(1)), Ticket | None)
    assert_type(halo.request("GET", "/Tickets", params={"count": 1}), httpx.Response)


def clients(halo: Halo) -> None:
    assert_type(halo.with_options(timeout=5, page_size=50), Halo)
    assert_type(halo.usage.requests, int)
    assert_type(halo.usage.left, int | None)
    with Halo() as opened:
        assert_type(opened, Halo)
    halo.close()


async def asynchronous(halo: AsyncHalo) -> None:
    rows = halo.tickets.list(client_id=123)
    assert_type(rows, AsyncRows[Ticket])
    assert_type(await rows.first(), Ticket | None)
    assert_type(rows.limit(250), AsyncRows[Ticket])
    assert_type(await rows.count(), int)
    assert_type(await rows.to_list(), list[Ticket])
    async for page in rows.pages(start=3):
        assert_type(page, Page[Ticket])
    async for ticket in rows:
        assert_type(ticket, Ticket)
    assert_type(await halo.tickets.create(summary="VPN is down", client_id=123), Ticket)
    assert_type(halo.with_options(timeout=5), AsyncHalo)
    async with AsyncHalo() as opened:
        assert_type(opened, AsyncHalo)


def models(ticket: Ticket, status: Status) -> None:
    """Absent and null both read as None, so there is one kind of nothing."""
    assert_type(ticket.id, int)
    assert_type(ticket.summary, str | None)
    assert_type(ticket.dateoccurred, dt.datetime | None)
    assert_type(ticket.customfields, list[CustomField] | None)
    assert_type(ticket.custom, Custom)
    assert_type(ticket.custom["CFOrigin"], Any)
    assert_type(status.name, str | None)
    assert_type("summary" in ticket, bool)
    assert_type(ticket["CFx"], Any)
    assert_type(ticket.to_dict(), dict[str, Any])
    assert_type(Ticket.from_dict({"id": 1}), Ticket)
    assert_type(attrs.evolve(ticket, status_id=9), Ticket)
    ticket.status_id = 9


def requests() -> None:
    request = list_tickets(client_id=123)
    assert_type(request, halo_api.ListRequest[Ticket])
    assert_type(request.page(1, 50), Request[Page[Ticket]])
    assert_type(request.with_count(50), Request[Page[Ticket]])
    assert_type(request.first_rows(), Request[Page[Ticket]])
    token = create_token(grant_type="client_credentials", client_id="a", client_secret="b", scope="all")
    assert_type(token, Request[Token])
    assert_type(halo_api.Client(httpx.Client()).send(request.page(1)), Page[Ticket])


def refusals(halo: Halo) -> None:
    try:
        halo.tickets.create(summary="x")
    except OutcomeUnknownError as error:
        assert_type(error.status_code, int | None)
    except StatusError as error:
        assert_type(error.errors, list[FieldError])
        assert_type(error.retry_after, float | None)
        assert_type(error.attempts, int)
