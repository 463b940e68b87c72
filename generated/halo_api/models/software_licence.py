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
    allow_licence_update: bool | None = None
    assigned_at_deletion: int | None = None
    autorenew: bool | None = None
    azure_connection: dict[str, Any] | None = None
    azure_connection_id: int | None = None
    billing_cycle: str | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    configuration_items: list[dict[str, Any]] | None = None
    consumedcount: int | None = None
    count: float | None = None
    """How many there are."""
    deleted: bool | None = None
    device_child_id: int | None = None
    device_count: int | None = None
    distributor: str | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    external_link_id: int | None = None
    import_details_id: int | None = None
    ingram_micro_details_id: int | None = None
    is_active: bool | None = None
    item_id: int | None = None
    """The item it is about."""
    key: int | None = None
    licence_client_name: str | None = None
    licence_match: list[dict[str, Any]] | None = None
    licence_roles: list[dict[str, Any]] | None = None
    licences_available: float | None = None
    licences_in_use: float | None = None
    licences_in_use_user: float | None = None
    licences_in_use_user_for_billing: float | None = None
    linked_item: str | None = None
    manufacturer: str | None = None
    monthly_cost: float | None = None
    monthly_price: float | None = None
    name: str | None = None
    name_extra: str | None = None
    new_external_link: dict[str, Any] | None = None
    new_software: dict[str, Any] | None = None
    notes: str | None = None
    """Notes about it."""
    offerid: str | None = None
    parent_id: int | None = None
    price: float | None = None
    product_sku: str | None = None
    purchase_price: float | None = None
    requested_quantity: int | None = None
    requested_quantity_date: datetime.datetime | None = None
    rhipe_subscription_id: str | None = None
    rhipe_tenant_id: str | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    snow_client_id: int | None = None
    snowid: str | None = None
    sqlimport_id: int | None = None
    start_date: datetime.datetime | None = None
    """When it begins, UTC."""
    status: str | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    table: dict[str, Any] | None = None
    tenant_id: str | None = None
    tenant_name: str | None = None
    term_duration: str | None = None
    third_party_client_name: str | None = None
    third_party_product: str | None = None
    third_party_productid: str | None = None
    third_party_productname: str | None = None
    thirdparty_client_id: str | None = None
    type: int | None = None
    use: str | None = None
    """What kind of record it is."""
    vendor: str | None = None
    vendor_product_sku: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_create_recurring_invoice_line",
            "_details_id",
            "_importchildren",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_is_ui_import",
            "_isimport",
            "_isupdateimport",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_removed",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "end_date": DATETIME,
        "requested_quantity_date": DATETIME,
        "start_date": DATETIME,
    }
