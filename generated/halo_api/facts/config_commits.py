# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of config_commits. The history of the configuration."""

from . import Resource

RESOURCE = Resource(
    name="config_commits",
    singular="config_commit",
    model="ConfigCommit",
    path="/ConfigCommit",
    operations=("list", "get"),
    rows_key="commits",
    envelope="always",
    references={"agent_id": "agents"},
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

ROW: tuple[str, str] = (
    "live",
    ("agent_id guid id operation original_timestamp override_agent_name payload rollback_operation"),
)
