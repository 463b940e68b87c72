# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of suppliers. The companies that things are bought from."""

from . import Resource

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
    references={"toplevel_id": "top_levels"},
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

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport allow_api_access create_jira_webhook emailoverduefixby emailoverdueresponse "
        "ignore_from_accounting_sync inactive is_manufacturer is_supplier is_xero_archived issupplierdetails "
        "jira_validated jira_webhook_created servicenow_validated switchslatosupplier synced_to_intacct "
        "test_jira test_servicenow usesnhd"
    ),
    "datetime": ("datecreated last_modified"),
    "integer": (
        "id access_control_level contract_count default_contract_id default_contract_sla_id "
        "default_currency_code details_id emailtemplate_id jira_webhook_user kashflow_tenant_id kashflowid "
        "messagegroup_id myob_tenant parentid purchase_tax_code supplier_invoice_due_date_extra_days "
        "supplier_mailbox_override sync_servicenow_attachments toplevel_id"
    ),
    "object": ("jira_servicedesk jira_user new_external_link servicenow_assignmentgroup servicenow_defaultuser"),
    "objects": (
        "access_control custombuttons customfields external_links intacct_location_id_list "
        "jira_priority_mappings jira_requesttype_mappings jira_status_mappings servicenow_category_mappings "
        "servicenow_fieldmappings servicenow_impact_mappings servicenow_priority_mappings "
        "servicenow_status_mappings servicenow_team_mappings servicenow_ticket_sync_list "
        "servicenow_urgency_mappings users"
    ),
    "string": (
        "_importtype _warning accounts_id address api_access_clientid api_access_clientsecret contact_name "
        "contact_title default_currency_code_name email_address email_end_tag email_start_tag emaildomain "
        "emailtemplate_name fax intacct_default_save_loc intacct_location_id intacct_location_type "
        "intacct_save_location jira_servicedesk_id jira_servicedesk_name jira_url jira_user_id jira_user_name "
        "jira_username jira_webhook_username kashflow_tenant_name logo mobile myob_tenant_name name new_icon "
        "new_jirakey new_servicenowkey new_thirdpartynhdapiclientsecret nhdemailaddress nhdpassword nhdurl "
        "notes phone_number phone_number_2 phone_number_3 portal_password portal_ref portal_url "
        "portal_username purchase_tax_code_name qbo_company_id qbo_company_name servicenow_assignment_group "
        "servicenow_assignment_group_name servicenow_defaultuser_id servicenow_defaultuser_name "
        "servicenow_locale servicenow_ticket_sync servicenow_url servicenow_username supplier_mailbox_address "
        "support_email_address thirdpartynhdapiclientid thirdpartynhdapiurl thirdpartynhdauthurl "
        "thirdpartynhdtenant toplevel_name use webserviceurl website xero_id xero_tenant_id xero_tenant_name"
    ),
}
