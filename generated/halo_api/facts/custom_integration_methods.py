# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_integration_methods. What can be called of a custom integration."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="custom_integration_methods",
    singular="custom_integration_method",
    model="CustomIntegrationMethod",
    path="/CustomIntegrationMethod",
    operations=("list", "get", "save", "delete"),
    rows_key="methods",
    envelope="always",
    create_needs=(("integration_id",), ("name",), ("path",), ("method",)),
    references={"integration_id": "custom_integrations"},
    name_field="name",
    common_filters=("order", "order2", "orderdesc", "orderdesc2"),
    common_fields=("integration_id", "name", "path", "method", "guid"),
    traps=(
        "page_size and count are ignored: all rows come at once (live sweep)",
        "method is a number: 0 GET, 1 POST, 2 PUT, 3 DELETE, 4 PATCH (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_custom_integration_methods": {
        "integration_id": "integer",
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
    },
    "save_custom_integration_methods": {},
    "get_custom_integration_method": {"includedetails": "boolean"},
    "delete_custom_integration_method": {},
}

REFERENCES: dict[str, Reference] = {
    "integration_id": Reference("custom_integrations"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "integration_id": Reference("custom_integrations"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_is_cf_method _is_system_method _isbatch _test encrypt_response_body remove_charset_header response_is_file"
    ),
    "integer": (
        "id access_control_level authorizationtype integration_id log_retention_policy_days method "
        "requesttype responsetype"
    ),
    "object": ("_test_result"),
    "objects": (
        "_test_output_variables _test_runbook_variables _test_variables access_control body_mappings headers "
        "output_variables uri_params"
    ),
    "string": (
        "_warning full_name guid integration_baseurl integration_guid integration_name intent name path "
        "requestbody resource"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "integration_id": "The record of /CustomIntegration that it belongs to.",
    "method": "0 GET, 1 POST, 2 PUT, 3 DELETE, 4 PATCH.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "authorizationtype full_name guid id integration_baseurl integration_id integration_name "
        "log_retention_policy_days"
    ),
)
