# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of faq_lists. The folders of the knowledge base."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="faq_lists",
    singular="faq_list",
    model="FaqList",
    path="/FAQLists",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_filters=("organisation_id", "showcounts"),
    common_fields=("name", "description", "guid", "sequence"),
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

FILTER_REFERENCES: dict[str, Reference] = {
    "organisation_id": Reference("organisations"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "organisation_id": "Records of this organisation.",
    "showcounts": "Whether each row carries its number of tickets.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport allow_indexing display_guides_as_tabbed dontshowonportal is_group show_to_all_suppliers "
        "showforall showforallagents showtoallwithperms"
    ),
    "integer": (
        "id _match_integration_id access_control_level article_count group_id import_details_id level "
        "linked_kb_access_control_level sequence type"
    ),
    "object": ("new_external_link"),
    "objects": ("access_control geo_restrictions linked_articles style_profile_links translations"),
    "string": (
        "_importtype _match_additional_id _match_integration_name _match_thirdparty_id description "
        "faqlevelfaqid_guid full_name fullgroup_name grandparent_name greatgrandparent_name "
        "greatgreatgrandparent_name greatgreatgreatgrandparent_name group_name guid intent name "
        "third_party_id"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "description": "What it is, in words.",
    "guid": "A GUID beside the id.",
    "sequence": "Its place in the list.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "allow_indexing description dontshowonportal full_name fullgroup_name grandparent_name "
        "greatgrandparent_name greatgreatgrandparent_name"
    ),
)
