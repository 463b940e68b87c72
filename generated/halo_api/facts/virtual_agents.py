# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of virtual_agents. The agents that are programs."""

from . import Resource

RESOURCE = Resource(
    name="virtual_agents",
    singular="virtual_agent",
    model="VirtualAgent",
    path="/VirtualAgent",
    operations=("list", "get", "save", "delete"),
    id_type="string",
)

FILTERS: dict[str, dict[str, str]] = {
    "list_virtual_agents": {},
    "save_virtual_agents": {},
    "get_virtual_agent": {},
    "delete_virtual_agent": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_connection_enabled _update_tools"),
    "integer": ("access_control_level connection_type use"),
    "objects": ("access_control"),
    "string": ("id _instructions _model _warning intent name third_party_id"),
}
