# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of event_rules. The rules that make tickets of the events of other systems."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="event_rules",
    singular="event_rule",
    model="EventRule",
    path="/EventRule",
    operations=("list", "get", "save", "delete"),
    echoes={"tickettype_name": "tickettype_id"},
    name_field="name",
    common_fields=("active", "guid", "notes", "user_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_event_rules": {},
    "save_event_rules": {},
    "get_event_rule": {},
    "delete_event_rule": {},
}

REFERENCES: dict[str, Reference] = {
    "tickettype_id": Reference("ticket_types"),
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("active alwayscreatenew hide_actions"),
    "integer": (
        "id access_control_level algorithm assetmatchingfield assetmatchingtype authorizationtype "
        "clientmatchingfield clientmatchingtype create_type defaultsite precedence sitematchingfield "
        "sitematchingtype template_id tickettype_id user_id usermatchingfield usermatchingtype"
    ),
    "objects": ("access_control criteria mappings ticket_matching_criteria values"),
    "string": (
        "_warning assetmatchingfield_name assetmatchingparam bearername clientmatchingparam defaultsite_name "
        "event_key guid headername intent name new_client_secret notes sitematchingparam template_guid "
        "template_name tickettype_guid tickettype_name user_name usermatchingparam username"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "active": "Whether it is in use.",
    "guid": "A GUID beside the id.",
    "notes": "Notes about it.",
    "tickettype_name": "A name, for reading. A save goes by tickettype_id.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("active algorithm alwayscreatenew assetmatchingtype authorizationtype clientmatchingtype create_type criteria"),
)
