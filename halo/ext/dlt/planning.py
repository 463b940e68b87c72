"""What a run would ask for, before it does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ... import Halo
from .choices import DEFAULT_RESOURCES, Choices, ChosenList, chosen_lists

__all__ = ["Plan", "plan"]

_PAGE = 100
_DAY = dt.timedelta(days=1)


@attrs.frozen
class Plan:
    """What a first run asks for, of one list.

    Attributes:
        resource: Its name.
        mode: "whole"; "by day" or "by record" for lists that have to be asked for so.
        rows: How many it has; None where that is not known without walking it.
        requests: How many it takes, if nothing goes wrong. A full day takes two more for each half.
        later: What later runs ask for, in words.
        unseen: What is not seen that way, in words; empty if all is.
    """

    resource: str
    mode: str
    rows: int | None
    requests: int
    later: str
    unseen: str = ""


def plan(
    *,
    resources: Iterable[str] = DEFAULT_RESOURCES,
    halo: Halo | None = None,
    since: dt.date | dt.datetime | str | None = None,
) -> list[Plan]:
    """What a first run of `source` or `sync` with these arguments asks for.

    It sends one request for each list that comes in pages, and for each list by whose records another has to be asked
    for. Custom fields and labels cost a few requests more, which it does not count.

    Args:
        resources: As of `source`; those of `sync` unless given.
        halo, since: As of `source`.

    Raises:
        InvalidRequestError: An argument is not valid.
        HaloError: A request failed; see `halo.errors`.
    """
    choices = Choices.of(since=since, overlap=_DAY, full_every=1, deletes=None, tenant=None)
    lists = chosen_lists(resources, labels=False, custom_fields=False, shares_tables=False)
    client = halo or Halo()
    try:
        return [*_plans(client, lists, choices)]
    finally:
        if halo is None:
            client.close()


def _plans(halo: Halo, lists: Iterable[ChosenList], choices: Choices) -> Iterator[Plan]:
    for each in lists:
        parent = each.parent
        if parent is None:
            later = "what has changed" if each.way == "changes" else "the same"
            if each.resource.paging == "pages":
                rows = _count(halo, each, choices)
                yield Plan(each.name, "whole", rows, max(1, -(-rows // _PAGE)), later)
            else:
                yield Plan(each.name, "whole", None, 1, later)
            continue
        others = [need for need in each.resource.list_needs if need != parent.filter and "+" not in need]
        unseen = f"rows that have no {parent.filter}, but {' or '.join(others)}" if others else ""
        later = f"those of {parent.resource.name} that have changed"
        if parent.days and choices.since is not None:
            days = (dt.datetime.now(dt.UTC) - choices.since) // _DAY + 3
            later = f"{later}; each seventh run, all days"
            yield Plan(each.name, "by day", None, days, later, "rows dated before since= or after tomorrow")
        else:
            of_parent = ChosenList(parent.resource, labels=False, custom_fields=False, parent=None)
            count = _count(halo, of_parent, choices)
            yield Plan(each.name, "by record", None, -(-count // _PAGE) + count, later, unseen)


def _count(halo: Halo, each: ChosenList, choices: Choices) -> int:
    rows: Any = getattr(halo, each.name).list(**each.filters, **(each.since(choices.since) if each.grows else {}))
    count: int = rows.count()
    return count
