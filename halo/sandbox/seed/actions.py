"""The actions of the made-up tenant: a handful for each ticket, made when the first of them is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from ..formats import iso
from ..store import Key, Row
from . import texts
from .tickets import CACHE_LIMIT, LONGEST_WORK, Tickets


class Actions:
    """The source of the actions: numbered from 1 within each ticket, from its opening to its closing."""

    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets
        self._cache: dict[int, list[Row]] = {}

    def keys(self) -> Sequence[Key]:
        """All keys, ticket by ticket."""
        return [key for ticket in self._tickets.keys() for key in self.below(ticket)]  # noqa: SIM118  # not a mapping

    def has(self, key: Key) -> bool:
        """Whether there is an action with this key."""
        number, action_id = key
        return self._tickets.has((number,)) and isinstance(action_id, int) and 1 <= action_id <= self._count_of(number)

    def below(self, prefix: Key) -> Sequence[Key]:
        """The keys of the actions of one ticket."""
        if not prefix:
            return self.keys()
        if not self._tickets.has(prefix):
            return []
        return [(prefix[0], action_id) for action_id in range(1, self._count_of(prefix[0]) + 1)]

    def between(self, first: str, last: str) -> Sequence[Key]:
        """The keys of the actions of all tickets that may have been worked on in this time."""
        earliest = iso(dt.datetime.fromisoformat(max(first, "1900-01-01")) - LONGEST_WORK)
        return [key for ticket in self._tickets.between(earliest, last) for key in self.below(ticket)]

    def refers(self, field: str) -> bool:
        """Whether actions have a value in this field, which refers to another row."""
        return field in {"ticket_id", "outcome_id"}

    def count(self) -> int:
        """The number of actions."""
        return sum(self._count_of(number) for (number,) in self._tickets.keys())  # noqa: SIM118  # not a mapping

    def row(self, key: Key) -> Row:
        """The action with this key."""
        number, index = int(key[0]), int(key[1]) - 1
        rows = self._cache.get(number)
        if rows is None:
            if self._tickets.count() > CACHE_LIMIT:
                self._cache.clear()  # all but one ticket, whose actions are read one after the other
            rows = self._cache[number] = self._build(number)
        return rows[index]

    def _count_of(self, number: int) -> int:
        """A handful; now and then more than fit into the 50 rows of a default response."""
        return 57 if number % 400 == 54321 % 400 else 1 + number * 7919 % 6

    def _build(self, number: int) -> list[Row]:
        ticket = self._tickets.row((number,))
        random, count = self._tickets.random(number, 1), self._count_of(number)
        opened = dt.datetime.fromisoformat(ticket["dateoccurred"])
        latest = dt.datetime.fromisoformat(ticket["lastactiondate"])
        rows = [_action(ticket, 1, opened, 1, ticket["details"])]
        for action_id in range(2, count + 1):
            when = opened + (latest - opened) * ((action_id - 1) / (count - 1))
            when = when.replace(microsecond=when.microsecond // 10_000 * 10_000)
            if action_id == 2 and number % 151 == 0:
                rows.append(_action(ticket, action_id, when, 7, texts.LONG_NOTE, hours=1.5))
            elif action_id == count and ticket.get("hasbeenclosed"):
                rows.append(_action(ticket, action_id, when, 9, self._tickets.story(number).fixed))
            elif random.random() < 0.3:
                rows.append(_action(ticket, action_id, when, 0, random.choice(texts.USER_REPLIES)))
            else:
                note = random.choice(texts.NOTES)
                outcome = random.choice((7, 7, 12, 16, 21))
                rows.append(_action(ticket, action_id, when, outcome, note, hours=random.randrange(1, 9) / 4))
        return rows


_OUTCOMES = {number: (name, private, author) for number, name, _, private, author in texts.OUTCOMES}


def _action(ticket: Row, action_id: int, when: dt.datetime, outcome_id: int, note: str, *, hours: float = 0.0) -> Row:
    """One action, by the agent or by the user, depending on its outcome."""
    outcome, private, author = _OUTCOMES[outcome_id]
    agent_id = 0 if author == 1 else max(ticket["agent_id"], 2)
    note = note.replace("{user}", ticket["reportedby"])
    row: Row = {
        "id": action_id,
        "ticket_id": ticket["id"],
        "outcome": outcome,
        "outcome_id": outcome_id,
        "datetime": iso(when),
        "actiondatecreated": iso(when),
        "last_updated": iso(when),
        "who_type": 1 if author else 0,
        "who_agentid": agent_id,
        "actionby_agent_id": agent_id,
        "actionby_user_id": ticket["user_id"] if author == 1 else 0,
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
