# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.dashboards` take by keyword. The dashboards."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference, TeamReference


class DashboardFilters(TypedDict, total=False):
    """What `halo.dashboards.list` takes."""

    access_control_level: int
    in_app: bool
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
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    userid: int


class DashboardGetParameters(TypedDict, total=False):
    """What `halo.dashboards.get` takes."""

    getreporttoken: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    showall: bool
    userid: int


class DashboardFields(TypedDict, total=False):
    """The fields of one record of `halo.dashboards`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    admin_only: bool | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    allow_anonymous: bool | None
    dashboard_theme_override: int | None
    department_id: int | None
    department_name: str | None
    display_type: str | None
    filters: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    icon: str | None
    icon_base64: str | None
    iframe: bool | None
    in_app: bool | None
    intent: str | None
    is_published: bool | None
    layouts: str | None
    library_id: int | None
    licencename: str | None
    link: str | None
    list_item_height: int | None
    manually_load_dashboards: bool | None
    name: str | None
    newtab: bool | None
    org_id: int | None
    org_name: str | None
    published_id: str | None
    report_access_token: str | None
    reportingperiod: int | None
    reportingperiodenddate: datetime.datetime | datetime.date | str | None
    reportingperiodstartdate: datetime.datetime | datetime.date | str | None
    reportingperiodvisibility: int | None
    restriction_type: str | None
    rowheight: int | None
    tab_group_id: int | None
    tab_group_name: str | None
    team_id: TeamReference | None
    team_name: str | None
    """A name, for reading. A save goes by team_id."""
    use: int | None
    """What kind of record it is."""
    user_access: list[dict[str, Any]] | None
    widgets: list[dict[str, Any]] | None


class DashboardUpdate(DashboardFields, total=False):
    """The id of one record of `halo.dashboards`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
