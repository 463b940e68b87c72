# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of releases. The releases of products."""

from . import Resource

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
