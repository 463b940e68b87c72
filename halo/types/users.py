# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.users` take by keyword. The contacts at clients; agents are a resource of their
own."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, Attachment, CustomField

    from .references import (
        AgentReference,
        AssetReference,
        ClientReference,
        ContractReference,
        LanguageReference,
        OpportunityReference,
        OrganisationReference,
        RoleReference,
        SiteReference,
        SlaReference,
        SoftwareLicenceReference,
        SupplierReference,
        TicketTypeReference,
        TopLevelReference,
        UserReference,
    )


class UserFilters(TypedDict, total=False):
    """What `halo.users.list` takes."""

    activeinactive: str
    """Two flags, comma separated: whether active and whether inactive records are given."""
    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    allapprovers: bool
    approvers_only: bool
    asset_id: AssetReference
    """Records of this asset."""
    client_id: ClientReference
    """Records of this client."""
    contract_id: ContractReference
    """Records of this contract."""
    department_id: int
    """Records of this department."""
    exclude_agents: bool
    """No users that are agents too."""
    exclude_defaultsiteusers: bool
    exclude_generaluser: bool
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    include_custom_fields: int | Sequence[int] | str
    """Custom fields that each row carries, by their ids in custom_fields."""
    includeactive: bool
    """Whether active records are given."""
    includebillinginfo: bool
    includeinactive: bool
    """Whether inactive records are given."""
    includename: bool
    includenonserviceaccount: bool
    includenotes: bool
    includeserviceaccount: bool
    integration_type: str
    is3cxcall: bool
    is_followers: bool
    lastupdatefromdate: datetime.datetime | datetime.date | str
    """Changed at this time or later."""
    lastupdatetodate: datetime.datetime | datetime.date | str
    """Changed at this time or earlier."""
    licence_id: SoftwareLicenceReference
    """Records of this software licence."""
    linked_to_user_id: int
    listagentuserfirst: bool
    myallcustomers: bool
    myarea: bool
    mydepartment: bool
    mysite: bool
    mysitecontact: bool
    mytoplevel: bool
    opp_id: int
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
    organisation_id: OrganisationReference
    """Records of this organisation."""
    role: int
    search: str
    """Text to look for."""
    search_phonenumbers: bool
    """Whether search looks into telephone numbers too."""
    site_id: SiteReference
    """Records of this site."""
    supplier_id: SupplierReference
    """Records of this supplier."""
    tickettype_id: TicketTypeReference
    toplevel_id: TopLevelReference
    """Records below this top level."""


class UserGetParameters(TypedDict, total=False):
    """What `halo.users.get` takes."""

    client_id: int
    client_override: int
    domain: str
    includeactivity: bool
    includebillinginfo: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includepopups: bool
    includeusersassets: bool
    issetup: bool
    opp_id: int
    site_id: int
    site_override: int
    supplier_id: int
    tickettype_id: int
    username: str


class UserFields(TypedDict, total=False):
    """The fields of one record of `halo.users`."""

    activedirectory_dn: str | None
    adconnection: int | None
    add_departments: list[dict[str, Any]] | None
    add_roles: list[dict[str, Any]] | None
    addresses: list[Address] | None
    admanager: str | None
    agent_app_url: str | None
    allowviewclientdocs: bool | None
    allowviewsitedocs: bool | None
    answer1: str | None
    answer2: str | None
    answer3: str | None
    answer4: str | None
    answer5: str | None
    app_colour: str | None
    approver_note_hint: str | None
    area_guid: str | None
    assets: list[dict[str, Any]] | None
    """The assets it concerns."""
    attachments: list[Attachment] | None
    authenticatorapp_configured: bool | None
    """A save does not change it."""
    automatic_sales_tax: bool | None
    autotaskid: int | None
    avalara_tenant: int | None
    azure_connectionid: int | None
    azure_hasgroupedsitemappings: bool | None
    azure_id: str | None
    azure_last_login_date: datetime.datetime | datetime.date | str | None
    azure_mapping_id: int | None
    azure_roleid: int | None
    azure_tenant_domain: str | None
    azure_tenant_id: str | None
    azureoid: str | None
    canaccesscatalog: bool | None
    canadd: bool | None
    cancreateuser: bool | None
    caneditwebdetails: bool | None
    canuploaddocuments: bool | None
    canviewcontracts: bool | None
    canviewopps: bool | None
    cat2: str | None
    cataloglevel: int | None
    cautomateid: int | None
    check_update_user_tickets: bool | None
    claims: list[dict[str, Any]] | None
    client_account_manager_id: int | None
    client_automatic_callscript_id: int | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    client_taxable: bool | None
    client_toplevel_id: int | None
    client_type: int | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    connectwiseid: int | None
    container_dn: str | None
    contract_end_date: datetime.datetime | datetime.date | str | None
    contract_value: float | None
    country_code_alpha2: str | None
    country_code_alpha3: str | None
    country_code_name: str | None
    country_code_numeric: int | None
    covered_by_contract: bool | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date_licences_removed: datetime.datetime | datetime.date | str | None
    date_of_birth: datetime.datetime | datetime.date | str | None
    datecreated: datetime.datetime | datetime.date | str | None
    """When it was created, UTC."""
    default_currency_code: int | None
    delegation_activated: bool | None
    delegation_end: datetime.datetime | datetime.date | str | None
    delegation_out_of_office: bool | None
    delegation_start: datetime.datetime | datetime.date | str | None
    delegation_timebased: bool | None
    delegation_user_id: UserReference | None
    delegation_user_name: str | None
    delete_departments: list[dict[str, Any]] | None
    department: str | None
    departments: list[dict[str, Any]] | None
    deputysite: int | None
    deputyusername: str | None
    device_access_level: int | None
    disclaimermatchstring: str | None
    dontackemails: bool | None
    dontackemails2: bool | None
    dontaddtomailinglist: bool | None
    dynamics_365_crm_details_id: int | None
    edit_departments: list[dict[str, Any]] | None
    email2: str | None
    email3: str | None
    emailaddress: str | None
    """The e-mail address; not checked by the server."""
    emailconfirmed: bool | None
    encmethod: int | None
    external_links: list[dict[str, Any]] | None
    extratabs: list[dict[str, Any]] | None
    facebook_id: int | None
    facebook_username: str | None
    fax: str | None
    faxint: int | None
    federated_identity_id: str | None
    firstname: str | None
    gocardless_customfields: dict[str, Any] | None
    googleworkplace_id: str | None
    has_unanswered_security_questions: bool | None
    hasbeentrained: bool | None
    homenumber: str | None
    homenumberint: int | None
    hubspot_archived: bool | None
    hubspot_dont_sync: bool | None
    hubspot_id: str | None
    hubspot_url: str | None
    hudu_url: str | None
    ignoreautomatedbilling: bool | None
    imagedata: str | None
    import_details_id: int | None
    inactive: bool | None
    """Whether it is out of use."""
    inform: bool | None
    informaction: bool | None
    informactionarea: bool | None
    informclearance: bool | None
    informclearancearea: bool | None
    informifack: bool | None
    informnewarea: bool | None
    informnewareaifack: bool | None
    initials: str | None
    instagram_id: int | None
    instagram_username: str | None
    integration_role_ids: list[int] | None
    inv1: int | None
    inv10: int | None
    inv10site: int | None
    inv11: int | None
    inv11site: int | None
    inv12: int | None
    inv12site: int | None
    inv13: int | None
    inv13site: int | None
    inv14: int | None
    inv14site: int | None
    inv15: int | None
    inv15site: int | None
    inv16: int | None
    inv16site: int | None
    inv17: int | None
    inv17site: int | None
    inv18: int | None
    inv18site: int | None
    inv19: int | None
    inv19site: int | None
    inv1site: int | None
    inv2: int | None
    inv20: int | None
    inv20site: int | None
    inv21: int | None
    inv21site: int | None
    inv22: int | None
    inv22site: int | None
    inv23: int | None
    inv23site: int | None
    inv24: int | None
    inv24site: int | None
    inv25: int | None
    inv25site: int | None
    inv2site: int | None
    inv3: int | None
    inv3site: int | None
    inv4: int | None
    inv4site: int | None
    inv5: int | None
    inv5site: int | None
    inv6: int | None
    inv6site: int | None
    inv7: int | None
    inv7site: int | None
    inv8: int | None
    inv8site: int | None
    inv9: int | None
    inv9site: int | None
    invoice_access_level: int | None
    is_comms_user: bool | None
    is_prospect: bool | None
    ischangeapprover: bool | None
    ischangeapprover2: bool | None
    iscontractcontact: bool | None
    isexternal: bool | None
    isheadofdept: bool | None
    isimportantcontact: bool | None
    """Whether it is a VIP."""
    isimportantcontact2: bool | None
    ismaincontact: bool | None
    isnhserveremaildefault: bool | None
    ispoapprover: bool | None
    isserviceaccount: bool | None
    isuserdetails: bool | None
    item_tax_code: int | None
    jira_id: str | None
    jira_instance: int | None
    jira_instance_name: str | None
    key: int | None
    lang: str | None
    language_id: LanguageReference | None
    lastlogindate: datetime.datetime | datetime.date | str | None
    lastupdate: datetime.datetime | datetime.date | str | None
    linked_agent_id: AgentReference | None
    """The agent that is the same person."""
    linked_sites: list[dict[str, Any]] | None
    linked_user_id: UserReference | None
    linked_user_name: str | None
    locked: bool | None
    login: str | None
    manager_email: str | None
    marketing_unsubscribes: list[dict[str, Any]] | None
    matching_value: str | None
    matchprimaryemail: bool | None
    memberof: str | None
    messagegroup_id: int | None
    middle_name: str | None
    mobileint: int | None
    mobilenumber: str | None
    mobilenumber2: str | None
    mobilenumber2int: int | None
    name: str | None
    """The whole name; a create without it is refused."""
    neversendemails: bool | None
    neversendmarketingemails: bool | None
    new_account_name: str | None
    new_external_link: dict[str, Any] | None
    new_password: str | None
    new_site_name: str | None
    new_user_site_id: SiteReference | None
    no_cc_when_delegated: bool | None
    no_manager_roleid: int | None
    notes: str | None
    """Notes about it."""
    okta_id: str | None
    okta_status: str | None
    oktaid: str | None
    onhold_ticket_count: int | None
    onpremise_activedirectory_dn: str | None
    open_opportunity_count: int | None
    open_ticket_count: int | None
    opened_thismonth_count: int | None
    oppcompanyname: str | None
    oppcontactname: str | None
    oppemailaddress: str | None
    opportunity_id: OpportunityReference | None
    organisation_id: OrganisationReference | None
    other1: str | None
    other2: str | None
    other3: str | None
    other4: str | None
    other5: str | None
    out_of_office_end: datetime.datetime | datetime.date | str | None
    out_of_office_message: str | None
    out_of_office_start: datetime.datetime | datetime.date | str | None
    overridepdftemplatequote: int | None
    overridepdftemplatequote_name: str | None
    passportal_client_id: int | None
    passportal_id: int | None
    phonenumber: str | None
    """The telephone number."""
    phonenumber_preferred: str | None
    phonenumberint: int | None
    popup_notes: list[dict[str, Any]] | None
    preferred_name: str | None
    primary_address: Address | None
    priority_id: int | None
    prospect_account_id: int | None
    qbo_company_id: str | None
    question1: int | None
    question2: int | None
    question3: int | None
    question4: int | None
    question5: int | None
    quote_access_level: int | None
    reason: str | None
    relationship_id: int | None
    resetpassword: bool | None
    role_ids: RoleReference | None
    role_list: str | None
    roles: list[dict[str, Any]] | None
    runbook_button_id: int | None
    sailpoint_id: str | None
    sailpoint_role_association: str | None
    salesforce_dontsync: bool | None
    samaccountname: str | None
    sendaccountsemails: bool | None
    sendwelcomeemail: bool | None
    service_account_overridden: bool | None
    servicenow_companyid: str | None
    servicenow_id: str | None
    servicenow_username: str | None
    sgatewayid: str | None
    showmeonly: int | None
    showrecentonly: int | None
    showslatimes: bool | None
    site_cautomate_guid: str | None
    site_contacts: list[dict[str, Any]] | None
    site_guid: str | None
    site_guid2: str | None
    site_hubspot_guid: str | None
    site_id: SiteReference | None
    """The site it belongs to; the server sends a decimal such as 12.0."""
    site_id_int: int | None
    site_matching_field: int | None
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    site_servicenow_id: str | None
    sitephonenumber: str | None
    sitephonenumberint: int | None
    sitetimezone: str | None
    slaid: SlaReference | None
    software: list[dict[str, Any]] | None
    software_role_name: str | None
    sqlimport_id: int | None
    sqlimport_user: str | None
    supplier: dict[str, Any] | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""
    support_expires: datetime.datetime | datetime.date | str | None
    surname: str | None
    table: dict[str, Any] | None
    telpref: int | None
    theme: str | None
    third_party_guid: str | None
    third_party_id: str | None
    third_party_relational_id: str | None
    third_party_sql: str | None
    thirdpartygroups: list[dict[str, Any]] | None
    ticket_customfields: list[CustomField] | None
    title: str | None
    total_ticket_count: int | None
    twitter_id: int | None
    twitter_username: str | None
    uddevnum: int | None
    uddevsite: int | None
    uduserid: int | None
    unsubscribed: bool | None
    update_user_tickets: bool | None
    use: str | None
    """What kind of record it is."""
    useadlogin: int | None
    user_relationships: list[dict[str, Any]] | None
    user_site_matching_field: int | None
    user_toplevel_id: int | None
    user_with_clientsite: str | None
    usercompany: list[dict[str, Any]] | None
    userdevicerolecount: int | None
    viewallcleared: bool | None
    web_access_level: int | None
    webannouncement: str | None
    welcomeemail_template_id: int | None
    whatsapp_number: str | None
    zapier_client_name: str | None


class UserCreate(UserFields, total=False):
    """The fields of one new record of `halo.users`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class UserUpdate(UserFields, total=False):
    """The id of one record of `halo.users`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
