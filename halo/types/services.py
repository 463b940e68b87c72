# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.services` take by keyword. The services of the catalogue."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import (
        AssetReference,
        AssetTypeReference,
        CabReference,
        ServiceCategoryReference,
        SiteReference,
        TemplateReference,
        TicketReference,
        TicketTypeReference,
        UserReference,
    )


class ServiceFilters(TypedDict, total=False):
    """What `halo.services.list` takes."""

    access_control_level: int
    asset_ids: AssetReference | Sequence[AssetReference]
    """Records of any of these assets."""
    includechildservices: bool
    includestatusinfo: bool
    itil_ticket_type: int
    monitoredonly: bool
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
    parent_service_category_id: int
    relatedservicesonly: bool
    search: str
    """Text to look for."""
    service_category_id: ServiceCategoryReference
    service_category_ids: ServiceCategoryReference | Sequence[ServiceCategoryReference]
    """Records of any of these service categories."""
    service_status_ids: int | Sequence[int] | str
    subscribedonly: bool
    template_id: int
    ticket_id: TicketReference
    """Records of this ticket."""
    tickettype_id: TicketTypeReference
    user_id: UserReference
    """Records of this user."""


class ServiceGetParameters(TypedDict, total=False):
    """What `halo.services.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    user_id: int


class ServiceFields(TypedDict, total=False):
    """The fields of one record of `halo.services`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    add_service_request_details: list[dict[str, Any]] | None
    allowall_category1: bool | None
    allowall_category2: bool | None
    allowall_category3: bool | None
    allowall_category4: bool | None
    allowed_category1: list[dict[str, Any]] | None
    allowed_category2: list[dict[str, Any]] | None
    allowed_category3: list[dict[str, Any]] | None
    allowed_category4: list[dict[str, Any]] | None
    allowfollowfault: bool | None
    allowincidients: bool | None
    allowoptin: bool | None
    allowservicerequests: bool | None
    allowunsubscribe: bool | None
    alsosubscribe: int | None
    asset_count: int | None
    assets: list[dict[str, Any]] | None
    """The assets it concerns."""
    assettype_id: AssetTypeReference | None
    assettype_ids: str | None
    assettype_name: str | None
    attachments: list[dict[str, Any]] | None
    auto_link: bool | None
    autoemail: bool | None
    body: str | None
    business_owner_cab_id: CabReference | None
    business_owner_cab_name: str | None
    business_owner_id: int | None
    business_owner_name: str | None
    cat2: str | None
    cat_phonenumber: str | None
    checkfri: bool | None
    checkminutes: int | None
    checkmon: bool | None
    checksat: bool | None
    checksun: bool | None
    checkthu: bool | None
    checktue: bool | None
    checkwed: bool | None
    compliance_owner_cab_id: CabReference | None
    compliance_owner_cab_name: str | None
    compliance_owner_id: int | None
    compliance_owner_name: str | None
    cost: float | None
    create_on_unsubscribe: bool | None
    criticality: int | None
    current_status: int | None
    current_statuses: list[dict[str, Any]] | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    delay_avilability_calc: int | None
    delete_service_request_details: list[int] | None
    device_child_id: int | None
    device_count: int | None
    device_guid: str | None
    device_id: AssetReference | None
    device_name: str | None
    display_name: str | None
    edit_service_request_details: list[dict[str, Any]] | None
    email_subscriber_count: int | None
    emailtemplate: int | None
    enabled: bool | None
    estimated_delivery: int | None
    estimated_delivery_days: int | None
    failalwaysnewrequest: bool | None
    failany: bool | None
    failbody: str | None
    failcreaterequest: bool | None
    failfromaddr: str | None
    failsubject: str | None
    failtoaddr: str | None
    fault_service_type: int | None
    field_id: int | None
    field_name: str | None
    fromaddr: str | None
    future_statuses: list[dict[str, Any]] | None
    group_subscribers: list[dict[str, Any]] | None
    group_user_access: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    icon: str | None
    incident_template_id: TemplateReference | None
    incident_template_name: str | None
    incident_tickettype_id: TicketTypeReference | None
    incident_tickettype_name: str | None
    incident_url: str | None
    incidenthint: str | None
    incidentlbl: str | None
    incidentonly: bool | None
    intent: str | None
    is_linked_businessapp: bool | None
    is_linked_service: bool | None
    isservicedetails: bool | None
    kbs: list[dict[str, Any]] | None
    link: str | None
    linked_services: list[dict[str, Any]] | None
    max: int | None
    min: int | None
    name: str | None
    new_icon: str | None
    newincidenttype: int | None
    newservicereqtype: int | None
    note: str | None
    """The text, plain."""
    okany: bool | None
    okbody: str | None
    okfromaddr: str | None
    oksubject: str | None
    oktoaddr: str | None
    open_incident_count: int | None
    open_servicerequest_count: int | None
    optional_services: list[dict[str, Any]] | None
    override: int | None
    override_site_id: SiteReference | None
    override_site_name: str | None
    owning_service_name: str | None
    owningservice: int | None
    owningservice_guid: str | None
    param1: str | None
    param2: str | None
    param3: str | None
    photopath: str | None
    pop3serverid: int | None
    pop3serverid_name: str | None
    preview_service_email: bool | None
    preview_when_logging: int | None
    pricingrange: float | None
    recent_incident_count: int | None
    recent_servicerequest_count: int | None
    relatedworkdayid: int | None
    relatedworkdayid_content: str | None
    relatedworkdayid_name: str | None
    requestdetail_shownewreqscreen: bool | None
    requestdetail_type: int | None
    requestdetail_url: str | None
    requestdetails_count: int | None
    requestdetails_id: int | None
    screenafterlogging: int | None
    search_count: int | None
    search_index_sync_batches: int | None
    search_index_sync_timestamp: datetime.datetime | datetime.date | str | None
    search_score: float | None
    send_service_email: bool | None
    sendemailtype: int | None
    seq: int | None
    sequence: int | None
    """Its place in the list."""
    service_category_guid: str | None
    service_category_id: ServiceCategoryReference | None
    service_category_mappings: list[dict[str, Any]] | None
    service_category_name: str | None
    service_email_from: int | None
    service_email_html: str | None
    service_email_subject: str | None
    service_request_details: list[dict[str, Any]] | None
    service_template_id: TemplateReference | None
    service_template_name: str | None
    service_tickettype_id: TicketTypeReference | None
    service_tickettype_name: str | None
    service_url: str | None
    servicedetailshtml: str | None
    servicedetailshtml_list: str | None
    servicekind: int | None
    servicerequesthint: str | None
    servicerequestlbl: str | None
    serviceshownewreqscreen: bool | None
    show_in_favourites: int | None
    showinrelatedservices: bool | None
    showintechcatalog: bool | None
    showinusercatalog: bool | None
    showonmyservicespage: bool | None
    smsmessage: str | None
    status_date: datetime.datetime | datetime.date | str | None
    status_end_date: datetime.datetime | datetime.date | str | None
    status_history: list[dict[str, Any]] | None
    status_message_update_internal: str | None
    status_message_update_internal_html: str | None
    status_message_update_public: str | None
    status_message_update_public_html: str | None
    status_subscribedtoupdates: bool | None
    status_ticket_end_date: datetime.datetime | datetime.date | str | None
    status_ticket_id: int | None
    status_ticket_start_date: datetime.datetime | datetime.date | str | None
    statushistoryportal: bool | None
    subject: str | None
    subscribable: bool | None
    subscriber_count: int | None
    subscribers: list[dict[str, Any]] | None
    summary: str | None
    """One line that says what it is about."""
    tag_string: str | None
    tags: list[dict[str, Any]] | None
    technical_owner_cab_id: CabReference | None
    technical_owner_cab_name: str | None
    technical_owner_id: int | None
    technical_owner_name: str | None
    template_name: str | None
    ticket_count: int | None
    tickettype_name: str | None
    toaddr: str | None
    track_availability: bool | None
    tracking_period: int | None
    tracking_target: float | None
    trackstatus: bool | None
    translations: list[dict[str, Any]] | None
    unsubcount: int | None
    unsubscribe_all: bool | None
    unsubscribe_template_id: int | None
    unsubscribe_ticketortemplate: int | None
    unsubscribe_tickettype_id: int | None
    update_status: bool | None
    url: str | None
    """The address on the web."""
    use: str | None
    """What kind of record it is."""
    user: dict[str, Any] | None
    user_access: list[dict[str, Any]] | None
    user_canunsubscribe: bool | None
    user_subscribed: bool | None
    userlevel: int | None
    using_default_public_message: bool | None
    wdid: int | None
    workdays: int | None
    workdays_name: str | None


class ServiceCreate(ServiceFields, total=False):
    """The fields of one new record of `halo.services`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class ServiceUpdate(ServiceFields, total=False):
    """The id of one record of `halo.services`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
