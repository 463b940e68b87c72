# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of priorities. The priorities of SLAs."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="priorities",
    singular="priority",
    model="Priority",
    path="/Priority",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    name_field="name",
    common_filters=("slaid",),
    common_fields=("colour", "fixtime", "priorityid", "responsetime", "slaid"),
    traps=(
        "The id is a GUID; GET with a whole number answers 404 (live; HaloPsa.Api issue 72)",
        "A create was proven with a whole priority posted again under another name, 22 fields, and not with fewer (live)",
        "A delete is refused while tickets have it, or had it: mark it as inactive (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_priorities": {"includedistinct": "boolean", "slaid": "integer"},
    "save_priorities": {},
    "get_priority": {"includedetails": "boolean"},
    "delete_priority": {},
}

REFERENCES: dict[str, Reference] = {
    "priorityid": Reference("priorities", by="priorityid"),
    "slaid": Reference("slas"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "slaid": Reference("slas"),
}

NAMING = Naming(
    fields=("name",),
    value="priorityid",
    inactive={"ishidden": True},
    scopes={"sla_id": "slaid"},
)

FILTER_TEXTS: dict[str, str] = {"slaid": "Priorities of this SLA."}

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport enterslaexcuse enterslaresponseexcuse fixendofday ishidden responseendofday "
        "responsestartofday setfixtostartdate setfixtotargetdate startofday"
    ),
    "integer": ("catprompt priorityid slaid workdaysoverride"),
    "number": ("firstresponsetime fixtime responsetime"),
    "objects": ("translations"),
    "string": (
        "id _importtype _warning colour firstresponseunits fixunits name responsestartofdaytime responseunits "
        "sla_guid sla_name startofdaytime"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "A GUID. Tickets refer to priorityid.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "colour": "The colour, as hexadecimal RGB.",
    "fixtime": "The time to a solution, in fixunits.",
    "priorityid": "The number that tickets call priority_id; unique within an SLA.",
    "responsetime": "The time to a response, in responseunits.",
    "slaid": "The SLA it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "colour enterslaexcuse firstresponsetime firstresponseunits fixendofday fixtime fixunits id ishidden "
        "name priorityid responseendofday responsestartofday responsestartofdaytime responsetime "
        "responseunits setfixtostartdate setfixtotargetdate slaid startofday startofdaytime workdaysoverride"
    ),
)
