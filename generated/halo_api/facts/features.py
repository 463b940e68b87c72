# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of features. The modules, and whether they are on."""

from . import Resource

RESOURCE = Resource(
    name="features",
    singular="feature",
    model="Feature",
    path="/Features",
    operations=("list", "get"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_features": {"isconfig": "boolean", "showdisabled": "boolean", "showenabled": "boolean"},
    "get_feature": {"includedetails": "boolean"},
}

FIELDS: dict[str, str] = {
    "boolean": ("core enabled halointegratorenabled licensed"),
    "datetime": ("halointegrator_lastsync"),
    "integer": ("id accesslevel"),
    "string": ("_warning actual_name halointegrator_lasterror intent module_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("accesslevel actual_name core enabled halointegrator_lasterror halointegrator_lastsync halointegratorenabled id"),
)
