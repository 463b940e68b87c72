# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of service_request_details. What can be requested of a service."""

from . import Reference, Resource

RESOURCE = Resource(
    name="service_request_details",
    singular="service_request_detail",
    model="ServiceRequestDetail",
    path="/ServiceRequestDetails",
    operations=("list",),
    rows_key="data",
    envelope="always",
    common_filters=("includedetails", "service_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_service_request_details": {"exclude_urls": "boolean", "includedetails": "boolean", "service_id": "integer"}
}

REFERENCES: dict[str, Reference] = {
    "category_id": Reference("categories"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "service_id": Reference("services"),
}

FILTER_TEXTS: dict[str, str] = {
    "includedetails": "Whether details come too: lists, custom fields and what else list rows lack.",
    "service_id": "Records of this service.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "allow_all_items allow_item_bundles hide_from_catalog servicedetail_shownewreqscreen show_submission_summary"
    ),
    "integer": (
        "id category_id optional_services_type search_count search_score sequenceid "
        "servicedetail_requesttypeid servicedetail_servsiteid servicedetail_templateid servicedetail_type "
        "ticket_count"
    ),
    "objects": (
        "allowed_item_bundles allowed_item_groups allowed_items group_user_access optional_services translations"
    ),
    "string": (
        "guid icon service_displayname service_icon service_name servicedetail_hint servicedetail_label "
        "servicedetail_longname servicedetail_requesttypeguid servicedetail_requesttypename "
        "servicedetail_templateguid servicedetail_templatename servicedetail_url tag_string use"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "guid": "A GUID beside the id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "allow_all_items allow_item_bundles allowed_item_bundles allowed_item_groups allowed_items guid "
        "hide_from_catalog icon"
    ),
)
