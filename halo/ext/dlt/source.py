"""The source: the resources that a pipeline of dlt runs."""

from __future__ import annotations

import datetime as dt
import weakref
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, TypedDict

import dlt
from dlt.extract import DltResource, DltSource

from ... import Halo
from .choices import OVERLAP, Choices, chosen_lists
from .tables import TENANT
from .walking import Walk

__all__ = ["SourceOptions", "source"]

Selection = bool | Iterable[str]


class SourceOptions(TypedDict, total=False):
    """The options that `sync` hands on to `source`, by the names of its arguments."""

    since: dt.date | dt.datetime | str | None
    custom_fields: Selection | Mapping[str, Selection]
    labels: Selection | Mapping[str, Selection]
    deletes: Literal["sweep"] | None
    overlap: dt.timedelta
    full_every: int


def source(
    *,
    resources: Iterable[str],
    halo: Halo | None = None,
    since: dt.date | dt.datetime | str | None = None,
    custom_fields: Selection | Mapping[str, Selection] = False,
    labels: Selection | Mapping[str, Selection] = False,
    deletes: Literal["sweep"] | None = None,
    overlap: dt.timedelta = OVERLAP,
    full_every: int = 7,
    tenant: str | None = None,
) -> DltSource:
    """The lists of a tenant, for `dlt.pipeline(...).run(...)`.

    Args:
        resources: Their names: `halo.describe().resources` has them all.
        halo: The client; None for one with the settings of the environment. All lists share its request budget.
        since: Where to begin: of what happens (tickets, projects, opportunities, actions), only what has changed since
            then is loaded. Of records that others refer to (clients, sites, users, assets), all are.
        custom_fields: Names of custom fields that become columns `custom.<Name>`, wherever records have them; True
            for all. A mapping says it for each resource.
        labels: Ids that get a name beside them, as of `to_arrow_batches`, wherever a list has them. A mapping says it
            for each resource.
        deletes: "sweep" to mark rows whose records are gone, in the column `_halo_deleted_at`; none is removed. It
            takes a walk of its own, and each row is looked for once more before it is marked. Rows of other records
            (actions, attachments) are marked with these; those deleted by themselves, if their record has changed.
        overlap: How far before its last beginning a run asks for changes.
        full_every: Every so many runs, a list is walked whole, and what the filter by change has missed goes to the
            table `_halo_missed`; actions by day, if there is a `since`.
        tenant: The name of the tenant, if several share tables: it is then a column of each, and part of the key.

    Returns:
        A source with one resource for each list. Nothing is sent before the pipeline runs.

    Raises:
        InvalidRequestError: An argument is not valid.
        ConfigurationError: The client has no valid settings.
    """
    choices = Choices.of(since=since, overlap=overlap, full_every=full_every, deletes=deletes, tenant=tenant)
    lists = chosen_lists(resources, labels=labels, custom_fields=custom_fields, shares_tables=tenant is not None)
    client = halo or Halo()
    for each in lists:
        each.check(client)

    walks = [Walk(client, each, choices) for each in lists]
    dlt_source = dlt.source(lambda: [_resource(walk) for walk in walks], name="halo", section="halo")()
    if halo is None:
        weakref.finalize(walks[0], client.close)
    return dlt_source


def _resource(walk: Walk) -> DltResource:
    def rows() -> Iterator[Any]:
        yield from walk

    key: Any = [*([TENANT] if walk.choices.tenant else []), *walk.chosen.key]
    disposition: Any = "merge" if walk.chosen.key else "replace"
    return dlt.resource(rows, name=walk.chosen.name, primary_key=key, write_disposition=disposition)
