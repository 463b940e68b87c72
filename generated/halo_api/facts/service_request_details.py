# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of service_request_details. What can be requested of a service."""

from . import Resource

RESOURCE = Resource(
    name="service_request_details",
    singular="service_request_detail",
    model="ServiceRequestDetail",
    path="/ServiceRequestDetails",
    operations=("list",),
    rows_key="data",
    envelope="always",
)

FILTERS: dict[str, dict[str, str]] = {
    "list_service_request_details": {"exclude_urls": "boolean", "includedetails": "boolean", "service_id": "integer"}
}

FIELDS: dict[str, str] = {
    "boolean": ("allow_all_items servicedetail_shownewreqscreen show_submission_summary"),
    "integer": (
        "id sequenceid servicedetail_requesttypeid servicedetail_servsiteid servicedetail_templateid servicedetail_type"
    ),
    "objects": ("allowed_items optional_services translations"),
    "string": (
        "guid icon servicedetail_hint servicedetail_label servicedetail_longname "
        "servicedetail_requesttypeguid servicedetail_requesttypename servicedetail_templateguid "
        "servicedetail_templatename servicedetail_url"
    ),
}
