# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class AssetType(Model):
    """One asset type."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    accountscode1: str | None = None
    accountscode2: str | None = None
    allow_all_view: bool | None = None
    allowall_status: bool | None = None
    allowed_status: list[dict[str, Any]] | None = None
    asset_details_tab_display: int | None = None
    assetgroup_guid: str | None = None
    assetgroup_id: int | None = None
    assetgroup_name: str | None = None
    booking_sites: list[dict[str, Any]] | None = None
    bookingtypes: list[dict[str, Any]] | None = None
    businessowner_visibility: int | None = None
    column_profile_guid: str | None = None
    column_profile_id: int | None = None
    columnprofileoverride_name: str | None = None
    cost: float | None = None
    defaultsequence: int | None = None
    dependencies_visibility: int | None = None
    enableresourcebooking: bool | None = None
    field_list: list[dict[str, Any]] | None = None
    fields: list[dict[str, Any]] | None = None
    fiid: int | None = None
    fiid_guid: str | None = None
    finame: str | None = None
    fiveyearlycost: float | None = None
    fouryearlycost: float | None = None
    guid: str | None = None
    """A GUID beside the id."""
    icon: str | None = None
    intent: str | None = None
    item_code: str | None = None
    itemno: int | None = None
    kaseyaid: str | None = None
    keyfield2_id: int | None = None
    keyfield2_name: str | None = None
    keyfield3_id: int | None = None
    keyfield3_name: str | None = None
    keyfield_id: int | None = None
    keyfield_name: str | None = None
    licence_visibility: int | None = None
    linkedcontracttype: int | None = None
    manufacturer: int | None = None
    memo: str | None = None
    monthlycost: float | None = None
    name: str | None = None
    """The name."""
    new_icon: str | None = None
    newticket_priority: int | None = None
    notes_visibility: int | None = None
    priority_visibility: int | None = None
    quarterlycost: float | None = None
    resourcebooking_allow_asset_selection: bool | None = None
    resourcebooking_asset_restriction_type: int | None = None
    resourcebooking_max_days_advance: float | None = None
    resourcebooking_min_hours_advance: float | None = None
    resourcebooking_site_selection_type: int | None = None
    resourcebooking_workdays_id: int | None = None
    resourcebooking_workdays_name: str | None = None
    resourcebookingtype: int | None = None
    services_visibility: int | None = None
    show_to_users: bool | None = None
    sixmonthlycost: float | None = None
    sla_visibility: int | None = None
    status_visibility: int | None = None
    supplier1: int | None = None
    tab_config: list[dict[str, Any]] | None = None
    tagprefix: str | None = None
    technicalowner_visibility: int | None = None
    threeyearlycost: float | None = None
    timeslot_bookingtype: int | None = None
    timeslots: list[dict[str, Any]] | None = None
    twoyearlycost: float | None = None
    useteamviewer: bool | None = None
    visibility_level: int | None = None
    weeklycost: float | None = None
    xtype_roles: list[dict[str, Any]] | None = None
    yearlycost: float | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isimport",
            "_warning",
        }
    )
