"""What is known of live servers, each with its source: the word that the sandbox is held to.

A row is a request and what must come back. Sources are named in words; "live" are probes of two live tenants
(builds 2.236 and 2.250, September and October 2026).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import httpx

Check = Callable[[Any], bool]

DOTNET = {"ClassName": "System.Exception", "Data": None, "HResult": -2146233088, "Source": None, "WatsonBuckets": None}


@attrs.frozen
class Fact:
    """One thing that was measured.

    Attributes:
        text: As a sentence.
        source: Who knows it.
        method, path: The request, below /api, with a token.
        status: The status of the answer.
        body: What the answer holds: the JSON value itself, a text, or a check of the JSON value.
        json: What is sent; as JSON, except for text. A function in it stands for a value of the first row of the list.
    """

    text: str
    source: str
    method: str
    path: str
    status: int = 200
    body: object = None
    json: object = None


def ask(fact: Fact, api: httpx.Client) -> httpx.Response:
    """The answer to its request."""
    if isinstance(fact.json, str):
        return api.request(fact.method, fact.path, content=fact.json)
    return api.request(fact.method, fact.path, json=_filled_in(fact, api))


def _filled_in(fact: Fact, api: httpx.Client) -> object:
    """What is sent, with values of the first row of the list for the functions in it."""
    if not (isinstance(fact.json, list) and any(callable(value) for row in fact.json for value in row.values())):
        return fact.json
    body = api.get(fact.path).json()
    rows = body if isinstance(body, list) else next(value for value in body.values() if isinstance(value, list))
    return [{name: value(rows[0]) if callable(value) else value for name, value in row.items()} for row in fact.json]


def keys(*names: str) -> Check:
    """The answer is an object with exactly these members, in any order."""
    return lambda value: set(value) == set(names)


def rows(key: str, number: int) -> Check:
    """The answer has so many rows under this key."""
    return lambda value: len(value[key]) == number


def is_array(value: Any) -> bool:
    """A bare array with something in it."""
    return isinstance(value, list) and len(value) > 0


@attrs.frozen
class exception:  # noqa: N801  # reads as a word in the table
    """A serialised .NET exception with this message."""

    message: str

    def __call__(self, value: Any) -> bool:
        return bool(value["Message"] == self.message and value.items() >= DOTNET.items())


def null_refused(column: str, table: str) -> exception:
    """The database refuses a record without this column."""
    return exception(
        f"A database error occurred (515) - Cannot insert the value NULL into column '{column}', "
        f"table 'Sandbox.dbo.{table}'; column does not allow nulls. INSERT fails."
    )


def newest_first(value: Any) -> bool:
    """Tickets by dateoccurred, descending."""
    dates = [row["dateoccurred"] for row in value["tickets"]]
    return dates == sorted(dates, reverse=True)


def oldest_first(value: Any) -> bool:
    """Tickets by dateoccurred, ascending."""
    dates = [row["dateoccurred"] for row in value["tickets"]]
    return dates == sorted(dates)


PAGING = (
    Fact(
        "A page never has more than 100 rows",
        "swagger; HaloAPI issue 90",
        "GET",
        "/Tickets?pageinate=true&page_size=1000",
        body=rows("tickets", 100),
    ),
    Fact(
        "The count of all rows comes with a capped page",
        "HaloAPI issue 90",
        "GET",
        "/Tickets?pageinate=true&page_size=1000",
        body=lambda v: v["record_count"] == 1250,
    ),
    Fact(
        "Without pageinate the page size is ignored and 50 rows come",
        "node-halopsa 1.0.2",
        "GET",
        "/Tickets?page_no=1&page_size=100",
        body=rows("tickets", 50),
    ),
    Fact(
        "Without pageinate every page is the first",
        "node-halopsa 1.0.3; dtctoday",
        "GET",
        "/Tickets?page_no=7",
        body=lambda v: v["tickets"][0]["id"] == 55550,
    ),
    Fact(
        "count is the limit without paging", "swagger; PyPI HaloPSA", "GET", "/Tickets?count=3", body=rows("tickets", 3)
    ),
    Fact(
        "One tenant gave 1000 tickets to a larger count, and counted them so",
        "HaloITSM script",
        "GET",
        "/Tickets?count=100000",
        body=lambda v: len(v["tickets"]) == v["record_count"] == 1000,
    ),
    Fact(
        "page_size is echoed when it was sent, page_no is not",
        "live sweep",
        "GET",
        "/Tickets?pageinate=true&page_no=1&page_size=1",
        body=keys("page_size", "record_count", "tickets"),
    ),
    Fact("An envelope has the count beside the rows", "live sweep", "GET", "/Site", body=keys("record_count", "sites")),
    Fact(
        "Columns are a list that is not the rows",
        "live sweep",
        "GET",
        "/Tickets?includecolumns=true",
        body=keys("record_count", "columns", "tickets"),
    ),
)

ROWS_KEYS = tuple(
    Fact(
        f"The rows of {path} stand under {key}",
        "live sweep",
        "GET",
        f"{path}?count=1&page_size=1&pageinate=true",
        body=keys("page_size", "record_count", key),
    )
    for path, key in (
        ("/Tickets", "tickets"),
        ("/Client", "clients"),
        ("/Asset", "assets"),
        ("/ClientContract", "contracts"),
        ("/Users", "users"),
        ("/Actions", "actions"),
        ("/Site", "sites"),
        ("/Agent", "results"),
        ("/Report", "reports"),
    )
)

BARE = tuple(
    Fact(
        f"{path} answers a bare array, also when pages are asked for",
        "live sweep",
        "GET",
        f"{path}?count=1&page_size=1&pageinate=true",
        body=is_array,
    )
    for path in ("/Status", "/TicketType", "/Priority", "/Team", "/Outcome")
)

LISTS = (
    Fact("Agents come bare when no page is asked for", "pyhalopsa; node-halopsa", "GET", "/Agent", body=is_array),
    Fact(
        "Agents ignore the size of a page",
        "live sweep",
        "GET",
        "/Agent?count=1&page_size=1&pageinate=true",
        body=rows("results", 8),
    ),
    Fact(
        "Actions without a ticket or a range are none",
        "live sweep",
        "GET",
        "/Actions?count=1&page_size=1&pageinate=true",
        body={"page_size": 1, "record_count": 0, "actions": []},
    ),
    Fact(
        "Actions of a ticket are not paged",
        "PyPI HaloPSA",
        "GET",
        "/Actions?ticket_id=54321&pageinate=true&page_size=5&page_no=2",
        body=lambda v: v["actions"][0]["id"] == 1 and len(v["actions"]) == 50,
    ),
    Fact(
        "Actions come for a day",
        "PyPI HaloPSA",
        "GET",
        "/Actions?startdate=2026-06-01&enddate=2026-06-01",
        body=lambda v: v["record_count"] > 0,
    ),
    Fact(
        "Actions do not come for more than a day",
        "PyPI HaloPSA",
        "GET",
        "/Actions?startdate=2026-06-01&enddate=2026-06-03",
        body=lambda v: v["record_count"] == 0,
    ),
    Fact(
        "Attachments without a ticket are none, and folders stand beside them",
        "live sweep; issue of the PowerShell HaloAPI for the folders",
        "GET",
        "/Attachment?count=1&page_size=1&pageinate=true",
        body={"page_size": 1, "record_count": 0, "folders": [], "attachments": []},
    ),
    Fact("The default order of tickets is the newest first", "live", "GET", "/Tickets", body=newest_first),
    Fact(
        "orderdesc=true sorts descending",
        "live",
        "GET",
        "/Tickets?order=dateoccurred&orderdesc=true",
        body=newest_first,
    ),
    Fact("orderdesc=1 sorts ascending", "live", "GET", "/Tickets?order=dateoccurred&orderdesc=1", body=oldest_first),
    Fact(
        "A filter that is not known is ignored",
        "live; HaloPsa.Api issue 72",
        "GET",
        "/Tickets?clinet_id=123&pageinate=true",
        body=lambda v: v["record_count"] == 1250,
    ),
    Fact(
        "tickettype_id is ignored",
        "swagger; HaloPsa.Api issue 72",
        "GET",
        "/Tickets?tickettype_id=5&pageinate=true",
        body=lambda v: v["record_count"] == 1250,
    ),
    Fact(
        "dateoccurred_start and dateoccurred_end are ignored",
        "node-halopsa 1.0.10",
        "GET",
        "/Tickets?dateoccurred_start=2024-01-01&dateoccurred_end=2024-01-31&pageinate=true",
        body=lambda v: v["record_count"] == 1250,
    ),
    Fact(
        "agent_id is in list rows, agent_name is not",
        "live",
        "GET",
        "/Tickets?count=20",
        body=lambda v: all("agent_id" in row and "agent_name" not in row for row in v["tickets"]),
    ),
    Fact(
        "client_name is in list rows",
        "live sweep",
        "GET",
        "/Tickets?count=20",
        body=lambda v: all(row["client_name"] for row in v["tickets"]),
    ),
    Fact(
        "hasbeenclosed is on closed tickets alone",
        "live",
        "GET",
        "/Tickets?count=200",
        body=lambda v: all((row["status_id"] == 9) == ("hasbeenclosed" in row) for row in v["tickets"]),
    ),
    Fact(
        "datecreated and datemodified are on no ticket",
        "live",
        "GET",
        "/Tickets?count=200",
        body=lambda v: not any({"datecreated", "datemodified"} & row.keys() for row in v["tickets"]),
    ),
    Fact(
        "Nulls are left out",
        "live",
        "GET",
        "/Tickets?count=200",
        body=lambda v: all(value is not None for row in v["tickets"] for value in row.values()),
    ),
    Fact(
        "A path may be in any case",
        "PowerShell HaloAPI uses lower case",
        "GET",
        "/tickets/54321",
        body=lambda v: v["id"] == 54321,
    ),
    Fact(
        "The client of a site is a decimal",
        "djpsa",
        "GET",
        "/Site",
        body=lambda v: all(isinstance(row["client_id"], float) for row in v["sites"]),
    ),
    Fact(
        "Contracts have dates that mean none",
        "djpsa id 70910009934",
        "GET",
        "/ClientContract",
        body=lambda v: any(row["next_invoice_date"].startswith("1900-01-01") for row in v["contracts"]),
    ),
    Fact(
        "The id of a priority is a GUID and its priorityid a number",
        "live; HaloPsa.Api issue 72",
        "GET",
        "/Priority",
        body=lambda v: all(len(row["id"]) == 36 and isinstance(row["priorityid"], int) for row in v),
    ),
    Fact(
        "An outcome may have the number 0",
        "Rust client on a live tenant",
        "GET",
        "/Outcome/0",
        body=lambda v: v["id"] == 0,
    ),
    Fact("/Agent/me is who has signed in", "live sweep", "GET", "/Agent/me", body=lambda v: v["id"] > 1),
    Fact(
        "Agent 1 is Unassigned", "live; PowerShell HaloAPI", "GET", "/Agent/1", body=lambda v: v["name"] == "Unassigned"
    ),
)

RECORDS = (
    Fact(
        "One record comes as a bare object",
        "live; node-halopsa 1.0.1",
        "GET",
        "/Tickets/54321",
        body=lambda v: v["id"] == 54321,
    ),
    Fact(
        "A record by its id knows the agent's name",
        "live",
        "GET",
        "/Tickets/54321",
        body=lambda v: bool(v["agent_name"]),
    ),
    Fact(
        "includedetails brings more than comes without",
        "swagger",
        "GET",
        "/Tickets/54321?includedetails=true",
        body=lambda v: "customfields" in v,
    ),
    Fact(
        "A ticket needs a summary alone",
        "live",
        "POST",
        "/Tickets",
        201,
        lambda v: v["summary"] == "x" and isinstance(v["id"], int),
        [{"summary": "x"}],
    ),
    Fact(
        "Numbers of a ticket may be texts",
        "live",
        "POST",
        "/Tickets",
        201,
        lambda v: v["client_id"] == 123,
        [{"summary": "x", "client_id": "123"}],
    ),
    Fact(
        "A client needs a name alone", "live", "POST", "/Client", 201, lambda v: v["name"] == "New", [{"name": "New"}]
    ),
    Fact(
        "A site needs a name and a client",
        "live",
        "POST",
        "/Site",
        201,
        lambda v: v["client_id"] == 123.0,
        [{"name": "Annex", "client_id": 123}],
    ),
    Fact(
        "An asset needs a client and a type",
        "live",
        "POST",
        "/Asset",
        201,
        lambda v: v["assettype_id"] == 101,
        [{"client_id": 123, "assettype_id": 101}],
    ),
    Fact(
        "A user's e-mail address is not checked",
        "live",
        "POST",
        "/Users",
        201,
        lambda v: v["emailaddress"] == "none",
        [{"name": "X", "site_id": 207, "emailaddress": "none"}],
    ),
    Fact(
        "The outcome of an action may be its name",
        "CIPP; PowerShell HaloAPI",
        "POST",
        "/Actions",
        201,
        lambda v: v["outcome_id"] == 7,
        [{"ticket_id": 54322, "note": "x", "outcome": "Internal Note"}],
    ),
    Fact(
        "One record is answered with one object",
        "live; 59 creates",
        "POST",
        "/Client",
        201,
        lambda v: isinstance(v, dict),
        [{"name": "New"}],
    ),
    Fact(
        "Several are answered with an object too",
        "inferred from PowerShell HaloAPI -ReturnAll",
        "POST",
        "/Client",
        201,
        lambda v: v["name"] == "B",
        [{"name": "A"}, {"name": "B"}],
    ),
    Fact(
        "returnall=true answers all",
        "PowerShell HaloAPI -ReturnAll",
        "POST",
        "/Client?returnall=true",
        201,
        lambda v: [row["name"] for row in v] == ["A", "B"],
        [{"name": "A"}, {"name": "B"}],
    ),
    Fact(
        "Fields that are not known are dropped",
        "live",
        "POST",
        "/Client",
        201,
        lambda v: "invented" not in v,
        [{"name": "New", "invented": 1}],
    ),
    Fact(
        "A delete answers the record",
        "n8n; PowerShell HaloAPI tests",
        "DELETE",
        "/Tickets/54322",
        body=lambda v: v["id"] == 54322,
    ),
)

REPORTS = (
    Fact(
        "A report is run by loadreport=true, and its values are texts",
        "live; HCLI of report values",
        "GET",
        "/Report/71?loadreport=true",
        body=lambda v: v["report"]["loaded"] and all(isinstance(cell, str) for cell in v["report"]["rows"][0].values()),
    ),
    Fact(
        "A query with a mistake in it answers 200, with the mistake in load_error",
        "live",
        "POST",
        "/Report",
        200,
        lambda v: v["report"]["loaded"] is False and v["report"]["load_error"],
        [{"sql": "SELECT FORM", "_testonly": True, "_loadreportonly": True}],
    ),
    Fact(
        "A bare object is 400 for a report too",
        "live",
        "POST",
        "/Report",
        400,
        lambda v: "Report[]" in v[""][0],
        {"name": "x"},
    ),
)

REFUSALS = (
    Fact("A record that is not there is 404 with an empty body", "live sweep", "GET", "/Tickets/1", 404, ""),
    Fact("A path that is not there is 404 with an empty body", "live sweep", "GET", "/Contract", 404, ""),
    Fact(
        "An id that is no number is a 400 by field",
        "live sweep, 269 routes",
        "GET",
        "/Tickets/probe",
        400,
        {"id": ["The value 'probe' is not valid."]},
    ),
    Fact("A number where a GUID is wanted is 404", "live sweep; HaloPsa.Api issue 72", "GET", "/Priority/3", 404, ""),
    Fact("/Users/me is 404", "live sweep", "GET", "/Users/me", 404, ""),
    Fact("/Client/me is 401", "live sweep", "GET", "/Client/me", 401, ""),
    Fact("PUT is 405", "swagger; Outlook add-in", "PUT", "/Tickets", 405, "", [{"id": 54321}]),
    Fact("PATCH is 405", "swagger", "PATCH", "/Tickets", 405, "", [{"id": 54321}]),
    Fact(
        "A bare object is 400 and names the array",
        "live",
        "POST",
        "/Tickets",
        400,
        lambda v: "Ticket[]" in v[""][0],
        {"summary": "x"},
    ),
    Fact("An empty array is 400", "live", "POST", "/Tickets", 400, "POST object length is less than 1", []),
    Fact("Another content type is 415", "live", "POST", "/Tickets", 415, "", "summary=x"),
    Fact(
        "A text where a number is wanted is a 400 that names the path and the place",
        "live",
        "POST",
        "/Actions",
        400,
        {"[0].outcome_id": ["Could not convert string to integer: X. Path '[0].outcome_id', line 1, position 36."]},
        [{"ticket_id": 54322, "outcome_id": "X"}],
    ),
    Fact(
        "A decimal as a text is no id",
        "CIPP",
        "POST",
        "/Tickets",
        400,
        lambda v: "[0].client_id" in v,
        [{"summary": "x", "client_id": "123.0"}],
    ),
    Fact(
        "A decimal as a text is no id on a site either",
        "CIPP; djpsa",
        "POST",
        "/Site",
        400,
        lambda v: "[0].client_id" in v,
        [{"name": "x", "client_id": "123.0"}],
    ),
    Fact(
        "A user needs a name first",
        "live",
        "POST",
        "/Users",
        400,
        "Username must be entered",
        [{"emailaddress": "x@y.example"}],
    ),
    Fact("A user needs a site next", "live", "POST", "/Users", 400, "A Site must be selected", [{"name": "x"}]),
    Fact(
        "A client's name must be unique",
        "live",
        "POST",
        "/Client",
        400,
        "Name must be unique",
        [{"name": "Alderbrook Dental Group"}],
    ),
    Fact(
        "An action needs an outcome",
        "HaloAPI issue 66; CIPP",
        "POST",
        "/Actions",
        400,
        "An Outcome must be entered for this Action",
        [{"ticket_id": 54322, "note": "x"}],
    ),
    Fact(
        "An action is found by its ticket alone",
        "Rust client; HaloAPI",
        "GET",
        "/Actions/1",
        400,
        "ticket_id must be specified",
    ),
    Fact(
        "An action is deleted by its ticket alone",
        "PowerShell HaloAPI",
        "DELETE",
        "/Actions/1",
        400,
        "ticket_id must be included when deleting an Action",
    ),
    Fact(
        "An action is changed by its ticket alone",
        "Rust client",
        "POST",
        "/Actions",
        400,
        "An Action must be associated with a ticket_id",
        [{"id": 1, "note": "x"}],
    ),
    Fact(
        "An id that is not there is refused and not created",
        "live",
        "POST",
        "/Tickets",
        400,
        "Record not found",
        [{"id": 999_999, "summary": "x"}],
    ),
    Fact(
        "A missing value is refused by the database",
        "live",
        "POST",
        "/Client",
        400,
        null_refused("name", "CLIENT"),
        [{"website": "x"}],
    ),
    Fact(
        "A reference to nothing is refused as an exception",
        "documentation for the words, live for the form",
        "POST",
        "/Tickets",
        400,
        exception("Status ID 999 does not exist"),
        [{"summary": "x", "status_id": 999}],
    ),
)

REFUSED_RECORDS = (
    Fact(
        "An SLA with priorities is refused",
        "live",
        "POST",
        "/SLA",
        400,
        "Priority Description must not be blank",
        [{"name": "x", "priorities": [{"priorityid": 1, "description": "x"}]}],
    ),
    Fact(
        "A custom field is not created", "live", "POST", "/FieldInfo", 400, "No matching custom table", [{"name": "x"}]
    ),
    Fact(
        "A workflow without steps is not changed",
        "live",
        "POST",
        "/Workflow",
        400,
        exception("Please select a Start Step for this Workflow."),
        [{"id": lambda row: row["id"], "name": "x"}],
    ),
    Fact("A field needs its kind to be got", "live", "GET", "/Field/1", 400, "Field kind must be specified"),
    Fact("A field needs its kind to be deleted", "live", "DELETE", "/Field/1", 400, "Field kind must be specified"),
    Fact("A lookup needs its list to be got", "live", "GET", "/Lookup/1", 400, "lookupid must be specified"),
    Fact("A lookup needs its list to be deleted", "live", "DELETE", "/Lookup/1", 400, "lookupid must be specified"),
    Fact("The name of a table is alphanumeric", "live", "POST", "/CustomTable", 400, "Invalid Name", [{"name": "a b"}]),
    Fact(
        "The name that follows from that of a table is not sent again",
        "live",
        "POST",
        "/CustomTable",
        400,
        "Invalid Name",
        [{"id": lambda row: row["id"], "db_name": "CTx"}],
    ),
    Fact(
        "A webhook needs a URL",
        "live",
        "POST",
        "/Webhook",
        400,
        "Please enter a valid URL",
        [{"name": "x", "type": 0, "steps": []}],
    ),
    Fact(
        "A runbook needs none",
        "live",
        "POST",
        "/Webhook",
        201,
        lambda v: len(v["id"]) == 36,
        [{"name": "x", "type": 1, "steps": []}],
    ),
    Fact(
        "The name of a runbook is unique",
        "live",
        "POST",
        "/Webhook",
        400,
        "Name must be unique",
        [{"name": "Nightly export", "type": 1, "steps": []}],
    ),
    Fact(
        "What is in stock is never changed",
        "live",
        "POST",
        "/ItemStock",
        400,
        "These records cannot be edited. Only new records can be added",
        [{"id": lambda row: row["id"], "quantity_in": 3}],
    ),
    Fact(
        "An event of a timesheet is not created",
        "live",
        "POST",
        "/TimesheetEvent",
        400,
        null_refused("TSEeventid", "TIMESHEETEVENT"),
        [{"subject": "x", "start_date": "2026-06-01T09:00:00", "end_date": "2026-06-01T10:00:00"}],
    ),
    Fact(
        "An event of a timesheet with the id 0 is none either",
        "live",
        "POST",
        "/TimesheetEvent",
        400,
        null_refused("TSEeventid", "TIMESHEETEVENT"),
        [{"id": 0, "subject": "x"}],
    ),
    Fact(
        "An event of a timesheet that is not there is not created",
        "live",
        "POST",
        "/TimesheetEvent",
        400,
        "Record not found",
        [{"id": 7, "subject": "x"}],
    ),
    Fact(
        "An entry of a to-do list needs its ticket to be changed",
        "live",
        "POST",
        "/ToDo",
        400,
        "Ticket ID must be specified",
        [{"id": lambda row: row["id"], "text": "x"}],
    ),
    Fact(
        "An appointment needs agents",
        "live",
        "POST",
        "/Appointment",
        400,
        null_refused("agents", "APPOINTMENT"),
        [{"subject": "x", "start_date": "2026-06-01", "end_date": "2026-06-01", "agents": []}],
    ),
    Fact("Every timesheet has the id 0", "users", "GET", "/Timesheet", body=lambda v: {row["id"] for row in v} == {0}),
    Fact("A holiday is found by a GUID alone", "live sweep", "GET", "/Holiday/probe", 500, ""),
    Fact(
        "The lines of invoices need a client",
        "live sweep",
        "GET",
        "/Invoice/lines",
        400,
        "Parameter client_id must be included",
    ),
    Fact("Nobody's own timesheet is an application's", "live sweep", "GET", "/Timesheet/mine", 403, ""),
    Fact(
        "A certificate needs a password, however it is spelt",
        "live",
        "POST",
        "/Certificate",
        400,
        exception("Password is mandatory"),
        [{"name": "x", "password": "not-a-secret"}],
    ),
    Fact(
        "A plan of a contract needs hours, although they are sent",
        "live",
        "POST",
        "/ContractSchedulePlan",
        400,
        null_refused("CSPHoursAllocated", "ContractSchedulePlan"),
        [{"date": "2026-06-01", "hoursallocated": 5}],
    ),
    Fact("A change of an asset is not got by its number", "live", "GET", "/AssetChange/1", 404, ""),
    Fact("A table as CSV is refused with an object without members", "live", "GET", "/CustomTableCSV/1", 400, {}),
)

FACTS = (*REFUSED_RECORDS, *PAGING, *ROWS_KEYS, *BARE, *LISTS, *RECORDS, *REPORTS, *REFUSALS)
