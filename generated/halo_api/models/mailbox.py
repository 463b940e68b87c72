# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Mailbox(Model):
    """One mailbox."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    accept_auto_replies: bool | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    allow_email_hashtags: bool | None = None
    allowed_senders: list[dict[str, Any]] | None = None
    azure_authentication_type: int | None = None
    azure_authority: int | None = None
    azure_authorized: bool | None = None
    azure_subscribed: bool | None = None
    azure_subscription_expiry: datetime.datetime | None = None
    azure_subscription_id: str | None = None
    azureappid: str | None = None
    azuredatecutoff: datetime.datetime | None = None
    azureemail: str | None = None
    azureleavemailininbox: bool | None = None
    azureredirecturi: str | None = None
    azuretenant: str | None = None
    certificate_id: int | None = None
    changeseq: int | None = None
    creationdate: datetime.datetime | None = None
    credential_type: int | None = None
    current_credential_id: int | None = None
    current_credential_new_method: bool | None = None
    current_mailbox: str | None = None
    current_shared_mailbox: str | None = None
    defaultuser: str | None = None
    defaultuserid: int | None = None
    defaultusersite: str | None = None
    deleteditemsfolder: str | None = None
    department_guid: str | None = None
    display_address: str | None = None
    dontimportbeforecreation: bool | None = None
    dontprocesssentbysamemailbox: bool | None = None
    dontsendack: bool | None = None
    enabled: bool | None = None
    ewsusername: str | None = None
    federated_credential_agent_id: str | None = None
    google_authorized: bool | None = None
    google_code: str | None = None
    google_email: str | None = None
    google_redirect: str | None = None
    google_token_expiry: datetime.datetime | None = None
    google_type: int | None = None
    graph_host: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: datetime.datetime | None = None
    halointegrator_outlook: bool | None = None
    halointegrator_outlook_lasterror: str | None = None
    halointegrator_outlook_lastsync: datetime.datetime | None = None
    harddeletereadmessages: bool | None = None
    ignore_cc_emails: bool | None = None
    imapdatecutoff: datetime.datetime | None = None
    imapleavemailininbox: bool | None = None
    inbound_method: int | None = None
    intent: str | None = None
    label_type: str | None = None
    mappings_user: list[dict[str, Any]] | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    new_azure_access_token: str | None = None
    new_azure_refresh_token: str | None = None
    new_azure_subscription_secret: str | None = None
    new_client_secret: str | None = None
    new_google_access_token: str | None = None
    new_google_refresh_token: str | None = None
    new_password: str | None = None
    new_smtppassword: str | None = None
    newuser_default_site: int | None = None
    newuser_default_site_name: str | None = None
    newuser_send_ack: bool | None = None
    newuser_send_welcome_email: bool | None = None
    oauth_code: str | None = None
    org_guid: str | None = None
    popport: int | None = None
    restriction_type: int | None = None
    restrictto_department_id: int | None = None
    restrictto_department_name: str | None = None
    restrictto_org_id: int | None = None
    restrictto_org_name: str | None = None
    restrictto_team_id: int | None = None
    restrictto_team_name: str | None = None
    rtid_guid: str | None = None
    safe_attachment_placeholder: str | None = None
    safe_attachment_policy: int | None = None
    sales_mailbox_details_id: int | None = None
    sales_mailbox_new_method: bool | None = None
    sender_restriction_type: int | None = None
    server: str | None = None
    shared_mailbox_emailaddress: str | None = None
    showinfromaddress: bool | None = None
    signature_overrides: list[dict[str, Any]] | None = None
    site_domain_matching: bool | None = None
    site_prefix_matching: bool | None = None
    site_tocc_matching: bool | None = None
    site_wildcard_matching: bool | None = None
    smtpaddress: str | None = None
    smtpdisplayname: str | None = None
    smtpport: int | None = None
    smtpserver: str | None = None
    smtpusername: str | None = None
    smtpusetls: bool | None = None
    stopnewticketsviaemail: bool | None = None
    stopnewticketsviaemailreplywithtemplate_id: int | None = None
    stopnewticketsviaemailreplywithtemplate_name: str | None = None
    syncaddressbook: bool | None = None
    team_guid: str | None = None
    test_instance_id: int | None = None
    tickettype_id: int | None = None
    type: int | None = None
    unmatched_users: int | None = None
    use_emailaddress_for_new_users: bool | None = None
    username: str | None = None
    usesmtpforazuremailbox: bool | None = None
    usetls: bool | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_confirmclientcredentialssetup",
            "_confirmmanagedidentitysetup",
            "_exchangecodefortoken",
            "_getgoogletoken",
            "_isglobalsmtp",
            "_testonly",
            "_warning",
            "_webhookaction",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "azure_subscription_expiry": DATETIME,
        "azuredatecutoff": DATETIME,
        "creationdate": DATETIME,
        "google_token_expiry": DATETIME,
        "halointegrator_lastsync": DATETIME,
        "halointegrator_outlook_lastsync": DATETIME,
        "imapdatecutoff": DATETIME,
    }
