# pyright: standard
"""Mistakes that a checker must find before they are sent. Only type-checked, never run.

A mark holds mypy's code and pyright's rule for its line, "-" where one of them is silent. (pyright takes what
`attrs.evolve` is given for anything.)
"""

from collections.abc import Sequence
from typing import Unpack, assert_type

import attrs
from halo_api.api import get_ticket, list_tickets, save_tickets
from halo_api.models import Client, Site, Ticket

from halo import AsyncHalo, Halo, RateLimit, Retry
from halo.types import TicketFilters


def filters(halo: Halo, id_or_none: int | None) -> None:
    halo.tickets.list(clinet_id=123)  # E: call-arg / reportCallIssue
    halo.tickets.list(client_id=None)  # E: arg-type / reportArgumentType
    halo.tickets.list(client_id=id_or_none)  # E: arg-type / reportArgumentType
    halo.tickets.list(client_id=1.5)  # E: arg-type / reportArgumentType
    halo.tickets.list(open_only="yes")  # E: arg-type / reportArgumentType
    halo.tickets.list(lastupdatefromdate=True)  # E: arg-type / reportArgumentType
    halo.statuses.list(client_id=123)  # E: call-arg / reportCallIssue


def names(halo: Halo, site: Site) -> None:
    halo.tickets.list(client_id=site)  # E: arg-type / reportArgumentType
    halo.tickets.create(summary="x", client_id=site)  # E: arg-type / reportArgumentType
    halo.clients.find(clinet_id=3)  # E: call-arg / reportCallIssue


def verbs(halo: Halo, site: Site) -> None:
    halo.tickets.note(5)  # E: call-arg / reportCallIssue
    halo.tickets.reply(5, "x", outcome="Email User")  # E: call-arg / reportCallIssue
    halo.tickets.log_time(5, minutes="15", note="x")  # E: arg-type / reportArgumentType
    halo.tickets.assign(5, agent_id=site)  # E: arg-type / reportArgumentType
    halo.clients.close(5)  # E: attr-defined / reportAttributeAccessIssue


def paging_is_ours(halo: Halo) -> None:
    halo.tickets.list(page_no=2)  # E: call-arg / reportCallIssue
    halo.tickets.list(page_size=50)  # E: call-arg / reportCallIssue
    halo.tickets.list(pageinate=True)  # E: call-arg / reportCallIssue
    halo.tickets.list(count=10)  # E: call-arg / reportCallIssue
    halo.tickets.list().limit("10")  # E: arg-type / reportArgumentType


def ids(halo: Halo) -> None:
    halo.tickets.get("54321")  # E: arg-type / reportArgumentType
    halo.tickets.get()  # E: call-arg / reportCallIssue
    halo.tickets.get(id=54321)  # E: call-arg / reportCallIssue
    halo.tickets.update(status_id=9)  # E: call-arg / reportCallIssue
    halo.tickets.update("54321", status_id=9)  # E: arg-type / reportArgumentType
    halo.tickets.delete(None)  # E: arg-type / reportArgumentType
    halo.priorities.get(1)  # E: arg-type / reportArgumentType


def parameters(halo: Halo) -> None:
    halo.tickets.get(54321, include_details=True)  # E: call-arg / reportCallIssue
    halo.actions.get(3)  # E: call-arg / reportCallIssue
    halo.actions.delete(3)  # E: call-arg / reportCallIssue


def fields(halo: Halo) -> None:
    halo.tickets.create(sumary="VPN is down")  # E: call-arg / reportCallIssue
    halo.tickets.create(summary=1)  # E: arg-type / reportArgumentType
    halo.tickets.create({"summary": "VPN is down"})  # E: call-arg / reportCallIssue
    halo.tickets.update(54321, statusid=9)  # E: call-arg / reportCallIssue
    halo.tickets.create(id=5, summary="VPN is down")  # E: call-arg / reportCallIssue
    halo.tickets.update(54321, custom=["CFOrigin"])  # E: arg-type / reportArgumentType
    halo.statuses.update(1, custom={"CFOrigin": "x"})  # E: call-arg / reportCallIssue
    halo.contracts.list(custom_fields=["CFOrigin"])  # E: call-arg / reportCallIssue
    halo.tickets.update(54321, id=5)  # E: call-arg / reportCallIssue
    halo.tickets.create_many([Client(name="Acme")])  # E: list-item / reportArgumentType
    halo.tickets.create_many(["VPN is down"])  # E: list-item / reportArgumentType


def batches(halo: Halo) -> None:
    halo.tickets.create_many([{"sumary": "VPN is down"}])  # E: typeddict-unknown-key / reportArgumentType
    halo.tickets.create_many([{"summary": 1}])  # E: typeddict-item / reportArgumentType
    halo.tickets.create_many([{"id": 5, "summary": "VPN is down"}])  # E: typeddict-unknown-key / reportArgumentType
    halo.tickets.create_many([Ticket(summary="VPN is down")])  # E: list-item / reportArgumentType
    halo.tickets.create_many([], siez=25)  # E: call-arg / reportCallIssue
    halo.tickets.update_many([{"status_id": 9}])  # E: typeddict-item / reportArgumentType
    halo.tickets.update_many([{"id": 1, "statusid": 9}])  # E: typeddict-unknown-key / reportArgumentType
    halo.tickets.delete_many(["5"])  # E: list-item / reportArgumentType


def handed_on(halo: Halo, **filters: Unpack[TicketFilters]) -> None:
    halo.tickets.list(**filters)
    halo.statuses.list(**filters)  # E: misc / -
    handed_on(halo, clinet_id=123)  # E: call-arg / reportCallIssue
    handed_on(halo, client_id=1.5)  # E: arg-type / reportArgumentType


def what_is_no_list_has_no_pages() -> None:
    get_ticket(1).page(1)  # E: attr-defined / reportAttributeAccessIssue
    list_tickets().page(1).page(2)  # E: attr-defined / reportAttributeAccessIssue


def read_only(halo: Halo) -> None:
    halo.user_changes.create(name="Waiting")  # E: attr-defined / reportAttributeAccessIssue
    halo.user_changes.update(1, name="Waiting")  # E: attr-defined / reportAttributeAccessIssue
    halo.user_changes.delete(1)  # E: attr-defined / reportAttributeAccessIssue
    halo.clients.restore(5)  # E: attr-defined / reportAttributeAccessIssue
    halo.user_changes.create_many([])  # E: attr-defined / reportAttributeAccessIssue


def records(ticket: Ticket) -> None:
    ticket.sumary  # E: attr-defined / reportAttributeAccessIssue
    ticket.statusid = 9  # E: attr-defined / reportAttributeAccessIssue
    ticket.status_id = "9"  # E: assignment / reportAttributeAccessIssue
    ticket.dateoccurred.year  # E: union-attr / reportOptionalMemberAccess
    Ticket(sumary="VPN is down")  # E: call-arg / reportCallIssue
    attrs.evolve(ticket, statusid=9)  # E: call-arg / -


def open_doors(halo: Halo) -> None:
    list_tickets(clinet_id=123)  # E: call-arg / reportCallIssue
    save_tickets({"summary": "VPN is down"})  # E: arg-type / reportArgumentType
    halo.send("GET /Tickets")  # E: arg-type / reportArgumentType
    halo.tickets.list(extra_query=["new"])  # E: arg-type / reportArgumentType
    halo.ticket  # E: attr-defined / reportAttributeAccessIssue
    halo.sql("select 1 as a", size="many")  # E: arg-type / reportArgumentType


def settings(halo: Halo) -> None:
    Halo("https://acme.halopsa.com")  # E: call-arg / reportCallIssue
    Halo(secret="b")  # E: call-arg / reportCallIssue
    Halo(retry=5)  # E: arg-type / reportArgumentType
    Halo(rate_limit=500)  # E: arg-type / reportArgumentType
    Retry(attempts="5")  # E: arg-type / reportArgumentType
    RateLimit(500, 180)  # E: arg-type / reportArgumentType
    halo.with_options(page_size="50")  # E: arg-type / reportArgumentType
    halo.with_options(tenant="acme")  # E: call-arg / reportCallIssue


async def asynchronous(halo: AsyncHalo) -> None:
    halo.tickets.list(clinet_id=123)  # E: call-arg / reportCallIssue
    await halo.user_changes.create(name="Waiting")  # E: attr-defined / reportAttributeAccessIssue
    await halo.tickets.list()  # E: misc / reportGeneralTypeIssues
    for _ in halo.tickets.list():  # E: attr-defined / reportGeneralTypeIssues
        pass


def nothing_is_any(halo: Halo) -> None:
    """A type that was lost on its way would agree with everything."""
    assert_type(halo.tickets.list(), Sequence[Ticket])  # E: assert-type / reportAssertTypeFailure
    assert_type(halo.tickets.get(1), Client)  # E: assert-type / reportAssertTypeFailure
    assert_type(halo.tickets.get(1).id, str)  # E: assert-type / reportAssertTypeFailure
