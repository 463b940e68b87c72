# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The classes of the resources, for annotations: `Tickets` is what `halo.tickets` gives, `AsyncTickets` its twin.

    from halo.resources import Tickets

    def untouched(tickets: Tickets) -> list[Ticket]:
        return tickets.list(open_only=True, unlinked_only=True).to_list()

Do not create them yourself: a client has them. All of them are subclasses of `halo.Collection`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._async.resources.actions import AsyncActions as AsyncActions
    from ._async.resources.addresses import AsyncAddresses as AsyncAddresses
    from ._async.resources.agent_check_ins import (
        AsyncAgentCheckIns as AsyncAgentCheckIns,
    )
    from ._async.resources.agents import AsyncAgents as AsyncAgents
    from ._async.resources.appointments import AsyncAppointments as AsyncAppointments
    from ._async.resources.approval_process_rules import (
        AsyncApprovalProcessRules as AsyncApprovalProcessRules,
    )
    from ._async.resources.approval_processes import (
        AsyncApprovalProcesses as AsyncApprovalProcesses,
    )
    from ._async.resources.asset_changes import AsyncAssetChanges as AsyncAssetChanges
    from ._async.resources.asset_groups import AsyncAssetGroups as AsyncAssetGroups
    from ._async.resources.asset_type_fields import (
        AsyncAssetTypeFields as AsyncAssetTypeFields,
    )
    from ._async.resources.asset_types import AsyncAssetTypes as AsyncAssetTypes
    from ._async.resources.assets import AsyncAssets as AsyncAssets
    from ._async.resources.attachments import AsyncAttachments as AsyncAttachments
    from ._async.resources.audits import AsyncAudits as AsyncAudits
    from ._async.resources.automations import AsyncAutomations as AsyncAutomations
    from ._async.resources.azure_tenants import AsyncAzureTenants as AsyncAzureTenants
    from ._async.resources.billing_templates import (
        AsyncBillingTemplates as AsyncBillingTemplates,
    )
    from ._async.resources.booking_types import AsyncBookingTypes as AsyncBookingTypes
    from ._async.resources.budget_types import AsyncBudgetTypes as AsyncBudgetTypes
    from ._async.resources.cabs import AsyncCabs as AsyncCabs
    from ._async.resources.call_events import AsyncCallEvents as AsyncCallEvents
    from ._async.resources.call_logs import AsyncCallLogs as AsyncCallLogs
    from ._async.resources.call_scripts import AsyncCallScripts as AsyncCallScripts
    from ._async.resources.canned_texts import AsyncCannedTexts as AsyncCannedTexts
    from ._async.resources.categories import AsyncCategories as AsyncCategories
    from ._async.resources.charge_rates import AsyncChargeRates as AsyncChargeRates
    from ._async.resources.chat_profiles import AsyncChatProfiles as AsyncChatProfiles
    from ._async.resources.client_prepays import (
        AsyncClientPrepays as AsyncClientPrepays,
    )
    from ._async.resources.clients import AsyncClients as AsyncClients
    from ._async.resources.config_commits import (
        AsyncConfigCommits as AsyncConfigCommits,
    )
    from ._async.resources.consignments import AsyncConsignments as AsyncConsignments
    from ._async.resources.contact_groups import (
        AsyncContactGroups as AsyncContactGroups,
    )
    from ._async.resources.contract_rules import (
        AsyncContractRules as AsyncContractRules,
    )
    from ._async.resources.contracts import AsyncContracts as AsyncContracts
    from ._async.resources.cost_centres import AsyncCostCentres as AsyncCostCentres
    from ._async.resources.crm_note_replies import (
        AsyncCrmNoteReplies as AsyncCrmNoteReplies,
    )
    from ._async.resources.crm_notes import AsyncCrmNotes as AsyncCrmNotes
    from ._async.resources.currencies import AsyncCurrencies as AsyncCurrencies
    from ._async.resources.custom_buttons import (
        AsyncCustomButtons as AsyncCustomButtons,
    )
    from ._async.resources.custom_fields import AsyncCustomFields as AsyncCustomFields
    from ._async.resources.custom_integration_methods import (
        AsyncCustomIntegrationMethods as AsyncCustomIntegrationMethods,
    )
    from ._async.resources.custom_integrations import (
        AsyncCustomIntegrations as AsyncCustomIntegrations,
    )
    from ._async.resources.custom_queries import (
        AsyncCustomQueries as AsyncCustomQueries,
    )
    from ._async.resources.custom_tables import AsyncCustomTables as AsyncCustomTables
    from ._async.resources.dashboards import AsyncDashboards as AsyncDashboards
    from ._async.resources.database_lookups import (
        AsyncDatabaseLookups as AsyncDatabaseLookups,
    )
    from ._async.resources.distribution_lists import (
        AsyncDistributionLists as AsyncDistributionLists,
    )
    from ._async.resources.downtimes import AsyncDowntimes as AsyncDowntimes
    from ._async.resources.email_rules import AsyncEmailRules as AsyncEmailRules
    from ._async.resources.email_templates import (
        AsyncEmailTemplates as AsyncEmailTemplates,
    )
    from ._async.resources.event_rules import AsyncEventRules as AsyncEventRules
    from ._async.resources.expenses import AsyncExpenses as AsyncExpenses
    from ._async.resources.external_links import (
        AsyncExternalLinks as AsyncExternalLinks,
    )
    from ._async.resources.faq_lists import AsyncFaqLists as AsyncFaqLists
    from ._async.resources.features import AsyncFeatures as AsyncFeatures
    from ._async.resources.feed import AsyncFeed as AsyncFeed
    from ._async.resources.feedback import AsyncFeedback as AsyncFeedback
    from ._async.resources.field_groups import AsyncFieldGroups as AsyncFieldGroups
    from ._async.resources.fields import AsyncFields as AsyncFields
    from ._async.resources.holidays import AsyncHolidays as AsyncHolidays
    from ._async.resources.incoming_emails import (
        AsyncIncomingEmails as AsyncIncomingEmails,
    )
    from ._async.resources.incoming_webhook_attempts import (
        AsyncIncomingWebhookAttempts as AsyncIncomingWebhookAttempts,
    )
    from ._async.resources.incoming_webhooks import (
        AsyncIncomingWebhooks as AsyncIncomingWebhooks,
    )
    from ._async.resources.invoice_changes import (
        AsyncInvoiceChanges as AsyncInvoiceChanges,
    )
    from ._async.resources.invoice_payments import (
        AsyncInvoicePayments as AsyncInvoicePayments,
    )
    from ._async.resources.invoice_statuses import (
        AsyncInvoiceStatuses as AsyncInvoiceStatuses,
    )
    from ._async.resources.invoices import AsyncInvoices as AsyncInvoices
    from ._async.resources.item_groups import AsyncItemGroups as AsyncItemGroups
    from ._async.resources.item_stock_history import (
        AsyncItemStockHistory as AsyncItemStockHistory,
    )
    from ._async.resources.item_stocks import AsyncItemStocks as AsyncItemStocks
    from ._async.resources.item_suppliers import (
        AsyncItemSuppliers as AsyncItemSuppliers,
    )
    from ._async.resources.items import AsyncItems as AsyncItems
    from ._async.resources.journeys import AsyncJourneys as AsyncJourneys
    from ._async.resources.kb_articles import AsyncKbArticles as AsyncKbArticles
    from ._async.resources.languages import AsyncLanguages as AsyncLanguages
    from ._async.resources.licence_changes import (
        AsyncLicenceChanges as AsyncLicenceChanges,
    )
    from ._async.resources.lookups import AsyncLookups as AsyncLookups
    from ._async.resources.mailboxes import AsyncMailboxes as AsyncMailboxes
    from ._async.resources.milestones import AsyncMilestones as AsyncMilestones
    from ._async.resources.notifications import AsyncNotifications as AsyncNotifications
    from ._async.resources.online_statuses import (
        AsyncOnlineStatuses as AsyncOnlineStatuses,
    )
    from ._async.resources.opportunities import AsyncOpportunities as AsyncOpportunities
    from ._async.resources.order_lines import AsyncOrderLines as AsyncOrderLines
    from ._async.resources.organisations import AsyncOrganisations as AsyncOrganisations
    from ._async.resources.outcomes import AsyncOutcomes as AsyncOutcomes
    from ._async.resources.outgoing_attempts import (
        AsyncOutgoingAttempts as AsyncOutgoingAttempts,
    )
    from ._async.resources.outgoing_messages import (
        AsyncOutgoingMessages as AsyncOutgoingMessages,
    )
    from ._async.resources.pdf_templates import AsyncPdfTemplates as AsyncPdfTemplates
    from ._async.resources.popup_notes import AsyncPopupNotes as AsyncPopupNotes
    from ._async.resources.priorities import AsyncPriorities as AsyncPriorities
    from ._async.resources.products import AsyncProducts as AsyncProducts
    from ._async.resources.projects import AsyncProjects as AsyncProjects
    from ._async.resources.purchase_orders import (
        AsyncPurchaseOrders as AsyncPurchaseOrders,
    )
    from ._async.resources.qualifications import (
        AsyncQualifications as AsyncQualifications,
    )
    from ._async.resources.quotations import AsyncQuotations as AsyncQuotations
    from ._async.resources.recurring_invoices import (
        AsyncRecurringInvoices as AsyncRecurringInvoices,
    )
    from ._async.resources.release_types import AsyncReleaseTypes as AsyncReleaseTypes
    from ._async.resources.releases import AsyncReleases as AsyncReleases
    from ._async.resources.reports import AsyncReports as AsyncReports
    from ._async.resources.roles import AsyncRoles as AsyncRoles
    from ._async.resources.sales_orders import AsyncSalesOrders as AsyncSalesOrders
    from ._async.resources.schedule_occurrences import (
        AsyncScheduleOccurrences as AsyncScheduleOccurrences,
    )
    from ._async.resources.schedules import AsyncSchedules as AsyncSchedules
    from ._async.resources.search_results import (
        AsyncSearchResults as AsyncSearchResults,
    )
    from ._async.resources.service_categories import (
        AsyncServiceCategories as AsyncServiceCategories,
    )
    from ._async.resources.service_request_details import (
        AsyncServiceRequestDetails as AsyncServiceRequestDetails,
    )
    from ._async.resources.service_restrictions import (
        AsyncServiceRestrictions as AsyncServiceRestrictions,
    )
    from ._async.resources.services import AsyncServices as AsyncServices
    from ._async.resources.sites import AsyncSites as AsyncSites
    from ._async.resources.slas import AsyncSlas as AsyncSlas
    from ._async.resources.software_licences import (
        AsyncSoftwareLicences as AsyncSoftwareLicences,
    )
    from ._async.resources.statuses import AsyncStatuses as AsyncStatuses
    from ._async.resources.stock_bins import AsyncStockBins as AsyncStockBins
    from ._async.resources.stock_traces import AsyncStockTraces as AsyncStockTraces
    from ._async.resources.stored_emails import AsyncStoredEmails as AsyncStoredEmails
    from ._async.resources.supplier_contracts import (
        AsyncSupplierContracts as AsyncSupplierContracts,
    )
    from ._async.resources.suppliers import AsyncSuppliers as AsyncSuppliers
    from ._async.resources.tabs import AsyncTabs as AsyncTabs
    from ._async.resources.tags import AsyncTags as AsyncTags
    from ._async.resources.taxes import AsyncTaxes as AsyncTaxes
    from ._async.resources.teams import AsyncTeams as AsyncTeams
    from ._async.resources.templates import AsyncTemplates as AsyncTemplates
    from ._async.resources.ticket_approvals import (
        AsyncTicketApprovals as AsyncTicketApprovals,
    )
    from ._async.resources.ticket_areas import AsyncTicketAreas as AsyncTicketAreas
    from ._async.resources.ticket_rules import AsyncTicketRules as AsyncTicketRules
    from ._async.resources.ticket_type_fields import (
        AsyncTicketTypeFields as AsyncTicketTypeFields,
    )
    from ._async.resources.ticket_types import AsyncTicketTypes as AsyncTicketTypes
    from ._async.resources.ticket_views import AsyncTicketViews as AsyncTicketViews
    from ._async.resources.tickets import AsyncTickets as AsyncTickets
    from ._async.resources.timesheet_events import (
        AsyncTimesheetEvents as AsyncTimesheetEvents,
    )
    from ._async.resources.timesheets import AsyncTimesheets as AsyncTimesheets
    from ._async.resources.todo_groups import AsyncTodoGroups as AsyncTodoGroups
    from ._async.resources.todos import AsyncTodos as AsyncTodos
    from ._async.resources.top_levels import AsyncTopLevels as AsyncTopLevels
    from ._async.resources.user_changes import AsyncUserChanges as AsyncUserChanges
    from ._async.resources.user_roles import AsyncUserRoles as AsyncUserRoles
    from ._async.resources.users import AsyncUsers as AsyncUsers
    from ._async.resources.view_columns import AsyncViewColumns as AsyncViewColumns
    from ._async.resources.view_filters import AsyncViewFilters as AsyncViewFilters
    from ._async.resources.view_list_groups import (
        AsyncViewListGroups as AsyncViewListGroups,
    )
    from ._async.resources.view_lists import AsyncViewLists as AsyncViewLists
    from ._async.resources.virtual_agents import (
        AsyncVirtualAgents as AsyncVirtualAgents,
    )
    from ._async.resources.webhook_events import (
        AsyncWebhookEvents as AsyncWebhookEvents,
    )
    from ._async.resources.webhooks import AsyncWebhooks as AsyncWebhooks
    from ._async.resources.workdays import AsyncWorkdays as AsyncWorkdays
    from ._async.resources.workflow_steps import (
        AsyncWorkflowSteps as AsyncWorkflowSteps,
    )
    from ._async.resources.workflow_targets import (
        AsyncWorkflowTargets as AsyncWorkflowTargets,
    )
    from ._async.resources.workflows import AsyncWorkflows as AsyncWorkflows
    from ._sync.resources.actions import Actions as Actions
    from ._sync.resources.addresses import Addresses as Addresses
    from ._sync.resources.agent_check_ins import AgentCheckIns as AgentCheckIns
    from ._sync.resources.agents import Agents as Agents
    from ._sync.resources.appointments import Appointments as Appointments
    from ._sync.resources.approval_process_rules import (
        ApprovalProcessRules as ApprovalProcessRules,
    )
    from ._sync.resources.approval_processes import (
        ApprovalProcesses as ApprovalProcesses,
    )
    from ._sync.resources.asset_changes import AssetChanges as AssetChanges
    from ._sync.resources.asset_groups import AssetGroups as AssetGroups
    from ._sync.resources.asset_type_fields import AssetTypeFields as AssetTypeFields
    from ._sync.resources.asset_types import AssetTypes as AssetTypes
    from ._sync.resources.assets import Assets as Assets
    from ._sync.resources.attachments import Attachments as Attachments
    from ._sync.resources.audits import Audits as Audits
    from ._sync.resources.automations import Automations as Automations
    from ._sync.resources.azure_tenants import AzureTenants as AzureTenants
    from ._sync.resources.billing_templates import BillingTemplates as BillingTemplates
    from ._sync.resources.booking_types import BookingTypes as BookingTypes
    from ._sync.resources.budget_types import BudgetTypes as BudgetTypes
    from ._sync.resources.cabs import Cabs as Cabs
    from ._sync.resources.call_events import CallEvents as CallEvents
    from ._sync.resources.call_logs import CallLogs as CallLogs
    from ._sync.resources.call_scripts import CallScripts as CallScripts
    from ._sync.resources.canned_texts import CannedTexts as CannedTexts
    from ._sync.resources.categories import Categories as Categories
    from ._sync.resources.charge_rates import ChargeRates as ChargeRates
    from ._sync.resources.chat_profiles import ChatProfiles as ChatProfiles
    from ._sync.resources.client_prepays import ClientPrepays as ClientPrepays
    from ._sync.resources.clients import Clients as Clients
    from ._sync.resources.config_commits import ConfigCommits as ConfigCommits
    from ._sync.resources.consignments import Consignments as Consignments
    from ._sync.resources.contact_groups import ContactGroups as ContactGroups
    from ._sync.resources.contract_rules import ContractRules as ContractRules
    from ._sync.resources.contracts import Contracts as Contracts
    from ._sync.resources.cost_centres import CostCentres as CostCentres
    from ._sync.resources.crm_note_replies import CrmNoteReplies as CrmNoteReplies
    from ._sync.resources.crm_notes import CrmNotes as CrmNotes
    from ._sync.resources.currencies import Currencies as Currencies
    from ._sync.resources.custom_buttons import CustomButtons as CustomButtons
    from ._sync.resources.custom_fields import CustomFields as CustomFields
    from ._sync.resources.custom_integration_methods import (
        CustomIntegrationMethods as CustomIntegrationMethods,
    )
    from ._sync.resources.custom_integrations import (
        CustomIntegrations as CustomIntegrations,
    )
    from ._sync.resources.custom_queries import CustomQueries as CustomQueries
    from ._sync.resources.custom_tables import CustomTables as CustomTables
    from ._sync.resources.dashboards import Dashboards as Dashboards
    from ._sync.resources.database_lookups import DatabaseLookups as DatabaseLookups
    from ._sync.resources.distribution_lists import (
        DistributionLists as DistributionLists,
    )
    from ._sync.resources.downtimes import Downtimes as Downtimes
    from ._sync.resources.email_rules import EmailRules as EmailRules
    from ._sync.resources.email_templates import EmailTemplates as EmailTemplates
    from ._sync.resources.event_rules import EventRules as EventRules
    from ._sync.resources.expenses import Expenses as Expenses
    from ._sync.resources.external_links import ExternalLinks as ExternalLinks
    from ._sync.resources.faq_lists import FaqLists as FaqLists
    from ._sync.resources.features import Features as Features
    from ._sync.resources.feed import Feed as Feed
    from ._sync.resources.feedback import Feedback as Feedback
    from ._sync.resources.field_groups import FieldGroups as FieldGroups
    from ._sync.resources.fields import Fields as Fields
    from ._sync.resources.holidays import Holidays as Holidays
    from ._sync.resources.incoming_emails import IncomingEmails as IncomingEmails
    from ._sync.resources.incoming_webhook_attempts import (
        IncomingWebhookAttempts as IncomingWebhookAttempts,
    )
    from ._sync.resources.incoming_webhooks import IncomingWebhooks as IncomingWebhooks
    from ._sync.resources.invoice_changes import InvoiceChanges as InvoiceChanges
    from ._sync.resources.invoice_payments import InvoicePayments as InvoicePayments
    from ._sync.resources.invoice_statuses import InvoiceStatuses as InvoiceStatuses
    from ._sync.resources.invoices import Invoices as Invoices
    from ._sync.resources.item_groups import ItemGroups as ItemGroups
    from ._sync.resources.item_stock_history import ItemStockHistory as ItemStockHistory
    from ._sync.resources.item_stocks import ItemStocks as ItemStocks
    from ._sync.resources.item_suppliers import ItemSuppliers as ItemSuppliers
    from ._sync.resources.items import Items as Items
    from ._sync.resources.journeys import Journeys as Journeys
    from ._sync.resources.kb_articles import KbArticles as KbArticles
    from ._sync.resources.languages import Languages as Languages
    from ._sync.resources.licence_changes import LicenceChanges as LicenceChanges
    from ._sync.resources.lookups import Lookups as Lookups
    from ._sync.resources.mailboxes import Mailboxes as Mailboxes
    from ._sync.resources.milestones import Milestones as Milestones
    from ._sync.resources.notifications import Notifications as Notifications
    from ._sync.resources.online_statuses import OnlineStatuses as OnlineStatuses
    from ._sync.resources.opportunities import Opportunities as Opportunities
    from ._sync.resources.order_lines import OrderLines as OrderLines
    from ._sync.resources.organisations import Organisations as Organisations
    from ._sync.resources.outcomes import Outcomes as Outcomes
    from ._sync.resources.outgoing_attempts import OutgoingAttempts as OutgoingAttempts
    from ._sync.resources.outgoing_messages import OutgoingMessages as OutgoingMessages
    from ._sync.resources.pdf_templates import PdfTemplates as PdfTemplates
    from ._sync.resources.popup_notes import PopupNotes as PopupNotes
    from ._sync.resources.priorities import Priorities as Priorities
    from ._sync.resources.products import Products as Products
    from ._sync.resources.projects import Projects as Projects
    from ._sync.resources.purchase_orders import PurchaseOrders as PurchaseOrders
    from ._sync.resources.qualifications import Qualifications as Qualifications
    from ._sync.resources.quotations import Quotations as Quotations
    from ._sync.resources.recurring_invoices import (
        RecurringInvoices as RecurringInvoices,
    )
    from ._sync.resources.release_types import ReleaseTypes as ReleaseTypes
    from ._sync.resources.releases import Releases as Releases
    from ._sync.resources.reports import Reports as Reports
    from ._sync.resources.roles import Roles as Roles
    from ._sync.resources.sales_orders import SalesOrders as SalesOrders
    from ._sync.resources.schedule_occurrences import (
        ScheduleOccurrences as ScheduleOccurrences,
    )
    from ._sync.resources.schedules import Schedules as Schedules
    from ._sync.resources.search_results import SearchResults as SearchResults
    from ._sync.resources.service_categories import (
        ServiceCategories as ServiceCategories,
    )
    from ._sync.resources.service_request_details import (
        ServiceRequestDetails as ServiceRequestDetails,
    )
    from ._sync.resources.service_restrictions import (
        ServiceRestrictions as ServiceRestrictions,
    )
    from ._sync.resources.services import Services as Services
    from ._sync.resources.sites import Sites as Sites
    from ._sync.resources.slas import Slas as Slas
    from ._sync.resources.software_licences import SoftwareLicences as SoftwareLicences
    from ._sync.resources.statuses import Statuses as Statuses
    from ._sync.resources.stock_bins import StockBins as StockBins
    from ._sync.resources.stock_traces import StockTraces as StockTraces
    from ._sync.resources.stored_emails import StoredEmails as StoredEmails
    from ._sync.resources.supplier_contracts import (
        SupplierContracts as SupplierContracts,
    )
    from ._sync.resources.suppliers import Suppliers as Suppliers
    from ._sync.resources.tabs import Tabs as Tabs
    from ._sync.resources.tags import Tags as Tags
    from ._sync.resources.taxes import Taxes as Taxes
    from ._sync.resources.teams import Teams as Teams
    from ._sync.resources.templates import Templates as Templates
    from ._sync.resources.ticket_approvals import TicketApprovals as TicketApprovals
    from ._sync.resources.ticket_areas import TicketAreas as TicketAreas
    from ._sync.resources.ticket_rules import TicketRules as TicketRules
    from ._sync.resources.ticket_type_fields import TicketTypeFields as TicketTypeFields
    from ._sync.resources.ticket_types import TicketTypes as TicketTypes
    from ._sync.resources.ticket_views import TicketViews as TicketViews
    from ._sync.resources.tickets import Tickets as Tickets
    from ._sync.resources.timesheet_events import TimesheetEvents as TimesheetEvents
    from ._sync.resources.timesheets import Timesheets as Timesheets
    from ._sync.resources.todo_groups import TodoGroups as TodoGroups
    from ._sync.resources.todos import Todos as Todos
    from ._sync.resources.top_levels import TopLevels as TopLevels
    from ._sync.resources.user_changes import UserChanges as UserChanges
    from ._sync.resources.user_roles import UserRoles as UserRoles
    from ._sync.resources.users import Users as Users
    from ._sync.resources.view_columns import ViewColumns as ViewColumns
    from ._sync.resources.view_filters import ViewFilters as ViewFilters
    from ._sync.resources.view_list_groups import ViewListGroups as ViewListGroups
    from ._sync.resources.view_lists import ViewLists as ViewLists
    from ._sync.resources.virtual_agents import VirtualAgents as VirtualAgents
    from ._sync.resources.webhook_events import WebhookEvents as WebhookEvents
    from ._sync.resources.webhooks import Webhooks as Webhooks
    from ._sync.resources.workdays import Workdays as Workdays
    from ._sync.resources.workflow_steps import WorkflowSteps as WorkflowSteps
    from ._sync.resources.workflow_targets import WorkflowTargets as WorkflowTargets
    from ._sync.resources.workflows import Workflows as Workflows

_MODULES = {
    "Tickets": "tickets",
    "Clients": "clients",
    "Assets": "assets",
    "Contracts": "contracts",
    "Users": "users",
    "Actions": "actions",
    "Sites": "sites",
    "Agents": "agents",
    "Statuses": "statuses",
    "TicketTypes": "ticket_types",
    "Priorities": "priorities",
    "Teams": "teams",
    "Outcomes": "outcomes",
    "Attachments": "attachments",
    "Reports": "reports",
    "Organisations": "organisations",
    "TopLevels": "top_levels",
    "Addresses": "addresses",
    "Roles": "roles",
    "UserRoles": "user_roles",
    "UserChanges": "user_changes",
    "PopupNotes": "popup_notes",
    "ContactGroups": "contact_groups",
    "DistributionLists": "distribution_lists",
    "Tags": "tags",
    "AzureTenants": "azure_tenants",
    "Opportunities": "opportunities",
    "Quotations": "quotations",
    "SalesOrders": "sales_orders",
    "OrderLines": "order_lines",
    "Invoices": "invoices",
    "RecurringInvoices": "recurring_invoices",
    "InvoicePayments": "invoice_payments",
    "InvoiceChanges": "invoice_changes",
    "InvoiceStatuses": "invoice_statuses",
    "Expenses": "expenses",
    "ClientPrepays": "client_prepays",
    "BillingTemplates": "billing_templates",
    "ChargeRates": "charge_rates",
    "Taxes": "taxes",
    "Currencies": "currencies",
    "CostCentres": "cost_centres",
    "BudgetTypes": "budget_types",
    "SupplierContracts": "supplier_contracts",
    "ContractRules": "contract_rules",
    "Projects": "projects",
    "Milestones": "milestones",
    "Templates": "templates",
    "TicketApprovals": "ticket_approvals",
    "ApprovalProcesses": "approval_processes",
    "ApprovalProcessRules": "approval_process_rules",
    "Cabs": "cabs",
    "Categories": "categories",
    "Slas": "slas",
    "TicketAreas": "ticket_areas",
    "TicketRules": "ticket_rules",
    "TicketTypeFields": "ticket_type_fields",
    "TicketViews": "ticket_views",
    "Feed": "feed",
    "Feedback": "feedback",
    "Todos": "todos",
    "TodoGroups": "todo_groups",
    "CannedTexts": "canned_texts",
    "CallScripts": "call_scripts",
    "CallLogs": "call_logs",
    "Workflows": "workflows",
    "WorkflowTargets": "workflow_targets",
    "WorkflowSteps": "workflow_steps",
    "KbArticles": "kb_articles",
    "FaqLists": "faq_lists",
    "CrmNotes": "crm_notes",
    "Products": "products",
    "Releases": "releases",
    "ReleaseTypes": "release_types",
    "SearchResults": "search_results",
    "CrmNoteReplies": "crm_note_replies",
    "CallEvents": "call_events",
    "Downtimes": "downtimes",
    "CustomFields": "custom_fields",
    "Fields": "fields",
    "FieldGroups": "field_groups",
    "CustomTables": "custom_tables",
    "Lookups": "lookups",
    "DatabaseLookups": "database_lookups",
    "CustomButtons": "custom_buttons",
    "CustomIntegrations": "custom_integrations",
    "CustomIntegrationMethods": "custom_integration_methods",
    "Webhooks": "webhooks",
    "WebhookEvents": "webhook_events",
    "Automations": "automations",
    "Notifications": "notifications",
    "EmailTemplates": "email_templates",
    "EmailRules": "email_rules",
    "StoredEmails": "stored_emails",
    "IncomingEmails": "incoming_emails",
    "Mailboxes": "mailboxes",
    "PdfTemplates": "pdf_templates",
    "Dashboards": "dashboards",
    "ViewLists": "view_lists",
    "ViewListGroups": "view_list_groups",
    "ViewFilters": "view_filters",
    "ViewColumns": "view_columns",
    "Tabs": "tabs",
    "Languages": "languages",
    "ExternalLinks": "external_links",
    "Features": "features",
    "ConfigCommits": "config_commits",
    "ChatProfiles": "chat_profiles",
    "VirtualAgents": "virtual_agents",
    "Audits": "audits",
    "OutgoingMessages": "outgoing_messages",
    "OutgoingAttempts": "outgoing_attempts",
    "IncomingWebhooks": "incoming_webhooks",
    "IncomingWebhookAttempts": "incoming_webhook_attempts",
    "EventRules": "event_rules",
    "CustomQueries": "custom_queries",
    "Suppliers": "suppliers",
    "Items": "items",
    "ItemGroups": "item_groups",
    "ItemStocks": "item_stocks",
    "ItemStockHistory": "item_stock_history",
    "ItemSuppliers": "item_suppliers",
    "PurchaseOrders": "purchase_orders",
    "Consignments": "consignments",
    "StockBins": "stock_bins",
    "StockTraces": "stock_traces",
    "AssetGroups": "asset_groups",
    "AssetTypes": "asset_types",
    "AssetTypeFields": "asset_type_fields",
    "AssetChanges": "asset_changes",
    "SoftwareLicences": "software_licences",
    "LicenceChanges": "licence_changes",
    "Services": "services",
    "ServiceCategories": "service_categories",
    "ServiceRestrictions": "service_restrictions",
    "ServiceRequestDetails": "service_request_details",
    "Appointments": "appointments",
    "BookingTypes": "booking_types",
    "Timesheets": "timesheets",
    "TimesheetEvents": "timesheet_events",
    "Workdays": "workdays",
    "Holidays": "holidays",
    "Journeys": "journeys",
    "Schedules": "schedules",
    "ScheduleOccurrences": "schedule_occurrences",
    "AgentCheckIns": "agent_check_ins",
    "OnlineStatuses": "online_statuses",
    "Qualifications": "qualifications",
}


def __getattr__(name: str) -> Any:
    plain = name.removeprefix("Async")
    if plain not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    twin = "_sync" if plain == name else "_async"
    value = globals()[name] = getattr(import_module(f".{twin}.resources.{_MODULES[plain]}", __package__), name)
    return value


def __dir__() -> list[str]:
    return sorted([*_MODULES, *(f"Async{name}" for name in _MODULES)])
