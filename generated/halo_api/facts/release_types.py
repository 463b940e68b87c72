# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of release_types. The kinds of release."""

from . import Resource

RESOURCE = Resource(
    name="release_types",
    singular="release_type",
    model="ReleaseType",
    path="/ReleaseType",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_release_types": {},
    "save_release_types": {},
    "get_release_type": {"includedetails": "boolean"},
    "delete_release_type": {},
}

FIELDS: dict[str, str] = {
    "integer": ("id releasenoteset spotlight_template_id template_id"),
    "string": ("_warning name spotlight_template_name template_name"),
}

ROW: tuple[str, str] = (
    "live",
    ("id name releasenoteset"),
)
