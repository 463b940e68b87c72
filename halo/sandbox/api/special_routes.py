"""What can be asked besides records and lists: the next tag, an invoice as PDF or void, the cache of the instance."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from starlette.responses import Response

from ..contract import RESOURCES
from .errors import Refused, answer
from .views import shown

if TYPE_CHECKING:
    from ..instance import Sandbox

Query = Mapping[str, str]

_CACHED = ("agents", "statuses", "ticket_types", "teams", "categories", "lookups", "mailboxes", "custom_fields")
"""What the cache holds here; under which names live servers have it was not measured."""


class Special(NamedTuple):
    """One route that is no list and no record.

    Attributes:
        method: The only one it knows.
        resource: Whose rights it needs.
        respond: Its answer, from the sandbox, the id in the path and the query.
    """

    method: str
    resource: str
    respond: Callable[[Sandbox, str, Query], Response]


def found(names: Sequence[str]) -> tuple[Special, str] | None:
    """The route with this path below /api, in small letters, and the id in it; None where it is an ordinary one."""
    match names:
        case ["asset", "nexttag"]:
            return Special("GET", "assets", _next_tag), ""
        case ["invoice", number, "void"]:
            return Special("POST", "invoices", _void), number
        case ["invoice", "pdf", number]:
            return Special("POST", "invoices", _pdf), number
        case ["clientcache"]:
            return Special("GET", "agents", _cache), ""
        case _:
            return None


def _next_tag(sandbox: Sandbox, _: str, __: Query) -> Response:
    """Tags go by the number of the newest asset here."""
    newest = max((key[0] for key in sandbox.store.tables["assets"].keys()), default=0)  # noqa: SIM118  # no mapping
    return answer({"last_tag": str(newest), "next_tag": str(newest + 1)})


def _void(sandbox: Sandbox, number: str, query: Query) -> Response:
    invoice = sandbox.records.got(RESOURCES["invoices"], number, query)
    table = sandbox.store.tables["invoices"]
    row = {**(table.get((invoice["id"],)) or {}), "voided": True, "amountdue": 0.0}
    table.put((invoice["id"],), row)
    return answer(shown(sandbox.store, RESOURCES["invoices"], row))


def _pdf(sandbox: Sandbox, number: str, query: Query) -> Response:
    """A file that viewers open, with one empty page."""
    invoice = sandbox.records.got(RESOURCES["invoices"], number, query)
    headers = {"content-disposition": f'attachment; filename="Invoice {invoice["id"]}.pdf"'}
    return Response(_PDF, headers=headers, media_type="application/octet-stream")


def _cache(sandbox: Sandbox, _: str, query: Query) -> Response:
    if query.get("iscachebuild") != "true":
        raise Refused(500)  # live
    held = {
        name: [shown(sandbox.store, RESOURCES[name], row) for row in sandbox.store.tables[name].rows()]
        for name in _CACHED
    }
    return answer(held)


_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
