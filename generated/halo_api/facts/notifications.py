# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of notifications. When agents are told of something."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="notifications",
    singular="notification",
    model="Notification",
    path="/Notification",
    operations=("list", "get", "save", "delete"),
    echoes={"agent_name": "agent_id", "team_name": "team_id"},
    references={"user_id": "users", "agent_id": "agents"},
    name_field="name",
    common_filters=("agent_id", "showall"),
    common_fields=("agent_id", "agents", "colour", "guid", "user_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_notifications": {
        "agent_id": "integer",
        "restrictto_agent_id": "integer",
        "role_id": "string",
        "showall": "boolean",
        "type": "integer",
        "webhook_id": "string",
    },
    "save_notifications": {},
    "get_notification": {"includedetails": "boolean"},
    "delete_notification": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "emailtemplate_id": Reference("email_templates"),
    "flow_id": Reference("workflows"),
    "restriction_team_id": Reference("teams"),
    "role_id": Reference("roles"),
    "team_id": Reference("teams"),
    "user_id": Reference("users"),
    "webhook_id": Reference("webhooks"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "restrictto_agent_id": Reference("agents"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "agent_id": "Records of this agent.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_canupdate _iszapier customisecolour filter_sitecontact popupinnotificationpane sendpushnotification "
        "sendpushnotificationbrowser"
    ),
    "integer": (
        "id access_control_level acknowledge_type agent_id condition_count delivery_method emailtemplate_id "
        "eventno filter_type flow_id flow_seq mattermost_channelid restriction_department_id "
        "restriction_team_id restriction_type rule_id safe_instances shift_type sitecontact_type slack_id "
        "subscriber_count team_id teams_id twilio_details type user_id useworkinghours value1"
    ),
    "number": ("interval"),
    "objects": ("access_control agents conditions outcomes roles safe_instance_list user_roles"),
    "string": (
        "_warning acknowledge_complete acknowledge_empty agent_name colour email_list emailtemplate_guid "
        "emailtemplate_name guid intent mattermost_channel_name name restriction_department_guid "
        "restriction_department_name restriction_team_guid restriction_team_name role_id role_name rule_guid "
        "rule_name slack_channel_name team_guid team_name teams_channel_name twilio_number user_name "
        "value1_name webhook_id"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "agent_name": "The name of that agent. Left out of list rows. A save goes by agent_id.",
    "agents": "The agents it concerns.",
    "colour": "The colour, as hexadecimal RGB.",
    "guid": "A GUID beside the id.",
    "team_name": "A name, for reading. A save goes by team_id.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("acknowledge_type agent_id agent_name colour condition_count customisecolour delivery_method email_list"),
)
