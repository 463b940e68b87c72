# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of priorities. The priorities of SLAs."""

from . import Resource

RESOURCE = Resource(
    name="priorities",
    singular="priority",
    model="Priority",
    path="/Priority",
    operations=("list", "get"),
    id_type="string",
    traps=("The id is a GUID; GET with a whole number answers 404 (live; HaloPsa.Api issue 72)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_priorities": {"includedistinct": "boolean", "slaid": "integer"},
    "get_priority": {"includedetails": "boolean"},
}

FIELDS: dict[str, str] = {
    "boolean": (
        "enterslaexcuse enterslaresponseexcuse fixendofday ishidden responseendofday responsestartofday "
        "setfixtostartdate setfixtotargetdate startofday"
    ),
    "integer": ("catprompt priorityid slaid workdaysoverride"),
    "number": ("fixtime responsetime"),
    "object": ("workdays"),
    "objects": ("translations"),
    "string": ("id _warning colour fixunits name responsestartofdaytime responseunits sla_guid startofdaytime"),
}
