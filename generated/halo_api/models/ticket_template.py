# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class TicketTemplate(Customizable):
    """One template."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    additional_agents: list[dict[str, Any]] | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_name: str | None = None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    approval_id: int | None = None
    approval_name: str | None = None
    article_description_html: str | None = None
    article_notes_html: str | None = None
    article_resolution_html: str | None = None
    article_tags: list[dict[str, Any]] | None = None
    article_type: int | None = None
    assets: list[dict[str, Any]] | None = None
    """The assets it concerns."""
    assetsqllookup: str | None = None
    automationcriteria: list[dict[str, Any]] | None = None
    automationtype: int | None = None
    budgets: list[dict[str, Any]] | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    businessapps: list[dict[str, Any]] | None = None
    category_1: str | None = None
    category_2: str | None = None
    category_3: str | None = None
    category_4: str | None = None
    child_count_of_ticket_to_save: int | None = None
    clearance: str | None = None
    clients: str | None = None
    clone_parent_id: int | None = None
    copied_from_id: int | None = None
    create_child_templates: bool | None = None
    create_for_user_type: int | None = None
    create_locked: bool | None = None
    create_milestones: bool | None = None
    create_on_nonworkdays: bool | None = None
    created_ticket_id: int | None = None
    creation_rules: list[dict[str, Any]] | None = None
    creationtype: int | None = None
    csv: bool | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customtable_id: int | None = None
    date_dependencies: list[dict[str, Any]] | None = None
    daysplus: int | None = None
    defaultresourcetype: int | None = None
    defaultresourcetype_name: str | None = None
    details: str | None = None
    """The text, plain."""
    details_html: str | None = None
    """The text as HTML."""
    did: int | None = None
    disable_milestone_modification: bool | None = None
    disabled: bool | None = None
    distribution_list_id: int | None = None
    distribution_list_name: str | None = None
    dom: int | None = None
    domain: str | None = None
    emailbcc: str | None = None
    emailbody: str | None = None
    emailcc: str | None = None
    emailcclist: str | None = None
    emailsubject: str | None = None
    emailto: str | None = None
    enable_budget_table: bool | None = None
    enable_task_dependencies: bool | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    estimate: float | None = None
    every: int | None = None
    excludefromsla: bool | None = None
    excludefromsla_int: int | None = None
    execution_type: int | None = None
    faqlists: list[dict[str, Any]] | None = None
    forecast_id: int | None = None
    forwardinboundupdates: bool | None = None
    forwardinboundupdates_int: int | None = None
    fri: int | None = None
    from_mailbox_id: int | None = None
    graph: bool | None = None
    group_id: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    holiday_workday: int | None = None
    holiday_workday_name: str | None = None
    impact: int | None = None
    increasecontractnextcalldate: int | None = None
    informlevel: int | None = None
    intacct_category: str | None = None
    intacct_class: str | None = None
    intacct_projectm_employee_id: str | None = None
    intacct_sales_employee_id: str | None = None
    intacct_save_location: str | None = None
    intacct_sub_location_id: str | None = None
    integration_details_auth_type: int | None = None
    integration_details_id: int | None = None
    integration_details_name: str | None = None
    integration_details_obj: dict[str, Any] | None = None
    integration_drive: str | None = None
    integration_folder: str | None = None
    integration_folder_altid: str | None = None
    integration_folder_graph: dict[str, Any] | None = None
    integration_folder_name: str | None = None
    integration_mapping: int | None = None
    integration_mapping_name: str | None = None
    intent: str | None = None
    invoice_day: int | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    isclone: bool | None = None
    itil_request_type: int | None = None
    json: bool | None = None
    kb_accessible_for_enduser: bool | None = None
    kb_id: int | None = None
    kb_name: str | None = None
    kbid: int | None = None
    lastcreated: datetime.datetime | None = None
    mailcampaign_id: int | None = None
    makeinactive: bool | None = None
    milestones: list[dict[str, Any]] | None = None
    mon: int | None = None
    name: str | None = None
    new_audits: list[dict[str, Any]] | None = None
    new_changes: list[dict[str, Any]] | None = None
    nextcreationdate: datetime.datetime | None = None
    nextcreationdate_after_end: datetime.datetime | None = None
    notification_id: int | None = None
    one_ticket_id: int | None = None
    optional_agent_id: int | None = None
    optional_assets: list[dict[str, Any]] | None = None
    optional_budgettype_id: int | None = None
    optional_category_1: str | None = None
    optional_category_2: str | None = None
    optional_category_3: str | None = None
    optional_category_4: str | None = None
    optional_create_locked: bool | None = None
    optional_customfields: list[CustomField] | None = None
    optional_defaultresourcetype: int | None = None
    optional_estimate: float | None = None
    optional_excludefromsla: int | None = None
    optional_forwardinboundupdates: int | None = None
    optional_impact: int | None = None
    optional_kb_id: int | None = None
    optional_priority_id: int | None = None
    optional_service: int | None = None
    optional_service_details_id: int | None = None
    optional_showforusers: int | None = None
    optional_sla_id: int | None = None
    optional_status_id: int | None = None
    optional_team: str | None = None
    optional_tickettype_id: int | None = None
    optional_urgency: int | None = None
    optional_workflow_id: int | None = None
    optionalservice: int | None = None
    overwrite_files: bool | None = None
    parent_customfields: list[dict[str, Any]] | None = None
    parentticketid: int | None = None
    pdf: bool | None = None
    period: int | None = None
    priority_id: int | None = None
    projectmoneybudget: float | None = None
    projecttimebudget: float | None = None
    prompt: bool | None = None
    promptproceed: bool | None = None
    psl_id: int | None = None
    recipient_type: int | None = None
    repeat: int | None = None
    report_guid: str | None = None
    report_id: int | None = None
    reportarea: int | None = None
    reportarea_name: str | None = None
    reportid: int | None = None
    reportingperiod: int | None = None
    reportperiod: int | None = None
    reportsite: int | None = None
    restriction_type: str | None = None
    restrictto_agent_id: int | None = None
    restrictto_agent_name: str | None = None
    restrictto_department_guid: str | None = None
    restrictto_department_id: int | None = None
    restrictto_department_name: str | None = None
    restrictto_team_guid: str | None = None
    restrictto_team_id: int | None = None
    restrictto_team_name: str | None = None
    rule_count: int | None = None
    safe_instance_list: list[dict[str, Any]] | None = None
    safe_instances: int | None = None
    sat: int | None = None
    scheduletype: int | None = None
    sendifempty: bool | None = None
    service: int | None = None
    service_status_note: str | None = None
    services: list[dict[str, Any]] | None = None
    showforusers: bool | None = None
    showforusers_int: int | None = None
    sla_id: int | None = None
    sqltoselectassets: bool | None = None
    sqltoselectusers: bool | None = None
    start_num_days_added: int | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    status_guid: str | None = None
    status_id: int | None = None
    summary: str | None = None
    """One line that says what it is about."""
    sun: int | None = None
    table: bool | None = None
    target_num_days_added: int | None = None
    team: str | None = None
    team_to_agents_default: bool | None = None
    thu: int | None = None
    ticket_id_to_save: int | None = None
    ticket_template: int | None = None
    ticket_template_guid: str | None = None
    ticket_template_name: str | None = None
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    time: datetime.datetime | None = None
    todo_list: list[dict[str, Any]] | None = None
    toplevel: int | None = None
    tue: int | None = None
    type: int | None = None
    updateparent_status_close: int | None = None
    updateparent_target_create: float | None = None
    upload_type: int | None = None
    urgency: int | None = None
    user: dict[str, Any] | None = None
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None
    users: list[dict[str, Any]] | None = None
    users_can_use: bool | None = None
    usersqllookup: str | None = None
    webhook_id: str | None = None
    wed: int | None = None
    workflow_guid: str | None = None
    workflow_id: int | None = None
    workflow_name: str | None = None
    """A name, for reading. A save goes by workflow_id."""
    year: int | None = None
    yeargapvalue: int | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_clearlastrun",
            "_queue",
            "_sendnow",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "end_date": DATETIME,
        "lastcreated": DATETIME,
        "nextcreationdate": DATETIME,
        "nextcreationdate_after_end": DATETIME,
        "optional_customfields": list_of(model_of("custom_field", "CustomField")),
        "startdate": DATETIME,
        "time": DATETIME,
    }
