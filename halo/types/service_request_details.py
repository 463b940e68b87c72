# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.service_request_details` take by keyword. What can be requested of a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import ServiceReference


class ServiceRequestDetailFilters(TypedDict, total=False):
    """What `halo.service_request_details.list` takes."""

    exclude_urls: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    service_id: ServiceReference
    """Records of this service."""
