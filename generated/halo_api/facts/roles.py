# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of roles. The roles of agents."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="roles",
    singular="role",
    model="Role",
    path="/Roles",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    name_field="name",
    common_fields=("notes",),
    traps=("The route is /Roles; there is no /Role (swagger)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_roles": {"access_control_level": "integer", "agentid": "integer", "isconfig": "boolean"},
    "save_roles": {},
    "get_role": {"includedetails": "boolean", "isconfig": "boolean"},
    "delete_role": {},
}

FILTER_REFERENCES: dict[str, Reference] = {
    "agentid": Reference("agents"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("_do_reassignteam01 _isimport check_reassign01 is_integration"),
    "integer": ("_match_integration_id access_control_level id_int import_details_id"),
    "number": ("role_cost"),
    "object": ("new_external_link"),
    "objects": (
        "ac_activedirectory ac_approval_rules ac_approvals ac_assetfields ac_assetgroups ac_assettypes "
        "ac_azuread ac_cab ac_cannedtext ac_cannedtextgroups ac_chatprofiles ac_columnprofiles "
        "ac_compositereports ac_custombuttons ac_customfields ac_customintegrations ac_customtables "
        "ac_customtabs ac_dashboards ac_dashboardtab ac_databaselookups ac_datasources ac_devices "
        "ac_emailtemplates ac_event_rules ac_faqlists ac_fieldgroups ac_filterprofiles ac_folders "
        "ac_itemgroups ac_languagepacks ac_lists ac_mailboxes ac_messagegroups ac_notifications ac_outcomes "
        "ac_pdftemplates ac_qualifications ac_reportgroups ac_reports ac_roles ac_rules ac_servicecategories "
        "ac_services ac_slas ac_softwareproducts ac_suppliercontracts ac_suppliers ac_templates "
        "ac_tickettypes ac_webhooks ac_workdays ac_workflows access_control add_departments add_teams "
        "assetfields assettypes chargerates claims clients delete_departments delete_teams departments "
        "edit_departments edit_teams notifications sites teams tickettypes uname_agentcustomfields "
        "uname_usercustomfields unameappointmenttypes unamecustomfields"
    ),
    "string": (
        "id Oo_name _importtype _match_additional_id _match_integration_name _match_thirdparty_id _warning "
        "cloned_from_id concurrencyStamp intent name normalizedName notes third_party_relational_id"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "notes": "Notes about it.",
}

ROW: tuple[str, str] = (
    "live",
    ("id id_int name notes"),
)
