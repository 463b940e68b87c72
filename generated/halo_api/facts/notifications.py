# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of notifications. When agents are told of something."""

from . import Resource

RESOURCE = Resource(
    name="notifications",
    singular="notification",
    model="Notification",
    path="/Notification",
    operations=("list", "get", "save", "delete"),
    references={"user_id": "users", "agent_id": "agents"},
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

FIELDS: dict[str, str] = {
    "boolean": ("_canupdate _iszapier filter_sitecontact sendpushnotification"),
    "integer": (
        "id agent_id condition_count delivery_method emailtemplate_id eventno mattermost_channelid "
        "restriction_department_id restriction_team_id restriction_type rule_id sitecontact_type slack_id "
        "subscriber_count teams_id type user_id useworkinghours value1"
    ),
    "number": ("interval"),
    "objects": ("agents conditions roles user_roles"),
    "string": (
        "_warning agent_name email_list emailtemplate_guid emailtemplate_name guid intent "
        "mattermost_channel_name name restriction_department_guid restriction_department_name "
        "restriction_team_guid restriction_team_name role_id role_name rule_name slack_channel_name "
        "teams_channel_name user_name value1_name webhook_id"
    ),
}
