# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of projects."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    INTEGERS,
    NUMBER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.ticket import Ticket
from ..types import ListRequest, Request

_LIST_PROJECTS = {
    "advanced_search": STRING,
    "agent": INTEGERS,
    "agent_id": INTEGER,
    "alerttype": STRING,
    "asset_id": INTEGER,
    "awaitinginput": STRING,
    "billableonly": BOOLEAN,
    "billing_date": STRING,
    "billing_type": STRING,
    "billingcontractid": INTEGER,
    "calendar_enddate": DATETIME,
    "calendar_startdate": DATETIME,
    "category_1": INTEGERS,
    "category_2": INTEGERS,
    "category_3": INTEGERS,
    "category_4": INTEGERS,
    "cf_display_values_only": BOOLEAN,
    "checkmyticketsonly": BOOLEAN,
    "client_id": INTEGER,
    "client_ids": INTEGERS,
    "client_ref": STRING,
    "closed_only": BOOLEAN,
    "columns_id": INTEGER,
    "contract_id": INTEGER,
    "contract_period": INTEGER,
    "dateoccurred_end": DATETIME,
    "dateoccurred_start": DATETIME,
    "datesearch": STRING,
    "debug": BOOLEAN,
    "default_columns": BOOLEAN,
    "deleted": BOOLEAN,
    "domain": STRING,
    "enddate": DATETIME,
    "enddatetime": DATETIME,
    "excludeslacalcs": BOOLEAN,
    "excludethese": INTEGERS,
    "excludetickettypeallowall": BOOLEAN,
    "extraportalfilter": STRING,
    "facebook_id": STRING,
    "fetchgrandchildren": BOOLEAN,
    "filetype_filter": STRING,
    "flagged": INTEGERS,
    "followedandagents": INTEGERS,
    "ignoremilestonerestriction": BOOLEAN,
    "include_custom_fields": INTEGERS,
    "includeaccountmanager": BOOLEAN,
    "includeagent": BOOLEAN,
    "includeallopen": BOOLEAN,
    "includeappointmentid": BOOLEAN,
    "includeapproval": INTEGERS,
    "includeassetkeyfield": BOOLEAN,
    "includeassettype": BOOLEAN,
    "includebreached": INTEGERS,
    "includebudgettype": BOOLEAN,
    "includechildids": BOOLEAN,
    "includechildread": BOOLEAN,
    "includechildren": INTEGERS,
    "includeclosed": INTEGERS,
    "includecolumns": BOOLEAN,
    "includecompleted": BOOLEAN,
    "includecontract": BOOLEAN,
    "includecountryregion": BOOLEAN,
    "includefirstname": BOOLEAN,
    "includefollowedonly": INTEGERS,
    "includehold": INTEGERS,
    "includeinactivetechs": INTEGERS,
    "includeinactiveusers": INTEGERS,
    "includeitilname": BOOLEAN,
    "includelastaction": BOOLEAN,
    "includelastincomingemail": BOOLEAN,
    "includelastname": BOOLEAN,
    "includelastnote": BOOLEAN,
    "includelocked": BOOLEAN,
    "includemailbox": BOOLEAN,
    "includemailid": BOOLEAN,
    "includemyuseronly": INTEGERS,
    "includenextactivitydate": BOOLEAN,
    "includenextappointmenttype": BOOLEAN,
    "includeparentsubject": BOOLEAN,
    "includeprojects": INTEGERS,
    "includeread": INTEGERS,
    "includerelatedservices": BOOLEAN,
    "includerelease1": BOOLEAN,
    "includerelease2": BOOLEAN,
    "includerelease3": BOOLEAN,
    "includeservicecategory": BOOLEAN,
    "includeslaactiondate": BOOLEAN,
    "includeslatimer": BOOLEAN,
    "includestatus": BOOLEAN,
    "includesubmittedonly": INTEGERS,
    "includesupplier": BOOLEAN,
    "includetickettype": BOOLEAN,
    "includetimetaken": BOOLEAN,
    "includetoplevel": BOOLEAN,
    "includeviewing": BOOLEAN,
    "includeworkflowstage": BOOLEAN,
    "includeworkflowstagenumber": BOOLEAN,
    "includuserdepartments": BOOLEAN,
    "inlcludeopenchildcount": BOOLEAN,
    "invlucebranch": BOOLEAN,
    "ismilestone": BOOLEAN,
    "isorion": BOOLEAN,
    "isquicktimesearch": BOOLEAN,
    "isscom": BOOLEAN,
    "isteams": BOOLEAN,
    "iszapier": BOOLEAN,
    "itil_requesttype": INTEGERS,
    "itil_requesttype_id": INTEGER,
    "kanbanviewontheagentapp": BOOLEAN,
    "kanbanviewontheportal": BOOLEAN,
    "lastupdatefromdate": DATETIME,
    "lastupdatetodate": DATETIME,
    "list_id": INTEGER,
    "milestone_id": INTEGER,
    "mine": BOOLEAN,
    "nochargeonly": BOOLEAN,
    "notime": BOOLEAN,
    "onlytime": BOOLEAN,
    "open_only": BOOLEAN,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "orion_type": INTEGER,
    "parent_id": INTEGER,
    "pending_review": BOOLEAN,
    "per_action": BOOLEAN,
    "prepayorcontractonly": BOOLEAN,
    "priority": INTEGERS,
    "product": INTEGERS,
    "project_ids": INTEGERS,
    "ready_for_invoicing": BOOLEAN,
    "related_id": INTEGER,
    "release_id": INTEGER,
    "requesttype": INTEGERS,
    "requesttype_id": INTEGER,
    "requesttypegroup": INTEGERS,
    "search": STRING,
    "search_details": STRING,
    "search_id": STRING,
    "search_inventory_number": STRING,
    "search_oppcompanyname": STRING,
    "search_oppcontactname": STRING,
    "search_oppemailaddress": STRING,
    "search_release1": STRING,
    "search_release2": STRING,
    "search_release3": STRING,
    "search_releasenote": STRING,
    "search_reportedby": STRING,
    "search_summary": STRING,
    "search_supplier_reference": STRING,
    "search_user_name": STRING,
    "search_version": STRING,
    "searchactions": BOOLEAN,
    "searchthisticketid": INTEGER,
    "service_id": INTEGER,
    "showonroadmap": INTEGERS,
    "site_id": INTEGER,
    "sitepostcode": BOOLEAN,
    "sla": INTEGERS,
    "sprint_for_tickettype_id": INTEGER,
    "sprints": BOOLEAN,
    "startandendset": BOOLEAN,
    "startdate": DATETIME,
    "startdatetime": DATETIME,
    "status": INTEGERS,
    "status_id": INTEGER,
    "submittedandagents": INTEGERS,
    "supplier_id": INTEGER,
    "supplier_status": INTEGERS,
    "team": INTEGERS,
    "team_name": STRING,
    "third_party_id": INTEGER,
    "third_party_id_string": STRING,
    "ticketarea_id": INTEGER,
    "ticketcontract_id": INTEGER,
    "ticketidonly": BOOLEAN,
    "ticketids": INTEGERS,
    "ticketlinktype": INTEGER,
    "tickettype_id": INTEGER,
    "toplevel_id": INTEGER,
    "unlinked_only": BOOLEAN,
    "user_id": INTEGER,
    "username": STRING,
    "utcoffset": NUMBER,
    "view_id": INTEGER,
    "withattachments": BOOLEAN,
}


def list_projects(
    *,
    advanced_search: str = UNSET,
    agent: int | Sequence[int] | str = UNSET,
    agent_id: int = UNSET,
    alerttype: str = UNSET,
    asset_id: int = UNSET,
    awaitinginput: str = UNSET,
    billableonly: bool = UNSET,
    billing_date: str = UNSET,
    billing_type: str = UNSET,
    billingcontractid: int = UNSET,
    calendar_enddate: datetime.datetime | datetime.date | str = UNSET,
    calendar_startdate: datetime.datetime | datetime.date | str = UNSET,
    category_1: int | Sequence[int] | str = UNSET,
    category_2: int | Sequence[int] | str = UNSET,
    category_3: int | Sequence[int] | str = UNSET,
    category_4: int | Sequence[int] | str = UNSET,
    cf_display_values_only: bool = UNSET,
    checkmyticketsonly: bool = UNSET,
    client_id: int = UNSET,
    client_ids: int | Sequence[int] | str = UNSET,
    client_ref: str = UNSET,
    closed_only: bool = UNSET,
    columns_id: int = UNSET,
    contract_id: int = UNSET,
    contract_period: int = UNSET,
    dateoccurred_end: datetime.datetime | datetime.date | str = UNSET,
    dateoccurred_start: datetime.datetime | datetime.date | str = UNSET,
    datesearch: str = UNSET,
    debug: bool = UNSET,
    default_columns: bool = UNSET,
    deleted: bool = UNSET,
    domain: str = UNSET,
    enddate: datetime.datetime | datetime.date | str = UNSET,
    enddatetime: datetime.datetime | datetime.date | str = UNSET,
    excludeslacalcs: bool = UNSET,
    excludethese: int | Sequence[int] | str = UNSET,
    excludetickettypeallowall: bool = UNSET,
    extraportalfilter: str = UNSET,
    facebook_id: str = UNSET,
    fetchgrandchildren: bool = UNSET,
    filetype_filter: str = UNSET,
    flagged: int | Sequence[int] | str = UNSET,
    followedandagents: int | Sequence[int] | str = UNSET,
    ignoremilestonerestriction: bool = UNSET,
    include_custom_fields: int | Sequence[int] | str = UNSET,
    includeaccountmanager: bool = UNSET,
    includeagent: bool = UNSET,
    includeallopen: bool = UNSET,
    includeappointmentid: bool = UNSET,
    includeapproval: int | Sequence[int] | str = UNSET,
    includeassetkeyfield: bool = UNSET,
    includeassettype: bool = UNSET,
    includebreached: int | Sequence[int] | str = UNSET,
    includebudgettype: bool = UNSET,
    includechildids: bool = UNSET,
    includechildread: bool = UNSET,
    includechildren: int | Sequence[int] | str = UNSET,
    includeclosed: int | Sequence[int] | str = UNSET,
    includecolumns: bool = UNSET,
    includecompleted: bool = UNSET,
    includecontract: bool = UNSET,
    includecountryregion: bool = UNSET,
    includefirstname: bool = UNSET,
    includefollowedonly: int | Sequence[int] | str = UNSET,
    includehold: int | Sequence[int] | str = UNSET,
    includeinactivetechs: int | Sequence[int] | str = UNSET,
    includeinactiveusers: int | Sequence[int] | str = UNSET,
    includeitilname: bool = UNSET,
    includelastaction: bool = UNSET,
    includelastincomingemail: bool = UNSET,
    includelastname: bool = UNSET,
    includelastnote: bool = UNSET,
    includelocked: bool = UNSET,
    includemailbox: bool = UNSET,
    includemailid: bool = UNSET,
    includemyuseronly: int | Sequence[int] | str = UNSET,
    includenextactivitydate: bool = UNSET,
    includenextappointmenttype: bool = UNSET,
    includeparentsubject: bool = UNSET,
    includeprojects: int | Sequence[int] | str = UNSET,
    includeread: int | Sequence[int] | str = UNSET,
    includerelatedservices: bool = UNSET,
    includerelease1: bool = UNSET,
    includerelease2: bool = UNSET,
    includerelease3: bool = UNSET,
    includeservicecategory: bool = UNSET,
    includeslaactiondate: bool = UNSET,
    includeslatimer: bool = UNSET,
    includestatus: bool = UNSET,
    includesubmittedonly: int | Sequence[int] | str = UNSET,
    includesupplier: bool = UNSET,
    includetickettype: bool = UNSET,
    includetimetaken: bool = UNSET,
    includetoplevel: bool = UNSET,
    includeviewing: bool = UNSET,
    includeworkflowstage: bool = UNSET,
    includeworkflowstagenumber: bool = UNSET,
    includuserdepartments: bool = UNSET,
    inlcludeopenchildcount: bool = UNSET,
    invlucebranch: bool = UNSET,
    ismilestone: bool = UNSET,
    isorion: bool = UNSET,
    isquicktimesearch: bool = UNSET,
    isscom: bool = UNSET,
    isteams: bool = UNSET,
    iszapier: bool = UNSET,
    itil_requesttype: int | Sequence[int] | str = UNSET,
    itil_requesttype_id: int = UNSET,
    kanbanviewontheagentapp: bool = UNSET,
    kanbanviewontheportal: bool = UNSET,
    lastupdatefromdate: datetime.datetime | datetime.date | str = UNSET,
    lastupdatetodate: datetime.datetime | datetime.date | str = UNSET,
    list_id: int = UNSET,
    milestone_id: int = UNSET,
    mine: bool = UNSET,
    nochargeonly: bool = UNSET,
    notime: bool = UNSET,
    onlytime: bool = UNSET,
    open_only: bool = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    orion_type: int = UNSET,
    parent_id: int = UNSET,
    pending_review: bool = UNSET,
    per_action: bool = UNSET,
    prepayorcontractonly: bool = UNSET,
    priority: int | Sequence[int] | str = UNSET,
    product: int | Sequence[int] | str = UNSET,
    project_ids: int | Sequence[int] | str = UNSET,
    ready_for_invoicing: bool = UNSET,
    related_id: int = UNSET,
    release_id: int = UNSET,
    requesttype: int | Sequence[int] | str = UNSET,
    requesttype_id: int = UNSET,
    requesttypegroup: int | Sequence[int] | str = UNSET,
    search: str = UNSET,
    search_details: str = UNSET,
    search_id: str = UNSET,
    search_inventory_number: str = UNSET,
    search_oppcompanyname: str = UNSET,
    search_oppcontactname: str = UNSET,
    search_oppemailaddress: str = UNSET,
    search_release1: str = UNSET,
    search_release2: str = UNSET,
    search_release3: str = UNSET,
    search_releasenote: str = UNSET,
    search_reportedby: str = UNSET,
    search_summary: str = UNSET,
    search_supplier_reference: str = UNSET,
    search_user_name: str = UNSET,
    search_version: str = UNSET,
    searchactions: bool = UNSET,
    searchthisticketid: int = UNSET,
    service_id: int = UNSET,
    showonroadmap: int | Sequence[int] | str = UNSET,
    site_id: int = UNSET,
    sitepostcode: bool = UNSET,
    sla: int | Sequence[int] | str = UNSET,
    sprint_for_tickettype_id: int = UNSET,
    sprints: bool = UNSET,
    startandendset: bool = UNSET,
    startdate: datetime.datetime | datetime.date | str = UNSET,
    startdatetime: datetime.datetime | datetime.date | str = UNSET,
    status: int | Sequence[int] | str = UNSET,
    status_id: int = UNSET,
    submittedandagents: int | Sequence[int] | str = UNSET,
    supplier_id: int = UNSET,
    supplier_status: int | Sequence[int] | str = UNSET,
    team: int | Sequence[int] | str = UNSET,
    team_name: str = UNSET,
    third_party_id: int = UNSET,
    third_party_id_string: str = UNSET,
    ticketarea_id: int = UNSET,
    ticketcontract_id: int = UNSET,
    ticketidonly: bool = UNSET,
    ticketids: int | Sequence[int] | str = UNSET,
    ticketlinktype: int = UNSET,
    tickettype_id: int = UNSET,
    toplevel_id: int = UNSET,
    unlinked_only: bool = UNSET,
    user_id: int = UNSET,
    username: str = UNSET,
    utcoffset: float = UNSET,
    view_id: int = UNSET,
    withattachments: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Ticket]:
    """The projects that match the filters, a page of them at a time.

    Args:
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        agent: Tickets of any of these agents, by id.
        agent_id: Tickets assigned to this agent.
        asset_id: Tickets about this asset.
        category_1: Tickets of any of these first categories, by id.
        cf_display_values_only: Whether custom fields come with their displayed values alone; with include_custom_fields.
        client_id: Tickets of this client.
        client_ids: Tickets of any of these clients.
        closed_only: Closed tickets alone.
        columns_id: The column profile that decides which fields come back.
        contract_id: Records of this contract.
        dateoccurred_end: Opened at this time or earlier. Live servers ignore the name; datesearch with enddate works.
        dateoccurred_start: Opened at this time or later. Live servers ignore the name; datesearch with startdate works.
        datesearch: The date that startdate and enddate are about, for example dateoccured (one r) or datecleared.
        deleted: Deleted tickets.
        enddate: The latest date; on tickets for the date that datesearch names.
        enddatetime: The latest date and time, for the date that datesearch names.
        excludethese: Not these tickets, by id.
        include_custom_fields: Custom fields that each row carries, by their ids in custom_fields.
        includechildren: 0: neither parents nor children, 1: parents, 2: children; any of these.
        includeclosed: 1: closed, 0: not closed; any of these.
        includecolumns: Whether the answer carries the columns of its view as well.
        includelastaction: Whether a single row carries its last action.
        includeprojects: 0: neither, 1: opportunities, 2: projects; any of these.
        lastupdatefromdate: Changed at this time or later.
        lastupdatetodate: Changed at this time or earlier.
        list_id: Tickets of this saved list.
        mine: Tickets of the agent that the application logs in as.
        open_only: Open tickets alone.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        parent_id: Children of this ticket.
        priority: Tickets of any of these priorities, by Priority.priorityid.
        ready_for_invoicing: What can be invoiced alone.
        related_id: Tickets related to this one.
        requesttype: Tickets of any of these types, by id.
        requesttype_id: Tickets of this type.
        search: Text to look for.
        search_details: Text to look for in the details.
        search_summary: Text to look for in the summary.
        searchactions: Whether search looks into the actions too.
        service_id: Records of this service.
        site_id: Tickets of this site.
        sla: Tickets of any of these SLAs, by id.
        startdate: The earliest date; on tickets for the date that datesearch names.
        startdatetime: The earliest date and time, for the date that datesearch names.
        status: Tickets in any of these statuses, by id.
        status_id: Tickets in this status.
        supplier_id: Records of this supplier.
        team: Tickets of any of these teams, by id.
        team_name: Tickets of the team with this name.
        third_party_id: Records that have this id in the system they came from.
        third_party_id_string: Records that have this id, a text, in the system they came from.
        ticketidonly: A few ids of each ticket alone. Not together with paging.
        tickettype_id: Tickets of this type. Live servers ignore the name, and obey requesttype_id.
        toplevel_id: Records below this top level.
        user_id: Tickets of this user.
        utcoffset: Minutes to add to dates.
        view_id: The filter profile to filter by.
        withattachments: Tickets with attachments alone.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Projects",
        operation="list_projects",
        query=encode_query("list_projects", _LIST_PROJECTS, locals(), extra_query),
        read=parse_page(Ticket, "tickets", "projects"),
    )


_SAVE_PROJECTS = {
    "returnall": BOOLEAN,
}


def save_projects(
    body: Sequence[Ticket | Mapping[str, Any]],
    *,
    returnall: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Ticket]]:
    """The projects as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        returnall: Whether all records come back; of several, one does otherwise.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Projects",
        operation="save_projects",
        query=encode_query("save_projects", _SAVE_PROJECTS, locals(), extra_query),
        json=encode_body(body, "projects"),
        read=parse_saved(Ticket, "tickets"),
    )


_GET_PROJECT = {
    "amailentryid": STRING,
    "assignedto": INTEGER,
    "consignablelines": BOOLEAN,
    "debug": BOOLEAN,
    "dodatabaselookup": BOOLEAN,
    "email": STRING,
    "include_auditing": BOOLEAN,
    "includeagent": BOOLEAN,
    "includechildids": BOOLEAN,
    "includedetails": BOOLEAN,
    "includelastaction": BOOLEAN,
    "includelastappointment": BOOLEAN,
    "includelinkedobjects": BOOLEAN,
    "includenextappointment": BOOLEAN,
    "includeparentchangeinfo": BOOLEAN,
    "includeparentsubject": BOOLEAN,
    "includeseenby": BOOLEAN,
    "is_portal": BOOLEAN,
    "isdetailscreen": BOOLEAN,
    "ishalolink": BOOLEAN,
    "ispreview": BOOLEAN,
    "isteams": BOOLEAN,
    "nocache": BOOLEAN,
    "subject": STRING,
    "ticketidonly": BOOLEAN,
    "utcoffset": NUMBER,
}


def get_project(
    id: int,
    /,
    *,
    amailentryid: str = UNSET,
    assignedto: int = UNSET,
    consignablelines: bool = UNSET,
    debug: bool = UNSET,
    dodatabaselookup: bool = UNSET,
    email: str = UNSET,
    include_auditing: bool = UNSET,
    includeagent: bool = UNSET,
    includechildids: bool = UNSET,
    includedetails: bool = UNSET,
    includelastaction: bool = UNSET,
    includelastappointment: bool = UNSET,
    includelinkedobjects: bool = UNSET,
    includenextappointment: bool = UNSET,
    includeparentchangeinfo: bool = UNSET,
    includeparentsubject: bool = UNSET,
    includeseenby: bool = UNSET,
    is_portal: bool = UNSET,
    isdetailscreen: bool = UNSET,
    ishalolink: bool = UNSET,
    ispreview: bool = UNSET,
    isteams: bool = UNSET,
    nocache: bool = UNSET,
    subject: str = UNSET,
    ticketidonly: bool = UNSET,
    utcoffset: float = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Ticket]:
    """One project, by its id.

    Args:
        includedetails: Whether details come too: custom fields, attachments and what else list rows lack.
        includelastaction: Whether the last action comes too.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Projects/{id}", id),
        operation="get_project",
        query=encode_query("get_project", _GET_PROJECT, locals(), extra_query),
        read=parse_record(Ticket),
    )


_DELETE_PROJECT = {
    "reason": STRING,
}


def delete_project(
    id: int,
    /,
    *,
    reason: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Ticket | None]:
    """The project that this has deleted, where the server gives it back.

    Args:
        reason: Why it is deleted.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Projects/{id}", id),
        operation="delete_project",
        query=encode_query("delete_project", _DELETE_PROJECT, locals(), extra_query),
        read=parse_deleted(Ticket),
    )
