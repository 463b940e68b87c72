# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of slas. The service level agreements; their priorities come with includedetails."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="slas",
    singular="sla",
    model="Sla",
    path="/SLA",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    references={"workday_id": "workdays"},
    name_field="name",
    common_fields=("name", "guid", "inactive"),
    traps=('A create with priorities was refused with "Priority Description must not be blank" (live)',),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_slas": {
        "access_control_level": "integer",
        "isconfig": "boolean",
        "showpriorities": "boolean",
        "showworkdays": "boolean",
    },
    "save_slas": {},
    "get_sla": {"includedetails": "boolean"},
    "delete_sla": {},
}

REFERENCES: dict[str, Reference] = {
    "workday_id": Reference("workdays"),
}

NAMING = Naming(
    fields=("name",),
    inactive={"inactive": True},
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport autoreleaseoption dontsendholdreminders hoursaretechslocaltime inactive "
        "response_reset_approval response_reset_call_screen responsereset slabartimedisplay trackslafixbytime "
        "trackslaresponsetime"
    ),
    "integer": (
        "id access_control_level autoreleaselimit slstatusafterbreach slstatusafterfirstwarning "
        "slstatusaftersecondwarning statusafterautorelease workday_id"
    ),
    "object": ("workdays"),
    "objects": ("access_control priorities"),
    "string": ("_importtype _warning guid intent name statusafterautorelease_name workday_guid workday_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "inactive": "Whether it is out of use.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "autoreleaselimit autoreleaseoption guid hoursaretechslocaltime id name response_reset_approval "
        "response_reset_call_screen responsereset slstatusafterbreach slstatusafterfirstwarning "
        "slstatusaftersecondwarning statusafterautorelease trackslafixbytime trackslaresponsetime workday_id"
    ),
)
