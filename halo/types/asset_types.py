# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.asset_types` take by keyword. The types of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        AssetGroupReference,
        CabReference,
        ServiceCategoryReference,
        TicketTypeReference,
    )


class AssetTypeFilters(TypedDict, total=False):
    """What `halo.asset_types.list` takes."""

    assetgroup_id: AssetGroupReference
    """Records of this asset group."""
    can_create_only: bool
    can_edit_only: bool
    fixedassetgroups: bool
    include_current: int
    resourcesonly: bool
    setuplist: bool
    tickettype_id: TicketTypeReference
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
    active_tab: int | None
    active_tab_name: str | None
    allow_all_view: bool | None
    allow_asset_maintenance: bool | None
    allow_assets_as_meters: bool | None
    allowall_custombuttons: bool | None
    allowall_status: bool | None
    allowed_custombuttons: list[dict[str, Any]] | None
    allowed_status: list[dict[str, Any]] | None
    asset_details_tab_display: int | None
    assetgroup_guid: str | None
    assetgroup_id: AssetGroupReference | None
    assetgroup_name: str | None
    """A name, for reading. A save goes by assetgroup_id."""
    assettype_tab: int | None
    assettype_tab_name: str | None
    booking_sites: list[dict[str, Any]] | None
    bookingtypes: list[dict[str, Any]] | None
    businessowner_tab: int | None
    businessowner_tab_name: str | None
    businessowner_visibility: int | None
    change_freeze_periods: list[dict[str, Any]] | None
    column_profile_guid: str | None
    column_profile_id: int | None
    columnprofileoverride_name: str | None
    cost: float | None
    criticality_tab: int | None
    criticality_tab_name: str | None
    criticality_visibility: int | None
    default_device_template: int | None
    default_device_template_name: str | None
    default_item: int | None
    default_item_name: str | None
    default_showinusercatalog: int | None
    default_ticket_type: int | None
    defaultdevicetemplate_guid: str | None
    defaultsequence: int | None
    dependencies_tab: int | None
    dependencies_tab_name: str | None
    dependencies_visibility: int | None
    diagramfield1: int | None
    diagramfield1_name: str | None
    diagramfield2: int | None
    diagramfield2_name: str | None
    diagramfield3: int | None
    diagramfield3_name: str | None
    disable_downstream: bool | None
    disable_upstream: bool | None
    downstream_relationship_restrictions: list[dict[str, Any]] | None
    enableresourcebooking: bool | None
    field_list: list[dict[str, Any]] | None
    field_restrictions: list[dict[str, Any]] | None
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
    inventorynumber_tab: int | None
    inventorynumber_tab_name: str | None
    is_businessapp: bool | None
    is_businessapp_instance: bool | None
    is_portfolio: bool | None
    is_service: bool | None
    item_code: str | None
    itemno: int | None
    kaseyaid: str | None
    keyfield2_id: int | None
    keyfield2_name: str | None
    keyfield3_id: int | None
    keyfield3_name: str | None
    keyfield_id: int | None
    keyfield_name: str | None
    labourwarrantyend_tab: int | None
    labourwarrantyend_tab_name: str | None
    labourwarrantyend_visibility: int | None
    labourwarrantystart_tab: int | None
    labourwarrantystart_tab_name: str | None
    labourwarrantystart_visibility: int | None
    licence_tab: int | None
    licence_tab_name: str | None
    licence_visibility: int | None
    linked_asset_defaults: list[dict[str, Any]] | None
    linkedcontracttype: int | None
    maintenance_windows: list[dict[str, Any]] | None
    manufacturer: int | None
    manufacturer_tab: int | None
    manufacturer_tab_name: str | None
    manufacturer_visibility: int | None
    memo: str | None
    monthlycost: float | None
    name: str | None
    new_icon: str | None
    newticket_priority: int | None
    notes_tab: int | None
    notes_tab_name: str | None
    notes_visibility: int | None
    owner_cab_id: CabReference | None
    owner_cab_name: str | None
    owner_id: int | None
    owner_name: str | None
    owning_service: int | None
    owning_service_name: str | None
    owningbusinessapp_tab: int | None
    owningbusinessapp_tab_name: str | None
    owningbusinessapp_visibility: int | None
    owningci_tab: int | None
    owningci_tab_name: str | None
    owningci_visibility: int | None
    owningportfolio_tab: int | None
    owningportfolio_tab_name: str | None
    owningportfolio_visibility: int | None
    owningservice_tab: int | None
    owningservice_tab_name: str | None
    owningservice_visibility: int | None
    partswarrantyend_tab: int | None
    partswarrantyend_tab_name: str | None
    partswarrantyend_visibility: int | None
    partswarrantystart_tab: int | None
    partswarrantystart_tab_name: str | None
    partswarrantystart_visibility: int | None
    primary_instance_type: int | None
    primary_instance_typename: str | None
    priority_tab: int | None
    priority_tab_name: str | None
    priority_visibility: int | None
    purchasedate_tab: int | None
    purchasedate_tab_name: str | None
    purchasedate_visibility: int | None
    quarterlycost: float | None
    ref_tab: int | None
    ref_tab_name: str | None
    ref_visibility: int | None
    resourcebooking_allow_asset_selection: bool | None
    resourcebooking_allow_booking_during_slot: bool | None
    resourcebooking_asset_custom_field: int | None
    resourcebooking_asset_custom_field_name: str | None
    resourcebooking_asset_restriction_type: int | None
    resourcebooking_max_days_advance: float | None
    resourcebooking_min_hours_advance: float | None
    resourcebooking_show_asset_fields: bool | None
    resourcebooking_site_selection_type: int | None
    resourcebooking_workdays_id: int | None
    resourcebooking_workdays_name: str | None
    resourcebookingtype: int | None
    service_category_id: ServiceCategoryReference | None
    service_category_name: str | None
    services: list[dict[str, Any]] | None
    services_tab: int | None
    services_tab_name: str | None
    services_visibility: int | None
    show_to_users: bool | None
    site_tab: int | None
    site_tab_name: str | None
    sixmonthlycost: float | None
    sla_tab: int | None
    sla_tab_name: str | None
    sla_visibility: int | None
    status_tab: int | None
    status_tab_name: str | None
    status_visibility: int | None
    stocklocation_tab: int | None
    stocklocation_tab_name: str | None
    stocklocation_visibility: int | None
    supplier1: int | None
    supplier_tab: int | None
    supplier_tab_name: str | None
    supplier_visibility: int | None
    tab_config: list[dict[str, Any]] | None
    tagprefix: str | None
    technicalowner_tab: int | None
    technicalowner_tab_name: str | None
    technicalowner_visibility: int | None
    threeyearlycost: float | None
    timeslot_bookingtype: int | None
    timeslots: list[dict[str, Any]] | None
    twoyearlycost: float | None
    upstream_relationship_restrictions: list[dict[str, Any]] | None
    use: int | None
    """What kind of record it is."""
    user_matching_integrations: list[dict[str, Any]] | None
    user_tab: int | None
    user_tab_name: str | None
    user_visibility: int | None
    useteamviewer: bool | None
    visibility_level: int | None
    warrantynotes_tab: int | None
    warrantynotes_tab_name: str | None
    warrantynotes_visibility: int | None
    weeklycost: float | None
    xtype_roles: list[dict[str, Any]] | None
    yearlycost: float | None


class AssetTypeUpdate(AssetTypeFields, total=False):
    """The id of one record of `halo.asset_types`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
