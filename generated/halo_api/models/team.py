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
class Team(Customizable):
    """One team."""

    id: int = UNSET
    """The number of the team."""
    add_agents: list[dict[str, Any]] | None = None
    addtoallagents: bool | None = None
    agents: list[dict[str, Any]] | None = None
    """The agents it concerns."""
    allowall_category1: bool | None = None
    allowall_category2: bool | None = None
    allowall_category3: bool | None = None
    allowall_category4: bool | None = None
    allowed_category1: list[dict[str, Any]] | None = None
    allowed_category2: list[dict[str, Any]] | None = None
    allowed_category3: list[dict[str, Any]] | None = None
    allowed_category4: list[dict[str, Any]] | None = None
    allowlivechat: bool | None = None
    alternative_name: str | None = None
    auto_load_balance_on_close: bool | None = None
    booking_workday_id: int | None = None
    booking_workday_name: str | None = None
    cannedtext: list[dict[str, Any]] | None = None
    concurrent_lic_limit: int | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    delete_agents: list[dict[str, Any]] | None = None
    department_guid: str | None = None
    department_id: int | None = None
    """The department it belongs to."""
    department_name: str | None = None
    dontsendsurvey: bool | None = None
    edit_agents: list[dict[str, Any]] | None = None
    emailaddress: str | None = None
    enable_teams_shifts: bool | None = None
    foropps: bool | None = None
    forprojects: bool | None = None
    forrequests: bool | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hide_agents_in_tree_if_no_tickets: bool | None = None
    hide_from_dropdowns: bool | None = None
    homescreendashboardid: int | None = None
    homescreendashboardname: str | None = None
    import_details_id: int | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    includeinloadbalance: bool | None = None
    intent: str | None = None
    last_modified: datetime.datetime | None = None
    """When it was last changed, UTC."""
    load_balance_agent_limits: list[dict[str, Any]] | None = None
    load_balance_interval: int | None = None
    load_balance_max_tickets: int | None = None
    load_balance_max_tickets_agent_specific: bool | None = None
    load_balance_max_tickets_this_team_only: bool | None = None
    load_balance_on_schedule: bool | None = None
    load_balance_schedule: dict[str, Any] | None = None
    load_balance_schedule_frequency: int | None = None
    logo: str | None = None
    mailbox_override: int | None = None
    main_email_address: str | None = None
    managers: list[dict[str, Any]] | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    new_cab_guid: str | None = None
    new_external_link: dict[str, Any] | None = None
    org_team_name: str | None = None
    organisation_id: int | None = None
    override_column_id: int | None = None
    override_column_name: str | None = None
    phone_number: str | None = None
    recurring_shifts: list[dict[str, Any]] | None = None
    rtid: int | None = None
    sequence: int | None = None
    """Its place in the list."""
    team_note: str | None = None
    teamphotopath: str | None = None
    templates: list[dict[str, Any]] | None = None
    third_party_migration_id: str | None = None
    third_party_relational_id: str | None = None
    ticket_count: int | None = None
    timesheet_approver: int | None = None
    timesheet_approver_name: str | None = None
    timezone: str | None = None
    use: str | None = None
    """What kind of record it is."""
    workinghoursbeforealert: float | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_canupdate2",
            "_importtype",
            "_isimport",
            "_match_additional_id",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "last_modified": DATETIME,
    }
