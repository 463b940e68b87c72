# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of ticket_rules. The rules that change new and updated tickets."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="ticket_rules",
    singular="ticket_rule",
    model="TicketRule",
    path="/TicketRules",
    operations=("list", "get", "save", "delete"),
    references={"outcome_id": "outcomes"},
    name_field="name",
    common_fields=("active", "guid", "use"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_ticket_rules": {
        "access_control_level": "integer",
        "excludeworkflow": "boolean",
        "includecriteriainfo": "boolean",
        "isconfig": "boolean",
        "rule_use": "integer",
    },
    "save_ticket_rules": {},
    "get_ticket_rule": {"includedetails": "boolean"},
    "delete_ticket_rule": {},
}

REFERENCES: dict[str, Reference] = {
    "new_agent_id": Reference("agents"),
    "new_product_id": Reference("products"),
    "new_template_id": Reference("templates"),
    "new_workflow_id": Reference("workflows"),
    "outcome_id": Reference("outcomes"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_domatch active dontshownotification pop_up_msg_is_html pop_up_msg_modal set_colour "
        "set_ticket_ai_indexing stopmatching use_criteria_groups"
    ),
    "integer": (
        "id access_control_level batch_size batch_sleep flowdetail_id group_id matched_rule_count "
        "new_agent_id new_category_1_id new_category_2_id new_category_3_id new_category_4_id new_priority_id "
        "new_product_id new_sla_id new_status_id new_teamid new_template_id new_workflow_id "
        "notification_matched_rule_count outcome_id precedence script_id use"
    ),
    "integers": ("lookup_ids rule_ids"),
    "object": ("user"),
    "objects": ("access_control criteria criteria_groups database_lookups events olas outcomes popup_notes"),
    "string": (
        "_warning guid intent matched_ids name new_agent_name new_agent_thirdparty_id new_category_1_guid "
        "new_category_1_name new_category_2_guid new_category_2_name new_category_3_guid new_category_3_name "
        "new_category_4_guid new_category_4_name new_colour new_product_name new_sla_guid new_team "
        "new_team_guid new_team_thirdparty_id new_template_name new_workflow_name newstatus_guid "
        "newtemplate_guid newworkflow_guid notification_names outcome_name popupmsg script_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "active": "Whether it is in use.",
    "guid": "A GUID beside the id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    ("active batch_size batch_sleep criteria dontshownotification flowdetail_id group_id guid"),
)
