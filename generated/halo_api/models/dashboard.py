# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Dashboard(Model):
    """One dashboard."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    admin_only: bool | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    allow_anonymous: bool | None = None
    dashboard_theme_override: int | None = None
    department_id: int | None = None
    department_name: str | None = None
    display_type: str | None = None
    filters: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    icon: str | None = None
    icon_base64: str | None = None
    iframe: bool | None = None
    in_app: bool | None = None
    intent: str | None = None
    is_published: bool | None = None
    layouts: str | None = None
    library_id: int | None = None
    licencename: str | None = None
    link: str | None = None
    list_item_height: int | None = None
    manually_load_dashboards: bool | None = None
    name: str | None = None
    newtab: bool | None = None
    org_id: int | None = None
    org_name: str | None = None
    published_id: str | None = None
    report_access_token: str | None = None
    reportingperiod: int | None = None
    reportingperiodenddate: datetime.datetime | None = None
    reportingperiodstartdate: datetime.datetime | None = None
    reportingperiodvisibility: int | None = None
    restriction_type: str | None = None
    rowheight: int | None = None
    tab_group_id: int | None = None
    tab_group_name: str | None = None
    team_id: int | None = None
    team_name: str | None = None
    """A name, for reading. A save goes by team_id."""
    use: int | None = None
    """What kind of record it is."""
    user_access: list[dict[str, Any]] | None = None
    widgets: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isonlinedownload",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "reportingperiodenddate": DATETIME,
        "reportingperiodstartdate": DATETIME,
    }
