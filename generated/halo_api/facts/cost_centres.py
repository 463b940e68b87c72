# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of cost_centres. The cost centres."""

from . import Naming, Resource

RESOURCE = Resource(
    name="cost_centres",
    singular="cost_centre",
    model="CostCentre",
    path="/CostCentres",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_cost_centres": {},
    "save_cost_centres": {},
    "get_cost_centre": {"includedetails": "boolean"},
    "delete_cost_centre": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("chargeable"),
    "integer": ("id"),
    "string": ("_warning addr1 addr2 addr3 addr4 name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("addr1 addr2 addr3 addr4 chargeable id name"),
)
