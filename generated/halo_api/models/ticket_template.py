# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class TicketTemplate(Model):
    """One template."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    additional_agents: list[dict[str, Any]] | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_name: str | None = None
    """The name of that agent. Left out of list rows."""
    approval_id: int | None = None
    approval_name: str | None = None
    assets: list[dict[str, Any]] | None = None
    """The assets it concerns."""
    automationcriteria: list[dict[str, Any]] | None = None
    automationtype: int | None = None
    budgets: list[dict[str, Any]] | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    category_1: str | None = None
    category_2: str | None = None
    category_3: str | None = None
    category_4: str | None = None
    clearance: str | None = None
    clients: str | None = None
    clone_parent_id: int | None = None
    copied_from_id: int | None = None
    create_locked: bool | None = None
    create_on_nonworkdays: bool | None = None
    created_ticket_id: int | None = None
    creation_rules: list[dict[str, Any]] | None = None
    creationtype: int | None = None
    csv: bool | None = None
    customfields: list[CustomField] | None = None
    """The custom fields. To write one: {"name": "CFname", "value": ...} or with its id."""
    daysplus: int | None = None
    defaultresourcetype: int | None = None
    defaultresourcetype_name: str | None = None
    details: str | None = None
    """The text, plain."""
    details_html: str | None = None
    """The text as HTML."""
    did: int | None = None
    disabled: bool | None = None
    dom: int | None = None
    domain: str | None = None
    emailbody: str | None = None
    emailcc: str | None = None
    emailcclist: str | None = None
    emailsubject: str | None = None
    emailto: str | None = None
    enable_budget_table: bool | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    estimate: float | None = None
    every: int | None = None
    excludefromsla: bool | None = None
    excludefromsla_int: int | None = None
    execution_type: int | None = None
    forwardinboundupdates: bool | None = None
    forwardinboundupdates_int: int | None = None
    fri: int | None = None
    graph: bool | None = None
    group_id: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    impact: int | None = None
    increasecontractnextcalldate: int | None = None
    informlevel: int | None = None
    intent: str | None = None
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
    milestones: list[dict[str, Any]] | None = None
    mon: int | None = None
    name: str | None = None
    """The name."""
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
    optional_status_id: int | None = None
    optional_team: str | None = None
    optional_tickettype_id: int | None = None
    optional_urgency: int | None = None
    optional_workflow_id: int | None = None
    optionalservice: int | None = None
    parentticketid: int | None = None
    pdf: bool | None = None
    period: int | None = None
    priority_id: int | None = None
    prompt: bool | None = None
    promptproceed: bool | None = None
    repeat: int | None = None
    report_id: int | None = None
    reportarea: int | None = None
    reportarea_name: str | None = None
    reportid: int | None = None
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
    sat: int | None = None
    scheduletype: int | None = None
    sendifempty: bool | None = None
    service: int | None = None
    services: list[dict[str, Any]] | None = None
    showforusers: bool | None = None
    showforusers_int: int | None = None
    sqltoselectusers: bool | None = None
    start_num_days_added: int | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    status_guid: str | None = None
    status_id: int | None = None
    """The status, by its id."""
    summary: str | None = None
    """One line that says what it is about."""
    sun: int | None = None
    table: bool | None = None
    target_num_days_added: int | None = None
    team: str | None = None
    thu: int | None = None
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    """The ticket type, by its id."""
    time: datetime.datetime | None = None
    todo_list: list[dict[str, Any]] | None = None
    toplevel: int | None = None
    tue: int | None = None
    type: int | None = None
    updateparent_status_close: int | None = None
    updateparent_target_create: float | None = None
    urgency: int | None = None
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None
    """The name of that user."""
    users: list[dict[str, Any]] | None = None
    users_can_use: bool | None = None
    usersqllookup: str | None = None
    webhook_id: str | None = None
    wed: int | None = None
    workflow_guid: str | None = None
    workflow_id: int | None = None
    workflow_name: str | None = None
    year: int | None = None
    yeargapvalue: int | None = None

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
