# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of dashboards. The dashboards."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="dashboards",
    singular="dashboard",
    model="Dashboard",
    path="/DashboardLinks",
    operations=("list", "get", "save", "delete"),
    rows_key="dashboards",
    envelope="always",
    echoes={"team_name": "team_id"},
    references={"agent_id": "agents", "team_id": "teams"},
    name_field="name",
    common_filters=("order", "order2", "orderdesc", "orderdesc2", "showall"),
    common_fields=("agent_id", "guid", "use"),
    traps=("page_size and count are ignored: all rows come at once (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_dashboards": {
        "access_control_level": "integer",
        "in_app": "boolean",
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
        "showall": "boolean",
        "userid": "integer",
    },
    "save_dashboards": {},
    "get_dashboard": {
        "getreporttoken": "boolean",
        "includedetails": "boolean",
        "showall": "boolean",
        "userid": "integer",
    },
    "delete_dashboard": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "team_id": Reference("teams"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_isonlinedownload admin_only allow_anonymous iframe in_app is_published manually_load_dashboards newtab"
    ),
    "datetime": ("reportingperiodenddate reportingperiodstartdate"),
    "integer": (
        "id access_control_level agent_id dashboard_theme_override department_id library_id list_item_height "
        "org_id reportingperiod reportingperiodvisibility rowheight tab_group_id team_id use"
    ),
    "objects": ("access_control filters user_access widgets"),
    "string": (
        "_warning department_name display_type guid icon icon_base64 intent layouts licencename link name "
        "org_name published_id report_access_token restriction_type tab_group_name team_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "guid": "A GUID beside the id.",
    "team_name": "A name, for reading. A save goes by team_id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    ("allow_anonymous dashboard_theme_override display_type guid id iframe in_app layouts"),
)
