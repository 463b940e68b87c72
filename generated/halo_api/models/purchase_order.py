# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.custom_field import CustomField


@model(kw_only=True)
class PurchaseOrder(Customizable):
    """One purchase order."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    field_3rd_party_ponumber: str | None = None
    accounts_ref: str | None = None
    add_lines: list[dict[str, Any]] | None = None
    approval_process_id: int | None = None
    """The process of approval it goes through."""
    approval_start: bool | None = None
    approval_status: int | None = None
    approvalagent: int | None = None
    approvalagentid: int | None = None
    approvaldatetime: datetime.datetime | None = None
    approvalemailaddress: str | None = None
    approvalnote: str | None = None
    assigned_agent: int | None = None
    assigned_agent_name: str | None = None
    attachment_id: int | None = None
    auth_by: str | None = None
    avalara_details_id: int | None = None
    avalara_details_name: str | None = None
    carriage_desc: str | None = None
    carriage_price: float | None = None
    change_seq: int | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    client_toplevel_name: str | None = None
    convertedcurrencyroundingbehaviour: int | None = None
    cost_centre_id: int | None = None
    cost_centre_name: str | None = None
    createdbyagentname: str | None = None
    currency: str | None = None
    currency_code: int | None = None
    currency_code_name: str | None = None
    currency_conversion_rate: float | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date: datetime.datetime | None = None
    """The date, UTC."""
    date_published: datetime.datetime | None = None
    datesent: datetime.datetime | None = None
    dbc_company_id: str | None = None
    decimalplaces: int | None = None
    deladdress1: str | None = None
    deladdress2: str | None = None
    deladdress3: str | None = None
    deladdress4: str | None = None
    deladdress5: str | None = None
    deliver_to_so_address: bool | None = None
    deliver_to_ticket_address: bool | None = None
    deliver_to_us: bool | None = None
    delivery_address: Address | None = None
    delivery_backup: int | None = None
    duedate: datetime.datetime | None = None
    est_delivery_date: datetime.datetime | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    goodsin_status: int | None = None
    ignore_change_seq: bool | None = None
    import_details_id: int | None = None
    includegroupeditemprice: bool | None = None
    includegroupeditemqty: bool | None = None
    includegrouppriceandqty: bool | None = None
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_save_location: str | None = None
    invoice_count: int | None = None
    invoices: list[dict[str, Any]] | None = None
    is_po_screen: bool | None = None
    last_change_agent: int | None = None
    last_change_seq: int | None = None
    last_synced: datetime.datetime | None = None
    last_update_time: datetime.datetime | None = None
    lines: list[dict[str, Any]] | None = None
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab: list[dict[str, Any]] | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_role_id: int | None = None
    new_approvalprocess_user_id: int | None = None
    new_approvalprocess_users: list[dict[str, Any]] | None = None
    new_external_link: dict[str, Any] | None = None
    note: str | None = None
    """The text, plain."""
    note_count: int | None = None
    originaddress: Address | None = None
    originaddress1: str | None = None
    originaddress2: str | None = None
    originaddress3: str | None = None
    originaddress4: str | None = None
    originaddress5: str | None = None
    override_supplier: int | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    percentage_invoiced: float | None = None
    po_ref: str | None = None
    price: float | None = None
    printhtml: str | None = None
    qbo_company_id: str | None = None
    qbo_id: int | None = None
    receipt_confirmation_date: datetime.datetime | None = None
    receipt_confirmed: bool | None = None
    requires_approval: bool | None = None
    revenue: float | None = None
    runbook_button_id: int | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    so_assets: list[dict[str, Any]] | None = None
    status: int | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    supplierorder_totals: dict[str, Any] | None = None
    suppliers_order_reference: str | None = None
    tax_total: float | None = None
    third_party_id: str | None = None
    thirdparty_status: int | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    ticket_note: str | None = None
    ticket_summary: str | None = None
    title: str | None = None
    token: str | None = None
    toplevel_name: str | None = None
    total: float | None = None
    use: str | None = None
    """What kind of record it is."""
    use_purchase_rate: bool | None = None
    use_ticket_approval: bool | None = None
    user: Any = None
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None
    warrantyurl: str | None = None
    xero_id: str | None = None
    xero_status: str | None = None
    xero_tenant_id: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_create_invoice",
            "_create_invoice_amount",
            "_create_invoice_invoice_date",
            "_create_invoice_line_description",
            "_create_invoice_lines",
            "_create_invoice_method",
            "_create_invoice_percentage",
            "_create_invoice_qty",
            "_create_invoice_reference",
            "_dodistributorsync",
            "_dont_fire_automations",
            "_dotaxsync",
            "_forcethirdpartysync",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_isbatch",
            "_iscopy",
            "_isupdateimport",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_novalidate",
            "_print_generate",
            "_print_preview",
            "_purchasing_run",
            "_return_invoice",
            "_ticket_access",
            "_validateonly",
            "_warning",
        }
    )

    _wire_names: ClassVar[dict[str, str]] = {
        "field_3rd_party_ponumber": "3rd_party_ponumber",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "approvaldatetime": DATETIME,
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "date": DATETIME,
        "date_published": DATETIME,
        "datesent": DATETIME,
        "delivery_address": model_of("address", "Address"),
        "duedate": DATETIME,
        "est_delivery_date": DATETIME,
        "last_synced": DATETIME,
        "last_update_time": DATETIME,
        "originaddress": model_of("address", "Address"),
        "receipt_confirmation_date": DATETIME,
    }
