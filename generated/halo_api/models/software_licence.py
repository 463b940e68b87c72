# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class SoftwareLicence(Model):
    """One software licence."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    add_configuration_items: list[dict[str, Any]] | None = None
    assigned_at_deletion: int | None = None
    autorenew: bool | None = None
    azure_connection: dict[str, Any] | None = None
    azure_connection_id: int | None = None
    billing_cycle: str | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """The name of that client."""
    configuration_items: list[dict[str, Any]] | None = None
    count: int | None = None
    """How many there are."""
    deleted: bool | None = None
    device_child_id: int | None = None
    device_count: int | None = None
    distributor: str | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    ingram_micro_details_id: int | None = None
    is_active: bool | None = None
    licence_client_name: str | None = None
    licence_match: list[dict[str, Any]] | None = None
    licence_roles: list[dict[str, Any]] | None = None
    licences_available: int | None = None
    licences_in_use: int | None = None
    licences_in_use_user: int | None = None
    manufacturer: str | None = None
    name: str | None = None
    """The name."""
    name_extra: str | None = None
    new_software: dict[str, Any] | None = None
    notes: str | None = None
    """Notes about it."""
    parent_id: int | None = None
    price: float | None = None
    product_sku: str | None = None
    purchase_price: float | None = None
    requested_quantity: int | None = None
    requested_quantity_date: datetime.datetime | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """The name of that site."""
    snow_client_id: int | None = None
    snowid: str | None = None
    start_date: datetime.datetime | None = None
    """When it begins, UTC."""
    status: str | None = None
    supplier_id: int | None = None
    """The supplier."""
    supplier_name: str | None = None
    """The name of that supplier."""
    tenant_id: str | None = None
    tenant_name: str | None = None
    term_duration: str | None = None
    third_party_product: str | None = None
    thirdparty_client_id: str | None = None
    type: int | None = None
    vendor: str | None = None
    vendor_product_sku: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_details_id",
            "_importchildren",
            "_importtype",
            "_isimport",
            "_removed",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "end_date": DATETIME,
        "requested_quantity_date": DATETIME,
        "start_date": DATETIME,
    }
