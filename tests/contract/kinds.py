"""Kinds of resources: what differs between two resources of a kind is names and fields, not what is sent or how."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

import pytest
from halo_api.facts import Resource


def by_kind(resources: Iterable[Resource]) -> list[Any]:
    """A parameter for each resource. All but the first of each kind have the mark `known_by_its_kind`."""
    parameters: list[Any] = []
    kinds = set[Hashable]()
    for resource in resources:
        marks = [pytest.mark.known_by_its_kind] if kind_of(resource) in kinds else []
        parameters.append(pytest.param(resource, id=resource.name, marks=marks))
        kinds.add(kind_of(resource))
    return parameters


def kind_of(resource: Resource) -> Hashable:
    """What decides how a resource is listed, got, saved and deleted."""
    return (
        *(resource.operations, resource.paging, resource.envelope, resource.id_type, len(resource.key)),
        *(resource.content, resource.runs, bool(resource.scope)),
        *(bool(resource.create_needs), bool(resource.update_needs)),
    )
