"""Routes that are neither lists nor records: the next tag, an invoice as PDF or void, the cache of the instance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from starlette.responses import Response

from ..contract import RESOURCES
from ..store import Store
from .errors import HTTPError
from .query import Query
from .records import Records
from .responses import json_response
from .views import render

_CACHED = ("agents", "statuses", "ticket_types", "teams", "categories", "lookups", "mailboxes", "custom_fields")
"""What the cache holds here; under which names live servers have it was not measured."""


class SpecialRoute(NamedTuple):
    """A route that is neither a list nor a record.

    Attributes:
        method: The only one it knows.
        resource: Whose rights it needs.
        respond: Makes the response to a query.
    """

    method: str
    resource: str
    respond: Callable[[Query], Response]


class SpecialRoutes:
    """The special routes of one sandbox."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records
        self._others = {
            "team/tree": SpecialRoute("GET", "teams", partial(self._all, "teams")),
            "site/stockbins": SpecialRoute("GET", "sites", partial(self._all, "sites")),
            "appointment/booking": SpecialRoute("GET", "appointments", partial(self._all, "booking_types")),
            "timesheet/mine": SpecialRoute("GET", "timesheets", _not_for_applications),
            "timesheetevent/mine": SpecialRoute("GET", "timesheet_events", _not_for_applications),
        }

    def find(self, names: Sequence[str]) -> SpecialRoute | None:
        """The route with this path below `/api`, in lower case; None if it is not special."""
        match names:
            case ["asset", "nexttag"]:
                return SpecialRoute("GET", "assets", self._next_tag)
            case ["invoice", number, "void"]:
                return SpecialRoute("POST", "invoices", partial(self._void, number))
            case ["invoice", "pdf", number]:
                return SpecialRoute("POST", "invoices", partial(self._pdf, number))
            case ["clientcache"]:
                return SpecialRoute("GET", "agents", self._cache)
            case _:
                return self._others.get("/".join(names))

    def _next_tag(self, _: Query) -> Response:
        """In the sandbox, tags are the numbers of assets."""
        newest = max((key[0] for key in self._store.tables["assets"].keys()), default=0)  # noqa: SIM118  # no mapping
        return json_response({"last_tag": str(newest), "next_tag": str(newest + 1)})

    def _all(self, name: str, _: Query) -> Response:
        """The records of a resource; what live servers answer was not captured."""
        rows = self._store.tables[name].rows()
        return json_response([render(self._store, RESOURCES[name], row) for row in rows])

    def _void(self, number: str, query: Query) -> Response:
        invoice = self._records.get(RESOURCES["invoices"], number, query)
        table = self._store.tables["invoices"]
        row = {**(table.get((invoice["id"],)) or {}), "voided": True, "amountdue": 0.0}
        table.put((invoice["id"],), row)
        return json_response(render(self._store, RESOURCES["invoices"], row))

    def _pdf(self, number: str, query: Query) -> Response:
        """A file that viewers open, with one empty page."""
        invoice = self._records.get(RESOURCES["invoices"], number, query)
        headers = {"content-disposition": f'attachment; filename="Invoice {invoice["id"]}.pdf"'}
        return Response(_PDF, headers=headers, media_type="application/octet-stream")

    def _cache(self, query: Query) -> Response:
        if query.get("iscachebuild") != "true":
            raise HTTPError(500)  # live
        return json_response(
            {
                name: [render(self._store, RESOURCES[name], row) for row in self._store.tables[name].rows()]
                for name in _CACHED
            }
        )


def _not_for_applications(_: Query) -> Response:
    raise HTTPError(403)  # live: an application is no agent who works


_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
