# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The resources of the client, a line each. Operations and models are imported when first used."""

from halo_api import api, models

from ._files import FileResource
from ._reports import ReportResource
from ._resource import (
    LastingResource,
    ListedResource,
    ReadOnlyResource,
    Resource,
    SavedResource,
)
from ._special import AgentsResource, AssetsResource, InvoicesResource


class Resources:
    """What `Halo` and `AsyncHalo` have in common: the attributes that name the resources."""

    tickets = Resource(
        "tickets",
        list=lambda: api.list_tickets,
        get=lambda: api.get_ticket,
        save=lambda: api.save_tickets,
        delete=lambda: api.delete_ticket,
        model=lambda: models.Ticket,
    )
    """The tickets. Whether projects and opportunities are among them was not measured."""

    clients = Resource(
        "clients",
        list=lambda: api.list_clients,
        get=lambda: api.get_client,
        save=lambda: api.save_clients,
        delete=lambda: api.delete_client,
        model=lambda: models.Client,
    )
    """The customers."""

    assets = AssetsResource(
        "assets",
        list=lambda: api.list_assets,
        get=lambda: api.get_asset,
        save=lambda: api.save_assets,
        delete=lambda: api.delete_asset,
        model=lambda: models.Asset,
    )
    """The devices and other configuration items."""

    contracts = Resource(
        "contracts",
        list=lambda: api.list_contracts,
        get=lambda: api.get_contract,
        save=lambda: api.save_contracts,
        delete=lambda: api.delete_contract,
        model=lambda: models.Contract,
    )
    """The contracts with clients."""

    users = Resource(
        "users",
        list=lambda: api.list_users,
        get=lambda: api.get_user,
        save=lambda: api.save_users,
        delete=lambda: api.delete_user,
        model=lambda: models.User,
    )
    """The contacts at clients; agents are a resource of their own."""

    actions = Resource(
        "actions",
        list=lambda: api.list_actions,
        get=lambda: api.get_action,
        save=lambda: api.save_actions,
        delete=lambda: api.delete_action,
        model=lambda: models.Action,
    )
    """What was done on tickets: notes, e-mails, time. Numbered within each ticket."""

    sites = Resource(
        "sites",
        list=lambda: api.list_sites,
        get=lambda: api.get_site,
        save=lambda: api.save_sites,
        delete=lambda: api.delete_site,
        model=lambda: models.Site,
    )
    """The places of clients."""

    agents = AgentsResource(
        "agents",
        list=lambda: api.list_agents,
        get=lambda: api.get_agent,
    )
    """The people who work on tickets."""

    statuses = ReadOnlyResource(
        "statuses",
        list=lambda: api.list_statuses,
        get=lambda: api.get_status,
    )
    """The statuses of tickets."""

    ticket_types = ReadOnlyResource(
        "ticket_types",
        list=lambda: api.list_ticket_types,
        get=lambda: api.get_ticket_type,
    )
    """The types of tickets."""

    priorities = ReadOnlyResource(
        "priorities",
        list=lambda: api.list_priorities,
        get=lambda: api.get_priority,
    )
    """The priorities of SLAs."""

    teams = ReadOnlyResource(
        "teams",
        list=lambda: api.list_teams,
        get=lambda: api.get_team,
    )
    """The teams of agents."""

    outcomes = ReadOnlyResource(
        "outcomes",
        list=lambda: api.list_outcomes,
        get=lambda: api.get_outcome,
    )
    """What an action can result in."""

    attachments = FileResource(
        "attachments",
        list=lambda: api.list_attachments,
        get=lambda: api.get_attachment,
        save=lambda: api.save_attachments,
        delete=lambda: api.delete_attachment,
        model=lambda: models.Attachment,
    )
    """The files of tickets and actions. A get gives the content of one."""

    reports = ReportResource(
        "reports",
        list=lambda: api.list_reports,
        get=lambda: api.get_report,
        save=lambda: api.save_reports,
        delete=lambda: api.delete_report,
        model=lambda: models.Report,
    )
    """The reports. A get with loadreport=True runs one."""

    organisations = Resource(
        "organisations",
        list=lambda: api.list_organisations,
        get=lambda: api.get_organisation,
        save=lambda: api.save_organisations,
        delete=lambda: api.delete_organisation,
        model=lambda: models.Organisation,
    )
    """The companies of the service provider."""

    top_levels = Resource(
        "top_levels",
        list=lambda: api.list_top_levels,
        get=lambda: api.get_top_level,
        save=lambda: api.save_top_levels,
        delete=lambda: api.delete_top_level,
        model=lambda: models.TopLevel,
    )
    """The groups above clients."""

    addresses = Resource(
        "addresses",
        list=lambda: api.list_addresses,
        get=lambda: api.get_address,
        save=lambda: api.save_addresses,
        delete=lambda: api.delete_address,
        model=lambda: models.Address,
    )
    """The postal addresses."""

    roles = Resource(
        "roles",
        list=lambda: api.list_roles,
        get=lambda: api.get_role,
        save=lambda: api.save_roles,
        delete=lambda: api.delete_role,
        model=lambda: models.Role,
    )
    """The roles of agents."""

    user_roles = Resource(
        "user_roles",
        list=lambda: api.list_user_roles,
        get=lambda: api.get_user_role,
        save=lambda: api.save_user_roles,
        delete=lambda: api.delete_user_role,
        model=lambda: models.UserRole,
    )
    """The roles of users."""

    user_changes = ListedResource(
        "user_changes",
        list=lambda: api.list_user_changes,
    )
    """What was changed on users."""

    popup_notes = ListedResource(
        "popup_notes",
        list=lambda: api.list_popup_notes,
    )
    """The notes that pop up for a client, site or user."""

    contact_groups = Resource(
        "contact_groups",
        list=lambda: api.list_contact_groups,
        get=lambda: api.get_contact_group,
        save=lambda: api.save_contact_groups,
        delete=lambda: api.delete_contact_group,
        model=lambda: models.ContactGroup,
    )
    """The groups of contacts."""

    distribution_lists = Resource(
        "distribution_lists",
        list=lambda: api.list_distribution_lists,
        get=lambda: api.get_distribution_list,
        save=lambda: api.save_distribution_lists,
        delete=lambda: api.delete_distribution_list,
        model=lambda: models.DistributionList,
    )
    """The lists of people who get the same e-mail."""

    tags = Resource(
        "tags",
        list=lambda: api.list_tags,
        get=lambda: api.get_tag,
        save=lambda: api.save_tags,
        delete=lambda: api.delete_tag,
        model=lambda: models.Tag,
    )
    """The tags."""

    opportunities = Resource(
        "opportunities",
        list=lambda: api.list_opportunities,
        get=lambda: api.get_opportunity,
        save=lambda: api.save_opportunities,
        delete=lambda: api.delete_opportunity,
        model=lambda: models.Ticket,
    )
    """The sales opportunities; they are tickets of their types."""

    quotations = Resource(
        "quotations",
        list=lambda: api.list_quotations,
        get=lambda: api.get_quotation,
        save=lambda: api.save_quotations,
        delete=lambda: api.delete_quotation,
        model=lambda: models.Quotation,
    )
    """The quotations."""

    sales_orders = Resource(
        "sales_orders",
        list=lambda: api.list_sales_orders,
        get=lambda: api.get_sales_order,
        save=lambda: api.save_sales_orders,
        delete=lambda: api.delete_sales_order,
        model=lambda: models.SalesOrder,
    )
    """The orders of clients."""

    order_lines = ListedResource(
        "order_lines",
        list=lambda: api.list_order_lines,
    )
    """The lines of sales orders."""

    invoices = InvoicesResource(
        "invoices",
        list=lambda: api.list_invoices,
        get=lambda: api.get_invoice,
        save=lambda: api.save_invoices,
        delete=lambda: api.delete_invoice,
        model=lambda: models.Invoice,
    )
    """The invoices."""

    recurring_invoices = Resource(
        "recurring_invoices",
        list=lambda: api.list_recurring_invoices,
        get=lambda: api.get_recurring_invoice,
        save=lambda: api.save_recurring_invoices,
        delete=lambda: api.delete_recurring_invoice,
        model=lambda: models.Invoice,
    )
    """The invoices that are made again and again."""

    invoice_payments = Resource(
        "invoice_payments",
        list=lambda: api.list_invoice_payments,
        get=lambda: api.get_invoice_payment,
        save=lambda: api.save_invoice_payments,
        delete=lambda: api.delete_invoice_payment,
        model=lambda: models.InvoicePayment,
    )
    """The payments of invoices."""

    invoice_changes = ListedResource(
        "invoice_changes",
        list=lambda: api.list_invoice_changes,
    )
    """What was changed on invoices."""

    invoice_statuses = ListedResource(
        "invoice_statuses",
        list=lambda: api.list_invoice_statuses,
    )
    """The statuses of invoices."""

    expenses = ListedResource(
        "expenses",
        list=lambda: api.list_expenses,
    )
    """What agents spent on tickets."""

    client_prepays = Resource(
        "client_prepays",
        list=lambda: api.list_client_prepays,
        get=lambda: api.get_client_prepay,
        save=lambda: api.save_client_prepays,
        delete=lambda: api.delete_client_prepay,
        model=lambda: models.ClientPrepay,
    )
    """The hours and amounts that clients paid in advance."""

    billing_templates = Resource(
        "billing_templates",
        list=lambda: api.list_billing_templates,
        get=lambda: api.get_billing_template,
        save=lambda: api.save_billing_templates,
        delete=lambda: api.delete_billing_template,
        model=lambda: models.BillingTemplate,
    )
    """The templates of billing for contracts."""

    charge_rates = ReadOnlyResource(
        "charge_rates",
        list=lambda: api.list_charge_rates,
        get=lambda: api.get_charge_rate,
    )
    """What an hour costs, by charge type and client."""

    taxes = Resource(
        "taxes",
        list=lambda: api.list_taxes,
        get=lambda: api.get_tax,
        save=lambda: api.save_taxes,
        delete=lambda: api.delete_tax,
        model=lambda: models.Tax,
    )
    """The taxes."""

    currencies = Resource(
        "currencies",
        list=lambda: api.list_currencies,
        get=lambda: api.get_currency,
        save=lambda: api.save_currencies,
        delete=lambda: api.delete_currency,
        model=lambda: models.Currency,
    )
    """The currencies and their rates."""

    cost_centres = Resource(
        "cost_centres",
        list=lambda: api.list_cost_centres,
        get=lambda: api.get_cost_centre,
        save=lambda: api.save_cost_centres,
        delete=lambda: api.delete_cost_centre,
        model=lambda: models.CostCentre,
    )
    """The cost centres."""

    budget_types = Resource(
        "budget_types",
        list=lambda: api.list_budget_types,
        get=lambda: api.get_budget_type,
        save=lambda: api.save_budget_types,
        delete=lambda: api.delete_budget_type,
        model=lambda: models.BudgetType,
    )
    """The kinds of budget that a project can have."""

    supplier_contracts = Resource(
        "supplier_contracts",
        list=lambda: api.list_supplier_contracts,
        get=lambda: api.get_supplier_contract,
        save=lambda: api.save_supplier_contracts,
        delete=lambda: api.delete_supplier_contract,
        model=lambda: models.SupplierContract,
    )
    """The contracts with suppliers."""

    projects = Resource(
        "projects",
        list=lambda: api.list_projects,
        get=lambda: api.get_project,
        save=lambda: api.save_projects,
        delete=lambda: api.delete_project,
        model=lambda: models.Ticket,
    )
    """The projects; they are tickets of their types."""

    milestones = ListedResource(
        "milestones",
        list=lambda: api.list_milestones,
    )
    """The milestones of projects."""

    templates = Resource(
        "templates",
        list=lambda: api.list_templates,
        get=lambda: api.get_template,
        save=lambda: api.save_templates,
        delete=lambda: api.delete_template,
        model=lambda: models.TicketTemplate,
    )
    """The templates of tickets, those that recur included."""

    ticket_approvals = ListedResource(
        "ticket_approvals",
        list=lambda: api.list_ticket_approvals,
    )
    """Who was asked to approve which ticket."""

    approval_processes = Resource(
        "approval_processes",
        list=lambda: api.list_approval_processes,
        get=lambda: api.get_approval_process,
        save=lambda: api.save_approval_processes,
        delete=lambda: api.delete_approval_process,
        model=lambda: models.ApprovalProcess,
    )
    """The processes of approval."""

    approval_process_rules = Resource(
        "approval_process_rules",
        list=lambda: api.list_approval_process_rules,
        get=lambda: api.get_approval_process_rule,
        save=lambda: api.save_approval_process_rules,
        delete=lambda: api.delete_approval_process_rule,
        model=lambda: models.ApprovalProcessRule,
    )
    """When which process of approval begins."""

    cabs = Resource(
        "cabs",
        list=lambda: api.list_cabs,
        get=lambda: api.get_cab,
        save=lambda: api.save_cabs,
        delete=lambda: api.delete_cab,
        model=lambda: models.Cab,
    )
    """The boards that approve changes."""

    categories = Resource(
        "categories",
        list=lambda: api.list_categories,
        get=lambda: api.get_category,
        save=lambda: api.save_categories,
        delete=lambda: api.delete_category,
        model=lambda: models.Category,
    )
    """The categories of tickets."""

    slas = Resource(
        "slas",
        list=lambda: api.list_slas,
        get=lambda: api.get_sla,
        save=lambda: api.save_slas,
        delete=lambda: api.delete_sla,
        model=lambda: models.Sla,
    )
    """The service level agreements; their priorities come with includedetails."""

    ticket_areas = Resource(
        "ticket_areas",
        list=lambda: api.list_ticket_areas,
        get=lambda: api.get_ticket_area,
        save=lambda: api.save_ticket_areas,
        delete=lambda: api.delete_ticket_area,
        model=lambda: models.TicketArea,
    )
    """The areas that tickets are divided into."""

    ticket_rules = Resource(
        "ticket_rules",
        list=lambda: api.list_ticket_rules,
        get=lambda: api.get_ticket_rule,
        save=lambda: api.save_ticket_rules,
        delete=lambda: api.delete_ticket_rule,
        model=lambda: models.TicketRule,
    )
    """The rules that change new and updated tickets."""

    ticket_type_fields = ListedResource(
        "ticket_type_fields",
        list=lambda: api.list_ticket_type_fields,
    )
    """Which fields each type of ticket shows."""

    ticket_views = ListedResource(
        "ticket_views",
        list=lambda: api.list_ticket_views,
    )
    """Who looked at which ticket."""

    feed = ListedResource(
        "feed",
        list=lambda: api.list_feed,
    )
    """What has happened, the newest first."""

    feedback = Resource(
        "feedback",
        list=lambda: api.list_feedback,
        get=lambda: api.get_feedback,
        save=lambda: api.save_feedback,
        delete=lambda: api.delete_feedback,
        model=lambda: models.Feedback,
    )
    """What users said about closed tickets."""

    todos = SavedResource(
        "todos",
        list=lambda: api.list_todos,
        save=lambda: api.save_todos,
        model=lambda: models.Todo,
    )
    """The entries of to-do lists on tickets."""

    todo_groups = Resource(
        "todo_groups",
        list=lambda: api.list_todo_groups,
        get=lambda: api.get_todo_group,
        save=lambda: api.save_todo_groups,
        delete=lambda: api.delete_todo_group,
        model=lambda: models.TodoGroup,
    )
    """The groups of to-do entries."""

    canned_texts = Resource(
        "canned_texts",
        list=lambda: api.list_canned_texts,
        get=lambda: api.get_canned_text,
        save=lambda: api.save_canned_texts,
        delete=lambda: api.delete_canned_text,
        model=lambda: models.CannedText,
    )
    """The ready-made texts."""

    call_scripts = Resource(
        "call_scripts",
        list=lambda: api.list_call_scripts,
        get=lambda: api.get_call_script,
        save=lambda: api.save_call_scripts,
        delete=lambda: api.delete_call_script,
        model=lambda: models.CallScript,
    )
    """The questions to ask a caller."""

    call_logs = LastingResource(
        "call_logs",
        list=lambda: api.list_call_logs,
        get=lambda: api.get_call_log,
        save=lambda: api.save_call_logs,
        model=lambda: models.CallLog,
    )
    """The telephone calls."""

    workflows = Resource(
        "workflows",
        list=lambda: api.list_workflows,
        get=lambda: api.get_workflow,
        save=lambda: api.save_workflows,
        delete=lambda: api.delete_workflow,
        model=lambda: models.Workflow,
    )
    """The workflows of tickets."""

    workflow_targets = Resource(
        "workflow_targets",
        list=lambda: api.list_workflow_targets,
        get=lambda: api.get_workflow_target,
        save=lambda: api.save_workflow_targets,
        delete=lambda: api.delete_workflow_target,
        model=lambda: models.WorkflowTarget,
    )
    """What a workflow is measured by."""

    workflow_steps = ListedResource(
        "workflow_steps",
        list=lambda: api.list_workflow_steps,
    )
    """The steps of workflows."""

    kb_articles = Resource(
        "kb_articles",
        list=lambda: api.list_kb_articles,
        get=lambda: api.get_kb_article,
        save=lambda: api.save_kb_articles,
        delete=lambda: api.delete_kb_article,
        model=lambda: models.KbArticle,
    )
    """The articles of the knowledge base."""

    faq_lists = Resource(
        "faq_lists",
        list=lambda: api.list_faq_lists,
        get=lambda: api.get_faq_list,
        save=lambda: api.save_faq_lists,
        delete=lambda: api.delete_faq_list,
        model=lambda: models.FaqList,
    )
    """The folders of the knowledge base."""

    crm_notes = Resource(
        "crm_notes",
        list=lambda: api.list_crm_notes,
        get=lambda: api.get_crm_note,
        save=lambda: api.save_crm_notes,
        delete=lambda: api.delete_crm_note,
        model=lambda: models.CrmNote,
    )
    """The notes about clients, suppliers and users."""

    products = Resource(
        "products",
        list=lambda: api.list_products,
        get=lambda: api.get_product,
        save=lambda: api.save_products,
        delete=lambda: api.delete_product,
        model=lambda: models.Product,
    )
    """The products that releases are about."""

    releases = Resource(
        "releases",
        list=lambda: api.list_releases,
        get=lambda: api.get_release,
        save=lambda: api.save_releases,
        delete=lambda: api.delete_release,
        model=lambda: models.Release,
    )
    """The releases of products."""

    release_types = Resource(
        "release_types",
        list=lambda: api.list_release_types,
        get=lambda: api.get_release_type,
        save=lambda: api.save_release_types,
        delete=lambda: api.delete_release_type,
        model=lambda: models.ReleaseType,
    )
    """The kinds of release."""

    search_results = ListedResource(
        "search_results",
        list=lambda: api.list_search_results,
    )
    """What is found anywhere: tickets, clients, users, assets and more."""

    custom_fields = Resource(
        "custom_fields",
        list=lambda: api.list_custom_fields,
        get=lambda: api.get_custom_field,
        save=lambda: api.save_custom_fields,
        delete=lambda: api.delete_custom_field,
        model=lambda: models.FieldInfo,
    )
    """The definitions of custom fields; the values stand in the records."""

    fields = Resource(
        "fields",
        list=lambda: api.list_fields,
        get=lambda: api.get_field,
        save=lambda: api.save_fields,
        delete=lambda: api.delete_field,
        model=lambda: models.Field,
    )
    """The fields of assets."""

    field_groups = Resource(
        "field_groups",
        list=lambda: api.list_field_groups,
        get=lambda: api.get_field_group,
        save=lambda: api.save_field_groups,
        delete=lambda: api.delete_field_group,
        model=lambda: models.FieldGroup,
    )
    """The groups of fields."""

    custom_tables = Resource(
        "custom_tables",
        list=lambda: api.list_custom_tables,
        get=lambda: api.get_custom_table,
        save=lambda: api.save_custom_tables,
        delete=lambda: api.delete_custom_table,
        model=lambda: models.CustomTable,
    )
    """The tables of your own."""

    lookups = Resource(
        "lookups",
        list=lambda: api.list_lookups,
        get=lambda: api.get_lookup,
        save=lambda: api.save_lookups,
        delete=lambda: api.delete_lookup,
        model=lambda: models.Lookup,
    )
    """The values of the lists that people choose from."""

    database_lookups = Resource(
        "database_lookups",
        list=lambda: api.list_database_lookups,
        get=lambda: api.get_database_lookup,
        save=lambda: api.save_database_lookups,
        delete=lambda: api.delete_database_lookup,
        model=lambda: models.DatabaseLookup,
    )
    """The queries that fill in fields."""

    custom_buttons = Resource(
        "custom_buttons",
        list=lambda: api.list_custom_buttons,
        get=lambda: api.get_custom_button,
        save=lambda: api.save_custom_buttons,
        delete=lambda: api.delete_custom_button,
        model=lambda: models.CustomButton,
    )
    """The buttons of your own."""

    custom_integrations = Resource(
        "custom_integrations",
        list=lambda: api.list_custom_integrations,
        get=lambda: api.get_custom_integration,
        save=lambda: api.save_custom_integrations,
        delete=lambda: api.delete_custom_integration,
        model=lambda: models.CustomIntegration,
    )
    """The connections to other systems."""

    custom_integration_methods = Resource(
        "custom_integration_methods",
        list=lambda: api.list_custom_integration_methods,
        get=lambda: api.get_custom_integration_method,
        save=lambda: api.save_custom_integration_methods,
        delete=lambda: api.delete_custom_integration_method,
        model=lambda: models.CustomIntegrationMethod,
    )
    """What can be called of a custom integration."""

    webhooks = Resource(
        "webhooks",
        list=lambda: api.list_webhooks,
        get=lambda: api.get_webhook,
        save=lambda: api.save_webhooks,
        delete=lambda: api.delete_webhook,
        model=lambda: models.Webhook,
    )
    """The webhooks and runbooks."""

    webhook_events = LastingResource(
        "webhook_events",
        list=lambda: api.list_webhook_events,
        get=lambda: api.get_webhook_event,
        save=lambda: api.save_webhook_events,
        model=lambda: models.WebhookEvent,
    )
    """What was sent by webhooks, and how that went."""

    automations = ReadOnlyResource(
        "automations",
        list=lambda: api.list_automations,
        get=lambda: api.get_automation,
    )
    """What automations are due or have run."""

    notifications = Resource(
        "notifications",
        list=lambda: api.list_notifications,
        get=lambda: api.get_notification,
        save=lambda: api.save_notifications,
        delete=lambda: api.delete_notification,
        model=lambda: models.Notification,
    )
    """When agents are told of something."""

    email_templates = Resource(
        "email_templates",
        list=lambda: api.list_email_templates,
        get=lambda: api.get_email_template,
        save=lambda: api.save_email_templates,
        delete=lambda: api.delete_email_template,
        model=lambda: models.EmailTemplate,
    )
    """The templates of e-mails."""

    email_rules = Resource(
        "email_rules",
        list=lambda: api.list_email_rules,
        get=lambda: api.get_email_rule,
        save=lambda: api.save_email_rules,
        delete=lambda: api.delete_email_rule,
        model=lambda: models.EmailRule,
    )
    """The rules for e-mails that come in."""

    stored_emails = Resource(
        "stored_emails",
        list=lambda: api.list_stored_emails,
        get=lambda: api.get_stored_email,
        save=lambda: api.save_stored_emails,
        delete=lambda: api.delete_stored_email,
        model=lambda: models.StoredEmail,
    )
    """The e-mails that wait to be sent."""

    incoming_emails = ReadOnlyResource(
        "incoming_emails",
        list=lambda: api.list_incoming_emails,
        get=lambda: api.get_incoming_email,
    )
    """The e-mails that came in."""

    mailboxes = Resource(
        "mailboxes",
        list=lambda: api.list_mailboxes,
        get=lambda: api.get_mailbox,
        save=lambda: api.save_mailboxes,
        delete=lambda: api.delete_mailbox,
        model=lambda: models.Mailbox,
    )
    """The mailboxes that tickets come from."""

    pdf_templates = Resource(
        "pdf_templates",
        list=lambda: api.list_pdf_templates,
        get=lambda: api.get_pdf_template,
        save=lambda: api.save_pdf_templates,
        delete=lambda: api.delete_pdf_template,
        model=lambda: models.PdfTemplate,
    )
    """The templates of PDF files."""

    dashboards = Resource(
        "dashboards",
        list=lambda: api.list_dashboards,
        get=lambda: api.get_dashboard,
        save=lambda: api.save_dashboards,
        delete=lambda: api.delete_dashboard,
        model=lambda: models.Dashboard,
    )
    """The dashboards."""

    view_lists = Resource(
        "view_lists",
        list=lambda: api.list_view_lists,
        get=lambda: api.get_view_list,
        save=lambda: api.save_view_lists,
        delete=lambda: api.delete_view_list,
        model=lambda: models.ViewList,
    )
    """The saved lists of tickets; give its id to `tickets.list(list_id=...)`."""

    view_list_groups = Resource(
        "view_list_groups",
        list=lambda: api.list_view_list_groups,
        get=lambda: api.get_view_list_group,
        save=lambda: api.save_view_list_groups,
        delete=lambda: api.delete_view_list_group,
        model=lambda: models.ViewListGroup,
    )
    """The groups of saved lists."""

    view_filters = Resource(
        "view_filters",
        list=lambda: api.list_view_filters,
        get=lambda: api.get_view_filter,
        save=lambda: api.save_view_filters,
        delete=lambda: api.delete_view_filter,
        model=lambda: models.ViewFilter,
    )
    """The saved filters."""

    view_columns = Resource(
        "view_columns",
        list=lambda: api.list_view_columns,
        get=lambda: api.get_view_column,
        save=lambda: api.save_view_columns,
        delete=lambda: api.delete_view_column,
        model=lambda: models.ViewColumns,
    )
    """The saved choices of columns."""

    tabs = Resource(
        "tabs",
        list=lambda: api.list_tabs,
        get=lambda: api.get_tab,
        save=lambda: api.save_tabs,
        delete=lambda: api.delete_tab,
        model=lambda: models.Tab,
    )
    """The tabs on pages."""

    languages = Resource(
        "languages",
        list=lambda: api.list_languages,
        get=lambda: api.get_language,
        save=lambda: api.save_languages,
        delete=lambda: api.delete_language,
        model=lambda: models.Language,
    )
    """The languages."""

    external_links = Resource(
        "external_links",
        list=lambda: api.list_external_links,
        get=lambda: api.get_external_link,
        save=lambda: api.save_external_links,
        delete=lambda: api.delete_external_link,
        model=lambda: models.ExternalLink,
    )
    """Which record of another system belongs to which here."""

    features = ReadOnlyResource(
        "features",
        list=lambda: api.list_features,
        get=lambda: api.get_feature,
    )
    """The modules, and whether they are on."""

    config_commits = ReadOnlyResource(
        "config_commits",
        list=lambda: api.list_config_commits,
        get=lambda: api.get_config_commit,
    )
    """The history of the configuration."""

    chat_profiles = Resource(
        "chat_profiles",
        list=lambda: api.list_chat_profiles,
        get=lambda: api.get_chat_profile,
        save=lambda: api.save_chat_profiles,
        delete=lambda: api.delete_chat_profile,
        model=lambda: models.ChatProfile,
    )
    """The looks of the chat."""

    virtual_agents = Resource(
        "virtual_agents",
        list=lambda: api.list_virtual_agents,
        get=lambda: api.get_virtual_agent,
        save=lambda: api.save_virtual_agents,
        delete=lambda: api.delete_virtual_agent,
        model=lambda: models.VirtualAgent,
    )
    """The agents that are programs."""

    audits = ListedResource(
        "audits",
        list=lambda: api.list_audits,
    )
    """Who changed what in the configuration."""

    suppliers = Resource(
        "suppliers",
        list=lambda: api.list_suppliers,
        get=lambda: api.get_supplier,
        save=lambda: api.save_suppliers,
        delete=lambda: api.delete_supplier,
        model=lambda: models.Supplier,
    )
    """The companies that things are bought from."""

    items = Resource(
        "items",
        list=lambda: api.list_items,
        get=lambda: api.get_item,
        save=lambda: api.save_items,
        delete=lambda: api.delete_item,
        model=lambda: models.Item,
    )
    """The products and services that are sold."""

    item_groups = Resource(
        "item_groups",
        list=lambda: api.list_item_groups,
        get=lambda: api.get_item_group,
        save=lambda: api.save_item_groups,
        delete=lambda: api.delete_item_group,
        model=lambda: models.ItemGroup,
    )
    """The bundles of items."""

    item_stocks = Resource(
        "item_stocks",
        list=lambda: api.list_item_stocks,
        get=lambda: api.get_item_stock,
        save=lambda: api.save_item_stocks,
        delete=lambda: api.delete_item_stock,
        model=lambda: models.ItemStock,
    )
    """What is in stock of each item."""

    item_stock_history = ListedResource(
        "item_stock_history",
        list=lambda: api.list_item_stock_history,
    )
    """What went into stock and out of it."""

    item_suppliers = Resource(
        "item_suppliers",
        list=lambda: api.list_item_suppliers,
        get=lambda: api.get_item_supplier,
        save=lambda: api.save_item_suppliers,
        delete=lambda: api.delete_item_supplier,
        model=lambda: models.ItemSupplier,
    )
    """Who supplies which item, and for how much."""

    purchase_orders = Resource(
        "purchase_orders",
        list=lambda: api.list_purchase_orders,
        get=lambda: api.get_purchase_order,
        save=lambda: api.save_purchase_orders,
        delete=lambda: api.delete_purchase_order,
        model=lambda: models.PurchaseOrder,
    )
    """The orders at suppliers."""

    consignments = Resource(
        "consignments",
        list=lambda: api.list_consignments,
        get=lambda: api.get_consignment,
        save=lambda: api.save_consignments,
        delete=lambda: api.delete_consignment,
        model=lambda: models.Consignment,
    )
    """The deliveries to clients."""

    stock_bins = Resource(
        "stock_bins",
        list=lambda: api.list_stock_bins,
        get=lambda: api.get_stock_bin,
        save=lambda: api.save_stock_bins,
        delete=lambda: api.delete_stock_bin,
        model=lambda: models.StockBin,
    )
    """The places in stock."""

    stock_traces = ListedResource(
        "stock_traces",
        list=lambda: api.list_stock_traces,
    )
    """Where a thing in stock has been."""

    asset_groups = Resource(
        "asset_groups",
        list=lambda: api.list_asset_groups,
        get=lambda: api.get_asset_group,
        save=lambda: api.save_asset_groups,
        delete=lambda: api.delete_asset_group,
        model=lambda: models.AssetGroup,
    )
    """The groups of assets and items."""

    asset_types = Resource(
        "asset_types",
        list=lambda: api.list_asset_types,
        get=lambda: api.get_asset_type,
        save=lambda: api.save_asset_types,
        delete=lambda: api.delete_asset_type,
        model=lambda: models.AssetType,
    )
    """The types of assets."""

    asset_type_fields = ListedResource(
        "asset_type_fields",
        list=lambda: api.list_asset_type_fields,
    )
    """Which fields each type of asset has."""

    asset_changes = ListedResource(
        "asset_changes",
        list=lambda: api.list_asset_changes,
    )
    """What was changed on an asset."""

    software_licences = Resource(
        "software_licences",
        list=lambda: api.list_software_licences,
        get=lambda: api.get_software_licence,
        save=lambda: api.save_software_licences,
        delete=lambda: api.delete_software_licence,
        model=lambda: models.SoftwareLicence,
    )
    """The licences and subscriptions of clients."""

    licence_changes = ListedResource(
        "licence_changes",
        list=lambda: api.list_licence_changes,
    )
    """What was changed on licences."""

    services = Resource(
        "services",
        list=lambda: api.list_services,
        get=lambda: api.get_service,
        save=lambda: api.save_services,
        delete=lambda: api.delete_service,
        model=lambda: models.Service,
    )
    """The services of the catalogue."""

    service_categories = Resource(
        "service_categories",
        list=lambda: api.list_service_categories,
        get=lambda: api.get_service_category,
        save=lambda: api.save_service_categories,
        delete=lambda: api.delete_service_category,
        model=lambda: models.ServiceCategory,
    )
    """The categories of services."""

    service_restrictions = ListedResource(
        "service_restrictions",
        list=lambda: api.list_service_restrictions,
    )
    """Who may use which service."""

    service_request_details = ListedResource(
        "service_request_details",
        list=lambda: api.list_service_request_details,
    )
    """What can be requested of a service."""

    appointments = Resource(
        "appointments",
        list=lambda: api.list_appointments,
        get=lambda: api.get_appointment,
        save=lambda: api.save_appointments,
        delete=lambda: api.delete_appointment,
        model=lambda: models.Appointment,
    )
    """The appointments and tasks of agents."""

    booking_types = ListedResource(
        "booking_types",
        list=lambda: api.list_booking_types,
    )
    """The kinds of appointment that users can book."""

    timesheets = LastingResource(
        "timesheets",
        list=lambda: api.list_timesheets,
        get=lambda: api.get_timesheet,
        save=lambda: api.save_timesheets,
        model=lambda: models.Timesheet,
    )
    """What each agent worked on each day."""

    timesheet_events = Resource(
        "timesheet_events",
        list=lambda: api.list_timesheet_events,
        get=lambda: api.get_timesheet_event,
        save=lambda: api.save_timesheet_events,
        delete=lambda: api.delete_timesheet_event,
        model=lambda: models.TimesheetEvent,
    )
    """What agents did, hour by hour."""

    workdays = Resource(
        "workdays",
        list=lambda: api.list_workdays,
        get=lambda: api.get_workday,
        save=lambda: api.save_workdays,
        delete=lambda: api.delete_workday,
        model=lambda: models.Workday,
    )
    """The working hours, as tickets and agents have them."""

    holidays = Resource(
        "holidays",
        list=lambda: api.list_holidays,
        get=lambda: api.get_holiday,
        save=lambda: api.save_holidays,
        delete=lambda: api.delete_holiday,
        model=lambda: models.Holiday,
    )
    """The holidays and absences."""

    journeys = Resource(
        "journeys",
        list=lambda: api.list_journeys,
        get=lambda: api.get_journey,
        save=lambda: api.save_journeys,
        delete=lambda: api.delete_journey,
        model=lambda: models.Journey,
    )
    """The journeys to clients."""

    schedules = LastingResource(
        "schedules",
        list=lambda: api.list_schedules,
        get=lambda: api.get_schedule,
        save=lambda: api.save_schedules,
        model=lambda: models.Schedule,
    )
    """When recurring things are done."""

    schedule_occurrences = ReadOnlyResource(
        "schedule_occurrences",
        list=lambda: api.list_schedule_occurrences,
        get=lambda: api.get_schedule_occurrence,
    )
    """When recurring things were done, and with what result."""

    agent_check_ins = LastingResource(
        "agent_check_ins",
        list=lambda: api.list_agent_check_ins,
        get=lambda: api.get_agent_check_in,
        save=lambda: api.save_agent_check_ins,
        model=lambda: models.AgentCheckIn,
    )
    """When agents came and went."""

    online_statuses = ListedResource(
        "online_statuses",
        list=lambda: api.list_online_statuses,
    )
    """Which agents are online."""

    qualifications = Resource(
        "qualifications",
        list=lambda: api.list_qualifications,
        get=lambda: api.get_qualification,
        save=lambda: api.save_qualifications,
        delete=lambda: api.delete_qualification,
        model=lambda: models.Qualification,
    )
    """What agents can be good at."""
