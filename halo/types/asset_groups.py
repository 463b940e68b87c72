# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.asset_groups` take by keyword. The groups of assets and items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import TaxReference


class AssetGroupFilters(TypedDict, total=False):
    """What `halo.asset_groups.list` takes."""

    includetypesforgroups: str
    istree: bool
    type: str


class AssetGroupGetParameters(TypedDict, total=False):
    """What `halo.asset_groups.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class AssetGroupFields(TypedDict, total=False):
    """The fields of one record of `halo.asset_groups`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    accounts_mappings: list[dict[str, Any]] | None
    assettypes: list[dict[str, Any]] | None
    autogroupnewquotelines: int | None
    avalara_item_code: str | None
    connector: bool | None
    dbc_template: str | None
    default_quantity_decimal_places: int | None
    default_sort_seq: int | None
    defaultsite: int | None
    extra_invoice_description: str | None
    guid: str | None
    """A GUID beside the id."""
    ignore_from_accounting_sync: bool | None
    import_details_id: int | None
    intacct_product_line_id: str | None
    intacct_type: str | None
    intent: str | None
    invoice_class: str | None
    invoice_group_name: str | None
    isfixedasset: bool | None
    islan: str | None
    item_assettype_default: int | None
    item_assettype_name_default: str | None
    item_billing_period_default: int | None
    item_contract_default: bool | None
    item_doesnotneedconsigning_default: bool | None
    item_dont_invoice_default: bool | None
    item_dont_receive_on_po_default: bool | None
    item_donttrackstock_default: bool | None
    item_is_meter_default: bool | None
    item_meter_type_default: int | None
    item_recurring_default: bool | None
    item_taxable_default: bool | None
    itemcode_id: str | None
    itemcode_name: str | None
    items_in_group_no_consign: bool | None
    kaseyaid: str | None
    memo: str | None
    moveassetonrequest: bool | None
    multipleaccountstenants: bool | None
    name: str | None
    new_external_link: dict[str, Any] | None
    nominalcode: str | None
    nominalcode_name: str | None
    nominalcode_name_purchase: str | None
    nominalcodepurchase: str | None
    qbo_item_type: int | None
    sequence: int | None
    """Its place in the list."""
    showasequip: bool | None
    showasitem: bool | None
    showwarningifonrequest: bool | None
    tax_id: TaxReference | None
    tax_id_purchase: int | None
    tax_name: str | None
    tax_name_purchase: str | None
    tcsnote: str | None
    thirdpartyid: str | None
    xero_category_1_lookup: str | None
    xero_category_1_lookup_name: str | None
    xero_category_2_lookup: str | None
    xero_category_2_lookup_name: str | None


class AssetGroupUpdate(AssetGroupFields, total=False):
    """The id of one record of `halo.asset_groups`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
