# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of contract_rules. The rules that choose a contract for what is worked on a ticket."""

from . import Naming, Resource

RESOURCE = Resource(
    name="contract_rules",
    singular="contract_rule",
    model="ContractRule",
    path="/ContractRule",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_fields=("sequence",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_contract_rules": {},
    "save_contract_rules": {},
    "get_contract_rule": {},
    "delete_contract_rule": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("enabled is_matched outcome_covered user_under_client"),
    "datetime": ("outcome_end_date"),
    "integer": ("id outcome_contract_subtype outcome_contract_type outcome_value sequence"),
    "objects": ("rule_criteria"),
    "string": ("_warning name outcome_contract_subtype_display outcome_contract_type_display"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "sequence": "Its place in the list.",
}
