# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of journeys. The journeys to clients."""

from . import Resource

RESOURCE = Resource(
    name="journeys",
    singular="journey",
    model="Journey",
    path="/Journey",
    operations=("list", "get", "save", "delete"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_journeys": {},
    "save_journeys": {},
    "get_journey": {"includedetails": "boolean"},
    "delete_journey": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("invoiceable"),
    "datetime": ("dateinvoicedmileage dateinvoicedtraveltime datereimbursed enddate startdate"),
    "integer": ("id actionnumber faultid ihidmileage ihidtraveltime type unum"),
    "number": ("endgps endodometer startgps startodometer"),
    "string": ("_warning description vehicle"),
}

ROW: tuple[str, str] = (
    "live",
    ("actionnumber description faultid id ihidmileage startdate type unum"),
)
