# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of ticket_areas. The areas that tickets are divided into."""

from . import Naming, Resource

RESOURCE = Resource(
    name="ticket_areas",
    singular="ticket_area",
    model="TicketArea",
    path="/TicketArea",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "guid", "sequence"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_ticket_areas": {},
    "save_ticket_areas": {},
    "get_ticket_area": {"includedetails": "boolean"},
    "delete_ticket_area": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "enableprojecttreeview group_agents_by_status show_agent_status_groups show_change_windows_calendar "
        "show_header_logo showaccounts showclients shownewticketbutton showprospects showsites "
        "showtabondetailsscreens showtoplevel showusers"
    ),
    "integer": (
        "id agents_with_no_tickets_display_type allow_ticket_type_selection area_use default_columns_id "
        "default_filter_id default_itil_ticket_type default_template_group_id default_ticket_type "
        "default_view_selectedid selectservice sequence"
    ),
    "objects": (
        "filters kanbanpipelinestage_choice kanbanstatuschoice role_restrictions team_restrictions translations"
    ),
    "string": (
        "_warning area_use_name default_columns_name default_filter_name default_view "
        "default_view_selectedname entity_plural entity_singular guid header_logo_click_url "
        "header_logo_dark_theme header_logo_light_theme icon intent kanbanpipelinestage_list "
        "kanbanstatuschoice_list name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "sequence": "Its place in the list.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "agents_with_no_tickets_display_type allow_ticket_type_selection area_use default_columns_id "
        "default_filter_id default_itil_ticket_type default_template_group_id default_ticket_type"
    ),
)
