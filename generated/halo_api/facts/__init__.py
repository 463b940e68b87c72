# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of each route and cannot be said in the contract: rows keys, paging, keys, needs, traps.

What is known of one resource stands in a module of its own, which is loaded when it is first asked for.
"""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any, Generic, NamedTuple, TypeVar

__all__ = [
    "ALIASES",
    "COMPARED",
    "FIELD_TEXTS",
    "FILTERS",
    "FILTER_REFERENCES",
    "FILTER_TEXTS",
    "NAMINGS",
    "RANGES",
    "REFERENCES",
    "RESOURCES",
    "ROWS",
    "SCOPES",
    "Naming",
    "Reference",
    "Resource",
    "Row",
    "Table",
]

T = TypeVar("T")


class Resource(NamedTuple):
    """One resource of the API, as measured.

    Attributes:
        name: The attribute of the client, and the tag of its operations.
        singular: The name of one.
        model: Its class in `halo_api.models`.
        path: Its route, relative to the API.
        operations: The verbs there are.
        rows_key: Under which key a list answer holds the rows; None for a bare array.
        envelope: "always", "never", or "paged": only when paging is asked for.
        paging: "pages": `pageinate` is honoured; "count": only `count`; "none": all rows at once.
        sidecars: Other arrays of a list answer, never rows.
        key: The fields that tell one row from another, and that rows may be merged by; all but `id` are parameters of
            get and delete too. Empty: nothing is known to tell them apart.
        id_type: "integer" or "string" (a GUID).
        create_needs: The least that a create was seen to work with: one field of each of these groups. Where the
            server was seen to refuse one without, `messages` has its words.
        update_needs: For an update, the same, besides the id.
        messages: Verb (create, update, get, delete) -> field -> what the server says when it is missing.
        refused_without: Fields without which a create was seen to be refused, in words that nobody wrote down.
        echoes: Fields that name another record, for reading -> the field beside them that has its id, and that a save
            goes by. A save with the name alone does nothing, or not what it says.
        unique: Fields whose value may stand in the table once.
        references: Fields that hold the id of a record of another resource; 0 and -1 mean none.
        days: Fields that hold a day, not a moment.
        name_field: The field by which people call a record; empty where there is none.
        read_only: Fields that a save does not change -> the source of that; besides those in `echoes`.
        changes_since: The filter that asks for what has changed since a time; empty where there is none.
        includes_inactive: The filter that asks for inactive records as well; empty where there is none.
        common_filters, common_fields: What people use, most used first, after what is needed.
        restorable: Whether a deleted record comes back when it is saved with `_recover`.
        ticket_verbs: The methods for what technicians do with such records.
        content: Whether get answers the content of the record, as bytes, and not the record.
        runs: Whether a record can be run, by getting it with loadreport.
        scope: Filters of which a list needs one, or both of those that a plus ties: without, the server gives
            nothing or does not answer.
        range_days: How long the time from startdate to enddate may be, if a list is asked for by them; 0: any.
        actions: What can be done besides: method of the client -> operation.
        events: What can be made to fire one of its records, as far as it is known: the number of a notification -> what
            Halo calls it.
        traps: What surprises, each with its source.
    """

    name: str
    singular: str
    model: str
    path: str
    operations: tuple[str, ...]
    rows_key: str | None = None
    envelope: str = "never"
    paging: str = "none"
    sidecars: tuple[str, ...] = ()
    key: tuple[str, ...] = ("id",)
    id_type: str = "integer"
    create_needs: tuple[tuple[str, ...], ...] = ()
    update_needs: tuple[tuple[str, ...], ...] = ()
    messages: Mapping[str, Mapping[str, str]] = {}
    refused_without: tuple[str, ...] = ()
    echoes: Mapping[str, str] = {}
    unique: tuple[str, ...] = ()
    references: Mapping[str, str] = {}
    days: tuple[str, ...] = ()
    name_field: str = ""
    read_only: Mapping[str, str] = {}
    changes_since: str = ""
    includes_inactive: str = ""
    common_filters: tuple[str, ...] = ()
    common_fields: tuple[str, ...] = ()
    restorable: bool = False
    ticket_verbs: tuple[str, ...] = ()
    content: bool = False
    runs: bool = False
    scope: tuple[str, ...] = ()
    range_days: int = 0
    actions: Mapping[str, str] = {}
    events: Mapping[int, str] = {}
    traps: tuple[str, ...] = ()


class Row(NamedTuple):
    """What a row of a list can have, which is less than a record.

    Attributes:
        source: "document": the vendor's document says so, less what live rows were measured to lack. "live": a row
            was seen to have these; whether there are others is not known.
        fields: The names of the fields.
    """

    source: str
    fields: tuple[str, ...]


class Reference(NamedTuple):
    """What a field or a filter refers to, where a name may stand in place of an id.

    Attributes:
        resource: Whose records.
        by: The field of the record that stands there: id, priorityid; or "name", where the name itself does.
        within: Fields that the record must have: the categories of a ticket are of four types.
    """

    resource: str
    by: str = "id"
    within: Mapping[str, int] = {}


class Naming(NamedTuple):
    """How a record is found by its name.

    Attributes:
        fields: Those that a name may stand in; the first that has it decides.
        value: What stands in place of the name: id, or priorityid.
        search: The filter that finds candidates in a list that comes in pages; empty: the list is read whole.
        with_all: Filters that make the list whole, inactive records included.
        inactive: Field -> the value that says that a record is out of use.
        scopes: Field of the same call -> field of the record, if it decides between several of one name.
        narrows: Field of the same call -> filter of the list that does so.
    """

    fields: tuple[str, ...]
    value: str = "id"
    search: str = ""
    with_all: Mapping[str, bool] = {}
    inactive: Mapping[str, bool] = {}
    scopes: Mapping[str, str] = {}
    narrows: Mapping[str, str] = {}


class Table(Mapping[str, T], Generic[T]):
    """Names and what is known of them; the module that knows it is loaded when a name is first looked up.

    Args:
        owners: Name -> the module in this package that knows it.
        read: What to take out of that module, for a name.
    """

    def __init__(self, owners: Mapping[str, str], read: Callable[[Any, str], T]) -> None:
        self._owners, self._read = owners, read
        self._known: dict[str, T] = {}

    def __getitem__(self, name: str) -> T:
        if name not in self._known:
            self._known[name] = self._read(import_module(f"{__name__}.{self._owners[name]}"), name)
        return self._known[name]

    def __contains__(self, name: object) -> bool:
        return name in self._owners

    def __iter__(self) -> Iterator[str]:
        return iter(self._owners)

    def __len__(self) -> int:
        return len(self._owners)

    def __repr__(self) -> str:
        return f"<table of {len(self)} names>"


_RESOURCES = (
    "tickets",
    "clients",
    "assets",
    "contracts",
    "users",
    "actions",
    "sites",
    "agents",
    "statuses",
    "ticket_types",
    "priorities",
    "teams",
    "outcomes",
    "attachments",
    "reports",
    "organisations",
    "top_levels",
    "addresses",
    "roles",
    "user_roles",
    "user_changes",
    "popup_notes",
    "contact_groups",
    "distribution_lists",
    "tags",
    "azure_tenants",
    "opportunities",
    "quotations",
    "sales_orders",
    "order_lines",
    "invoices",
    "recurring_invoices",
    "invoice_payments",
    "invoice_changes",
    "invoice_statuses",
    "expenses",
    "client_prepays",
    "billing_templates",
    "charge_rates",
    "taxes",
    "currencies",
    "cost_centres",
    "budget_types",
    "supplier_contracts",
    "contract_rules",
    "projects",
    "milestones",
    "templates",
    "ticket_approvals",
    "approval_processes",
    "approval_process_rules",
    "cabs",
    "categories",
    "slas",
    "ticket_areas",
    "ticket_rules",
    "ticket_type_fields",
    "ticket_views",
    "feed",
    "feedback",
    "todos",
    "todo_groups",
    "canned_texts",
    "call_scripts",
    "call_logs",
    "workflows",
    "workflow_targets",
    "workflow_steps",
    "kb_articles",
    "faq_lists",
    "crm_notes",
    "products",
    "releases",
    "release_types",
    "search_results",
    "crm_note_replies",
    "call_events",
    "downtimes",
    "custom_fields",
    "fields",
    "field_groups",
    "custom_tables",
    "lookups",
    "database_lookups",
    "custom_buttons",
    "custom_integrations",
    "custom_integration_methods",
    "webhooks",
    "webhook_events",
    "automations",
    "notifications",
    "email_templates",
    "email_rules",
    "stored_emails",
    "incoming_emails",
    "mailboxes",
    "pdf_templates",
    "dashboards",
    "view_lists",
    "view_list_groups",
    "view_filters",
    "view_columns",
    "tabs",
    "languages",
    "external_links",
    "features",
    "config_commits",
    "chat_profiles",
    "virtual_agents",
    "audits",
    "outgoing_messages",
    "outgoing_attempts",
    "incoming_webhooks",
    "incoming_webhook_attempts",
    "event_rules",
    "custom_queries",
    "suppliers",
    "items",
    "item_groups",
    "item_stocks",
    "item_stock_history",
    "item_suppliers",
    "purchase_orders",
    "consignments",
    "stock_bins",
    "stock_traces",
    "asset_groups",
    "asset_types",
    "asset_type_fields",
    "asset_changes",
    "software_licences",
    "licence_changes",
    "services",
    "service_categories",
    "service_restrictions",
    "service_request_details",
    "appointments",
    "booking_types",
    "timesheets",
    "timesheet_events",
    "workdays",
    "holidays",
    "journeys",
    "schedules",
    "schedule_occurrences",
    "agent_check_ins",
    "online_statuses",
    "qualifications",
)

_OPERATIONS = {
    "create_token": "auth",
    "get_authinfo": "auth",
    "get_client_cache": "instance",
    "list_tickets": "tickets",
    "save_tickets": "tickets",
    "get_ticket": "tickets",
    "delete_ticket": "tickets",
    "process_children_of_tickets": "tickets",
    "list_clients": "clients",
    "save_clients": "clients",
    "get_client": "clients",
    "delete_client": "clients",
    "list_assets": "assets",
    "save_assets": "assets",
    "get_asset": "assets",
    "delete_asset": "assets",
    "get_next_tag": "assets",
    "list_contracts": "contracts",
    "save_contracts": "contracts",
    "get_contract": "contracts",
    "delete_contract": "contracts",
    "get_next_contract_ref": "contracts",
    "approve_contracts": "contracts",
    "list_users": "users",
    "save_users": "users",
    "get_user": "users",
    "delete_user": "users",
    "list_actions": "actions",
    "save_actions": "actions",
    "get_action": "actions",
    "delete_action": "actions",
    "list_sites": "sites",
    "save_sites": "sites",
    "get_site": "sites",
    "delete_site": "sites",
    "get_stock_bins_of_sites": "sites",
    "list_agents": "agents",
    "save_agents": "agents",
    "get_agent": "agents",
    "delete_agent": "agents",
    "get_own_agent": "agents",
    "list_statuses": "statuses",
    "save_statuses": "statuses",
    "get_status": "statuses",
    "delete_status": "statuses",
    "list_ticket_types": "ticket_types",
    "save_ticket_types": "ticket_types",
    "get_ticket_type": "ticket_types",
    "delete_ticket_type": "ticket_types",
    "list_priorities": "priorities",
    "save_priorities": "priorities",
    "get_priority": "priorities",
    "delete_priority": "priorities",
    "list_teams": "teams",
    "save_teams": "teams",
    "get_team": "teams",
    "delete_team": "teams",
    "get_team_tree": "teams",
    "list_outcomes": "outcomes",
    "save_outcomes": "outcomes",
    "get_outcome": "outcomes",
    "delete_outcome": "outcomes",
    "list_attachments": "attachments",
    "save_attachments": "attachments",
    "get_attachment": "attachments",
    "delete_attachment": "attachments",
    "upload_attachment_image": "attachments",
    "get_attachment_image": "attachments",
    "remove_attachment_image": "attachments",
    "list_reports": "reports",
    "save_reports": "reports",
    "get_report": "reports",
    "delete_report": "reports",
    "create_report_pdf": "reports",
    "list_organisations": "organisations",
    "save_organisations": "organisations",
    "get_organisation": "organisations",
    "delete_organisation": "organisations",
    "list_top_levels": "top_levels",
    "save_top_levels": "top_levels",
    "get_top_level": "top_levels",
    "delete_top_level": "top_levels",
    "list_addresses": "addresses",
    "save_addresses": "addresses",
    "get_address": "addresses",
    "delete_address": "addresses",
    "list_roles": "roles",
    "save_roles": "roles",
    "get_role": "roles",
    "delete_role": "roles",
    "list_user_roles": "user_roles",
    "save_user_roles": "user_roles",
    "get_user_role": "user_roles",
    "delete_user_role": "user_roles",
    "list_user_changes": "user_changes",
    "list_popup_notes": "popup_notes",
    "list_contact_groups": "contact_groups",
    "save_contact_groups": "contact_groups",
    "get_contact_group": "contact_groups",
    "delete_contact_group": "contact_groups",
    "list_distribution_lists": "distribution_lists",
    "save_distribution_lists": "distribution_lists",
    "get_distribution_list": "distribution_lists",
    "delete_distribution_list": "distribution_lists",
    "list_tags": "tags",
    "save_tags": "tags",
    "get_tag": "tags",
    "delete_tag": "tags",
    "list_azure_tenants": "azure_tenants",
    "list_opportunities": "opportunities",
    "save_opportunities": "opportunities",
    "get_opportunity": "opportunities",
    "delete_opportunity": "opportunities",
    "list_quotations": "quotations",
    "save_quotations": "quotations",
    "get_quotation": "quotations",
    "delete_quotation": "quotations",
    "approve_quotations": "quotations",
    "list_sales_orders": "sales_orders",
    "save_sales_orders": "sales_orders",
    "get_sales_order": "sales_orders",
    "delete_sales_order": "sales_orders",
    "list_order_lines": "order_lines",
    "list_invoices": "invoices",
    "save_invoices": "invoices",
    "get_invoice": "invoices",
    "delete_invoice": "invoices",
    "update_invoice_lines": "invoices",
    "void_invoice": "invoices",
    "get_invoice_pdf": "invoices",
    "list_recurring_invoices": "recurring_invoices",
    "save_recurring_invoices": "recurring_invoices",
    "get_recurring_invoice": "recurring_invoices",
    "delete_recurring_invoice": "recurring_invoices",
    "process_recurring_invoices": "recurring_invoices",
    "update_recurring_invoice_lines": "recurring_invoices",
    "post_recurring_invoice_lines": "recurring_invoices",
    "list_invoice_payments": "invoice_payments",
    "save_invoice_payments": "invoice_payments",
    "get_invoice_payment": "invoice_payments",
    "delete_invoice_payment": "invoice_payments",
    "list_invoice_changes": "invoice_changes",
    "list_invoice_statuses": "invoice_statuses",
    "save_invoice_statuses": "invoice_statuses",
    "get_invoice_status": "invoice_statuses",
    "delete_invoice_status": "invoice_statuses",
    "list_expenses": "expenses",
    "list_client_prepays": "client_prepays",
    "save_client_prepays": "client_prepays",
    "get_client_prepay": "client_prepays",
    "delete_client_prepay": "client_prepays",
    "list_billing_templates": "billing_templates",
    "save_billing_templates": "billing_templates",
    "get_billing_template": "billing_templates",
    "delete_billing_template": "billing_templates",
    "list_charge_rates": "charge_rates",
    "get_charge_rate": "charge_rates",
    "list_taxes": "taxes",
    "save_taxes": "taxes",
    "get_tax": "taxes",
    "delete_tax": "taxes",
    "list_currencies": "currencies",
    "save_currencies": "currencies",
    "get_currency": "currencies",
    "delete_currency": "currencies",
    "list_cost_centres": "cost_centres",
    "save_cost_centres": "cost_centres",
    "get_cost_centre": "cost_centres",
    "delete_cost_centre": "cost_centres",
    "list_budget_types": "budget_types",
    "save_budget_types": "budget_types",
    "get_budget_type": "budget_types",
    "delete_budget_type": "budget_types",
    "list_supplier_contracts": "supplier_contracts",
    "save_supplier_contracts": "supplier_contracts",
    "get_supplier_contract": "supplier_contracts",
    "delete_supplier_contract": "supplier_contracts",
    "list_contract_rules": "contract_rules",
    "save_contract_rules": "contract_rules",
    "get_contract_rule": "contract_rules",
    "delete_contract_rule": "contract_rules",
    "list_projects": "projects",
    "save_projects": "projects",
    "get_project": "projects",
    "delete_project": "projects",
    "list_milestones": "milestones",
    "list_templates": "templates",
    "save_templates": "templates",
    "get_template": "templates",
    "delete_template": "templates",
    "list_ticket_approvals": "ticket_approvals",
    "respond_to_ticket_approvals": "ticket_approvals",
    "read_ticket_approval": "ticket_approvals",
    "remove_ticket_approval": "ticket_approvals",
    "list_approval_processes": "approval_processes",
    "save_approval_processes": "approval_processes",
    "get_approval_process": "approval_processes",
    "delete_approval_process": "approval_processes",
    "list_approval_process_rules": "approval_process_rules",
    "save_approval_process_rules": "approval_process_rules",
    "get_approval_process_rule": "approval_process_rules",
    "delete_approval_process_rule": "approval_process_rules",
    "list_cabs": "cabs",
    "save_cabs": "cabs",
    "get_cab": "cabs",
    "delete_cab": "cabs",
    "list_categories": "categories",
    "save_categories": "categories",
    "get_category": "categories",
    "delete_category": "categories",
    "list_slas": "slas",
    "save_slas": "slas",
    "get_sla": "slas",
    "delete_sla": "slas",
    "list_ticket_areas": "ticket_areas",
    "save_ticket_areas": "ticket_areas",
    "get_ticket_area": "ticket_areas",
    "delete_ticket_area": "ticket_areas",
    "list_ticket_rules": "ticket_rules",
    "save_ticket_rules": "ticket_rules",
    "get_ticket_rule": "ticket_rules",
    "delete_ticket_rule": "ticket_rules",
    "list_ticket_type_fields": "ticket_type_fields",
    "list_ticket_views": "ticket_views",
    "list_feed": "feed",
    "list_feedback": "feedback",
    "save_feedback": "feedback",
    "get_feedback": "feedback",
    "delete_feedback": "feedback",
    "list_todos": "todos",
    "save_todos": "todos",
    "list_todo_groups": "todo_groups",
    "save_todo_groups": "todo_groups",
    "get_todo_group": "todo_groups",
    "delete_todo_group": "todo_groups",
    "list_canned_texts": "canned_texts",
    "save_canned_texts": "canned_texts",
    "get_canned_text": "canned_texts",
    "delete_canned_text": "canned_texts",
    "list_call_scripts": "call_scripts",
    "save_call_scripts": "call_scripts",
    "get_call_script": "call_scripts",
    "delete_call_script": "call_scripts",
    "list_call_logs": "call_logs",
    "save_call_logs": "call_logs",
    "get_call_log": "call_logs",
    "list_workflows": "workflows",
    "save_workflows": "workflows",
    "get_workflow": "workflows",
    "delete_workflow": "workflows",
    "list_workflow_targets": "workflow_targets",
    "save_workflow_targets": "workflow_targets",
    "get_workflow_target": "workflow_targets",
    "delete_workflow_target": "workflow_targets",
    "list_workflow_steps": "workflow_steps",
    "list_kb_articles": "kb_articles",
    "save_kb_articles": "kb_articles",
    "get_kb_article": "kb_articles",
    "delete_kb_article": "kb_articles",
    "list_faq_lists": "faq_lists",
    "save_faq_lists": "faq_lists",
    "get_faq_list": "faq_lists",
    "delete_faq_list": "faq_lists",
    "list_crm_notes": "crm_notes",
    "save_crm_notes": "crm_notes",
    "get_crm_note": "crm_notes",
    "delete_crm_note": "crm_notes",
    "list_products": "products",
    "save_products": "products",
    "get_product": "products",
    "delete_product": "products",
    "list_releases": "releases",
    "save_releases": "releases",
    "get_release": "releases",
    "delete_release": "releases",
    "list_release_types": "release_types",
    "save_release_types": "release_types",
    "get_release_type": "release_types",
    "delete_release_type": "release_types",
    "list_search_results": "search_results",
    "list_crm_note_replies": "crm_note_replies",
    "save_crm_note_replies": "crm_note_replies",
    "get_crm_note_reply": "crm_note_replies",
    "delete_crm_note_reply": "crm_note_replies",
    "list_call_events": "call_events",
    "save_call_events": "call_events",
    "get_call_event": "call_events",
    "list_downtimes": "downtimes",
    "save_downtimes": "downtimes",
    "get_downtime": "downtimes",
    "delete_downtime": "downtimes",
    "list_custom_fields": "custom_fields",
    "save_custom_fields": "custom_fields",
    "get_custom_field": "custom_fields",
    "delete_custom_field": "custom_fields",
    "list_fields": "fields",
    "save_fields": "fields",
    "get_field": "fields",
    "delete_field": "fields",
    "list_field_groups": "field_groups",
    "save_field_groups": "field_groups",
    "get_field_group": "field_groups",
    "delete_field_group": "field_groups",
    "list_custom_tables": "custom_tables",
    "save_custom_tables": "custom_tables",
    "get_custom_table": "custom_tables",
    "delete_custom_table": "custom_tables",
    "list_lookups": "lookups",
    "save_lookups": "lookups",
    "get_lookup": "lookups",
    "delete_lookup": "lookups",
    "list_database_lookups": "database_lookups",
    "save_database_lookups": "database_lookups",
    "get_database_lookup": "database_lookups",
    "delete_database_lookup": "database_lookups",
    "list_custom_buttons": "custom_buttons",
    "save_custom_buttons": "custom_buttons",
    "get_custom_button": "custom_buttons",
    "delete_custom_button": "custom_buttons",
    "list_custom_integrations": "custom_integrations",
    "save_custom_integrations": "custom_integrations",
    "get_custom_integration": "custom_integrations",
    "delete_custom_integration": "custom_integrations",
    "list_custom_integration_methods": "custom_integration_methods",
    "save_custom_integration_methods": "custom_integration_methods",
    "get_custom_integration_method": "custom_integration_methods",
    "delete_custom_integration_method": "custom_integration_methods",
    "list_webhooks": "webhooks",
    "save_webhooks": "webhooks",
    "get_webhook": "webhooks",
    "delete_webhook": "webhooks",
    "list_webhook_events": "webhook_events",
    "save_webhook_events": "webhook_events",
    "get_webhook_event": "webhook_events",
    "list_automations": "automations",
    "get_automation": "automations",
    "start_runbook": "automations",
    "list_notifications": "notifications",
    "save_notifications": "notifications",
    "get_notification": "notifications",
    "delete_notification": "notifications",
    "list_email_templates": "email_templates",
    "save_email_templates": "email_templates",
    "get_email_template": "email_templates",
    "delete_email_template": "email_templates",
    "list_email_rules": "email_rules",
    "save_email_rules": "email_rules",
    "get_email_rule": "email_rules",
    "delete_email_rule": "email_rules",
    "list_stored_emails": "stored_emails",
    "save_stored_emails": "stored_emails",
    "get_stored_email": "stored_emails",
    "delete_stored_email": "stored_emails",
    "list_incoming_emails": "incoming_emails",
    "get_incoming_email": "incoming_emails",
    "list_mailboxes": "mailboxes",
    "save_mailboxes": "mailboxes",
    "get_mailbox": "mailboxes",
    "delete_mailbox": "mailboxes",
    "list_pdf_templates": "pdf_templates",
    "save_pdf_templates": "pdf_templates",
    "get_pdf_template": "pdf_templates",
    "delete_pdf_template": "pdf_templates",
    "list_dashboards": "dashboards",
    "save_dashboards": "dashboards",
    "get_dashboard": "dashboards",
    "delete_dashboard": "dashboards",
    "list_view_lists": "view_lists",
    "save_view_lists": "view_lists",
    "get_view_list": "view_lists",
    "delete_view_list": "view_lists",
    "list_view_list_groups": "view_list_groups",
    "save_view_list_groups": "view_list_groups",
    "get_view_list_group": "view_list_groups",
    "delete_view_list_group": "view_list_groups",
    "list_view_filters": "view_filters",
    "save_view_filters": "view_filters",
    "get_view_filter": "view_filters",
    "delete_view_filter": "view_filters",
    "list_view_columns": "view_columns",
    "save_view_columns": "view_columns",
    "get_view_column": "view_columns",
    "delete_view_column": "view_columns",
    "list_tabs": "tabs",
    "save_tabs": "tabs",
    "get_tab": "tabs",
    "delete_tab": "tabs",
    "list_languages": "languages",
    "save_languages": "languages",
    "get_language": "languages",
    "delete_language": "languages",
    "list_external_links": "external_links",
    "save_external_links": "external_links",
    "get_external_link": "external_links",
    "delete_external_link": "external_links",
    "list_features": "features",
    "get_feature": "features",
    "list_config_commits": "config_commits",
    "get_config_commit": "config_commits",
    "list_chat_profiles": "chat_profiles",
    "save_chat_profiles": "chat_profiles",
    "get_chat_profile": "chat_profiles",
    "delete_chat_profile": "chat_profiles",
    "list_virtual_agents": "virtual_agents",
    "save_virtual_agents": "virtual_agents",
    "get_virtual_agent": "virtual_agents",
    "delete_virtual_agent": "virtual_agents",
    "list_audits": "audits",
    "list_outgoing_messages": "outgoing_messages",
    "get_outgoing_message": "outgoing_messages",
    "delete_outgoing_message": "outgoing_messages",
    "list_outgoing_attempts": "outgoing_attempts",
    "get_outgoing_attempt": "outgoing_attempts",
    "list_incoming_webhooks": "incoming_webhooks",
    "save_incoming_webhooks": "incoming_webhooks",
    "get_incoming_webhook": "incoming_webhooks",
    "delete_incoming_webhook": "incoming_webhooks",
    "list_incoming_webhook_attempts": "incoming_webhook_attempts",
    "list_event_rules": "event_rules",
    "save_event_rules": "event_rules",
    "get_event_rule": "event_rules",
    "delete_event_rule": "event_rules",
    "list_custom_queries": "custom_queries",
    "save_custom_queries": "custom_queries",
    "get_custom_query": "custom_queries",
    "delete_custom_query": "custom_queries",
    "list_suppliers": "suppliers",
    "save_suppliers": "suppliers",
    "get_supplier": "suppliers",
    "delete_supplier": "suppliers",
    "list_items": "items",
    "save_items": "items",
    "get_item": "items",
    "delete_item": "items",
    "list_item_groups": "item_groups",
    "save_item_groups": "item_groups",
    "get_item_group": "item_groups",
    "delete_item_group": "item_groups",
    "list_item_stocks": "item_stocks",
    "save_item_stocks": "item_stocks",
    "get_item_stock": "item_stocks",
    "delete_item_stock": "item_stocks",
    "list_item_stock_history": "item_stock_history",
    "list_item_suppliers": "item_suppliers",
    "save_item_suppliers": "item_suppliers",
    "get_item_supplier": "item_suppliers",
    "delete_item_supplier": "item_suppliers",
    "list_purchase_orders": "purchase_orders",
    "save_purchase_orders": "purchase_orders",
    "get_purchase_order": "purchase_orders",
    "delete_purchase_order": "purchase_orders",
    "list_consignments": "consignments",
    "save_consignments": "consignments",
    "get_consignment": "consignments",
    "delete_consignment": "consignments",
    "list_stock_bins": "stock_bins",
    "save_stock_bins": "stock_bins",
    "get_stock_bin": "stock_bins",
    "delete_stock_bin": "stock_bins",
    "list_stock_traces": "stock_traces",
    "get_stock_trace": "stock_traces",
    "list_asset_groups": "asset_groups",
    "save_asset_groups": "asset_groups",
    "get_asset_group": "asset_groups",
    "delete_asset_group": "asset_groups",
    "list_asset_types": "asset_types",
    "save_asset_types": "asset_types",
    "get_asset_type": "asset_types",
    "delete_asset_type": "asset_types",
    "list_asset_type_fields": "asset_type_fields",
    "list_asset_changes": "asset_changes",
    "list_software_licences": "software_licences",
    "save_software_licences": "software_licences",
    "get_software_licence": "software_licences",
    "delete_software_licence": "software_licences",
    "list_licence_changes": "licence_changes",
    "list_services": "services",
    "save_services": "services",
    "get_service": "services",
    "delete_service": "services",
    "list_service_categories": "service_categories",
    "save_service_categories": "service_categories",
    "get_service_category": "service_categories",
    "delete_service_category": "service_categories",
    "list_service_restrictions": "service_restrictions",
    "list_service_request_details": "service_request_details",
    "list_appointments": "appointments",
    "save_appointments": "appointments",
    "get_appointment": "appointments",
    "delete_appointment": "appointments",
    "get_bookings": "appointments",
    "book_appointment": "appointments",
    "list_booking_types": "booking_types",
    "list_timesheets": "timesheets",
    "save_timesheets": "timesheets",
    "get_timesheet": "timesheets",
    "get_own_timesheets": "timesheets",
    "list_timesheet_events": "timesheet_events",
    "save_timesheet_events": "timesheet_events",
    "get_timesheet_event": "timesheet_events",
    "delete_timesheet_event": "timesheet_events",
    "get_own_timesheet_events": "timesheet_events",
    "list_workdays": "workdays",
    "save_workdays": "workdays",
    "get_workday": "workdays",
    "delete_workday": "workdays",
    "list_holidays": "holidays",
    "save_holidays": "holidays",
    "get_holiday": "holidays",
    "delete_holiday": "holidays",
    "list_journeys": "journeys",
    "save_journeys": "journeys",
    "get_journey": "journeys",
    "delete_journey": "journeys",
    "list_schedules": "schedules",
    "save_schedules": "schedules",
    "get_schedule": "schedules",
    "list_schedule_occurrences": "schedule_occurrences",
    "get_schedule_occurrence": "schedule_occurrences",
    "list_agent_check_ins": "agent_check_ins",
    "save_agent_check_ins": "agent_check_ins",
    "get_agent_check_in": "agent_check_ins",
    "list_online_statuses": "online_statuses",
    "list_qualifications": "qualifications",
    "save_qualifications": "qualifications",
    "get_qualification": "qualifications",
    "delete_qualification": "qualifications",
}

RESOURCES: Mapping[str, Resource] = Table({name: name for name in _RESOURCES}, lambda module, _: module.RESOURCE)
"""All resources by their names."""

FILTERS: Mapping[str, Mapping[str, str]] = Table(_OPERATIONS, lambda module, name: module.FILTERS[name])
"""Operation -> query parameter -> kind: integer, number, boolean, string, datetime, moment, integers, strings.

A moment is a datetime that the server misreads without a time.
"""

FILTER_TEXTS: Mapping[str, Mapping[str, str]] = Table(
    {name: name for name in _RESOURCES}, lambda module, _: getattr(module, "FILTER_TEXTS", {})
)
"""Resource -> filter of its list -> what it means, where anybody knows."""

FIELD_TEXTS: Mapping[str, Mapping[str, str]] = Table(
    {name: name for name in _RESOURCES}, lambda module, _: module.FIELD_TEXTS
)
"""Resource -> field of its records -> what it means, where anybody knows."""

REFERENCES: Mapping[str, Mapping[str, Reference]] = Table(
    {name: name for name in _RESOURCES}, lambda module, _: getattr(module, "REFERENCES", {})
)
"""Resource -> field of its records -> what it refers to. `Resource.references` has those that are sure enough to
refuse a create by."""

FILTER_REFERENCES: Mapping[str, Mapping[str, Reference]] = Table(
    {f"list_{name}": name for name in _RESOURCES}, lambda module, _: getattr(module, "FILTER_REFERENCES", {})
)
"""List operation -> filter -> what its ids are of."""

NAMINGS: Mapping[str, Naming] = Table(
    {
        "clients": "clients",
        "assets": "assets",
        "contracts": "contracts",
        "users": "users",
        "sites": "sites",
        "agents": "agents",
        "statuses": "statuses",
        "ticket_types": "ticket_types",
        "priorities": "priorities",
        "teams": "teams",
        "outcomes": "outcomes",
        "attachments": "attachments",
        "reports": "reports",
        "organisations": "organisations",
        "top_levels": "top_levels",
        "roles": "roles",
        "user_roles": "user_roles",
        "contact_groups": "contact_groups",
        "distribution_lists": "distribution_lists",
        "tags": "tags",
        "quotations": "quotations",
        "sales_orders": "sales_orders",
        "order_lines": "order_lines",
        "invoices": "invoices",
        "recurring_invoices": "recurring_invoices",
        "invoice_statuses": "invoice_statuses",
        "billing_templates": "billing_templates",
        "taxes": "taxes",
        "currencies": "currencies",
        "cost_centres": "cost_centres",
        "budget_types": "budget_types",
        "supplier_contracts": "supplier_contracts",
        "contract_rules": "contract_rules",
        "milestones": "milestones",
        "templates": "templates",
        "ticket_approvals": "ticket_approvals",
        "approval_processes": "approval_processes",
        "approval_process_rules": "approval_process_rules",
        "cabs": "cabs",
        "categories": "categories",
        "slas": "slas",
        "ticket_areas": "ticket_areas",
        "ticket_rules": "ticket_rules",
        "todo_groups": "todo_groups",
        "canned_texts": "canned_texts",
        "call_scripts": "call_scripts",
        "workflows": "workflows",
        "workflow_targets": "workflow_targets",
        "workflow_steps": "workflow_steps",
        "kb_articles": "kb_articles",
        "faq_lists": "faq_lists",
        "products": "products",
        "releases": "releases",
        "release_types": "release_types",
        "search_results": "search_results",
        "custom_fields": "custom_fields",
        "fields": "fields",
        "field_groups": "field_groups",
        "custom_tables": "custom_tables",
        "lookups": "lookups",
        "database_lookups": "database_lookups",
        "custom_buttons": "custom_buttons",
        "custom_integrations": "custom_integrations",
        "custom_integration_methods": "custom_integration_methods",
        "webhooks": "webhooks",
        "notifications": "notifications",
        "email_templates": "email_templates",
        "email_rules": "email_rules",
        "incoming_emails": "incoming_emails",
        "mailboxes": "mailboxes",
        "pdf_templates": "pdf_templates",
        "dashboards": "dashboards",
        "view_lists": "view_lists",
        "view_list_groups": "view_list_groups",
        "view_filters": "view_filters",
        "view_columns": "view_columns",
        "tabs": "tabs",
        "languages": "languages",
        "chat_profiles": "chat_profiles",
        "virtual_agents": "virtual_agents",
        "event_rules": "event_rules",
        "custom_queries": "custom_queries",
        "suppliers": "suppliers",
        "items": "items",
        "item_groups": "item_groups",
        "purchase_orders": "purchase_orders",
        "stock_bins": "stock_bins",
        "asset_groups": "asset_groups",
        "asset_types": "asset_types",
        "software_licences": "software_licences",
        "services": "services",
        "service_categories": "service_categories",
        "booking_types": "booking_types",
        "timesheet_events": "timesheet_events",
        "workdays": "workdays",
        "holidays": "holidays",
        "schedules": "schedules",
        "qualifications": "qualifications",
    },
    lambda module, _: module.NAMING,
)
"""Resource -> how its records are found by name; those that are not here have none."""

COMPARED: Mapping[str, Mapping[str, str]] = Table(
    {
        "list_tickets": "tickets",
        "list_clients": "clients",
        "list_assets": "assets",
        "list_actions": "actions",
        "list_teams": "teams",
        "list_attachments": "attachments",
        "list_reports": "reports",
        "list_opportunities": "opportunities",
        "list_invoices": "invoices",
        "list_recurring_invoices": "recurring_invoices",
        "list_projects": "projects",
        "list_agent_check_ins": "agent_check_ins",
    },
    lambda module, _: module.COMPARED,
)
"""List operation -> filter -> the field of the record that it compares, if that is not its namesake."""

ALIASES: Mapping[str, Mapping[str, Mapping[str, str]]] = Table(
    {"list_tickets": "tickets", "list_opportunities": "opportunities", "list_projects": "projects"},
    lambda module, _: module.ALIASES,
)
"""List operation -> a filter that is documented and ignored by live servers -> what is sent along and obeyed."""

SCOPES: Mapping[str, tuple[str, ...]] = Table(
    {
        "list_actions": "actions",
        "list_attachments": "attachments",
        "list_crm_notes": "crm_notes",
        "list_search_results": "search_results",
        "list_asset_changes": "asset_changes",
    },
    lambda module, _: module.RESOURCE.scope,
)
"""List operation -> filters of which it needs one, or both of those that a plus ties."""

ROWS: Mapping[str, Row] = Table(
    {
        "tickets": "tickets",
        "clients": "clients",
        "assets": "assets",
        "contracts": "contracts",
        "users": "users",
        "actions": "actions",
        "sites": "sites",
        "agents": "agents",
        "statuses": "statuses",
        "ticket_types": "ticket_types",
        "priorities": "priorities",
        "teams": "teams",
        "outcomes": "outcomes",
        "attachments": "attachments",
        "reports": "reports",
        "organisations": "organisations",
        "top_levels": "top_levels",
        "addresses": "addresses",
        "roles": "roles",
        "user_roles": "user_roles",
        "user_changes": "user_changes",
        "popup_notes": "popup_notes",
        "distribution_lists": "distribution_lists",
        "tags": "tags",
        "azure_tenants": "azure_tenants",
        "opportunities": "opportunities",
        "quotations": "quotations",
        "sales_orders": "sales_orders",
        "order_lines": "order_lines",
        "invoices": "invoices",
        "recurring_invoices": "recurring_invoices",
        "invoice_payments": "invoice_payments",
        "invoice_changes": "invoice_changes",
        "invoice_statuses": "invoice_statuses",
        "expenses": "expenses",
        "client_prepays": "client_prepays",
        "billing_templates": "billing_templates",
        "charge_rates": "charge_rates",
        "taxes": "taxes",
        "currencies": "currencies",
        "cost_centres": "cost_centres",
        "budget_types": "budget_types",
        "projects": "projects",
        "milestones": "milestones",
        "templates": "templates",
        "ticket_approvals": "ticket_approvals",
        "approval_processes": "approval_processes",
        "approval_process_rules": "approval_process_rules",
        "cabs": "cabs",
        "categories": "categories",
        "slas": "slas",
        "ticket_areas": "ticket_areas",
        "ticket_rules": "ticket_rules",
        "ticket_type_fields": "ticket_type_fields",
        "ticket_views": "ticket_views",
        "feed": "feed",
        "feedback": "feedback",
        "todo_groups": "todo_groups",
        "canned_texts": "canned_texts",
        "call_scripts": "call_scripts",
        "call_logs": "call_logs",
        "workflows": "workflows",
        "workflow_targets": "workflow_targets",
        "workflow_steps": "workflow_steps",
        "kb_articles": "kb_articles",
        "faq_lists": "faq_lists",
        "products": "products",
        "release_types": "release_types",
        "custom_fields": "custom_fields",
        "fields": "fields",
        "field_groups": "field_groups",
        "custom_tables": "custom_tables",
        "lookups": "lookups",
        "database_lookups": "database_lookups",
        "custom_buttons": "custom_buttons",
        "custom_integrations": "custom_integrations",
        "custom_integration_methods": "custom_integration_methods",
        "webhooks": "webhooks",
        "webhook_events": "webhook_events",
        "automations": "automations",
        "notifications": "notifications",
        "email_templates": "email_templates",
        "email_rules": "email_rules",
        "stored_emails": "stored_emails",
        "mailboxes": "mailboxes",
        "pdf_templates": "pdf_templates",
        "dashboards": "dashboards",
        "view_lists": "view_lists",
        "view_list_groups": "view_list_groups",
        "view_filters": "view_filters",
        "view_columns": "view_columns",
        "tabs": "tabs",
        "languages": "languages",
        "external_links": "external_links",
        "features": "features",
        "config_commits": "config_commits",
        "chat_profiles": "chat_profiles",
        "virtual_agents": "virtual_agents",
        "outgoing_messages": "outgoing_messages",
        "outgoing_attempts": "outgoing_attempts",
        "incoming_webhooks": "incoming_webhooks",
        "incoming_webhook_attempts": "incoming_webhook_attempts",
        "event_rules": "event_rules",
        "custom_queries": "custom_queries",
        "suppliers": "suppliers",
        "items": "items",
        "item_groups": "item_groups",
        "item_stocks": "item_stocks",
        "item_stock_history": "item_stock_history",
        "purchase_orders": "purchase_orders",
        "consignments": "consignments",
        "stock_bins": "stock_bins",
        "stock_traces": "stock_traces",
        "asset_groups": "asset_groups",
        "asset_types": "asset_types",
        "asset_type_fields": "asset_type_fields",
        "software_licences": "software_licences",
        "licence_changes": "licence_changes",
        "services": "services",
        "service_categories": "service_categories",
        "service_restrictions": "service_restrictions",
        "service_request_details": "service_request_details",
        "appointments": "appointments",
        "booking_types": "booking_types",
        "timesheets": "timesheets",
        "timesheet_events": "timesheet_events",
        "workdays": "workdays",
        "holidays": "holidays",
        "journeys": "journeys",
        "schedules": "schedules",
        "schedule_occurrences": "schedule_occurrences",
        "agent_check_ins": "agent_check_ins",
        "online_statuses": "online_statuses",
        "qualifications": "qualifications",
    },
    lambda module, _: Row(module.ROW[0], tuple(module.ROW[1].split())),
)
"""Resource -> what the rows of its list can have; of those that are not here, nothing is known."""

RANGES: Mapping[str, int] = Table({"list_actions": "actions"}, lambda module, _: module.RESOURCE.range_days)
"""List operation -> days that a range of time may have there: of a longer one, the server gives nothing."""
