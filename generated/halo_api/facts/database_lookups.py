# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of database_lookups. The queries that fill in fields."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="database_lookups",
    singular="database_lookup",
    model="DatabaseLookup",
    path="/DatabaseLookup",
    operations=("list", "get", "save", "delete"),
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "ticket_id": "tickets",
        "contract_id": "contracts",
    },
    name_field="name",
    common_fields=(
        "active",
        "agent_id",
        "asset_id",
        "client_id",
        "contract_id",
        "customfields",
        "guid",
        "site_id",
        "ticket_id",
        "use",
        "user_id",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_database_lookups": {"type": "integer"},
    "save_database_lookups": {},
    "get_database_lookup": {"includedetails": "boolean", "lookup_value": "string"},
    "delete_database_lookup": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "asset_id": Reference("assets"),
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "integration_method_id": Reference("custom_integration_methods"),
    "lookup_field_id": Reference("fields"),
    "service_id": Reference("services"),
    "site_id": Reference("sites"),
    "ticket_id": Reference("tickets"),
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "any": ("lookup_value_obj"),
    "boolean": (
        "active allowmultipleresults invert_outcome_mapped_result lookuponrefresh "
        "messagerequiresconfirmationagent messagerequiresconfirmationuser run"
    ),
    "integer": (
        "id access_control_level agent_id asset_id certificate_id client_id contract_id field_id "
        "integration_method_id integration_method_value lookup_field_id lookup_type lookupconnectiontype "
        "outcome_mapped_field service_id showmessagetouseroragent site_id table_id ticket_id trigger_type use "
        "user_id"
    ),
    "integers": ("extra_lookup_ids"),
    "object": ("lookup"),
    "objects": ("access_control agent_mappings customfields field_mappings fields rules"),
    "string": (
        "_warning certificate_name field_name guid integration_method_guid integration_method_name "
        "integration_method_value_name intent itemdesc1_field itemdesc2_field itemdesc3_field itemvalue_field "
        "key_field lookup_field lookup_field_guid lookup_field_name lookup_type_name lookup_value matchedhint "
        "messagestring_agent messagestring_user name notmatchedhint outcome_mapped_field_guid "
        "outcome_mapped_field_name sql_database sql_new_password sql_script sql_server sql_user table_name "
        "tableguid"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "active": "Whether it is in use.",
    "agent_id": "The agent it is assigned to.",
    "asset_id": "The asset it concerns.",
    "client_id": "The client it belongs to.",
    "contract_id": "The contract it belongs to.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "guid": "A GUID beside the id.",
    "site_id": "The site it belongs to.",
    "ticket_id": "The ticket it belongs to.",
    "use": "What kind of record it is.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("active agent_id allowmultipleresults asset_id client_id contract_id field_id field_name"),
)
