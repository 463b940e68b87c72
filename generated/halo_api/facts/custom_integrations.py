# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_integrations. The connections to other systems."""

from . import Resource

RESOURCE = Resource(
    name="custom_integrations",
    singular="custom_integration",
    model="CustomIntegration",
    path="/CustomIntegration",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_custom_integrations": {},
    "save_custom_integrations": {},
    "get_custom_integration": {"includedetails": "boolean", "includemethods": "boolean", "module_id": "integer"},
    "delete_custom_integration": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_disconnect authorized"),
    "integer": (
        "id algorithm authorizationtype bearerlocation certificate_id granttype major_version_number "
        "minor_version_number module_id patch_version_number token_expiry_mins"
    ),
    "objects": ("methods"),
    "string": (
        "_callback_uri _code _verifier _warning authorizationurl bearername certificate_name client_id guid "
        "headername headerprefix icon icon_base64 install_popup intent library_licence_name name "
        "new_client_secret new_password note resourcebaseurl response_token_name scope state tokenurl "
        "username version_number"
    ),
}
