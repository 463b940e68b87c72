# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of teams. The teams of agents."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="teams",
    singular="team",
    model="Team",
    path="/Team",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    includes_inactive="includedisabled",
    common_filters=(
        "department_id",
        "ids",
        "includedisabled",
        "includeenabled",
        "showall",
        "showcounts",
        "type",
        "view_id",
    ),
    common_fields=(
        "name",
        "agents",
        "customfields",
        "department_id",
        "guid",
        "inactive",
        "last_modified",
        "sequence",
        "use",
    ),
    actions={"tree": "get_team_tree"},
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
    "save_teams": {},
    "get_team": {"includeagents": "boolean", "includedetails": "boolean"},
    "delete_team": {},
    "get_team_tree": {},
}

REFERENCES: dict[str, Reference] = {
    "booking_workday_id": Reference("workdays"),
    "organisation_id": Reference("organisations"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "outcome_id": Reference("outcomes"),
    "ticketarea_id": Reference("ticket_areas"),
    "view_id": Reference("view_filters"),
}

NAMING = Naming(
    fields=("name",),
    with_all={"includedisabled": True},
    inactive={"inactive": True},
)

COMPARED: dict[str, str] = {"ids": "id"}

FILTER_TEXTS: dict[str, str] = {
    "department_id": "Teams of this department.",
    "ids": "These teams, by id.",
    "includedisabled": "Whether disabled teams are given.",
    "includeenabled": "Whether enabled teams are given.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "showcounts": "Whether each row carries its number of tickets.",
    "type": "Teams for reqs (tickets), opps (opportunities) or prjs (projects).",
    "view_id": "The filter profile to filter by.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_canupdate _canupdate2 _isimport addtoallagents allowall_category1 allowall_category2 "
        "allowall_category3 allowall_category4 allowlivechat auto_load_balance_on_close dontsendsurvey "
        "enable_teams_shifts foropps forprojects forrequests hide_agents_in_tree_if_no_tickets "
        "hide_from_dropdowns inactive includeinloadbalance load_balance_max_tickets_agent_specific "
        "load_balance_max_tickets_this_team_only load_balance_on_schedule"
    ),
    "datetime": ("last_modified"),
    "integer": (
        "id _match_integration_id booking_workday_id concurrent_lic_limit department_id homescreendashboardid "
        "import_details_id load_balance_interval load_balance_max_tickets load_balance_schedule_frequency "
        "mailbox_override messagegroup_id organisation_id override_column_id rtid sequence ticket_count "
        "timesheet_approver"
    ),
    "number": ("workinghoursbeforealert"),
    "object": ("load_balance_schedule new_external_link"),
    "objects": (
        "add_agents agents allowed_category1 allowed_category2 allowed_category3 allowed_category4 cannedtext "
        "customfields delete_agents edit_agents load_balance_agent_limits managers recurring_shifts templates"
    ),
    "string": (
        "_importtype _match_additional_id _match_integration_name _match_thirdparty_id _warning "
        "alternative_name booking_workday_name department_guid department_name emailaddress guid "
        "homescreendashboardname intent logo main_email_address name new_cab_guid org_team_name "
        "override_column_name phone_number team_note teamphotopath third_party_migration_id "
        "third_party_relational_id timesheet_approver_name timezone use"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the team.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agents": "The agents it concerns.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "department_id": "The department it belongs to.",
    "guid": "A GUID beside the id.",
    "inactive": "Whether it is out of use.",
    "last_modified": "When it was last changed, UTC.",
    "sequence": "Its place in the list.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "concurrent_lic_limit department_id department_name foropps forprojects forrequests guid "
        "hide_agents_in_tree_if_no_tickets homescreendashboardid id inactive last_modified mailbox_override "
        "name org_team_name override_column_id sequence teamphotopath ticket_count use"
    ),
)
