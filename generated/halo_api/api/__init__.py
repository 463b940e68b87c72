# Written by `python scripts/generate.py` from spec/. Do not edit.
"""Every operation of the API by its name; a module is imported when its operation is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .actions.delete_action import delete_action
    from .actions.get_action import get_action
    from .actions.list_actions import list_actions
    from .actions.save_actions import save_actions
    from .addresses.delete_address import delete_address
    from .addresses.get_address import get_address
    from .addresses.list_addresses import list_addresses
    from .addresses.save_addresses import save_addresses
    from .agent_check_ins.get_agent_check_in import get_agent_check_in
    from .agent_check_ins.list_agent_check_ins import list_agent_check_ins
    from .agent_check_ins.save_agent_check_ins import save_agent_check_ins
    from .agents.get_agent import get_agent
    from .agents.get_own_agent import get_own_agent
    from .agents.list_agents import list_agents
    from .appointments.delete_appointment import delete_appointment
    from .appointments.get_appointment import get_appointment
    from .appointments.list_appointments import list_appointments
    from .appointments.save_appointments import save_appointments
    from .approval_process_rules.delete_approval_process_rule import (
        delete_approval_process_rule,
    )
    from .approval_process_rules.get_approval_process_rule import (
        get_approval_process_rule,
    )
    from .approval_process_rules.list_approval_process_rules import (
        list_approval_process_rules,
    )
    from .approval_process_rules.save_approval_process_rules import (
        save_approval_process_rules,
    )
    from .approval_processes.delete_approval_process import delete_approval_process
    from .approval_processes.get_approval_process import get_approval_process
    from .approval_processes.list_approval_processes import list_approval_processes
    from .approval_processes.save_approval_processes import save_approval_processes
    from .asset_changes.list_asset_changes import list_asset_changes
    from .asset_groups.delete_asset_group import delete_asset_group
    from .asset_groups.get_asset_group import get_asset_group
    from .asset_groups.list_asset_groups import list_asset_groups
    from .asset_groups.save_asset_groups import save_asset_groups
    from .asset_type_fields.list_asset_type_fields import list_asset_type_fields
    from .asset_types.delete_asset_type import delete_asset_type
    from .asset_types.get_asset_type import get_asset_type
    from .asset_types.list_asset_types import list_asset_types
    from .asset_types.save_asset_types import save_asset_types
    from .assets.delete_asset import delete_asset
    from .assets.get_asset import get_asset
    from .assets.get_next_tag import get_next_tag
    from .assets.list_assets import list_assets
    from .assets.save_assets import save_assets
    from .attachments.delete_attachment import delete_attachment
    from .attachments.get_attachment import get_attachment
    from .attachments.list_attachments import list_attachments
    from .attachments.save_attachments import save_attachments
    from .audits.list_audits import list_audits
    from .auth.create_token import create_token
    from .auth.get_authinfo import get_authinfo
    from .automations.get_automation import get_automation
    from .automations.list_automations import list_automations
    from .billing_templates.delete_billing_template import delete_billing_template
    from .billing_templates.get_billing_template import get_billing_template
    from .billing_templates.list_billing_templates import list_billing_templates
    from .billing_templates.save_billing_templates import save_billing_templates
    from .booking_types.list_booking_types import list_booking_types
    from .budget_types.delete_budget_type import delete_budget_type
    from .budget_types.get_budget_type import get_budget_type
    from .budget_types.list_budget_types import list_budget_types
    from .budget_types.save_budget_types import save_budget_types
    from .cabs.delete_cab import delete_cab
    from .cabs.get_cab import get_cab
    from .cabs.list_cabs import list_cabs
    from .cabs.save_cabs import save_cabs
    from .call_logs.get_call_log import get_call_log
    from .call_logs.list_call_logs import list_call_logs
    from .call_logs.save_call_logs import save_call_logs
    from .call_scripts.delete_call_script import delete_call_script
    from .call_scripts.get_call_script import get_call_script
    from .call_scripts.list_call_scripts import list_call_scripts
    from .call_scripts.save_call_scripts import save_call_scripts
    from .canned_texts.delete_canned_text import delete_canned_text
    from .canned_texts.get_canned_text import get_canned_text
    from .canned_texts.list_canned_texts import list_canned_texts
    from .canned_texts.save_canned_texts import save_canned_texts
    from .categories.delete_category import delete_category
    from .categories.get_category import get_category
    from .categories.list_categories import list_categories
    from .categories.save_categories import save_categories
    from .charge_rates.get_charge_rate import get_charge_rate
    from .charge_rates.list_charge_rates import list_charge_rates
    from .chat_profiles.delete_chat_profile import delete_chat_profile
    from .chat_profiles.get_chat_profile import get_chat_profile
    from .chat_profiles.list_chat_profiles import list_chat_profiles
    from .chat_profiles.save_chat_profiles import save_chat_profiles
    from .client_prepays.delete_client_prepay import delete_client_prepay
    from .client_prepays.get_client_prepay import get_client_prepay
    from .client_prepays.list_client_prepays import list_client_prepays
    from .client_prepays.save_client_prepays import save_client_prepays
    from .clients.delete_client import delete_client
    from .clients.get_client import get_client
    from .clients.list_clients import list_clients
    from .clients.save_clients import save_clients
    from .config_commits.get_config_commit import get_config_commit
    from .config_commits.list_config_commits import list_config_commits
    from .consignments.delete_consignment import delete_consignment
    from .consignments.get_consignment import get_consignment
    from .consignments.list_consignments import list_consignments
    from .consignments.save_consignments import save_consignments
    from .contact_groups.delete_contact_group import delete_contact_group
    from .contact_groups.get_contact_group import get_contact_group
    from .contact_groups.list_contact_groups import list_contact_groups
    from .contact_groups.save_contact_groups import save_contact_groups
    from .contracts.delete_contract import delete_contract
    from .contracts.get_contract import get_contract
    from .contracts.list_contracts import list_contracts
    from .contracts.save_contracts import save_contracts
    from .cost_centres.delete_cost_centre import delete_cost_centre
    from .cost_centres.get_cost_centre import get_cost_centre
    from .cost_centres.list_cost_centres import list_cost_centres
    from .cost_centres.save_cost_centres import save_cost_centres
    from .crm_notes.delete_crm_note import delete_crm_note
    from .crm_notes.get_crm_note import get_crm_note
    from .crm_notes.list_crm_notes import list_crm_notes
    from .crm_notes.save_crm_notes import save_crm_notes
    from .currencies.delete_currency import delete_currency
    from .currencies.get_currency import get_currency
    from .currencies.list_currencies import list_currencies
    from .currencies.save_currencies import save_currencies
    from .custom_buttons.delete_custom_button import delete_custom_button
    from .custom_buttons.get_custom_button import get_custom_button
    from .custom_buttons.list_custom_buttons import list_custom_buttons
    from .custom_buttons.save_custom_buttons import save_custom_buttons
    from .custom_fields.delete_custom_field import delete_custom_field
    from .custom_fields.get_custom_field import get_custom_field
    from .custom_fields.list_custom_fields import list_custom_fields
    from .custom_fields.save_custom_fields import save_custom_fields
    from .custom_integration_methods.delete_custom_integration_method import (
        delete_custom_integration_method,
    )
    from .custom_integration_methods.get_custom_integration_method import (
        get_custom_integration_method,
    )
    from .custom_integration_methods.list_custom_integration_methods import (
        list_custom_integration_methods,
    )
    from .custom_integration_methods.save_custom_integration_methods import (
        save_custom_integration_methods,
    )
    from .custom_integrations.delete_custom_integration import delete_custom_integration
    from .custom_integrations.get_custom_integration import get_custom_integration
    from .custom_integrations.list_custom_integrations import list_custom_integrations
    from .custom_integrations.save_custom_integrations import save_custom_integrations
    from .custom_tables.delete_custom_table import delete_custom_table
    from .custom_tables.get_custom_table import get_custom_table
    from .custom_tables.list_custom_tables import list_custom_tables
    from .custom_tables.save_custom_tables import save_custom_tables
    from .dashboards.delete_dashboard import delete_dashboard
    from .dashboards.get_dashboard import get_dashboard
    from .dashboards.list_dashboards import list_dashboards
    from .dashboards.save_dashboards import save_dashboards
    from .database_lookups.delete_database_lookup import delete_database_lookup
    from .database_lookups.get_database_lookup import get_database_lookup
    from .database_lookups.list_database_lookups import list_database_lookups
    from .database_lookups.save_database_lookups import save_database_lookups
    from .distribution_lists.delete_distribution_list import delete_distribution_list
    from .distribution_lists.get_distribution_list import get_distribution_list
    from .distribution_lists.list_distribution_lists import list_distribution_lists
    from .distribution_lists.save_distribution_lists import save_distribution_lists
    from .email_rules.delete_email_rule import delete_email_rule
    from .email_rules.get_email_rule import get_email_rule
    from .email_rules.list_email_rules import list_email_rules
    from .email_rules.save_email_rules import save_email_rules
    from .email_templates.delete_email_template import delete_email_template
    from .email_templates.get_email_template import get_email_template
    from .email_templates.list_email_templates import list_email_templates
    from .email_templates.save_email_templates import save_email_templates
    from .expenses.list_expenses import list_expenses
    from .external_links.delete_external_link import delete_external_link
    from .external_links.get_external_link import get_external_link
    from .external_links.list_external_links import list_external_links
    from .external_links.save_external_links import save_external_links
    from .faq_lists.delete_faq_list import delete_faq_list
    from .faq_lists.get_faq_list import get_faq_list
    from .faq_lists.list_faq_lists import list_faq_lists
    from .faq_lists.save_faq_lists import save_faq_lists
    from .features.get_feature import get_feature
    from .features.list_features import list_features
    from .feed.list_feed import list_feed
    from .feedback.delete_feedback import delete_feedback
    from .feedback.get_feedback import get_feedback
    from .feedback.list_feedback import list_feedback
    from .feedback.save_feedback import save_feedback
    from .field_groups.delete_field_group import delete_field_group
    from .field_groups.get_field_group import get_field_group
    from .field_groups.list_field_groups import list_field_groups
    from .field_groups.save_field_groups import save_field_groups
    from .fields.delete_field import delete_field
    from .fields.get_field import get_field
    from .fields.list_fields import list_fields
    from .fields.save_fields import save_fields
    from .holidays.delete_holiday import delete_holiday
    from .holidays.get_holiday import get_holiday
    from .holidays.list_holidays import list_holidays
    from .holidays.save_holidays import save_holidays
    from .incoming_emails.get_incoming_email import get_incoming_email
    from .incoming_emails.list_incoming_emails import list_incoming_emails
    from .instance.get_client_cache import get_client_cache
    from .invoice_changes.list_invoice_changes import list_invoice_changes
    from .invoice_payments.delete_invoice_payment import delete_invoice_payment
    from .invoice_payments.get_invoice_payment import get_invoice_payment
    from .invoice_payments.list_invoice_payments import list_invoice_payments
    from .invoice_payments.save_invoice_payments import save_invoice_payments
    from .invoice_statuses.list_invoice_statuses import list_invoice_statuses
    from .invoices.delete_invoice import delete_invoice
    from .invoices.get_invoice import get_invoice
    from .invoices.get_invoice_pdf import get_invoice_pdf
    from .invoices.list_invoices import list_invoices
    from .invoices.save_invoices import save_invoices
    from .invoices.void_invoice import void_invoice
    from .item_groups.delete_item_group import delete_item_group
    from .item_groups.get_item_group import get_item_group
    from .item_groups.list_item_groups import list_item_groups
    from .item_groups.save_item_groups import save_item_groups
    from .item_stock_history.list_item_stock_history import list_item_stock_history
    from .item_stocks.delete_item_stock import delete_item_stock
    from .item_stocks.get_item_stock import get_item_stock
    from .item_stocks.list_item_stocks import list_item_stocks
    from .item_stocks.save_item_stocks import save_item_stocks
    from .item_suppliers.delete_item_supplier import delete_item_supplier
    from .item_suppliers.get_item_supplier import get_item_supplier
    from .item_suppliers.list_item_suppliers import list_item_suppliers
    from .item_suppliers.save_item_suppliers import save_item_suppliers
    from .items.delete_item import delete_item
    from .items.get_item import get_item
    from .items.list_items import list_items
    from .items.save_items import save_items
    from .journeys.delete_journey import delete_journey
    from .journeys.get_journey import get_journey
    from .journeys.list_journeys import list_journeys
    from .journeys.save_journeys import save_journeys
    from .kb_articles.delete_kb_article import delete_kb_article
    from .kb_articles.get_kb_article import get_kb_article
    from .kb_articles.list_kb_articles import list_kb_articles
    from .kb_articles.save_kb_articles import save_kb_articles
    from .languages.delete_language import delete_language
    from .languages.get_language import get_language
    from .languages.list_languages import list_languages
    from .languages.save_languages import save_languages
    from .licence_changes.list_licence_changes import list_licence_changes
    from .lookups.delete_lookup import delete_lookup
    from .lookups.get_lookup import get_lookup
    from .lookups.list_lookups import list_lookups
    from .lookups.save_lookups import save_lookups
    from .mailboxes.delete_mailbox import delete_mailbox
    from .mailboxes.get_mailbox import get_mailbox
    from .mailboxes.list_mailboxes import list_mailboxes
    from .mailboxes.save_mailboxes import save_mailboxes
    from .milestones.list_milestones import list_milestones
    from .notifications.delete_notification import delete_notification
    from .notifications.get_notification import get_notification
    from .notifications.list_notifications import list_notifications
    from .notifications.save_notifications import save_notifications
    from .online_statuses.list_online_statuses import list_online_statuses
    from .opportunities.delete_opportunity import delete_opportunity
    from .opportunities.get_opportunity import get_opportunity
    from .opportunities.list_opportunities import list_opportunities
    from .opportunities.save_opportunities import save_opportunities
    from .order_lines.list_order_lines import list_order_lines
    from .organisations.delete_organisation import delete_organisation
    from .organisations.get_organisation import get_organisation
    from .organisations.list_organisations import list_organisations
    from .organisations.save_organisations import save_organisations
    from .outcomes.get_outcome import get_outcome
    from .outcomes.list_outcomes import list_outcomes
    from .pdf_templates.delete_pdf_template import delete_pdf_template
    from .pdf_templates.get_pdf_template import get_pdf_template
    from .pdf_templates.list_pdf_templates import list_pdf_templates
    from .pdf_templates.save_pdf_templates import save_pdf_templates
    from .popup_notes.list_popup_notes import list_popup_notes
    from .priorities.get_priority import get_priority
    from .priorities.list_priorities import list_priorities
    from .products.delete_product import delete_product
    from .products.get_product import get_product
    from .products.list_products import list_products
    from .products.save_products import save_products
    from .projects.delete_project import delete_project
    from .projects.get_project import get_project
    from .projects.list_projects import list_projects
    from .projects.save_projects import save_projects
    from .purchase_orders.delete_purchase_order import delete_purchase_order
    from .purchase_orders.get_purchase_order import get_purchase_order
    from .purchase_orders.list_purchase_orders import list_purchase_orders
    from .purchase_orders.save_purchase_orders import save_purchase_orders
    from .qualifications.delete_qualification import delete_qualification
    from .qualifications.get_qualification import get_qualification
    from .qualifications.list_qualifications import list_qualifications
    from .qualifications.save_qualifications import save_qualifications
    from .quotations.delete_quotation import delete_quotation
    from .quotations.get_quotation import get_quotation
    from .quotations.list_quotations import list_quotations
    from .quotations.save_quotations import save_quotations
    from .recurring_invoices.delete_recurring_invoice import delete_recurring_invoice
    from .recurring_invoices.get_recurring_invoice import get_recurring_invoice
    from .recurring_invoices.list_recurring_invoices import list_recurring_invoices
    from .recurring_invoices.save_recurring_invoices import save_recurring_invoices
    from .release_types.delete_release_type import delete_release_type
    from .release_types.get_release_type import get_release_type
    from .release_types.list_release_types import list_release_types
    from .release_types.save_release_types import save_release_types
    from .releases.delete_release import delete_release
    from .releases.get_release import get_release
    from .releases.list_releases import list_releases
    from .releases.save_releases import save_releases
    from .reports.delete_report import delete_report
    from .reports.get_report import get_report
    from .reports.list_reports import list_reports
    from .reports.save_reports import save_reports
    from .roles.delete_role import delete_role
    from .roles.get_role import get_role
    from .roles.list_roles import list_roles
    from .roles.save_roles import save_roles
    from .sales_orders.delete_sales_order import delete_sales_order
    from .sales_orders.get_sales_order import get_sales_order
    from .sales_orders.list_sales_orders import list_sales_orders
    from .sales_orders.save_sales_orders import save_sales_orders
    from .schedule_occurrences.get_schedule_occurrence import get_schedule_occurrence
    from .schedule_occurrences.list_schedule_occurrences import (
        list_schedule_occurrences,
    )
    from .schedules.get_schedule import get_schedule
    from .schedules.list_schedules import list_schedules
    from .schedules.save_schedules import save_schedules
    from .search_results.list_search_results import list_search_results
    from .service_categories.delete_service_category import delete_service_category
    from .service_categories.get_service_category import get_service_category
    from .service_categories.list_service_categories import list_service_categories
    from .service_categories.save_service_categories import save_service_categories
    from .service_request_details.list_service_request_details import (
        list_service_request_details,
    )
    from .service_restrictions.list_service_restrictions import (
        list_service_restrictions,
    )
    from .services.delete_service import delete_service
    from .services.get_service import get_service
    from .services.list_services import list_services
    from .services.save_services import save_services
    from .sites.delete_site import delete_site
    from .sites.get_site import get_site
    from .sites.list_sites import list_sites
    from .sites.save_sites import save_sites
    from .slas.delete_sla import delete_sla
    from .slas.get_sla import get_sla
    from .slas.list_slas import list_slas
    from .slas.save_slas import save_slas
    from .software_licences.delete_software_licence import delete_software_licence
    from .software_licences.get_software_licence import get_software_licence
    from .software_licences.list_software_licences import list_software_licences
    from .software_licences.save_software_licences import save_software_licences
    from .statuses.get_status import get_status
    from .statuses.list_statuses import list_statuses
    from .stock_bins.delete_stock_bin import delete_stock_bin
    from .stock_bins.get_stock_bin import get_stock_bin
    from .stock_bins.list_stock_bins import list_stock_bins
    from .stock_bins.save_stock_bins import save_stock_bins
    from .stock_traces.list_stock_traces import list_stock_traces
    from .stored_emails.delete_stored_email import delete_stored_email
    from .stored_emails.get_stored_email import get_stored_email
    from .stored_emails.list_stored_emails import list_stored_emails
    from .stored_emails.save_stored_emails import save_stored_emails
    from .supplier_contracts.delete_supplier_contract import delete_supplier_contract
    from .supplier_contracts.get_supplier_contract import get_supplier_contract
    from .supplier_contracts.list_supplier_contracts import list_supplier_contracts
    from .supplier_contracts.save_supplier_contracts import save_supplier_contracts
    from .suppliers.delete_supplier import delete_supplier
    from .suppliers.get_supplier import get_supplier
    from .suppliers.list_suppliers import list_suppliers
    from .suppliers.save_suppliers import save_suppliers
    from .tabs.delete_tab import delete_tab
    from .tabs.get_tab import get_tab
    from .tabs.list_tabs import list_tabs
    from .tabs.save_tabs import save_tabs
    from .tags.delete_tag import delete_tag
    from .tags.get_tag import get_tag
    from .tags.list_tags import list_tags
    from .tags.save_tags import save_tags
    from .taxes.delete_tax import delete_tax
    from .taxes.get_tax import get_tax
    from .taxes.list_taxes import list_taxes
    from .taxes.save_taxes import save_taxes
    from .teams.get_team import get_team
    from .teams.list_teams import list_teams
    from .templates.delete_template import delete_template
    from .templates.get_template import get_template
    from .templates.list_templates import list_templates
    from .templates.save_templates import save_templates
    from .ticket_approvals.list_ticket_approvals import list_ticket_approvals
    from .ticket_areas.delete_ticket_area import delete_ticket_area
    from .ticket_areas.get_ticket_area import get_ticket_area
    from .ticket_areas.list_ticket_areas import list_ticket_areas
    from .ticket_areas.save_ticket_areas import save_ticket_areas
    from .ticket_rules.delete_ticket_rule import delete_ticket_rule
    from .ticket_rules.get_ticket_rule import get_ticket_rule
    from .ticket_rules.list_ticket_rules import list_ticket_rules
    from .ticket_rules.save_ticket_rules import save_ticket_rules
    from .ticket_type_fields.list_ticket_type_fields import list_ticket_type_fields
    from .ticket_types.get_ticket_type import get_ticket_type
    from .ticket_types.list_ticket_types import list_ticket_types
    from .ticket_views.list_ticket_views import list_ticket_views
    from .tickets.delete_ticket import delete_ticket
    from .tickets.get_ticket import get_ticket
    from .tickets.list_tickets import list_tickets
    from .tickets.save_tickets import save_tickets
    from .timesheet_events.delete_timesheet_event import delete_timesheet_event
    from .timesheet_events.get_timesheet_event import get_timesheet_event
    from .timesheet_events.list_timesheet_events import list_timesheet_events
    from .timesheet_events.save_timesheet_events import save_timesheet_events
    from .timesheets.get_timesheet import get_timesheet
    from .timesheets.list_timesheets import list_timesheets
    from .timesheets.save_timesheets import save_timesheets
    from .todo_groups.delete_todo_group import delete_todo_group
    from .todo_groups.get_todo_group import get_todo_group
    from .todo_groups.list_todo_groups import list_todo_groups
    from .todo_groups.save_todo_groups import save_todo_groups
    from .todos.list_todos import list_todos
    from .todos.save_todos import save_todos
    from .top_levels.delete_top_level import delete_top_level
    from .top_levels.get_top_level import get_top_level
    from .top_levels.list_top_levels import list_top_levels
    from .top_levels.save_top_levels import save_top_levels
    from .user_changes.list_user_changes import list_user_changes
    from .user_roles.delete_user_role import delete_user_role
    from .user_roles.get_user_role import get_user_role
    from .user_roles.list_user_roles import list_user_roles
    from .user_roles.save_user_roles import save_user_roles
    from .users.delete_user import delete_user
    from .users.get_user import get_user
    from .users.list_users import list_users
    from .users.save_users import save_users
    from .view_columns.delete_view_column import delete_view_column
    from .view_columns.get_view_column import get_view_column
    from .view_columns.list_view_columns import list_view_columns
    from .view_columns.save_view_columns import save_view_columns
    from .view_filters.delete_view_filter import delete_view_filter
    from .view_filters.get_view_filter import get_view_filter
    from .view_filters.list_view_filters import list_view_filters
    from .view_filters.save_view_filters import save_view_filters
    from .view_list_groups.delete_view_list_group import delete_view_list_group
    from .view_list_groups.get_view_list_group import get_view_list_group
    from .view_list_groups.list_view_list_groups import list_view_list_groups
    from .view_list_groups.save_view_list_groups import save_view_list_groups
    from .view_lists.delete_view_list import delete_view_list
    from .view_lists.get_view_list import get_view_list
    from .view_lists.list_view_lists import list_view_lists
    from .view_lists.save_view_lists import save_view_lists
    from .virtual_agents.delete_virtual_agent import delete_virtual_agent
    from .virtual_agents.get_virtual_agent import get_virtual_agent
    from .virtual_agents.list_virtual_agents import list_virtual_agents
    from .virtual_agents.save_virtual_agents import save_virtual_agents
    from .webhook_events.get_webhook_event import get_webhook_event
    from .webhook_events.list_webhook_events import list_webhook_events
    from .webhook_events.save_webhook_events import save_webhook_events
    from .webhooks.delete_webhook import delete_webhook
    from .webhooks.get_webhook import get_webhook
    from .webhooks.list_webhooks import list_webhooks
    from .webhooks.save_webhooks import save_webhooks
    from .workdays.delete_workday import delete_workday
    from .workdays.get_workday import get_workday
    from .workdays.list_workdays import list_workdays
    from .workdays.save_workdays import save_workdays
    from .workflow_steps.list_workflow_steps import list_workflow_steps
    from .workflow_targets.delete_workflow_target import delete_workflow_target
    from .workflow_targets.get_workflow_target import get_workflow_target
    from .workflow_targets.list_workflow_targets import list_workflow_targets
    from .workflow_targets.save_workflow_targets import save_workflow_targets
    from .workflows.delete_workflow import delete_workflow
    from .workflows.get_workflow import get_workflow
    from .workflows.list_workflows import list_workflows
    from .workflows.save_workflows import save_workflows

_MODULES = {
    "delete_action": "actions.delete_action",
    "get_action": "actions.get_action",
    "list_actions": "actions.list_actions",
    "save_actions": "actions.save_actions",
    "delete_address": "addresses.delete_address",
    "get_address": "addresses.get_address",
    "list_addresses": "addresses.list_addresses",
    "save_addresses": "addresses.save_addresses",
    "get_agent_check_in": "agent_check_ins.get_agent_check_in",
    "list_agent_check_ins": "agent_check_ins.list_agent_check_ins",
    "save_agent_check_ins": "agent_check_ins.save_agent_check_ins",
    "get_agent": "agents.get_agent",
    "get_own_agent": "agents.get_own_agent",
    "list_agents": "agents.list_agents",
    "delete_appointment": "appointments.delete_appointment",
    "get_appointment": "appointments.get_appointment",
    "list_appointments": "appointments.list_appointments",
    "save_appointments": "appointments.save_appointments",
    "delete_approval_process_rule": "approval_process_rules.delete_approval_process_rule",
    "get_approval_process_rule": "approval_process_rules.get_approval_process_rule",
    "list_approval_process_rules": "approval_process_rules.list_approval_process_rules",
    "save_approval_process_rules": "approval_process_rules.save_approval_process_rules",
    "delete_approval_process": "approval_processes.delete_approval_process",
    "get_approval_process": "approval_processes.get_approval_process",
    "list_approval_processes": "approval_processes.list_approval_processes",
    "save_approval_processes": "approval_processes.save_approval_processes",
    "list_asset_changes": "asset_changes.list_asset_changes",
    "delete_asset_group": "asset_groups.delete_asset_group",
    "get_asset_group": "asset_groups.get_asset_group",
    "list_asset_groups": "asset_groups.list_asset_groups",
    "save_asset_groups": "asset_groups.save_asset_groups",
    "list_asset_type_fields": "asset_type_fields.list_asset_type_fields",
    "delete_asset_type": "asset_types.delete_asset_type",
    "get_asset_type": "asset_types.get_asset_type",
    "list_asset_types": "asset_types.list_asset_types",
    "save_asset_types": "asset_types.save_asset_types",
    "delete_asset": "assets.delete_asset",
    "get_asset": "assets.get_asset",
    "get_next_tag": "assets.get_next_tag",
    "list_assets": "assets.list_assets",
    "save_assets": "assets.save_assets",
    "delete_attachment": "attachments.delete_attachment",
    "get_attachment": "attachments.get_attachment",
    "list_attachments": "attachments.list_attachments",
    "save_attachments": "attachments.save_attachments",
    "list_audits": "audits.list_audits",
    "create_token": "auth.create_token",
    "get_authinfo": "auth.get_authinfo",
    "get_automation": "automations.get_automation",
    "list_automations": "automations.list_automations",
    "delete_billing_template": "billing_templates.delete_billing_template",
    "get_billing_template": "billing_templates.get_billing_template",
    "list_billing_templates": "billing_templates.list_billing_templates",
    "save_billing_templates": "billing_templates.save_billing_templates",
    "list_booking_types": "booking_types.list_booking_types",
    "delete_budget_type": "budget_types.delete_budget_type",
    "get_budget_type": "budget_types.get_budget_type",
    "list_budget_types": "budget_types.list_budget_types",
    "save_budget_types": "budget_types.save_budget_types",
    "delete_cab": "cabs.delete_cab",
    "get_cab": "cabs.get_cab",
    "list_cabs": "cabs.list_cabs",
    "save_cabs": "cabs.save_cabs",
    "get_call_log": "call_logs.get_call_log",
    "list_call_logs": "call_logs.list_call_logs",
    "save_call_logs": "call_logs.save_call_logs",
    "delete_call_script": "call_scripts.delete_call_script",
    "get_call_script": "call_scripts.get_call_script",
    "list_call_scripts": "call_scripts.list_call_scripts",
    "save_call_scripts": "call_scripts.save_call_scripts",
    "delete_canned_text": "canned_texts.delete_canned_text",
    "get_canned_text": "canned_texts.get_canned_text",
    "list_canned_texts": "canned_texts.list_canned_texts",
    "save_canned_texts": "canned_texts.save_canned_texts",
    "delete_category": "categories.delete_category",
    "get_category": "categories.get_category",
    "list_categories": "categories.list_categories",
    "save_categories": "categories.save_categories",
    "get_charge_rate": "charge_rates.get_charge_rate",
    "list_charge_rates": "charge_rates.list_charge_rates",
    "delete_chat_profile": "chat_profiles.delete_chat_profile",
    "get_chat_profile": "chat_profiles.get_chat_profile",
    "list_chat_profiles": "chat_profiles.list_chat_profiles",
    "save_chat_profiles": "chat_profiles.save_chat_profiles",
    "delete_client_prepay": "client_prepays.delete_client_prepay",
    "get_client_prepay": "client_prepays.get_client_prepay",
    "list_client_prepays": "client_prepays.list_client_prepays",
    "save_client_prepays": "client_prepays.save_client_prepays",
    "delete_client": "clients.delete_client",
    "get_client": "clients.get_client",
    "list_clients": "clients.list_clients",
    "save_clients": "clients.save_clients",
    "get_config_commit": "config_commits.get_config_commit",
    "list_config_commits": "config_commits.list_config_commits",
    "delete_consignment": "consignments.delete_consignment",
    "get_consignment": "consignments.get_consignment",
    "list_consignments": "consignments.list_consignments",
    "save_consignments": "consignments.save_consignments",
    "delete_contact_group": "contact_groups.delete_contact_group",
    "get_contact_group": "contact_groups.get_contact_group",
    "list_contact_groups": "contact_groups.list_contact_groups",
    "save_contact_groups": "contact_groups.save_contact_groups",
    "delete_contract": "contracts.delete_contract",
    "get_contract": "contracts.get_contract",
    "list_contracts": "contracts.list_contracts",
    "save_contracts": "contracts.save_contracts",
    "delete_cost_centre": "cost_centres.delete_cost_centre",
    "get_cost_centre": "cost_centres.get_cost_centre",
    "list_cost_centres": "cost_centres.list_cost_centres",
    "save_cost_centres": "cost_centres.save_cost_centres",
    "delete_crm_note": "crm_notes.delete_crm_note",
    "get_crm_note": "crm_notes.get_crm_note",
    "list_crm_notes": "crm_notes.list_crm_notes",
    "save_crm_notes": "crm_notes.save_crm_notes",
    "delete_currency": "currencies.delete_currency",
    "get_currency": "currencies.get_currency",
    "list_currencies": "currencies.list_currencies",
    "save_currencies": "currencies.save_currencies",
    "delete_custom_button": "custom_buttons.delete_custom_button",
    "get_custom_button": "custom_buttons.get_custom_button",
    "list_custom_buttons": "custom_buttons.list_custom_buttons",
    "save_custom_buttons": "custom_buttons.save_custom_buttons",
    "delete_custom_field": "custom_fields.delete_custom_field",
    "get_custom_field": "custom_fields.get_custom_field",
    "list_custom_fields": "custom_fields.list_custom_fields",
    "save_custom_fields": "custom_fields.save_custom_fields",
    "delete_custom_integration_method": "custom_integration_methods.delete_custom_integration_method",
    "get_custom_integration_method": "custom_integration_methods.get_custom_integration_method",
    "list_custom_integration_methods": "custom_integration_methods.list_custom_integration_methods",
    "save_custom_integration_methods": "custom_integration_methods.save_custom_integration_methods",
    "delete_custom_integration": "custom_integrations.delete_custom_integration",
    "get_custom_integration": "custom_integrations.get_custom_integration",
    "list_custom_integrations": "custom_integrations.list_custom_integrations",
    "save_custom_integrations": "custom_integrations.save_custom_integrations",
    "delete_custom_table": "custom_tables.delete_custom_table",
    "get_custom_table": "custom_tables.get_custom_table",
    "list_custom_tables": "custom_tables.list_custom_tables",
    "save_custom_tables": "custom_tables.save_custom_tables",
    "delete_dashboard": "dashboards.delete_dashboard",
    "get_dashboard": "dashboards.get_dashboard",
    "list_dashboards": "dashboards.list_dashboards",
    "save_dashboards": "dashboards.save_dashboards",
    "delete_database_lookup": "database_lookups.delete_database_lookup",
    "get_database_lookup": "database_lookups.get_database_lookup",
    "list_database_lookups": "database_lookups.list_database_lookups",
    "save_database_lookups": "database_lookups.save_database_lookups",
    "delete_distribution_list": "distribution_lists.delete_distribution_list",
    "get_distribution_list": "distribution_lists.get_distribution_list",
    "list_distribution_lists": "distribution_lists.list_distribution_lists",
    "save_distribution_lists": "distribution_lists.save_distribution_lists",
    "delete_email_rule": "email_rules.delete_email_rule",
    "get_email_rule": "email_rules.get_email_rule",
    "list_email_rules": "email_rules.list_email_rules",
    "save_email_rules": "email_rules.save_email_rules",
    "delete_email_template": "email_templates.delete_email_template",
    "get_email_template": "email_templates.get_email_template",
    "list_email_templates": "email_templates.list_email_templates",
    "save_email_templates": "email_templates.save_email_templates",
    "list_expenses": "expenses.list_expenses",
    "delete_external_link": "external_links.delete_external_link",
    "get_external_link": "external_links.get_external_link",
    "list_external_links": "external_links.list_external_links",
    "save_external_links": "external_links.save_external_links",
    "delete_faq_list": "faq_lists.delete_faq_list",
    "get_faq_list": "faq_lists.get_faq_list",
    "list_faq_lists": "faq_lists.list_faq_lists",
    "save_faq_lists": "faq_lists.save_faq_lists",
    "get_feature": "features.get_feature",
    "list_features": "features.list_features",
    "list_feed": "feed.list_feed",
    "delete_feedback": "feedback.delete_feedback",
    "get_feedback": "feedback.get_feedback",
    "list_feedback": "feedback.list_feedback",
    "save_feedback": "feedback.save_feedback",
    "delete_field_group": "field_groups.delete_field_group",
    "get_field_group": "field_groups.get_field_group",
    "list_field_groups": "field_groups.list_field_groups",
    "save_field_groups": "field_groups.save_field_groups",
    "delete_field": "fields.delete_field",
    "get_field": "fields.get_field",
    "list_fields": "fields.list_fields",
    "save_fields": "fields.save_fields",
    "delete_holiday": "holidays.delete_holiday",
    "get_holiday": "holidays.get_holiday",
    "list_holidays": "holidays.list_holidays",
    "save_holidays": "holidays.save_holidays",
    "get_incoming_email": "incoming_emails.get_incoming_email",
    "list_incoming_emails": "incoming_emails.list_incoming_emails",
    "get_client_cache": "instance.get_client_cache",
    "list_invoice_changes": "invoice_changes.list_invoice_changes",
    "delete_invoice_payment": "invoice_payments.delete_invoice_payment",
    "get_invoice_payment": "invoice_payments.get_invoice_payment",
    "list_invoice_payments": "invoice_payments.list_invoice_payments",
    "save_invoice_payments": "invoice_payments.save_invoice_payments",
    "list_invoice_statuses": "invoice_statuses.list_invoice_statuses",
    "delete_invoice": "invoices.delete_invoice",
    "get_invoice": "invoices.get_invoice",
    "get_invoice_pdf": "invoices.get_invoice_pdf",
    "list_invoices": "invoices.list_invoices",
    "save_invoices": "invoices.save_invoices",
    "void_invoice": "invoices.void_invoice",
    "delete_item_group": "item_groups.delete_item_group",
    "get_item_group": "item_groups.get_item_group",
    "list_item_groups": "item_groups.list_item_groups",
    "save_item_groups": "item_groups.save_item_groups",
    "list_item_stock_history": "item_stock_history.list_item_stock_history",
    "delete_item_stock": "item_stocks.delete_item_stock",
    "get_item_stock": "item_stocks.get_item_stock",
    "list_item_stocks": "item_stocks.list_item_stocks",
    "save_item_stocks": "item_stocks.save_item_stocks",
    "delete_item_supplier": "item_suppliers.delete_item_supplier",
    "get_item_supplier": "item_suppliers.get_item_supplier",
    "list_item_suppliers": "item_suppliers.list_item_suppliers",
    "save_item_suppliers": "item_suppliers.save_item_suppliers",
    "delete_item": "items.delete_item",
    "get_item": "items.get_item",
    "list_items": "items.list_items",
    "save_items": "items.save_items",
    "delete_journey": "journeys.delete_journey",
    "get_journey": "journeys.get_journey",
    "list_journeys": "journeys.list_journeys",
    "save_journeys": "journeys.save_journeys",
    "delete_kb_article": "kb_articles.delete_kb_article",
    "get_kb_article": "kb_articles.get_kb_article",
    "list_kb_articles": "kb_articles.list_kb_articles",
    "save_kb_articles": "kb_articles.save_kb_articles",
    "delete_language": "languages.delete_language",
    "get_language": "languages.get_language",
    "list_languages": "languages.list_languages",
    "save_languages": "languages.save_languages",
    "list_licence_changes": "licence_changes.list_licence_changes",
    "delete_lookup": "lookups.delete_lookup",
    "get_lookup": "lookups.get_lookup",
    "list_lookups": "lookups.list_lookups",
    "save_lookups": "lookups.save_lookups",
    "delete_mailbox": "mailboxes.delete_mailbox",
    "get_mailbox": "mailboxes.get_mailbox",
    "list_mailboxes": "mailboxes.list_mailboxes",
    "save_mailboxes": "mailboxes.save_mailboxes",
    "list_milestones": "milestones.list_milestones",
    "delete_notification": "notifications.delete_notification",
    "get_notification": "notifications.get_notification",
    "list_notifications": "notifications.list_notifications",
    "save_notifications": "notifications.save_notifications",
    "list_online_statuses": "online_statuses.list_online_statuses",
    "delete_opportunity": "opportunities.delete_opportunity",
    "get_opportunity": "opportunities.get_opportunity",
    "list_opportunities": "opportunities.list_opportunities",
    "save_opportunities": "opportunities.save_opportunities",
    "list_order_lines": "order_lines.list_order_lines",
    "delete_organisation": "organisations.delete_organisation",
    "get_organisation": "organisations.get_organisation",
    "list_organisations": "organisations.list_organisations",
    "save_organisations": "organisations.save_organisations",
    "get_outcome": "outcomes.get_outcome",
    "list_outcomes": "outcomes.list_outcomes",
    "delete_pdf_template": "pdf_templates.delete_pdf_template",
    "get_pdf_template": "pdf_templates.get_pdf_template",
    "list_pdf_templates": "pdf_templates.list_pdf_templates",
    "save_pdf_templates": "pdf_templates.save_pdf_templates",
    "list_popup_notes": "popup_notes.list_popup_notes",
    "get_priority": "priorities.get_priority",
    "list_priorities": "priorities.list_priorities",
    "delete_product": "products.delete_product",
    "get_product": "products.get_product",
    "list_products": "products.list_products",
    "save_products": "products.save_products",
    "delete_project": "projects.delete_project",
    "get_project": "projects.get_project",
    "list_projects": "projects.list_projects",
    "save_projects": "projects.save_projects",
    "delete_purchase_order": "purchase_orders.delete_purchase_order",
    "get_purchase_order": "purchase_orders.get_purchase_order",
    "list_purchase_orders": "purchase_orders.list_purchase_orders",
    "save_purchase_orders": "purchase_orders.save_purchase_orders",
    "delete_qualification": "qualifications.delete_qualification",
    "get_qualification": "qualifications.get_qualification",
    "list_qualifications": "qualifications.list_qualifications",
    "save_qualifications": "qualifications.save_qualifications",
    "delete_quotation": "quotations.delete_quotation",
    "get_quotation": "quotations.get_quotation",
    "list_quotations": "quotations.list_quotations",
    "save_quotations": "quotations.save_quotations",
    "delete_recurring_invoice": "recurring_invoices.delete_recurring_invoice",
    "get_recurring_invoice": "recurring_invoices.get_recurring_invoice",
    "list_recurring_invoices": "recurring_invoices.list_recurring_invoices",
    "save_recurring_invoices": "recurring_invoices.save_recurring_invoices",
    "delete_release_type": "release_types.delete_release_type",
    "get_release_type": "release_types.get_release_type",
    "list_release_types": "release_types.list_release_types",
    "save_release_types": "release_types.save_release_types",
    "delete_release": "releases.delete_release",
    "get_release": "releases.get_release",
    "list_releases": "releases.list_releases",
    "save_releases": "releases.save_releases",
    "delete_report": "reports.delete_report",
    "get_report": "reports.get_report",
    "list_reports": "reports.list_reports",
    "save_reports": "reports.save_reports",
    "delete_role": "roles.delete_role",
    "get_role": "roles.get_role",
    "list_roles": "roles.list_roles",
    "save_roles": "roles.save_roles",
    "delete_sales_order": "sales_orders.delete_sales_order",
    "get_sales_order": "sales_orders.get_sales_order",
    "list_sales_orders": "sales_orders.list_sales_orders",
    "save_sales_orders": "sales_orders.save_sales_orders",
    "get_schedule_occurrence": "schedule_occurrences.get_schedule_occurrence",
    "list_schedule_occurrences": "schedule_occurrences.list_schedule_occurrences",
    "get_schedule": "schedules.get_schedule",
    "list_schedules": "schedules.list_schedules",
    "save_schedules": "schedules.save_schedules",
    "list_search_results": "search_results.list_search_results",
    "delete_service_category": "service_categories.delete_service_category",
    "get_service_category": "service_categories.get_service_category",
    "list_service_categories": "service_categories.list_service_categories",
    "save_service_categories": "service_categories.save_service_categories",
    "list_service_request_details": "service_request_details.list_service_request_details",
    "list_service_restrictions": "service_restrictions.list_service_restrictions",
    "delete_service": "services.delete_service",
    "get_service": "services.get_service",
    "list_services": "services.list_services",
    "save_services": "services.save_services",
    "delete_site": "sites.delete_site",
    "get_site": "sites.get_site",
    "list_sites": "sites.list_sites",
    "save_sites": "sites.save_sites",
    "delete_sla": "slas.delete_sla",
    "get_sla": "slas.get_sla",
    "list_slas": "slas.list_slas",
    "save_slas": "slas.save_slas",
    "delete_software_licence": "software_licences.delete_software_licence",
    "get_software_licence": "software_licences.get_software_licence",
    "list_software_licences": "software_licences.list_software_licences",
    "save_software_licences": "software_licences.save_software_licences",
    "get_status": "statuses.get_status",
    "list_statuses": "statuses.list_statuses",
    "delete_stock_bin": "stock_bins.delete_stock_bin",
    "get_stock_bin": "stock_bins.get_stock_bin",
    "list_stock_bins": "stock_bins.list_stock_bins",
    "save_stock_bins": "stock_bins.save_stock_bins",
    "list_stock_traces": "stock_traces.list_stock_traces",
    "delete_stored_email": "stored_emails.delete_stored_email",
    "get_stored_email": "stored_emails.get_stored_email",
    "list_stored_emails": "stored_emails.list_stored_emails",
    "save_stored_emails": "stored_emails.save_stored_emails",
    "delete_supplier_contract": "supplier_contracts.delete_supplier_contract",
    "get_supplier_contract": "supplier_contracts.get_supplier_contract",
    "list_supplier_contracts": "supplier_contracts.list_supplier_contracts",
    "save_supplier_contracts": "supplier_contracts.save_supplier_contracts",
    "delete_supplier": "suppliers.delete_supplier",
    "get_supplier": "suppliers.get_supplier",
    "list_suppliers": "suppliers.list_suppliers",
    "save_suppliers": "suppliers.save_suppliers",
    "delete_tab": "tabs.delete_tab",
    "get_tab": "tabs.get_tab",
    "list_tabs": "tabs.list_tabs",
    "save_tabs": "tabs.save_tabs",
    "delete_tag": "tags.delete_tag",
    "get_tag": "tags.get_tag",
    "list_tags": "tags.list_tags",
    "save_tags": "tags.save_tags",
    "delete_tax": "taxes.delete_tax",
    "get_tax": "taxes.get_tax",
    "list_taxes": "taxes.list_taxes",
    "save_taxes": "taxes.save_taxes",
    "get_team": "teams.get_team",
    "list_teams": "teams.list_teams",
    "delete_template": "templates.delete_template",
    "get_template": "templates.get_template",
    "list_templates": "templates.list_templates",
    "save_templates": "templates.save_templates",
    "list_ticket_approvals": "ticket_approvals.list_ticket_approvals",
    "delete_ticket_area": "ticket_areas.delete_ticket_area",
    "get_ticket_area": "ticket_areas.get_ticket_area",
    "list_ticket_areas": "ticket_areas.list_ticket_areas",
    "save_ticket_areas": "ticket_areas.save_ticket_areas",
    "delete_ticket_rule": "ticket_rules.delete_ticket_rule",
    "get_ticket_rule": "ticket_rules.get_ticket_rule",
    "list_ticket_rules": "ticket_rules.list_ticket_rules",
    "save_ticket_rules": "ticket_rules.save_ticket_rules",
    "list_ticket_type_fields": "ticket_type_fields.list_ticket_type_fields",
    "get_ticket_type": "ticket_types.get_ticket_type",
    "list_ticket_types": "ticket_types.list_ticket_types",
    "list_ticket_views": "ticket_views.list_ticket_views",
    "delete_ticket": "tickets.delete_ticket",
    "get_ticket": "tickets.get_ticket",
    "list_tickets": "tickets.list_tickets",
    "save_tickets": "tickets.save_tickets",
    "delete_timesheet_event": "timesheet_events.delete_timesheet_event",
    "get_timesheet_event": "timesheet_events.get_timesheet_event",
    "list_timesheet_events": "timesheet_events.list_timesheet_events",
    "save_timesheet_events": "timesheet_events.save_timesheet_events",
    "get_timesheet": "timesheets.get_timesheet",
    "list_timesheets": "timesheets.list_timesheets",
    "save_timesheets": "timesheets.save_timesheets",
    "delete_todo_group": "todo_groups.delete_todo_group",
    "get_todo_group": "todo_groups.get_todo_group",
    "list_todo_groups": "todo_groups.list_todo_groups",
    "save_todo_groups": "todo_groups.save_todo_groups",
    "list_todos": "todos.list_todos",
    "save_todos": "todos.save_todos",
    "delete_top_level": "top_levels.delete_top_level",
    "get_top_level": "top_levels.get_top_level",
    "list_top_levels": "top_levels.list_top_levels",
    "save_top_levels": "top_levels.save_top_levels",
    "list_user_changes": "user_changes.list_user_changes",
    "delete_user_role": "user_roles.delete_user_role",
    "get_user_role": "user_roles.get_user_role",
    "list_user_roles": "user_roles.list_user_roles",
    "save_user_roles": "user_roles.save_user_roles",
    "delete_user": "users.delete_user",
    "get_user": "users.get_user",
    "list_users": "users.list_users",
    "save_users": "users.save_users",
    "delete_view_column": "view_columns.delete_view_column",
    "get_view_column": "view_columns.get_view_column",
    "list_view_columns": "view_columns.list_view_columns",
    "save_view_columns": "view_columns.save_view_columns",
    "delete_view_filter": "view_filters.delete_view_filter",
    "get_view_filter": "view_filters.get_view_filter",
    "list_view_filters": "view_filters.list_view_filters",
    "save_view_filters": "view_filters.save_view_filters",
    "delete_view_list_group": "view_list_groups.delete_view_list_group",
    "get_view_list_group": "view_list_groups.get_view_list_group",
    "list_view_list_groups": "view_list_groups.list_view_list_groups",
    "save_view_list_groups": "view_list_groups.save_view_list_groups",
    "delete_view_list": "view_lists.delete_view_list",
    "get_view_list": "view_lists.get_view_list",
    "list_view_lists": "view_lists.list_view_lists",
    "save_view_lists": "view_lists.save_view_lists",
    "delete_virtual_agent": "virtual_agents.delete_virtual_agent",
    "get_virtual_agent": "virtual_agents.get_virtual_agent",
    "list_virtual_agents": "virtual_agents.list_virtual_agents",
    "save_virtual_agents": "virtual_agents.save_virtual_agents",
    "get_webhook_event": "webhook_events.get_webhook_event",
    "list_webhook_events": "webhook_events.list_webhook_events",
    "save_webhook_events": "webhook_events.save_webhook_events",
    "delete_webhook": "webhooks.delete_webhook",
    "get_webhook": "webhooks.get_webhook",
    "list_webhooks": "webhooks.list_webhooks",
    "save_webhooks": "webhooks.save_webhooks",
    "delete_workday": "workdays.delete_workday",
    "get_workday": "workdays.get_workday",
    "list_workdays": "workdays.list_workdays",
    "save_workdays": "workdays.save_workdays",
    "list_workflow_steps": "workflow_steps.list_workflow_steps",
    "delete_workflow_target": "workflow_targets.delete_workflow_target",
    "get_workflow_target": "workflow_targets.get_workflow_target",
    "list_workflow_targets": "workflow_targets.list_workflow_targets",
    "save_workflow_targets": "workflow_targets.save_workflow_targets",
    "delete_workflow": "workflows.delete_workflow",
    "get_workflow": "workflows.get_workflow",
    "list_workflows": "workflows.list_workflows",
    "save_workflows": "workflows.save_workflows",
}

__all__ = (
    "delete_action",
    "get_action",
    "list_actions",
    "save_actions",
    "delete_address",
    "get_address",
    "list_addresses",
    "save_addresses",
    "get_agent_check_in",
    "list_agent_check_ins",
    "save_agent_check_ins",
    "get_agent",
    "get_own_agent",
    "list_agents",
    "delete_appointment",
    "get_appointment",
    "list_appointments",
    "save_appointments",
    "delete_approval_process_rule",
    "get_approval_process_rule",
    "list_approval_process_rules",
    "save_approval_process_rules",
    "delete_approval_process",
    "get_approval_process",
    "list_approval_processes",
    "save_approval_processes",
    "list_asset_changes",
    "delete_asset_group",
    "get_asset_group",
    "list_asset_groups",
    "save_asset_groups",
    "list_asset_type_fields",
    "delete_asset_type",
    "get_asset_type",
    "list_asset_types",
    "save_asset_types",
    "delete_asset",
    "get_asset",
    "get_next_tag",
    "list_assets",
    "save_assets",
    "delete_attachment",
    "get_attachment",
    "list_attachments",
    "save_attachments",
    "list_audits",
    "create_token",
    "get_authinfo",
    "get_automation",
    "list_automations",
    "delete_billing_template",
    "get_billing_template",
    "list_billing_templates",
    "save_billing_templates",
    "list_booking_types",
    "delete_budget_type",
    "get_budget_type",
    "list_budget_types",
    "save_budget_types",
    "delete_cab",
    "get_cab",
    "list_cabs",
    "save_cabs",
    "get_call_log",
    "list_call_logs",
    "save_call_logs",
    "delete_call_script",
    "get_call_script",
    "list_call_scripts",
    "save_call_scripts",
    "delete_canned_text",
    "get_canned_text",
    "list_canned_texts",
    "save_canned_texts",
    "delete_category",
    "get_category",
    "list_categories",
    "save_categories",
    "get_charge_rate",
    "list_charge_rates",
    "delete_chat_profile",
    "get_chat_profile",
    "list_chat_profiles",
    "save_chat_profiles",
    "delete_client_prepay",
    "get_client_prepay",
    "list_client_prepays",
    "save_client_prepays",
    "delete_client",
    "get_client",
    "list_clients",
    "save_clients",
    "get_config_commit",
    "list_config_commits",
    "delete_consignment",
    "get_consignment",
    "list_consignments",
    "save_consignments",
    "delete_contact_group",
    "get_contact_group",
    "list_contact_groups",
    "save_contact_groups",
    "delete_contract",
    "get_contract",
    "list_contracts",
    "save_contracts",
    "delete_cost_centre",
    "get_cost_centre",
    "list_cost_centres",
    "save_cost_centres",
    "delete_crm_note",
    "get_crm_note",
    "list_crm_notes",
    "save_crm_notes",
    "delete_currency",
    "get_currency",
    "list_currencies",
    "save_currencies",
    "delete_custom_button",
    "get_custom_button",
    "list_custom_buttons",
    "save_custom_buttons",
    "delete_custom_field",
    "get_custom_field",
    "list_custom_fields",
    "save_custom_fields",
    "delete_custom_integration_method",
    "get_custom_integration_method",
    "list_custom_integration_methods",
    "save_custom_integration_methods",
    "delete_custom_integration",
    "get_custom_integration",
    "list_custom_integrations",
    "save_custom_integrations",
    "delete_custom_table",
    "get_custom_table",
    "list_custom_tables",
    "save_custom_tables",
    "delete_dashboard",
    "get_dashboard",
    "list_dashboards",
    "save_dashboards",
    "delete_database_lookup",
    "get_database_lookup",
    "list_database_lookups",
    "save_database_lookups",
    "delete_distribution_list",
    "get_distribution_list",
    "list_distribution_lists",
    "save_distribution_lists",
    "delete_email_rule",
    "get_email_rule",
    "list_email_rules",
    "save_email_rules",
    "delete_email_template",
    "get_email_template",
    "list_email_templates",
    "save_email_templates",
    "list_expenses",
    "delete_external_link",
    "get_external_link",
    "list_external_links",
    "save_external_links",
    "delete_faq_list",
    "get_faq_list",
    "list_faq_lists",
    "save_faq_lists",
    "get_feature",
    "list_features",
    "list_feed",
    "delete_feedback",
    "get_feedback",
    "list_feedback",
    "save_feedback",
    "delete_field_group",
    "get_field_group",
    "list_field_groups",
    "save_field_groups",
    "delete_field",
    "get_field",
    "list_fields",
    "save_fields",
    "delete_holiday",
    "get_holiday",
    "list_holidays",
    "save_holidays",
    "get_incoming_email",
    "list_incoming_emails",
    "get_client_cache",
    "list_invoice_changes",
    "delete_invoice_payment",
    "get_invoice_payment",
    "list_invoice_payments",
    "save_invoice_payments",
    "list_invoice_statuses",
    "delete_invoice",
    "get_invoice",
    "get_invoice_pdf",
    "list_invoices",
    "save_invoices",
    "void_invoice",
    "delete_item_group",
    "get_item_group",
    "list_item_groups",
    "save_item_groups",
    "list_item_stock_history",
    "delete_item_stock",
    "get_item_stock",
    "list_item_stocks",
    "save_item_stocks",
    "delete_item_supplier",
    "get_item_supplier",
    "list_item_suppliers",
    "save_item_suppliers",
    "delete_item",
    "get_item",
    "list_items",
    "save_items",
    "delete_journey",
    "get_journey",
    "list_journeys",
    "save_journeys",
    "delete_kb_article",
    "get_kb_article",
    "list_kb_articles",
    "save_kb_articles",
    "delete_language",
    "get_language",
    "list_languages",
    "save_languages",
    "list_licence_changes",
    "delete_lookup",
    "get_lookup",
    "list_lookups",
    "save_lookups",
    "delete_mailbox",
    "get_mailbox",
    "list_mailboxes",
    "save_mailboxes",
    "list_milestones",
    "delete_notification",
    "get_notification",
    "list_notifications",
    "save_notifications",
    "list_online_statuses",
    "delete_opportunity",
    "get_opportunity",
    "list_opportunities",
    "save_opportunities",
    "list_order_lines",
    "delete_organisation",
    "get_organisation",
    "list_organisations",
    "save_organisations",
    "get_outcome",
    "list_outcomes",
    "delete_pdf_template",
    "get_pdf_template",
    "list_pdf_templates",
    "save_pdf_templates",
    "list_popup_notes",
    "get_priority",
    "list_priorities",
    "delete_product",
    "get_product",
    "list_products",
    "save_products",
    "delete_project",
    "get_project",
    "list_projects",
    "save_projects",
    "delete_purchase_order",
    "get_purchase_order",
    "list_purchase_orders",
    "save_purchase_orders",
    "delete_qualification",
    "get_qualification",
    "list_qualifications",
    "save_qualifications",
    "delete_quotation",
    "get_quotation",
    "list_quotations",
    "save_quotations",
    "delete_recurring_invoice",
    "get_recurring_invoice",
    "list_recurring_invoices",
    "save_recurring_invoices",
    "delete_release_type",
    "get_release_type",
    "list_release_types",
    "save_release_types",
    "delete_release",
    "get_release",
    "list_releases",
    "save_releases",
    "delete_report",
    "get_report",
    "list_reports",
    "save_reports",
    "delete_role",
    "get_role",
    "list_roles",
    "save_roles",
    "delete_sales_order",
    "get_sales_order",
    "list_sales_orders",
    "save_sales_orders",
    "get_schedule_occurrence",
    "list_schedule_occurrences",
    "get_schedule",
    "list_schedules",
    "save_schedules",
    "list_search_results",
    "delete_service_category",
    "get_service_category",
    "list_service_categories",
    "save_service_categories",
    "list_service_request_details",
    "list_service_restrictions",
    "delete_service",
    "get_service",
    "list_services",
    "save_services",
    "delete_site",
    "get_site",
    "list_sites",
    "save_sites",
    "delete_sla",
    "get_sla",
    "list_slas",
    "save_slas",
    "delete_software_licence",
    "get_software_licence",
    "list_software_licences",
    "save_software_licences",
    "get_status",
    "list_statuses",
    "delete_stock_bin",
    "get_stock_bin",
    "list_stock_bins",
    "save_stock_bins",
    "list_stock_traces",
    "delete_stored_email",
    "get_stored_email",
    "list_stored_emails",
    "save_stored_emails",
    "delete_supplier_contract",
    "get_supplier_contract",
    "list_supplier_contracts",
    "save_supplier_contracts",
    "delete_supplier",
    "get_supplier",
    "list_suppliers",
    "save_suppliers",
    "delete_tab",
    "get_tab",
    "list_tabs",
    "save_tabs",
    "delete_tag",
    "get_tag",
    "list_tags",
    "save_tags",
    "delete_tax",
    "get_tax",
    "list_taxes",
    "save_taxes",
    "get_team",
    "list_teams",
    "delete_template",
    "get_template",
    "list_templates",
    "save_templates",
    "list_ticket_approvals",
    "delete_ticket_area",
    "get_ticket_area",
    "list_ticket_areas",
    "save_ticket_areas",
    "delete_ticket_rule",
    "get_ticket_rule",
    "list_ticket_rules",
    "save_ticket_rules",
    "list_ticket_type_fields",
    "get_ticket_type",
    "list_ticket_types",
    "list_ticket_views",
    "delete_ticket",
    "get_ticket",
    "list_tickets",
    "save_tickets",
    "delete_timesheet_event",
    "get_timesheet_event",
    "list_timesheet_events",
    "save_timesheet_events",
    "get_timesheet",
    "list_timesheets",
    "save_timesheets",
    "delete_todo_group",
    "get_todo_group",
    "list_todo_groups",
    "save_todo_groups",
    "list_todos",
    "save_todos",
    "delete_top_level",
    "get_top_level",
    "list_top_levels",
    "save_top_levels",
    "list_user_changes",
    "delete_user_role",
    "get_user_role",
    "list_user_roles",
    "save_user_roles",
    "delete_user",
    "get_user",
    "list_users",
    "save_users",
    "delete_view_column",
    "get_view_column",
    "list_view_columns",
    "save_view_columns",
    "delete_view_filter",
    "get_view_filter",
    "list_view_filters",
    "save_view_filters",
    "delete_view_list_group",
    "get_view_list_group",
    "list_view_list_groups",
    "save_view_list_groups",
    "delete_view_list",
    "get_view_list",
    "list_view_lists",
    "save_view_lists",
    "delete_virtual_agent",
    "get_virtual_agent",
    "list_virtual_agents",
    "save_virtual_agents",
    "get_webhook_event",
    "list_webhook_events",
    "save_webhook_events",
    "delete_webhook",
    "get_webhook",
    "list_webhooks",
    "save_webhooks",
    "delete_workday",
    "get_workday",
    "list_workdays",
    "save_workdays",
    "list_workflow_steps",
    "delete_workflow_target",
    "get_workflow_target",
    "list_workflow_targets",
    "save_workflow_targets",
    "delete_workflow",
    "get_workflow",
    "list_workflows",
    "save_workflows",
)


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
