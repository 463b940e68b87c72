"""The tickets of the made-up tenant, each made when it is first read.

A ticket follows from the seed and its number alone, so that a tenant of a hundred thousand tickets starts as fast as
one of ten, and listing it needs the memory of a page.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from random import Random

from ..contract import RESOURCES
from ..formats import iso
from ..store import Key, Row
from . import custom_fields, texts
from .ids import CLOSED, FIRST_TICKET, FIRST_TICKET_WITH_FILE, NEW, TICKETS_PER_FILE, UNASSIGNED
from .seen import seen_fields
from .tenant import Tenant

CACHE_LIMIT = 5000
"""Tenants of up to this many tickets keep rows that were made; larger ones make them again."""

LONGEST_WORK = dt.timedelta(days=31)
"""No seeded ticket is worked on for longer."""

_OPENING, _CLOSING_HOUR = 7.5, 17.5
_DAY = dt.timedelta(days=1)


_AGENTS = [
    (*members, *members, UNASSIGNED)
    for members in (
        [number for number, agent in enumerate(texts.AGENTS, UNASSIGNED + 1) if agent[2] == team]
        for team in range(len(texts.TEAMS))
    )
]
"""Team -> who may be assigned its tickets: its agents, and now and then nobody."""


class Tickets:
    """The source of the tickets: numbered without gaps from `FIRST_TICKET`, over two years, in office hours.

    Args:
        tenant: Who opens them, and what they are about.
        seed: The seed that they follow from.
        now: When the history ends.
        count: How many there are.
    """

    def __init__(self, tenant: Tenant, seed: int, now: dt.datetime, count: int) -> None:
        self._tenant = tenant
        self._seed, self._now, self._count = seed, now, count
        self._calendar = _Calendar(now)
        self._keys: list[Key] = [(number,) for number in range(FIRST_TICKET, FIRST_TICKET + count)]
        self._cache: dict[int, Row] = {}
        self._seen = seen_fields(RESOURCES["tickets"])
        self._assets_by_story: dict[tuple[int, tuple[int, ...]], list[Row]] = {}
        self._story_weights = list(accumulate(story_weight(story) for story in texts.STORIES))
        self._sites: dict[int, Row] = {row["id"]: row for row in self._tenant.rows["sites"]}
        self._clients = list(self._tenant.users_of)
        self._client_weights = list(accumulate(company.users for company in texts.COMPANIES))

    def keys(self) -> Sequence[Key]:
        """All keys, the oldest ticket first."""
        return self._keys

    def has(self, key: Key) -> bool:
        """Whether there is a ticket with this key."""
        number = key[0]
        return isinstance(number, int) and FIRST_TICKET <= number < FIRST_TICKET + self._count

    def below(self, prefix: Key) -> Sequence[Key]:
        """All keys, or the only one with this prefix."""
        return self._keys if not prefix else [key for key in (prefix,) if self.has(key)]

    def between(self, first: str, last: str) -> Sequence[Key]:
        """The keys of the tickets that were opened in this time: the later, the higher their number."""
        start = bisect_left(self._keys, first, key=self._opened)
        return self._keys[start : bisect_right(self._keys, last, lo=start, key=self._opened)]

    def refers(self, field: str) -> bool:
        """Whether tickets have a value in this field, which refers to another row."""
        return field in {"client_id", "site_id", "user_id", "agent_id", "status_id", "tickettype_id"}

    def count(self) -> int:
        """The number of tickets."""
        return self._count

    def row(self, key: Key) -> Row:
        """The ticket with this key."""
        row = self._cache.get(key[0])
        if row is None:
            row = self._build(key[0])
            if self._count <= CACHE_LIMIT:
                self._cache[key[0]] = row
        return row

    def random(self, number: int, purpose: int) -> Random:
        """The random numbers for a ticket (purpose 0) or for its actions (purpose 1)."""
        return Random((self._seed * 2 + purpose) * 10**9 + number)  # noqa: S311  # repeatable on purpose

    def story(self, number: int) -> texts.Story:
        """What this ticket is about."""
        return self._start(number)[1]

    def _opened(self, key: Key) -> str:
        opened: str = self.row(key)["dateoccurred"]
        return opened

    def _start(self, number: int) -> tuple[Random, texts.Story]:
        """The random numbers for a ticket, and its story, which is the first thing they decide."""
        random = self.random(number, 0)
        return random, random.choices(texts.STORIES, cum_weights=self._story_weights)[0]

    def _matching_assets(self, client_id: int, story: texts.Story) -> list[Row]:
        """The assets of a client that the story can be about; all of them if none has the right type."""
        assets = self._assets_by_story.get((client_id, story.devices))
        if assets is None:
            owned = self._tenant.assets_of[client_id]
            assets = [row for row in owned if row["assettype_id"] in story.devices] or owned
            self._assets_by_story[client_id, story.devices] = assets
        return assets

    def _build(self, number: int) -> Row:
        random, story = self._start(number)
        opened = self._calendar.moment((number - FIRST_TICKET + random.random()) / self._count)
        client_id = random.choices(self._clients, cum_weights=self._client_weights)[0]
        user = random.choice(self._tenant.users_of[client_id])
        asset = random.choice(self._matching_assets(client_id, story))
        site = self._sites[user["site_id_int"]]
        client: Row = self._tenant.rows["clients"][client_id - self._clients[0]]
        words: dict[str, str] = {
            "user": user["name"],
            "asset": asset["inventory_number"],
            "site": site["name"],
            "client": client["name"],
        }
        summary = story.summary.format_map(words)
        category_id, category = texts.CATEGORIES[story.category]
        team = random.choice((0, 0, 0, 1, 1, 2, 4)) if story.type_id != 2 else 3
        priority = random.choice((1, 2, 2, 3, 3, 3, 3, 4, 4))
        row: Row = {
            **self._seen,
            "id": number,
            "summary": summary,
            "client_id": client_id,
            "status_id": CLOSED,
            "dateoccurred": iso(opened),
            "details": story.details.format_map(words),
            "tickettype_id": story.type_id,
            "sla_id": site["sla_id"],
            "priority_id": priority,
            "site_id": site["id"],
            "user_id": user["id"],
            "agent_id": random.choice(_AGENTS[team]),
            "team": texts.TEAMS[team],
            "category_1": category,
            "categoryid_1": category_id,
            "impact": min(priority, 3),
            "urgency": 1 + random.randrange(3),
            "impactlevel": 0,
            "estimate": 0.0,
            "estimatedays": 0.0,
            "cost": 0.0,
            "child_count": 0,
            "attachment_count": int(number % TICKETS_PER_FILE == FIRST_TICKET_WITH_FILE % TICKETS_PER_FILE),
            "flagged": random.random() < 0.03,
            "read": True,
            "excludefromsla": story.type_id == 5,
            "onhold": False,
            "inactive": False,
            "is_vip": client["is_vip"],
            "isimportantcontact": user["isimportantcontact"],
            "reportedby": user["name"],
            "user_email": user["emailaddress"],
            "emailtolist": user["emailaddress"],
            "source": random.choice((1, 4, 4, 5)) if story.type_id != 5 else 3,
            "appointment_type": -1,
            "enduserstatus": 1,
            "organisation_id": 1,
            "department_id": 1,
            "use": "ticket",
            "idsummary": f"{number} - {summary}",
            "itil_requesttype_id": story.type_id,
            "respondbydate": iso(opened + dt.timedelta(hours=2 * priority)),
            "fixbydate": iso(opened + dt.timedelta(hours=18 * priority)),
            "deadlinedate": "1900-01-01T00:00:00",
            "inventory_number": asset["inventory_number"],
            "assets": [{"id": asset["id"], "inventory_number": asset["inventory_number"]}],
            "customfields": custom_fields.of_record("tickets", number),
        }
        row.update(self._progress(random, opened))
        return row

    def _progress(self, random: Random, opened: dt.datetime) -> Row:
        """How far the work on a ticket of this age has come."""
        age = self._now - opened
        worked = age * random.random() ** 3
        if age > 30 * _DAY:
            worked = min(worked, 25 * _DAY)
            is_closed = random.random() < 0.96
        else:
            is_closed = random.random() < age / (40 * _DAY)
        latest = iso(opened + worked)
        progress: Row = {
            "lastactiondate": latest,
            "last_update": latest,
            "timetaken": random.randrange(0, 24) / 4,
        }
        if is_closed:
            return {**progress, "dateclosed": latest, "hasbeenclosed": True}
        status = random.choice((2, 2, 3, 4, 5, 21)) if worked > _DAY / 12 else random.choice((NEW, NEW, 2))
        return {**progress, "status_id": status, "onhold": status in {4, 5, 21}}


def story_weight(story: texts.Story) -> float:
    """How frequent a story is: the share of its ticket type, divided among the stories of that type."""
    share = next(share for number, *_, share in texts.TICKET_TYPES if number == story.type_id)
    return share / sum(1 for other in texts.STORIES if other.type_id == story.type_id)


class _Calendar:
    """Two years of office hours that end now."""

    def __init__(self, now: dt.datetime) -> None:
        monday = now - dt.timedelta(weeks=104, days=now.weekday())
        self._start = monday.replace(hour=0, minute=0, second=0, microsecond=0)
        week = dt.timedelta(days=now.weekday(), hours=now.hour, minutes=now.minute)
        days, rest = divmod(week, _DAY)
        today = min(max(rest / _DAY * 24 - _OPENING, 0.0), _CLOSING_HOUR - _OPENING) if days < 5 else 0.0
        self._hours = (104 * 5 + min(days, 5)) * (_CLOSING_HOUR - _OPENING) + today

    def moment(self, fraction: float) -> dt.datetime:
        """When this fraction of all office hours has passed, to the hundredth of a second."""
        days, hours = divmod(fraction * self._hours, _CLOSING_HOUR - _OPENING)
        weeks, weekday = divmod(int(days), 5)
        since = dt.timedelta(weeks=weeks, days=weekday, hours=_OPENING + hours)
        return self._start + dt.timedelta(seconds=round(since.total_seconds(), 2))
