# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of cabs. The boards that approve changes."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="cabs",
    singular="cab",
    model="Cab",
    path="/CAB",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "guid"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_cabs": {"includemembers": "boolean"},
    "save_cabs": {},
    "get_cab": {"includedetails": "boolean"},
    "delete_cab": {},
}

REFERENCES: dict[str, Reference] = {
    "sectiondetail_id": Reference("teams"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("_isimport all_must_approve"),
    "integer": (
        "id _match_integration_id access_control_level approvals_needed import_details_id rejection_threshold "
        "sectiondetail_id slack_channel"
    ),
    "object": ("new_external_link"),
    "objects": ("access_control add_members delete_members edit_members members roles"),
    "string": (
        "_importtype _match_additional_id _match_integration_name _match_thirdparty_id _warning guid intent "
        "ldapstring name sectiondetail_guid sectiondetail_name slack_channel_name teams_webhook_url "
        "third_party_relational_id"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    ("all_must_approve approvals_needed guid id name rejection_threshold slack_channel teams_webhook_url"),
)
