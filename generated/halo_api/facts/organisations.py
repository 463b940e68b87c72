# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of organisations. The companies of the service provider."""

from . import Resource

RESOURCE = Resource(
    name="organisations",
    singular="organisation",
    model="Organisation",
    path="/Organisation",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_organisations": {},
    "save_organisations": {},
    "get_organisation": {"includedetails": "boolean"},
    "delete_organisation": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("allowall_tickettypes isorganisationdetails"),
    "integer": ("id deliverysite linked_client_id messagegroup_id"),
    "object": ("address"),
    "objects": ("allowed_tickettypes customfields departments faqlists"),
    "string": (
        "_warning bank_details_line_1 bank_details_line_2 bank_details_line_3 bank_details_line_4 "
        "bank_details_line_5 email fax guid intent logo name new_icon phone portal_logo "
        "portalbackgroundimageurl portalcolour portalfolderlocation portalurl reply_address tax_number "
        "website"
    ),
}
