# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of downtimes. When services were out of order."""

from . import Reference, Resource

RESOURCE = Resource(
    name="downtimes",
    singular="downtime",
    model="Downtime",
    path="/Downtime",
    operations=("list", "get", "save", "delete"),
    rows_key="downtime",
    envelope="always",
    references={"faultid": "tickets"},
    common_fields=("enddate", "startdate"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_downtimes": {},
    "save_downtimes": {},
    "get_downtime": {},
    "delete_downtime": {},
}

REFERENCES: dict[str, Reference] = {
    "faultid": Reference("tickets"),
}

FIELDS: dict[str, str] = {
    "boolean": ("allday calculated ended"),
    "datetime": ("enddate startdate"),
    "integer": ("id faultid service workdays"),
    "number": ("hours"),
    "string": ("fault_summary service_desc"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "enddate": "When it ends, UTC.",
    "startdate": "When it begins, UTC.",
}
