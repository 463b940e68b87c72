# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.crm_notes` take by keyword. The notes about clients, suppliers and users."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import (
        AgentReference,
        ClientReference,
        InvoiceReference,
        PurchaseOrderReference,
        QuotationReference,
        SalesOrderReference,
        SiteReference,
        SupplierReference,
        TicketReference,
        TopLevelReference,
        UserReference,
    )


class CrmNoteFilters(TypedDict, total=False):
    """What `halo.crm_notes.list` takes."""

    client_id: ClientReference
    """Records of this client."""
    supplier_id: SupplierReference
    """Records of this supplier."""
    toplevel_id: TopLevelReference
    """Records below this top level."""


class CrmNoteGetParameters(TypedDict, total=False):
    """What `halo.crm_notes.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CrmNoteFields(TypedDict, total=False):
    """The fields of one record of `halo.crm_notes`."""

    add_to_calendar: bool | None
    app_agent_id: int | None
    app_subject: str | None
    app_user_id: int | None
    client_id: ClientReference | None
    """The client it belongs to."""
    createdfromaction: bool | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datetime_: datetime.datetime | datetime.date | str | None
    detail: str | None
    hide_time_taken: bool | None
    invoice_id: InvoiceReference | None
    """The invoice it belongs to."""
    mailentryid: str | None
    nextcalldate: datetime.datetime | datetime.date | str | None
    nextcallduration: float | None
    note: str | None
    """The text, plain."""
    purchase_order_id: PurchaseOrderReference | None
    quote_id: QuotationReference | None
    replies: list[dict[str, Any]] | None
    sales_order_id: SalesOrderReference | None
    satisfaction: str | None
    site_id: SiteReference | None
    """The site it belongs to."""
    sitename: str | None
    subject: str | None
    supplier_id: SupplierReference | None
    third_party_id: str | None
    ticketid: TicketReference | None
    timetaken: float | None
    user_id: UserReference | None
    """The user who reported it."""
    username: str | None
    who: str | None
    who_agentid: AgentReference | None


class CrmNoteCreate(CrmNoteFields, total=False):
    """The fields of one new record of `halo.crm_notes`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class CrmNoteUpdate(CrmNoteFields, total=False):
    """The id of one record of `halo.crm_notes`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
