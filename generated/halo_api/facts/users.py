# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of users. The contacts at clients; agents are a resource of their own."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="users",
    singular="user",
    model="User",
    path="/Users",
    operations=("list", "get", "save", "delete"),
    rows_key="users",
    envelope="always",
    paging="pages",
    create_needs=(("name",), ("site_id",)),
    messages={"create": {"name": "Username must be entered", "site_id": "A Site must be selected"}},
    echoes={"client_name": "client_id", "site_name": "site_id", "supplier_name": "supplier_id"},
    references={"client_id": "clients", "linked_agent_id": "agents", "site_id": "sites"},
    name_field="name",
    read_only={"authenticatorapp_configured": "live: dropped without a word"},
    changes_since="lastupdatefromdate",
    includes_inactive="includeinactive",
    common_filters=(
        "client_id",
        "site_id",
        "search",
        "search_phonenumbers",
        "exclude_agents",
        "includeinactive",
        "lastupdatefromdate",
        "include_custom_fields",
        "order",
        "orderdesc",
    ),
    common_fields=(
        "name",
        "site_id",
        "client_id",
        "firstname",
        "surname",
        "emailaddress",
        "phonenumber",
        "mobilenumber",
        "isimportantcontact",
        "linked_agent_id",
        "inactive",
        "notes",
        "customfields",
    ),
    traps=(
        "Needs are told one at a time: first name, then site_id (live)",
        "/Users/me answers 404 to an application (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_users": {
        "activeinactive": "string",
        "advanced_search": "string",
        "allapprovers": "boolean",
        "approvers_only": "boolean",
        "asset_id": "integer",
        "client_id": "integer",
        "contract_id": "integer",
        "department_id": "integer",
        "exclude_agents": "boolean",
        "exclude_defaultsiteusers": "boolean",
        "exclude_generaluser": "boolean",
        "idonly": "boolean",
        "include_custom_fields": "integers",
        "includeactive": "boolean",
        "includebillinginfo": "boolean",
        "includeinactive": "boolean",
        "includename": "boolean",
        "includenonserviceaccount": "boolean",
        "includenotes": "boolean",
        "includeserviceaccount": "boolean",
        "integration_type": "string",
        "is3cxcall": "boolean",
        "is_followers": "boolean",
        "lastupdatefromdate": "datetime",
        "lastupdatetodate": "datetime",
        "licence_id": "integer",
        "linked_to_user_id": "integer",
        "listagentuserfirst": "boolean",
        "myallcustomers": "boolean",
        "myarea": "boolean",
        "mydepartment": "boolean",
        "mysite": "boolean",
        "mysitecontact": "boolean",
        "mytoplevel": "boolean",
        "opp_id": "integer",
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
        "organisation_id": "integer",
        "role": "integer",
        "search": "string",
        "search_phonenumbers": "boolean",
        "site_id": "integer",
        "supplier_id": "integer",
        "tickettype_id": "integer",
        "toplevel_id": "integer",
    },
    "save_users": {},
    "get_user": {
        "client_id": "integer",
        "client_override": "integer",
        "domain": "string",
        "includeactivity": "boolean",
        "includebillinginfo": "boolean",
        "includedetails": "boolean",
        "includepopups": "boolean",
        "includeusersassets": "boolean",
        "issetup": "boolean",
        "opp_id": "integer",
        "site_id": "integer",
        "site_override": "integer",
        "supplier_id": "integer",
        "tickettype_id": "integer",
        "username": "string",
    },
    "delete_user": {},
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "delegation_user_id": Reference("users"),
    "language_id": Reference("languages"),
    "linked_agent_id": Reference("agents"),
    "linked_user_id": Reference("users"),
    "new_user_site_id": Reference("sites"),
    "opportunity_id": Reference("opportunities"),
    "organisation_id": Reference("organisations"),
    "role_ids": Reference("roles"),
    "site_id": Reference("sites"),
    "slaid": Reference("slas"),
    "supplier_id": Reference("suppliers"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "asset_id": Reference("assets"),
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "licence_id": Reference("software_licences"),
    "organisation_id": Reference("organisations"),
    "site_id": Reference("sites"),
    "supplier_id": Reference("suppliers"),
    "tickettype_id": Reference("ticket_types"),
    "toplevel_id": Reference("top_levels"),
}

NAMING = Naming(
    fields=("emailaddress", "name"),
    search="search",
    with_all={"includeinactive": True},
    inactive={"inactive": True},
    scopes={"site_id": "site_id", "client_id": "client_id"},
)

FILTER_TEXTS: dict[str, str] = {
    "activeinactive": "Two flags, comma separated: whether active and whether inactive records are given.",
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "asset_id": "Records of this asset.",
    "client_id": "Records of this client.",
    "contract_id": "Records of this contract.",
    "department_id": "Records of this department.",
    "exclude_agents": "No users that are agents too.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "include_custom_fields": "Custom fields that each row carries, by their ids in custom_fields.",
    "includeactive": "Whether active records are given.",
    "includeinactive": "Whether inactive records are given.",
    "lastupdatefromdate": "Changed at this time or later.",
    "lastupdatetodate": "Changed at this time or earlier.",
    "licence_id": "Records of this software licence.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "organisation_id": "Records of this organisation.",
    "search": "Text to look for.",
    "search_phonenumbers": "Whether search looks into telephone numbers too.",
    "site_id": "Records of this site.",
    "supplier_id": "Records of this supplier.",
    "toplevel_id": "Records below this top level.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_anonymise _convert_phonenumbers _disable_extra_matching _dont_fire_automations _hascontactsenabled "
        "_isbatch _isimport _isnew _isopp _isupdateimport _new_usersite_only _remove_licenses "
        "_revoke_authenticatorapp allowviewclientdocs allowviewsitedocs authenticatorapp_configured "
        "automatic_sales_tax azure_hasgroupedsitemappings canaccesscatalog canadd cancreateuser "
        "caneditwebdetails canuploaddocuments canviewcontracts canviewopps check_update_user_tickets "
        "client_taxable covered_by_contract delegation_activated delegation_out_of_office "
        "delegation_timebased dontackemails dontackemails2 dontaddtomailinglist emailconfirmed "
        "has_unanswered_security_questions hasbeentrained hubspot_archived hubspot_dont_sync "
        "ignoreautomatedbilling inactive inform informaction informactionarea informclearance "
        "informclearancearea informifack informnewarea informnewareaifack is_comms_user is_prospect "
        "ischangeapprover ischangeapprover2 iscontractcontact isexternal isheadofdept isimportantcontact "
        "isimportantcontact2 ismaincontact isnhserveremaildefault ispoapprover isserviceaccount isuserdetails "
        "locked matchprimaryemail neversendemails neversendmarketingemails no_cc_when_delegated resetpassword "
        "salesforce_dontsync sendaccountsemails sendwelcomeemail service_account_overridden showslatimes "
        "unsubscribed update_user_tickets viewallcleared"
    ),
    "datetime": (
        "azure_last_login_date contract_end_date date_licences_removed date_of_birth datecreated "
        "delegation_end delegation_start lastlogindate lastupdate out_of_office_end out_of_office_start "
        "support_expires"
    ),
    "integer": (
        "id _email_collision _importtypeid _match_integration_id _merge_user_into _reassign_all_to_user "
        "_remove_license_id adconnection autotaskid avalara_tenant azure_connectionid azure_mapping_id "
        "azure_roleid cataloglevel cautomateid client_account_manager_id client_automatic_callscript_id "
        "client_id client_toplevel_id client_type connectwiseid country_code_numeric default_currency_code "
        "delegation_user_id deputysite device_access_level dynamics_365_crm_details_id encmethod facebook_id "
        "faxint homenumberint import_details_id instagram_id inv1 inv10 inv10site inv11 inv11site inv12 "
        "inv12site inv13 inv13site inv14 inv14site inv15 inv15site inv16 inv16site inv17 inv17site inv18 "
        "inv18site inv19 inv19site inv1site inv2 inv20 inv20site inv21 inv21site inv22 inv22site inv23 "
        "inv23site inv24 inv24site inv25 inv25site inv2site inv3 inv3site inv4 inv4site inv5 inv5site inv6 "
        "inv6site inv7 inv7site inv8 inv8site inv9 inv9site invoice_access_level item_tax_code jira_instance "
        "key language_id linked_agent_id linked_user_id messagegroup_id mobileint mobilenumber2int "
        "new_user_site_id no_manager_roleid onhold_ticket_count open_opportunity_count open_ticket_count "
        "opened_thismonth_count opportunity_id organisation_id overridepdftemplatequote passportal_client_id "
        "passportal_id phonenumberint priority_id prospect_account_id question1 question2 question3 question4 "
        "question5 quote_access_level relationship_id runbook_button_id showmeonly showrecentonly site_id_int "
        "site_matching_field sitephonenumberint slaid sqlimport_id supplier_id telpref total_ticket_count "
        "twitter_id uddevnum uddevsite uduserid useadlogin user_site_matching_field user_toplevel_id "
        "userdevicerolecount web_access_level welcomeemail_template_id"
    ),
    "integers": ("integration_role_ids role_ids"),
    "number": ("contract_value site_id"),
    "object": ("gocardless_customfields new_external_link primary_address supplier table"),
    "objects": (
        "add_departments add_roles addresses assets attachments claims customfields delete_departments "
        "departments edit_departments external_links extratabs linked_sites marketing_unsubscribes "
        "popup_notes roles site_contacts software thirdpartygroups ticket_customfields user_relationships "
        "usercompany"
    ),
    "string": (
        "_importthirdpartyid _importtoken _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning activedirectory_dn admanager agent_app_url answer1 answer2 answer3 "
        "answer4 answer5 app_colour approver_note_hint area_guid azure_id azure_tenant_domain azure_tenant_id "
        "azureoid cat2 client_name colour container_dn country_code_alpha2 country_code_alpha3 "
        "country_code_name delegation_user_name department deputyusername disclaimermatchstring email2 email3 "
        "emailaddress facebook_username fax federated_identity_id firstname googleworkplace_id homenumber "
        "hubspot_id hubspot_url hudu_url imagedata initials instagram_username jira_id jira_instance_name "
        "lang linked_user_name login manager_email matching_value memberof middle_name mobilenumber "
        "mobilenumber2 name new_account_name new_password new_site_name notes okta_id okta_status oktaid "
        "onpremise_activedirectory_dn oppcompanyname oppcontactname oppemailaddress other1 other2 other3 "
        "other4 other5 out_of_office_message overridepdftemplatequote_name phonenumber phonenumber_preferred "
        "preferred_name qbo_company_id reason role_list sailpoint_id sailpoint_role_association "
        "samaccountname servicenow_companyid servicenow_id servicenow_username sgatewayid site_cautomate_guid "
        "site_guid site_guid2 site_hubspot_guid site_name site_servicenow_id sitephonenumber sitetimezone "
        "software_role_name sqlimport_user supplier_name surname theme third_party_guid third_party_id "
        "third_party_relational_id third_party_sql title twitter_username use user_with_clientsite "
        "webannouncement whatsapp_number zapier_client_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the user.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "assets": "The assets it concerns.",
    "authenticatorapp_configured": "A save does not change it.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "colour": "The colour, as hexadecimal RGB.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "datecreated": "When it was created, UTC.",
    "emailaddress": "The e-mail address; not checked by the server.",
    "inactive": "Whether it is out of use.",
    "isimportantcontact": "Whether it is a VIP.",
    "linked_agent_id": "The agent that is the same person.",
    "name": "The whole name; a create without it is refused.",
    "notes": "Notes about it.",
    "phonenumber": "The telephone number.",
    "site_id": "The site it belongs to; the server sends a decimal such as 12.0.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_importthirdpartyid _importtype _importtypeid _isupdateimport _match_additional_id "
        "_match_integration_button_caption _match_integration_button_icon _match_integration_button_url "
        "_match_integration_id _match_integration_name _match_thirdparty_id activedirectory_dn "
        "approver_note_hint area_guid attachments automatic_sales_tax autotaskid avalara_tenant azure_id "
        "azureoid client_account_manager_id client_automatic_callscript_id client_id client_name "
        "client_taxable client_toplevel_id client_type colour connectwiseid container_dn contract_end_date "
        "contract_value country_code_alpha2 country_code_alpha3 country_code_name country_code_numeric "
        "covered_by_contract customfields date_of_birth default_currency_code email2 email3 emailaddress fax "
        "firstname homenumber id ignoreautomatedbilling import_details_id inactive initials is_prospect "
        "isimportantcontact isimportantcontact2 isserviceaccount item_tax_code key language_id lastupdate "
        "linked_agent_id login messagegroup_id middle_name mobilenumber mobilenumber2 name neversendemails "
        "neversendmarketingemails new_external_link new_user_site_id notes okta_id "
        "onpremise_activedirectory_dn other1 other2 other3 other4 other5 overridepdftemplatequote "
        "overridepdftemplatequote_name phonenumber phonenumber_preferred preferred_name priority_id "
        "qbo_company_id question1 question2 question3 question4 question5 relationship_id role_ids role_list "
        "sailpoint_id site_cautomate_guid site_guid site_hubspot_guid site_id site_id_int site_name "
        "sitephonenumber sitetimezone software_role_name surname table telpref third_party_relational_id "
        "title uddevnum uddevsite uduserid use user_relationships user_with_clientsite userdevicerolecount "
        "whatsapp_number"
    ),
)
