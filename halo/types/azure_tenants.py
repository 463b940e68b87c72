# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.azure_tenants` take by keyword. Which Azure tenants belong to which client."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import ClientReference, SiteReference


class AzureTenantFilters(TypedDict, total=False):
    """What `halo.azure_tenants.list` takes."""

    azure_tenant_id: str
    client_id: ClientReference
    """Records of this client."""
    details_id: int
    ignore_decrypt: bool
    notset: bool
    returnalliflinked: bool
    site_id: SiteReference
    """Records of this site."""
