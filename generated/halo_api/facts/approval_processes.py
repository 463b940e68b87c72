# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of approval_processes. The processes of approval."""

from . import Naming, Resource

RESOURCE = Resource(
    name="approval_processes",
    singular="approval_process",
    model="ApprovalProcess",
    path="/ApprovalProcess",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "guid"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_approval_processes": {"access_control_level": "integer"},
    "save_approval_processes": {},
    "get_approval_process": {"includedetails": "boolean"},
    "delete_approval_process": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("_iscloning hide_auto_approvals no_status_change"),
    "integer": ("id access_control_level type"),
    "objects": ("access_control steps"),
    "string": ("_warning guid intent name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    ("guid hide_auto_approvals id name no_status_change type"),
)
