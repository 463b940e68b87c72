# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of chat_profiles. The looks of the chat."""

from . import Resource

RESOURCE = Resource(
    name="chat_profiles",
    singular="chat_profile",
    model="ChatProfile",
    path="/ChatProfile",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    references={"tickettype_id": "ticket_types"},
)

FILTERS: dict[str, dict[str, str]] = {
    "list_chat_profiles": {"type": "integer"},
    "save_chat_profiles": {},
    "get_chat_profile": {"check_available": "boolean", "includedetails": "boolean", "key": "string"},
    "delete_chat_profile": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_chat_available enable_feedback in_use techmustonline use_bubble_popup_message_mappings"),
    "integer": (
        "access_control_level access_type bot_height_override bubble_type colour_type "
        "default_ticket_clientsite fullscreen_threshold_override icon_size logticket message_box_size "
        "technamevisibility tickettype_id workdays_id"
    ),
    "objects": ("access_control cors_whitelist_list popup_message_mappings steps"),
    "string": (
        "id _chat_mode _chatserviceurl _tenantid _warning bot_name chatnameoverride colour "
        "default_ticket_clientsite_name email_storage_key feedback_message_after feedback_message_before "
        "flow_chart_json greeting icon intent key name name_storage_key technamevisibilitytext theme "
        "tickettype_name workdays_name"
    ),
}
