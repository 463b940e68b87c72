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
    accesstoken: str | None = None
    accesstokenexpirydate: datetime.datetime | None = None
    allow_email_hashtags: bool | None = None
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
    changeseq: int | None = None
    creationdate: datetime.datetime | None = None
    defaultuser: str | None = None
    defaultuserid: int | None = None
    defaultusersite: str | None = None
    deleteditemsfolder: str | None = None
    display_address: str | None = None
    dontimportbeforecreation: bool | None = None
    dontsendack: bool | None = None
    enabled: bool | None = None
    ewsusername: str | None = None
    exchangemailboxdisplayname: str | None = None
    exchangemailboxfqdn: str | None = None
    google_authorized: bool | None = None
    google_code: str | None = None
    google_email: str | None = None
    google_redirect: str | None = None
    google_token_expiry: datetime.datetime | None = None
    google_type: int | None = None
    graph_host: str | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: datetime.datetime | None = None
    harddeletereadmessages: bool | None = None
    ignore_cc_emails: bool | None = None
    imapdatecutoff: datetime.datetime | None = None
    imapleavemailininbox: bool | None = None
    inbound_method: int | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    """The name."""
    new_azure_access_token: str | None = None
    new_azure_refresh_token: str | None = None
    new_azure_subscription_secret: str | None = None
    new_client_secret: str | None = None
    new_google_access_token: str | None = None
    new_google_refresh_token: str | None = None
    newuser_default_site: int | None = None
    newuser_default_site_name: str | None = None
    newuser_send_ack: bool | None = None
    newuser_send_welcome_email: bool | None = None
    oauth_code: str | None = None
    password: str | None = None
    popport: int | None = None
    refreshtoken: str | None = None
    refreshtokenexpirydate: datetime.datetime | None = None
    restriction_type: int | None = None
    restrictto_department_id: int | None = None
    restrictto_department_name: str | None = None
    restrictto_org_id: int | None = None
    restrictto_org_name: str | None = None
    restrictto_team_id: int | None = None
    restrictto_team_name: str | None = None
    safe_attachment_placeholder: str | None = None
    safe_attachment_policy: int | None = None
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
    smtppassword: str | None = None
    smtpport: int | None = None
    smtpserver: str | None = None
    smtpusername: str | None = None
    smtpusetls: bool | None = None
    syncaddressbook: bool | None = None
    tickettype_id: int | None = None
    """The ticket type, by its id."""
    tlstype: int | None = None
    tokendestructiondate: datetime.datetime | None = None
    type: int | None = None
    unmatched_users: int | None = None
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
        "accesstokenexpirydate": DATETIME,
        "azure_subscription_expiry": DATETIME,
        "azuredatecutoff": DATETIME,
        "creationdate": DATETIME,
        "google_token_expiry": DATETIME,
        "halointegrator_lastsync": DATETIME,
        "imapdatecutoff": DATETIME,
        "refreshtokenexpirydate": DATETIME,
        "tokendestructiondate": DATETIME,
    }
