# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_integrations. The connections to other systems."""

from . import Naming, Resource

RESOURCE = Resource(
    name="custom_integrations",
    singular="custom_integration",
    model="CustomIntegration",
    path="/CustomIntegration",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "client_id", "guid", "note"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_custom_integrations": {},
    "save_custom_integrations": {},
    "get_custom_integration": {"includedetails": "boolean", "includemethods": "boolean", "module_id": "integer"},
    "delete_custom_integration": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("_clear_tokens _disconnect authorized enable_linked_instance_client_credentials"),
    "integer": (
        "id access_control_level algorithm api_access_type authorizationtype bearerlocation certificate_id "
        "connection_type granttype jwt_token_method lookup_service_cert major_version_number "
        "minor_version_number module_id patch_version_number safe_instances token_expiry_mins"
    ),
    "objects": ("access_control client_credentials headers_to_sign jwt_extra_claims methods safe_instance_list"),
    "string": (
        "_callback_uri _code _verifier _warning application_id application_name authorizationurl bearername "
        "certificate_name client_id guid headername headerprefix icon icon_base64 install_popup intent "
        "jwt_certificate_id library_licence_name lookup_service_cert_name lookup_service_url name "
        "new_client_secret new_password note resourcebaseurl response_token_name scope state tokenurl "
        "username version_number"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "guid": "A GUID beside the id.",
    "note": "The text, plain.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "algorithm api_access_type application_id authorizationtype authorizationurl bearerlocation "
        "bearername certificate_id"
    ),
)
