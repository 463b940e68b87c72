# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.asset_types` take by keyword. The types of assets."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class AssetTypeFilters(TypedDict, total=False):
    """What `halo.asset_types.list` takes."""

    assetgroup_id: int
    """Records of this asset group."""
    can_create_only: bool
    can_edit_only: bool
    fixedassetgroups: bool
    include_current: int
    resourcesonly: bool
    setuplist: bool
    tickettype_id: int
    type: str


class AssetTypeGetParameters(TypedDict, total=False):
    """What `halo.asset_types.get` takes."""

    booking_type: int
    client_id: int
    end_date: str
    fieldsandlayoutonly: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    site_id: int
    start_date: str


class AssetTypeFields(TypedDict, total=False):
    """The fields of one record of `halo.asset_types`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    accountscode1: str | None
    accountscode2: str | None
    allow_all_view: bool | None
    allowall_status: bool | None
    allowed_status: list[dict[str, Any]] | None
    asset_details_tab_display: int | None
    assetgroup_guid: str | None
    assetgroup_id: int | None
    assetgroup_name: str | None
    booking_sites: list[dict[str, Any]] | None
    bookingtypes: list[dict[str, Any]] | None
    businessowner_visibility: int | None
    column_profile_guid: str | None
    column_profile_id: int | None
    columnprofileoverride_name: str | None
    cost: float | None
    defaultsequence: int | None
    dependencies_visibility: int | None
    enableresourcebooking: bool | None
    field_list: list[dict[str, Any]] | None
    fields: list[dict[str, Any]] | None
    fiid: int | None
    fiid_guid: str | None
    finame: str | None
    fiveyearlycost: float | None
    fouryearlycost: float | None
    guid: str | None
    """A GUID beside the id."""
    icon: str | None
    intent: str | None
    item_code: str | None
    itemno: int | None
    kaseyaid: str | None
    keyfield2_id: int | None
    keyfield2_name: str | None
    keyfield3_id: int | None
    keyfield3_name: str | None
    keyfield_id: int | None
    keyfield_name: str | None
    licence_visibility: int | None
    linkedcontracttype: int | None
    manufacturer: int | None
    memo: str | None
    monthlycost: float | None
    name: str | None
    """The name."""
    new_icon: str | None
    newticket_priority: int | None
    notes_visibility: int | None
    priority_visibility: int | None
    quarterlycost: float | None
    resourcebooking_allow_asset_selection: bool | None
    resourcebooking_asset_restriction_type: int | None
    resourcebooking_max_days_advance: float | None
    resourcebooking_min_hours_advance: float | None
    resourcebooking_site_selection_type: int | None
    resourcebooking_workdays_id: int | None
    resourcebooking_workdays_name: str | None
    resourcebookingtype: int | None
    services_visibility: int | None
    show_to_users: bool | None
    sixmonthlycost: float | None
    sla_visibility: int | None
    status_visibility: int | None
    supplier1: int | None
    tab_config: list[dict[str, Any]] | None
    tagprefix: str | None
    technicalowner_visibility: int | None
    threeyearlycost: float | None
    timeslot_bookingtype: int | None
    timeslots: list[dict[str, Any]] | None
    twoyearlycost: float | None
    useteamviewer: bool | None
    visibility_level: int | None
    weeklycost: float | None
    xtype_roles: list[dict[str, Any]] | None
    yearlycost: float | None


class AssetTypeUpdate(AssetTypeFields, total=False):
    """The id of one record of `halo.asset_types`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
