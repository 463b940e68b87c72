# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of top_levels. The groups above clients."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="top_levels",
    singular="top_level",
    model="TopLevel",
    path="/TopLevel",
    operations=("list", "get", "save", "delete"),
    rows_key="tree",
    envelope="always",
    paging="pages",
    create_needs=(("name",),),
    echoes={"organisation_name": "organisation_id"},
    references={"organisation_id": "organisations"},
    name_field="name",
    common_filters=("idonly", "order", "order2", "orderdesc", "orderdesc2", "search"),
    common_fields=("name", "agents", "customfields", "guid", "notes", "use"),
    traps=("The rows stand under tree (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_top_levels": {
        "agent_departments_only": "boolean",
        "can_edit_only": "boolean",
        "idonly": "boolean",
        "include_agents": "boolean",
        "include_managers": "boolean",
        "include_teams": "boolean",
        "isorgchart": "boolean",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "org_id": "integer",
        "search": "string",
        "show_all": "boolean",
        "type": "integer",
    },
    "save_top_levels": {},
    "get_top_level": {"include_agents": "boolean", "include_teams": "boolean", "includedetails": "boolean"},
    "delete_top_level": {},
}

REFERENCES: dict[str, Reference] = {
    "organisation_id": Reference("organisations"),
}

NAMING = Naming(
    fields=("name",),
    search="search",
)

FILTER_TEXTS: dict[str, str] = {
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_canupdate _dont_fire_automations agent_department allowallchargerates"),
    "integer": (
        "id accounts_override_mailbox concurrent_lic_limit mailbox_override messagegroup_id "
        "onhold_ticket_count open_ticket_count opened_thismonth_count organisation_id parentid "
        "quote_profit_currency toplevel_mailbox_override total_ticket_count type user_count"
    ),
    "objects": (
        "add_agents add_users agent_members agents cannedtext chargerates customfields delete_agents "
        "delete_users edit_agents edit_users managers overriding_rates teams templates users"
    ),
    "string": (
        "_warning announcement guid intent invoice_class kashflowpassword kashflowurl kashflowusername "
        "long_name name notes org_department_name organisation_guid organisation_name "
        "quote_profit_currency_name use"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agents": "The agents it concerns.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "guid": "A GUID beside the id.",
    "notes": "Notes about it.",
    "organisation_name": "A name, for reading. A save goes by organisation_id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "accounts_override_mailbox agent_department concurrent_lic_limit customfields guid id long_name name "
        "org_department_name organisation_id organisation_name type"
    ),
)
