# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_buttons. The buttons of your own."""

from . import Resource

RESOURCE = Resource(
    name="custom_buttons",
    singular="custom_button",
    model="CustomButton",
    path="/CustomButton",
    operations=("list", "get", "save", "delete"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_custom_buttons": {
        "isbuttonsetup": "boolean",
        "ispermissionsetup": "boolean",
        "msid": "integer",
        "typeid": "integer",
    },
    "save_custom_buttons": {},
    "get_custom_button": {"includedetails": "boolean"},
    "delete_custom_button": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("newtab"),
    "integer": ("id msid seq usage"),
    "string": ("_warning guid icon intent label name url"),
}
