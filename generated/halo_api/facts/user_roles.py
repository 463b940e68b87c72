# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of user_roles. The roles of users."""

from . import Naming, Resource

RESOURCE = Resource(
    name="user_roles",
    singular="user_role",
    model="UserRole",
    path="/UserRoles",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_fields=("guid", "notes"),
    traps=("One of it, by its id, needs the scope all (PyPI HaloPSA)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_user_roles": {},
    "save_user_roles": {},
    "get_user_role": {"includedetails": "boolean"},
    "delete_user_role": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport allowviewclientdocs allowviewsitedocs canaccesscatalog canaccessinvoices canadd "
        "canuploaddocuments canviewcontracts canviewopps dontackemails2 is_integration ischangeapprover2 "
        "isimportantcontact2 ispoapprover"
    ),
    "integer": (
        "id _match_integration_id cataloglevel device_access_level import_details_id invoice_access_level "
        "log_on_behalf_level quote_access_level showmeonly web_access_level"
    ),
    "object": ("new_external_link"),
    "objects": ("add_departments delete_departments departments edit_departments notifications"),
    "string": (
        "_importtype _match_additional_id _match_integration_name _match_thirdparty_id _warning "
        "approver_note_hint chat_profile_override chat_profile_override_name guid intent name notes "
        "third_party_relational_id"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "notes": "Notes about it.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "allowviewclientdocs allowviewsitedocs canaccesscatalog canaccessinvoices canadd canuploaddocuments "
        "canviewcontracts canviewopps"
    ),
)
