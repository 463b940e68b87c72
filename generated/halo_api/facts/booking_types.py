# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of booking_types. The kinds of appointment that users can book."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="booking_types",
    singular="booking_type",
    model="BookingType",
    path="/BookingType",
    operations=("list",),
    references={"assettype_id": "asset_types"},
    name_field="name",
)

FILTERS: dict[str, dict[str, str]] = {"list_booking_types": {"type": "integer"}}

REFERENCES: dict[str, Reference] = {
    "assettype_id": Reference("asset_types"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("allow_booking_during_slot"),
    "integer": (
        "id agentbooking_max_days_advance appointment_type assettype_id duration_days duration_mins "
        "duration_type resourcebooking_buffer_minutes_after resourcebooking_buffer_minutes_before"
    ),
    "number": ("agentbooking_min_hours_advance"),
    "objects": ("customslots"),
    "string": ("_warning messagehtml name type_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "agentbooking_max_days_advance agentbooking_min_hours_advance appointment_type assettype_id "
        "duration_days duration_mins duration_type id"
    ),
)
