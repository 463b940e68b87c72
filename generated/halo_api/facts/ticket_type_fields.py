# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of ticket_type_fields. Which fields each type of ticket shows."""

from . import Reference, Resource

RESOURCE = Resource(
    name="ticket_type_fields",
    singular="ticket_type_field",
    model="TicketTypeField",
    path="/TicketTypeField",
    operations=("list",),
    traps=("Unfiltered, 2 MB came (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_ticket_type_fields": {"buildcache": "boolean", "debug": "boolean", "isrtconfig": "boolean"}
}

REFERENCES: dict[str, Reference] = {
    "fieldid": Reference("fields"),
}

FIELDS: dict[str, str] = {
    "boolean": (
        "agentcheckboxmandatory boldlabelandvalue canupdate copytochild copytochildonupdate copytoparent "
        "copytoparentnewticket copytoparentonupdate copytorelated endusercheckboxmandatory "
        "enduserdetailhideifempty showdependency techdetailhideifempty visible"
    ),
    "integer": (
        "id agentbookingdetail display_type enduseraction enduserdetail enduserdetailrejected endusernew "
        "fieldid groupid restrictread restrictupdate rtid seq tableid techaction techdetail technew "
        "technewlocation techtab_columns techtab_id usage"
    ),
    "object": ("fieldinfo group"),
    "objects": (
        "group_visibility_conditions group_visibility_conditions_value read_restrictions translations "
        "update_restrictions value_restrictions visibility_conditions visibility_conditions_value"
    ),
    "string": (
        "_warning chat_message fieldguid fieldname groupguid override_action_fieldname override_fieldname "
        "override_hint tableguid techtab_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "copytochild copytochildonupdate copytorelated enduseraction endusercheckboxmandatory enduserdetail "
        "endusernew fieldid"
    ),
)
