"""What the demo shows, step by step: each line of code, and its result."""

from __future__ import annotations

from collections import Counter

from halo_api.models import Ticket
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from halo import Halo, HaloError, InvalidRequestError
from halo.sandbox import Sandbox, Settings
from scripts.tour.console import print_ending, print_error, print_indented, step

LATENCY = 0.03  # seconds; a server next door. At 0 the progress bar would be gone before it is seen


def main() -> int:
    """Start a sandbox, and show the library at work on it."""
    console = Console(highlight=False)
    sandbox = Sandbox(Settings(latency=LATENCY))
    with sandbox.serve() as url:
        console.print()
        console.print("[bold]halo[/bold], a client for the HaloPSA REST API, on its sandbox")
        console.print(
            f"[dim]The server is a stand-in on this machine ({url}), with made-up data. No HaloPSA is involved, "
            "and nothing leaves this computer.[/dim]"
        )
        settings = sandbox.settings
        with Halo(
            base_url=url, client_id=settings.client_id, client_secret=settings.client_secret, tenant=settings.tenant
        ) as halo:
            show(console, halo)
        print_ending(console)
    return 0


def show(console: Console, halo: Halo) -> None:
    """All steps."""
    list_clients(console, halo)
    walk_tickets(console, halo)
    ticket = create(console, halo)
    add_action(console, halo, ticket)
    update_and_delete(console, halo, ticket)
    refused(console, halo)


def list_clients(console: Console, halo: Halo) -> None:
    """The first call signs in."""
    step(console, "Sign in and list the clients", "for client in halo.clients.list(): ...")
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in ("id", "client", "sites", "open tickets"):
        table.add_column(column, justify="left" if column == "client" else "right")
    for client in halo.clients.list(order="name"):
        sites = halo.sites.list(client_id=client.id).count()
        tickets = halo.tickets.list(client_id=client.id, open_only=True).count()
        table.add_row(str(client.id), client.name or "", str(sites), str(tickets))
    console.print(Padding(table, (0, 0, 0, 2)))


def walk_tickets(console: Console, halo: Halo) -> None:
    """Every ticket, a page at a time."""
    step(console, "Walk all tickets, page by page, each once", "for page in halo.tickets.list().pages(): ...")
    names = {status.id: status.name or "" for status in halo.statuses.list()}
    counts: Counter[str] = Counter()
    columns = (TextColumn("  tickets"), BarColumn(bar_width=30), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("tickets", total=None)
        for page in halo.tickets.list().pages():
            counts.update(names.get(ticket.status_id or 0, "?") for ticket in page)
            progress.update(task, total=page.total, advance=len(page))
    print_indented(console, ", ".join(f"{count} {name}" for name, count in counts.most_common()))


def create(console: Console, halo: Halo) -> Ticket:
    """A create has no id; Halo wants an array, and the library sees to it."""
    client = halo.clients.list(order="name").first()
    kind = halo.ticket_types.list().first()
    assert client is not None
    assert kind is not None
    step(
        console,
        "Create a ticket",
        f'ticket = halo.tickets.create(summary="Printer on fire", client_id={client.id}, tickettype_id={kind.id})',
    )
    ticket = halo.tickets.create(summary="Printer on fire", client_id=client.id, tickettype_id=kind.id)
    print_indented(console, escape(repr(ticket)))
    return ticket


def add_action(console: Console, halo: Halo, ticket: Ticket) -> None:
    """A note on the ticket."""
    step(
        console,
        "Add an action to it",
        f'halo.actions.create(ticket_id={ticket.id}, outcome="Internal Note", note="Bring water.", timetaken=0.25)',
    )
    action = halo.actions.create(ticket_id=ticket.id, outcome="Internal Note", note="Bring water.", timetaken=0.25)
    print_indented(console, escape(repr(action)))


def update_and_delete(console: Console, halo: Halo, ticket: Ticket) -> None:
    """Only the named fields change."""
    step(console, "Change one field, look, delete", f"halo.tickets.update({ticket.id}, status_id=9)")
    halo.tickets.update(ticket.id, status_id=9)
    again = halo.tickets.get(ticket.id)
    print_indented(console, f"status_id {ticket.status_id} -> {again.status_id}, summary is still {again.summary!r}")
    print_indented(console, f"[green]halo.tickets.delete({ticket.id})[/green]")
    halo.tickets.delete(ticket.id)
    try:
        halo.tickets.get(ticket.id)
    except HaloError as error:
        print_error(console, error)


def refused(console: Console, halo: Halo) -> None:
    """Halo ignores a filter it does not know; the library does not let it."""
    step(console, "A misspelt filter never reaches the server", "halo.tickets.list(clinet_id=12)")
    try:
        halo.tickets.list(clinet_id=12)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    except InvalidRequestError as error:
        print_error(console, error)
    usage = halo.usage
    console.print()
    console.print(f"[dim]{usage.requests} requests, {usage.waits} waits, one sign-in.[/dim]")
