"""What the verbs of tickets send, what they refuse, and what they make of the answer; nothing is read or sent here.

A wrong note is read by a customer, and an e-mail cannot be taken back: what is not known for sure is refused before,
or told after.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from halo_api import ArgumentError, Model
from halo_api.facts import Reference
from halo_api.lookups import is_name, value_of_record
from halo_api.values import decoded_datetime, number, read_whole_number

from ..errors import InvalidRequestError
from .naming import Question, label_of

Row = Mapping[str, Any]
Record = dict[str, Any]

PRIVATE = "Internal Note"
"""The outcome of notes and time entries unless a setting says otherwise; it was seen on live tenants (CIPP, HMCP)."""

OUTCOMES = Reference("outcomes")

NO_ACCESS = "do not have access to this action"
"""What Halo says of an outcome that the ticket may not have now (HMCP)."""

_SHOWN = 20
_NOTHING_WRITTEN = "Nothing was written."

_TOLD_IF_ABSENT = ("status_id", "agent_id", "who_agentid", "timetaken")
_TOLD_IF_DIFFERENT = (*_TOLD_IF_ABSENT, "ticket_id", "team", "hiddenfromuser")

_HOURS = 1 / 120
"""By how much the time that comes back may differ: half a minute."""


def text_in(where: str, name: str, text: object) -> str:
    """The text, if it says anything.

    Raises:
        InvalidRequestError: It does not.
    """
    if not isinstance(text, str) or not text.strip():
        raise InvalidRequestError(
            f"{where}: {name}={text!r} is not a text that says anything.", advice=_NOTHING_WRITTEN
        )
    return text


def hours_in(where: str, minutes: object) -> float:
    """The hours of so many minutes, not rounded: three times five minutes are a quarter of an hour.

    Raises:
        InvalidRequestError: They are not a number above 0.
    """
    value = number(minutes)
    if value is None or value <= 0:
        raise InvalidRequestError(f"{where}: minutes={minutes!r} is not a number above 0.", advice=_NOTHING_WRITTEN)
    return value / 60


def note(ticket_id: int, text: str, outcome: Row, *, hidden: bool) -> Record:
    """The action that is a note."""
    flags = {"hiddenfromuser": hidden, "sendemail": False}
    return {"ticket_id": ticket_id, "outcome_id": outcome["id"], "note": text, **flags}


def time(hours: float, agent_id: int | None) -> Record:
    """What makes a note a time entry; without an agent it is the time of the one that the application logs in as."""
    return {"timetaken": hours} if agent_id is None else {"timetaken": hours, "who_agentid": agent_id}


def reply(ticket_id: int, text: str, outcome: Row, address: str) -> Record:
    """The action that is an e-mail to the user.

    The text goes twice: which of the two is e-mailed was not measured, and an empty e-mail would be worse.
    """
    texts = {"note": text, "emailbody": text, "emailto": address}
    return {"ticket_id": ticket_id, "outcome_id": outcome["id"], **texts, "hiddenfromuser": False, "sendemail": True}


def question_of_outcome(where: str, outcome: object) -> Question:
    """What is looked for among the outcomes: a name, an id, or what a record of them has as its id.

    Raises:
        InvalidRequestError: It is a record of something else.
    """
    try:
        value = value_of_record("outcome", outcome, OUTCOMES) if isinstance(outcome, Model) else outcome
    except ArgumentError as error:
        raise InvalidRequestError(f"{where}: {error}.", advice=_NOTHING_WRITTEN) from error
    return Question(OUTCOMES, str(value), where, "outcome", only="" if is_name(value, OUTCOMES) else "id")


def no_such_outcome(question: Question, outcomes: Sequence[Row], verb: str) -> InvalidRequestError:
    """The error for an outcome that is not there."""
    return question.refusal(
        f": there is no such outcome. {listed(outcomes)}",
        f'{_NOTHING_WRITTEN} Name one of them for the client: outcomes={{"{verb}": ...}}.',
    )


def not_in_batch(where: str) -> InvalidRequestError:
    """The error for a reply in a batch that nobody has confirmed."""
    text = f"{where}: this is part of a batch, and would write to many customers at once."
    return InvalidRequestError(text, advice=f"{_NOTHING_WRITTEN} If you mean it: reply(..., confirm=True).")


def refuse_mail(where: str, outcome: Row) -> None:
    """Refuse an outcome that sends e-mail, for what must send none.

    Raises:
        InvalidRequestError: It does.
    """
    if outcome.get("sendemail"):
        text = f"{where}: the outcome {label_of('outcomes', outcome)!r} sends e-mail."
        raise InvalidRequestError(text, advice=f"{_NOTHING_WRITTEN} To write to the user: reply().")


def refuse_silence(where: str, outcome: Row) -> None:
    """Refuse an outcome that says that it sends no e-mail, for a reply.

    Raises:
        InvalidRequestError: It says so.
    """
    if "sendemail" in outcome and not outcome["sendemail"]:
        text = f"{where}: the outcome {label_of('outcomes', outcome)!r} sends no e-mail."
        raise InvalidRequestError(text, advice=f'{_NOTHING_WRITTEN} Set another one: outcomes={{"reply": ...}}.')


def unreadable(where: str, error: BaseException) -> InvalidRequestError:
    """The error if the outcomes cannot be read: then nobody knows which send e-mail, and an id does not help."""
    text = f"{where}: the outcomes cannot be read, and so not which of them send e-mail: {error}"
    return InvalidRequestError(
        text, advice=f"{_NOTHING_WRITTEN} Grant the application the right to read outcomes (/Outcome)."
    )


def no_reply_outcome(where: str, outcomes: Sequence[Row] | None) -> InvalidRequestError:
    """The error for a reply while no setting names its outcome; the outcomes are None if they cannot be read."""
    mailing = [outcome for outcome in outcomes or () if outcome.get("sendemail")]
    choice = listed(mailing or outcomes or (), "Those that send e-mail" if mailing else "The outcomes")
    return InvalidRequestError(
        f"{where}: the outcome of replies has to be set first, as a wrong one may write to a customer.",
        advice=f'{_NOTHING_WRITTEN} {choice} Name one for the client: outcomes={{"reply": "..."}}.',
    )


def listed(outcomes: Sequence[Row], what: str = "The outcomes") -> str:
    """A sentence that names outcomes."""
    if not outcomes:
        return "Halo shows no outcomes."
    return f"{what}: {_labels('outcomes', outcomes)}."


def _labels(resource: str, rows: Sequence[Row]) -> str:
    shown = ", ".join(f"{row.get('id')} ({label_of(resource, row)})" for row in rows[:_SHOWN])
    return shown + (f" and {len(rows) - _SHOWN} more" if len(rows) > _SHOWN else "")


def address_in(record: Row) -> str:
    """The address of e-mail that a ticket or a user has; empty if there is none."""
    texts = (record.get("user_email"), record.get("emailaddress"))
    return next((text.strip() for text in texts if isinstance(text, str) and "@" in text.strip("@ ")), "")


def user_of(ticket: Row) -> int | None:
    """The user of a ticket; None if it has none."""
    user_id = read_whole_number(ticket.get("user_id"))
    return None if user_id in {None, 0, -1} else user_id


def no_address(where: str, ticket_id: int) -> InvalidRequestError:
    """The error for a reply that nobody would get."""
    text = f"{where}: {ticket_id} has no user with an e-mail address."
    return InvalidRequestError(text, advice=f"{_NOTHING_WRITTEN} Give the user one, or write a note.")


def closed_status(where: str, statuses: Sequence[Row], still_open: Iterable[Row]) -> Any:
    """The id of the one closed status: that which is left out of the open ones.

    Raises:
        InvalidRequestError: There are several, or none.
    """
    remaining = {read_whole_number(status.get("id")) for status in still_open}
    closed = [status for status in statuses if read_whole_number(status.get("id")) not in remaining]
    if len(closed) == 1 and remaining:
        return closed[0]["id"]
    found = (
        f"{len(closed)} statuses are closed: {_labels('statuses', closed)}"
        if closed and remaining
        else _NOT_KNOWN_CLOSED
    )
    advice = "Say which: close(..., status_id=...), or closed_status=... of the client."
    raise InvalidRequestError(f"{where}: {found}.", advice=f"{_NOTHING_WRITTEN} {advice}")


def refuse_open(where: str, status_id: int, statuses: Sequence[Row], still_open: Sequence[Row]) -> None:
    """Refuse a status that does not close, as far as Halo tells: if it leaves none out, it tells nothing.

    Raises:
        InvalidRequestError: It is among the open ones.
    """
    found = [status for status in still_open if read_whole_number(status.get("id")) == status_id]
    if found and len(still_open) < len(statuses):
        text = f"{where}: the status {_labels('statuses', found)} does not close: Halo lists it among the open ones."
        raise InvalidRequestError(
            text, advice=f"{_NOTHING_WRITTEN} To change the status only: update(id, status_id=...)."
        )


_NOT_KNOWN_CLOSED = "Halo does not tell which of its statuses are closed"


def doubts(sent: Row, answer: Row) -> list[str]:
    """In what the fields that came back do not confirm those that were sent."""
    found = [
        f"{field} came back as {answer[field]!r}, and was sent as {sent[field]!r}"
        if field in answer
        else f"the answer has no {field}"
        for field in _TOLD_IF_DIFFERENT
        if field in sent
        and (field in answer or field in _TOLD_IF_ABSENT)
        and not _is_same(field, sent[field], answer.get(field))
    ]
    return [*found, *([f"Halo warns: {warning}"] if (warning := answer.get("_warning")) else [])]


def doubts_about_reply(answer: Row) -> list[str]:
    """What does not say that an e-mail went out. The address was sent, so that its coming back says nothing."""
    if answer.get("emaildirection") == "O" or _is_date(answer.get("dateemailed")):
        return []
    return ["the answer does not say that an e-mail went out"]


def _is_date(value: object) -> bool:
    try:
        return decoded_datetime(value) is not None
    except (TypeError, ValueError):
        return False


def _is_same(field: str, sent: object, came: object) -> bool:
    if field == "timetaken":
        hours, left = number(sent), number(came)
        return hours is not None and left is not None and abs(hours - left) < _HOURS
    whole = read_whole_number(sent)
    return sent == came if whole is None else read_whole_number(came) == whole
