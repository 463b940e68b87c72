# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.email_rules` take by keyword. The rules for e-mails that come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import TemplateReference


class EmailRuleFilters(TypedDict, total=False):
    """What `halo.email_rules.list` takes."""

    fromaddress: str
    type: int


class EmailRuleGetParameters(TypedDict, total=False):
    """What `halo.email_rules.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class EmailRuleFields(TypedDict, total=False):
    """The fields of one record of `halo.email_rules`."""

    field_2endtag: str | None
    field_2fieldname: str | None
    field_2length: int | None
    field_2starttag: str | None
    field_2useendofline: bool | None
    field_3endtag: str | None
    field_3endtagmatchtype: int | None
    field_3fieldname: str | None
    field_3length: int | None
    field_3matchtype: int | None
    field_3starttag: str | None
    field_3useendofline: bool | None
    field_3useticketuser: bool | None
    field_4endtag: str | None
    field_4fieldname: str | None
    field_4length: int | None
    field_4starttag: str | None
    field_4useendofline: bool | None
    field_5endtag: str | None
    field_5endtagmatchtype: int | None
    field_5fieldname: str | None
    field_5length: int | None
    field_5starttag: str | None
    field_5useendofline: bool | None
    field_6endtag: str | None
    field_6endtagmatchtype: int | None
    field_6length: int | None
    field_6starttag: str | None
    field_6useendofline: bool | None
    always_close_alerts: bool | None
    always_create_new_ticket: bool | None
    attachmentmatchtype: int | None
    attachmentname: str | None
    body: str | None
    closed_alerts_read_status: int | None
    closestring: str | None
    dont_update_from_address: bool | None
    dontsendacknowledgement: bool | None
    enabled: bool | None
    endtag: str | None
    endtagmatchtype: int | None
    fieldmappings: list[dict[str, Any]] | None
    fieldname: str | None
    fromaddr: str | None
    fromaddrexact: bool | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    length: int | None
    mailbox_guid: str | None
    mailbox_name: str | None
    match_phone_number_with_tags: bool | None
    matchccandbcc: bool | None
    matchonattachment: bool | None
    name: str | None
    pagerduty: bool | None
    pagerduty_service: str | None
    pagerduty_service_name: str | None
    pagerdutyagent: int | None
    pop3serverid: int | None
    privateactions: bool | None
    requesttype: int | None
    requesttype_guid: str | None
    response_template_guid: str | None
    response_template_id: TemplateReference | None
    response_template_name: str | None
    scan_full_body: bool | None
    seq: int | None
    splunkoncall: bool | None
    starttag: str | None
    subject: str | None
    toaddr: str | None
    toaddrexact: bool | None
    type: int | None
    useendofline: bool | None


class EmailRuleUpdate(EmailRuleFields, total=False):
    """The id of one record of `halo.email_rules`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
