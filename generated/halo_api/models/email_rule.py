# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class EmailRule(Model):
    """One email rule."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    field_2endtag: str | None = None
    field_2fieldname: str | None = None
    field_2length: int | None = None
    field_2starttag: str | None = None
    field_2useendofline: bool | None = None
    field_3endtag: str | None = None
    field_3endtagmatchtype: int | None = None
    field_3fieldname: str | None = None
    field_3length: int | None = None
    field_3matchtype: int | None = None
    field_3starttag: str | None = None
    field_3useendofline: bool | None = None
    field_3useticketuser: bool | None = None
    field_4endtag: str | None = None
    field_4fieldname: str | None = None
    field_4length: int | None = None
    field_4starttag: str | None = None
    field_4useendofline: bool | None = None
    field_5endtag: str | None = None
    field_5endtagmatchtype: int | None = None
    field_5fieldname: str | None = None
    field_5length: int | None = None
    field_5starttag: str | None = None
    field_5useendofline: bool | None = None
    field_6endtag: str | None = None
    field_6endtagmatchtype: int | None = None
    field_6length: int | None = None
    field_6starttag: str | None = None
    field_6useendofline: bool | None = None
    always_close_alerts: bool | None = None
    always_create_new_ticket: bool | None = None
    attachmentmatchtype: int | None = None
    attachmentname: str | None = None
    body: str | None = None
    closed_alerts_read_status: int | None = None
    closestring: str | None = None
    dont_update_from_address: bool | None = None
    dontsendacknowledgement: bool | None = None
    enabled: bool | None = None
    endtag: str | None = None
    endtagmatchtype: int | None = None
    fieldmappings: list[dict[str, Any]] | None = None
    fieldname: str | None = None
    fromaddr: str | None = None
    fromaddrexact: bool | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    length: int | None = None
    mailbox_guid: str | None = None
    mailbox_name: str | None = None
    match_phone_number_with_tags: bool | None = None
    matchccandbcc: bool | None = None
    matchonattachment: bool | None = None
    name: str | None = None
    pagerduty: bool | None = None
    pagerduty_service: str | None = None
    pagerduty_service_name: str | None = None
    pagerdutyagent: int | None = None
    pop3serverid: int | None = None
    privateactions: bool | None = None
    requesttype: int | None = None
    requesttype_guid: str | None = None
    response_template_guid: str | None = None
    response_template_id: int | None = None
    response_template_name: str | None = None
    scan_full_body: bool | None = None
    seq: int | None = None
    splunkoncall: bool | None = None
    starttag: str | None = None
    subject: str | None = None
    toaddr: str | None = None
    toaddrexact: bool | None = None
    type: int | None = None
    useendofline: bool | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _wire_names: ClassVar[dict[str, str]] = {
        "field_2endtag": "2endtag",
        "field_2fieldname": "2fieldname",
        "field_2length": "2length",
        "field_2starttag": "2starttag",
        "field_2useendofline": "2useendofline",
        "field_3endtag": "3endtag",
        "field_3endtagmatchtype": "3endtagmatchtype",
        "field_3fieldname": "3fieldname",
        "field_3length": "3length",
        "field_3matchtype": "3matchtype",
        "field_3starttag": "3starttag",
        "field_3useendofline": "3useendofline",
        "field_3useticketuser": "3useticketuser",
        "field_4endtag": "4endtag",
        "field_4fieldname": "4fieldname",
        "field_4length": "4length",
        "field_4starttag": "4starttag",
        "field_4useendofline": "4useendofline",
        "field_5endtag": "5endtag",
        "field_5endtagmatchtype": "5endtagmatchtype",
        "field_5fieldname": "5fieldname",
        "field_5length": "5length",
        "field_5starttag": "5starttag",
        "field_5useendofline": "5useendofline",
        "field_6endtag": "6endtag",
        "field_6endtagmatchtype": "6endtagmatchtype",
        "field_6length": "6length",
        "field_6starttag": "6starttag",
        "field_6useendofline": "6useendofline",
    }
