# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.attachment import Attachment


@model(kw_only=True)
class StoredEmail(Model):
    """One stored email."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    add_to_feed: bool | None = None
    addactionaftersending: bool | None = None
    attachments: list[Attachment] | None = None
    bulk_ticket_id: int | None = None
    bulk_ticket_id_array: list[int] | None = None
    bulk_user_id: int | None = None
    bulk_user_id_array: list[int] | None = None
    client_id: int | None = None
    """The client it belongs to."""
    contract_id: int | None = None
    """The contract it belongs to."""
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    dateemailed: datetime.datetime | None = None
    dl_email_field: int | None = None
    emailattachments: str | None = None
    emailbcc: str | None = None
    emailbody: str | None = None
    emailbody_html: str | None = None
    emailcc: str | None = None
    emailsubject: str | None = None
    emailto: str | None = None
    faultid: int | None = None
    from_dl_id: int | None = None
    from_recurring_invoice: bool | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    is_stand_alone_email: bool | None = None
    kb_id: int | None = None
    keymessage: str | None = None
    mailbox_id: int | None = None
    messagegroup_id: int | None = None
    org_id: int | None = None
    purchaseorder_id: int | None = None
    quotation_id: int | None = None
    ref: int | None = None
    reply_direct: bool | None = None
    replyaddress: str | None = None
    report_id: int | None = None
    sales_mailbox_override_id: int | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    send_to_all_user_emails: bool | None = None
    site_id: int | None = None
    """The site it belongs to."""
    sub_type: int | None = None
    templateid: int | None = None
    test_credentials: dict[str, Any] | None = None
    user_id: int | None = None
    """The user who reported it."""
    username: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_emailsent",
            "_isbatch",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "attachments": list_of(model_of("attachment", "Attachment")),
        "datecreated": DATETIME,
        "dateemailed": DATETIME,
    }
