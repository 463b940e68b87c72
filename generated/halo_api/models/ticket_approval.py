# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.attachment import Attachment
    from ..models.custom_field import CustomField


@model(kw_only=True)
class TicketApproval(Customizable):
    """One ticket approval."""

    ticket_id: int = UNSET
    """The ticket it belongs to."""
    seq: int = UNSET
    actionnumber: int | None = None
    adhoc: bool | None = None
    admin_overridden: bool | None = None
    admin_override_id: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_initials: str | None = None
    agent_name: str | None = None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    agent_requestor_colour: str | None = None
    agent_requestor_imgpath: str | None = None
    allow_approver_attachments: bool | None = None
    approval_inprogress: bool | None = None
    approval_process_guid: str | None = None
    approval_process_id: int | None = None
    """The process of approval it goes through."""
    approval_process_name: str | None = None
    approver_note: str | None = None
    attachment_list: dict[str, Any] | None = None
    attachments: list[Attachment] | None = None
    cab_id: int | None = None
    campaign_id: int | None = None
    campaign_ref: str | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    dateapproved: datetime.datetime | None = None
    datetime_: datetime.datetime | None = None
    delegated_by_email: str | None = None
    delegated_by_uid: int | None = None
    delegated_by_username: str | None = None
    dont_cc_original_approver: bool | None = None
    emailaddress: str | None = None
    emailstatus: int | None = None
    faresultchanged: int | None = None
    holiday_allday: bool | None = None
    holiday_end: datetime.datetime | None = None
    holiday_id: int | None = None
    holiday_ref: str | None = None
    holiday_start: datetime.datetime | None = None
    image: str | None = None
    initials: str | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    invoice_ref: str | None = None
    is_mandatory: bool | None = None
    kb_article_description: str | None = None
    kb_article_inactive: bool | None = None
    kb_article_notes: str | None = None
    kb_article_resolution: str | None = None
    kb_article_type: int | None = None
    kb_faqlists: list[dict[str, Any]] | None = None
    kb_new_template_when_linked: int | None = None
    kb_next_review_date: datetime.datetime | None = None
    kb_pdf_template: int | None = None
    kb_tags: list[dict[str, Any]] | None = None
    lastreminderdatetime: datetime.datetime | None = None
    name: str | None = None
    newsignatureadded: bool | None = None
    note: str | None = None
    """The text, plain."""
    purchase_order_id: int | None = None
    purchase_order_ref: str | None = None
    quote_id: int | None = None
    quote_ref: str | None = None
    requestor_agent_id: int | None = None
    requestor_colour: str | None = None
    requestor_imgpath: str | None = None
    requestor_initials: str | None = None
    requestor_lastonline: str | None = None
    requestor_name: str | None = None
    requestor_note: str | None = None
    requestor_onlinestatus: int | None = None
    requestor_user_id: int | None = None
    result: int | None = None
    role_id: int | None = None
    role_name: str | None = None
    send_webhook: bool | None = None
    signature: str | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    startdate_timezone: str | None = None
    startdate_with_timezone: dict[str, Any] | None = None
    starttime: str | None = None
    step_group: int | None = None
    step_group_name: str | None = None
    step_id: int | None = None
    step_name: str | None = None
    summary: str | None = None
    """One line that says what it is about."""
    targetdate: datetime.datetime | None = None
    targetdate_timezone: str | None = None
    targetdate_with_timezone: dict[str, Any] | None = None
    targettime: str | None = None
    templateid: int | None = None
    ticket_status: int | None = None
    ticket_statusobj: dict[str, Any] | None = None
    ticket_user_id: int | None = None
    ticket_user_name: str | None = None
    timetaken: float | None = None
    token: str | None = None
    total_count: int | None = None
    type: int | None = None
    uniqueid: int | None = None
    user_id: int | None = None
    """The user who reported it."""
    votes_required_to_accept: int | None = None
    votes_required_to_reject: int | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_delegate_to_agent_id",
            "_includeticketinresponse",
            "_isportalagentnote",
            "_warning",
        }
    )

    _wire_names: ClassVar[dict[str, str]] = {
        "datetime_": "datetime",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "attachments": list_of(model_of("attachment", "Attachment")),
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "dateapproved": DATETIME,
        "datetime_": DATETIME,
        "holiday_end": DATETIME,
        "holiday_start": DATETIME,
        "kb_next_review_date": DATETIME,
        "lastreminderdatetime": DATETIME,
        "startdate": DATETIME,
        "targetdate": DATETIME,
    }
