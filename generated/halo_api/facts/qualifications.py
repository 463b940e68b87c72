# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of qualifications. What agents can be good at."""

from . import Resource

RESOURCE = Resource(
    name="qualifications",
    singular="qualification",
    model="Qualification",
    path="/Qualification",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_qualifications": {"includecriteriainfo": "boolean"},
    "save_qualifications": {},
    "get_qualification": {"includedetails": "boolean"},
    "delete_qualification": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_domatch agent_matched mustmatch"),
    "integer": ("id weight"),
    "objects": ("agents criteria"),
    "string": ("_warning guid intent name"),
}
