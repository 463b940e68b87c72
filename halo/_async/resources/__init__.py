# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The resources of a client, one attribute each; a class is imported when its attribute is first read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from ..session import AsyncSession
    from .actions import AsyncActions
    from .addresses import AsyncAddresses
    from .agent_check_ins import AsyncAgentCheckIns
    from .agents import AsyncAgents
    from .appointments import AsyncAppointments
    from .approval_process_rules import AsyncApprovalProcessRules
    from .approval_processes import AsyncApprovalProcesses
    from .asset_changes import AsyncAssetChanges
    from .asset_groups import AsyncAssetGroups
    from .asset_type_fields import AsyncAssetTypeFields
    from .asset_types import AsyncAssetTypes
    from .assets import AsyncAssets
    from .attachments import AsyncAttachments
    from .audits import AsyncAudits
    from .automations import AsyncAutomations
    from .azure_tenants import AsyncAzureTenants
    from .billing_templates import AsyncBillingTemplates
    from .booking_types import AsyncBookingTypes
    from .budget_types import AsyncBudgetTypes
    from .cabs import AsyncCabs
    from .call_events import AsyncCallEvents
    from .call_logs import AsyncCallLogs
    from .call_scripts import AsyncCallScripts
    from .canned_texts import AsyncCannedTexts
    from .categories import AsyncCategories
    from .charge_rates import AsyncChargeRates
    from .chat_profiles import AsyncChatProfiles
    from .client_prepays import AsyncClientPrepays
    from .clients import AsyncClients
    from .config_commits import AsyncConfigCommits
    from .consignments import AsyncConsignments
    from .contact_groups import AsyncContactGroups
    from .contract_rules import AsyncContractRules
    from .contracts import AsyncContracts
    from .cost_centres import AsyncCostCentres
    from .crm_note_replies import AsyncCrmNoteReplies
    from .crm_notes import AsyncCrmNotes
    from .currencies import AsyncCurrencies
    from .custom_buttons import AsyncCustomButtons
    from .custom_fields import AsyncCustomFields
    from .custom_integration_methods import AsyncCustomIntegrationMethods
    from .custom_integrations import AsyncCustomIntegrations
    from .custom_queries import AsyncCustomQueries
    from .custom_tables import AsyncCustomTables
    from .dashboards import AsyncDashboards
    from .database_lookups import AsyncDatabaseLookups
    from .distribution_lists import AsyncDistributionLists
    from .downtimes import AsyncDowntimes
    from .email_rules import AsyncEmailRules
    from .email_templates import AsyncEmailTemplates
    from .event_rules import AsyncEventRules
    from .expenses import AsyncExpenses
    from .external_links import AsyncExternalLinks
    from .faq_lists import AsyncFaqLists
    from .features import AsyncFeatures
    from .feed import AsyncFeed
    from .feedback import AsyncFeedback
    from .field_groups import AsyncFieldGroups
    from .fields import AsyncFields
    from .holidays import AsyncHolidays
    from .incoming_emails import AsyncIncomingEmails
    from .incoming_webhook_attempts import AsyncIncomingWebhookAttempts
    from .incoming_webhooks import AsyncIncomingWebhooks
    from .invoice_changes import AsyncInvoiceChanges
    from .invoice_payments import AsyncInvoicePayments
    from .invoice_statuses import AsyncInvoiceStatuses
    from .invoices import AsyncInvoices
    from .item_groups import AsyncItemGroups
    from .item_stock_history import AsyncItemStockHistory
    from .item_stocks import AsyncItemStocks
    from .item_suppliers import AsyncItemSuppliers
    from .items import AsyncItems
    from .journeys import AsyncJourneys
    from .kb_articles import AsyncKbArticles
    from .languages import AsyncLanguages
    from .licence_changes import AsyncLicenceChanges
    from .lookups import AsyncLookups
    from .mailboxes import AsyncMailboxes
    from .milestones import AsyncMilestones
    from .notifications import AsyncNotifications
    from .online_statuses import AsyncOnlineStatuses
    from .opportunities import AsyncOpportunities
    from .order_lines import AsyncOrderLines
    from .organisations import AsyncOrganisations
    from .outcomes import AsyncOutcomes
    from .outgoing_attempts import AsyncOutgoingAttempts
    from .outgoing_messages import AsyncOutgoingMessages
    from .pdf_templates import AsyncPdfTemplates
    from .popup_notes import AsyncPopupNotes
    from .priorities import AsyncPriorities
    from .products import AsyncProducts
    from .projects import AsyncProjects
    from .purchase_orders import AsyncPurchaseOrders
    from .qualifications import AsyncQualifications
    from .quotations import AsyncQuotations
    from .recurring_invoices import AsyncRecurringInvoices
    from .release_types import AsyncReleaseTypes
    from .releases import AsyncReleases
    from .reports import AsyncReports
    from .roles import AsyncRoles
    from .sales_orders import AsyncSalesOrders
    from .schedule_occurrences import AsyncScheduleOccurrences
    from .schedules import AsyncSchedules
    from .search_results import AsyncSearchResults
    from .service_categories import AsyncServiceCategories
    from .service_request_details import AsyncServiceRequestDetails
    from .service_restrictions import AsyncServiceRestrictions
    from .services import AsyncServices
    from .sites import AsyncSites
    from .slas import AsyncSlas
    from .software_licences import AsyncSoftwareLicences
    from .statuses import AsyncStatuses
    from .stock_bins import AsyncStockBins
    from .stock_traces import AsyncStockTraces
    from .stored_emails import AsyncStoredEmails
    from .supplier_contracts import AsyncSupplierContracts
    from .suppliers import AsyncSuppliers
    from .tabs import AsyncTabs
    from .tags import AsyncTags
    from .taxes import AsyncTaxes
    from .teams import AsyncTeams
    from .templates import AsyncTemplates
    from .ticket_approvals import AsyncTicketApprovals
    from .ticket_areas import AsyncTicketAreas
    from .ticket_rules import AsyncTicketRules
    from .ticket_type_fields import AsyncTicketTypeFields
    from .ticket_types import AsyncTicketTypes
    from .ticket_views import AsyncTicketViews
    from .tickets import AsyncTickets
    from .timesheet_events import AsyncTimesheetEvents
    from .timesheets import AsyncTimesheets
    from .todo_groups import AsyncTodoGroups
    from .todos import AsyncTodos
    from .top_levels import AsyncTopLevels
    from .user_changes import AsyncUserChanges
    from .user_roles import AsyncUserRoles
    from .users import AsyncUsers
    from .view_columns import AsyncViewColumns
    from .view_filters import AsyncViewFilters
    from .view_list_groups import AsyncViewListGroups
    from .view_lists import AsyncViewLists
    from .virtual_agents import AsyncVirtualAgents
    from .webhook_events import AsyncWebhookEvents
    from .webhooks import AsyncWebhooks
    from .workdays import AsyncWorkdays
    from .workflow_steps import AsyncWorkflowSteps
    from .workflow_targets import AsyncWorkflowTargets
    from .workflows import AsyncWorkflows

C = TypeVar("C")


class AsyncResources:
    """What a client has of the API: an attribute for each resource."""

    @property
    def tickets(self) -> AsyncTickets:
        """The tickets. Whether projects and opportunities are among them was not measured."""
        from .tickets import AsyncTickets

        return self._collection(AsyncTickets)

    @property
    def clients(self) -> AsyncClients:
        """The customers."""
        from .clients import AsyncClients

        return self._collection(AsyncClients)

    @property
    def assets(self) -> AsyncAssets:
        """The devices and other configuration items."""
        from .assets import AsyncAssets

        return self._collection(AsyncAssets)

    @property
    def contracts(self) -> AsyncContracts:
        """The contracts with clients."""
        from .contracts import AsyncContracts

        return self._collection(AsyncContracts)

    @property
    def users(self) -> AsyncUsers:
        """The contacts at clients; agents are a resource of their own."""
        from .users import AsyncUsers

        return self._collection(AsyncUsers)

    @property
    def actions(self) -> AsyncActions:
        """What was done on tickets: notes, e-mails, time. Numbered within each ticket."""
        from .actions import AsyncActions

        return self._collection(AsyncActions)

    @property
    def sites(self) -> AsyncSites:
        """The places of clients."""
        from .sites import AsyncSites

        return self._collection(AsyncSites)

    @property
    def agents(self) -> AsyncAgents:
        """The people who work on tickets."""
        from .agents import AsyncAgents

        return self._collection(AsyncAgents)

    @property
    def statuses(self) -> AsyncStatuses:
        """The statuses of tickets."""
        from .statuses import AsyncStatuses

        return self._collection(AsyncStatuses)

    @property
    def ticket_types(self) -> AsyncTicketTypes:
        """The types of tickets."""
        from .ticket_types import AsyncTicketTypes

        return self._collection(AsyncTicketTypes)

    @property
    def priorities(self) -> AsyncPriorities:
        """The priorities of SLAs."""
        from .priorities import AsyncPriorities

        return self._collection(AsyncPriorities)

    @property
    def teams(self) -> AsyncTeams:
        """The teams of agents."""
        from .teams import AsyncTeams

        return self._collection(AsyncTeams)

    @property
    def outcomes(self) -> AsyncOutcomes:
        """What an action can result in."""
        from .outcomes import AsyncOutcomes

        return self._collection(AsyncOutcomes)

    @property
    def attachments(self) -> AsyncAttachments:
        """The files of tickets and actions. A get gives the content of one."""
        from .attachments import AsyncAttachments

        return self._collection(AsyncAttachments)

    @property
    def reports(self) -> AsyncReports:
        """The reports. A get with loadreport=True runs one."""
        from .reports import AsyncReports

        return self._collection(AsyncReports)

    @property
    def organisations(self) -> AsyncOrganisations:
        """The companies of the service provider."""
        from .organisations import AsyncOrganisations

        return self._collection(AsyncOrganisations)

    @property
    def top_levels(self) -> AsyncTopLevels:
        """The groups above clients."""
        from .top_levels import AsyncTopLevels

        return self._collection(AsyncTopLevels)

    @property
    def addresses(self) -> AsyncAddresses:
        """The postal addresses."""
        from .addresses import AsyncAddresses

        return self._collection(AsyncAddresses)

    @property
    def roles(self) -> AsyncRoles:
        """The roles of agents."""
        from .roles import AsyncRoles

        return self._collection(AsyncRoles)

    @property
    def user_roles(self) -> AsyncUserRoles:
        """The roles of users."""
        from .user_roles import AsyncUserRoles

        return self._collection(AsyncUserRoles)

    @property
    def user_changes(self) -> AsyncUserChanges:
        """What was changed on users."""
        from .user_changes import AsyncUserChanges

        return self._collection(AsyncUserChanges)

    @property
    def popup_notes(self) -> AsyncPopupNotes:
        """The notes that pop up for a client, site or user."""
        from .popup_notes import AsyncPopupNotes

        return self._collection(AsyncPopupNotes)

    @property
    def contact_groups(self) -> AsyncContactGroups:
        """The groups of contacts."""
        from .contact_groups import AsyncContactGroups

        return self._collection(AsyncContactGroups)

    @property
    def distribution_lists(self) -> AsyncDistributionLists:
        """The lists of people who get the same e-mail."""
        from .distribution_lists import AsyncDistributionLists

        return self._collection(AsyncDistributionLists)

    @property
    def tags(self) -> AsyncTags:
        """The tags."""
        from .tags import AsyncTags

        return self._collection(AsyncTags)

    @property
    def azure_tenants(self) -> AsyncAzureTenants:
        """Which Azure tenants belong to which client."""
        from .azure_tenants import AsyncAzureTenants

        return self._collection(AsyncAzureTenants)

    @property
    def opportunities(self) -> AsyncOpportunities:
        """The sales opportunities; they are tickets of their types."""
        from .opportunities import AsyncOpportunities

        return self._collection(AsyncOpportunities)

    @property
    def quotations(self) -> AsyncQuotations:
        """The quotations."""
        from .quotations import AsyncQuotations

        return self._collection(AsyncQuotations)

    @property
    def sales_orders(self) -> AsyncSalesOrders:
        """The orders of clients."""
        from .sales_orders import AsyncSalesOrders

        return self._collection(AsyncSalesOrders)

    @property
    def order_lines(self) -> AsyncOrderLines:
        """The lines of sales orders."""
        from .order_lines import AsyncOrderLines

        return self._collection(AsyncOrderLines)

    @property
    def invoices(self) -> AsyncInvoices:
        """The invoices."""
        from .invoices import AsyncInvoices

        return self._collection(AsyncInvoices)

    @property
    def recurring_invoices(self) -> AsyncRecurringInvoices:
        """The invoices that are made again and again."""
        from .recurring_invoices import AsyncRecurringInvoices

        return self._collection(AsyncRecurringInvoices)

    @property
    def invoice_payments(self) -> AsyncInvoicePayments:
        """The payments of invoices."""
        from .invoice_payments import AsyncInvoicePayments

        return self._collection(AsyncInvoicePayments)

    @property
    def invoice_changes(self) -> AsyncInvoiceChanges:
        """What was changed on invoices."""
        from .invoice_changes import AsyncInvoiceChanges

        return self._collection(AsyncInvoiceChanges)

    @property
    def invoice_statuses(self) -> AsyncInvoiceStatuses:
        """The statuses of invoices."""
        from .invoice_statuses import AsyncInvoiceStatuses

        return self._collection(AsyncInvoiceStatuses)

    @property
    def expenses(self) -> AsyncExpenses:
        """What agents spent on tickets."""
        from .expenses import AsyncExpenses

        return self._collection(AsyncExpenses)

    @property
    def client_prepays(self) -> AsyncClientPrepays:
        """The hours and amounts that clients paid in advance."""
        from .client_prepays import AsyncClientPrepays

        return self._collection(AsyncClientPrepays)

    @property
    def billing_templates(self) -> AsyncBillingTemplates:
        """The templates of billing for contracts."""
        from .billing_templates import AsyncBillingTemplates

        return self._collection(AsyncBillingTemplates)

    @property
    def charge_rates(self) -> AsyncChargeRates:
        """What an hour costs, by charge type and client."""
        from .charge_rates import AsyncChargeRates

        return self._collection(AsyncChargeRates)

    @property
    def taxes(self) -> AsyncTaxes:
        """The taxes."""
        from .taxes import AsyncTaxes

        return self._collection(AsyncTaxes)

    @property
    def currencies(self) -> AsyncCurrencies:
        """The currencies and their rates."""
        from .currencies import AsyncCurrencies

        return self._collection(AsyncCurrencies)

    @property
    def cost_centres(self) -> AsyncCostCentres:
        """The cost centres."""
        from .cost_centres import AsyncCostCentres

        return self._collection(AsyncCostCentres)

    @property
    def budget_types(self) -> AsyncBudgetTypes:
        """The kinds of budget that a project can have."""
        from .budget_types import AsyncBudgetTypes

        return self._collection(AsyncBudgetTypes)

    @property
    def supplier_contracts(self) -> AsyncSupplierContracts:
        """The contracts with suppliers."""
        from .supplier_contracts import AsyncSupplierContracts

        return self._collection(AsyncSupplierContracts)

    @property
    def contract_rules(self) -> AsyncContractRules:
        """The rules that choose a contract for what is worked on a ticket."""
        from .contract_rules import AsyncContractRules

        return self._collection(AsyncContractRules)

    @property
    def projects(self) -> AsyncProjects:
        """The projects; they are tickets of their types."""
        from .projects import AsyncProjects

        return self._collection(AsyncProjects)

    @property
    def milestones(self) -> AsyncMilestones:
        """The milestones of projects."""
        from .milestones import AsyncMilestones

        return self._collection(AsyncMilestones)

    @property
    def templates(self) -> AsyncTemplates:
        """The templates of tickets, those that recur included."""
        from .templates import AsyncTemplates

        return self._collection(AsyncTemplates)

    @property
    def ticket_approvals(self) -> AsyncTicketApprovals:
        """Who was asked to approve which ticket."""
        from .ticket_approvals import AsyncTicketApprovals

        return self._collection(AsyncTicketApprovals)

    @property
    def approval_processes(self) -> AsyncApprovalProcesses:
        """The processes of approval."""
        from .approval_processes import AsyncApprovalProcesses

        return self._collection(AsyncApprovalProcesses)

    @property
    def approval_process_rules(self) -> AsyncApprovalProcessRules:
        """When which process of approval begins."""
        from .approval_process_rules import AsyncApprovalProcessRules

        return self._collection(AsyncApprovalProcessRules)

    @property
    def cabs(self) -> AsyncCabs:
        """The boards that approve changes."""
        from .cabs import AsyncCabs

        return self._collection(AsyncCabs)

    @property
    def categories(self) -> AsyncCategories:
        """The categories of tickets."""
        from .categories import AsyncCategories

        return self._collection(AsyncCategories)

    @property
    def slas(self) -> AsyncSlas:
        """The service level agreements; their priorities come with includedetails."""
        from .slas import AsyncSlas

        return self._collection(AsyncSlas)

    @property
    def ticket_areas(self) -> AsyncTicketAreas:
        """The areas that tickets are divided into."""
        from .ticket_areas import AsyncTicketAreas

        return self._collection(AsyncTicketAreas)

    @property
    def ticket_rules(self) -> AsyncTicketRules:
        """The rules that change new and updated tickets."""
        from .ticket_rules import AsyncTicketRules

        return self._collection(AsyncTicketRules)

    @property
    def ticket_type_fields(self) -> AsyncTicketTypeFields:
        """Which fields each type of ticket shows."""
        from .ticket_type_fields import AsyncTicketTypeFields

        return self._collection(AsyncTicketTypeFields)

    @property
    def ticket_views(self) -> AsyncTicketViews:
        """Who looked at which ticket."""
        from .ticket_views import AsyncTicketViews

        return self._collection(AsyncTicketViews)

    @property
    def feed(self) -> AsyncFeed:
        """What has happened, the newest first."""
        from .feed import AsyncFeed

        return self._collection(AsyncFeed)

    @property
    def feedback(self) -> AsyncFeedback:
        """What users said about closed tickets."""
        from .feedback import AsyncFeedback

        return self._collection(AsyncFeedback)

    @property
    def todos(self) -> AsyncTodos:
        """The entries of to-do lists on tickets."""
        from .todos import AsyncTodos

        return self._collection(AsyncTodos)

    @property
    def todo_groups(self) -> AsyncTodoGroups:
        """The groups of to-do entries."""
        from .todo_groups import AsyncTodoGroups

        return self._collection(AsyncTodoGroups)

    @property
    def canned_texts(self) -> AsyncCannedTexts:
        """The ready-made texts."""
        from .canned_texts import AsyncCannedTexts

        return self._collection(AsyncCannedTexts)

    @property
    def call_scripts(self) -> AsyncCallScripts:
        """The questions to ask a caller."""
        from .call_scripts import AsyncCallScripts

        return self._collection(AsyncCallScripts)

    @property
    def call_logs(self) -> AsyncCallLogs:
        """The telephone calls."""
        from .call_logs import AsyncCallLogs

        return self._collection(AsyncCallLogs)

    @property
    def workflows(self) -> AsyncWorkflows:
        """The workflows of tickets."""
        from .workflows import AsyncWorkflows

        return self._collection(AsyncWorkflows)

    @property
    def workflow_targets(self) -> AsyncWorkflowTargets:
        """What a workflow is measured by."""
        from .workflow_targets import AsyncWorkflowTargets

        return self._collection(AsyncWorkflowTargets)

    @property
    def workflow_steps(self) -> AsyncWorkflowSteps:
        """The steps of workflows."""
        from .workflow_steps import AsyncWorkflowSteps

        return self._collection(AsyncWorkflowSteps)

    @property
    def kb_articles(self) -> AsyncKbArticles:
        """The articles of the knowledge base."""
        from .kb_articles import AsyncKbArticles

        return self._collection(AsyncKbArticles)

    @property
    def faq_lists(self) -> AsyncFaqLists:
        """The folders of the knowledge base."""
        from .faq_lists import AsyncFaqLists

        return self._collection(AsyncFaqLists)

    @property
    def crm_notes(self) -> AsyncCrmNotes:
        """The notes about clients, suppliers and users."""
        from .crm_notes import AsyncCrmNotes

        return self._collection(AsyncCrmNotes)

    @property
    def products(self) -> AsyncProducts:
        """The products that releases are about."""
        from .products import AsyncProducts

        return self._collection(AsyncProducts)

    @property
    def releases(self) -> AsyncReleases:
        """The releases of products."""
        from .releases import AsyncReleases

        return self._collection(AsyncReleases)

    @property
    def release_types(self) -> AsyncReleaseTypes:
        """The kinds of release."""
        from .release_types import AsyncReleaseTypes

        return self._collection(AsyncReleaseTypes)

    @property
    def search_results(self) -> AsyncSearchResults:
        """What is found anywhere: tickets, clients, users, assets and more."""
        from .search_results import AsyncSearchResults

        return self._collection(AsyncSearchResults)

    @property
    def crm_note_replies(self) -> AsyncCrmNoteReplies:
        """The replies to CRM notes."""
        from .crm_note_replies import AsyncCrmNoteReplies

        return self._collection(AsyncCrmNoteReplies)

    @property
    def call_events(self) -> AsyncCallEvents:
        """The calls that telephone systems told of."""
        from .call_events import AsyncCallEvents

        return self._collection(AsyncCallEvents)

    @property
    def downtimes(self) -> AsyncDowntimes:
        """When services were out of order."""
        from .downtimes import AsyncDowntimes

        return self._collection(AsyncDowntimes)

    @property
    def custom_fields(self) -> AsyncCustomFields:
        """The definitions of custom fields; the values stand in the records."""
        from .custom_fields import AsyncCustomFields

        return self._collection(AsyncCustomFields)

    @property
    def fields(self) -> AsyncFields:
        """The fields of assets."""
        from .fields import AsyncFields

        return self._collection(AsyncFields)

    @property
    def field_groups(self) -> AsyncFieldGroups:
        """The groups of fields."""
        from .field_groups import AsyncFieldGroups

        return self._collection(AsyncFieldGroups)

    @property
    def custom_tables(self) -> AsyncCustomTables:
        """The tables of your own."""
        from .custom_tables import AsyncCustomTables

        return self._collection(AsyncCustomTables)

    @property
    def lookups(self) -> AsyncLookups:
        """The values of the lists that people choose from."""
        from .lookups import AsyncLookups

        return self._collection(AsyncLookups)

    @property
    def database_lookups(self) -> AsyncDatabaseLookups:
        """The queries that fill in fields."""
        from .database_lookups import AsyncDatabaseLookups

        return self._collection(AsyncDatabaseLookups)

    @property
    def custom_buttons(self) -> AsyncCustomButtons:
        """The buttons of your own."""
        from .custom_buttons import AsyncCustomButtons

        return self._collection(AsyncCustomButtons)

    @property
    def custom_integrations(self) -> AsyncCustomIntegrations:
        """The connections to other systems."""
        from .custom_integrations import AsyncCustomIntegrations

        return self._collection(AsyncCustomIntegrations)

    @property
    def custom_integration_methods(self) -> AsyncCustomIntegrationMethods:
        """What can be called of a custom integration."""
        from .custom_integration_methods import AsyncCustomIntegrationMethods

        return self._collection(AsyncCustomIntegrationMethods)

    @property
    def webhooks(self) -> AsyncWebhooks:
        """The webhooks and runbooks."""
        from .webhooks import AsyncWebhooks

        return self._collection(AsyncWebhooks)

    @property
    def webhook_events(self) -> AsyncWebhookEvents:
        """What was sent by webhooks, and how that went."""
        from .webhook_events import AsyncWebhookEvents

        return self._collection(AsyncWebhookEvents)

    @property
    def automations(self) -> AsyncAutomations:
        """What automations are due or have run."""
        from .automations import AsyncAutomations

        return self._collection(AsyncAutomations)

    @property
    def notifications(self) -> AsyncNotifications:
        """When agents are told of something."""
        from .notifications import AsyncNotifications

        return self._collection(AsyncNotifications)

    @property
    def email_templates(self) -> AsyncEmailTemplates:
        """The templates of e-mails."""
        from .email_templates import AsyncEmailTemplates

        return self._collection(AsyncEmailTemplates)

    @property
    def email_rules(self) -> AsyncEmailRules:
        """The rules for e-mails that come in."""
        from .email_rules import AsyncEmailRules

        return self._collection(AsyncEmailRules)

    @property
    def stored_emails(self) -> AsyncStoredEmails:
        """The e-mails that wait to be sent."""
        from .stored_emails import AsyncStoredEmails

        return self._collection(AsyncStoredEmails)

    @property
    def incoming_emails(self) -> AsyncIncomingEmails:
        """The e-mails that came in."""
        from .incoming_emails import AsyncIncomingEmails

        return self._collection(AsyncIncomingEmails)

    @property
    def mailboxes(self) -> AsyncMailboxes:
        """The mailboxes that tickets come from."""
        from .mailboxes import AsyncMailboxes

        return self._collection(AsyncMailboxes)

    @property
    def pdf_templates(self) -> AsyncPdfTemplates:
        """The templates of PDF files."""
        from .pdf_templates import AsyncPdfTemplates

        return self._collection(AsyncPdfTemplates)

    @property
    def dashboards(self) -> AsyncDashboards:
        """The dashboards."""
        from .dashboards import AsyncDashboards

        return self._collection(AsyncDashboards)

    @property
    def view_lists(self) -> AsyncViewLists:
        """The saved lists of tickets; give its id to `tickets.list(list_id=...)`."""
        from .view_lists import AsyncViewLists

        return self._collection(AsyncViewLists)

    @property
    def view_list_groups(self) -> AsyncViewListGroups:
        """The groups of saved lists."""
        from .view_list_groups import AsyncViewListGroups

        return self._collection(AsyncViewListGroups)

    @property
    def view_filters(self) -> AsyncViewFilters:
        """The saved filters."""
        from .view_filters import AsyncViewFilters

        return self._collection(AsyncViewFilters)

    @property
    def view_columns(self) -> AsyncViewColumns:
        """The saved choices of columns."""
        from .view_columns import AsyncViewColumns

        return self._collection(AsyncViewColumns)

    @property
    def tabs(self) -> AsyncTabs:
        """The tabs on pages."""
        from .tabs import AsyncTabs

        return self._collection(AsyncTabs)

    @property
    def languages(self) -> AsyncLanguages:
        """The languages."""
        from .languages import AsyncLanguages

        return self._collection(AsyncLanguages)

    @property
    def external_links(self) -> AsyncExternalLinks:
        """Which record of another system belongs to which here."""
        from .external_links import AsyncExternalLinks

        return self._collection(AsyncExternalLinks)

    @property
    def features(self) -> AsyncFeatures:
        """The modules, and whether they are on."""
        from .features import AsyncFeatures

        return self._collection(AsyncFeatures)

    @property
    def config_commits(self) -> AsyncConfigCommits:
        """The history of the configuration."""
        from .config_commits import AsyncConfigCommits

        return self._collection(AsyncConfigCommits)

    @property
    def chat_profiles(self) -> AsyncChatProfiles:
        """The looks of the chat."""
        from .chat_profiles import AsyncChatProfiles

        return self._collection(AsyncChatProfiles)

    @property
    def virtual_agents(self) -> AsyncVirtualAgents:
        """The agents that are programs."""
        from .virtual_agents import AsyncVirtualAgents

        return self._collection(AsyncVirtualAgents)

    @property
    def audits(self) -> AsyncAudits:
        """Who changed what in the configuration."""
        from .audits import AsyncAudits

        return self._collection(AsyncAudits)

    @property
    def outgoing_messages(self) -> AsyncOutgoingMessages:
        """What waits to be sent to other systems, or could not be."""
        from .outgoing_messages import AsyncOutgoingMessages

        return self._collection(AsyncOutgoingMessages)

    @property
    def outgoing_attempts(self) -> AsyncOutgoingAttempts:
        """When it was tried to send an outgoing message, and how that went."""
        from .outgoing_attempts import AsyncOutgoingAttempts

        return self._collection(AsyncOutgoingAttempts)

    @property
    def incoming_webhooks(self) -> AsyncIncomingWebhooks:
        """What other systems sent to this instance, and what became of it."""
        from .incoming_webhooks import AsyncIncomingWebhooks

        return self._collection(AsyncIncomingWebhooks)

    @property
    def incoming_webhook_attempts(self) -> AsyncIncomingWebhookAttempts:
        """When it was tried to process an incoming webhook, and how that went."""
        from .incoming_webhook_attempts import AsyncIncomingWebhookAttempts

        return self._collection(AsyncIncomingWebhookAttempts)

    @property
    def event_rules(self) -> AsyncEventRules:
        """The rules that make tickets of the events of other systems."""
        from .event_rules import AsyncEventRules

        return self._collection(AsyncEventRules)

    @property
    def custom_queries(self) -> AsyncCustomQueries:
        """The queries of one's own, in SQL."""
        from .custom_queries import AsyncCustomQueries

        return self._collection(AsyncCustomQueries)

    @property
    def suppliers(self) -> AsyncSuppliers:
        """The companies that things are bought from."""
        from .suppliers import AsyncSuppliers

        return self._collection(AsyncSuppliers)

    @property
    def items(self) -> AsyncItems:
        """The products and services that are sold."""
        from .items import AsyncItems

        return self._collection(AsyncItems)

    @property
    def item_groups(self) -> AsyncItemGroups:
        """The bundles of items."""
        from .item_groups import AsyncItemGroups

        return self._collection(AsyncItemGroups)

    @property
    def item_stocks(self) -> AsyncItemStocks:
        """What is in stock of each item."""
        from .item_stocks import AsyncItemStocks

        return self._collection(AsyncItemStocks)

    @property
    def item_stock_history(self) -> AsyncItemStockHistory:
        """What went into stock and out of it."""
        from .item_stock_history import AsyncItemStockHistory

        return self._collection(AsyncItemStockHistory)

    @property
    def item_suppliers(self) -> AsyncItemSuppliers:
        """Who supplies which item, and for how much."""
        from .item_suppliers import AsyncItemSuppliers

        return self._collection(AsyncItemSuppliers)

    @property
    def purchase_orders(self) -> AsyncPurchaseOrders:
        """The orders at suppliers."""
        from .purchase_orders import AsyncPurchaseOrders

        return self._collection(AsyncPurchaseOrders)

    @property
    def consignments(self) -> AsyncConsignments:
        """The deliveries to clients."""
        from .consignments import AsyncConsignments

        return self._collection(AsyncConsignments)

    @property
    def stock_bins(self) -> AsyncStockBins:
        """The places in stock."""
        from .stock_bins import AsyncStockBins

        return self._collection(AsyncStockBins)

    @property
    def stock_traces(self) -> AsyncStockTraces:
        """Where a thing in stock has been."""
        from .stock_traces import AsyncStockTraces

        return self._collection(AsyncStockTraces)

    @property
    def asset_groups(self) -> AsyncAssetGroups:
        """The groups of assets and items."""
        from .asset_groups import AsyncAssetGroups

        return self._collection(AsyncAssetGroups)

    @property
    def asset_types(self) -> AsyncAssetTypes:
        """The types of assets."""
        from .asset_types import AsyncAssetTypes

        return self._collection(AsyncAssetTypes)

    @property
    def asset_type_fields(self) -> AsyncAssetTypeFields:
        """Which fields each type of asset has."""
        from .asset_type_fields import AsyncAssetTypeFields

        return self._collection(AsyncAssetTypeFields)

    @property
    def asset_changes(self) -> AsyncAssetChanges:
        """What was changed on an asset."""
        from .asset_changes import AsyncAssetChanges

        return self._collection(AsyncAssetChanges)

    @property
    def software_licences(self) -> AsyncSoftwareLicences:
        """The licences and subscriptions of clients."""
        from .software_licences import AsyncSoftwareLicences

        return self._collection(AsyncSoftwareLicences)

    @property
    def licence_changes(self) -> AsyncLicenceChanges:
        """What was changed on licences."""
        from .licence_changes import AsyncLicenceChanges

        return self._collection(AsyncLicenceChanges)

    @property
    def services(self) -> AsyncServices:
        """The services of the catalogue."""
        from .services import AsyncServices

        return self._collection(AsyncServices)

    @property
    def service_categories(self) -> AsyncServiceCategories:
        """The categories of services."""
        from .service_categories import AsyncServiceCategories

        return self._collection(AsyncServiceCategories)

    @property
    def service_restrictions(self) -> AsyncServiceRestrictions:
        """Who may use which service."""
        from .service_restrictions import AsyncServiceRestrictions

        return self._collection(AsyncServiceRestrictions)

    @property
    def service_request_details(self) -> AsyncServiceRequestDetails:
        """What can be requested of a service."""
        from .service_request_details import AsyncServiceRequestDetails

        return self._collection(AsyncServiceRequestDetails)

    @property
    def appointments(self) -> AsyncAppointments:
        """The appointments and tasks of agents."""
        from .appointments import AsyncAppointments

        return self._collection(AsyncAppointments)

    @property
    def booking_types(self) -> AsyncBookingTypes:
        """The kinds of appointment that users can book."""
        from .booking_types import AsyncBookingTypes

        return self._collection(AsyncBookingTypes)

    @property
    def timesheets(self) -> AsyncTimesheets:
        """What each agent worked on each day."""
        from .timesheets import AsyncTimesheets

        return self._collection(AsyncTimesheets)

    @property
    def timesheet_events(self) -> AsyncTimesheetEvents:
        """What agents did, hour by hour."""
        from .timesheet_events import AsyncTimesheetEvents

        return self._collection(AsyncTimesheetEvents)

    @property
    def workdays(self) -> AsyncWorkdays:
        """The working hours, as tickets and agents have them."""
        from .workdays import AsyncWorkdays

        return self._collection(AsyncWorkdays)

    @property
    def holidays(self) -> AsyncHolidays:
        """The holidays and absences."""
        from .holidays import AsyncHolidays

        return self._collection(AsyncHolidays)

    @property
    def journeys(self) -> AsyncJourneys:
        """The journeys to clients."""
        from .journeys import AsyncJourneys

        return self._collection(AsyncJourneys)

    @property
    def schedules(self) -> AsyncSchedules:
        """When recurring things are done."""
        from .schedules import AsyncSchedules

        return self._collection(AsyncSchedules)

    @property
    def schedule_occurrences(self) -> AsyncScheduleOccurrences:
        """When recurring things were done, and with what result."""
        from .schedule_occurrences import AsyncScheduleOccurrences

        return self._collection(AsyncScheduleOccurrences)

    @property
    def agent_check_ins(self) -> AsyncAgentCheckIns:
        """When agents came and went."""
        from .agent_check_ins import AsyncAgentCheckIns

        return self._collection(AsyncAgentCheckIns)

    @property
    def online_statuses(self) -> AsyncOnlineStatuses:
        """Which agents are online."""
        from .online_statuses import AsyncOnlineStatuses

        return self._collection(AsyncOnlineStatuses)

    @property
    def qualifications(self) -> AsyncQualifications:
        """What agents can be good at."""
        from .qualifications import AsyncQualifications

        return self._collection(AsyncQualifications)

    _session: AsyncSession

    def _collection(self, cls: Callable[[AsyncSession], C]) -> C:
        """The collection of this class, made once for each client."""
        collections: dict[Any, Any] = self.__dict__.setdefault("_collections", {})
        if cls not in collections:
            collections[cls] = cls(self._session)
        return cast("C", collections[cls])
