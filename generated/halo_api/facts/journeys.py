# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of journeys. The journeys to clients."""

from . import Reference, Resource

RESOURCE = Resource(
    name="journeys",
    singular="journey",
    model="Journey",
    path="/Journey",
    operations=("list", "get", "save", "delete"),
    common_fields=("description", "enddate", "startdate"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_journeys": {},
    "save_journeys": {},
    "get_journey": {"includedetails": "boolean"},
    "delete_journey": {},
}

REFERENCES: dict[str, Reference] = {
    "faultid": Reference("tickets"),
}

FIELDS: dict[str, str] = {
    "boolean": ("invoiceable"),
    "datetime": ("dateinvoicedmileage dateinvoicedtraveltime datereimbursed enddate startdate"),
    "integer": ("id actionnumber faultid ihidmileage ihidtraveltime type unum"),
    "number": ("endgps endodometer startgps startodometer"),
    "string": ("_warning description vehicle"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "description": "What it is, in words.",
    "enddate": "When it ends, UTC.",
    "startdate": "When it begins, UTC.",
}

ROW: tuple[str, str] = (
    "live",
    ("actionnumber description faultid id ihidmileage startdate type unum"),
)
