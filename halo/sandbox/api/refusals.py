"""What live servers refused on a save or a delete, in their words: a table, one line for each.

What is refused because a field is missing, a name is taken or an id is not there stands in the facts of the resource.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from ..contract import Resource
from ..store import Row, Store
from ..sweep import Swept
from .errors import HTTPError, Shape


@attrs.frozen
class Attempt:
    """A save or a delete that is about to be carried out.

    Attributes:
        store: All records.
        sent: The fields that were sent; of a delete, none.
        before: The record as it is; None for a create.
    """

    store: Store
    sent: Row
    before: Row | None


def _always(_: Attempt) -> bool:
    return True


@attrs.frozen
class Refusal:
    """One thing that is refused.

    Attributes:
        path: The route of the resource.
        verbs: Which of "create", "update" and "delete" are refused.
        message: What the server says; `{name}` is the name of the record.
        shape: In which form.
        when: Whether it is refused.
        status: The status.
    """

    path: str
    verbs: tuple[str, ...]
    message: str = ""
    shape: Shape = "text"
    when: Callable[[Attempt], bool] = _always
    status: int = 400


def null_refused(column: str, table: str) -> str:
    """What the database says if a column would be empty (captured: 515)."""
    return (
        f"A database error occurred (515) - Cannot insert the value NULL into column '{column}', "
        f"table 'Sandbox.dbo.{table}'; column does not allow nulls. INSERT fails."
    )


def _has_no_url(attempt: Attempt) -> bool:
    """A webhook; a runbook has another type."""
    return attempt.sent.get("type", 0) == 0 and not attempt.sent.get("url")


def _has_no_steps(attempt: Attempt) -> bool:
    return not (attempt.sent.get("steps") or (attempt.before or {}).get("steps"))


def _is_no_table_name(attempt: Attempt) -> bool:
    name = str(attempt.sent.get("name") or "Name")
    return not (name.isascii() and name.isalnum()) or (attempt.before is not None and "db_name" in attempt.sent)


def _has_tickets(attempt: Attempt) -> bool:
    """Tickets name a priority by its number within their SLA."""
    of_priority = ((attempt.before or {}).get("priorityid"), (attempt.before or {}).get("slaid"))
    return any(
        (row.get("priority_id"), row.get("sla_id")) == of_priority for row in attempt.store.tables["tickets"].rows()
    )


_LINKED = "Priority '{name}' has Tickets linked to it. Please reassign these or mark the Priority as inactive."
"""The words in the middle were not recorded."""

REFUSALS = (
    Refusal("/FieldInfo", ("create",), "No matching custom table"),
    Refusal(
        "/SLA", ("create",), "Priority Description must not be blank", when=lambda a: bool(a.sent.get("priorities"))
    ),
    Refusal("/ItemStock", ("update",), "These records cannot be edited. Only new records can be added"),
    Refusal("/TimesheetEvent", ("create", "update"), null_refused("TSEeventid", "TIMESHEETEVENT"), "exception"),
    Refusal("/TicketType", ("create",), null_refused("RTAppointmentDefaultBody", "REQUESTTYPE"), "exception"),
    Refusal("/Workflow", ("update",), "Please select a Start Step for this Workflow.", "exception", _has_no_steps),
    Refusal("/Webhook", ("create",), "Please enter a valid URL", when=_has_no_url),
    Refusal("/CustomTable", ("create", "update"), "Invalid Name", when=_is_no_table_name),
    Refusal(
        "/Appointment",
        ("create",),
        null_refused("agents", "APPOINTMENT"),
        "exception",
        lambda a: not a.sent.get("agents"),
    ),
    Refusal("/Priority", ("delete",), _LINKED, when=_has_tickets),
    Refusal("/CRMNoteReply", ("create",), shape="empty", status=401),
)

UNSERVED_SAVES: Mapping[str, Swept] = {
    line.path.strip("/").lower(): line
    for line in (
        Swept("/Certificate", 400, message="Password is mandatory", is_exception=True),
        Swept(
            "/ContractSchedulePlan",
            400,
            message=null_refused("CSPHoursAllocated", "ContractSchedulePlan"),
            is_exception=True,
        ),
    )
}
"""Path of a route that the contract does not have, in lower case -> how a save was refused (live)."""


def refuse(resource: Resource, verb: str, attempt: Attempt) -> None:
    """Return if nothing is known against it.

    Raises:
        HTTPError: It is refused.
    """
    for refusal in REFUSALS:
        if refusal.path == resource.path and verb in refusal.verbs and refusal.when(attempt):
            message = refusal.message.replace("{name}", str((attempt.before or {}).get("name")))
            raise HTTPError(refusal.status, message, shape=refusal.shape)
