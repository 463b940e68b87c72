# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of schedule_occurrences. When recurring things were done, and with what result."""

from . import Resource

RESOURCE = Resource(
    name="schedule_occurrences",
    singular="schedule_occurrence",
    model="ScheduleOccurrence",
    path="/ScheduleOccurrence",
    operations=("list", "get"),
    rows_key="occurrences",
    envelope="always",
    traps=(
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_schedule_occurrences": {}, "get_schedule_occurrence": {}}

FIELDS: dict[str, str] = {
    "datetime": ("creation_date date_processed last_attempt_date next_retry_date"),
    "integer": ("id result_id"),
    "string": ("description error"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the occurrence.",
    "creation_date": "When it was created.",
    "date_processed": "When it was done.",
    "description": "What it is, in words.",
    "error": "Why it failed.",
}

ROW: tuple[str, str] = (
    "live",
    ("creation_date date_processed description error id last_attempt_date next_retry_date result_id"),
)
