# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of schedules. When recurring things are done."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="schedules",
    singular="schedule",
    model="Schedule",
    path="/Schedule",
    operations=("list", "get", "save"),
    name_field="subject",
    common_filters=("includedetails",),
    common_fields=("enddate", "startdate"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_schedules": {"includedetails": "boolean", "primaryid": "integer", "type": "integer"},
    "save_schedules": {},
    "get_schedule": {"includedetails": "boolean"},
}

REFERENCES: dict[str, Reference] = {
    "agentid": Reference("agents"),
}

NAMING = Naming(
    fields=("subject",),
)

FILTER_TEXTS: dict[str, str] = {
    "includedetails": "Whether details come too: lists, custom fields and what else list rows lack."
}

FIELDS: dict[str, str] = {
    "boolean": ("_validateonly"),
    "datetime": ("enddate nextcreationdate nextrundate startdate"),
    "integer": (
        "id agentid dailyrecurrencedays dailyrecurrencepattern endafteramount monthlyrecurrencepattern "
        "monthlyrecurrencespecificdate monthlyrecurrencespecificdateinterval monthlyrecurrencespecificday "
        "monthlyrecurrencespecificdayinterval monthlyrecurrencespecificdayofweek rangeofrecurrence "
        "recurrencepattern requesttype type uniqueid weeklyrecurrenceweeks yearlyrecurrencepattern "
        "yearlyrecurrencespecificdate yearlyrecurrencespecificdateinterval yearlyrecurrencespecificdatemonth "
        "yearlyrecurrencespecificday yearlyrecurrencespecificdayinterval yearlyrecurrencespecificdaymonth "
        "yearlyrecurrencespecificdayofweek"
    ),
    "number": ("hours"),
    "objects": ("contract_schedule_plan events weeklyrecurrenceamount"),
    "string": ("_warning subject weeklyrecurrencestring"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "enddate": "When it ends, UTC.",
    "startdate": "When it begins, UTC.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "dailyrecurrencedays dailyrecurrencepattern enddate id monthlyrecurrencespecificdateinterval "
        "monthlyrecurrencespecificdayinterval rangeofrecurrence recurrencepattern"
    ),
)
