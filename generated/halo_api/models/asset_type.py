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
    active_tab: int | None = None
    active_tab_name: str | None = None
    allow_all_view: bool | None = None
    allow_asset_maintenance: bool | None = None
    allow_assets_as_meters: bool | None = None
    allowall_custombuttons: bool | None = None
    allowall_status: bool | None = None
    allowed_custombuttons: list[dict[str, Any]] | None = None
    allowed_status: list[dict[str, Any]] | None = None
    asset_details_tab_display: int | None = None
    assetgroup_guid: str | None = None
    assetgroup_id: int | None = None
    assetgroup_name: str | None = None
    """A name, for reading. A save goes by assetgroup_id."""
    assettype_tab: int | None = None
    assettype_tab_name: str | None = None
    booking_sites: list[dict[str, Any]] | None = None
    bookingtypes: list[dict[str, Any]] | None = None
    businessowner_tab: int | None = None
    businessowner_tab_name: str | None = None
    businessowner_visibility: int | None = None
    change_freeze_periods: list[dict[str, Any]] | None = None
    column_profile_guid: str | None = None
    column_profile_id: int | None = None
    columnprofileoverride_name: str | None = None
    cost: float | None = None
    criticality_tab: int | None = None
    criticality_tab_name: str | None = None
    criticality_visibility: int | None = None
    default_device_template: int | None = None
    default_device_template_name: str | None = None
    default_item: int | None = None
    default_item_name: str | None = None
    default_showinusercatalog: int | None = None
    default_ticket_type: int | None = None
    defaultdevicetemplate_guid: str | None = None
    defaultsequence: int | None = None
    dependencies_tab: int | None = None
    dependencies_tab_name: str | None = None
    dependencies_visibility: int | None = None
    diagramfield1: int | None = None
    diagramfield1_name: str | None = None
    diagramfield2: int | None = None
    diagramfield2_name: str | None = None
    diagramfield3: int | None = None
    diagramfield3_name: str | None = None
    disable_downstream: bool | None = None
    disable_upstream: bool | None = None
    downstream_relationship_restrictions: list[dict[str, Any]] | None = None
    enableresourcebooking: bool | None = None
    field_list: list[dict[str, Any]] | None = None
    field_restrictions: list[dict[str, Any]] | None = None
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
    inventorynumber_tab: int | None = None
    inventorynumber_tab_name: str | None = None
    is_businessapp: bool | None = None
    is_businessapp_instance: bool | None = None
    is_portfolio: bool | None = None
    is_service: bool | None = None
    item_code: str | None = None
    itemno: int | None = None
    kaseyaid: str | None = None
    keyfield2_id: int | None = None
    keyfield2_name: str | None = None
    keyfield3_id: int | None = None
    keyfield3_name: str | None = None
    keyfield_id: int | None = None
    keyfield_name: str | None = None
    labourwarrantyend_tab: int | None = None
    labourwarrantyend_tab_name: str | None = None
    labourwarrantyend_visibility: int | None = None
    labourwarrantystart_tab: int | None = None
    labourwarrantystart_tab_name: str | None = None
    labourwarrantystart_visibility: int | None = None
    licence_tab: int | None = None
    licence_tab_name: str | None = None
    licence_visibility: int | None = None
    linked_asset_defaults: list[dict[str, Any]] | None = None
    linkedcontracttype: int | None = None
    maintenance_windows: list[dict[str, Any]] | None = None
    manufacturer: int | None = None
    manufacturer_tab: int | None = None
    manufacturer_tab_name: str | None = None
    manufacturer_visibility: int | None = None
    memo: str | None = None
    monthlycost: float | None = None
    name: str | None = None
    new_icon: str | None = None
    newticket_priority: int | None = None
    notes_tab: int | None = None
    notes_tab_name: str | None = None
    notes_visibility: int | None = None
    owner_cab_id: int | None = None
    owner_cab_name: str | None = None
    owner_id: int | None = None
    owner_name: str | None = None
    owning_service: int | None = None
    owning_service_name: str | None = None
    owningbusinessapp_tab: int | None = None
    owningbusinessapp_tab_name: str | None = None
    owningbusinessapp_visibility: int | None = None
    owningci_tab: int | None = None
    owningci_tab_name: str | None = None
    owningci_visibility: int | None = None
    owningportfolio_tab: int | None = None
    owningportfolio_tab_name: str | None = None
    owningportfolio_visibility: int | None = None
    owningservice_tab: int | None = None
    owningservice_tab_name: str | None = None
    owningservice_visibility: int | None = None
    partswarrantyend_tab: int | None = None
    partswarrantyend_tab_name: str | None = None
    partswarrantyend_visibility: int | None = None
    partswarrantystart_tab: int | None = None
    partswarrantystart_tab_name: str | None = None
    partswarrantystart_visibility: int | None = None
    primary_instance_type: int | None = None
    primary_instance_typename: str | None = None
    priority_tab: int | None = None
    priority_tab_name: str | None = None
    priority_visibility: int | None = None
    purchasedate_tab: int | None = None
    purchasedate_tab_name: str | None = None
    purchasedate_visibility: int | None = None
    quarterlycost: float | None = None
    ref_tab: int | None = None
    ref_tab_name: str | None = None
    ref_visibility: int | None = None
    resourcebooking_allow_asset_selection: bool | None = None
    resourcebooking_allow_booking_during_slot: bool | None = None
    resourcebooking_asset_custom_field: int | None = None
    resourcebooking_asset_custom_field_name: str | None = None
    resourcebooking_asset_restriction_type: int | None = None
    resourcebooking_max_days_advance: float | None = None
    resourcebooking_min_hours_advance: float | None = None
    resourcebooking_show_asset_fields: bool | None = None
    resourcebooking_site_selection_type: int | None = None
    resourcebooking_workdays_id: int | None = None
    resourcebooking_workdays_name: str | None = None
    resourcebookingtype: int | None = None
    service_category_id: int | None = None
    service_category_name: str | None = None
    services: list[dict[str, Any]] | None = None
    services_tab: int | None = None
    services_tab_name: str | None = None
    services_visibility: int | None = None
    show_to_users: bool | None = None
    site_tab: int | None = None
    site_tab_name: str | None = None
    sixmonthlycost: float | None = None
    sla_tab: int | None = None
    sla_tab_name: str | None = None
    sla_visibility: int | None = None
    status_tab: int | None = None
    status_tab_name: str | None = None
    status_visibility: int | None = None
    stocklocation_tab: int | None = None
    stocklocation_tab_name: str | None = None
    stocklocation_visibility: int | None = None
    supplier1: int | None = None
    supplier_tab: int | None = None
    supplier_tab_name: str | None = None
    supplier_visibility: int | None = None
    tab_config: list[dict[str, Any]] | None = None
    tagprefix: str | None = None
    technicalowner_tab: int | None = None
    technicalowner_tab_name: str | None = None
    technicalowner_visibility: int | None = None
    threeyearlycost: float | None = None
    timeslot_bookingtype: int | None = None
    timeslots: list[dict[str, Any]] | None = None
    twoyearlycost: float | None = None
    upstream_relationship_restrictions: list[dict[str, Any]] | None = None
    use: int | None = None
    """What kind of record it is."""
    user_matching_integrations: list[dict[str, Any]] | None = None
    user_tab: int | None = None
    user_tab_name: str | None = None
    user_visibility: int | None = None
    useteamviewer: bool | None = None
    visibility_level: int | None = None
    warrantynotes_tab: int | None = None
    warrantynotes_tab_name: str | None = None
    warrantynotes_visibility: int | None = None
    weeklycost: float | None = None
    xtype_roles: list[dict[str, Any]] | None = None
    yearlycost: float | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isimport",
            "_resource_booking_warning",
            "_warning",
        }
    )
