# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.ticket_rules` take by keyword. The rules that change new and updated tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        AgentReference,
        OutcomeReference,
        ProductReference,
        TemplateReference,
        WorkflowReference,
    )


class TicketRuleFilters(TypedDict, total=False):
    """What `halo.ticket_rules.list` takes."""

    access_control_level: int
    excludeworkflow: bool
    includecriteriainfo: bool
    isconfig: bool
    rule_use: int


class TicketRuleGetParameters(TypedDict, total=False):
    """What `halo.ticket_rules.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class TicketRuleFields(TypedDict, total=False):
    """The fields of one record of `halo.ticket_rules`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    active: bool | None
    """Whether it is in use."""
    batch_size: int | None
    batch_sleep: int | None
    criteria: list[dict[str, Any]] | None
    criteria_groups: list[dict[str, Any]] | None
    database_lookups: list[dict[str, Any]] | None
    dontshownotification: bool | None
    events: list[dict[str, Any]] | None
    flowdetail_id: int | None
    group_id: int | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    lookup_ids: list[int] | None
    matched_ids: str | None
    matched_rule_count: int | None
    name: str | None
    new_agent_id: AgentReference | None
    new_agent_name: str | None
    new_agent_thirdparty_id: str | None
    new_category_1_guid: str | None
    new_category_1_id: int | None
    new_category_1_name: str | None
    new_category_2_guid: str | None
    new_category_2_id: int | None
    new_category_2_name: str | None
    new_category_3_guid: str | None
    new_category_3_id: int | None
    new_category_3_name: str | None
    new_category_4_guid: str | None
    new_category_4_id: int | None
    new_category_4_name: str | None
    new_colour: str | None
    new_priority_id: int | None
    new_product_id: ProductReference | None
    new_product_name: str | None
    new_sla_guid: str | None
    new_sla_id: int | None
    new_status_id: int | None
    new_team: str | None
    new_team_guid: str | None
    new_team_thirdparty_id: str | None
    new_teamid: int | None
    new_template_id: TemplateReference | None
    new_template_name: str | None
    new_workflow_id: WorkflowReference | None
    new_workflow_name: str | None
    newstatus_guid: str | None
    newtemplate_guid: str | None
    newworkflow_guid: str | None
    notification_matched_rule_count: int | None
    notification_names: str | None
    olas: list[dict[str, Any]] | None
    outcome_id: OutcomeReference | None
    outcome_name: str | None
    outcomes: list[dict[str, Any]] | None
    pop_up_msg_is_html: bool | None
    pop_up_msg_modal: bool | None
    popup_notes: list[dict[str, Any]] | None
    popupmsg: str | None
    precedence: int | None
    rule_ids: list[int] | None
    script_id: int | None
    script_name: str | None
    set_colour: bool | None
    set_ticket_ai_indexing: bool | None
    stopmatching: bool | None
    use: int | None
    """What kind of record it is."""
    use_criteria_groups: bool | None
    user: dict[str, Any] | None


class TicketRuleUpdate(TicketRuleFields, total=False):
    """The id of one record of `halo.ticket_rules`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
