# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of distribution_lists. The lists of people who get the same e-mail."""

from . import Naming, Resource

RESOURCE = Resource(
    name="distribution_lists",
    singular="distribution_list",
    model="DistributionList",
    path="/DistributionLists",
    operations=("list", "get", "save", "delete"),
    rows_key="distributionlists",
    envelope="always",
    name_field="name",
)

FILTERS: dict[str, dict[str, str]] = {
    "list_distribution_lists": {},
    "save_distribution_lists": {},
    "get_distribution_list": {},
    "delete_distribution_list": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_is_resub _is_unsub _isimport _take_snapshot disabled dynamic_members include_inactive_users "
        "send_to_all_user_emails use_sql_query"
    ),
    "datetime": ("lastcreated nextcreationdate"),
    "integer": (
        "id _clone_this_schedule _match_integration_id email_field entity mailbox_from mailbox_type "
        "snapshot_schedule_id users_count"
    ),
    "object": ("new_external_link schedule"),
    "objects": (
        "addthesetickets addtheseusers extratabs filters linked_campaigns members removethesetickets "
        "removetheseusers tickets users"
    ),
    "string": (
        "_importtype _match_additional_id _match_integration_name _match_thirdparty_id _warning desc "
        "email_field_name mailbox_from_address mailbox_replyto name sales_mailbox_from "
        "sales_mailbox_from_name sql_query third_party_url"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("desc dynamic_members email_field entity id include_inactive_users mailbox_from mailbox_replyto"),
)
