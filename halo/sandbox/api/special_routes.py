"""Routes that are neither lists nor records: one's own agent, the next tag, lines of invoices, the cache, and more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple, cast

from starlette.responses import Response

from ..contract import FIELDS, RESOURCES
from ..journal import IGNORED
from ..seed.ids import APPLICATION_AGENT, CLOSED
from ..store import Row, Store
from .bodies import parse_json
from .errors import HTTPError
from .query import is_true
from .records import Records
from .request import SandboxRequest
from .responses import json_response
from .views import render

_CACHED = ("agents", "statuses", "ticket_types", "teams", "categories", "lookups", "mailboxes", "custom_fields")
"""What the cache holds here; under which names live servers have it was not measured."""


class SpecialRoute(NamedTuple):
    """A route that is neither a list nor a record.

    Attributes:
        method: The only one it knows.
        resource: Whose rights it needs.
        respond: Makes the response to a request.
    """

    method: str
    resource: str
    respond: Callable[[SandboxRequest], Response]


class SpecialRoutes:
    """The special routes of one sandbox."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records
        self._fixed = {
            "agent/me": SpecialRoute("GET", "agents", self._own_agent),
            "asset/nexttag": SpecialRoute("GET", "assets", self._next_tag),
            "clientcache": SpecialRoute("GET", "agents", self._cache),
            "clientcontract/approval": SpecialRoute("POST", "contracts", partial(self._approve, "contracts")),
            "clientcontract/nextref": SpecialRoute("POST", "contracts", self._next_ref),
            "invoice/updatelines": SpecialRoute("POST", "invoices", partial(self._update_lines, "invoices")),
            "quotation/approval": SpecialRoute("POST", "quotations", partial(self._approve, "quotations")),
            "recurringinvoice/lines": SpecialRoute("POST", "recurring_invoices", self._save_lines),
            "recurringinvoice/process": SpecialRoute("POST", "recurring_invoices", self._process),
            "recurringinvoice/updatelines": SpecialRoute(
                "POST", "recurring_invoices", partial(self._update_lines, "recurring_invoices")
            ),
            "report/createpdf": SpecialRoute("POST", "reports", self._report_pdf),
            "site/stockbins": SpecialRoute("GET", "sites", self._stock_bins),
            "team/tree": SpecialRoute("GET", "teams", self._tree),
            "tickets/processchildren": SpecialRoute("POST", "tickets", self._process_children),
        }

    def find(self, method: str, names: Sequence[str]) -> SpecialRoute | None:
        """The route with this path below `/api`, in lower case; None if it is not special."""
        match names:
            case ["ticketapproval", *key] if route := self._find_approval(method, key):
                return route
            case ["automation", _] | ["attachment", "image"] if method == "POST":
                return SpecialRoute("POST", f"{names[0]}s", self._nothing)
            case ["appointment", "booking"] | ["attachment", "image", _] if method in {"GET", "POST", "DELETE"}:
                return SpecialRoute(method, f"{names[0]}s", self._nothing)  # live: a GET of bookings answers 404
            case ["invoice", number, "void"]:
                return SpecialRoute("POST", "invoices", partial(self._void, number))
            case ["invoice", "pdf", number]:
                return SpecialRoute("POST", "invoices", partial(self._pdf, number))
            case _:
                return self._fixed.get("/".join(names))

    def _find_approval(self, method: str, key: Sequence[str]) -> SpecialRoute | None:
        responders: dict[tuple[str, int], Callable[..., Response]] = {
            ("POST", 0): self._respond,
            ("GET", 1): self._approval,
            ("DELETE", 1): self._remove_approval,
        }
        respond = responders.get((method, len(key)))
        return respond and SpecialRoute(method, "ticket_approvals", partial(respond, *key))

    def _own_agent(self, request: SandboxRequest) -> Response:
        """Who has signed in."""
        return json_response(self._records.get(RESOURCES["agents"], str(APPLICATION_AGENT), request.query))

    def _update_lines(self, resource: str, request: SandboxRequest) -> Response:
        """Change lines, each by its id; the totals follow. The answer was not measured."""
        changes = _rows_in(request)
        table = self._store.tables[resource]
        owners = {line["id"]: row for row in table.rows() for line in row.get("lines") or ()}
        for change in changes:
            row = owners.get(change.get("id"))
            if row is None:
                raise HTTPError(400, "Record not found", field="id", shape="text")
            current = table.get((row["id"],)) or row
            lines = [{**line, **change} if line["id"] == change["id"] else line for line in current["lines"]]
            table.put((row["id"],), {**current, "lines": lines})
        return json_response(changes, 201)

    def _save_lines(self, request: SandboxRequest) -> Response:
        """Add lines to recurring invoices, or change those that have an id. Nothing of this was measured."""
        lines, table = _rows_in(request), self._store.tables["recurring_invoices"]
        if any(line.get("id") for line in lines):
            return self._update_lines("recurring_invoices", request)
        rows = [self._stored("recurring_invoices", line.get("recurring_invoice_id")) for line in lines]
        saved = list[Row]()
        for row, line in zip(rows, lines, strict=True):
            current = table.get((row["id"],)) or row
            before: list[Row] = current.get("lines") or []
            number = max((old["id"] for old in before), default=abs(row["id"]) * 10) + 1
            saved.append({**line, "id": number})
            table.put((row["id"],), {**current, "lines": [*before, saved[-1]]})
        return json_response(saved, 201)

    def _process(self, request: SandboxRequest) -> Response:
        """Make an invoice of each recurring one, each time it is asked for. Nothing of this was measured."""
        rows = [self._stored("recurring_invoices", number) for number in _numbers_in(request)]
        invoices = self._store.tables["invoices"]
        for row in rows:
            number = invoices.next_id()
            lines: list[Row] = row.get("lines") or []
            numbered = [{**line, "id": number * 10 + index} for index, line in enumerate(lines)]
            invoices.put((number,), {**row, "id": number, "invoicenumber": f"INV-{number}", "lines": numbered})
        return Response(status_code=204)

    def _process_children(self, request: SandboxRequest) -> Response:
        """What becomes of children was not measured: here nothing does, and what was sent is told as ignored."""
        changes = _rows_in(request)
        for change in changes:
            self._stored("tickets", change.get("id"))
        ignored = sorted({name for change in changes for name in change if name != "id" and name.isidentifier()})
        return Response(status_code=204, headers={IGNORED: ", ".join(ignored)} if ignored else {})

    def _report_pdf(self, request: SandboxRequest) -> Response:
        """Where the PDF is to be found was not measured; an array is refused, as an object is where rows are wanted."""
        report = _json_in(request)
        if not isinstance(report, dict):
            raise HTTPError(400, "A report is needed", shape="text")
        self._stored("reports", cast("Row", report).get("id"))
        return Response(status_code=204)

    def _approve(self, resource: str, request: SandboxRequest) -> Response:
        """Keep what the people who were asked have answered, in the fields that the record has for it."""
        changes = _rows_in(request)
        rows = [self._stored(resource, change.get("id")) for change in changes]
        for row, change in zip(rows, changes, strict=True):
            answers = {name: value for name, value in change.items() if FIELDS[resource].get(name) == "string"}
            self._store.tables[resource].put((row["id"],), {**row, **answers})
        return Response(status_code=204)

    def _stored(self, resource: str, number: object) -> Row:
        """The record with this id.

        Raises:
            HTTPError: There is none (400).
        """
        row = self._store.tables[resource].get((number,)) if isinstance(number, int) else None
        if row is None:
            raise HTTPError(400, "Record not found", field="id", shape="text")
        return row

    def _next_ref(self, request: SandboxRequest) -> Response:
        """The reference that a new contract would get. In which form was not measured."""
        _rows_in(request)
        return json_response({"ref": f"C-{self._store.tables['contracts'].next_id()}"}, 201)

    def _stock_bins(self, _: SandboxRequest) -> Response:
        """A row for each place in stock, with the site that it is at."""
        sites = self._store.tables["sites"]
        bins = self._store.tables["stock_bins"].rows()
        return json_response(
            [
                {
                    "id": row["site_id"],
                    "key": str(row["site_id"]),
                    "name": (sites.get((row["site_id"],)) or {}).get("name"),
                    "stockbin_id": row["id"],
                    "stockbin_name": row["name"],
                    "table": 0,
                    "use": "stockbin",
                }
                for row in bins
            ]
        )

    def _tree(self, _: SandboxRequest) -> Response:
        """The teams, each with its number of open tickets."""
        open_tickets = Counter(
            row.get("team") for row in self._store.tables["tickets"].rows() if row.get("status_id") != CLOSED
        )
        teams = self._store.tables["teams"].rows()
        return json_response(
            [
                {**render(self._store, RESOURCES["teams"], row), "ticket_count": open_tickets[row["name"]]}
                for row in teams
            ]
        )

    def _next_tag(self, _: SandboxRequest) -> Response:
        """In the sandbox, tags are the numbers of assets."""
        newest = max((key[0] for key in self._store.tables["assets"].keys()), default=0)  # noqa: SIM118  # no mapping
        return json_response({"last_tag": str(newest), "next_tag": str(newest + 1)})

    def _nothing(self, _: SandboxRequest) -> Response:
        """There is no runbook to start, nothing that can be booked, and no image in texts is kept."""
        raise HTTPError(404)

    def _respond(self, request: SandboxRequest) -> Response:
        """Approvals with what was answered; what live servers answer was not captured."""
        resource, table = RESOURCES["ticket_approvals"], self._store.tables["ticket_approvals"]
        changes = [(tuple(change.get(name) for name in resource.key), change) for change in _rows_in(request)]
        if not all(all(isinstance(part, int) for part in key) and table.has(key) for key, _ in changes):
            raise HTTPError(400, "Record not found", shape="text")
        for key, change in changes:
            row = table.get(key) or Row()
            answers = {name: value for name, value in change.items() if type(value) is type(row.get(name))}
            table.put(key, {**row, **answers})
        return json_response([render(self._store, resource, table.get(key) or Row()) for key, _ in changes], 201)

    def _approval(self, number: str, _: SandboxRequest) -> Response:
        """The first approval of a ticket; which one live servers give, and whether of a ticket, was not measured."""
        if not number.isdecimal():
            raise HTTPError(400, f"The value '{number}' is not valid.", field="id")
        keys = self._store.tables["ticket_approvals"].below((int(number),))
        if not keys:
            raise HTTPError(404)
        row = self._store.tables["ticket_approvals"].get(keys[0]) or Row()
        return json_response(render(self._store, RESOURCES["ticket_approvals"], row))

    def _remove_approval(self, number: str, _: SandboxRequest) -> Response:
        """The approval that this has deleted, by the id of its ticket and its seq."""
        ticket_id, _ampersand, seq = number.partition("&")
        if not (ticket_id.isdecimal() and seq.isdecimal()):
            raise HTTPError(404)
        key, table = (int(ticket_id), int(seq)), self._store.tables["ticket_approvals"]
        row = table.get(key)
        if row is None:
            raise HTTPError(404)
        table.remove(key)
        return json_response(render(self._store, RESOURCES["ticket_approvals"], row))

    def _void(self, number: str, request: SandboxRequest) -> Response:
        invoice = self._records.get(RESOURCES["invoices"], number, request.query)
        table = self._store.tables["invoices"]
        row = {**(table.get((invoice["id"],)) or {}), "voided": True, "amountdue": 0.0}
        table.put((invoice["id"],), row)
        return json_response(render(self._store, RESOURCES["invoices"], row))

    def _pdf(self, number: str, request: SandboxRequest) -> Response:
        """A file that viewers open, with one empty page."""
        invoice = self._records.get(RESOURCES["invoices"], number, request.query)
        headers = {"content-disposition": f'attachment; filename="Invoice {invoice["id"]}.pdf"'}
        return Response(_PDF, headers=headers, media_type="application/octet-stream")

    def _cache(self, request: SandboxRequest) -> Response:
        if not is_true(request.query, "iscachebuild"):
            raise HTTPError(500)  # live
        return json_response(
            {
                name: [render(self._store, RESOURCES[name], row) for row in self._store.tables[name].rows()]
                for name in _CACHED
            }
        )


def _rows_in(request: SandboxRequest) -> list[Row]:
    """The records in a body.

    Raises:
        HTTPError: It is no array of objects (400).
    """
    return cast("list[Row]", _array_in(request, dict))


def _numbers_in(request: SandboxRequest) -> list[int]:
    """The ids in a body.

    Raises:
        HTTPError: It is no array of whole numbers (400).
    """
    return cast("list[int]", _array_in(request, int))


def _array_in(request: SandboxRequest, kind: type) -> list[object]:
    content = _json_in(request)
    items = cast("list[object]", content) if isinstance(content, list) else None
    if items is None or not all(isinstance(item, kind) and not isinstance(item, bool) for item in items):
        raise HTTPError(400, "POST object length is less than 1", shape="text")
    return items


def _json_in(request: SandboxRequest) -> Any:
    """What a body holds; None if that is no JSON."""
    try:
        return parse_json(request.body.decode("utf-8-sig"))
    except ValueError:
        return None


_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
