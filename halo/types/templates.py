# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.templates` take by keyword. The templates of tickets, those that recur included."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import (
        AgentReference,
        AssetReference,
        BudgetTypeReference,
        ClientReference,
        CustomTableReference,
        DistributionListReference,
        InvoiceReference,
        KbArticleReference,
        NotificationReference,
        PriorityReference,
        ReportReference,
        SlaReference,
        StatusReference,
        TeamName,
        TeamReference,
        TicketTypeReference,
        UserReference,
        WebhookReference,
        WorkflowReference,
    )


class TemplateFilters(TypedDict, total=False):
    """What `halo.templates.list` takes."""

    access_control_level: int
    action_id: int
    agent_id: AgentReference
    """Records of this agent."""
    anonanduser: bool
    asset_id: AssetReference
    """Records of this asset."""
    client_id: ClientReference
    """Records of this client."""
    department_id: int
    """Records of this department."""
    domain: str
    group_id: int
    include_ticket_id: int
    includeclients: bool
    includenames: bool
    itil_ticket_type_id: int
    itil_type: int
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    parent_template_id: int
    report_id: ReportReference
    search: str
    """Text to look for."""
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    team_id: TeamReference
    """Records of this team."""
    ticket_type_id: TicketTypeReference
    todo_client_id: ClientReference
    todo_only: bool
    type: int
    types: str


class TemplateGetParameters(TypedDict, total=False):
    """What `halo.templates.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includekbinfo: bool


class TicketTemplateFields(TypedDict, total=False):
    """The fields of one record of `halo.templates`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    additional_agents: list[dict[str, Any]] | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agent_name: str | None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    approval_id: int | None
    approval_name: str | None
    article_description_html: str | None
    article_notes_html: str | None
    article_resolution_html: str | None
    article_tags: list[dict[str, Any]] | None
    article_type: int | None
    assets: list[dict[str, Any]] | None
    """The assets it concerns."""
    assetsqllookup: str | None
    automationcriteria: list[dict[str, Any]] | None
    automationtype: int | None
    budgets: list[dict[str, Any]] | None
    budgettype_id: BudgetTypeReference | None
    budgettype_name: str | None
    businessapps: list[dict[str, Any]] | None
    category_1: str | None
    category_2: str | None
    category_3: str | None
    category_4: str | None
    child_count_of_ticket_to_save: int | None
    clearance: str | None
    clients: str | None
    clone_parent_id: int | None
    copied_from_id: int | None
    create_child_templates: bool | None
    create_for_user_type: int | None
    create_locked: bool | None
    create_milestones: bool | None
    create_on_nonworkdays: bool | None
    created_ticket_id: int | None
    creation_rules: list[dict[str, Any]] | None
    creationtype: int | None
    csv: bool | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customtable_id: CustomTableReference | None
    date_dependencies: list[dict[str, Any]] | None
    daysplus: int | None
    defaultresourcetype: int | None
    defaultresourcetype_name: str | None
    details: str | None
    """The text, plain."""
    details_html: str | None
    """The text as HTML."""
    did: int | None
    disable_milestone_modification: bool | None
    disabled: bool | None
    distribution_list_id: DistributionListReference | None
    distribution_list_name: str | None
    dom: int | None
    domain: str | None
    emailbcc: str | None
    emailbody: str | None
    emailcc: str | None
    emailcclist: str | None
    emailsubject: str | None
    emailto: str | None
    enable_budget_table: bool | None
    enable_task_dependencies: bool | None
    end_date: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    estimate: float | None
    every: int | None
    excludefromsla: bool | None
    excludefromsla_int: int | None
    execution_type: int | None
    faqlists: list[dict[str, Any]] | None
    forecast_id: int | None
    forwardinboundupdates: bool | None
    forwardinboundupdates_int: int | None
    fri: int | None
    from_mailbox_id: int | None
    graph: bool | None
    group_id: int | None
    guid: str | None
    """A GUID beside the id."""
    holiday_workday: int | None
    holiday_workday_name: str | None
    impact: int | None
    increasecontractnextcalldate: int | None
    informlevel: int | None
    intacct_category: str | None
    intacct_class: str | None
    intacct_projectm_employee_id: str | None
    intacct_sales_employee_id: str | None
    intacct_save_location: str | None
    intacct_sub_location_id: str | None
    integration_details_auth_type: int | None
    integration_details_id: int | None
    integration_details_name: str | None
    integration_details_obj: dict[str, Any] | None
    integration_drive: str | None
    integration_folder: str | None
    integration_folder_altid: str | None
    integration_folder_graph: dict[str, Any] | None
    integration_folder_name: str | None
    integration_mapping: int | None
    integration_mapping_name: str | None
    intent: str | None
    invoice_day: int | None
    invoice_id: InvoiceReference | None
    """The invoice it belongs to."""
    isclone: bool | None
    itil_request_type: int | None
    json: bool | None
    kb_accessible_for_enduser: bool | None
    kb_id: KbArticleReference | None
    kb_name: str | None
    kbid: KbArticleReference | None
    lastcreated: datetime.datetime | datetime.date | str | None
    mailcampaign_id: int | None
    makeinactive: bool | None
    milestones: list[dict[str, Any]] | None
    mon: int | None
    name: str | None
    new_audits: list[dict[str, Any]] | None
    new_changes: list[dict[str, Any]] | None
    nextcreationdate: datetime.datetime | datetime.date | str | None
    nextcreationdate_after_end: datetime.datetime | datetime.date | str | None
    notification_id: NotificationReference | None
    one_ticket_id: int | None
    optional_agent_id: int | None
    optional_assets: list[dict[str, Any]] | None
    optional_budgettype_id: int | None
    optional_category_1: str | None
    optional_category_2: str | None
    optional_category_3: str | None
    optional_category_4: str | None
    optional_create_locked: bool | None
    optional_customfields: list[CustomField] | None
    optional_defaultresourcetype: int | None
    optional_estimate: float | None
    optional_excludefromsla: int | None
    optional_forwardinboundupdates: int | None
    optional_impact: int | None
    optional_kb_id: int | None
    optional_priority_id: int | None
    optional_service: int | None
    optional_service_details_id: int | None
    optional_showforusers: int | None
    optional_sla_id: int | None
    optional_status_id: int | None
    optional_team: str | None
    optional_tickettype_id: int | None
    optional_urgency: int | None
    optional_workflow_id: int | None
    optionalservice: int | None
    overwrite_files: bool | None
    parent_customfields: list[dict[str, Any]] | None
    parentticketid: int | None
    pdf: bool | None
    period: int | None
    priority_id: PriorityReference | None
    projectmoneybudget: float | None
    projecttimebudget: float | None
    prompt: bool | None
    promptproceed: bool | None
    psl_id: int | None
    recipient_type: int | None
    repeat: int | None
    report_guid: str | None
    report_id: ReportReference | None
    reportarea: int | None
    reportarea_name: str | None
    reportid: ReportReference | None
    reportingperiod: int | None
    reportperiod: int | None
    reportsite: int | None
    restriction_type: str | None
    restrictto_agent_id: AgentReference | None
    restrictto_agent_name: str | None
    restrictto_department_guid: str | None
    restrictto_department_id: int | None
    restrictto_department_name: str | None
    restrictto_team_guid: str | None
    restrictto_team_id: TeamReference | None
    restrictto_team_name: str | None
    rule_count: int | None
    safe_instance_list: list[dict[str, Any]] | None
    safe_instances: int | None
    sat: int | None
    scheduletype: int | None
    sendifempty: bool | None
    service: int | None
    service_status_note: str | None
    services: list[dict[str, Any]] | None
    showforusers: bool | None
    showforusers_int: int | None
    sla_id: SlaReference | None
    sqltoselectassets: bool | None
    sqltoselectusers: bool | None
    start_num_days_added: int | None
    startdate: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    status_guid: str | None
    status_id: StatusReference | None
    summary: str | None
    """One line that says what it is about."""
    sun: int | None
    table: bool | None
    target_num_days_added: int | None
    team: TeamName | None
    team_to_agents_default: bool | None
    thu: int | None
    ticket_id_to_save: int | None
    ticket_template: int | None
    ticket_template_guid: str | None
    ticket_template_name: str | None
    tickettype_guid: str | None
    tickettype_id: TicketTypeReference | None
    time: datetime.datetime | datetime.date | str | None
    todo_list: list[dict[str, Any]] | None
    toplevel: int | None
    tue: int | None
    type: int | None
    updateparent_status_close: int | None
    updateparent_target_create: float | None
    upload_type: int | None
    urgency: int | None
    user: dict[str, Any] | None
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None
    users: list[dict[str, Any]] | None
    users_can_use: bool | None
    usersqllookup: str | None
    webhook_id: WebhookReference | None
    wed: int | None
    workflow_guid: str | None
    workflow_id: WorkflowReference | None
    workflow_name: str | None
    """A name, for reading. A save goes by workflow_id."""
    year: int | None
    yeargapvalue: int | None


class TicketTemplateCreate(TicketTemplateFields, total=False):
    """The fields of one new record of `halo.templates`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class TicketTemplateUpdate(TicketTemplateFields, total=False):
    """The id of one record of `halo.templates`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
