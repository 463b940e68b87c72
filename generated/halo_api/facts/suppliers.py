# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of suppliers. The companies that things are bought from."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="suppliers",
    singular="supplier",
    model="Supplier",
    path="/Supplier",
    operations=("list", "get", "save", "delete"),
    rows_key="suppliers",
    envelope="always",
    paging="pages",
    create_needs=(("name",),),
    echoes={"toplevel_name": "toplevel_id"},
    references={"toplevel_id": "top_levels"},
    name_field="name",
    includes_inactive="includeinactive",
    common_filters=(
        "activeinactive",
        "idonly",
        "includeactive",
        "includeinactive",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
        "search",
        "toplevel_id",
    ),
    common_fields=(
        "name",
        "customfields",
        "datecreated",
        "inactive",
        "last_modified",
        "notes",
        "phone_number",
        "toplevel_id",
        "use",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_suppliers": {
        "activeinactive": "string",
        "idonly": "boolean",
        "includeactive": "boolean",
        "includeinactive": "boolean",
        "kashflowtenantid": "integer",
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
        "search": "string",
        "toplevel_id": "integer",
        "xerotenantid": "string",
    },
    "save_suppliers": {},
    "get_supplier": {"includedetails": "boolean"},
    "delete_supplier": {},
}

REFERENCES: dict[str, Reference] = {
    "emailtemplate_id": Reference("email_templates"),
    "runbook_id": Reference("webhooks"),
    "toplevel_id": Reference("top_levels"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "toplevel_id": Reference("top_levels"),
}

NAMING = Naming(
    fields=("name",),
    search="search",
    with_all={"includeinactive": True},
    inactive={"inactive": True},
)

FILTER_TEXTS: dict[str, str] = {
    "activeinactive": "Two flags, comma separated: whether active and whether inactive records are given.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "includeactive": "Whether active records are given.",
    "includeinactive": "Whether inactive records are given.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "toplevel_id": "Records below this top level.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport _isupdateimport allow_api_access create_jira_webhook dynamics_bc_synced "
        "dynamics_dimensions_enabled emailoverduefixby emailoverdueresponse ignore_from_accounting_sync "
        "inactive is_manufacturer is_supplier is_xero_archived issupplierdetails jira_allow_webhooks "
        "jira_validated jira_webhook_created servicenow_enable_webhook servicenow_sync_child "
        "servicenow_validated switchslatosupplier synced_to_intacct test_jira test_servicenow "
        "test_thirdpartynhd thirdpartynhd_validated usesnhd"
    ),
    "datetime": ("datecreated last_modified"),
    "integer": (
        "id _importtypeid _match_integration_id access_control_level contract_count default_contract_id "
        "default_contract_sla_id default_currency_code details_id emailtemplate_id import_details_id "
        "jira_status_after_update jira_webhook_authentication jira_webhook_user kashflow_tenant_id kashflowid "
        "messagegroup_id myob_tenant parentid purchase_tax_code servicenow_authtype "
        "supplier_invoice_due_date_extra_days supplier_mailbox_override sync_servicenow_attachments "
        "thirdpartynhd_attachments thirdpartynhd_category thirdpartynhd_outcome thirdpartynhd_status "
        "toplevel_id"
    ),
    "number": ("supplier_currency_rate"),
    "object": ("jira_servicedesk jira_user new_external_link servicenow_assignmentgroup servicenow_defaultuser"),
    "objects": (
        "access_control custombuttons customfields dbc_dimensions external_links extratabs faqlists "
        "intacct_location_id_list jira_priority_mappings jira_requesttype_mappings jira_status_mappings "
        "override_costs servicenow_category_mappings servicenow_fieldmappings servicenow_impact_mappings "
        "servicenow_priority_mappings servicenow_service_mappings servicenow_status_mappings "
        "servicenow_team_mappings servicenow_ticket_sync_list servicenow_tickettype_mappings "
        "servicenow_urgency_mappings thirdpartynhd_category_mappings thirdpartynhd_outcome_mappings "
        "thirdpartynhd_status_mappings thirdpartynhdcustomfieldmappings users"
    ),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning accounts_id address api_access_clientid api_access_clientsecret "
        "apiversion contact_name contact_title dbc_company_id dbc_template default_currency_code_name "
        "email_address email_end_tag email_start_tag emaildomain emailtemplate_name fax "
        "intacct_default_save_loc intacct_location_id intacct_location_type intacct_save_location "
        "jira_servicedesk_id jira_servicedesk_name jira_url jira_user_id jira_user_name jira_username "
        "jira_webhook_username kashflow_tenant_name logo mobile myob_tenant_name name new_icon "
        "new_jira_webhook_secret new_jirakey new_servicenow_webhooksecret new_servicenowkey "
        "new_thirdpartynhdapiclientsecret nhdemailaddress nhdpassword nhdurl notes ordering_email_address "
        "phone_number phone_number_2 phone_number_3 portal_password portal_ref portal_url portal_username "
        "purchase_tax_code_name qbo_company_id qbo_company_name runbook_id runbook_name "
        "servicenow_assignment_group servicenow_assignment_group_name servicenow_defaultuser_id "
        "servicenow_defaultuser_name servicenow_locale servicenow_ticket_sync servicenow_url "
        "servicenow_username supplier_currency_symbol supplier_mailbox_address support_email_address "
        "thirdpartynhd_category_name thirdpartynhd_outcome_name thirdpartynhd_status_name "
        "thirdpartynhdapiclientid thirdpartynhdapiurl thirdpartynhdauthurl thirdpartynhdtenant toplevel_name "
        "use webserviceurl website xero_id xero_tenant_id xero_tenant_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "datecreated": "When it was created, UTC.",
    "inactive": "Whether it is out of use.",
    "last_modified": "When it was last changed, UTC.",
    "notes": "Notes about it.",
    "phone_number": "The telephone number.",
    "toplevel_id": "The top level it belongs to.",
    "toplevel_name": "A name, for reading. A save goes by toplevel_id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_importthirdpartyid _importtype _importtypeid _isupdateimport _match_additional_id "
        "_match_integration_button_caption _match_integration_button_icon _match_integration_button_url "
        "_match_integration_id _match_integration_name _match_thirdparty_id contact_name contract_count "
        "custombuttons customfields default_contract_id default_contract_sla_id default_currency_code "
        "email_address emailtemplate_id id import_details_id inactive jira_validated logo messagegroup_id "
        "mobile name new_external_link ordering_email_address override_costs phone_number phone_number_2 "
        "phone_number_3 qbo_company_id runbook_id servicenow_validated supplier_currency_rate "
        "supplier_currency_symbol supplier_mailbox_address supplier_mailbox_override support_email_address "
        "thirdpartynhdapiurl toplevel_id toplevel_name use website"
    ),
)
