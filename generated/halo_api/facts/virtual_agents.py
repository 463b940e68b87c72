# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of virtual_agents. The agents that are programs."""

from . import Naming, Resource

RESOURCE = Resource(
    name="virtual_agents",
    singular="virtual_agent",
    model="VirtualAgent",
    path="/VirtualAgent",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    name_field="name",
    common_fields=("inactive", "use"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_virtual_agents": {},
    "save_virtual_agents": {},
    "get_virtual_agent": {},
    "delete_virtual_agent": {},
}

NAMING = Naming(
    fields=("name",),
    inactive={"inactive": True},
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_connection_enabled _update_tools dont_add_tools enable_all_system_functions inactive respond_with_json"
    ),
    "integer": ("access_control_level api_type connection_type mcp_tool_collection_type use"),
    "number": ("temperature"),
    "objects": ("access_control functions mcp_connections parameters"),
    "string": ("id _instructions _model _warning application_id application_name intent name prompt_id third_party_id"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "inactive": "Whether it is out of use.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    ("_connection_enabled _instructions _model api_type connection_type enable_all_system_functions id name"),
)
