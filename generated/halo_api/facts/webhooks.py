# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of webhooks. The webhooks and runbooks."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="webhooks",
    singular="webhook",
    model="Webhook",
    path="/Webhook",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    create_needs=(("name",), ("url", "steps")),
    unique=("name",),
    name_field="name",
    read_only={"events": "live: dropped without a word"},
    common_fields=(
        "name",
        "url",
        "steps",
        "active",
        "authentication_type",
        "auto_disable_attempts",
        "method",
        "note",
        "type",
    ),
    events={
        3: "New Ticket Logged",
        19: "Ticket Updated by User",
        39: "Closed",
        42: "1st SLA Warning",
        46: "2nd SLA Warning",
        70: "Ticket Deadline",
        76: "Ticket Status Changed",
        1072: "Ticket Deleted",
    },
    traps=(
        "The id is a GUID (live)",
        "A webhook by itself fires nothing: its events are notifications with its id (n8n-nodes-halopsacomplete)",
        'A webhook without url is refused with "Please enter a valid URL"; a runbook has type 1 and steps (live)',
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_webhooks": {"isazureautomation": "boolean", "type": "integer"},
    "save_webhooks": {},
    "get_webhook": {"includedetails": "boolean"},
    "delete_webhook": {},
}

REFERENCES: dict[str, Reference] = {
    "failure_ticket_user_id": Reference("users"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_is_new _iszapier _test active custom_payload disabled encrypt_request notify_on_failure use_lightweight_logs"
    ),
    "datetime": ("last_auto_disable_date last_ticket_creation_date lastcreated nextcreationdate"),
    "integer": (
        "access_control_level algorithm authentication_type auto_disable_attempts average_execution_time "
        "average_steps_executed batch_delay_seconds batch_limit batch_method certificate_id digest "
        "failure_ticket_user_id failure_tickettype_id group_id inbound_authentication_type "
        "infinite_loop_threshold initial_verification_type last_status log_retention_policy_days "
        "log_ticket_attempts major_version_number max_execution_time max_steps_executed method "
        "minor_version_number multiple_execution_mode notify_on_failure_tech notify_on_failure_template "
        "patch_version_number payload_type run_count_day run_count_hour run_count_week runbook_start_type "
        "safe_instances schedule_id type zapier_agent_id zapier_client_id zapier_priority_id zapier_site_id "
        "zapier_sla_id zapier_status_id zapier_team_id zapier_tickettype_id zapier_type"
    ),
    "object": ("_test_result _test_step"),
    "objects": (
        "_test_output_variables _test_runbook_variables _test_variables access_control events headers_to_sign "
        "input_variables integrations mapping_profiles mappings safe_instance_list standalone_methods steps"
    ),
    "string": (
        "id _warning authentication_header basic_password basic_username certificate_name content_type "
        "failure_ticket_user_name flow_chart_json icon icon_base64 install_popup intent library_licence_name "
        "name note notify_on_failure_tech_name notify_on_failure_template_name signature_prefix systemuse "
        "timestamp_verification_header url version_number zapier_username"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "active": "Whether it is in use.",
    "authentication_type": "How it says who it is: 0 not at all, 1 Basic, 2 Bearer, 3 an API key, 4 a certificate.",
    "auto_disable_attempts": "After how many failures in a row it is disabled; 0 for never.",
    "events": "A save does not change it.",
    "method": "0 POST, 1 GET, 2 PUT, 3 DELETE, 4 PATCH.",
    "note": "The text, plain.",
    "steps": "Those of a runbook, of type 1; a create takes an empty list.",
    "type": "0 for a webhook, 1 for a runbook.",
    "url": "Where events are sent.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "active algorithm authentication_type auto_disable_attempts batch_delay_seconds batch_limit "
        "batch_method certificate_id content_type custom_payload digest group_id id "
        "inbound_authentication_type infinite_loop_threshold initial_verification_type last_status "
        "library_licence_name log_retention_policy_days log_ticket_attempts major_version_number method "
        "minor_version_number multiple_execution_mode name notify_on_failure notify_on_failure_tech "
        "notify_on_failure_template patch_version_number payload_type"
    ),
)
