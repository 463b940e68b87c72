# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of approval_process_rules. When which process of approval begins."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="approval_process_rules",
    singular="approval_process_rule",
    model="ApprovalProcessRule",
    path="/ApprovalProcessRule",
    operations=("list", "get", "save", "delete"),
    references={"user_id": "users", "approval_process_id": "approval_processes"},
    name_field="name",
    common_fields=("agent_name", "approval_process_id", "guid", "user_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_approval_process_rules": {"global": "boolean", "process_id": "integer", "step_id": "integer"},
    "save_approval_process_rules": {},
    "get_approval_process_rule": {"includedetails": "boolean"},
    "delete_approval_process_rule": {},
}

REFERENCES: dict[str, Reference] = {
    "accept_emailtemplate_id": Reference("email_templates"),
    "approval_process_id": Reference("approval_processes"),
    "customfieldid": Reference("custom_fields"),
    "reject_emailtemplate_id": Reference("email_templates"),
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("_iscloning notifyonapprove notifyonreject"),
    "integer": (
        "id accept_emailtemplate_id access_control_level agent_id_or_cab_id approval_process_id "
        "approval_process_step_id customfieldid precedence reject_emailtemplate_id role_id type usage user_id"
    ),
    "objects": ("access_control criteria"),
    "string": (
        "_warning accept_emailtemplate_guid accept_emailtemplate_name agent_name approval_process_guid "
        "approver_thirdparty_id arunumcab_guid cab_name customfield_name emailaddress guid intent name "
        "reject_emailtemplate_guid reject_emailtemplate_name role_name user_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_name": "The name of that agent. Left out of list rows.",
    "approval_process_id": "The process of approval it goes through.",
    "guid": "A GUID beside the id.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "accept_emailtemplate_id agent_id_or_cab_id agent_name approval_process_id approval_process_step_id "
        "cab_name criteria customfield_name"
    ),
)
