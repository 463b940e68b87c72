# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of holidays. The holidays and absences."""

from . import Resource

RESOURCE = Resource(
    name="holidays",
    singular="holiday",
    model="Holiday",
    path="/Holiday",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    create_needs=(("name",), ("date",)),
    references={"agent_id": "agents", "workday_id": "workdays"},
    days=("date_only", "end_date_only"),
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

FIELDS: dict[str, str] = {
    "boolean": ("_force _return_appointment allday approval_start createnextappt isrecurring"),
    "datetime": ("date date_only end_date end_date_only"),
    "integer": ("agent_id approval_status entity holid holiday_type schedulehandledtype workday_id"),
    "number": ("duration"),
    "object": ("appointmentobj schedule"),
    "string": ("id _warning agent_name approvalnote name thirdpartyid workday_guid"),
}
