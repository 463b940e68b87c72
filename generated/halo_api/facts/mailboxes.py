# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of mailboxes. The mailboxes that tickets come from."""

from . import Resource

RESOURCE = Resource(
    name="mailboxes",
    singular="mailbox",
    model="Mailbox",
    path="/Mailbox",
    operations=("list", "get", "save", "delete"),
    references={"tickettype_id": "ticket_types"},
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

FIELDS: dict[str, str] = {
    "boolean": (
        "_confirmclientcredentialssetup _confirmmanagedidentitysetup _exchangecodefortoken _getgoogletoken "
        "_isglobalsmtp _testonly accept_auto_replies allow_email_hashtags azure_authorized azure_subscribed "
        "azureleavemailininbox dontimportbeforecreation dontsendack enabled google_authorized "
        "harddeletereadmessages ignore_cc_emails imapleavemailininbox newuser_send_ack "
        "newuser_send_welcome_email showinfromaddress site_domain_matching site_prefix_matching "
        "site_tocc_matching site_wildcard_matching smtpusetls syncaddressbook usesmtpforazuremailbox usetls"
    ),
    "datetime": (
        "accesstokenexpirydate azure_subscription_expiry azuredatecutoff creationdate google_token_expiry "
        "halointegrator_lastsync imapdatecutoff refreshtokenexpirydate tokendestructiondate"
    ),
    "integer": (
        "id _webhookaction azure_authentication_type azure_authority changeseq defaultuserid google_type "
        "inbound_method messagegroup_id newuser_default_site popport restriction_type "
        "restrictto_department_id restrictto_org_id restrictto_team_id safe_attachment_policy smtpport "
        "tickettype_id tlstype type unmatched_users"
    ),
    "objects": ("signature_overrides"),
    "string": (
        "_warning accesstoken azure_subscription_id azureappid azureemail azureredirecturi azuretenant "
        "defaultuser defaultusersite deleteditemsfolder display_address ewsusername "
        "exchangemailboxdisplayname exchangemailboxfqdn google_code google_email google_redirect graph_host "
        "halointegrator_lasterror name new_azure_access_token new_azure_refresh_token "
        "new_azure_subscription_secret new_client_secret new_google_access_token new_google_refresh_token "
        "newuser_default_site_name oauth_code password refreshtoken restrictto_department_name "
        "restrictto_org_name restrictto_team_name safe_attachment_placeholder server "
        "shared_mailbox_emailaddress smtpaddress smtpdisplayname smtppassword smtpserver smtpusername "
        "username"
    ),
}
