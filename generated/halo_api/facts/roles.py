# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of roles. The roles of agents."""

from . import Resource

RESOURCE = Resource(
    name="roles",
    singular="role",
    model="Role",
    path="/Roles",
    operations=("list", "get", "save", "delete"),
    id_type="string",
    traps=("The route is /Roles; there is no /Role (swagger)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_roles": {"access_control_level": "integer", "agentid": "integer", "isconfig": "boolean"},
    "save_roles": {},
    "get_role": {"includedetails": "boolean", "isconfig": "boolean"},
    "delete_role": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("is_integration"),
    "integer": ("access_control_level id_int"),
    "objects": (
        "ac_approvals ac_assetgroups ac_assettypes ac_cannedtext ac_chatprofiles ac_customfields "
        "ac_customtables ac_dashboards ac_devices ac_emailtemplates ac_faqlists ac_fieldgroups ac_itemgroups "
        "ac_languagepacks ac_messagegroups ac_outcomes ac_reportgroups ac_roles ac_rules ac_servicecategories "
        "ac_services ac_slas ac_suppliercontracts ac_suppliers ac_templates ac_tickettypes ac_workdays "
        "ac_workflows access_control assetfields assettypes chargerates claims clients custombuttons "
        "departments notifications sites teams tickettypes uname_usercustomfields unameappointmenttypes "
        "unamecustomfields"
    ),
    "string": ("id Oo_name _warning concurrencyStamp intent name normalizedName notes"),
}
