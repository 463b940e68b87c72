# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class TicketRule(Model):
    """One ticket rule."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    """Whether it is in use."""
    batch_size: int | None = None
    batch_sleep: int | None = None
    criteria: list[dict[str, Any]] | None = None
    criteria_groups: list[dict[str, Any]] | None = None
    database_lookups: list[dict[str, Any]] | None = None
    dontshownotification: bool | None = None
    events: list[dict[str, Any]] | None = None
    flowdetail_id: int | None = None
    group_id: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    lookup_ids: list[int] | None = None
    matched_ids: str | None = None
    matched_rule_count: int | None = None
    name: str | None = None
    new_agent_id: int | None = None
    new_agent_name: str | None = None
    new_agent_thirdparty_id: str | None = None
    new_category_1_guid: str | None = None
    new_category_1_id: int | None = None
    new_category_1_name: str | None = None
    new_category_2_guid: str | None = None
    new_category_2_id: int | None = None
    new_category_2_name: str | None = None
    new_category_3_guid: str | None = None
    new_category_3_id: int | None = None
    new_category_3_name: str | None = None
    new_category_4_guid: str | None = None
    new_category_4_id: int | None = None
    new_category_4_name: str | None = None
    new_colour: str | None = None
    new_priority_id: int | None = None
    new_product_id: int | None = None
    new_product_name: str | None = None
    new_sla_guid: str | None = None
    new_sla_id: int | None = None
    new_status_id: int | None = None
    new_team: str | None = None
    new_team_guid: str | None = None
    new_team_thirdparty_id: str | None = None
    new_teamid: int | None = None
    new_template_id: int | None = None
    new_template_name: str | None = None
    new_workflow_id: int | None = None
    new_workflow_name: str | None = None
    newstatus_guid: str | None = None
    newtemplate_guid: str | None = None
    newworkflow_guid: str | None = None
    notification_matched_rule_count: int | None = None
    notification_names: str | None = None
    olas: list[dict[str, Any]] | None = None
    outcome_id: int | None = None
    outcome_name: str | None = None
    outcomes: list[dict[str, Any]] | None = None
    pop_up_msg_is_html: bool | None = None
    pop_up_msg_modal: bool | None = None
    popup_notes: list[dict[str, Any]] | None = None
    popupmsg: str | None = None
    precedence: int | None = None
    rule_ids: list[int] | None = None
    script_id: int | None = None
    script_name: str | None = None
    set_colour: bool | None = None
    set_ticket_ai_indexing: bool | None = None
    stopmatching: bool | None = None
    use: int | None = None
    """What kind of record it is."""
    use_criteria_groups: bool | None = None
    user: dict[str, Any] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_domatch",
            "_warning",
        }
    )
