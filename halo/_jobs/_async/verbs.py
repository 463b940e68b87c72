"""Carries the verbs of tickets out: looks up what they need, writes, and checks the answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from halo_api import UNSET

from ...errors import HaloError, InvalidRequestError, PublicNoteError, ValidationError
from ...results import UnconfirmedWarning
from .. import verbs
from ..verbs import Row
from .host import AsyncDesk
from .names import AsyncNames

if TYPE_CHECKING:
    from halo_api.models import Action, Ticket


class AsyncVerbs:
    """What is done on tickets, projects and opportunities; the methods of the resources say what each does.

    Args:
        desk: What it is carried out with.
    """

    def __init__(self, desk: AsyncDesk) -> None:
        self._desk = desk
        self._names = AsyncNames(desk.host, desk.lister)

    async def note(self, id: object, text: object, *, hidden: bool, outcome: object) -> Action:
        """The note, as the action that it is."""
        where = self._where("note")
        ticket_id, text = self._desk.ticket_id(where, id), verbs.text_in(where, "text", text)
        sent = verbs.note(ticket_id, text, await self._silent_outcome("note", outcome), hidden=hidden)
        action, doubts = await self._write_note(sent)
        self._tell(where, ticket_id, doubts, action)
        return action

    async def log_time(
        self, id: object, *, minutes: object, note: object, agent_id: object, hidden: bool, outcome: object
    ) -> Action:
        """The time entry, as the action that it is."""
        where = self._where("log_time")
        ticket_id, text = self._desk.ticket_id(where, id), verbs.text_in(where, "note", note)
        hours = verbs.hours_in(where, minutes)
        agent = await self._desk.ids(where, {"agent_id": agent_id})
        outcome_row = await self._silent_outcome("log_time", outcome)
        sent = verbs.note(ticket_id, text, outcome_row, hidden=hidden) | verbs.time(hours, agent.get("agent_id"))
        action, doubts = await self._write_note(sent)
        self._tell(where, ticket_id, doubts, action)
        return action

    async def reply(self, id: object, text: object, *, confirm: bool) -> Action:
        """The e-mail to the user, as the action that it is."""
        where = self._where("reply")
        ticket_id, text = self._desk.ticket_id(where, id), verbs.text_in(where, "text", text)
        if self._desk.is_in_batch and not confirm:
            raise verbs.not_in_batch(where)
        if "reply" not in self._desk.outcomes:
            raise verbs.no_reply_outcome(where, await self._outcomes(where))
        outcome = await self._outcome("reply", self._desk.outcomes["reply"])
        verbs.refuse_silence(where, outcome)
        sent = verbs.reply(ticket_id, text, outcome, await self._address(where, ticket_id))
        action, doubts = await self._act(sent)
        self._tell(where, ticket_id, [*doubts, *verbs.doubts_about_reply(vars(action))], action)
        return action

    async def assign(self, id: object, *, agent_id: object, team: object) -> Ticket:
        """The ticket with its new agent or team."""
        where = self._where("assign")
        ticket_id = self._desk.ticket_id(where, id)
        fields = await self._desk.ids(where, {"agent_id": agent_id, "team": team})
        if not fields:
            raise InvalidRequestError(f"{where} needs agent_id, team or both.", advice="Nothing was written.")
        sent = {"id": ticket_id, **fields}
        ticket, doubts = await self._desk.change(sent, "change")
        self._tell(where, ticket_id, [*doubts, *verbs.doubts(sent, vars(ticket))])
        return ticket

    async def close(self, id: object, *, note: object, status_id: object) -> Ticket:
        """The closed ticket."""
        where = self._where("close")
        ticket_id = self._desk.ticket_id(where, id)
        closing = {} if note is UNSET else {"closure_note": verbs.text_in(where, "note", note)}
        sent = {"id": ticket_id, "status_id": await self._closed_status(where, status_id), **closing}
        ticket, doubts = await self._desk.change(sent, "create" if closing else "change")  # no note is written twice
        self._tell(where, ticket_id, [*doubts, *verbs.doubts(sent, vars(ticket))])
        return ticket

    async def _write_note(self, sent: Row) -> tuple[Action, list[str]]:
        """The action, which is private if it was to be, and what is in doubt about it.

        Raises:
            PublicNoteError: It may not be private.
        """
        action, doubts = await self._act(sent)
        shown = vars(action).get("hiddenfromuser")
        if sent["hiddenfromuser"] and shown is not True:
            error = PublicNoteError("/Actions", sent=sent, shown=shown, action_id=vars(action).get("id"))
            raise self._desk.add_server(error)
        return action, doubts

    async def _act(self, sent: Row) -> tuple[Action, list[str]]:
        """The action, and what is in doubt about it; a refusal of its outcome names those that the ticket may have."""
        try:
            action, doubts = await self._desk.act(sent)
            return action, [*doubts, *verbs.doubts(sent, vars(action))]
        except ValidationError as error:
            if verbs.NO_ACCESS in error.message.casefold():
                error.advise(await self._allowed(sent["ticket_id"]))
            raise

    async def _allowed(self, ticket_id: int) -> str:
        """The outcomes of the type of a ticket, in words; that they cannot be read is no reason to hide the refusal."""
        try:
            ticket_type = (await self._desk.read(self._desk.resource.name, ticket_id)).get("tickettype_id")
            rows = [vars(row) async for row in self._desk.lister("outcomes", {"tickettype_id": ticket_type})]
        except HaloError:
            return "Which outcomes its type has cannot be read."
        return verbs.listed(rows, f"The outcomes of its type ({ticket_type})")

    async def _silent_outcome(self, verb: str, given: object) -> Row:
        """The outcome of an action that must not be e-mailed."""
        wanted = self._desk.outcomes.get(verb, verbs.PRIVATE) if given is UNSET else given
        outcome = await self._outcome(verb, wanted)
        verbs.refuse_mail(self._where(verb), outcome)
        return outcome

    async def _outcome(self, verb: str, wanted: object) -> Row:
        """The outcome that is meant.

        Raises:
            InvalidRequestError: There is none, or several.
        """
        where = self._where(verb)
        question = verbs.question_of_outcome(where, wanted)
        try:
            found, everything = await self._names.record(question)
        except InvalidRequestError as error:
            raise (verbs.unreadable(where, error.__cause__) if error.__cause__ else error) from error.__cause__
        if found is None:
            raise verbs.no_such_outcome(question, everything, verb)
        return found

    async def _outcomes(self, where: str) -> Sequence[Row] | None:
        """All outcomes; None if they cannot be read."""
        try:
            return await self._names.all_of("outcomes", argument=where)
        except HaloError:
            return None

    async def _closed_status(self, where: str, given: object) -> Any:
        """The id of the status that closes."""
        wanted = self._desk.closed_status if given is UNSET else given
        if wanted is None:
            return verbs.closed_status(where, *await self._statuses(where))
        status_id = (await self._desk.ids(where, {"status_id": wanted}))["status_id"]
        try:
            statuses, still_open = await self._statuses(where)
        except HaloError:  # who may not read them may close all the same
            return status_id
        verbs.refuse_open(where, status_id, statuses, still_open)
        return status_id

    async def _statuses(self, where: str) -> tuple[Sequence[Row], Sequence[Row]]:
        """All statuses, and those of them that are not closed."""
        statuses = partial(self._names.all_of, "statuses", argument=f"{where}: status_id")
        return await statuses(), await statuses(excludeclosed=True)

    async def _address(self, where: str, ticket_id: int) -> str:
        """Where a reply goes: the address that the ticket has, or its user.

        Raises:
            InvalidRequestError: Neither has any.
        """
        ticket = await self._desk.read(self._desk.resource.name, ticket_id)
        address, user_id = verbs.address_in(ticket), verbs.user_of(ticket)
        if not address and user_id is not None:
            address = verbs.address_in(await self._desk.read("users", user_id))
        if not address:
            raise verbs.no_address(where, ticket_id)
        return address

    def _where(self, verb: str) -> str:
        return f"{self._desk.resource.name}.{verb}()"

    def _tell(self, where: str, ticket_id: int, doubts: Sequence[str], action: Action | None = None) -> None:
        """Warn of what the answer does not confirm."""
        if doubts:
            texts = tuple(self._desk.clean(doubt) for doubt in doubts)
            action_id = None if action is None else vars(action).get("id")
            self._desk.tell(UnconfirmedWarning(where, ticket_id, action_id, texts))
