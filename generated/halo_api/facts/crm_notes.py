# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of crm_notes. The notes about clients, suppliers and users."""

from . import Reference, Resource

RESOURCE = Resource(
    name="crm_notes",
    singular="crm_note",
    model="CrmNote",
    path="/CRMNote",
    operations=("list", "get", "save", "delete"),
    rows_key="actions",
    envelope="always",
    paging="count",
    create_needs=(("note",),),
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "supplier_id": "suppliers",
        "invoice_id": "invoices",
        "quote_id": "quotations",
        "sales_order_id": "sales_orders",
        "purchase_order_id": "purchase_orders",
        "who_agentid": "agents",
    },
    name_field="subject",
    common_filters=("client_id", "supplier_id", "toplevel_id"),
    common_fields=("note", "client_id", "customfields", "invoice_id", "site_id", "user_id"),
    scope=("client_id", "supplier_id", "toplevel_id"),
    traps=(
        "Paging is not honoured: every page is page 1; count is (live)",
        "Without client_id, supplier_id or toplevel_id nothing comes (live)",
        "The rows stand under actions (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_crm_notes": {"client_id": "integer", "supplier_id": "integer", "toplevel_id": "integer"},
    "save_crm_notes": {},
    "get_crm_note": {"includedetails": "boolean"},
    "delete_crm_note": {},
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "invoice_id": Reference("invoices"),
    "purchase_order_id": Reference("purchase_orders"),
    "quote_id": Reference("quotations"),
    "sales_order_id": Reference("sales_orders"),
    "site_id": Reference("sites"),
    "supplier_id": Reference("suppliers"),
    "ticketid": Reference("tickets"),
    "user_id": Reference("users"),
    "who_agentid": Reference("agents"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "supplier_id": Reference("suppliers"),
    "toplevel_id": Reference("top_levels"),
}

FILTER_TEXTS: dict[str, str] = {
    "client_id": "Records of this client.",
    "supplier_id": "Records of this supplier.",
    "toplevel_id": "Records below this top level.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_dont_fire_automations add_to_calendar createdfromaction hide_time_taken"),
    "datetime": ("datetime nextcalldate"),
    "integer": (
        "id _reply_count app_agent_id app_user_id client_id invoice_id purchase_order_id quote_id "
        "sales_order_id site_id supplier_id ticketid user_id who_agentid"
    ),
    "number": ("nextcallduration timetaken"),
    "objects": ("customfields replies"),
    "string": (
        "_warning app_subject detail mailentryid note satisfaction sitename subject third_party_id username who"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "invoice_id": "The invoice it belongs to.",
    "note": "The text, plain.",
    "site_id": "The site it belongs to.",
    "user_id": "The user who reported it.",
}
