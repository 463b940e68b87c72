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
class SalesOrder(Customizable):
    """One sales order."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    accountsref: str | None = None
    add_lines: list[dict[str, Any]] | None = None
    assigned_agent: int | None = None
    assigned_agent_name: str | None = None
    avalara_details_id: int | None = None
    avalara_details_name: str | None = None
    canvasser: int | None = None
    change_seq: int | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    client_to_invoice_to_id: int | None = None
    closeandconsignwhenpoprocessed: bool | None = None
    consignment_id: int | None = None
    convertedcurrencyroundingbehaviour: int | None = None
    cost: float | None = None
    costperweight: float | None = None
    createdby_agent_id: int | None = None
    createdbyagentname: str | None = None
    currency: str | None = None
    currency_code: int | None = None
    currency_code_name: str | None = None
    currency_conversion_rate: float | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customer_invoiced_percentage: float | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date: datetime.datetime | None = None
    """The date, UTC."""
    datereceived: datetime.datetime | None = None
    dattocommerce_clientid: int | None = None
    dattocommerce_contactemail: str | None = None
    dattocommerce_contactname: str | None = None
    decimalplaces: int | None = None
    deladdress1: str | None = None
    deladdress2: str | None = None
    deladdress3: str | None = None
    deladdress4: str | None = None
    deladdress5: str | None = None
    deliverby: int | None = None
    delivery_address: Address | None = None
    deliveryamount: float | None = None
    deliverytax: float | None = None
    do_not_invoice: bool | None = None
    downpayment_percentage_invoiced: float | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    ignore_change_seq: bool | None = None
    import_details_id: int | None = None
    includegroupeditemprice: bool | None = None
    includegroupeditemqty: bool | None = None
    includegrouppriceandqty: bool | None = None
    intacct_bill_to_name: str | None = None
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_save_location: str | None = None
    intacct_separate_tax_line: int | None = None
    intacct_ship_to_name: str | None = None
    intacct_tax_solution: str | None = None
    invoice_count: int | None = None
    invoice_date: datetime.datetime | None = None
    invoicenumber: str | None = None
    is_so_screen: bool | None = None
    last_change_agent: int | None = None
    last_change_seq: int | None = None
    last_update_time: datetime.datetime | None = None
    leadsource: int | None = None
    lines: list[dict[str, Any]] | None = None
    linked_to_opportunity: bool | None = None
    linked_to_project: bool | None = None
    linked_to_ticket: bool | None = None
    new_external_link: dict[str, Any] | None = None
    note: str | None = None
    """The text, plain."""
    note_count: int | None = None
    numberbottles: int | None = None
    open_status: int | None = None
    order_project_template_id: int | None = None
    order_project_template_name: str | None = None
    order_totals: dict[str, Any] | None = None
    originaddress: Address | None = None
    originaddress1: str | None = None
    originaddress2: str | None = None
    originaddress3: str | None = None
    originaddress4: str | None = None
    originaddress5: str | None = None
    outstanding_total: float | None = None
    override_delivery_address: bool | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    percentage_invoiced: float | None = None
    percentage_locked_milestones: float | None = None
    po_number: str | None = None
    printhtml: str | None = None
    profit: float | None = None
    project_faultid: int | None = None
    project_setup_lines: list[dict[str, Any]] | None = None
    projects_to_invoice: list[dict[str, Any]] | None = None
    purchaseorder_count: int | None = None
    qbo_company_id: str | None = None
    quotation_id: int | None = None
    revenue: float | None = None
    runbook_button_id: int | None = None
    sales_order_communication_ticket: int | None = None
    ship_date: datetime.datetime | None = None
    ship_status: str | None = None
    showpercentageinvoiced: bool | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    soldby: int | None = None
    status: int | None = None
    summary: str | None = None
    """One line that says what it is about."""
    tax_total: float | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    title: str | None = None
    toplevel_name: str | None = None
    total: float | None = None
    use: str | None = None
    """What kind of record it is."""
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_additional_invoice_line_description",
            "_cancel_reserve",
            "_create_invoice",
            "_create_invoice_amount",
            "_create_invoice_invoice_date",
            "_create_invoice_line_description",
            "_create_invoice_lines",
            "_create_invoice_method",
            "_create_invoice_percentage",
            "_create_invoice_qty",
            "_create_po",
            "_distributorMessage",
            "_dont_fire_automations",
            "_dotaxsync",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_is_downpayment",
            "_iscopy",
            "_isimport",
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
            "_return_invoice",
            "_validateonly",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "date": DATETIME,
        "datereceived": DATETIME,
        "delivery_address": model_of("address", "Address"),
        "invoice_date": DATETIME,
        "last_update_time": DATETIME,
        "originaddress": model_of("address", "Address"),
        "ship_date": DATETIME,
    }
