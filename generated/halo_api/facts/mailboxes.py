# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of mailboxes. The mailboxes that tickets come from."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="mailboxes",
    singular="mailbox",
    model="Mailbox",
    path="/Mailbox",
    operations=("list", "get", "save", "delete"),
    references={"tickettype_id": "ticket_types"},
    name_field="name",
    common_filters=("department_id", "organisation_id", "showall", "team_id"),
    common_fields=("guid",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_mailboxes": {
        "department_id": "integer",
        "from_addresses": "boolean",
        "ignore_default": "boolean",
        "organisation_id": "integer",
        "showall": "boolean",
        "team_id": "integer",
    },
    "save_mailboxes": {},
    "get_mailbox": {"includedetails": "boolean", "includeglobalsmtp": "boolean"},
    "delete_mailbox": {},
}

REFERENCES: dict[str, Reference] = {
    "restrictto_team_id": Reference("teams"),
    "tickettype_id": Reference("ticket_types"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "organisation_id": Reference("organisations"),
    "team_id": Reference("teams"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "department_id": "Records of this department.",
    "organisation_id": "Records of this organisation.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "team_id": "Records of this team.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_confirmclientcredentialssetup _confirmmanagedidentitysetup _exchangecodefortoken _getgoogletoken "
        "_isglobalsmtp _testonly accept_auto_replies allow_email_hashtags azure_authorized azure_subscribed "
        "azureleavemailininbox current_credential_new_method dontimportbeforecreation "
        "dontprocesssentbysamemailbox dontsendack enabled google_authorized halointegrator_outlook "
        "harddeletereadmessages ignore_cc_emails imapleavemailininbox newuser_send_ack "
        "newuser_send_welcome_email sales_mailbox_new_method showinfromaddress site_domain_matching "
        "site_prefix_matching site_tocc_matching site_wildcard_matching smtpusetls stopnewticketsviaemail "
        "syncaddressbook use_emailaddress_for_new_users usesmtpforazuremailbox usetls"
    ),
    "datetime": (
        "azure_subscription_expiry azuredatecutoff creationdate google_token_expiry halointegrator_lastsync "
        "halointegrator_outlook_lastsync imapdatecutoff"
    ),
    "integer": (
        "id access_control_level azure_authentication_type azure_authority certificate_id changeseq "
        "credential_type current_credential_id defaultuserid google_type inbound_method messagegroup_id "
        "newuser_default_site popport restriction_type restrictto_department_id restrictto_org_id "
        "restrictto_team_id safe_attachment_policy sales_mailbox_details_id sender_restriction_type smtpport "
        "stopnewticketsviaemailreplywithtemplate_id test_instance_id tickettype_id type unmatched_users"
    ),
    "object": ("_webhookaction"),
    "objects": ("access_control allowed_senders mappings_user signature_overrides"),
    "string": (
        "_warning azure_subscription_id azureappid azureemail azureredirecturi azuretenant current_mailbox "
        "current_shared_mailbox defaultuser defaultusersite deleteditemsfolder department_guid "
        "display_address ewsusername federated_credential_agent_id google_code google_email google_redirect "
        "graph_host guid halointegrator_lasterror halointegrator_outlook_lasterror intent label_type name "
        "new_azure_access_token new_azure_refresh_token new_azure_subscription_secret new_client_secret "
        "new_google_access_token new_google_refresh_token new_password new_smtppassword "
        "newuser_default_site_name oauth_code org_guid restrictto_department_name restrictto_org_name "
        "restrictto_team_name rtid_guid safe_attachment_placeholder server shared_mailbox_emailaddress "
        "smtpaddress smtpdisplayname smtpserver smtpusername stopnewticketsviaemailreplywithtemplate_name "
        "team_guid username"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    ("azureemail display_address enabled guid halointegrator_lastsync id inbound_method name"),
)
