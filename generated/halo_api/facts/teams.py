# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of teams. The teams of agents."""

from . import Resource

RESOURCE = Resource(
    name="teams",
    singular="team",
    model="Team",
    path="/Team",
    operations=("list", "get"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_teams": {
        "can_edit_only": "boolean",
        "chat_only": "boolean",
        "department_id": "integer",
        "domain": "string",
        "ids": "integers",
        "include_managers": "boolean",
        "includeagentsforteams": "strings",
        "includedisabled": "boolean",
        "includeenabled": "boolean",
        "istree": "boolean",
        "memberonly": "boolean",
        "mydeps": "boolean",
        "myteamsonly": "boolean",
        "orderbyseq": "boolean",
        "outcome_id": "integer",
        "showall": "boolean",
        "showcounts": "boolean",
        "ticketarea_id": "integer",
        "type": "string",
        "view_id": "integer",
    },
    "get_team": {"includeagents": "boolean", "includedetails": "boolean"},
}

COMPARED: dict[str, str] = {"ids": "id"}

FIELDS: dict[str, str] = {
    "boolean": (
        "_canupdate _canupdate2 addtoallagents allowall_category1 allowall_category2 allowall_category3 "
        "allowall_category4 allowlivechat dontsendsurvey foropps forprojects forrequests "
        "hide_agents_in_tree_if_no_tickets inactive includeinloadbalance"
    ),
    "datetime": ("last_modified"),
    "integer": (
        "id booking_workday_id department_id mailbox_override messagegroup_id organisation_id "
        "override_column_id rtid sequence ticket_count"
    ),
    "number": ("workinghoursbeforealert"),
    "objects": (
        "agents allowed_category1 allowed_category2 allowed_category3 allowed_category4 cannedtext managers "
        "recurring_shifts templates"
    ),
    "string": (
        "_warning alternative_name booking_workday_name department_guid department_name emailaddress guid "
        "intent logo main_email_address name org_team_name override_column_name phone_number team_note "
        "teamphotopath timezone use"
    ),
}
