# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of releases. The releases of products."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="releases",
    singular="release",
    model="Release",
    path="/Release",
    operations=("list", "get", "save", "delete"),
    rows_key="releases",
    envelope="always",
    paging="pages",
    create_needs=(("name",),),
    echoes={"product_name": "product_id"},
    references={"product_id": "products"},
    name_field="name",
    common_filters=("includedetails", "order", "order2", "orderdesc", "orderdesc2", "search"),
    common_fields=("name", "note", "sequence"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_releases": {
        "compare_version_seq": "integer",
        "exclude_releasenote_group_id": "integer",
        "include_devops_project": "boolean",
        "includedetails": "boolean",
        "includenotecount": "boolean",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "product_id": "integer",
        "releasenote_group_id": "integer",
        "restrictmyversion": "boolean",
        "search": "string",
    },
    "save_releases": {},
    "get_release": {"includedetails": "boolean"},
    "delete_release": {},
}

REFERENCES: dict[str, Reference] = {
    "product_id": Reference("products"),
    "releasetype_id": Reference("release_types"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "product_id": Reference("products"),
}

NAMING = Naming(
    fields=("name",),
    search="search",
)

FILTER_TEXTS: dict[str, str] = {
    "includedetails": "Whether details come too: lists, custom fields and what else list rows lack.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
}

FIELDS: dict[str, str] = {
    "boolean": ("preview_release_email send_release1_email send_release2_email send_release3_email"),
    "datetime": ("builddate release1_emaildate release2_emaildate release3_emaildate releasedate targetdate"),
    "integer": (
        "id branch_id instance_count issues_logged major_version_number minor_version_number open_issues "
        "patch_version_number product_id releasenote_count releasetype_id sequence total_instance_count "
        "whoreleased_id"
    ),
    "integers": ("release_email_tickets"),
    "number": ("adoption"),
    "object": ("releasetype"),
    "objects": ("licences"),
    "string": (
        "_warning branch_name jira_name name name_expanded note product_icon product_name public_note "
        "release_email_html release_email_subject releasetype_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "note": "The text, plain.",
    "product_name": "A name, for reading. A save goes by product_id.",
    "sequence": "Its place in the list.",
}
