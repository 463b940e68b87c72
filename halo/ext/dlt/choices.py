"""What a caller has chosen, checked before anything is sent or loaded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, NoReturn, cast

import attrs
from halo_api.names import hint
from halo_api.values import is_integer

from ...descriptions import ResourceDescription, describe
from ...errors import InvalidRequestError

if TYPE_CHECKING:
    from ... import Halo

__all__ = ["DEFAULT_RESOURCES", "OVERLAP", "Choices", "ChosenList", "Parent", "chosen_lists", "whole"]

DEFAULT_RESOURCES = (
    "tickets",
    "actions",
    "clients",
    "sites",
    "users",
    "assets",
    "contracts",
    "agents",
    "teams",
    "statuses",
    "ticket_types",
    "priorities",
)
"""What most questions of an MSP are about, and what its ids refer to."""

OVERLAP = dt.timedelta(hours=26)
"""How far before its last beginning a run asks again. Which zone the filter assumes was not measured; the widest
difference to UTC is fourteen hours, and a day and two hours cover also one that is misread by a day."""


@attrs.frozen
class Parent:
    """Records by which a list has to be asked for.

    Attributes:
        resource: Theirs.
        filter: The filter that takes one of their ids.
        days: The two filters by which the list can be asked for by day instead; empty if it cannot.
    """

    resource: ResourceDescription
    filter: str
    days: tuple[str, ...] = ()


@attrs.frozen
class ChosenList:
    """A list that is wanted, and how it is walked.

    Attributes:
        resource: What is known of it.
        labels: Which ids get a name beside them.
        custom_fields: Which custom fields become columns.
        parent: The records by which it has to be asked for; None for a list that gives all its rows.
    """

    resource: ResourceDescription
    labels: bool | tuple[str, ...]
    custom_fields: bool | tuple[str, ...]
    parent: Parent | None

    @property
    def name(self) -> str:
        """Of the resource, and of its table."""
        return self.resource.name

    @property
    def key(self) -> tuple[str, ...]:
        """The fields that tell its rows apart."""
        return self.resource.key

    @property
    def way(self) -> Literal["whole", "changes", "parents"]:
        """How it is walked: all of it each time, what has changed, or by the records that its rows belong to."""
        if self.parent is not None:
            return "parents"
        return "changes" if self.resource.changes_since and self.key else "whole"

    @property
    def grows(self) -> bool:
        """Whether its rows are what happens, rather than records that others refer to, which `since` never leaves out.

        The latter can be in use or not, and their lists have a filter for that.
        """
        return self.resource.includes_inactive is None

    @property
    def filters(self) -> dict[str, object]:
        """What the list is asked for: all its records, in an order that stays the same."""
        filters: dict[str, object] = {**self.resource.for_all}
        if self.key == ("id",) and "order" in self.resource.filters:
            filters["order"] = "id"
        return filters

    def since(self, moment: dt.datetime | None) -> dict[str, object]:
        """The filter for what has changed since then; none for a list that is always wanted whole."""
        name = self.resource.changes_since
        return {name: moment} if name and moment is not None else {}

    def check(self, halo: Halo) -> None:
        """Have the client check what the list is asked for; nothing is sent.

        Raises:
            InvalidRequestError: There is no such label or filter.
            ConfigurationError: pyarrow cannot be imported.
        """
        needed = {} if self.parent is None else {self.parent.filter: 1}
        getattr(halo, self.name).list(**self.filters, **needed).to_arrow_batches(labels=self.labels)

    @property
    def has_custom_fields(self) -> bool:
        """Whether its list brings custom fields along."""
        return "include_custom_fields" in self.resource.filters


@attrs.frozen(kw_only=True)
class Choices:
    """What a caller has chosen for all lists of a source, by the names of the arguments of `source`."""

    since: dt.datetime | None
    overlap: dt.timedelta
    full_every: int
    sweeps: bool
    tenant: str | None

    @classmethod
    def of(cls, *, since: object, overlap: object, full_every: object, deletes: object, tenant: object) -> Choices:
        """The choices of a caller.

        Raises:
            InvalidRequestError: One of them is not valid.
        """
        if not isinstance(overlap, dt.timedelta) or overlap < dt.timedelta():
            _refuse(f"overlap={overlap!r} is not a timedelta of 0 or more.")
        if not is_integer(full_every) or full_every < 1:
            _refuse(f"full_every={full_every!r} is not a whole number of runs, 1 or more.")
        if deletes is not None and deletes != "sweep":
            _refuse(f"deletes={deletes!r} is neither None nor 'sweep'.")
        if tenant is not None and (not isinstance(tenant, str) or not tenant.strip()):
            _refuse(f"tenant={tenant!r} is not a name.")
        return cls(
            since=_moment(since),
            overlap=overlap,
            full_every=full_every,
            sweeps=deletes == "sweep",
            tenant=tenant,
        )


def chosen_lists(
    resources: object,
    *,
    labels: bool | Iterable[str] | Mapping[str, bool | Iterable[str]],
    custom_fields: bool | Iterable[str] | Mapping[str, bool | Iterable[str]],
    shares_tables: bool,
) -> list[ChosenList]:
    """The lists that are wanted; arguments as of `source`.

    Raises:
        InvalidRequestError: There is no such resource, or its list cannot be asked for as a whole; or a label or a
            mapping names what is not among them.
    """
    described = [_described(name) for name in _names("resources", resources)]
    if not described:
        _refuse("resources=[] names none.")
    doubled = [each.name for each in described if described.count(each) > 1]
    if doubled:
        _refuse(f"resources: {doubled[0]!r} is given twice.")
    if shares_tables and (keyless := [each.name for each in described if not each.key]):
        _refuse(
            f"resources: {keyless[0]!r} has no key, so a run replaces its table, and tenant= has tenants share tables.",
            advice="Leave it out, or give each tenant a dataset of its own.",
        )
    by_label, by_field = (
        _per_resource("labels", labels, described),
        _per_resource("custom_fields", custom_fields, described),
    )
    _check_labels(labels, described)
    return [
        ChosenList(each, _labels_of(each, by_label[each.name], labels), by_field[each.name], _parent_of(each))
        for each in described
    ]


def whole(resource: ResourceDescription) -> list[str]:
    """The columns of the table of a list, but for `_extra`."""
    return [field.name for field in resource.fields.values() if field.in_rows is not False]


def _described(name: object) -> ResourceDescription:
    resource = describe(str(name))
    if "list" not in resource.methods:
        _refuse(f"resources: {name!r} cannot be listed.")
    return resource


def _parent_of(resource: ResourceDescription) -> Parent | None:
    """By which records a list has to be asked for.

    Raises:
        InvalidRequestError: By none that could be listed.
    """
    if not resource.list_needs:
        return None
    days = next((tuple(need.split("+")) for need in resource.list_needs if _is_range(resource, need)), ())
    for need in resource.list_needs:
        target = None if "+" in need else resource.filters[need].refers_to
        if target is not None and describe(target).key == ("id",) and not describe(target).list_needs:
            return Parent(describe(target), need, days)
    return _refuse(
        f"resources: the list of {resource.name!r} needs {' or '.join(resource.list_needs)}, so it cannot be loaded.",
        advice="Load what it is about, or call its list() yourself.",
    )


def _is_range(resource: ResourceDescription, need: str) -> bool:
    names = need.split("+")
    return len(names) == 2 and all(resource.filters[name].type in {"datetime", "moment"} for name in names)


def _per_resource(
    argument: str, choice: object, described: list[ResourceDescription]
) -> dict[str, bool | tuple[str, ...]]:
    """What is given for each resource: the same for all, or what a mapping has."""
    names = [each.name for each in described]
    if not isinstance(choice, Mapping):
        return dict.fromkeys(names, _value(argument, choice))
    by_name = cast("Mapping[object, object]", choice)
    for name in by_name:
        if name not in names:
            _refuse(f"{argument}: {name!r} is not among the resources.{hint(str(name), names)}")
    return {name: _value(f"{argument}[{name!r}]", by_name.get(name, False)) for name in names}


def _value(argument: str, value: object) -> bool | tuple[str, ...]:
    if isinstance(value, bool):
        return value
    names = _names(argument, value)
    folded = [name.casefold() for name in names]
    if doubled := [name for name in names if folded.count(name.casefold()) > 1]:
        _refuse(f"{argument}: {doubled[0]!r} is given twice.")
    return tuple(names)


def _check_labels(labels: object, described: list[ResourceDescription]) -> None:
    """Refuse a label that none of the lists can have."""
    if isinstance(labels, bool | Mapping):
        return
    for name in cast("Iterable[str]", labels):
        if not any(_can_label(each, name) for each in described):
            there = sorted({column.removesuffix("_name") for each in described for column in each.labels.values()})
            _refuse(f"labels: none of the resources has ids of {name!r}.{hint(name, there)}")


def _labels_of(
    resource: ResourceDescription, labels: bool | tuple[str, ...], argument: object
) -> bool | tuple[str, ...]:
    """Those of the labels that this list can have; of a mapping all, so that the list refuses what it has not."""
    if isinstance(labels, bool) or isinstance(argument, Mapping):
        return labels
    return tuple(name for name in labels if _can_label(resource, name))


def _can_label(resource: ResourceDescription, name: str) -> bool:
    return name in resource.labels or f"{name}_name" in resource.labels.values()


def _names(argument: str, value: object) -> list[str]:
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        _refuse(f"{argument}={value!r} is not a list of names.")
    names = list(cast("Iterable[object]", value))
    for name in names:
        if not isinstance(name, str) or not name:
            _refuse(f"{argument}: {name!r} is not a name.")
    return cast("list[str]", names)


def _moment(since: object) -> dt.datetime | None:
    """A date as a moment; a day begins where it begins first."""
    moment = since
    if isinstance(since, str):
        try:
            moment = dt.datetime.fromisoformat(since) if len(since) > 10 else dt.date.fromisoformat(since)
        except ValueError:
            _refuse(f"since={since!r} is not a date such as '2026-01-31'.")
    if isinstance(moment, dt.datetime):
        if moment.tzinfo is None:
            _refuse(f"since={since!r} says no time zone, so it is not known which moment it is.")
        return moment.astimezone(dt.UTC)
    if isinstance(moment, dt.date):
        return dt.datetime.combine(moment, dt.time(), dt.UTC)
    if moment is not None:
        _refuse(f"since={since!r} is not a date.")
    return None


def _refuse(problem: str, *, advice: str = "Nothing was sent, and nothing loaded.") -> NoReturn:
    raise InvalidRequestError(f"halo.ext.dlt: {problem}", advice=advice)
