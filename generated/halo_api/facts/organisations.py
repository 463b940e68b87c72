# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of organisations. The companies of the service provider."""

from . import Naming, Resource

RESOURCE = Resource(
    name="organisations",
    singular="organisation",
    model="Organisation",
    path="/Organisation",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "customfields", "guid"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_organisations": {},
    "save_organisations": {},
    "get_organisation": {"includedetails": "boolean"},
    "delete_organisation": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("all_user_faqlists_allowed allowall_tickettypes isorganisationdetails portal_allow_pwa"),
    "integer": ("id deliverysite linked_client_id messagegroup_id portal_forethought_widget_override"),
    "object": ("address"),
    "objects": ("allowed_tickettypes customfields departments faqlists kb_favourites user_faqlists"),
    "string": (
        "_warning bank_details_line_1 bank_details_line_2 bank_details_line_3 bank_details_line_4 "
        "bank_details_line_5 email fax forethought_widget_override_name guid intent logo name new_icon "
        "new_portal_favicon_base64 new_portal_manifest_icon_base64 phone portal_chat_profile_override "
        "portal_chat_profile_override_name portal_favicon_url portal_logo portal_manifest_description "
        "portal_manifest_icon_url portal_manifest_short_name portal_title portalbackgroundimageurl "
        "portalcolour portalfolderlocation portalurl reply_address tax_number website"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "address all_user_faqlists_allowed bank_details_line_1 bank_details_line_2 bank_details_line_3 "
        "deliverysite email fax"
    ),
)
