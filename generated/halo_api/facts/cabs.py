# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of cabs. The boards that approve changes."""

from . import Resource

RESOURCE = Resource(
    name="cabs",
    singular="cab",
    model="Cab",
    path="/CAB",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_cabs": {"includemembers": "boolean"},
    "save_cabs": {},
    "get_cab": {"includedetails": "boolean"},
    "delete_cab": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("all_must_approve"),
    "integer": ("id approvals_needed rejection_threshold slack_channel"),
    "objects": ("members roles"),
    "string": ("_warning guid intent ldapstring name slack_channel_name teams_webhook_url"),
}
