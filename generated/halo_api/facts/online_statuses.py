# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of online_statuses. Which agents are online."""

from . import Resource

RESOURCE = Resource(
    name="online_statuses",
    singular="online_status",
    model="OnlineStatus",
    path="/OnlineStatus",
    operations=("list",),
    key=("techID",),
)

FILTERS: dict[str, dict[str, str]] = {"list_online_statuses": {}}

FIELDS: dict[str, str] = {
    "boolean": ("fetch_all isOnline is_logout status_overidden"),
    "datetime": ("lastOnlineDate"),
    "integer": ("techID agent_status"),
    "string": ("lastOnline"),
}
