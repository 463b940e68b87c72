# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.mailboxes` take by keyword. The mailboxes that tickets come from."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import OrganisationReference, TeamReference, TicketTypeReference


class MailboxFilters(TypedDict, total=False):
    """What `halo.mailboxes.list` takes."""

    department_id: int
    """Records of this department."""
    from_addresses: bool
    ignore_default: bool
    organisation_id: OrganisationReference
    """Records of this organisation."""
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    team_id: TeamReference
    """Records of this team."""


class MailboxGetParameters(TypedDict, total=False):
    """What `halo.mailboxes.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includeglobalsmtp: bool


class MailboxFields(TypedDict, total=False):
    """The fields of one record of `halo.mailboxes`."""

    accept_auto_replies: bool | None
    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    allow_email_hashtags: bool | None
    allowed_senders: list[dict[str, Any]] | None
    azure_authentication_type: int | None
    azure_authority: int | None
    azure_authorized: bool | None
    azure_subscribed: bool | None
    azure_subscription_expiry: datetime.datetime | datetime.date | str | None
    azure_subscription_id: str | None
    azureappid: str | None
    azuredatecutoff: datetime.datetime | datetime.date | str | None
    azureemail: str | None
    azureleavemailininbox: bool | None
    azureredirecturi: str | None
    azuretenant: str | None
    certificate_id: int | None
    changeseq: int | None
    creationdate: datetime.datetime | datetime.date | str | None
    credential_type: int | None
    current_credential_id: int | None
    current_credential_new_method: bool | None
    current_mailbox: str | None
    current_shared_mailbox: str | None
    defaultuser: str | None
    defaultuserid: int | None
    defaultusersite: str | None
    deleteditemsfolder: str | None
    department_guid: str | None
    display_address: str | None
    dontimportbeforecreation: bool | None
    dontprocesssentbysamemailbox: bool | None
    dontsendack: bool | None
    enabled: bool | None
    ewsusername: str | None
    federated_credential_agent_id: str | None
    google_authorized: bool | None
    google_code: str | None
    google_email: str | None
    google_redirect: str | None
    google_token_expiry: datetime.datetime | datetime.date | str | None
    google_type: int | None
    graph_host: str | None
    guid: str | None
    """A GUID beside the id."""
    halointegrator_lasterror: str | None
    halointegrator_lastsync: datetime.datetime | datetime.date | str | None
    halointegrator_outlook: bool | None
    halointegrator_outlook_lasterror: str | None
    halointegrator_outlook_lastsync: datetime.datetime | datetime.date | str | None
    harddeletereadmessages: bool | None
    ignore_cc_emails: bool | None
    imapdatecutoff: datetime.datetime | datetime.date | str | None
    imapleavemailininbox: bool | None
    inbound_method: int | None
    intent: str | None
    label_type: str | None
    mappings_user: list[dict[str, Any]] | None
    messagegroup_id: int | None
    name: str | None
    new_azure_access_token: str | None
    new_azure_refresh_token: str | None
    new_azure_subscription_secret: str | None
    new_client_secret: str | None
    new_google_access_token: str | None
    new_google_refresh_token: str | None
    new_password: str | None
    new_smtppassword: str | None
    newuser_default_site: int | None
    newuser_default_site_name: str | None
    newuser_send_ack: bool | None
    newuser_send_welcome_email: bool | None
    oauth_code: str | None
    org_guid: str | None
    popport: int | None
    restriction_type: int | None
    restrictto_department_id: int | None
    restrictto_department_name: str | None
    restrictto_org_id: int | None
    restrictto_org_name: str | None
    restrictto_team_id: TeamReference | None
    restrictto_team_name: str | None
    rtid_guid: str | None
    safe_attachment_placeholder: str | None
    safe_attachment_policy: int | None
    sales_mailbox_details_id: int | None
    sales_mailbox_new_method: bool | None
    sender_restriction_type: int | None
    server: str | None
    shared_mailbox_emailaddress: str | None
    showinfromaddress: bool | None
    signature_overrides: list[dict[str, Any]] | None
    site_domain_matching: bool | None
    site_prefix_matching: bool | None
    site_tocc_matching: bool | None
    site_wildcard_matching: bool | None
    smtpaddress: str | None
    smtpdisplayname: str | None
    smtpport: int | None
    smtpserver: str | None
    smtpusername: str | None
    smtpusetls: bool | None
    stopnewticketsviaemail: bool | None
    stopnewticketsviaemailreplywithtemplate_id: int | None
    stopnewticketsviaemailreplywithtemplate_name: str | None
    syncaddressbook: bool | None
    team_guid: str | None
    test_instance_id: int | None
    tickettype_id: TicketTypeReference | None
    type: int | None
    unmatched_users: int | None
    use_emailaddress_for_new_users: bool | None
    username: str | None
    usesmtpforazuremailbox: bool | None
    usetls: bool | None


class MailboxUpdate(MailboxFields, total=False):
    """The id of one record of `halo.mailboxes`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
