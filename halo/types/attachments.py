# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.attachments` take by keyword. The files of tickets and actions. A get gives the content
of one."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        AgentReference,
        OutcomeReference,
        TicketReference,
        TicketTypeReference,
        UserReference,
    )


class AttachmentFilters(TypedDict, total=False):
    """What `halo.attachments.list` takes."""

    action_id: int
    """Files of this action; needs ticket_id too."""
    domotzagents: bool
    filetype: str
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    isxlsimport: bool
    one_attachment_id: int
    """This file alone."""
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
    portal: int
    ticket_id: TicketReference
    """Files of this ticket. Without it, type and unique_id are needed."""
    token: str
    type: int
    """The kind of record that the files belong to, from the vendor's list; together with unique_id."""
    unique_id: int
    """The record that the files belong to; together with type."""


class AttachmentGetParameters(TypedDict, total=False):
    """What `halo.attachments.get` takes."""

    childticketid: int
    includedetails: bool
    """Not measured; one public client expects the record from it, as JSON, instead of the content."""
    token: str


class AttachmentFields(TypedDict, total=False):
    """The fields of one record of `halo.attachments`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    action_id: int | None
    """The action it belongs to."""
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    allow_anon_upload: bool | None
    already_posted: bool | None
    anon_outcomeid: int | None
    att_link: str | None
    attachmentaction_id: int | None
    child_count: int | None
    content_type: str | None
    """The media type."""
    copy_from_id: int | None
    data: str | None
    data_base64: str | None
    """The content, base64, when it is written; no row has it."""
    datecreated: datetime.datetime | datetime.date | str | None
    """When it was added, UTC."""
    desc: str | None
    """What it is, in words."""
    external_links: list[dict[str, Any]] | None
    faultid: TicketReference | None
    field_id: int | None
    file: str | None
    filename: str | None
    """What it is called; its ending tells the kind of file."""
    filesize: int | None
    """The size in bytes."""
    folder_hierarchy: str | None
    guid: str | None
    """A GUID beside the id."""
    has_scanned: bool | None
    image_upload_id: int | None
    image_upload_key: str | None
    import_details_id: int | None
    import_parentid: str | None
    is_s3: bool | None
    isimage: bool | None
    last_updated: datetime.datetime | datetime.date | str | None
    link: str | None
    linked_version_id: int | None
    new_external_link: dict[str, Any] | None
    note: str | None
    """The text, plain."""
    outcome_id: OutcomeReference | None
    parent_desc: str | None
    parent_id: int | None
    parent_name: str | None
    processnow: bool | None
    s3url: str | None
    showforusers: bool | None
    """Whether the user can see it."""
    showonchild: bool | None
    showonrelated: bool | None
    third_party_id: str | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    tickettype_guid: str | None
    tickettype_id: TicketTypeReference | None
    type: int | None
    unique_id: int | None
    """The record that it belongs to, together with type."""
    user_id: UserReference | None
    """The user who reported it."""
    validate_guid: str | None
    version_count: int | None


class AttachmentUpdate(AttachmentFields, total=False):
    """The id of one record of `halo.attachments`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
