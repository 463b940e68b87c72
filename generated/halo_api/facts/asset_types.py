# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of asset_types. The types of assets."""

from . import Resource

RESOURCE = Resource(
    name="asset_types",
    singular="asset_type",
    model="AssetType",
    path="/AssetType",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    references={"assetgroup_id": "asset_groups"},
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

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport allow_all_view allowall_status enableresourcebooking resourcebooking_allow_asset_selection "
        "show_to_users useteamviewer"
    ),
    "integer": (
        "id access_control_level asset_details_tab_display assetgroup_id businessowner_visibility "
        "column_profile_id defaultsequence dependencies_visibility fiid itemno keyfield2_id keyfield3_id "
        "keyfield_id licence_visibility linkedcontracttype manufacturer newticket_priority notes_visibility "
        "priority_visibility resourcebooking_asset_restriction_type resourcebooking_site_selection_type "
        "resourcebooking_workdays_id resourcebookingtype services_visibility sla_visibility status_visibility "
        "supplier1 technicalowner_visibility timeslot_bookingtype visibility_level"
    ),
    "number": (
        "cost fiveyearlycost fouryearlycost monthlycost quarterlycost resourcebooking_max_days_advance "
        "resourcebooking_min_hours_advance sixmonthlycost threeyearlycost twoyearlycost weeklycost yearlycost"
    ),
    "objects": (
        "access_control allowed_status booking_sites bookingtypes field_list fields tab_config timeslots xtype_roles"
    ),
    "string": (
        "_warning accountscode1 accountscode2 assetgroup_guid assetgroup_name column_profile_guid "
        "columnprofileoverride_name fiid_guid finame guid icon intent item_code kaseyaid keyfield2_name "
        "keyfield3_name keyfield_name memo name new_icon resourcebooking_workdays_name tagprefix"
    ),
}
