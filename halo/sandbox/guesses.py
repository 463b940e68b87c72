"""What the sandbox does where nothing was measured: what a careless program fails of first, or the simplest thing.

The documentation and the page at `/` show this table.
"""

from __future__ import annotations

from typing import NamedTuple


class Guess(NamedTuple):
    """One thing that is not known of live servers.

    Attributes:
        about: "auth", "lists", "filters", "records", "errors", "data" or "webhooks".
        text: What the sandbox does, as a sentence.
        is_harsh: Whether it was chosen so that a careless program fails here first; else because it is simple.
    """

    about: str
    text: str
    is_harsh: bool = False


GUESSES = (
    Guess("auth", "Where a tenant is set, a token request without one is refused like one with the wrong one."),
    Guess("auth", "An `edit:` scope allows reading too, and what belongs to no scope can be read with any token."),
    Guess("auth", "A resource route asked for without `/api` answers 401, as the documentation has it."),
    Guess("auth", "Refused requests do not count in the rate limit; token requests do."),
    Guess("lists", "With `pageinate=true` and no `page_size`, a page has 50 rows; a page beyond the last is empty."),
    Guess("lists", "With both `pageinate=true` and `count` the page wins; a size or page below 1 is not read."),
    Guess(
        "lists",
        "Without paging, `record_count` is the number of rows in the answer, at most 1000 (seen on one tenant).",
    ),
    Guess("lists", "Only tickets have an order of their own; other rows come in the order of creation."),
    Guess("lists", "Names of parameters are read as they are spelt; only paths do not mind the case."),
    Guess("lists", "Which fields list rows lack is known for few of them; the rest follows what a list would need."),
    Guess("filters", "A number or a date that cannot be read is refused with 400, in the form measured for ids."),
    Guess("filters", "An empty value is no filter; every flag is off unless it says `true`, in any case."),
    Guess(
        "filters",
        "Inactive records, expired contracts, disabled agents and teams, and hidden types and outcomes come only when "
        "they are asked for.",
        is_harsh=True,
    ),
    Guess(
        "filters",
        "`include_custom_fields` gives those of its fields that have a value, `advanced_search` all rows that meet its "
        "conditions; a condition about an unknown field is ignored.",
        is_harsh=True,
    ),
    Guess("filters", "`deleted=true` lists the deleted tickets and no others."),
    Guess("filters", "`search` looks into a few texts of each record, clients included, without minding the case."),
    Guess(
        "filters",
        "`startdate` and `enddate` need a known `datesearch`, are UTC, and a plain end date means all of that day.",
    ),
    Guess("filters", "Filters that are documented and do not compare one field are ignored, apart from the commonest."),
    Guess(
        "filters",
        "`contract_type`, `contract_sub_type`, `quickbooks_id` and `xero_id` compare the field of nearly that name.",
    ),
    Guess("records", "Of an array nothing is saved if one record is refused."),
    Guess(
        "records",
        "An id of 0 or -1 creates; any other id that does not exist is refused with `Record not found`.",
        is_harsh=True,
    ),
    Guess("records", "A null empties the field, and a list that is sent replaces the one that was there."),
    Guess(
        "records",
        "Custom fields that are sent replace all others of the record, which was seen with assets and is said of "
        "clients; `--custom-fields merge` is the other world.",
        is_harsh=True,
    ),
    Guess(
        "records",
        "Custom fields that are not defined, calculated or read-only ones and choices that are not given by their "
        "number are dropped; rows of a table are added to those that are there; a secret is read as a mask, and "
        "becomes it if it is sent back; a field that the agent may not read is not shown, and emptied with the rest.",
        is_harsh=True,
    ),
    Guess(
        "records",
        "Read-only fields, names that come from other records and references to nothing are dropped, but for a status "
        "that does not exist.",
        is_harsh=True,
    ),
    Guess(
        "records",
        "Events of timesheets, new ticket types and whatever else no probe could save are refused to all.",
        is_harsh=True,
    ),
    Guess(
        "filters",
        "`start_date` and `end_date` of invoices need a `datesearch` that names one of their dates, such as "
        "`invoice_date`; without it they are ignored.",
        is_harsh=True,
    ),
    Guess("records", "The first action of a ticket holds its details; a new ticket gets it at once."),
    Guess(
        "records",
        "An outcome that is known hides the note if it says so; one that is not is kept as text, and hides nothing.",
        is_harsh=True,
    ),
    Guess(
        "records",
        "An action is e-mailed if its outcome sends e-mail, whatever its note is for, unless `sendemail` is false: to "
        "`emailto`, or to the user of the ticket. `sendemail` alone sends nothing. Only what was e-mailed has "
        "`emaildirection` and `dateemailed`.",
        is_harsh=True,
    ),
    Guess(
        "records",
        "The `closure_note` of a ticket that is being closed becomes an action that users see.",
        is_harsh=True,
    ),
    Guess(
        "records",
        "A new ticket without a client belongs to the first client; no client gets a site by itself.",
        is_harsh=True,
    ),
    Guess("records", "A record that others refer to cannot be deleted; a deleted ticket hides its actions."),
    Guess("records", "Reopening a ticket empties `dateclosed` and `hasbeenclosed`."),
    Guess("errors", "A missing field without a known message is refused as a database error, the captured 515."),
    Guess("errors", "A status that does not exist is refused as an exception, with the words of the documentation."),
    Guess(
        "errors",
        "A method that the contract has no operation for is refused with 405, as PUT and PATCH are; a route that it "
        "lacks with 404, unless a live server was seen to refuse it otherwise.",
    ),
    Guess("errors", "In the documented form, empty refusals have the body that is shown for a 400."),
    Guess(
        "errors",
        "A body of more than 100 MB is refused with 413, and one of more than 64 levels like one that is no JSON.",
    ),
    Guess("auth", "Which scope a resource belongs to beyond tickets, customers, assets and reports goes by its name."),
    Guess("lists", "What a route does not answer in time without a filter it needs is an empty list here."),
    Guess(
        "filters",
        "A search over everything looks at names of clients, sites, users and assets, and gives all it finds.",
    ),
    Guess(
        "records",
        "Projects and opportunities are tickets of the types 6 and 7, have actions as tickets do, and stand in no "
        "list of tickets.",
    ),
    Guess(
        "records",
        "A change of lines of invoices answers what was sent; the tree of teams counts their open tickets.",
    ),
    Guess("records", "No runbook can be started and nothing booked; an approval that is answered keeps what was sent."),
    Guess(
        "records",
        "Processing recurring invoices makes invoices each time it is asked for, and processing the children of "
        "tickets changes none of them; these, PDFs of reports and answers to quotations and contracts have an empty "
        "response.",
        is_harsh=True,
    ),
    Guess(
        "data",
        "What live rows have and nobody sent is in a new record as well, and empty: a text of no letters, 0, false, "
        "the year 1900.",
        is_harsh=True,
    ),
    Guess("records", "An invoice that is declared void says `voided` and has nothing due; its PDF is an empty page."),
    Guess(
        "records",
        "Only what belongs to tickets, clients, sites, users, assets and contracts keeps them from being deleted.",
    ),
    Guess(
        "data",
        "SQL finds deleted tickets too, with `fdeleted` 1, and columns without a name are refused; a report that is "
        "posted without `_loadreportonly` is saved, whatever `_testonly` says.",
        is_harsh=True,
    ),
    Guess(
        "data",
        "Tables and columns of SQL have the names of published reports and programs; how its answers write dates, "
        "fractions and bits is made up.",
    ),
    Guess("data", "The numbers of `usage` and of the kinds of custom fields, and how choices are given, are made up."),
    Guess("data", "The cache of the instance holds a few lists, under the names that the client has for them."),
    Guess(
        "data", "Which fields a record has, and what stands in them, is made up within the vendor's names and types."
    ),
    Guess(
        "webhooks",
        "Webhooks post each delivery once: one that fails is lost, unless it is sent again by hand "
        "(`Sandbox.webhooks.resend`).",
        is_harsh=True,
    ),
    Guess(
        "webhooks",
        "Webhooks post when a ticket is new, closed, deleted, changes its status or is answered by a user; a batch is "
        "an array, whatever `batch_method` says, of as many events as `batch_limit` and `batch_delay_seconds` allow.",
    ),
    Guess(
        "webhooks",
        "Which fields of a webhook choose what it posts is not known: `--webhooks` does it for all. Tokens, keys and "
        "certificates are not sent.",
    ),
)
