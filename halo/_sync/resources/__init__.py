# Written by `python scripts/unasync.py` from halo/_async/resources/__init__.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The resources of a client, one attribute each; a class is imported when its attribute is first read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from ..session import Session
    from .actions import Actions
    from .addresses import Addresses
    from .agent_check_ins import AgentCheckIns
    from .agents import Agents
    from .appointments import Appointments
    from .approval_process_rules import ApprovalProcessRules
    from .approval_processes import ApprovalProcesses
    from .asset_changes import AssetChanges
    from .asset_groups import AssetGroups
    from .asset_type_fields import AssetTypeFields
    from .asset_types import AssetTypes
    from .assets import Assets
    from .attachments import Attachments
    from .audits import Audits
    from .automations import Automations
    from .azure_tenants import AzureTenants
    from .billing_templates import BillingTemplates
    from .booking_types import BookingTypes
    from .budget_types import BudgetTypes
    from .cabs import Cabs
    from .call_events import CallEvents
    from .call_logs import CallLogs
    from .call_scripts import CallScripts
    from .canned_texts import CannedTexts
    from .categories import Categories
    from .charge_rates import ChargeRates
    from .chat_profiles import ChatProfiles
    from .client_prepays import ClientPrepays
    from .clients import Clients
    from .config_commits import ConfigCommits
    from .consignments import Consignments
    from .contact_groups import ContactGroups
    from .contract_rules import ContractRules
    from .contracts import Contracts
    from .cost_centres import CostCentres
    from .crm_note_replies import CrmNoteReplies
    from .crm_notes import CrmNotes
    from .currencies import Currencies
    from .custom_buttons import CustomButtons
    from .custom_fields import CustomFields
    from .custom_integration_methods import CustomIntegrationMethods
    from .custom_integrations import CustomIntegrations
    from .custom_queries import CustomQueries
    from .custom_tables import CustomTables
    from .dashboards import Dashboards
    from .database_lookups import DatabaseLookups
    from .distribution_lists import DistributionLists
    from .downtimes import Downtimes
    from .email_rules import EmailRules
    from .email_templates import EmailTemplates
    from .event_rules import EventRules
    from .expenses import Expenses
    from .external_links import ExternalLinks
    from .faq_lists import FaqLists
    from .features import Features
    from .feed import Feed
    from .feedback import Feedback
    from .field_groups import FieldGroups
    from .fields import Fields
    from .holidays import Holidays
    from .incoming_emails import IncomingEmails
    from .incoming_webhook_attempts import IncomingWebhookAttempts
    from .incoming_webhooks import IncomingWebhooks
    from .invoice_changes import InvoiceChanges
    from .invoice_payments import InvoicePayments
    from .invoice_statuses import InvoiceStatuses
    from .invoices import Invoices
    from .item_groups import ItemGroups
    from .item_stock_history import ItemStockHistory
    from .item_stocks import ItemStocks
    from .item_suppliers import ItemSuppliers
    from .items import Items
    from .journeys import Journeys
    from .kb_articles import KbArticles
    from .languages import Languages
    from .licence_changes import LicenceChanges
    from .lookups import Lookups
    from .mailboxes import Mailboxes
    from .milestones import Milestones
    from .notifications import Notifications
    from .online_statuses import OnlineStatuses
    from .opportunities import Opportunities
    from .order_lines import OrderLines
    from .organisations import Organisations
    from .outcomes import Outcomes
    from .outgoing_attempts import OutgoingAttempts
    from .outgoing_messages import OutgoingMessages
    from .pdf_templates import PdfTemplates
    from .popup_notes import PopupNotes
    from .priorities import Priorities
    from .products import Products
    from .projects import Projects
    from .purchase_orders import PurchaseOrders
    from .qualifications import Qualifications
    from .quotations import Quotations
    from .recurring_invoices import RecurringInvoices
    from .release_types import ReleaseTypes
    from .releases import Releases
    from .reports import Reports
    from .roles import Roles
    from .sales_orders import SalesOrders
    from .schedule_occurrences import ScheduleOccurrences
    from .schedules import Schedules
    from .search_results import SearchResults
    from .service_categories import ServiceCategories
    from .service_request_details import ServiceRequestDetails
    from .service_restrictions import ServiceRestrictions
    from .services import Services
    from .sites import Sites
    from .slas import Slas
    from .software_licences import SoftwareLicences
    from .statuses import Statuses
    from .stock_bins import StockBins
    from .stock_traces import StockTraces
    from .stored_emails import StoredEmails
    from .supplier_contracts import SupplierContracts
    from .suppliers import Suppliers
    from .tabs import Tabs
    from .tags import Tags
    from .taxes import Taxes
    from .teams import Teams
    from .templates import Templates
    from .ticket_approvals import TicketApprovals
    from .ticket_areas import TicketAreas
    from .ticket_rules import TicketRules
    from .ticket_type_fields import TicketTypeFields
    from .ticket_types import TicketTypes
    from .ticket_views import TicketViews
    from .tickets import Tickets
    from .timesheet_events import TimesheetEvents
    from .timesheets import Timesheets
    from .todo_groups import TodoGroups
    from .todos import Todos
    from .top_levels import TopLevels
    from .user_changes import UserChanges
    from .user_roles import UserRoles
    from .users import Users
    from .view_columns import ViewColumns
    from .view_filters import ViewFilters
    from .view_list_groups import ViewListGroups
    from .view_lists import ViewLists
    from .virtual_agents import VirtualAgents
    from .webhook_events import WebhookEvents
    from .webhooks import Webhooks
    from .workdays import Workdays
    from .workflow_steps import WorkflowSteps
    from .workflow_targets import WorkflowTargets
    from .workflows import Workflows

C = TypeVar("C")


class Resources:
    """What a client has of the API: an attribute for each resource."""

    @property
    def tickets(self) -> Tickets:
        """The tickets. Whether projects and opportunities are among them was not measured."""
        from .tickets import Tickets

        return self._collection(Tickets)

    @property
    def clients(self) -> Clients:
        """The customers."""
        from .clients import Clients

        return self._collection(Clients)

    @property
    def assets(self) -> Assets:
        """The devices and other configuration items."""
        from .assets import Assets

        return self._collection(Assets)

    @property
    def contracts(self) -> Contracts:
        """The contracts with clients."""
        from .contracts import Contracts

        return self._collection(Contracts)

    @property
    def users(self) -> Users:
        """The contacts at clients; agents are a resource of their own."""
        from .users import Users

        return self._collection(Users)

    @property
    def actions(self) -> Actions:
        """What was done on tickets: notes, e-mails, time. Numbered within each ticket."""
        from .actions import Actions

        return self._collection(Actions)

    @property
    def sites(self) -> Sites:
        """The places of clients."""
        from .sites import Sites

        return self._collection(Sites)

    @property
    def agents(self) -> Agents:
        """The people who work on tickets."""
        from .agents import Agents

        return self._collection(Agents)

    @property
    def statuses(self) -> Statuses:
        """The statuses of tickets."""
        from .statuses import Statuses

        return self._collection(Statuses)

    @property
    def ticket_types(self) -> TicketTypes:
        """The types of tickets."""
        from .ticket_types import TicketTypes

        return self._collection(TicketTypes)

    @property
    def priorities(self) -> Priorities:
        """The priorities of SLAs."""
        from .priorities import Priorities

        return self._collection(Priorities)

    @property
    def teams(self) -> Teams:
        """The teams of agents."""
        from .teams import Teams

        return self._collection(Teams)

    @property
    def outcomes(self) -> Outcomes:
        """What an action can result in."""
        from .outcomes import Outcomes

        return self._collection(Outcomes)

    @property
    def attachments(self) -> Attachments:
        """The files of tickets and actions. A get gives the content of one."""
        from .attachments import Attachments

        return self._collection(Attachments)

    @property
    def reports(self) -> Reports:
        """The reports. A get with loadreport=True runs one."""
        from .reports import Reports

        return self._collection(Reports)

    @property
    def organisations(self) -> Organisations:
        """The companies of the service provider."""
        from .organisations import Organisations

        return self._collection(Organisations)

    @property
    def top_levels(self) -> TopLevels:
        """The groups above clients."""
        from .top_levels import TopLevels

        return self._collection(TopLevels)

    @property
    def addresses(self) -> Addresses:
        """The postal addresses."""
        from .addresses import Addresses

        return self._collection(Addresses)

    @property
    def roles(self) -> Roles:
        """The roles of agents."""
        from .roles import Roles

        return self._collection(Roles)

    @property
    def user_roles(self) -> UserRoles:
        """The roles of users."""
        from .user_roles import UserRoles

        return self._collection(UserRoles)

    @property
    def user_changes(self) -> UserChanges:
        """What was changed on users."""
        from .user_changes import UserChanges

        return self._collection(UserChanges)

    @property
    def popup_notes(self) -> PopupNotes:
        """The notes that pop up for a client, site or user."""
        from .popup_notes import PopupNotes

        return self._collection(PopupNotes)

    @property
    def contact_groups(self) -> ContactGroups:
        """The groups of contacts."""
        from .contact_groups import ContactGroups

        return self._collection(ContactGroups)

    @property
    def distribution_lists(self) -> DistributionLists:
        """The lists of people who get the same e-mail."""
        from .distribution_lists import DistributionLists

        return self._collection(DistributionLists)

    @property
    def tags(self) -> Tags:
        """The tags."""
        from .tags import Tags

        return self._collection(Tags)

    @property
    def azure_tenants(self) -> AzureTenants:
        """Which Azure tenants belong to which client."""
        from .azure_tenants import AzureTenants

        return self._collection(AzureTenants)

    @property
    def opportunities(self) -> Opportunities:
        """The sales opportunities; they are tickets of their types."""
        from .opportunities import Opportunities

        return self._collection(Opportunities)

    @property
    def quotations(self) -> Quotations:
        """The quotations."""
        from .quotations import Quotations

        return self._collection(Quotations)

    @property
    def sales_orders(self) -> SalesOrders:
        """The orders of clients."""
        from .sales_orders import SalesOrders

        return self._collection(SalesOrders)

    @property
    def order_lines(self) -> OrderLines:
        """The lines of sales orders."""
        from .order_lines import OrderLines

        return self._collection(OrderLines)

    @property
    def invoices(self) -> Invoices:
        """The invoices."""
        from .invoices import Invoices

        return self._collection(Invoices)

    @property
    def recurring_invoices(self) -> RecurringInvoices:
        """The invoices that are made again and again."""
        from .recurring_invoices import RecurringInvoices

        return self._collection(RecurringInvoices)

    @property
    def invoice_payments(self) -> InvoicePayments:
        """The payments of invoices."""
        from .invoice_payments import InvoicePayments

        return self._collection(InvoicePayments)

    @property
    def invoice_changes(self) -> InvoiceChanges:
        """What was changed on invoices."""
        from .invoice_changes import InvoiceChanges

        return self._collection(InvoiceChanges)

    @property
    def invoice_statuses(self) -> InvoiceStatuses:
        """The statuses of invoices."""
        from .invoice_statuses import InvoiceStatuses

        return self._collection(InvoiceStatuses)

    @property
    def expenses(self) -> Expenses:
        """What agents spent on tickets."""
        from .expenses import Expenses

        return self._collection(Expenses)

    @property
    def client_prepays(self) -> ClientPrepays:
        """The hours and amounts that clients paid in advance."""
        from .client_prepays import ClientPrepays

        return self._collection(ClientPrepays)

    @property
    def billing_templates(self) -> BillingTemplates:
        """The templates of billing for contracts."""
        from .billing_templates import BillingTemplates

        return self._collection(BillingTemplates)

    @property
    def charge_rates(self) -> ChargeRates:
        """What an hour costs, by charge type and client."""
        from .charge_rates import ChargeRates

        return self._collection(ChargeRates)

    @property
    def taxes(self) -> Taxes:
        """The taxes."""
        from .taxes import Taxes

        return self._collection(Taxes)

    @property
    def currencies(self) -> Currencies:
        """The currencies and their rates."""
        from .currencies import Currencies

        return self._collection(Currencies)

    @property
    def cost_centres(self) -> CostCentres:
        """The cost centres."""
        from .cost_centres import CostCentres

        return self._collection(CostCentres)

    @property
    def budget_types(self) -> BudgetTypes:
        """The kinds of budget that a project can have."""
        from .budget_types import BudgetTypes

        return self._collection(BudgetTypes)

    @property
    def supplier_contracts(self) -> SupplierContracts:
        """The contracts with suppliers."""
        from .supplier_contracts import SupplierContracts

        return self._collection(SupplierContracts)

    @property
    def contract_rules(self) -> ContractRules:
        """The rules that choose a contract for what is worked on a ticket."""
        from .contract_rules import ContractRules

        return self._collection(ContractRules)

    @property
    def projects(self) -> Projects:
        """The projects; they are tickets of their types."""
        from .projects import Projects

        return self._collection(Projects)

    @property
    def milestones(self) -> Milestones:
        """The milestones of projects."""
        from .milestones import Milestones

        return self._collection(Milestones)

    @property
    def templates(self) -> Templates:
        """The templates of tickets, those that recur included."""
        from .templates import Templates

        return self._collection(Templates)

    @property
    def ticket_approvals(self) -> TicketApprovals:
        """Who was asked to approve which ticket."""
        from .ticket_approvals import TicketApprovals

        return self._collection(TicketApprovals)

    @property
    def approval_processes(self) -> ApprovalProcesses:
        """The processes of approval."""
        from .approval_processes import ApprovalProcesses

        return self._collection(ApprovalProcesses)

    @property
    def approval_process_rules(self) -> ApprovalProcessRules:
        """When which process of approval begins."""
        from .approval_process_rules import ApprovalProcessRules

        return self._collection(ApprovalProcessRules)

    @property
    def cabs(self) -> Cabs:
        """The boards that approve changes."""
        from .cabs import Cabs

        return self._collection(Cabs)

    @property
    def categories(self) -> Categories:
        """The categories of tickets."""
        from .categories import Categories

        return self._collection(Categories)

    @property
    def slas(self) -> Slas:
        """The service level agreements; their priorities come with includedetails."""
        from .slas import Slas

        return self._collection(Slas)

    @property
    def ticket_areas(self) -> TicketAreas:
        """The areas that tickets are divided into."""
        from .ticket_areas import TicketAreas

        return self._collection(TicketAreas)

    @property
    def ticket_rules(self) -> TicketRules:
        """The rules that change new and updated tickets."""
        from .ticket_rules import TicketRules

        return self._collection(TicketRules)

    @property
    def ticket_type_fields(self) -> TicketTypeFields:
        """Which fields each type of ticket shows."""
        from .ticket_type_fields import TicketTypeFields

        return self._collection(TicketTypeFields)

    @property
    def ticket_views(self) -> TicketViews:
        """Who looked at which ticket."""
        from .ticket_views import TicketViews

        return self._collection(TicketViews)

    @property
    def feed(self) -> Feed:
        """What has happened, the newest first."""
        from .feed import Feed

        return self._collection(Feed)

    @property
    def feedback(self) -> Feedback:
        """What users said about closed tickets."""
        from .feedback import Feedback

        return self._collection(Feedback)

    @property
    def todos(self) -> Todos:
        """The entries of to-do lists on tickets."""
        from .todos import Todos

        return self._collection(Todos)

    @property
    def todo_groups(self) -> TodoGroups:
        """The groups of to-do entries."""
        from .todo_groups import TodoGroups

        return self._collection(TodoGroups)

    @property
    def canned_texts(self) -> CannedTexts:
        """The ready-made texts."""
        from .canned_texts import CannedTexts

        return self._collection(CannedTexts)

    @property
    def call_scripts(self) -> CallScripts:
        """The questions to ask a caller."""
        from .call_scripts import CallScripts

        return self._collection(CallScripts)

    @property
    def call_logs(self) -> CallLogs:
        """The telephone calls."""
        from .call_logs import CallLogs

        return self._collection(CallLogs)

    @property
    def workflows(self) -> Workflows:
        """The workflows of tickets."""
        from .workflows import Workflows

        return self._collection(Workflows)

    @property
    def workflow_targets(self) -> WorkflowTargets:
        """What a workflow is measured by."""
        from .workflow_targets import WorkflowTargets

        return self._collection(WorkflowTargets)

    @property
    def workflow_steps(self) -> WorkflowSteps:
        """The steps of workflows."""
        from .workflow_steps import WorkflowSteps

        return self._collection(WorkflowSteps)

    @property
    def kb_articles(self) -> KbArticles:
        """The articles of the knowledge base."""
        from .kb_articles import KbArticles

        return self._collection(KbArticles)

    @property
    def faq_lists(self) -> FaqLists:
        """The folders of the knowledge base."""
        from .faq_lists import FaqLists

        return self._collection(FaqLists)

    @property
    def crm_notes(self) -> CrmNotes:
        """The notes about clients, suppliers and users."""
        from .crm_notes import CrmNotes

        return self._collection(CrmNotes)

    @property
    def products(self) -> Products:
        """The products that releases are about."""
        from .products import Products

        return self._collection(Products)

    @property
    def releases(self) -> Releases:
        """The releases of products."""
        from .releases import Releases

        return self._collection(Releases)

    @property
    def release_types(self) -> ReleaseTypes:
        """The kinds of release."""
        from .release_types import ReleaseTypes

        return self._collection(ReleaseTypes)

    @property
    def search_results(self) -> SearchResults:
        """What is found anywhere: tickets, clients, users, assets and more."""
        from .search_results import SearchResults

        return self._collection(SearchResults)

    @property
    def crm_note_replies(self) -> CrmNoteReplies:
        """The replies to CRM notes."""
        from .crm_note_replies import CrmNoteReplies

        return self._collection(CrmNoteReplies)

    @property
    def call_events(self) -> CallEvents:
        """The calls that telephone systems told of."""
        from .call_events import CallEvents

        return self._collection(CallEvents)

    @property
    def downtimes(self) -> Downtimes:
        """When services were out of order."""
        from .downtimes import Downtimes

        return self._collection(Downtimes)

    @property
    def custom_fields(self) -> CustomFields:
        """The definitions of custom fields; the values stand in the records."""
        from .custom_fields import CustomFields

        return self._collection(CustomFields)

    @property
    def fields(self) -> Fields:
        """The fields of assets."""
        from .fields import Fields

        return self._collection(Fields)

    @property
    def field_groups(self) -> FieldGroups:
        """The groups of fields."""
        from .field_groups import FieldGroups

        return self._collection(FieldGroups)

    @property
    def custom_tables(self) -> CustomTables:
        """The tables of your own."""
        from .custom_tables import CustomTables

        return self._collection(CustomTables)

    @property
    def lookups(self) -> Lookups:
        """The values of the lists that people choose from."""
        from .lookups import Lookups

        return self._collection(Lookups)

    @property
    def database_lookups(self) -> DatabaseLookups:
        """The queries that fill in fields."""
        from .database_lookups import DatabaseLookups

        return self._collection(DatabaseLookups)

    @property
    def custom_buttons(self) -> CustomButtons:
        """The buttons of your own."""
        from .custom_buttons import CustomButtons

        return self._collection(CustomButtons)

    @property
    def custom_integrations(self) -> CustomIntegrations:
        """The connections to other systems."""
        from .custom_integrations import CustomIntegrations

        return self._collection(CustomIntegrations)

    @property
    def custom_integration_methods(self) -> CustomIntegrationMethods:
        """What can be called of a custom integration."""
        from .custom_integration_methods import CustomIntegrationMethods

        return self._collection(CustomIntegrationMethods)

    @property
    def webhooks(self) -> Webhooks:
        """The webhooks and runbooks."""
        from .webhooks import Webhooks

        return self._collection(Webhooks)

    @property
    def webhook_events(self) -> WebhookEvents:
        """What was sent by webhooks, and how that went."""
        from .webhook_events import WebhookEvents

        return self._collection(WebhookEvents)

    @property
    def automations(self) -> Automations:
        """What automations are due or have run."""
        from .automations import Automations

        return self._collection(Automations)

    @property
    def notifications(self) -> Notifications:
        """When agents are told of something."""
        from .notifications import Notifications

        return self._collection(Notifications)

    @property
    def email_templates(self) -> EmailTemplates:
        """The templates of e-mails."""
        from .email_templates import EmailTemplates

        return self._collection(EmailTemplates)

    @property
    def email_rules(self) -> EmailRules:
        """The rules for e-mails that come in."""
        from .email_rules import EmailRules

        return self._collection(EmailRules)

    @property
    def stored_emails(self) -> StoredEmails:
        """The e-mails that wait to be sent."""
        from .stored_emails import StoredEmails

        return self._collection(StoredEmails)

    @property
    def incoming_emails(self) -> IncomingEmails:
        """The e-mails that came in."""
        from .incoming_emails import IncomingEmails

        return self._collection(IncomingEmails)

    @property
    def mailboxes(self) -> Mailboxes:
        """The mailboxes that tickets come from."""
        from .mailboxes import Mailboxes

        return self._collection(Mailboxes)

    @property
    def pdf_templates(self) -> PdfTemplates:
        """The templates of PDF files."""
        from .pdf_templates import PdfTemplates

        return self._collection(PdfTemplates)

    @property
    def dashboards(self) -> Dashboards:
        """The dashboards."""
        from .dashboards import Dashboards

        return self._collection(Dashboards)

    @property
    def view_lists(self) -> ViewLists:
        """The saved lists of tickets; give its id to `tickets.list(list_id=...)`."""
        from .view_lists import ViewLists

        return self._collection(ViewLists)

    @property
    def view_list_groups(self) -> ViewListGroups:
        """The groups of saved lists."""
        from .view_list_groups import ViewListGroups

        return self._collection(ViewListGroups)

    @property
    def view_filters(self) -> ViewFilters:
        """The saved filters."""
        from .view_filters import ViewFilters

        return self._collection(ViewFilters)

    @property
    def view_columns(self) -> ViewColumns:
        """The saved choices of columns."""
        from .view_columns import ViewColumns

        return self._collection(ViewColumns)

    @property
    def tabs(self) -> Tabs:
        """The tabs on pages."""
        from .tabs import Tabs

        return self._collection(Tabs)

    @property
    def languages(self) -> Languages:
        """The languages."""
        from .languages import Languages

        return self._collection(Languages)

    @property
    def external_links(self) -> ExternalLinks:
        """Which record of another system belongs to which here."""
        from .external_links import ExternalLinks

        return self._collection(ExternalLinks)

    @property
    def features(self) -> Features:
        """The modules, and whether they are on."""
        from .features import Features

        return self._collection(Features)

    @property
    def config_commits(self) -> ConfigCommits:
        """The history of the configuration."""
        from .config_commits import ConfigCommits

        return self._collection(ConfigCommits)

    @property
    def chat_profiles(self) -> ChatProfiles:
        """The looks of the chat."""
        from .chat_profiles import ChatProfiles

        return self._collection(ChatProfiles)

    @property
    def virtual_agents(self) -> VirtualAgents:
        """The agents that are programs."""
        from .virtual_agents import VirtualAgents

        return self._collection(VirtualAgents)

    @property
    def audits(self) -> Audits:
        """Who changed what in the configuration."""
        from .audits import Audits

        return self._collection(Audits)

    @property
    def outgoing_messages(self) -> OutgoingMessages:
        """What waits to be sent to other systems, or could not be."""
        from .outgoing_messages import OutgoingMessages

        return self._collection(OutgoingMessages)

    @property
    def outgoing_attempts(self) -> OutgoingAttempts:
        """When it was tried to send an outgoing message, and how that went."""
        from .outgoing_attempts import OutgoingAttempts

        return self._collection(OutgoingAttempts)

    @property
    def incoming_webhooks(self) -> IncomingWebhooks:
        """What other systems sent to this instance, and what became of it."""
        from .incoming_webhooks import IncomingWebhooks

        return self._collection(IncomingWebhooks)

    @property
    def incoming_webhook_attempts(self) -> IncomingWebhookAttempts:
        """When it was tried to process an incoming webhook, and how that went."""
        from .incoming_webhook_attempts import IncomingWebhookAttempts

        return self._collection(IncomingWebhookAttempts)

    @property
    def event_rules(self) -> EventRules:
        """The rules that make tickets of the events of other systems."""
        from .event_rules import EventRules

        return self._collection(EventRules)

    @property
    def custom_queries(self) -> CustomQueries:
        """The queries of one's own, in SQL."""
        from .custom_queries import CustomQueries

        return self._collection(CustomQueries)

    @property
    def suppliers(self) -> Suppliers:
        """The companies that things are bought from."""
        from .suppliers import Suppliers

        return self._collection(Suppliers)

    @property
    def items(self) -> Items:
        """The products and services that are sold."""
        from .items import Items

        return self._collection(Items)

    @property
    def item_groups(self) -> ItemGroups:
        """The bundles of items."""
        from .item_groups import ItemGroups

        return self._collection(ItemGroups)

    @property
    def item_stocks(self) -> ItemStocks:
        """What is in stock of each item."""
        from .item_stocks import ItemStocks

        return self._collection(ItemStocks)

    @property
    def item_stock_history(self) -> ItemStockHistory:
        """What went into stock and out of it."""
        from .item_stock_history import ItemStockHistory

        return self._collection(ItemStockHistory)

    @property
    def item_suppliers(self) -> ItemSuppliers:
        """Who supplies which item, and for how much."""
        from .item_suppliers import ItemSuppliers

        return self._collection(ItemSuppliers)

    @property
    def purchase_orders(self) -> PurchaseOrders:
        """The orders at suppliers."""
        from .purchase_orders import PurchaseOrders

        return self._collection(PurchaseOrders)

    @property
    def consignments(self) -> Consignments:
        """The deliveries to clients."""
        from .consignments import Consignments

        return self._collection(Consignments)

    @property
    def stock_bins(self) -> StockBins:
        """The places in stock."""
        from .stock_bins import StockBins

        return self._collection(StockBins)

    @property
    def stock_traces(self) -> StockTraces:
        """Where a thing in stock has been."""
        from .stock_traces import StockTraces

        return self._collection(StockTraces)

    @property
    def asset_groups(self) -> AssetGroups:
        """The groups of assets and items."""
        from .asset_groups import AssetGroups

        return self._collection(AssetGroups)

    @property
    def asset_types(self) -> AssetTypes:
        """The types of assets."""
        from .asset_types import AssetTypes

        return self._collection(AssetTypes)

    @property
    def asset_type_fields(self) -> AssetTypeFields:
        """Which fields each type of asset has."""
        from .asset_type_fields import AssetTypeFields

        return self._collection(AssetTypeFields)

    @property
    def asset_changes(self) -> AssetChanges:
        """What was changed on an asset."""
        from .asset_changes import AssetChanges

        return self._collection(AssetChanges)

    @property
    def software_licences(self) -> SoftwareLicences:
        """The licences and subscriptions of clients."""
        from .software_licences import SoftwareLicences

        return self._collection(SoftwareLicences)

    @property
    def licence_changes(self) -> LicenceChanges:
        """What was changed on licences."""
        from .licence_changes import LicenceChanges

        return self._collection(LicenceChanges)

    @property
    def services(self) -> Services:
        """The services of the catalogue."""
        from .services import Services

        return self._collection(Services)

    @property
    def service_categories(self) -> ServiceCategories:
        """The categories of services."""
        from .service_categories import ServiceCategories

        return self._collection(ServiceCategories)

    @property
    def service_restrictions(self) -> ServiceRestrictions:
        """Who may use which service."""
        from .service_restrictions import ServiceRestrictions

        return self._collection(ServiceRestrictions)

    @property
    def service_request_details(self) -> ServiceRequestDetails:
        """What can be requested of a service."""
        from .service_request_details import ServiceRequestDetails

        return self._collection(ServiceRequestDetails)

    @property
    def appointments(self) -> Appointments:
        """The appointments and tasks of agents."""
        from .appointments import Appointments

        return self._collection(Appointments)

    @property
    def booking_types(self) -> BookingTypes:
        """The kinds of appointment that users can book."""
        from .booking_types import BookingTypes

        return self._collection(BookingTypes)

    @property
    def timesheets(self) -> Timesheets:
        """What each agent worked on each day."""
        from .timesheets import Timesheets

        return self._collection(Timesheets)

    @property
    def timesheet_events(self) -> TimesheetEvents:
        """What agents did, hour by hour."""
        from .timesheet_events import TimesheetEvents

        return self._collection(TimesheetEvents)

    @property
    def workdays(self) -> Workdays:
        """The working hours, as tickets and agents have them."""
        from .workdays import Workdays

        return self._collection(Workdays)

    @property
    def holidays(self) -> Holidays:
        """The holidays and absences."""
        from .holidays import Holidays

        return self._collection(Holidays)

    @property
    def journeys(self) -> Journeys:
        """The journeys to clients."""
        from .journeys import Journeys

        return self._collection(Journeys)

    @property
    def schedules(self) -> Schedules:
        """When recurring things are done."""
        from .schedules import Schedules

        return self._collection(Schedules)

    @property
    def schedule_occurrences(self) -> ScheduleOccurrences:
        """When recurring things were done, and with what result."""
        from .schedule_occurrences import ScheduleOccurrences

        return self._collection(ScheduleOccurrences)

    @property
    def agent_check_ins(self) -> AgentCheckIns:
        """When agents came and went."""
        from .agent_check_ins import AgentCheckIns

        return self._collection(AgentCheckIns)

    @property
    def online_statuses(self) -> OnlineStatuses:
        """Which agents are online."""
        from .online_statuses import OnlineStatuses

        return self._collection(OnlineStatuses)

    @property
    def qualifications(self) -> Qualifications:
        """What agents can be good at."""
        from .qualifications import Qualifications

        return self._collection(Qualifications)

    _session: Session

    def _collection(self, cls: Callable[[Session], C]) -> C:
        """The collection of this class, made once for each client."""
        collections: dict[Any, Any] = self.__dict__.setdefault("_collections", {})
        if cls not in collections:
            collections[cls] = cls(self._session)
        return cast("C", collections[cls])
