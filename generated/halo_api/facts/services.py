# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of services. The services of the catalogue."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="services",
    singular="service",
    model="Service",
    path="/Service",
    operations=("list", "get", "save", "delete"),
    rows_key="services",
    envelope="always",
    paging="pages",
    references={"assettype_id": "asset_types", "service_category_id": "service_categories"},
    name_field="name",
    common_filters=(
        "asset_ids",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
        "search",
        "service_category_ids",
        "ticket_id",
        "user_id",
    ),
    common_fields=("assets", "customfields", "guid", "note", "sequence", "summary", "url", "use"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_services": {
        "access_control_level": "integer",
        "asset_ids": "integers",
        "includechildservices": "boolean",
        "includestatusinfo": "boolean",
        "itil_ticket_type": "integer",
        "monitoredonly": "boolean",
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
        "parent_service_category_id": "integer",
        "relatedservicesonly": "boolean",
        "search": "string",
        "service_category_id": "integer",
        "service_category_ids": "integers",
        "service_status_ids": "integers",
        "subscribedonly": "boolean",
        "template_id": "integer",
        "ticket_id": "integer",
        "tickettype_id": "integer",
        "user_id": "integer",
    },
    "save_services": {},
    "get_service": {"includedetails": "boolean", "user_id": "integer"},
    "delete_service": {},
}

REFERENCES: dict[str, Reference] = {
    "assettype_id": Reference("asset_types"),
    "business_owner_cab_id": Reference("cabs"),
    "compliance_owner_cab_id": Reference("cabs"),
    "device_id": Reference("assets"),
    "incident_template_id": Reference("templates"),
    "incident_tickettype_id": Reference("ticket_types"),
    "override_site_id": Reference("sites"),
    "service_category_id": Reference("service_categories"),
    "service_template_id": Reference("templates"),
    "service_tickettype_id": Reference("ticket_types"),
    "technical_owner_cab_id": Reference("cabs"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "asset_ids": Reference("assets"),
    "service_category_id": Reference("service_categories"),
    "service_category_ids": Reference("service_categories"),
    "ticket_id": Reference("tickets"),
    "tickettype_id": Reference("ticket_types"),
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("name",),
    search="search",
)

FILTER_TEXTS: dict[str, str] = {
    "asset_ids": "Records of any of these assets.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "service_category_ids": "Records of any of these service categories.",
    "ticket_id": "Records of this ticket.",
    "user_id": "Records of this user.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_dont_fire_automations _isclone _isimport allowall_category1 allowall_category2 allowall_category3 "
        "allowall_category4 allowfollowfault allowincidients allowoptin allowservicerequests allowunsubscribe "
        "auto_link autoemail checkfri checkmon checksat checksun checkthu checktue checkwed "
        "create_on_unsubscribe enabled failalwaysnewrequest failany failcreaterequest incidentonly "
        "is_linked_businessapp is_linked_service isservicedetails okany preview_service_email "
        "requestdetail_shownewreqscreen send_service_email serviceshownewreqscreen showinrelatedservices "
        "showintechcatalog showinusercatalog showonmyservicespage status_subscribedtoupdates "
        "statushistoryportal subscribable track_availability trackstatus unsubscribe_all update_status "
        "user_canunsubscribe user_subscribed using_default_public_message"
    ),
    "datetime": (
        "search_index_sync_timestamp status_date status_end_date status_ticket_end_date status_ticket_start_date"
    ),
    "integer": (
        "id access_control_level alsosubscribe asset_count assettype_id business_owner_cab_id "
        "business_owner_id checkminutes compliance_owner_cab_id compliance_owner_id criticality "
        "current_status delay_avilability_calc device_child_id device_count device_id email_subscriber_count "
        "emailtemplate estimated_delivery estimated_delivery_days fault_service_type field_id "
        "incident_template_id incident_tickettype_id max min newincidenttype newservicereqtype "
        "open_incident_count open_servicerequest_count override override_site_id owningservice pop3serverid "
        "preview_when_logging recent_incident_count recent_servicerequest_count relatedworkdayid "
        "requestdetail_type requestdetails_count requestdetails_id screenafterlogging search_count "
        "search_index_sync_batches sendemailtype seq sequence service_category_id service_email_from "
        "service_template_id service_tickettype_id servicekind show_in_favourites status_ticket_id "
        "subscriber_count technical_owner_cab_id technical_owner_id ticket_count tracking_period unsubcount "
        "unsubscribe_template_id unsubscribe_ticketortemplate unsubscribe_tickettype_id userlevel wdid "
        "workdays"
    ),
    "integers": ("delete_service_request_details"),
    "number": ("cost pricingrange search_score tracking_target"),
    "object": ("user"),
    "objects": (
        "access_control add_service_request_details allowed_category1 allowed_category2 allowed_category3 "
        "allowed_category4 assets attachments current_statuses customfields edit_service_request_details "
        "future_statuses group_subscribers group_user_access kbs linked_services optional_services "
        "service_category_mappings service_request_details status_history subscribers tags translations "
        "user_access"
    ),
    "string": (
        "_warning assettype_ids assettype_name body business_owner_cab_name business_owner_name cat2 "
        "cat_phonenumber compliance_owner_cab_name compliance_owner_name device_guid device_name display_name "
        "failbody failfromaddr failsubject failtoaddr field_name fromaddr guid icon incident_template_name "
        "incident_tickettype_name incident_url incidenthint incidentlbl intent link name new_icon note okbody "
        "okfromaddr oksubject oktoaddr override_site_name owning_service_name owningservice_guid param1 "
        "param2 param3 photopath pop3serverid_name relatedworkdayid_content relatedworkdayid_name "
        "requestdetail_url service_category_guid service_category_name service_email_html "
        "service_email_subject service_template_name service_tickettype_name service_url servicedetailshtml "
        "servicedetailshtml_list servicerequesthint servicerequestlbl smsmessage "
        "status_message_update_internal status_message_update_internal_html status_message_update_public "
        "status_message_update_public_html subject summary tag_string technical_owner_cab_name "
        "technical_owner_name template_name tickettype_name toaddr url use workdays_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "assets": "The assets it concerns.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "guid": "A GUID beside the id.",
    "note": "The text, plain.",
    "sequence": "Its place in the list.",
    "summary": "One line that says what it is about.",
    "url": "The address on the web.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_isimport access_control access_control_level asset_count assettype_id assettype_ids auto_link "
        "business_owner_cab_id business_owner_cab_name business_owner_id business_owner_name checkminutes "
        "compliance_owner_cab_id compliance_owner_cab_name compliance_owner_id compliance_owner_name cost "
        "criticality current_status current_statuses device_guid device_id device_name display_name "
        "estimated_delivery estimated_delivery_days failalwaysnewrequest failcreaterequest fault_service_type "
        "future_statuses guid icon id incident_template_id incident_tickettype_id incident_url intent link "
        "name newincidenttype newservicereqtype override_site_id owning_service_name owningservice "
        "owningservice_guid pricingrange relatedworkdayid relatedworkdayid_content relatedworkdayid_name "
        "requestdetail_shownewreqscreen requestdetail_type requestdetail_url requestdetails_count "
        "requestdetails_id screenafterlogging search_count search_score sequence service_category_guid "
        "service_category_id service_category_name service_template_id service_tickettype_id service_url "
        "servicedetailshtml_list serviceshownewreqscreen showintechcatalog showinusercatalog status_date "
        "status_end_date status_message_update_internal status_message_update_internal_html "
        "status_message_update_public status_message_update_public_html status_ticket_end_date "
        "status_ticket_id status_ticket_start_date subscribable subscriber_count summary tag_string "
        "technical_owner_cab_id technical_owner_cab_name technical_owner_id technical_owner_name ticket_count "
        "trackstatus use user_subscribed using_default_public_message workdays"
    ),
)
