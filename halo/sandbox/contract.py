"""What the sandbox knows of the API: the generated facts, arranged for the server's side of them.

It shares these facts with the client and nothing else, so that a mistake in the code of one shows in the other.
"""

from __future__ import annotations

from collections.abc import Mapping

from halo_api.facts import ALIASES, COMPARED, FILTERS, RESOURCES, Resource
from halo_api.fields import FIELDS

__all__ = [
    "AS_TICKETS",
    "FIELDS",
    "OWNERS",
    "RESOURCES",
    "ROUTES",
    "Resource",
    "children_of",
    "compared_by",
    "filters_of",
    "is_ignored",
    "label",
]

ROUTES: Mapping[str, Resource] = {resource.path.strip("/").lower(): resource for resource in RESOURCES.values()}
"""Path below /api, in lower case -> resource. The server does not mind the case (PowerShell HaloAPI uses lower)."""

OWNERS: Mapping[str, tuple[str, ...]] = {
    **{name: tuple(field for field in one.references if field in one.key) for name, one in RESOURCES.items()},
    "attachments": ("ticket_id",),
}
"""Resource -> the fields by which a record is part of another one: it goes with it, and comes back with it."""


def filters_of(resource: Resource) -> Mapping[str, str]:
    """The filters of its list -> kind."""
    return FILTERS.get(f"list_{resource.name}", {})


def compared_by(resource: Resource, name: str) -> str:
    """The field that this filter compares."""
    return COMPARED.get(f"list_{resource.name}", {}).get(name, name)


def is_ignored(resource: Resource, name: str) -> bool:
    """Whether a filter is documented and was measured to be ignored."""
    return name in ALIASES.get(f"list_{resource.name}", {})


AS_TICKETS = ("projects", "opportunities")
"""Resources whose records are tickets under another route."""

_TIED = tuple(name for name in RESOURCES if name in {"actions", "assets", "contracts", "sites", "tickets", "users"})
"""Resources whose records keep what they refer to from being deleted. For others this was not measured."""


def children_of(resource: Resource) -> list[tuple[Resource, str]]:
    """Which other resources refer to this one, and by which field. What is part of a record is no child of it."""
    return [
        (other, field)
        for other in map(RESOURCES.__getitem__, _TIED)
        for field, target in other.references.items()
        if target == resource.name and field not in OWNERS[other.name]
    ]


def label(resource: Resource) -> str:
    """What one is called in a message: "Ticket Type"."""
    return resource.singular.replace("_", " ").title()
