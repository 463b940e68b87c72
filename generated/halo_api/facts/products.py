# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of products. The products that releases are about."""

from . import Naming, Resource

RESOURCE = Resource(
    name="products",
    singular="product",
    model="Product",
    path="/Product",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_products": {"devops_instance": "integer", "third_party_only": "boolean"},
    "save_products": {},
    "get_product": {"includedetails": "boolean"},
    "delete_product": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("show_devops_mappings"),
    "integer": ("id access_control_level default_pipeline devops_details_id jira_details_id release_count"),
    "object": ("devops_instance devops_project jira_instance jira_project"),
    "objects": ("access_control branches components devops_otherfield_mappings jirafield_mappings release_emails"),
    "string": (
        "_warning default_pipeline_name devops_details_name devops_id devops_name devops_url github_repo "
        "jira_details_name logo name new_icon third_party_id third_party_name third_party_url"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("devops_details_id id name release_count third_party_id third_party_name third_party_url"),
)
