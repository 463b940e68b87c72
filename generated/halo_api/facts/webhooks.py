# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of webhooks. The webhooks and runbooks."""

from . import Resource

RESOURCE = Resource(
    name="webhooks",
    singular="webhook",
    model="Webhook",
    path="/Webhook",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    create_needs=(("name",), ("url", "steps")),
    unique=("name",),
    traps=(
        "The id is a GUID (live)",
        'A webhook without url is refused with "Please enter a valid URL"; a runbook has type 1 and steps (live)',
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_webhooks": {"isazureautomation": "boolean", "type": "integer"},
    "save_webhooks": {},
    "get_webhook": {"includedetails": "boolean"},
    "delete_webhook": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_iszapier _test active custom_payload disabled"),
    "datetime": ("lastcreated nextcreationdate"),
    "integer": (
        "algorithm authentication_type certificate_id digest inbound_authentication_type last_status "
        "log_retention_policy_days major_version_number method minor_version_number patch_version_number "
        "payload_type runbook_start_type schedule_id type zapier_agent_id zapier_client_id zapier_priority_id "
        "zapier_site_id zapier_sla_id zapier_status_id zapier_team_id zapier_tickettype_id zapier_type"
    ),
    "objects": ("events input_variables integrations mappings standalone_methods steps"),
    "string": (
        "id _warning authentication_header basic_password basic_username certificate_name content_type "
        "flow_chart_json icon icon_base64 install_popup intent library_licence_name name note "
        "signature_prefix systemuse url version_number zapier_username"
    ),
}
