# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of holidays. The holidays and absences."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="holidays",
    singular="holiday",
    model="Holiday",
    path="/Holiday",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    create_needs=(("name",), ("date",)),
    echoes={"agent_name": "agent_id"},
    references={"agent_id": "agents", "workday_id": "workdays"},
    days=("date_only", "end_date_only"),
    name_field="name",
    common_filters=("agent_id", "end_date", "my_approvals", "start_date"),
    common_fields=("name", "date", "agent_id", "end_date"),
    traps=("The id is a GUID; GET with anything else answers 500 (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_holidays": {
        "agent_id": "integer",
        "approved_only": "boolean",
        "end_date": "datetime",
        "entity": "integer",
        "include_apid": "boolean",
        "inclusive_end": "boolean",
        "inclusive_start": "boolean",
        "my_approvals": "boolean",
        "start_date": "datetime",
        "workdayid": "integer",
    },
    "save_holidays": {},
    "get_holiday": {"includedetails": "boolean"},
    "delete_holiday": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "workday_id": Reference("workdays"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "workdayid": Reference("workdays"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "agent_id": "Records of this agent.",
    "end_date": "Up to this time.",
    "my_approvals": "What the agent is asked to approve alone.",
    "start_date": "From this time on.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_force _return_appointment allday approval_start createnextappt enable_change_freeze_per_client isrecurring"
    ),
    "datetime": ("date date_datetime date_only end_date end_date_only"),
    "integer": (
        "agent_id approval_status entity entity_id environment holid holiday_type schedulehandledtype workday_id"
    ),
    "number": ("duration risk"),
    "object": ("appointmentobj schedule"),
    "objects": ("change_freeze_clients"),
    "string": ("id _warning agent_name approvalnote name requestor_note thirdpartyid workday_guid"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "agent_name": "The name of that agent. Left out of list rows. A save goes by agent_id.",
    "date": "The date, UTC.",
    "end_date": "When it ends, UTC.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "agent_id agent_name allday date duration end_date entity entity_id holid holiday_type id isrecurring "
        "name risk workday_id"
    ),
)
