# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Service(Customizable):
    """One service."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    add_service_request_details: list[dict[str, Any]] | None = None
    allowall_category1: bool | None = None
    allowall_category2: bool | None = None
    allowall_category3: bool | None = None
    allowall_category4: bool | None = None
    allowed_category1: list[dict[str, Any]] | None = None
    allowed_category2: list[dict[str, Any]] | None = None
    allowed_category3: list[dict[str, Any]] | None = None
    allowed_category4: list[dict[str, Any]] | None = None
    allowfollowfault: bool | None = None
    allowincidients: bool | None = None
    allowoptin: bool | None = None
    allowservicerequests: bool | None = None
    allowunsubscribe: bool | None = None
    alsosubscribe: int | None = None
    asset_count: int | None = None
    assets: list[dict[str, Any]] | None = None
    """The assets it concerns."""
    assettype_id: int | None = None
    assettype_ids: str | None = None
    assettype_name: str | None = None
    attachments: list[dict[str, Any]] | None = None
    auto_link: bool | None = None
    autoemail: bool | None = None
    body: str | None = None
    business_owner_cab_id: int | None = None
    business_owner_cab_name: str | None = None
    business_owner_id: int | None = None
    business_owner_name: str | None = None
    cat2: str | None = None
    cat_phonenumber: str | None = None
    checkfri: bool | None = None
    checkminutes: int | None = None
    checkmon: bool | None = None
    checksat: bool | None = None
    checksun: bool | None = None
    checkthu: bool | None = None
    checktue: bool | None = None
    checkwed: bool | None = None
    compliance_owner_cab_id: int | None = None
    compliance_owner_cab_name: str | None = None
    compliance_owner_id: int | None = None
    compliance_owner_name: str | None = None
    cost: float | None = None
    create_on_unsubscribe: bool | None = None
    criticality: int | None = None
    current_status: int | None = None
    current_statuses: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    delay_avilability_calc: int | None = None
    delete_service_request_details: list[int] | None = None
    device_child_id: int | None = None
    device_count: int | None = None
    device_guid: str | None = None
    device_id: int | None = None
    device_name: str | None = None
    display_name: str | None = None
    edit_service_request_details: list[dict[str, Any]] | None = None
    email_subscriber_count: int | None = None
    emailtemplate: int | None = None
    enabled: bool | None = None
    estimated_delivery: int | None = None
    estimated_delivery_days: int | None = None
    failalwaysnewrequest: bool | None = None
    failany: bool | None = None
    failbody: str | None = None
    failcreaterequest: bool | None = None
    failfromaddr: str | None = None
    failsubject: str | None = None
    failtoaddr: str | None = None
    fault_service_type: int | None = None
    field_id: int | None = None
    field_name: str | None = None
    fromaddr: str | None = None
    future_statuses: list[dict[str, Any]] | None = None
    group_subscribers: list[dict[str, Any]] | None = None
    group_user_access: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    icon: str | None = None
    incident_template_id: int | None = None
    incident_template_name: str | None = None
    incident_tickettype_id: int | None = None
    incident_tickettype_name: str | None = None
    incident_url: str | None = None
    incidenthint: str | None = None
    incidentlbl: str | None = None
    incidentonly: bool | None = None
    intent: str | None = None
    is_linked_businessapp: bool | None = None
    is_linked_service: bool | None = None
    isservicedetails: bool | None = None
    kbs: list[dict[str, Any]] | None = None
    link: str | None = None
    linked_services: list[dict[str, Any]] | None = None
    max: int | None = None
    min: int | None = None
    name: str | None = None
    new_icon: str | None = None
    newincidenttype: int | None = None
    newservicereqtype: int | None = None
    note: str | None = None
    """The text, plain."""
    okany: bool | None = None
    okbody: str | None = None
    okfromaddr: str | None = None
    oksubject: str | None = None
    oktoaddr: str | None = None
    open_incident_count: int | None = None
    open_servicerequest_count: int | None = None
    optional_services: list[dict[str, Any]] | None = None
    override: int | None = None
    override_site_id: int | None = None
    override_site_name: str | None = None
    owning_service_name: str | None = None
    owningservice: int | None = None
    owningservice_guid: str | None = None
    param1: str | None = None
    param2: str | None = None
    param3: str | None = None
    photopath: str | None = None
    pop3serverid: int | None = None
    pop3serverid_name: str | None = None
    preview_service_email: bool | None = None
    preview_when_logging: int | None = None
    pricingrange: float | None = None
    recent_incident_count: int | None = None
    recent_servicerequest_count: int | None = None
    relatedworkdayid: int | None = None
    relatedworkdayid_content: str | None = None
    relatedworkdayid_name: str | None = None
    requestdetail_shownewreqscreen: bool | None = None
    requestdetail_type: int | None = None
    requestdetail_url: str | None = None
    requestdetails_count: int | None = None
    requestdetails_id: int | None = None
    screenafterlogging: int | None = None
    search_count: int | None = None
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: datetime.datetime | None = None
    search_score: float | None = None
    send_service_email: bool | None = None
    sendemailtype: int | None = None
    seq: int | None = None
    sequence: int | None = None
    """Its place in the list."""
    service_category_guid: str | None = None
    service_category_id: int | None = None
    service_category_mappings: list[dict[str, Any]] | None = None
    service_category_name: str | None = None
    service_email_from: int | None = None
    service_email_html: str | None = None
    service_email_subject: str | None = None
    service_request_details: list[dict[str, Any]] | None = None
    service_template_id: int | None = None
    service_template_name: str | None = None
    service_tickettype_id: int | None = None
    service_tickettype_name: str | None = None
    service_url: str | None = None
    servicedetailshtml: str | None = None
    servicedetailshtml_list: str | None = None
    servicekind: int | None = None
    servicerequesthint: str | None = None
    servicerequestlbl: str | None = None
    serviceshownewreqscreen: bool | None = None
    show_in_favourites: int | None = None
    showinrelatedservices: bool | None = None
    showintechcatalog: bool | None = None
    showinusercatalog: bool | None = None
    showonmyservicespage: bool | None = None
    smsmessage: str | None = None
    status_date: datetime.datetime | None = None
    status_end_date: datetime.datetime | None = None
    status_history: list[dict[str, Any]] | None = None
    status_message_update_internal: str | None = None
    status_message_update_internal_html: str | None = None
    status_message_update_public: str | None = None
    status_message_update_public_html: str | None = None
    status_subscribedtoupdates: bool | None = None
    status_ticket_end_date: datetime.datetime | None = None
    status_ticket_id: int | None = None
    status_ticket_start_date: datetime.datetime | None = None
    statushistoryportal: bool | None = None
    subject: str | None = None
    subscribable: bool | None = None
    subscriber_count: int | None = None
    subscribers: list[dict[str, Any]] | None = None
    summary: str | None = None
    """One line that says what it is about."""
    tag_string: str | None = None
    tags: list[dict[str, Any]] | None = None
    technical_owner_cab_id: int | None = None
    technical_owner_cab_name: str | None = None
    technical_owner_id: int | None = None
    technical_owner_name: str | None = None
    template_name: str | None = None
    ticket_count: int | None = None
    tickettype_name: str | None = None
    toaddr: str | None = None
    track_availability: bool | None = None
    tracking_period: int | None = None
    tracking_target: float | None = None
    trackstatus: bool | None = None
    translations: list[dict[str, Any]] | None = None
    unsubcount: int | None = None
    unsubscribe_all: bool | None = None
    unsubscribe_template_id: int | None = None
    unsubscribe_ticketortemplate: int | None = None
    unsubscribe_tickettype_id: int | None = None
    update_status: bool | None = None
    url: str | None = None
    """The address on the web."""
    use: str | None = None
    """What kind of record it is."""
    user: dict[str, Any] | None = None
    user_access: list[dict[str, Any]] | None = None
    user_canunsubscribe: bool | None = None
    user_subscribed: bool | None = None
    userlevel: int | None = None
    using_default_public_message: bool | None = None
    wdid: int | None = None
    workdays: int | None = None
    workdays_name: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_dont_fire_automations",
            "_isclone",
            "_isimport",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "search_index_sync_timestamp": DATETIME,
        "status_date": DATETIME,
        "status_end_date": DATETIME,
        "status_ticket_end_date": DATETIME,
        "status_ticket_start_date": DATETIME,
    }
