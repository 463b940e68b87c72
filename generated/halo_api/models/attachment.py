# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Attachment(Model):
    """One attachment."""

    id: int = UNSET
    """The number of the attachment."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    action_id: int | None = None
    """The action it belongs to."""
    agent_id: int | None = None
    """The agent it is assigned to."""
    allow_anon_upload: bool | None = None
    already_posted: bool | None = None
    anon_outcomeid: int | None = None
    att_link: str | None = None
    attachmentaction_id: int | None = None
    child_count: int | None = None
    content_type: str | None = None
    """The media type."""
    copy_from_id: int | None = None
    data: str | None = None
    data_base64: str | None = None
    """The content, base64, when it is written; no row has it."""
    datecreated: datetime.datetime | None = None
    """When it was added, UTC."""
    desc: str | None = None
    """What it is, in words."""
    external_links: list[dict[str, Any]] | None = None
    faultid: int | None = None
    field_id: int | None = None
    file: str | None = None
    filename: str | None = None
    """What it is called; its ending tells the kind of file."""
    filesize: int | None = None
    """The size in bytes."""
    folder_hierarchy: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    has_scanned: bool | None = None
    image_upload_id: int | None = None
    image_upload_key: str | None = None
    import_details_id: int | None = None
    import_parentid: str | None = None
    is_s3: bool | None = None
    isimage: bool | None = None
    last_updated: datetime.datetime | None = None
    link: str | None = None
    linked_version_id: int | None = None
    new_external_link: dict[str, Any] | None = None
    note: str | None = None
    """The text, plain."""
    outcome_id: int | None = None
    parent_desc: str | None = None
    parent_id: int | None = None
    parent_name: str | None = None
    processnow: bool | None = None
    s3url: str | None = None
    showforusers: bool | None = None
    """Whether the user can see it."""
    showonchild: bool | None = None
    showonrelated: bool | None = None
    third_party_id: str | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    type: int | None = None
    unique_id: int | None = None
    """The record that it belongs to, together with type."""
    user_id: int | None = None
    """The user who reported it."""
    validate_guid: str | None = None
    version_count: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_alreadyuploaded",
            "_canupdate",
            "_enduserportalpdfprint",
            "_importtype",
            "_is_new_version",
            "_isimport",
            "_isnewticket",
            "_match_additional_id",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_start_transcription",
            "_transcription_is_new_action",
            "_transcription_started",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "datecreated": DATETIME,
        "last_updated": DATETIME,
    }
