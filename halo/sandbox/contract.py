"""What the sandbox knows about the API: the generated facts, arranged for a server.

It shares these facts with the client and nothing else, so that a mistake in the code of one shows in the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from halo_api.facts import ALIASES, COMPARED, FILTERS, Resource
from halo_api.facts import RESOURCES as MEASURED
from halo_api.fields import FIELDS

__all__ = [
    "AS_TICKETS",
    "FIELDS",
    "OWNERS",
    "RESOURCES",
    "ROUTES",
    "Resource",
    "children_of",
    "compared_field",
    "filters_of",
    "hint",
    "is_ignored",
    "key_of",
    "label",
]


def _as_stored(resource: Resource) -> Resource:
    """The resource, with the id as the key where nothing else is known."""
    return resource if resource.key else resource._replace(key=("id",))


RESOURCES: Mapping[str, Resource] = {name: _as_stored(resource) for name, resource in MEASURED.items()}
"""All resources by their names; a key is what the sandbox tells rows apart by."""

ROUTES: Mapping[str, Resource] = {resource.path.strip("/").lower(): resource for resource in RESOURCES.values()}
"""Path below /api, in lower case -> resource. Servers ignore the case (PowerShell HaloAPI sends lower case)."""

OWNERS: Mapping[str, tuple[str, ...]] = {
    **{
        name: tuple(field for field in resource.references if field in resource.key)
        for name, resource in RESOURCES.items()
    },
    "attachments": ("ticket_id",),
}
"""Resource -> the fields that name the record it belongs to, with which it is deleted and restored."""


def hint(name: object) -> str:
    """A question to end a refusal with that a resource does not exist, a blank before it; empty if none is near."""
    near = get_close_matches(str(name), RESOURCES, 1)
    return f" Did you mean {near[0]!r}?" if near else ""


def filters_of(resource: Resource) -> Mapping[str, str]:
    """The filters of its list, each with its type."""
    return FILTERS.get(f"list_{resource.name}", {})


def compared_field(resource: Resource, name: str) -> str:
    """The field that a filter of its list compares."""
    return COMPARED.get(f"list_{resource.name}", {}).get(name, name)


def is_ignored(resource: Resource, name: str) -> bool:
    """Whether a filter of its list is documented, but was measured to be ignored."""
    return name in ALIASES.get(f"list_{resource.name}", {})


AS_TICKETS = ("projects", "opportunities")
"""Resources whose records are tickets under another route."""

_TIED = tuple(name for name in RESOURCES if name in {"actions", "assets", "contracts", "sites", "tickets", "users"})
"""Resources whose records prevent the deletion of what they refer to. For others this was not measured."""


def key_of(resource: Resource, fields: Mapping[str, Any]) -> tuple[Any, ...]:
    """The key of the record that has these fields."""
    return tuple(fields.get(name) for name in resource.key)


def children_of(resource: Resource) -> list[tuple[Resource, str]]:
    """The resources that refer to this one, and by which field; not those whose records belong to it."""
    return [
        (other, field)
        for other in map(RESOURCES.__getitem__, _TIED)
        for field, target in other.references.items()
        if target == resource.name and field not in OWNERS[other.name]
    ]


def label(resource: Resource) -> str:
    """What a record is called in a message, such as "Ticket Type"."""
    return resource.singular.replace("_", " ").title()
