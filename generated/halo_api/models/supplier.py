# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Supplier(Customizable):
    """One supplier."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    accounts_id: str | None = None
    address: str | None = None
    allow_api_access: bool | None = None
    api_access_clientid: str | None = None
    api_access_clientsecret: str | None = None
    apiversion: str | None = None
    contact_name: str | None = None
    contact_title: str | None = None
    contract_count: int | None = None
    create_jira_webhook: bool | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    dbc_company_id: str | None = None
    dbc_dimensions: list[dict[str, Any]] | None = None
    dbc_template: str | None = None
    default_contract_id: int | None = None
    default_contract_sla_id: int | None = None
    default_currency_code: int | None = None
    default_currency_code_name: str | None = None
    details_id: int | None = None
    dynamics_bc_synced: bool | None = None
    dynamics_dimensions_enabled: bool | None = None
    email_address: str | None = None
    email_end_tag: str | None = None
    email_start_tag: str | None = None
    emaildomain: str | None = None
    emailoverduefixby: bool | None = None
    emailoverdueresponse: bool | None = None
    emailtemplate_id: int | None = None
    emailtemplate_name: str | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    faqlists: list[dict[str, Any]] | None = None
    fax: str | None = None
    ignore_from_accounting_sync: bool | None = None
    import_details_id: int | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    intacct_default_save_loc: str | None = None
    intacct_location_id: str | None = None
    intacct_location_id_list: list[dict[str, Any]] | None = None
    intacct_location_type: str | None = None
    intacct_save_location: str | None = None
    is_manufacturer: bool | None = None
    is_supplier: bool | None = None
    is_xero_archived: bool | None = None
    issupplierdetails: bool | None = None
    jira_allow_webhooks: bool | None = None
    jira_priority_mappings: list[dict[str, Any]] | None = None
    jira_requesttype_mappings: list[dict[str, Any]] | None = None
    jira_servicedesk: dict[str, Any] | None = None
    jira_servicedesk_id: str | None = None
    jira_servicedesk_name: str | None = None
    jira_status_after_update: int | None = None
    jira_status_mappings: list[dict[str, Any]] | None = None
    jira_url: str | None = None
    jira_user: dict[str, Any] | None = None
    jira_user_id: str | None = None
    jira_user_name: str | None = None
    jira_username: str | None = None
    jira_validated: bool | None = None
    jira_webhook_authentication: int | None = None
    jira_webhook_created: bool | None = None
    jira_webhook_user: int | None = None
    jira_webhook_username: str | None = None
    kashflow_tenant_id: int | None = None
    kashflow_tenant_name: str | None = None
    kashflowid: int | None = None
    last_modified: datetime.datetime | None = None
    """When it was last changed, UTC."""
    logo: str | None = None
    messagegroup_id: int | None = None
    mobile: str | None = None
    myob_tenant: int | None = None
    myob_tenant_name: str | None = None
    name: str | None = None
    new_external_link: dict[str, Any] | None = None
    new_icon: str | None = None
    new_jira_webhook_secret: str | None = None
    new_jirakey: str | None = None
    new_servicenow_webhooksecret: str | None = None
    new_servicenowkey: str | None = None
    new_thirdpartynhdapiclientsecret: str | None = None
    nhdemailaddress: str | None = None
    nhdpassword: str | None = None
    nhdurl: str | None = None
    notes: str | None = None
    """Notes about it."""
    ordering_email_address: str | None = None
    override_costs: list[dict[str, Any]] | None = None
    parentid: int | None = None
    phone_number: str | None = None
    """The telephone number."""
    phone_number_2: str | None = None
    phone_number_3: str | None = None
    portal_password: str | None = None
    portal_ref: str | None = None
    portal_url: str | None = None
    portal_username: str | None = None
    purchase_tax_code: int | None = None
    purchase_tax_code_name: str | None = None
    qbo_company_id: str | None = None
    qbo_company_name: str | None = None
    runbook_id: str | None = None
    runbook_name: str | None = None
    servicenow_assignment_group: str | None = None
    servicenow_assignment_group_name: str | None = None
    servicenow_assignmentgroup: dict[str, Any] | None = None
    servicenow_authtype: int | None = None
    servicenow_category_mappings: list[dict[str, Any]] | None = None
    servicenow_defaultuser: dict[str, Any] | None = None
    servicenow_defaultuser_id: str | None = None
    servicenow_defaultuser_name: str | None = None
    servicenow_enable_webhook: bool | None = None
    servicenow_fieldmappings: list[dict[str, Any]] | None = None
    servicenow_impact_mappings: list[dict[str, Any]] | None = None
    servicenow_locale: str | None = None
    servicenow_priority_mappings: list[dict[str, Any]] | None = None
    servicenow_service_mappings: list[dict[str, Any]] | None = None
    servicenow_status_mappings: list[dict[str, Any]] | None = None
    servicenow_sync_child: bool | None = None
    servicenow_team_mappings: list[dict[str, Any]] | None = None
    servicenow_ticket_sync: str | None = None
    servicenow_ticket_sync_list: list[dict[str, Any]] | None = None
    servicenow_tickettype_mappings: list[dict[str, Any]] | None = None
    servicenow_urgency_mappings: list[dict[str, Any]] | None = None
    servicenow_url: str | None = None
    servicenow_username: str | None = None
    servicenow_validated: bool | None = None
    supplier_currency_rate: float | None = None
    supplier_currency_symbol: str | None = None
    supplier_invoice_due_date_extra_days: int | None = None
    supplier_mailbox_address: str | None = None
    supplier_mailbox_override: int | None = None
    support_email_address: str | None = None
    switchslatosupplier: bool | None = None
    sync_servicenow_attachments: int | None = None
    synced_to_intacct: bool | None = None
    test_jira: bool | None = None
    test_servicenow: bool | None = None
    test_thirdpartynhd: bool | None = None
    thirdpartynhd_attachments: int | None = None
    thirdpartynhd_category: int | None = None
    thirdpartynhd_category_mappings: list[dict[str, Any]] | None = None
    thirdpartynhd_category_name: str | None = None
    thirdpartynhd_outcome: int | None = None
    thirdpartynhd_outcome_mappings: list[dict[str, Any]] | None = None
    thirdpartynhd_outcome_name: str | None = None
    thirdpartynhd_status: int | None = None
    thirdpartynhd_status_mappings: list[dict[str, Any]] | None = None
    thirdpartynhd_status_name: str | None = None
    thirdpartynhd_validated: bool | None = None
    thirdpartynhdapiclientid: str | None = None
    thirdpartynhdapiurl: str | None = None
    thirdpartynhdauthurl: str | None = None
    thirdpartynhdcustomfieldmappings: list[dict[str, Any]] | None = None
    thirdpartynhdtenant: str | None = None
    toplevel_id: int | None = None
    """The top level it belongs to."""
    toplevel_name: str | None = None
    """A name, for reading. A save goes by toplevel_id."""
    use: str | None = None
    """What kind of record it is."""
    users: list[dict[str, Any]] | None = None
    usesnhd: bool | None = None
    webserviceurl: str | None = None
    website: str | None = None
    xero_id: str | None = None
    xero_tenant_id: str | None = None
    xero_tenant_name: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_isimport",
            "_isupdateimport",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "datecreated": DATETIME,
        "last_modified": DATETIME,
    }
