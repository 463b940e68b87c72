# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.projects` take by keyword. The projects; they are tickets of their types."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import (
        AgentReference,
        AssetReference,
        CategoryReference,
        ClientReference,
        ContractReference,
        MilestoneReference,
        PriorityReference,
        ProductReference,
        ProjectReference,
        ReleaseReference,
        ServiceReference,
        SiteReference,
        SlaReference,
        StatusReference,
        SupplierReference,
        TeamReference,
        TicketAreaReference,
        TicketReference,
        TicketTypeReference,
        TopLevelReference,
        UserReference,
        ViewColumnReference,
        ViewFilterReference,
        ViewListReference,
    )


class ProjectFilters(TypedDict, total=False):
    """What `halo.projects.list` takes."""

    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    agent: AgentReference | Sequence[AgentReference]
    """Tickets of any of these agents, by id."""
    agent_id: AgentReference
    """Tickets assigned to this agent."""
    alerttype: str
    asset_id: AssetReference
    """Tickets about this asset."""
    awaitinginput: str
    billableonly: bool
    billing_date: str
    billing_type: str
    billingcontractid: int
    calendar_enddate: datetime.datetime | datetime.date | str
    calendar_startdate: datetime.datetime | datetime.date | str
    category_1: CategoryReference | Sequence[CategoryReference]
    """Tickets of any of these first categories, by id."""
    category_2: CategoryReference | Sequence[CategoryReference]
    category_3: CategoryReference | Sequence[CategoryReference]
    category_4: CategoryReference | Sequence[CategoryReference]
    cf_display_values_only: bool
    """Whether custom fields come with their displayed values alone; with include_custom_fields."""
    checkmyticketsonly: bool
    client_id: ClientReference
    """Tickets of this client."""
    client_ids: ClientReference | Sequence[ClientReference]
    """Tickets of any of these clients."""
    client_ref: str
    closed_only: bool
    """Closed tickets alone."""
    columns_id: ViewColumnReference
    """The column profile that decides which fields come back."""
    contract_id: ContractReference
    """Records of this contract."""
    contract_period: int
    dateoccurred_end: datetime.datetime | datetime.date | str
    """Opened at this time or earlier. Live servers ignore the name; datesearch with enddate works."""
    dateoccurred_start: datetime.datetime | datetime.date | str
    """Opened at this time or later. Live servers ignore the name; datesearch with startdate works."""
    datesearch: str
    """The date that startdate and enddate are about, for example dateoccured (one r) or datecleared."""
    debug: bool
    default_columns: bool
    deleted: bool
    """Deleted tickets."""
    domain: str
    enddate: datetime.datetime | datetime.date | str
    """The latest date; on tickets for the date that datesearch names."""
    enddatetime: datetime.datetime | datetime.date | str
    """The latest date and time, for the date that datesearch names."""
    excludeslacalcs: bool
    excludethese: int | Sequence[int] | str
    """Not these tickets, by id."""
    excludetickettypeallowall: bool
    extraportalfilter: str
    facebook_id: str
    fetchgrandchildren: bool
    filetype_filter: str
    flagged: int | Sequence[int] | str
    followedandagents: int | Sequence[int] | str
    ignoremilestonerestriction: bool
    include_custom_fields: int | Sequence[int] | str
    """Custom fields that each row carries, by their ids in custom_fields."""
    includeaccountmanager: bool
    includeagent: bool
    includeallopen: bool
    includeappointmentid: bool
    includeapproval: int | Sequence[int] | str
    includeassetkeyfield: bool
    includeassettype: bool
    includebreached: int | Sequence[int] | str
    includebudgettype: bool
    includechildids: bool
    includechildread: bool
    includechildren: int | Sequence[int] | str
    """0: neither parents nor children, 1: parents, 2: children; any of these."""
    includeclosed: int | Sequence[int] | str
    """1: closed, 0: not closed; any of these."""
    includecolumns: bool
    """Whether the answer carries the columns of its view as well."""
    includecompleted: bool
    includecontract: bool
    includecountryregion: bool
    includefirstname: bool
    includefollowedonly: int | Sequence[int] | str
    includehold: int | Sequence[int] | str
    includeinactivetechs: int | Sequence[int] | str
    includeinactiveusers: int | Sequence[int] | str
    includeitilname: bool
    includelastaction: bool
    """Whether a single row carries its last action."""
    includelastincomingemail: bool
    includelastname: bool
    includelastnote: bool
    includelocked: bool
    includemailbox: bool
    includemailid: bool
    includemyuseronly: int | Sequence[int] | str
    includenextactivitydate: bool
    includenextappointmenttype: bool
    includeparentsubject: bool
    includeprojects: int | Sequence[int] | str
    """0: neither, 1: opportunities, 2: projects; any of these."""
    includeread: int | Sequence[int] | str
    includerelatedservices: bool
    includerelease1: bool
    includerelease2: bool
    includerelease3: bool
    includeservicecategory: bool
    includeslaactiondate: bool
    includeslatimer: bool
    includestatus: bool
    includesubmittedonly: int | Sequence[int] | str
    includesupplier: bool
    includetickettype: bool
    includetimetaken: bool
    includetoplevel: bool
    includeviewing: bool
    includeworkflowstage: bool
    includeworkflowstagenumber: bool
    includuserdepartments: bool
    inlcludeopenchildcount: bool
    invlucebranch: bool
    ismilestone: bool
    isorion: bool
    isquicktimesearch: bool
    isscom: bool
    isteams: bool
    iszapier: bool
    itil_requesttype: int | Sequence[int] | str
    itil_requesttype_id: int
    kanbanviewontheagentapp: bool
    kanbanviewontheportal: bool
    lastupdatefromdate: datetime.datetime | datetime.date | str
    """Changed at this time or later."""
    lastupdatetodate: datetime.datetime | datetime.date | str
    """Changed at this time or earlier."""
    list_id: ViewListReference
    """Tickets of this saved list."""
    milestone_id: MilestoneReference
    mine: bool
    """Tickets of the agent that the application logs in as."""
    nochargeonly: bool
    notime: bool
    onlytime: bool
    open_only: bool
    """Open tickets alone."""
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
    orion_type: int
    parent_id: TicketReference
    """Children of this ticket."""
    pending_review: bool
    per_action: bool
    prepayorcontractonly: bool
    priority: PriorityReference | Sequence[PriorityReference]
    """Tickets of any of these priorities, by Priority.priorityid."""
    product: ProductReference | Sequence[ProductReference]
    project_ids: ProjectReference | Sequence[ProjectReference]
    ready_for_invoicing: bool
    """What can be invoiced alone."""
    related_id: int
    """Tickets related to this one."""
    release_id: ReleaseReference
    requesttype: TicketTypeReference | Sequence[TicketTypeReference]
    """Tickets of any of these types, by id."""
    requesttype_id: TicketTypeReference
    """Tickets of this type."""
    requesttypegroup: int | Sequence[int] | str
    search: str
    """Text to look for."""
    search_details: str
    """Text to look for in the details."""
    search_id: str
    search_inventory_number: str
    search_oppcompanyname: str
    search_oppcontactname: str
    search_oppemailaddress: str
    search_release1: str
    search_release2: str
    search_release3: str
    search_releasenote: str
    search_reportedby: str
    search_summary: str
    """Text to look for in the summary."""
    search_supplier_reference: str
    search_user_name: str
    search_version: str
    searchactions: bool
    """Whether search looks into the actions too."""
    searchthisticketid: int
    service_id: ServiceReference
    """Records of this service."""
    showonroadmap: int | Sequence[int] | str
    site_id: SiteReference
    """Tickets of this site."""
    sitepostcode: bool
    sla: SlaReference | Sequence[SlaReference]
    """Tickets of any of these SLAs, by id."""
    sprint_for_tickettype_id: TicketTypeReference
    sprints: bool
    startandendset: bool
    startdate: datetime.datetime | datetime.date | str
    """The earliest date; on tickets for the date that datesearch names."""
    startdatetime: datetime.datetime | datetime.date | str
    """The earliest date and time, for the date that datesearch names."""
    status: StatusReference | Sequence[StatusReference]
    """Tickets in any of these statuses, by id."""
    status_id: StatusReference
    """Tickets in this status."""
    submittedandagents: int | Sequence[int] | str
    supplier_id: SupplierReference
    """Records of this supplier."""
    supplier_status: int | Sequence[int] | str
    team: TeamReference | Sequence[TeamReference]
    """Tickets of any of these teams, by id."""
    team_name: str
    """Tickets of the team with this name."""
    third_party_id: int
    """Records that have this id in the system they came from."""
    third_party_id_string: str
    """Records that have this id, a text, in the system they came from."""
    ticketarea_id: TicketAreaReference
    ticketcontract_id: int
    ticketidonly: bool
    """A few ids of each ticket alone. Not together with paging."""
    ticketids: int | Sequence[int] | str
    ticketlinktype: int
    tickettype_id: TicketTypeReference
    """Tickets of this type. Live servers ignore the name, and obey requesttype_id."""
    toplevel_id: TopLevelReference
    """Records below this top level."""
    unlinked_only: bool
    user_id: UserReference
    """Tickets of this user."""
    username: str
    utcoffset: float
    """Minutes to add to dates."""
    view_id: ViewFilterReference
    """The filter profile to filter by."""
    withattachments: bool
    """Tickets with attachments alone."""


class ProjectGetParameters(TypedDict, total=False):
    """What `halo.projects.get` takes."""

    amailentryid: str
    assignedto: int
    consignablelines: bool
    debug: bool
    dodatabaselookup: bool
    email: str
    include_auditing: bool
    includeagent: bool
    includechildids: bool
    includedetails: bool
    """Whether details come too: custom fields, attachments and what else list rows lack."""
    includelastaction: bool
    """Whether the last action comes too."""
    includelastappointment: bool
    includelinkedobjects: bool
    includenextappointment: bool
    includeparentchangeinfo: bool
    includeparentsubject: bool
    includeseenby: bool
    is_portal: bool
    isdetailscreen: bool
    ishalolink: bool
    ispreview: bool
    isteams: bool
    nocache: bool
    subject: str
    ticketidonly: bool
    utcoffset: float


class ProjectDeleteParameters(TypedDict, total=False):
    """What `halo.projects.delete` takes."""

    reason: str
    """Why it is deleted."""
