# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of templates. The templates of tickets, those that recur included."""

from . import Resource

RESOURCE = Resource(
    name="templates",
    singular="template",
    model="TicketTemplate",
    path="/Template",
    operations=("list", "get", "save", "delete"),
    rows_key="stdrequests",
    envelope="always",
    references={"user_id": "users", "agent_id": "agents", "invoice_id": "invoices", "tickettype_id": "ticket_types"},
    traps=("page_size is ignored: all rows come at once (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_templates": {
        "access_control_level": "integer",
        "action_id": "integer",
        "agent_id": "integer",
        "anonanduser": "boolean",
        "asset_id": "integer",
        "client_id": "integer",
        "department_id": "integer",
        "domain": "string",
        "group_id": "integer",
        "include_ticket_id": "integer",
        "includeclients": "boolean",
        "includenames": "boolean",
        "itil_ticket_type_id": "integer",
        "itil_type": "integer",
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
        "parent_template_id": "integer",
        "report_id": "integer",
        "search": "string",
        "showall": "boolean",
        "team_id": "integer",
        "ticket_type_id": "integer",
        "todo_client_id": "integer",
        "todo_only": "boolean",
        "type": "integer",
        "types": "string",
    },
    "save_templates": {},
    "get_template": {"includedetails": "boolean", "includekbinfo": "boolean"},
    "delete_template": {},
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_canupdate _clearlastrun _queue _sendnow create_locked create_on_nonworkdays csv disabled "
        "enable_budget_table excludefromsla forwardinboundupdates graph isclone json "
        "kb_accessible_for_enduser optional_create_locked pdf prompt promptproceed sendifempty showforusers "
        "sqltoselectusers table users_can_use"
    ),
    "datetime": ("end_date lastcreated nextcreationdate nextcreationdate_after_end startdate time"),
    "integer": (
        "id access_control_level agent_id approval_id automationtype budgettype_id clone_parent_id "
        "copied_from_id created_ticket_id creationtype daysplus defaultresourcetype did dom every "
        "excludefromsla_int execution_type forwardinboundupdates_int fri group_id impact "
        "increasecontractnextcalldate informlevel invoice_id itil_request_type kb_id kbid mon notification_id "
        "one_ticket_id optional_agent_id optional_budgettype_id optional_defaultresourcetype "
        "optional_excludefromsla optional_forwardinboundupdates optional_impact optional_kb_id "
        "optional_priority_id optional_service optional_service_details_id optional_showforusers "
        "optional_status_id optional_tickettype_id optional_urgency optional_workflow_id optionalservice "
        "parentticketid period priority_id repeat report_id reportarea reportid reportperiod reportsite "
        "restrictto_agent_id restrictto_department_id restrictto_team_id rule_count sat scheduletype service "
        "showforusers_int start_num_days_added status_id sun target_num_days_added thu tickettype_id toplevel "
        "tue type updateparent_status_close urgency user_id wed workflow_id year yeargapvalue"
    ),
    "number": ("estimate optional_estimate updateparent_target_create"),
    "objects": (
        "access_control additional_agents assets automationcriteria budgets creation_rules customfields "
        "milestones new_audits new_changes optional_assets optional_customfields services todo_list users"
    ),
    "string": (
        "_warning agent_name approval_name budgettype_name category_1 category_2 category_3 category_4 "
        "clearance clients defaultresourcetype_name details details_html domain emailbody emailcc emailcclist "
        "emailsubject emailto guid intent kb_name name optional_category_1 optional_category_2 "
        "optional_category_3 optional_category_4 optional_team reportarea_name restriction_type "
        "restrictto_agent_name restrictto_department_guid restrictto_department_name restrictto_team_guid "
        "restrictto_team_name status_guid summary team tickettype_guid user_name usersqllookup webhook_id "
        "workflow_guid workflow_name"
    ),
}
