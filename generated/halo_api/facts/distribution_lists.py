# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of distribution_lists. The lists of people who get the same e-mail."""

from . import Resource

RESOURCE = Resource(
    name="distribution_lists",
    singular="distribution_list",
    model="DistributionList",
    path="/DistributionLists",
    operations=("list", "get", "save", "delete"),
    rows_key="distributionlists",
    envelope="always",
)

FILTERS: dict[str, dict[str, str]] = {
    "list_distribution_lists": {},
    "save_distribution_lists": {},
    "get_distribution_list": {},
    "delete_distribution_list": {},
}

FIELDS: dict[str, str] = {
    "integer": ("id mailbox_from users_count"),
    "objects": ("addtheseusers members removetheseusers users"),
    "string": ("_importtype _isimport _warning desc mailbox_replyto name"),
}
