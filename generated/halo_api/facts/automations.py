# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of automations. What automations are due or have run."""

from . import Resource

RESOURCE = Resource(
    name="automations",
    singular="automation",
    model="Automation",
    path="/Automation",
    operations=("list", "get"),
    rows_key="automations",
    envelope="always",
    paging="count",
    actions={"start": "start_runbook"},
    traps=(
        "count gives the oldest rows (live)",
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_automations": {}, "get_automation": {}, "start_runbook": {}}

FIELDS: dict[str, str] = {
    "datetime": ("date_processed executionStartTime"),
    "integer": ("id execute_outcome_id execution_type"),
    "string": ("approval_name error execute_outcome_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the run.",
    "date_processed": "When it was done, UTC.",
    "error": "Why it failed.",
}

ROW: tuple[str, str] = (
    "live",
    ("approval_name date_processed error execute_outcome_id execute_outcome_name executionStartTime execution_type id"),
)
