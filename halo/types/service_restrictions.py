# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.service_restrictions` take by keyword. Who may use which service."""

from __future__ import annotations

from typing import TypedDict


class ServiceRestrictionFilters(TypedDict, total=False):
    """What `halo.service_restrictions.list` takes."""

    client_id: int
    """Records of this client."""
    service_category_id: int
    service_id: int
    """Records of this service."""
