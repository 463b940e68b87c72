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
class Quotation(Customizable):
    """One quotation."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    address: Address | None = None
    address1: str | None = None
    address2: str | None = None
    address3: str | None = None
    address4: str | None = None
    address5: str | None = None
    adobe_details_id: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    approval_process_id: int | None = None
    """The process of approval it goes through."""
    approval_seq: int | None = None
    approval_start: bool | None = None
    approvaldatetime: datetime.datetime | None = None
    approvalemailaddress: str | None = None
    approvalname: str | None = None
    approvalnote: str | None = None
    approvalstate: int | None = None
    assigned_agent: int | None = None
    assigned_agent_name: str | None = None
    auth_by: str | None = None
    automatic_sales_tax: bool | None = None
    avalara_details_id: int | None = None
    avalara_details_name: str | None = None
    billingcontactemailaddress: str | None = None
    billingcontactname: str | None = None
    billingcontactphonenumber: str | None = None
    can_approve: bool | None = None
    canned_text: str | None = None
    canned_text_id: int | None = None
    canned_text_name: str | None = None
    carriage_desc: str | None = None
    carriage_price: float | None = None
    change_seq: int | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    compositeTaxOverride: float | None = None
    contactuser: int | None = None
    contactusername: str | None = None
    conversionRate: float | None = None
    convertedcurrencyroundingbehaviour: int | None = None
    countersigagentid: int | None = None
    countersigattachmentid: int | None = None
    countersigdatetime: datetime.datetime | None = None
    countersign_reject_actionid: int | None = None
    countersign_reject_successful: int | None = None
    countersignature: str | None = None
    countersignreqagentid: int | None = None
    countersiguseagentsig: bool | None = None
    createdbyagentname: str | None = None
    currency: str | None = None
    currency_code: int | None = None
    currency_code_name: str | None = None
    currency_conversion_rate: float | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customisedpdf: dict[str, Any] | None = None
    date: datetime.datetime | None = None
    """When it was made, UTC."""
    datto_commerce_id: int | None = None
    datto_commerce_url: str | None = None
    dattocommerce_clientid: int | None = None
    dattocommerce_contactemail: str | None = None
    dattocommerce_contactname: str | None = None
    dattocommerce_tenantid: int | None = None
    daystodeliver: int | None = None
    decimalplaces: int | None = None
    deladdress1: str | None = None
    deladdress2: str | None = None
    deladdress3: str | None = None
    deladdress4: str | None = None
    deladdress5: str | None = None
    delivery_address: Address | None = None
    deliveryamount: float | None = None
    deliverytax: float | None = None
    dontupdateporef: bool | None = None
    enable_quote_countersigning: bool | None = None
    expiry_date: datetime.datetime | None = None
    """Until when it holds, UTC."""
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    hide_send_quote: bool | None = None
    ignore_change_seq: bool | None = None
    images: list[dict[str, Any]] | None = None
    import_details_id: int | None = None
    includegroupeditemprice: bool | None = None
    includegroupeditemqty: bool | None = None
    includegrouppriceandqty: bool | None = None
    includequotationlinenotes: bool | None = None
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_save_location: str | None = None
    internal_approval_status: int | None = None
    internal_approvalagent: int | None = None
    internal_approvalagentid: int | None = None
    internal_approvaldatetime: datetime.datetime | None = None
    internal_approvalemailaddress: str | None = None
    internal_approvalnote: str | None = None
    is_customised_pdf: bool | None = None
    is_leased: bool | None = None
    is_quote_screen: bool | None = None
    last_change_agent: int | None = None
    last_change_seq: int | None = None
    last_update_time: datetime.datetime | None = None
    lines: list[dict[str, Any]] | None = None
    """What is quoted; a get brings it."""
    linked_item_pdfs: list[dict[str, Any]] | None = None
    linked_pdf_list_append: list[dict[str, Any]] | None = None
    linked_pdf_list_prepend: list[dict[str, Any]] | None = None
    margin: float | None = None
    message: str | None = None
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab: list[dict[str, Any]] | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_role_id: int | None = None
    new_approvalprocess_user_id: int | None = None
    new_approvalprocess_users: list[dict[str, Any]] | None = None
    new_external_link: dict[str, Any] | None = None
    new_ticket_status: int | None = None
    note: str | None = None
    """The text, plain."""
    note_count: int | None = None
    originaddress: Address | None = None
    originaddress1: str | None = None
    originaddress2: str | None = None
    originaddress3: str | None = None
    originaddress4: str | None = None
    originaddress5: str | None = None
    original_revised_from_id: int | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    po_ref: str | None = None
    ponumber: str | None = None
    portal_display_type: int | None = None
    printhtml: str | None = None
    project_setup_lines: list[dict[str, Any]] | None = None
    qr2filename: str | None = None
    quotation_totals: dict[str, Any] | None = None
    quote_approval_signature_content: str | None = None
    quote_viewed: bool | None = None
    quoteapprovalfields: list[dict[str, Any]] | None = None
    requires_approval: bool | None = None
    revenue: float | None = None
    risk: str | None = None
    runbook_button_id: int | None = None
    sales_orders: list[dict[str, Any]] | None = None
    salesorder: dict[str, Any] | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    scope: str | None = None
    signature: str | None = None
    site: dict[str, Any] | None = None
    site_delivery_override: int | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    so_number: str | None = None
    status: int | None = None
    status_name: str | None = None
    table: dict[str, Any] | None = None
    tax_total: float | None = None
    tax_total_estimate: float | None = None
    term_limit: int | None = None
    third_party_number: str | None = None
    third_party_url: str | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    ticket_note: str | None = None
    ticket_summary: str | None = None
    title: str | None = None
    """What it is for, in a few words."""
    top_level_purchase_currency_code: int | None = None
    toplevel_name: str | None = None
    total: float | None = None
    tree_purchase_currency: dict[str, Any] | None = None
    use: str | None = None
    """What kind of record it is."""
    use_ticket_approval: bool | None = None
    user: dict[str, Any] | None = None
    user_approval_unavailable: bool | None = None
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None
    vorboss_order_ids: str | None = None
    workflow_history: list[dict[str, Any]] | None = None
    workflow_id: int | None = None
    workflow_step: int | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_create_so",
            "_customisepdf",
            "_dont_fire_automations",
            "_dotaxsync",
            "_hasadobesignopen",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_isclone",
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
            "_originalid",
            "_print_generate",
            "_print_preview",
            "_remove_zero_quantity_lines",
            "_revision_from_id",
            "_startthirdpartysign",
            "_updatepurchasecurrency",
            "_validateonly",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "address": model_of("address", "Address"),
        "approvaldatetime": DATETIME,
        "countersigdatetime": DATETIME,
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "date": DATETIME,
        "delivery_address": model_of("address", "Address"),
        "expiry_date": DATETIME,
        "internal_approvaldatetime": DATETIME,
        "last_update_time": DATETIME,
        "originaddress": model_of("address", "Address"),
    }
