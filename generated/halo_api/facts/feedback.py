# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of feedback. What users said about closed tickets."""

from . import Reference, Resource

RESOURCE = Resource(
    name="feedback",
    singular="feedback",
    model="Feedback",
    path="/Feedback",
    operations=("list", "get", "save", "delete"),
    references={"ticket_id": "tickets"},
    common_fields=("date", "ticket_id"),
    traps=("35,086 rows came at once, in 5 s (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_feedback": {},
    "save_feedback": {},
    "get_feedback": {"clearcomment": "boolean", "includedetails": "boolean", "key": "string"},
    "delete_feedback": {},
}

REFERENCES: dict[str, Reference] = {
    "automation_id": Reference("automations"),
    "ticket_id": Reference("tickets"),
}

FIELDS: dict[str, str] = {
    "boolean": ("_dont_fire_automations is_survey"),
    "datetime": ("date"),
    "integer": ("id automation_id feedback_faultid score score_band ticket_id"),
    "objects": ("customsurveyfields fields"),
    "string": ("_error _warning comment ip_address key recaptcha_token user_message"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "date": "The date, UTC.",
    "ticket_id": "The ticket it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    ("comment date feedback_faultid id score score_band ticket_id"),
)
