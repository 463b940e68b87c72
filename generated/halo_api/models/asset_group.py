# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class AssetGroup(Model):
    """One asset group."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    accounts_mappings: list[dict[str, Any]] | None = None
    assettypes: list[dict[str, Any]] | None = None
    autogroupnewquotelines: int | None = None
    avalara_item_code: str | None = None
    connector: bool | None = None
    dbc_template: str | None = None
    default_quantity_decimal_places: int | None = None
    default_sort_seq: int | None = None
    defaultsite: int | None = None
    extra_invoice_description: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    ignore_from_accounting_sync: bool | None = None
    import_details_id: int | None = None
    intacct_product_line_id: str | None = None
    intacct_type: str | None = None
    intent: str | None = None
    invoice_class: str | None = None
    invoice_group_name: str | None = None
    isfixedasset: bool | None = None
    islan: str | None = None
    item_assettype_default: int | None = None
    item_assettype_name_default: str | None = None
    item_billing_period_default: int | None = None
    item_contract_default: bool | None = None
    item_doesnotneedconsigning_default: bool | None = None
    item_dont_invoice_default: bool | None = None
    item_dont_receive_on_po_default: bool | None = None
    item_donttrackstock_default: bool | None = None
    item_is_meter_default: bool | None = None
    item_meter_type_default: int | None = None
    item_recurring_default: bool | None = None
    item_taxable_default: bool | None = None
    itemcode_id: str | None = None
    itemcode_name: str | None = None
    items_in_group_no_consign: bool | None = None
    kaseyaid: str | None = None
    memo: str | None = None
    moveassetonrequest: bool | None = None
    multipleaccountstenants: bool | None = None
    name: str | None = None
    new_external_link: dict[str, Any] | None = None
    nominalcode: str | None = None
    nominalcode_name: str | None = None
    nominalcode_name_purchase: str | None = None
    nominalcodepurchase: str | None = None
    qbo_item_type: int | None = None
    sequence: int | None = None
    """Its place in the list."""
    showasequip: bool | None = None
    showasitem: bool | None = None
    showwarningifonrequest: bool | None = None
    tax_id: int | None = None
    tax_id_purchase: int | None = None
    tax_name: str | None = None
    tax_name_purchase: str | None = None
    tcsnote: str | None = None
    thirdpartyid: str | None = None
    xero_category_1_lookup: str | None = None
    xero_category_1_lookup_name: str | None = None
    xero_category_2_lookup: str | None = None
    xero_category_2_lookup_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isimport",
            "_match_additional_id",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_warning",
        }
    )
