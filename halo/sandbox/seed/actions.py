"""The actions of the made-up tenant: a handful for each ticket, made when the first of them is looked at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from ..formats import iso
from ..store import Key, Row
from . import texts
from .tickets import KEPT, LONGEST, Tickets


class Actions:
    """The source of the actions: numbered from 1 within each ticket, from its opening to its last action."""

    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets
        self._kept: dict[int, list[Row]] = {}

    def keys(self) -> Sequence[Key]:
        """All keys, ticket by ticket."""
        return [key for ticket in self._tickets.keys() for key in self.below(ticket)]  # noqa: SIM118  # no mapping

    def has(self, key: Key) -> bool:
        """Whether there is such an action."""
        number, one = key
        return self._tickets.has((number,)) and isinstance(one, int) and 1 <= one <= self._number_of(number)

    def below(self, prefix: Key) -> Sequence[Key]:
        """The keys of one ticket's actions."""
        if not prefix:
            return self.keys()
        return (
            [(prefix[0], one) for one in range(1, self._number_of(prefix[0]) + 1)] if self._tickets.has(prefix) else []
        )

    def between(self, first: str, last: str) -> Sequence[Key]:
        """The keys of the actions of all tickets that were worked on in this time."""
        earliest = iso(dt.datetime.fromisoformat(max(first, "1900-01-01")) - LONGEST)
        return [key for ticket in self._tickets.between(earliest, last) for key in self.below(ticket)]

    def refers(self, field: str) -> bool:
        """Whether actions have something in this field."""
        return field in {"ticket_id", "outcome_id"}

    def count(self) -> int:
        """How many actions there are."""
        return sum(self._number_of(number) for (number,) in self._tickets.keys())  # noqa: SIM118  # no mapping

    def row(self, key: Key) -> Row:
        """The action with this key."""
        number, place = int(key[0]), int(key[1]) - 1
        rows = self._kept.get(number)
        if rows is None:
            if self._tickets.count() > KEPT:
                self._kept.clear()  # but for one ticket, whose actions are asked for one after the other
            rows = self._kept[number] = self._made(number)
        return rows[place]

    def _number_of(self, number: int) -> int:
        """A handful; now and then a ticket whose actions do not fit into the 50 rows of a default answer."""
        return 57 if number % 400 == 54321 % 400 else 1 + number * 7919 % 6

    def _made(self, number: int) -> list[Row]:
        ticket = self._tickets.row((number,))
        random, count = self._tickets.random(number, 1), self._number_of(number)
        opened = dt.datetime.fromisoformat(ticket["dateoccurred"])
        latest = dt.datetime.fromisoformat(ticket["lastactiondate"])
        rows = [_action(ticket, 1, opened, 1, ticket["details"])]
        for one in range(2, count + 1):
            when = opened + (latest - opened) * ((one - 1) / (count - 1))
            when = when.replace(microsecond=when.microsecond // 10_000 * 10_000)
            if one == 2 and number % 151 == 0:
                rows.append(_action(ticket, one, when, 7, texts.LONG_NOTE, hours=1.5))
            elif one == count and ticket.get("hasbeenclosed"):
                rows.append(_action(ticket, one, when, 9, self._tickets.story(number).fixed))
            elif random.random() < 0.3:
                rows.append(_action(ticket, one, when, 0, random.choice(texts.USER_REPLIES)))
            else:
                note = random.choice(texts.NOTES)
                outcome = random.choice((7, 7, 12, 16, 21))
                rows.append(_action(ticket, one, when, outcome, note, hours=random.randrange(1, 9) / 4))
        return rows


_OUTCOMES = {number: (name, private, by) for number, name, _, private, by in texts.OUTCOMES}


def _action(ticket: Row, one: int, when: dt.datetime, outcome_id: int, note: str, *, hours: float = 0.0) -> Row:
    """One action, by the agent or by the user as its outcome has it."""
    outcome, private, by = _OUTCOMES[outcome_id]
    agent_id = 0 if by == 1 else max(ticket["agent_id"], 2)
    note = note.replace("{user}", ticket["reportedby"])
    row: Row = {
        "id": one,
        "ticket_id": ticket["id"],
        "outcome": outcome,
        "outcome_id": outcome_id,
        "datetime": iso(when),
        "actiondatecreated": iso(when),
        "last_updated": iso(when),
        "who_type": 1 if by else 0,
        "who_agentid": agent_id,
        "actionby_agent_id": agent_id,
        "actionby_user_id": ticket["user_id"] if by == 1 else 0,
        "note": note,
        "note_html": f"<p>{note}</p>" if not note.startswith("<") else note,
        "hiddenfromuser": private,
        "important": False,
        "timetaken": hours,
        "nonbilltime": 0.0,
        "traveltime": 0.0,
        "attachment_count": 0,
    }
    if outcome_id == 16:
        row |= {
            "emailto": ticket["user_email"],
            "emailsubject": f"Re: {ticket['summary']} [{ticket['id']}]",
            "emaildirection": "O",
        }
    return row
