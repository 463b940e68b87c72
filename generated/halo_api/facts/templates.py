# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of templates. The templates of tickets, those that recur included."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="templates",
    singular="template",
    model="TicketTemplate",
    path="/Template",
    operations=("list", "get", "save", "delete"),
    rows_key="stdrequests",
    envelope="always",
    echoes={"agent_name": "agent_id", "workflow_name": "workflow_id"},
    references={"user_id": "users", "agent_id": "agents", "invoice_id": "invoices", "tickettype_id": "ticket_types"},
    name_field="name",
    common_filters=(
        "agent_id",
        "asset_id",
        "client_id",
        "department_id",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
        "search",
        "showall",
        "team_id",
    ),
    common_fields=(
        "agent_id",
        "assets",
        "customfields",
        "details",
        "details_html",
        "end_date",
        "guid",
        "invoice_id",
        "startdate",
        "summary",
        "user_id",
    ),
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

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "budgettype_id": Reference("budget_types"),
    "customtable_id": Reference("custom_tables"),
    "distribution_list_id": Reference("distribution_lists"),
    "invoice_id": Reference("invoices"),
    "kb_id": Reference("kb_articles"),
    "kbid": Reference("kb_articles"),
    "notification_id": Reference("notifications"),
    "priority_id": Reference("priorities", by="priorityid"),
    "report_id": Reference("reports"),
    "reportid": Reference("reports"),
    "restrictto_agent_id": Reference("agents"),
    "restrictto_team_id": Reference("teams"),
    "sla_id": Reference("slas"),
    "status_id": Reference("statuses"),
    "team": Reference("teams", by="name"),
    "tickettype_id": Reference("ticket_types"),
    "user_id": Reference("users"),
    "webhook_id": Reference("webhooks"),
    "workflow_id": Reference("workflows"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "asset_id": Reference("assets"),
    "client_id": Reference("clients"),
    "report_id": Reference("reports"),
    "team_id": Reference("teams"),
    "ticket_type_id": Reference("ticket_types"),
    "todo_client_id": Reference("clients"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "agent_id": "Records of this agent.",
    "asset_id": "Records of this asset.",
    "client_id": "Records of this client.",
    "department_id": "Records of this department.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "team_id": "Records of this team.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_canupdate _clearlastrun _queue _sendnow create_child_templates create_locked create_milestones "
        "create_on_nonworkdays csv disable_milestone_modification disabled enable_budget_table "
        "enable_task_dependencies excludefromsla forwardinboundupdates graph isclone json "
        "kb_accessible_for_enduser makeinactive optional_create_locked overwrite_files pdf prompt "
        "promptproceed sendifempty showforusers sqltoselectassets sqltoselectusers table "
        "team_to_agents_default users_can_use"
    ),
    "datetime": ("end_date lastcreated nextcreationdate nextcreationdate_after_end startdate time"),
    "integer": (
        "id access_control_level agent_id approval_id article_type automationtype budgettype_id "
        "child_count_of_ticket_to_save clone_parent_id copied_from_id create_for_user_type created_ticket_id "
        "creationtype customtable_id daysplus defaultresourcetype did distribution_list_id dom every "
        "excludefromsla_int execution_type forecast_id forwardinboundupdates_int fri from_mailbox_id group_id "
        "holiday_workday impact increasecontractnextcalldate informlevel integration_details_auth_type "
        "integration_details_id integration_mapping invoice_day invoice_id itil_request_type kb_id kbid "
        "mailcampaign_id mon notification_id one_ticket_id optional_agent_id optional_budgettype_id "
        "optional_defaultresourcetype optional_excludefromsla optional_forwardinboundupdates optional_impact "
        "optional_kb_id optional_priority_id optional_service optional_service_details_id "
        "optional_showforusers optional_sla_id optional_status_id optional_tickettype_id optional_urgency "
        "optional_workflow_id optionalservice parentticketid period priority_id psl_id recipient_type repeat "
        "report_id reportarea reportid reportingperiod reportperiod reportsite restrictto_agent_id "
        "restrictto_department_id restrictto_team_id rule_count safe_instances sat scheduletype service "
        "showforusers_int sla_id start_num_days_added status_id sun target_num_days_added thu "
        "ticket_id_to_save ticket_template tickettype_id toplevel tue type updateparent_status_close "
        "upload_type urgency user_id wed workflow_id year yeargapvalue"
    ),
    "number": ("estimate optional_estimate projectmoneybudget projecttimebudget updateparent_target_create"),
    "object": ("integration_details_obj integration_folder_graph user"),
    "objects": (
        "access_control additional_agents article_tags assets automationcriteria budgets businessapps "
        "creation_rules customfields date_dependencies faqlists milestones new_audits new_changes "
        "optional_assets optional_customfields parent_customfields safe_instance_list services todo_list "
        "users"
    ),
    "string": (
        "_warning agent_name approval_name article_description_html article_notes_html "
        "article_resolution_html assetsqllookup budgettype_name category_1 category_2 category_3 category_4 "
        "clearance clients defaultresourcetype_name details details_html distribution_list_name domain "
        "emailbcc emailbody emailcc emailcclist emailsubject emailto guid holiday_workday_name "
        "intacct_category intacct_class intacct_projectm_employee_id intacct_sales_employee_id "
        "intacct_save_location intacct_sub_location_id integration_details_name integration_drive "
        "integration_folder integration_folder_altid integration_folder_name integration_mapping_name intent "
        "kb_name name optional_category_1 optional_category_2 optional_category_3 optional_category_4 "
        "optional_team report_guid reportarea_name restriction_type restrictto_agent_name "
        "restrictto_department_guid restrictto_department_name restrictto_team_guid restrictto_team_name "
        "service_status_note status_guid summary team ticket_template_guid ticket_template_name "
        "tickettype_guid user_name usersqllookup webhook_id workflow_guid workflow_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "agent_name": "The name of that agent. Left out of list rows. A save goes by agent_id.",
    "assets": "The assets it concerns.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "details": "The text, plain.",
    "details_html": "The text as HTML.",
    "end_date": "When it ends, UTC.",
    "guid": "A GUID beside the id.",
    "invoice_id": "The invoice it belongs to.",
    "startdate": "When it begins, UTC.",
    "summary": "One line that says what it is about.",
    "user_id": "The user who reported it.",
    "workflow_name": "A name, for reading. A save goes by workflow_id.",
}

ROW: tuple[str, str] = (
    "live",
    ("approval_id automationtype create_locked disabled domain end_date execution_type group_id"),
)
