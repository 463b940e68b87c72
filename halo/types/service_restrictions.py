# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.service_restrictions` take by keyword. Who may use which service."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import ClientReference, ServiceCategoryReference, ServiceReference


class ServiceRestrictionFilters(TypedDict, total=False):
    """What `halo.service_restrictions.list` takes."""

    client_id: ClientReference
    """Records of this client."""
    service_category_id: ServiceCategoryReference
    service_id: ServiceReference
    """Records of this service."""
