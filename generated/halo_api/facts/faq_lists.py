# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of faq_lists. The folders of the knowledge base."""

from . import Resource

RESOURCE = Resource(
    name="faq_lists",
    singular="faq_list",
    model="FaqList",
    path="/FAQLists",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_faq_lists": {
        "allgroups": "boolean",
        "endoftreeonly": "boolean",
        "level": "integer",
        "organisation_id": "integer",
        "parent_id": "integer",
        "showcounts": "boolean",
        "type": "integer",
    },
    "save_faq_lists": {},
    "get_faq_list": {"includedetails": "boolean", "organisation_id": "integer"},
    "delete_faq_list": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_isimport is_group showforall showforallagents"),
    "integer": ("id access_control_level article_count group_id import_details_id level type"),
    "object": ("new_external_link"),
    "objects": ("access_control draft_roles fields roles translations"),
    "string": (
        "_importtype full_name fullgroup_name grandparent_name greatgrandparent_name "
        "greatgreatgrandparent_name greatgreatgreatgrandparent_name group_name guid intent name "
        "third_party_id"
    ),
}
