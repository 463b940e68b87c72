# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of workdays. The working hours, as tickets and agents have them."""

from . import Naming, Resource

RESOURCE = Resource(
    name="workdays",
    singular="workday",
    model="Workday",
    path="/Workday",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "guid", "summary"),
    traps=("Times of day are datetimes of 1899-12-30 or 1901-01-01 (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_workdays": {"access_control_level": "integer", "isconfig": "boolean", "showholidays": "boolean"},
    "save_workdays": {},
    "get_workday": {"includedetails": "boolean"},
    "delete_workday": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("alldayssame incfriday incmonday incsaturday incsunday incthursday inctuesday incwednesday"),
    "datetime": (
        "end endfriday endmonday endsaturday endsunday endthursday endtuesday endwednesday start startfriday "
        "startmonday startsaturday startsunday startthursday starttuesday startwednesday"
    ),
    "integer": ("id access_control_level"),
    "objects": ("access_control breaks holidays timeslots"),
    "string": ("_warning guid intent name summary timezone"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "summary": "One line that says what it is about.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "alldayssame end endfriday endmonday endsaturday endsunday endthursday endtuesday endwednesday guid "
        "id incfriday incmonday incsaturday incsunday incthursday inctuesday incwednesday name start "
        "startfriday startmonday startsaturday startsunday startthursday starttuesday startwednesday summary "
        "timezone"
    ),
)
