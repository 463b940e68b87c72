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


def got(text: str, source: str, path: str, body: object, status: int = 200) -> Fact:
    """What comes when something is asked for."""
    return Fact(text, source, "GET", path, status, body)


def saved(text: str, source: str, path: str, sent: object, body: object) -> Fact:
    """What comes when records were saved."""
    return Fact(text, source, "POST", path, 201, body, sent)


def refused(text: str, source: str, path: str, sent: object, body: object) -> Fact:
    """What comes when records were not."""
    return Fact(text, source, "POST", path, 400, body, sent)


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


PAGING = (
    got(
        "One tenant gave 1000 tickets to a larger count, and counted them so",
        "HaloITSM script",
        "/Tickets?count=100000",
        lambda v: len(v["tickets"]) == v["record_count"] == 1000,
    ),
    got(
        "page_size is echoed when it was sent, page_no is not",
        "live sweep",
        "/Tickets?pageinate=true&page_no=1&page_size=1",
        keys("page_size", "record_count", "tickets"),
    ),
    got("An envelope has the count beside the rows", "live sweep", "/Site", keys("record_count", "sites")),
    got(
        "Columns are a list that is not the rows",
        "live sweep",
        "/Tickets?includecolumns=true",
        keys("record_count", "columns", "tickets"),
    ),
)

LISTS = (
    got("Agents come bare when no page is asked for", "pyhalopsa; node-halopsa", "/Agent", is_array),
    got(
        "Agents ignore the size of a page",
        "live sweep",
        "/Agent?count=1&page_size=1&pageinate=true",
        rows("results", 8),
    ),
    got(
        "Actions without a ticket or a range are none",
        "live sweep",
        "/Actions?count=1&page_size=1&pageinate=true",
        {"page_size": 1, "record_count": 0, "actions": []},
    ),
    got(
        "Actions of a ticket are not paged",
        "PyPI HaloPSA",
        "/Actions?ticket_id=54321&pageinate=true&page_size=5&page_no=2",
        lambda v: v["actions"][0]["id"] == 1 and len(v["actions"]) == 50,
    ),
    got(
        "Actions come for a day",
        "PyPI HaloPSA",
        "/Actions?startdate=2026-06-01&enddate=2026-06-01",
        lambda v: v["record_count"] > 0,
    ),
    got(
        "Actions do not come for more than a day",
        "PyPI HaloPSA",
        "/Actions?startdate=2026-06-01&enddate=2026-06-03",
        lambda v: v["record_count"] == 0,
    ),
    got(
        "Attachments without a ticket are none, and folders stand beside them",
        "live sweep; issue of the PowerShell HaloAPI for the folders",
        "/Attachment?count=1&page_size=1&pageinate=true",
        {"page_size": 1, "record_count": 0, "folders": [], "attachments": []},
    ),
    got("The default order of tickets is the newest first", "live", "/Tickets", newest_first),
    got(
        "agent_id is in list rows, agent_name is not",
        "live",
        "/Tickets?count=20",
        lambda v: all("agent_id" in row and "agent_name" not in row for row in v["tickets"]),
    ),
    got(
        "client_name is in list rows",
        "live sweep",
        "/Tickets?count=20",
        lambda v: all(row["client_name"] for row in v["tickets"]),
    ),
    got(
        "hasbeenclosed is on closed tickets alone",
        "live",
        "/Tickets?count=200",
        lambda v: all((row["status_id"] == 9) == ("hasbeenclosed" in row) for row in v["tickets"]),
    ),
    got(
        "datecreated and datemodified are on no ticket",
        "live",
        "/Tickets?count=200",
        lambda v: not any({"datecreated", "datemodified"} & row.keys() for row in v["tickets"]),
    ),
    got(
        "Nulls are left out",
        "live",
        "/Tickets?count=200",
        lambda v: all(value is not None for row in v["tickets"] for value in row.values()),
    ),
    got(
        "A path may be in any case", "PowerShell HaloAPI uses lower case", "/tickets/54321", lambda v: v["id"] == 54321
    ),
    got(
        "The client of a site is a decimal",
        "djpsa",
        "/Site",
        lambda v: all(isinstance(row["client_id"], float) for row in v["sites"]),
    ),
    got(
        "Contracts have dates that mean none",
        "djpsa id 70910009934",
        "/ClientContract",
        lambda v: any(row["next_invoice_date"].startswith("1900-01-01") for row in v["contracts"]),
    ),
    got(
        "The id of a priority is a GUID and its priorityid a number",
        "live; HaloPsa.Api issue 72",
        "/Priority",
        lambda v: all(len(row["id"]) == 36 and isinstance(row["priorityid"], int) for row in v),
    ),
    got("An outcome may have the number 0", "Rust client on a live tenant", "/Outcome/0", lambda v: v["id"] == 0),
    got("/Agent/me is who has signed in", "live sweep", "/Agent/me", lambda v: v["id"] > 1),
    got("Agent 1 is Unassigned", "live; PowerShell HaloAPI", "/Agent/1", lambda v: v["name"] == "Unassigned"),
)

RECORDS = (
    got("One record comes as a bare object", "live; node-halopsa 1.0.1", "/Tickets/54321", lambda v: v["id"] == 54321),
    got("A record by its id knows the agent's name", "live", "/Tickets/54321", lambda v: bool(v["agent_name"])),
    got(
        "includedetails brings more than comes without",
        "swagger",
        "/Tickets/54321?includedetails=true",
        lambda v: "customfields" in v,
    ),
    saved(
        "A ticket needs a summary alone",
        "live",
        "/Tickets",
        [{"summary": "x"}],
        lambda v: v["summary"] == "x" and isinstance(v["id"], int),
    ),
    saved(
        "Numbers of a ticket may be texts",
        "live",
        "/Tickets",
        [{"summary": "x", "client_id": "123"}],
        lambda v: v["client_id"] == 123,
    ),
    saved("A client needs a name alone", "live", "/Client", [{"name": "New"}], lambda v: v["name"] == "New"),
    saved(
        "A site needs a name and a client",
        "live",
        "/Site",
        [{"name": "Annex", "client_id": 123}],
        lambda v: v["client_id"] == 123.0,
    ),
    saved(
        "An asset needs a client and a type",
        "live",
        "/Asset",
        [{"client_id": 123, "assettype_id": 101}],
        lambda v: v["assettype_id"] == 101,
    ),
    saved(
        "A user's e-mail address is not checked",
        "live",
        "/Users",
        [{"name": "X", "site_id": 207, "emailaddress": "none"}],
        lambda v: v["emailaddress"] == "none",
    ),
    saved(
        "The outcome of an action may be its name",
        "CIPP; PowerShell HaloAPI",
        "/Actions",
        [{"ticket_id": 54322, "note": "x", "outcome": "Internal Note"}],
        lambda v: v["outcome_id"] == 7,
    ),
    saved(
        "One record is answered with one object",
        "live; 59 creates",
        "/Client",
        [{"name": "New"}],
        lambda v: isinstance(v, dict),
    ),
    saved(
        "Fields that are not known are dropped",
        "live",
        "/Client",
        [{"name": "New", "invented": 1}],
        lambda v: "invented" not in v,
    ),
)

REFUSALS = (
    got(
        "An id that is no number is a 400 by field",
        "live sweep, 269 routes",
        "/Tickets/probe",
        {"id": ["The value 'probe' is not valid."]},
        status=400,
    ),
    got("A number where a GUID is wanted is 404", "live sweep; HaloPsa.Api issue 72", "/Priority/3", "", status=404),
    got("/Users/me is 404", "live sweep", "/Users/me", "", status=404),
    refused(
        "A bare object is 400 and names the array",
        "live",
        "/Tickets",
        {"summary": "x"},
        lambda v: "Ticket[]" in v[""][0],
    ),
    refused("An empty array is 400", "live", "/Tickets", [], "POST object length is less than 1"),
    Fact("Another content type is 415", "live", "POST", "/Tickets", 415, "", "summary=x"),
    refused(
        "A text where a number is wanted is a 400 that names the path and the place",
        "live",
        "/Actions",
        [{"ticket_id": 54322, "outcome_id": "X"}],
        {"[0].outcome_id": ["Could not convert string to integer: X. Path '[0].outcome_id', line 1, position 36."]},
    ),
    refused(
        "A decimal as a text is no id",
        "CIPP",
        "/Tickets",
        [{"summary": "x", "client_id": "123.0"}],
        lambda v: "[0].client_id" in v,
    ),
    refused(
        "A user needs a name first", "live", "/Users", [{"emailaddress": "x@y.example"}], "Username must be entered"
    ),
    refused("A user needs a site next", "live", "/Users", [{"name": "x"}], "A Site must be selected"),
    refused(
        "A client's name must be unique",
        "live",
        "/Client",
        [{"name": "Alderbrook Dental Group"}],
        "Name must be unique",
    ),
    refused(
        "An action needs an outcome",
        "HaloAPI issue 66; CIPP",
        "/Actions",
        [{"ticket_id": 54322, "note": "x"}],
        "An Outcome must be entered for this Action",
    ),
    got(
        "An action is found by its ticket alone",
        "Rust client; HaloAPI",
        "/Actions/1",
        "ticket_id must be specified",
        status=400,
    ),
    Fact(
        "An action is deleted by its ticket alone",
        "PowerShell HaloAPI",
        "DELETE",
        "/Actions/1",
        400,
        "ticket_id must be included when deleting an Action",
    ),
    refused(
        "An action is changed by its ticket alone",
        "Rust client",
        "/Actions",
        [{"id": 1, "note": "x"}],
        "An Action must be associated with a ticket_id",
    ),
    refused(
        "An id that is not there is refused and not created",
        "live",
        "/Tickets",
        [{"id": 999_999, "summary": "x"}],
        "Record not found",
    ),
    refused(
        "A missing value is refused by the database",
        "live",
        "/Client",
        [{"website": "x"}],
        null_refused("name", "CLIENT"),
    ),
    refused(
        "A reference to nothing is refused as an exception",
        "documentation for the words, live for the form",
        "/Tickets",
        [{"summary": "x", "status_id": 999}],
        exception("Status ID 999 does not exist"),
    ),
)

REFUSED_RECORDS = (
    refused(
        "An SLA with priorities is refused",
        "live",
        "/SLA",
        [{"name": "x", "priorities": [{"priorityid": 1, "description": "x"}]}],
        "Priority Description must not be blank",
    ),
    refused("A custom field is not created", "live", "/FieldInfo", [{"name": "x"}], "No matching custom table"),
    refused(
        "A workflow without steps is not changed",
        "live",
        "/Workflow",
        [{"id": lambda row: row["id"], "name": "x"}],
        exception("Please select a Start Step for this Workflow."),
    ),
    got("A field needs its kind to be got", "live", "/Field/1", "Field kind must be specified", status=400),
    Fact("A field needs its kind to be deleted", "live", "DELETE", "/Field/1", 400, "Field kind must be specified"),
    got("A lookup needs its list to be got", "live", "/Lookup/1", "lookupid must be specified", status=400),
    Fact("A lookup needs its list to be deleted", "live", "DELETE", "/Lookup/1", 400, "lookupid must be specified"),
    refused("The name of a table is alphanumeric", "live", "/CustomTable", [{"name": "a b"}], "Invalid Name"),
    refused(
        "The name that follows from that of a table is not sent again",
        "live",
        "/CustomTable",
        [{"id": lambda row: row["id"], "db_name": "CTx"}],
        "Invalid Name",
    ),
    refused(
        "A webhook needs a URL", "live", "/Webhook", [{"name": "x", "type": 0, "steps": []}], "Please enter a valid URL"
    ),
    saved(
        "A runbook needs none",
        "live",
        "/Webhook",
        [{"name": "x", "type": 1, "steps": []}],
        lambda v: len(v["id"]) == 36,
    ),
    refused(
        "The name of a runbook is unique",
        "live",
        "/Webhook",
        [{"name": "Nightly export", "type": 1, "steps": []}],
        "Name must be unique",
    ),
    refused(
        "What is in stock is never changed",
        "live",
        "/ItemStock",
        [{"id": lambda row: row["id"], "quantity_in": 3}],
        "These records cannot be edited. Only new records can be added",
    ),
    refused(
        "An event of a timesheet is not created",
        "live",
        "/TimesheetEvent",
        [{"subject": "x", "start_date": "2026-06-01T09:00:00", "end_date": "2026-06-01T10:00:00"}],
        null_refused("TSEeventid", "TIMESHEETEVENT"),
    ),
    refused(
        "An event of a timesheet with the id 0 is none either",
        "live",
        "/TimesheetEvent",
        [{"id": 0, "subject": "x"}],
        null_refused("TSEeventid", "TIMESHEETEVENT"),
    ),
    refused(
        "An event of a timesheet that is not there is not created",
        "live",
        "/TimesheetEvent",
        [{"id": 7, "subject": "x"}],
        "Record not found",
    ),
    refused(
        "An entry of a to-do list needs its ticket to be changed",
        "live",
        "/ToDo",
        [{"id": lambda row: row["id"], "text": "x"}],
        "Ticket ID must be specified",
    ),
    refused(
        "An appointment needs agents",
        "live",
        "/Appointment",
        [{"subject": "x", "start_date": "2026-06-01", "end_date": "2026-06-01", "agents": []}],
        null_refused("agents", "APPOINTMENT"),
    ),
    got("Every timesheet has the id 0", "users", "/Timesheet", lambda v: {row["id"] for row in v} == {0}),
    got("Nobody's own timesheet is an application's", "live sweep", "/Timesheet/mine", "", status=403),
    got("A holiday is found by a GUID alone", "live sweep", "/Holiday/probe", "", status=500),
    got(
        "The lines of invoices need a client",
        "live sweep",
        "/Invoice/lines",
        "Parameter client_id must be included",
        status=400,
    ),
    refused(
        "A certificate needs a password, however it is spelt",
        "live",
        "/Certificate",
        [{"name": "x", "password": "not-a-secret"}],
        exception("Password is mandatory"),
    ),
    refused(
        "A plan of a contract needs hours, although they are sent",
        "live",
        "/ContractSchedulePlan",
        [{"date": "2026-06-01", "hoursallocated": 5}],
        null_refused("CSPHoursAllocated", "ContractSchedulePlan"),
    ),
    got("A change of an asset is not got by its number", "live", "/AssetChange/1", "", status=404),
    got("A table as CSV is refused with an object without members", "live", "/CustomTableCSV/1", {}, status=400),
)

FACTS = (*REFUSED_RECORDS, *PAGING, *LISTS, *RECORDS, *REFUSALS)
