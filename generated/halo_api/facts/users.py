# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of users. The contacts at clients; agents are a resource of their own."""

from . import Resource

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
    references={"client_id": "clients", "linked_agent_id": "agents", "site_id": "sites"},
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

FIELDS: dict[str, str] = {
    "boolean": (
        "_anonymise _dont_fire_automations _hascontactsenabled _isbatch _isimport _isnew _isopp "
        "_new_usersite_only _remove_licenses _revoke_authenticatorapp allowviewclientdocs allowviewsitedocs "
        "authenticatorapp_configured automatic_sales_tax canaccesscatalog canaccessinvoices canadd "
        "cancreateuser caneditwebdetails canviewcontracts canviewopps client_taxable covered_by_contract "
        "delegation_activated delegation_timebased dontackemails dontackemails2 dontaddtomailinglist "
        "emailconfirmed hasbeentrained hubspot_archived hubspot_dont_sync ignoreautomatedbilling inactive "
        "inform informaction informactionarea informclearance informclearancearea informnewarea is_comms_user "
        "ischangeapprover ischangeapprover2 iscontractcontact isexternal isheadofdept isimportantcontact "
        "isimportantcontact2 ismaincontact isnhserveremaildefault ispoapprover isserviceaccount isuserdetails "
        "locked matchprimaryemail neversendemails resetpassword salesforce_dontsync sendwelcomeemail "
        "service_account_overridden showslatimes unsubscribed viewallcleared"
    ),
    "datetime": (
        "azure_last_login_date contract_end_date datecreated delegation_end delegation_start lastlogindate ulastupdate"
    ),
    "integer": (
        "id _email_collision _merge_user_into _reassign_all_to_user adconnection autotaskid "
        "azure_connectionid azure_roleid cataloglevel cautomateid client_account_manager_id "
        "client_automatic_callscript_id client_id connectwiseid default_currency_code delegation_user_id "
        "deputysite device_access_level encmethod facebook_id instagram_id inv1 inv10 inv10site inv11 "
        "inv11site inv12 inv12site inv13 inv13site inv14 inv14site inv15 inv15site inv16 inv16site inv17 "
        "inv17site inv18 inv18site inv19 inv19site inv1site inv2 inv20 inv20site inv21 inv21site inv22 "
        "inv22site inv23 inv23site inv24 inv24site inv25 inv25site inv2site inv3 inv3site inv4 inv4site inv5 "
        "inv5site inv6 inv6site inv7 inv7site inv8 inv8site inv9 inv9site item_tax_code jira_instance "
        "linked_agent_id linked_user_id messagegroup_id no_manager_roleid onhold_ticket_count "
        "open_ticket_count opened_thismonth_count opportunity_id organisation_id overridepdftemplatequote "
        "passportal_client_id passportal_id priority_id question1 question2 question3 question4 question5 "
        "relationship_id showmeonly showrecentonly site_id_int slaid sqlimport_id telpref total_ticket_count "
        "twitter_id uddevnum uddevsite uduserid useadlogin userdevicerolecount web_access_level "
        "welcomeemail_template_id"
    ),
    "number": ("contract_value site_id"),
    "object": ("gocardless_customfields new_external_link primary_address supplier"),
    "objects": (
        "add_roles addresses assets attachments claims custombuttons customfields departments external_links "
        "linked_sites popup_notes roles software thirdpartygroups ticket_customfields user_relationships "
        "usercompany"
    ),
    "string": (
        "_importtoken _importtype _warning activedirectory_dn admanager agent_app_url app_colour area_guid "
        "azure_id azure_tenant_domain azure_tenant_id azureoid cat2 client_name colour container_dn "
        "delegation_user_name department deputyusername disclaimermatchstring email2 email3 emailaddress "
        "facebook_username fax firstname googleworkplace_id homenumber hubspot_id hubspot_url hudu_url "
        "imagedata initials instagram_username jira_id jira_instance_name lang linked_user_name login "
        "manager_email matching_value memberof mobilenumber mobilenumber2 name new_password new_site_name "
        "notes okta_id okta_status oktaid onpremise_activedirectory_dn oppcompanyname oppcontactname "
        "oppemailaddress other1 other2 other3 other4 other5 overridepdftemplatequote_name phonenumber "
        "phonenumber_preferred role_list samaccountname servicenow_companyid servicenow_id "
        "servicenow_username sgatewayid site_cautomate_guid site_guid site_guid2 site_hubspot_guid site_name "
        "site_servicenow_id sitephonenumber sitetimezone software_role_name supplier_name surname theme "
        "third_party_guid third_party_id third_party_sql title twitter_username use user_with_clientsite "
        "webannouncement zapier_client_name"
    ),
}
