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

FILTERS: dict[str, dict[str, str]] = {
    "list_online_statuses": {
        "IsOnline": "boolean",
        "LastOnline": "string",
        "LastOnlineDate": "datetime",
        "TechID": "integer",
        "agent_status": "integer",
        "command": "string",
        "fetch_all": "boolean",
        "idle_warn": "boolean",
        "is_idle": "boolean",
        "is_logout": "boolean",
        "last_active": "datetime",
        "status_overidden": "boolean",
    }
}

FIELDS: dict[str, str] = {
    "boolean": ("fetch_all idle_warn isOnline is_idle is_logout status_overidden"),
    "datetime": ("lastOnlineDate last_active"),
    "integer": ("techID agent_status"),
    "string": ("command lastOnline"),
}

FIELD_TEXTS: dict[str, str] = {}

ROW: tuple[str, str] = (
    "live",
    ("agent_status isOnline lastOnline lastOnlineDate status_overidden techID"),
)
