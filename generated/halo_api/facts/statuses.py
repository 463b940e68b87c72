# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of statuses. The statuses of tickets."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="statuses",
    singular="status",
    model="Status",
    path="/Status",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_filters=("excludeclosed", "showall", "showcounts", "ticket_id", "tickettype_id", "view_id"),
    common_fields=("name", "colour", "guid", "sequence", "type"),
    traps=("Numbers differ between tenants; 1 new and 9 closed are the defaults (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_statuses": {
        "domain": "string",
        "excludeclosed": "boolean",
        "excludepending": "boolean",
        "outcome_id": "integer",
        "showall": "boolean",
        "showcounts": "boolean",
        "showquickchangeoptions": "boolean",
        "split_closed": "boolean",
        "ticket_id": "integer",
        "ticket_id_firstchild": "integer",
        "ticketarea_id": "integer",
        "tickettype_group_id": "integer",
        "tickettype_id": "integer",
        "tickettype_ids": "integers",
        "type": "string",
        "view_id": "integer",
    },
    "save_statuses": {},
    "get_status": {"includedetails": "boolean"},
    "delete_status": {},
}

FILTER_REFERENCES: dict[str, Reference] = {
    "outcome_id": Reference("outcomes"),
    "ticket_id": Reference("tickets"),
    "ticketarea_id": Reference("ticket_areas"),
    "tickettype_id": Reference("ticket_types"),
    "tickettype_ids": Reference("ticket_types"),
    "view_id": Reference("view_filters"),
}

NAMING = Naming(
    fields=("name",),
    narrows={"tickettype_id": "tickettype_id"},
)

FILTER_TEXTS: dict[str, str] = {
    "excludeclosed": "No closed statuses.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "showcounts": "Whether each row carries its number of tickets.",
    "ticket_id": "Statuses that this ticket may get.",
    "tickettype_id": "Statuses of this ticket type.",
    "view_id": "The filter profile to filter by.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "dontsendslareminders includeinloadbalance nochangehoursrecurring showonquickchange slaignorerelease "
        "statusnochangehoursmanagerrecurring statusnochangehourssectionrecurring"
    ),
    "integer": (
        "id nochangetemplate notifystatuschange sequence statuschangeto statusemailfreqdays statusemailid "
        "statusnochangehoursmanager ticket_count type useworkinghours useworkinghours_statusnochangehours "
        "useworkinghours_statusnochangehoursmanager useworkinghours_statusnochangehourssection"
    ),
    "number": ("statuschangetofreq statusnochangehours statusnochangehourssection timeuntilloffhold"),
    "objects": ("outcomes tickettypes translations"),
    "string": (
        "_warning colour guid intent name nochangetemplate_guid nochangetemplatename shortname slaaction "
        "statuschangetoname statusemail_guid statusemailname"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the status; it differs between tenants.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "colour": "The colour, as hexadecimal RGB.",
    "guid": "A GUID beside the id.",
    "sequence": "Its place in the list.",
    "type": "Does not say which are closed: 0 has new and closed ones.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "colour guid id includeinloadbalance name nochangehoursrecurring nochangetemplate sequence shortname "
        "showonquickchange slaaction statuschangeto statuschangetofreq statusemailfreqdays statusemailid "
        "statusnochangehours statusnochangehoursmanager statusnochangehoursmanagerrecurring "
        "statusnochangehourssection statusnochangehourssectionrecurring timeuntilloffhold type "
        "useworkinghours useworkinghours_statusnochangehours useworkinghours_statusnochangehoursmanager "
        "useworkinghours_statusnochangehourssection"
    ),
)
