# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of dashboards. The dashboards."""

from . import Resource

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

ROW: tuple[str, str] = (
    "live",
    ("allow_anonymous dashboard_theme_override display_type guid id iframe in_app layouts"),
)
