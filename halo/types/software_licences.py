# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.software_licences` take by keyword. The licences and subscriptions of clients."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        ClientReference,
        ItemReference,
        SiteReference,
        SupplierReference,
    )


class SoftwareLicenceFilters(TypedDict, total=False):
    """What `halo.software_licences.list` takes."""

    client_id: ClientReference
    """Records of this client."""
    includeinactive: bool
    """Whether inactive records are given."""
    licence_type: int
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    search: str
    """Text to look for."""
    site_id: SiteReference
    """Records of this site."""
    tenant_id: str
    toplevelid: int


class SoftwareLicenceGetParameters(TypedDict, total=False):
    """What `halo.software_licences.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class SoftwareLicenceFields(TypedDict, total=False):
    """The fields of one record of `halo.software_licences`."""

    add_configuration_items: list[dict[str, Any]] | None
    allow_licence_update: bool | None
    assigned_at_deletion: int | None
    autorenew: bool | None
    azure_connection: dict[str, Any] | None
    azure_connection_id: int | None
    billing_cycle: str | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    configuration_items: list[dict[str, Any]] | None
    consumedcount: int | None
    count: float | None
    """How many there are."""
    deleted: bool | None
    device_child_id: int | None
    device_count: int | None
    distributor: str | None
    end_date: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    external_link_id: int | None
    import_details_id: int | None
    ingram_micro_details_id: int | None
    is_active: bool | None
    item_id: ItemReference | None
    """The item it is about."""
    key: int | None
    licence_client_name: str | None
    licence_match: list[dict[str, Any]] | None
    licence_roles: list[dict[str, Any]] | None
    licences_available: float | None
    licences_in_use: float | None
    licences_in_use_user: float | None
    licences_in_use_user_for_billing: float | None
    linked_item: str | None
    manufacturer: str | None
    monthly_cost: float | None
    monthly_price: float | None
    name: str | None
    name_extra: str | None
    new_external_link: dict[str, Any] | None
    new_software: dict[str, Any] | None
    notes: str | None
    """Notes about it."""
    offerid: str | None
    parent_id: int | None
    price: float | None
    product_sku: str | None
    purchase_price: float | None
    requested_quantity: int | None
    requested_quantity_date: datetime.datetime | datetime.date | str | None
    rhipe_subscription_id: str | None
    rhipe_tenant_id: str | None
    site_id: SiteReference | None
    """The site it belongs to."""
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    snow_client_id: int | None
    snowid: str | None
    sqlimport_id: int | None
    start_date: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    status: str | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""
    table: dict[str, Any] | None
    tenant_id: str | None
    tenant_name: str | None
    term_duration: str | None
    third_party_client_name: str | None
    third_party_product: str | None
    third_party_productid: str | None
    third_party_productname: str | None
    thirdparty_client_id: str | None
    type: int | None
    use: str | None
    """What kind of record it is."""
    vendor: str | None
    vendor_product_sku: str | None


class SoftwareLicenceUpdate(SoftwareLicenceFields, total=False):
    """The id of one record of `halo.software_licences`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
