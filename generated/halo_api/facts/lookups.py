# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of lookups. The values of the lists that people choose from."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="lookups",
    singular="lookup",
    model="Lookup",
    path="/Lookup",
    operations=("list", "get", "save", "delete"),
    key=("lookupid", "id"),
    create_needs=(("lookupid",), ("name",)),
    messages={"get": {"lookupid": "lookupid must be specified"}, "delete": {"lookupid": "lookupid must be specified"}},
    name_field="name",
    common_filters=("client_id", "contract_id", "ticket_id"),
    common_fields=("lookupid", "name", "contract_ref", "inactive", "sequence"),
    traps=(
        'An id is unique only within its lookupid, and GET and DELETE of one answer 400 "lookupid must be specified" without (live)',
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_lookups": {
        "access_control_level": "integer",
        "assettype_id": "integer",
        "client_id": "integer",
        "clientname": "string",
        "contract_id": "integer",
        "country_code_id": "integer",
        "dbc_company_id": "string",
        "domain": "string",
        "exclude_nocharge": "boolean",
        "exclude_nolinkedtypes": "boolean",
        "exclude_zero": "boolean",
        "iscustomfield": "boolean",
        "istree": "boolean",
        "lookupid": "integer",
        "ordervaluetype": "integer",
        "outcome_id": "integer",
        "showallcodes": "boolean",
        "ticket_id": "integer",
        "unameaprestriction": "boolean",
        "use": "integer",
        "use2": "integer",
    },
    "save_lookups": {},
    "get_lookup": {"includedetails": "boolean", "lookupid": "integer"},
    "delete_lookup": {"lookupid": "integer"},
}

REFERENCES: dict[str, Reference] = {
    "lookupid": Reference("lookups"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "assettype_id": Reference("asset_types"),
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "lookupid": Reference("lookups"),
    "outcome_id": Reference("outcomes"),
    "ticket_id": Reference("tickets"),
}

NAMING = Naming(
    fields=("name",),
    inactive={"inactive": True},
)

FILTER_TEXTS: dict[str, str] = {
    "client_id": "Records of this client.",
    "contract_id": "Records of this contract.",
    "ticket_id": "Records of this ticket.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport _isnewcode custom1_bool inactive value10_bool value2_bool value3_bool value4_bool "
        "value5_bool value6_bool value7_bool value8_bool value9_bool"
    ),
    "integer": ("lookupid id access_control_level overriding_rate_id sequence valueint1"),
    "number": ("valuefloat1"),
    "object": ("value_key_pair"),
    "objects": ("access_control rates sub_lookup translations"),
    "string": (
        "_importtype _warning agent_restrictions column_profile_name contract_ref custom1 custom2 "
        "dynamics_company_name email_template_name filter_profile_name intent jira_instance_name "
        "kashflow_tenant linked_item name originalvalue sla_name surcharge_item_name tax_rate_name value10 "
        "value2 value2_guid value3 value4 value5 value6 value7 value8 value9 xero_tenant_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "lookupid": "The list it belongs to.",
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "contract_ref": "The reference of that contract.",
    "inactive": "Whether it is out of use.",
    "sequence": "Its place in the list.",
}

ROW: tuple[str, str] = (
    "live",
    ("custom1 custom2 id lookupid name value4 value5 value6"),
)
