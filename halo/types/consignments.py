# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.consignments` take by keyword. The deliveries to clients."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        PdfTemplateReference,
        SalesOrderReference,
        SiteReference,
        StockBinReference,
        TicketReference,
    )


class ConsignmentFilters(TypedDict, total=False):
    """What `halo.consignments.list` takes."""

    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool


class ConsignmentGetParameters(TypedDict, total=False):
    """What `halo.consignments.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ConsignmentDeleteParameters(TypedDict, total=False):
    """What `halo.consignments.delete` takes."""

    deleteOrder: bool


class ConsignmentFields(TypedDict, total=False):
    """The fields of one record of `halo.consignments`."""

    address: str | None
    assets: list[dict[str, Any]] | None
    """The assets it concerns."""
    assettomoveback: int | None
    date: datetime.datetime | datetime.date | str | None
    """The date, UTC."""
    ignoreserialisation: bool | None
    is_return: bool | None
    is_stock_to_stock: bool | None
    lines: list[dict[str, Any]] | None
    note: str | None
    """The text, plain."""
    pdf_attachment_id: int | None
    pdftemplate_id: PdfTemplateReference | None
    printhtml: str | None
    salesorder_id: SalesOrderReference | None
    """The sales order it belongs to."""
    site_id: SiteReference | None
    """The site it belongs to."""
    stockbin_id: StockBinReference | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    use: str | None
    """What kind of record it is."""
    user_name: str | None


class ConsignmentUpdate(ConsignmentFields, total=False):
    """The id of one record of `halo.consignments`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
