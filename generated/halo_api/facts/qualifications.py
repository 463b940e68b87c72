# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of qualifications. What agents can be good at."""

from . import Naming, Resource

RESOURCE = Resource(
    name="qualifications",
    singular="qualification",
    model="Qualification",
    path="/Qualification",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "agents", "guid"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_qualifications": {"includecriteriainfo": "boolean"},
    "save_qualifications": {},
    "get_qualification": {"includedetails": "boolean"},
    "delete_qualification": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_domatch agent_matched load_balance_if_matched load_balance_if_unmatched mustmatch unassigned_if_lb_no_match"
    ),
    "integer": ("id access_control_level weight"),
    "objects": ("access_control agents criteria"),
    "string": ("_warning guid intent name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agents": "The agents it concerns.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    ("criteria guid id mustmatch name weight"),
)
