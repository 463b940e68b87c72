# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, INTEGER, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.attachment import Attachment
    from ..models.custom_field import CustomField


@model(kw_only=True)
class User(Customizable):
    """One user."""

    id: int = UNSET
    """The number of the user."""
    activedirectory_dn: str | None = None
    adconnection: int | None = None
    add_departments: list[dict[str, Any]] | None = None
    add_roles: list[dict[str, Any]] | None = None
    addresses: list[Address] | None = None
    admanager: str | None = None
    agent_app_url: str | None = None
    allowviewclientdocs: bool | None = None
    allowviewsitedocs: bool | None = None
    answer1: str | None = None
    answer2: str | None = None
    answer3: str | None = None
    answer4: str | None = None
    answer5: str | None = None
    app_colour: str | None = None
    approver_note_hint: str | None = None
    area_guid: str | None = None
    assets: list[dict[str, Any]] | None = None
    """The assets it concerns."""
    attachments: list[Attachment] | None = None
    authenticatorapp_configured: bool | None = None
    """A save does not change it."""
    automatic_sales_tax: bool | None = None
    autotaskid: int | None = None
    avalara_tenant: int | None = None
    azure_connectionid: int | None = None
    azure_hasgroupedsitemappings: bool | None = None
    azure_id: str | None = None
    azure_last_login_date: datetime.datetime | None = None
    azure_mapping_id: int | None = None
    azure_roleid: int | None = None
    azure_tenant_domain: str | None = None
    azure_tenant_id: str | None = None
    azureoid: str | None = None
    canaccesscatalog: bool | None = None
    canadd: bool | None = None
    cancreateuser: bool | None = None
    caneditwebdetails: bool | None = None
    canuploaddocuments: bool | None = None
    canviewcontracts: bool | None = None
    canviewopps: bool | None = None
    cat2: str | None = None
    cataloglevel: int | None = None
    cautomateid: int | None = None
    check_update_user_tickets: bool | None = None
    claims: list[dict[str, Any]] | None = None
    client_account_manager_id: int | None = None
    client_automatic_callscript_id: int | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    client_taxable: bool | None = None
    client_toplevel_id: int | None = None
    client_type: int | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    connectwiseid: int | None = None
    container_dn: str | None = None
    contract_end_date: datetime.datetime | None = None
    contract_value: float | None = None
    country_code_alpha2: str | None = None
    country_code_alpha3: str | None = None
    country_code_name: str | None = None
    country_code_numeric: int | None = None
    covered_by_contract: bool | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date_licences_removed: datetime.datetime | None = None
    date_of_birth: datetime.datetime | None = None
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    default_currency_code: int | None = None
    delegation_activated: bool | None = None
    delegation_end: datetime.datetime | None = None
    delegation_out_of_office: bool | None = None
    delegation_start: datetime.datetime | None = None
    delegation_timebased: bool | None = None
    delegation_user_id: int | None = None
    delegation_user_name: str | None = None
    delete_departments: list[dict[str, Any]] | None = None
    department: str | None = None
    departments: list[dict[str, Any]] | None = None
    deputysite: int | None = None
    deputyusername: str | None = None
    device_access_level: int | None = None
    disclaimermatchstring: str | None = None
    dontackemails: bool | None = None
    dontackemails2: bool | None = None
    dontaddtomailinglist: bool | None = None
    dynamics_365_crm_details_id: int | None = None
    edit_departments: list[dict[str, Any]] | None = None
    email2: str | None = None
    email3: str | None = None
    emailaddress: str | None = None
    """The e-mail address; not checked by the server."""
    emailconfirmed: bool | None = None
    encmethod: int | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    facebook_id: int | None = None
    facebook_username: str | None = None
    fax: str | None = None
    faxint: int | None = None
    federated_identity_id: str | None = None
    firstname: str | None = None
    gocardless_customfields: dict[str, Any] | None = None
    googleworkplace_id: str | None = None
    has_unanswered_security_questions: bool | None = None
    hasbeentrained: bool | None = None
    homenumber: str | None = None
    homenumberint: int | None = None
    hubspot_archived: bool | None = None
    hubspot_dont_sync: bool | None = None
    hubspot_id: str | None = None
    hubspot_url: str | None = None
    hudu_url: str | None = None
    ignoreautomatedbilling: bool | None = None
    imagedata: str | None = None
    import_details_id: int | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    inform: bool | None = None
    informaction: bool | None = None
    informactionarea: bool | None = None
    informclearance: bool | None = None
    informclearancearea: bool | None = None
    informifack: bool | None = None
    informnewarea: bool | None = None
    informnewareaifack: bool | None = None
    initials: str | None = None
    instagram_id: int | None = None
    instagram_username: str | None = None
    integration_role_ids: list[int] | None = None
    inv1: int | None = None
    inv10: int | None = None
    inv10site: int | None = None
    inv11: int | None = None
    inv11site: int | None = None
    inv12: int | None = None
    inv12site: int | None = None
    inv13: int | None = None
    inv13site: int | None = None
    inv14: int | None = None
    inv14site: int | None = None
    inv15: int | None = None
    inv15site: int | None = None
    inv16: int | None = None
    inv16site: int | None = None
    inv17: int | None = None
    inv17site: int | None = None
    inv18: int | None = None
    inv18site: int | None = None
    inv19: int | None = None
    inv19site: int | None = None
    inv1site: int | None = None
    inv2: int | None = None
    inv20: int | None = None
    inv20site: int | None = None
    inv21: int | None = None
    inv21site: int | None = None
    inv22: int | None = None
    inv22site: int | None = None
    inv23: int | None = None
    inv23site: int | None = None
    inv24: int | None = None
    inv24site: int | None = None
    inv25: int | None = None
    inv25site: int | None = None
    inv2site: int | None = None
    inv3: int | None = None
    inv3site: int | None = None
    inv4: int | None = None
    inv4site: int | None = None
    inv5: int | None = None
    inv5site: int | None = None
    inv6: int | None = None
    inv6site: int | None = None
    inv7: int | None = None
    inv7site: int | None = None
    inv8: int | None = None
    inv8site: int | None = None
    inv9: int | None = None
    inv9site: int | None = None
    invoice_access_level: int | None = None
    is_comms_user: bool | None = None
    is_prospect: bool | None = None
    ischangeapprover: bool | None = None
    ischangeapprover2: bool | None = None
    iscontractcontact: bool | None = None
    isexternal: bool | None = None
    isheadofdept: bool | None = None
    isimportantcontact: bool | None = None
    """Whether it is a VIP."""
    isimportantcontact2: bool | None = None
    ismaincontact: bool | None = None
    isnhserveremaildefault: bool | None = None
    ispoapprover: bool | None = None
    isserviceaccount: bool | None = None
    isuserdetails: bool | None = None
    item_tax_code: int | None = None
    jira_id: str | None = None
    jira_instance: int | None = None
    jira_instance_name: str | None = None
    key: int | None = None
    lang: str | None = None
    language_id: int | None = None
    lastlogindate: datetime.datetime | None = None
    lastupdate: datetime.datetime | None = None
    linked_agent_id: int | None = None
    """The agent that is the same person."""
    linked_sites: list[dict[str, Any]] | None = None
    linked_user_id: int | None = None
    linked_user_name: str | None = None
    locked: bool | None = None
    login: str | None = None
    manager_email: str | None = None
    marketing_unsubscribes: list[dict[str, Any]] | None = None
    matching_value: str | None = None
    matchprimaryemail: bool | None = None
    memberof: str | None = None
    messagegroup_id: int | None = None
    middle_name: str | None = None
    mobileint: int | None = None
    mobilenumber: str | None = None
    mobilenumber2: str | None = None
    mobilenumber2int: int | None = None
    name: str | None = None
    """The whole name; a create without it is refused."""
    neversendemails: bool | None = None
    neversendmarketingemails: bool | None = None
    new_account_name: str | None = None
    new_external_link: dict[str, Any] | None = None
    new_password: str | None = None
    new_site_name: str | None = None
    new_user_site_id: int | None = None
    no_cc_when_delegated: bool | None = None
    no_manager_roleid: int | None = None
    notes: str | None = None
    """Notes about it."""
    okta_id: str | None = None
    okta_status: str | None = None
    oktaid: str | None = None
    onhold_ticket_count: int | None = None
    onpremise_activedirectory_dn: str | None = None
    open_opportunity_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    oppcompanyname: str | None = None
    oppcontactname: str | None = None
    oppemailaddress: str | None = None
    opportunity_id: int | None = None
    organisation_id: int | None = None
    other1: str | None = None
    other2: str | None = None
    other3: str | None = None
    other4: str | None = None
    other5: str | None = None
    out_of_office_end: datetime.datetime | None = None
    out_of_office_message: str | None = None
    out_of_office_start: datetime.datetime | None = None
    overridepdftemplatequote: int | None = None
    overridepdftemplatequote_name: str | None = None
    passportal_client_id: int | None = None
    passportal_id: int | None = None
    phonenumber: str | None = None
    """The telephone number."""
    phonenumber_preferred: str | None = None
    phonenumberint: int | None = None
    popup_notes: list[dict[str, Any]] | None = None
    preferred_name: str | None = None
    primary_address: Address | None = None
    priority_id: int | None = None
    prospect_account_id: int | None = None
    qbo_company_id: str | None = None
    question1: int | None = None
    question2: int | None = None
    question3: int | None = None
    question4: int | None = None
    question5: int | None = None
    quote_access_level: int | None = None
    reason: str | None = None
    relationship_id: int | None = None
    resetpassword: bool | None = None
    role_ids: list[int] | None = None
    role_list: str | None = None
    roles: list[dict[str, Any]] | None = None
    runbook_button_id: int | None = None
    sailpoint_id: str | None = None
    sailpoint_role_association: str | None = None
    salesforce_dontsync: bool | None = None
    samaccountname: str | None = None
    sendaccountsemails: bool | None = None
    sendwelcomeemail: bool | None = None
    service_account_overridden: bool | None = None
    servicenow_companyid: str | None = None
    servicenow_id: str | None = None
    servicenow_username: str | None = None
    sgatewayid: str | None = None
    showmeonly: int | None = None
    showrecentonly: int | None = None
    showslatimes: bool | None = None
    site_cautomate_guid: str | None = None
    site_contacts: list[dict[str, Any]] | None = None
    site_guid: str | None = None
    site_guid2: str | None = None
    site_hubspot_guid: str | None = None
    site_id: int | None = None
    """The site it belongs to; the server sends a decimal such as 12.0."""
    site_id_int: int | None = None
    site_matching_field: int | None = None
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    site_servicenow_id: str | None = None
    sitephonenumber: str | None = None
    sitephonenumberint: int | None = None
    sitetimezone: str | None = None
    slaid: int | None = None
    software: list[dict[str, Any]] | None = None
    software_role_name: str | None = None
    sqlimport_id: int | None = None
    sqlimport_user: str | None = None
    supplier: dict[str, Any] | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    support_expires: datetime.datetime | None = None
    surname: str | None = None
    table: dict[str, Any] | None = None
    telpref: int | None = None
    theme: str | None = None
    third_party_guid: str | None = None
    third_party_id: str | None = None
    third_party_relational_id: str | None = None
    third_party_sql: str | None = None
    thirdpartygroups: list[dict[str, Any]] | None = None
    ticket_customfields: list[CustomField] | None = None
    title: str | None = None
    total_ticket_count: int | None = None
    twitter_id: int | None = None
    twitter_username: str | None = None
    uddevnum: int | None = None
    uddevsite: int | None = None
    uduserid: int | None = None
    unsubscribed: bool | None = None
    update_user_tickets: bool | None = None
    use: str | None = None
    """What kind of record it is."""
    useadlogin: int | None = None
    user_relationships: list[dict[str, Any]] | None = None
    user_site_matching_field: int | None = None
    user_toplevel_id: int | None = None
    user_with_clientsite: str | None = None
    usercompany: list[dict[str, Any]] | None = None
    userdevicerolecount: int | None = None
    viewallcleared: bool | None = None
    web_access_level: int | None = None
    webannouncement: str | None = None
    welcomeemail_template_id: int | None = None
    whatsapp_number: str | None = None
    zapier_client_name: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_anonymise",
            "_convert_phonenumbers",
            "_disable_extra_matching",
            "_dont_fire_automations",
            "_email_collision",
            "_hascontactsenabled",
            "_importthirdpartyid",
            "_importtoken",
            "_importtype",
            "_importtypeid",
            "_isbatch",
            "_isimport",
            "_isnew",
            "_isopp",
            "_isupdateimport",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_merge_user_into",
            "_new_usersite_only",
            "_reassign_all_to_user",
            "_remove_license_id",
            "_remove_licenses",
            "_revoke_authenticatorapp",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "addresses": list_of(model_of("address", "Address")),
        "attachments": list_of(model_of("attachment", "Attachment")),
        "azure_last_login_date": DATETIME,
        "contract_end_date": DATETIME,
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "date_licences_removed": DATETIME,
        "date_of_birth": DATETIME,
        "datecreated": DATETIME,
        "delegation_end": DATETIME,
        "delegation_start": DATETIME,
        "lastlogindate": DATETIME,
        "lastupdate": DATETIME,
        "out_of_office_end": DATETIME,
        "out_of_office_start": DATETIME,
        "primary_address": model_of("address", "Address"),
        "site_id": INTEGER,
        "support_expires": DATETIME,
        "ticket_customfields": list_of(model_of("custom_field", "CustomField")),
    }
