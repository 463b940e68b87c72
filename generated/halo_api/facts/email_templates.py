# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of email_templates. The templates of e-mails."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="email_templates",
    singular="email_template",
    model="EmailTemplate",
    path="/EmailTemplate",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "description", "guid", "use"),
    traps=("Ids of your own are negative (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_email_templates": {
        "access_control_level": "integer",
        "ignore_mg": "boolean",
        "isconfig": "boolean",
        "messagegroup": "integer",
        "portalcss": "boolean",
        "release_only": "boolean",
    },
    "save_email_templates": {},
    "get_email_template": {"includedetails": "boolean", "messagegroup": "integer"},
    "delete_email_template": {},
}

REFERENCES: dict[str, Reference] = {
    "sectionid": Reference("teams"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("_isclone is_single_obj multi_language"),
    "datetime": ("announcement_end_date"),
    "integer": (
        "id access_control_level messagegroup_id preview_language sectionid template_group ticket_to_preview type use"
    ),
    "object": ("design"),
    "objects": (
        "access_control approvalprocesses approvalprocessrules emailrules mailboxes notifications outcomes "
        "products statuses suppliers tickettypes variables"
    ),
    "string": (
        "_warning body_html body_sms body_text call_script description guid header_text intent name "
        "preview_body preview_call preview_sms preview_subject"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "description": "What it is, in words.",
    "guid": "A GUID beside the id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    ("description guid header_text id messagegroup_id name sectionid template_group"),
)
