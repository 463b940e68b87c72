# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of asset_types. The types of assets."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="asset_types",
    singular="asset_type",
    model="AssetType",
    path="/AssetType",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    echoes={"assetgroup_name": "assetgroup_id"},
    references={"assetgroup_id": "asset_groups"},
    name_field="name",
    common_filters=("assetgroup_id",),
    common_fields=("name", "guid", "use"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_asset_types": {
        "assetgroup_id": "integer",
        "can_create_only": "boolean",
        "can_edit_only": "boolean",
        "fixedassetgroups": "boolean",
        "include_current": "integer",
        "resourcesonly": "boolean",
        "setuplist": "boolean",
        "tickettype_id": "integer",
        "type": "string",
    },
    "save_asset_types": {},
    "get_asset_type": {
        "booking_type": "integer",
        "client_id": "integer",
        "end_date": "string",
        "fieldsandlayoutonly": "boolean",
        "includedetails": "boolean",
        "site_id": "integer",
        "start_date": "string",
    },
    "delete_asset_type": {},
}

REFERENCES: dict[str, Reference] = {
    "assetgroup_id": Reference("asset_groups"),
    "owner_cab_id": Reference("cabs"),
    "service_category_id": Reference("service_categories"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "assetgroup_id": Reference("asset_groups"),
    "tickettype_id": Reference("ticket_types"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {"assetgroup_id": "Records of this asset group."}

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport allow_all_view allow_asset_maintenance allow_assets_as_meters allowall_custombuttons "
        "allowall_status disable_downstream disable_upstream enableresourcebooking is_businessapp "
        "is_businessapp_instance is_portfolio is_service resourcebooking_allow_asset_selection "
        "resourcebooking_allow_booking_during_slot resourcebooking_show_asset_fields show_to_users "
        "useteamviewer"
    ),
    "integer": (
        "id access_control_level active_tab asset_details_tab_display assetgroup_id assettype_tab "
        "businessowner_tab businessowner_visibility column_profile_id criticality_tab criticality_visibility "
        "default_device_template default_item default_showinusercatalog default_ticket_type defaultsequence "
        "dependencies_tab dependencies_visibility diagramfield1 diagramfield2 diagramfield3 fiid "
        "inventorynumber_tab itemno keyfield2_id keyfield3_id keyfield_id labourwarrantyend_tab "
        "labourwarrantyend_visibility labourwarrantystart_tab labourwarrantystart_visibility licence_tab "
        "licence_visibility linkedcontracttype manufacturer manufacturer_tab manufacturer_visibility "
        "newticket_priority notes_tab notes_visibility owner_cab_id owner_id owning_service "
        "owningbusinessapp_tab owningbusinessapp_visibility owningci_tab owningci_visibility "
        "owningportfolio_tab owningportfolio_visibility owningservice_tab owningservice_visibility "
        "partswarrantyend_tab partswarrantyend_visibility partswarrantystart_tab "
        "partswarrantystart_visibility primary_instance_type priority_tab priority_visibility "
        "purchasedate_tab purchasedate_visibility ref_tab ref_visibility resourcebooking_asset_custom_field "
        "resourcebooking_asset_restriction_type resourcebooking_site_selection_type "
        "resourcebooking_workdays_id resourcebookingtype service_category_id services_tab services_visibility "
        "site_tab sla_tab sla_visibility status_tab status_visibility stocklocation_tab "
        "stocklocation_visibility supplier1 supplier_tab supplier_visibility technicalowner_tab "
        "technicalowner_visibility timeslot_bookingtype use user_tab user_visibility visibility_level "
        "warrantynotes_tab warrantynotes_visibility"
    ),
    "number": (
        "cost fiveyearlycost fouryearlycost monthlycost quarterlycost resourcebooking_max_days_advance "
        "resourcebooking_min_hours_advance sixmonthlycost threeyearlycost twoyearlycost weeklycost yearlycost"
    ),
    "objects": (
        "access_control allowed_custombuttons allowed_status booking_sites bookingtypes change_freeze_periods "
        "downstream_relationship_restrictions field_list field_restrictions fields linked_asset_defaults "
        "maintenance_windows services tab_config timeslots upstream_relationship_restrictions "
        "user_matching_integrations xtype_roles"
    ),
    "string": (
        "_resource_booking_warning _warning accountscode1 accountscode2 active_tab_name assetgroup_guid "
        "assetgroup_name assettype_tab_name businessowner_tab_name column_profile_guid "
        "columnprofileoverride_name criticality_tab_name default_device_template_name default_item_name "
        "defaultdevicetemplate_guid dependencies_tab_name diagramfield1_name diagramfield2_name "
        "diagramfield3_name fiid_guid finame guid icon intent inventorynumber_tab_name item_code kaseyaid "
        "keyfield2_name keyfield3_name keyfield_name labourwarrantyend_tab_name labourwarrantystart_tab_name "
        "licence_tab_name manufacturer_tab_name memo name new_icon notes_tab_name owner_cab_name owner_name "
        "owning_service_name owningbusinessapp_tab_name owningci_tab_name owningportfolio_tab_name "
        "owningservice_tab_name partswarrantyend_tab_name partswarrantystart_tab_name "
        "primary_instance_typename priority_tab_name purchasedate_tab_name ref_tab_name "
        "resourcebooking_asset_custom_field_name resourcebooking_workdays_name service_category_name "
        "services_tab_name site_tab_name sla_tab_name status_tab_name stocklocation_tab_name "
        "supplier_tab_name tagprefix technicalowner_tab_name user_tab_name warrantynotes_tab_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "assetgroup_name": "A name, for reading. A save goes by assetgroup_id.",
    "guid": "A GUID beside the id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "active_tab allow_all_view allowall_custombuttons allowall_status asset_details_tab_display "
        "assetgroup_id assetgroup_name assettype_tab"
    ),
)
