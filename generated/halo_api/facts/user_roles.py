# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of user_roles. The roles of users."""

from . import Resource

RESOURCE = Resource(
    name="user_roles",
    singular="user_role",
    model="UserRole",
    path="/UserRoles",
    operations=("list", "get", "save", "delete"),
    traps=("One of it, by its id, needs the scope all (PyPI HaloPSA)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_user_roles": {},
    "save_user_roles": {},
    "get_user_role": {"includedetails": "boolean"},
    "delete_user_role": {},
}

FIELDS: dict[str, str] = {
    "boolean": (
        "allowviewclientdocs allowviewsitedocs canaccesscatalog canaccessinvoices canadd canviewcontracts "
        "canviewopps dontackemails2 is_integration ischangeapprover2 isimportantcontact2 ispoapprover"
    ),
    "integer": ("id cataloglevel device_access_level showmeonly web_access_level"),
    "objects": ("departments notifications"),
    "string": ("_warning guid intent name notes"),
}
