# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of ticket_views. Who looked at which ticket."""

from . import Reference, Resource

RESOURCE = Resource(
    name="ticket_views",
    singular="ticket_view",
    model="TicketView",
    path="/FaultViewLog",
    operations=("list",),
    rows_key="faultsviewlog",
    envelope="always",
    references={"agent_id": "agents", "ticket_id": "tickets"},
    traps=(
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_ticket_views": {}}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "ticket_id": Reference("tickets"),
}

FIELDS: dict[str, str] = {
    "integer": ("id agent_id content_id1 entitytype ticket_id"),
    "string": ("application_name note outcome"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the entry.",
    "agent_id": "Who looked.",
    "note": "The text, plain.",
    "ticket_id": "What was looked at.",
}

ROW: tuple[str, str] = (
    "live",
    ("agent_id application_name content_id1 entitytype id note outcome ticket_id"),
)
