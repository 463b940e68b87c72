# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of attachments. The files of tickets and actions. A get gives the content of one."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="attachments",
    singular="attachment",
    model="Attachment",
    path="/Attachment",
    operations=("list", "get", "save", "delete"),
    rows_key="attachments",
    envelope="always",
    sidecars=("folders",),
    create_needs=(("filename",), ("ticket_id", "unique_id"), ("data_base64",)),
    references={"ticket_id": "tickets"},
    name_field="filename",
    common_filters=(
        "ticket_id",
        "type",
        "unique_id",
        "one_attachment_id",
        "action_id",
        "idonly",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
    ),
    common_fields=(
        "filename",
        "ticket_id",
        "unique_id",
        "data_base64",
        "action_id",
        "agent_id",
        "content_type",
        "datecreated",
        "desc",
        "filesize",
        "guid",
        "note",
        "showforusers",
        "user_id",
    ),
    content=True,
    scope=("ticket_id", "type+unique_id", "one_attachment_id"),
    actions={
        "upload_image": "upload_attachment_image",
        "get_image": "get_attachment_image",
        "delete_image": "remove_attachment_image",
    },
    traps=(
        "A get answers the bytes of the file with Content-Disposition, and no JSON (PowerShell HaloAPI; halocli)",
        "Of larger files a get answered JSON instead, with the address of the content under link, signed and good for a while; no token is sent there (live: a tenant's notes, 2026-06)",
        "The list needs ticket_id, or type and unique_id; without them it is empty (live sweep; swagger)",
        "A file is sent as data_base64 in JSON; multipart is for /Attachment/image alone (PyPI HaloPSA; swagger)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_attachments": {
        "action_id": "integer",
        "domotzagents": "boolean",
        "filetype": "string",
        "idonly": "boolean",
        "isxlsimport": "boolean",
        "one_attachment_id": "integer",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "portal": "integer",
        "ticket_id": "integer",
        "token": "string",
        "type": "integer",
        "unique_id": "integer",
    },
    "save_attachments": {},
    "get_attachment": {"childticketid": "integer", "includedetails": "boolean", "token": "string"},
    "delete_attachment": {},
    "upload_attachment_image": {},
    "get_attachment_image": {},
    "remove_attachment_image": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "faultid": Reference("tickets"),
    "outcome_id": Reference("outcomes"),
    "ticket_id": Reference("tickets"),
    "tickettype_id": Reference("ticket_types"),
    "user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "ticket_id": Reference("tickets"),
}

NAMING = Naming(
    fields=("filename",),
)

COMPARED: dict[str, str] = {"one_attachment_id": "id"}

FILTER_TEXTS: dict[str, str] = {
    "action_id": "Files of this action; needs ticket_id too.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "one_attachment_id": "This file alone.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "ticket_id": "Files of this ticket. Without it, type and unique_id are needed.",
    "type": "The kind of record that the files belong to, from the vendor's list; together with unique_id.",
    "unique_id": "The record that the files belong to; together with type.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_alreadyuploaded _canupdate _enduserportalpdfprint _is_new_version _isimport _isnewticket "
        "_start_transcription _transcription_is_new_action _transcription_started allow_anon_upload "
        "already_posted has_scanned is_s3 isimage processnow showforusers showonchild showonrelated"
    ),
    "datetime": ("datecreated last_updated"),
    "integer": (
        "id _match_integration_id access_control_level action_id agent_id anon_outcomeid attachmentaction_id "
        "child_count copy_from_id faultid field_id filesize image_upload_id import_details_id "
        "linked_version_id outcome_id parent_id ticket_id tickettype_id type unique_id user_id version_count"
    ),
    "object": ("new_external_link"),
    "objects": ("access_control external_links"),
    "string": (
        "_importtype _match_additional_id _match_integration_name _match_thirdparty_id _warning att_link "
        "content_type data data_base64 desc file filename folder_hierarchy guid image_upload_key "
        "import_parentid link note parent_desc parent_name s3url third_party_id tickettype_guid validate_guid"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the attachment.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "action_id": "The action it belongs to.",
    "agent_id": "The agent it is assigned to.",
    "content_type": "The media type.",
    "data_base64": "The content, base64, when it is written; no row has it.",
    "datecreated": "When it was added, UTC.",
    "desc": "What it is, in words.",
    "filename": "What it is called; its ending tells the kind of file.",
    "filesize": "The size in bytes.",
    "guid": "A GUID beside the id.",
    "note": "The text, plain.",
    "showforusers": "Whether the user can see it.",
    "ticket_id": "The ticket it belongs to.",
    "unique_id": "The record that it belongs to, together with type.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_importtype _isimport access_control_level allow_anon_upload already_posted att_link child_count "
        "data_base64 datecreated desc faultid field_id filename filesize folder_hierarchy id import_parentid "
        "is_s3 isimage last_updated linked_version_id note parent_id s3url showforusers showonchild "
        "showonrelated third_party_id tickettype_guid tickettype_id type unique_id validate_guid"
    ),
)
