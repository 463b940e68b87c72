# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.suppliers` take by keyword. The companies that things are bought from."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import EmailTemplateReference, TopLevelReference, WebhookReference


class SupplierFilters(TypedDict, total=False):
    """What `halo.suppliers.list` takes."""

    activeinactive: str
    """Two flags, comma separated: whether active and whether inactive records are given."""
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    includeactive: bool
    """Whether active records are given."""
    includeinactive: bool
    """Whether inactive records are given."""
    kashflowtenantid: int
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    search: str
    """Text to look for."""
    toplevel_id: TopLevelReference
    """Records below this top level."""
    xerotenantid: str


class SupplierGetParameters(TypedDict, total=False):
    """What `halo.suppliers.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class SupplierFields(TypedDict, total=False):
    """The fields of one record of `halo.suppliers`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    accounts_id: str | None
    address: str | None
    allow_api_access: bool | None
    api_access_clientid: str | None
    api_access_clientsecret: str | None
    apiversion: str | None
    contact_name: str | None
    contact_title: str | None
    contract_count: int | None
    create_jira_webhook: bool | None
    custombuttons: list[dict[str, Any]] | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datecreated: datetime.datetime | datetime.date | str | None
    """When it was created, UTC."""
    dbc_company_id: str | None
    dbc_dimensions: list[dict[str, Any]] | None
    dbc_template: str | None
    default_contract_id: int | None
    default_contract_sla_id: int | None
    default_currency_code: int | None
    default_currency_code_name: str | None
    details_id: int | None
    dynamics_bc_synced: bool | None
    dynamics_dimensions_enabled: bool | None
    email_address: str | None
    email_end_tag: str | None
    email_start_tag: str | None
    emaildomain: str | None
    emailoverduefixby: bool | None
    emailoverdueresponse: bool | None
    emailtemplate_id: EmailTemplateReference | None
    emailtemplate_name: str | None
    external_links: list[dict[str, Any]] | None
    extratabs: list[dict[str, Any]] | None
    faqlists: list[dict[str, Any]] | None
    fax: str | None
    ignore_from_accounting_sync: bool | None
    import_details_id: int | None
    inactive: bool | None
    """Whether it is out of use."""
    intacct_default_save_loc: str | None
    intacct_location_id: str | None
    intacct_location_id_list: list[dict[str, Any]] | None
    intacct_location_type: str | None
    intacct_save_location: str | None
    is_manufacturer: bool | None
    is_supplier: bool | None
    is_xero_archived: bool | None
    issupplierdetails: bool | None
    jira_allow_webhooks: bool | None
    jira_priority_mappings: list[dict[str, Any]] | None
    jira_requesttype_mappings: list[dict[str, Any]] | None
    jira_servicedesk: dict[str, Any] | None
    jira_servicedesk_id: str | None
    jira_servicedesk_name: str | None
    jira_status_after_update: int | None
    jira_status_mappings: list[dict[str, Any]] | None
    jira_url: str | None
    jira_user: dict[str, Any] | None
    jira_user_id: str | None
    jira_user_name: str | None
    jira_username: str | None
    jira_validated: bool | None
    jira_webhook_authentication: int | None
    jira_webhook_created: bool | None
    jira_webhook_user: int | None
    jira_webhook_username: str | None
    kashflow_tenant_id: int | None
    kashflow_tenant_name: str | None
    kashflowid: int | None
    last_modified: datetime.datetime | datetime.date | str | None
    """When it was last changed, UTC."""
    logo: str | None
    messagegroup_id: int | None
    mobile: str | None
    myob_tenant: int | None
    myob_tenant_name: str | None
    name: str | None
    new_external_link: dict[str, Any] | None
    new_icon: str | None
    new_jira_webhook_secret: str | None
    new_jirakey: str | None
    new_servicenow_webhooksecret: str | None
    new_servicenowkey: str | None
    new_thirdpartynhdapiclientsecret: str | None
    nhdemailaddress: str | None
    nhdpassword: str | None
    nhdurl: str | None
    notes: str | None
    """Notes about it."""
    ordering_email_address: str | None
    override_costs: list[dict[str, Any]] | None
    parentid: int | None
    phone_number: str | None
    """The telephone number."""
    phone_number_2: str | None
    phone_number_3: str | None
    portal_password: str | None
    portal_ref: str | None
    portal_url: str | None
    portal_username: str | None
    purchase_tax_code: int | None
    purchase_tax_code_name: str | None
    qbo_company_id: str | None
    qbo_company_name: str | None
    runbook_id: WebhookReference | None
    runbook_name: str | None
    servicenow_assignment_group: str | None
    servicenow_assignment_group_name: str | None
    servicenow_assignmentgroup: dict[str, Any] | None
    servicenow_authtype: int | None
    servicenow_category_mappings: list[dict[str, Any]] | None
    servicenow_defaultuser: dict[str, Any] | None
    servicenow_defaultuser_id: str | None
    servicenow_defaultuser_name: str | None
    servicenow_enable_webhook: bool | None
    servicenow_fieldmappings: list[dict[str, Any]] | None
    servicenow_impact_mappings: list[dict[str, Any]] | None
    servicenow_locale: str | None
    servicenow_priority_mappings: list[dict[str, Any]] | None
    servicenow_service_mappings: list[dict[str, Any]] | None
    servicenow_status_mappings: list[dict[str, Any]] | None
    servicenow_sync_child: bool | None
    servicenow_team_mappings: list[dict[str, Any]] | None
    servicenow_ticket_sync: str | None
    servicenow_ticket_sync_list: list[dict[str, Any]] | None
    servicenow_tickettype_mappings: list[dict[str, Any]] | None
    servicenow_urgency_mappings: list[dict[str, Any]] | None
    servicenow_url: str | None
    servicenow_username: str | None
    servicenow_validated: bool | None
    supplier_currency_rate: float | None
    supplier_currency_symbol: str | None
    supplier_invoice_due_date_extra_days: int | None
    supplier_mailbox_address: str | None
    supplier_mailbox_override: int | None
    support_email_address: str | None
    switchslatosupplier: bool | None
    sync_servicenow_attachments: int | None
    synced_to_intacct: bool | None
    test_jira: bool | None
    test_servicenow: bool | None
    test_thirdpartynhd: bool | None
    thirdpartynhd_attachments: int | None
    thirdpartynhd_category: int | None
    thirdpartynhd_category_mappings: list[dict[str, Any]] | None
    thirdpartynhd_category_name: str | None
    thirdpartynhd_outcome: int | None
    thirdpartynhd_outcome_mappings: list[dict[str, Any]] | None
    thirdpartynhd_outcome_name: str | None
    thirdpartynhd_status: int | None
    thirdpartynhd_status_mappings: list[dict[str, Any]] | None
    thirdpartynhd_status_name: str | None
    thirdpartynhd_validated: bool | None
    thirdpartynhdapiclientid: str | None
    thirdpartynhdapiurl: str | None
    thirdpartynhdauthurl: str | None
    thirdpartynhdcustomfieldmappings: list[dict[str, Any]] | None
    thirdpartynhdtenant: str | None
    toplevel_id: TopLevelReference | None
    """The top level it belongs to."""
    toplevel_name: str | None
    """A name, for reading. A save goes by toplevel_id."""
    use: str | None
    """What kind of record it is."""
    users: list[dict[str, Any]] | None
    usesnhd: bool | None
    webserviceurl: str | None
    website: str | None
    xero_id: str | None
    xero_tenant_id: str | None
    xero_tenant_name: str | None


class SupplierCreate(SupplierFields, total=False):
    """The fields of one new record of `halo.suppliers`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class SupplierUpdate(SupplierFields, total=False):
    """The id of one record of `halo.suppliers`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
