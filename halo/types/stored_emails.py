# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.stored_emails` take by keyword. The e-mails that wait to be sent."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Attachment

    from .references import (
        ClientReference,
        ContractReference,
        InvoiceReference,
        KbArticleReference,
        MailboxReference,
        PurchaseOrderReference,
        QuotationReference,
        ReportReference,
        SalesOrderReference,
        SiteReference,
        TemplateReference,
        TicketReference,
        UserReference,
    )


class StoredEmailGetParameters(TypedDict, total=False):
    """What `halo.stored_emails.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class StoredEmailFields(TypedDict, total=False):
    """The fields of one record of `halo.stored_emails`."""

    add_to_feed: bool | None
    addactionaftersending: bool | None
    attachments: list[Attachment] | None
    bulk_ticket_id: int | None
    bulk_ticket_id_array: list[int] | None
    bulk_user_id: int | None
    bulk_user_id_array: list[int] | None
    client_id: ClientReference | None
    """The client it belongs to."""
    contract_id: ContractReference | None
    """The contract it belongs to."""
    datecreated: datetime.datetime | datetime.date | str | None
    """When it was created, UTC."""
    dateemailed: datetime.datetime | datetime.date | str | None
    dl_email_field: int | None
    emailattachments: str | None
    emailbcc: str | None
    emailbody: str | None
    emailbody_html: str | None
    emailcc: str | None
    emailsubject: str | None
    emailto: str | None
    faultid: TicketReference | None
    from_dl_id: int | None
    from_recurring_invoice: bool | None
    invoice_id: InvoiceReference | None
    """The invoice it belongs to."""
    is_stand_alone_email: bool | None
    kb_id: KbArticleReference | None
    keymessage: str | None
    mailbox_id: MailboxReference | None
    messagegroup_id: int | None
    org_id: int | None
    purchaseorder_id: PurchaseOrderReference | None
    quotation_id: QuotationReference | None
    ref: int | None
    reply_direct: bool | None
    replyaddress: str | None
    report_id: ReportReference | None
    sales_mailbox_override_id: int | None
    salesorder_id: SalesOrderReference | None
    """The sales order it belongs to."""
    send_to_all_user_emails: bool | None
    site_id: SiteReference | None
    """The site it belongs to."""
    sub_type: int | None
    templateid: TemplateReference | None
    test_credentials: dict[str, Any] | None
    user_id: UserReference | None
    """The user who reported it."""
    username: str | None


class StoredEmailUpdate(StoredEmailFields, total=False):
    """The id of one record of `halo.stored_emails`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
