# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of chat_profiles. The looks of the chat."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="chat_profiles",
    singular="chat_profile",
    model="ChatProfile",
    path="/ChatProfile",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    echoes={"tickettype_name": "tickettype_id"},
    references={"tickettype_id": "ticket_types"},
    name_field="name",
    common_fields=("colour",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_chat_profiles": {"type": "integer"},
    "save_chat_profiles": {},
    "get_chat_profile": {"check_available": "boolean", "includedetails": "boolean", "key": "string"},
    "delete_chat_profile": {},
}

REFERENCES: dict[str, Reference] = {
    "new_user_site_id": Reference("sites"),
    "tickettype_id": Reference("ticket_types"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_chat_available allow_agent_control_user_attachment_upload assign_ticket_to_chat_agents "
        "cmd_one_time_use custom_icon_shape enable_feedback enable_feedback_comments "
        "enable_start_message_mapping enable_user_matching hide_header_name in_use new_chat_window_controls "
        "techmustonline update_ticket_user_on_upgrade use_bubble_popup_message_mappings use_custom_header "
        "use_subject_matching validate_lifetime wait_message_loop"
    ),
    "integer": (
        "abandoned_live_chat_check_period access_control_level access_type anon_token_method "
        "bot_height_override bot_height_units bot_width_override bubble_type colour_type "
        "default_ticket_clientsite fullscreen_threshold_override icon_size logticket message_box_size "
        "new_user_site_id technamevisibility textcolour_type tickettype_id wait_message_interval "
        "wait_time_calc_method wait_time_calc_mins workdays_id"
    ),
    "number": ("default_wait_time"),
    "objects": (
        "access_control agent_roles banners cors_whitelist_list popup_message_mappings start_message_mappings "
        "steps translations usermappings wait_messages"
    ),
    "string": (
        "id _chat_mode _chatserviceurl _tenantid _warning banner_message bot_name chatnameoverride colour "
        "custom_header_url default_ticket_clientsite_name email_storage_key feedback_message_after "
        "feedback_message_before feedback_message_before_comments flow_chart_json greeting icon intent key "
        "name name_storage_key new_hmac_secret new_user_site_name technamevisibilitytext textcolour theme "
        "tickettype_name workdays_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "colour": "The colour, as hexadecimal RGB.",
    "tickettype_name": "A name, for reading. A save goes by tickettype_id.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "access_type anon_token_method bot_height_override bot_height_units bot_name bot_width_override "
        "bubble_type chatnameoverride"
    ),
)
