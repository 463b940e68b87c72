# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of config_commits. The history of the configuration."""

from . import Reference, Resource

RESOURCE = Resource(
    name="config_commits",
    singular="config_commit",
    model="ConfigCommit",
    path="/ConfigCommit",
    operations=("list", "get"),
    rows_key="commits",
    envelope="always",
    references={"agent_id": "agents"},
    common_filters=("advanced_search", "idonly", "order", "order2", "orderdesc", "orderdesc2", "search"),
    traps=("page_size and count are ignored: 4,655 rows, 50 MB, came after 20 s (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_config_commits": {
        "advanced_search": "string",
        "idonly": "boolean",
        "instance_id": "integer",
        "notin_instance_id": "integer",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "rollback_commit": "string",
        "search": "string",
    },
    "get_config_commit": {"includedetails": "boolean", "instance_id": "integer"},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
}

FILTER_TEXTS: dict[str, str] = {
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_rollback is_merge rolled_back"),
    "datetime": ("original_timestamp rolled_back_timestamp timestamp"),
    "integer": (
        "id _pull_from_instance_id _push_to_instance_id agent_id rolled_back_agent_id source_instance_id sprint_date"
    ),
    "string": (
        "_warning guid object_guid operation original_json override_agent_name payload rollback_operation "
        "rollback_payload summary"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "guid": "A GUID beside the id.",
    "summary": "One line that says what it is about.",
}

ROW: tuple[str, str] = (
    "live",
    ("agent_id guid id operation original_timestamp override_agent_name payload rollback_operation"),
)
