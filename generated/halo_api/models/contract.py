# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, DAY, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Contract(Customizable):
    """One contract."""

    id: int = UNSET
    """The number of the contract."""
    accounts_override_mailbox: int | None = None
    accountsdesc: str | None = None
    active: bool | None = None
    """Whether it is running."""
    add_assets: list[dict[str, Any]] | None = None
    allowfixedprice: bool | None = None
    allowprepay: bool | None = None
    allowpyg: bool | None = None
    approverdate: datetime.datetime | None = None
    approveremailaddress: str | None = None
    approvername: str | None = None
    asset_end_date: datetime.datetime | None = None
    asset_sequence: int | None = None
    asset_value: float | None = None
    assets: list[dict[str, Any]] | None = None
    """The assets it concerns."""
    attachments: list[dict[str, Any]] | None = None
    audit_log: list[dict[str, Any]] | None = None
    autotaskid: int | None = None
    autotopupbyamount: float | None = None
    autotopupcostperhour: float | None = None
    autotopupthreshhold: float | None = None
    autotopuptoamount: float | None = None
    billforrecurringprepayamount: bool | None = None
    billing_description_string: str | None = None
    billing_period_string: str | None = None
    billingcategory: int | None = None
    billingdescription: int | None = None
    billingperiod: int | None = None
    """How often it is billed, from the vendor's list."""
    billingperiods: int | None = None
    billingplans: list[dict[str, Any]] | None = None
    can_approve: bool | None = None
    chargehoursperperiod: float | None = None
    chargeperdevice: bool | None = None
    chargeprepaymileage: bool | None = None
    chargeprepaytravel: bool | None = None
    chargepygmileage: bool | None = None
    chargepygtravel: bool | None = None
    chargerate_method: int | None = None
    chargeratemultiplier: float | None = None
    chargerates: list[dict[str, Any]] | None = None
    chargerollover: bool | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    contract_contact_id: int | None = None
    contract_periods: list[dict[str, Any]] | None = None
    contract_prepayasamount: bool | None = None
    contract_prepaybalance: float | None = None
    contract_prepayhistory: list[dict[str, Any]] | None = None
    contract_prepaytotal: float | None = None
    contract_prepayused: float | None = None
    contract_status: str | None = None
    """The status, from the vendor's list."""
    contractapprovalfields: list[dict[str, Any]] | None = None
    contracts: list[dict[str, Any]] | None = None
    contracttype: int | None = None
    contracttype_name: str | None = None
    cost_calculation: str | None = None
    costperperiod: float | None = None
    created_from_order: int | None = None
    createdby_id: int | None = None
    createdby_name: str | None = None
    createdfrom_id: int | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datereceived: datetime.datetime | None = None
    datesent: datetime.datetime | None = None
    datesent_to_oracle: datetime.datetime | None = None
    delete_assets: list[int] | None = None
    dontchargeforitems: bool | None = None
    dontinvoice: bool | None = None
    dontsendalarm: bool | None = None
    edit_assets: list[dict[str, Any]] | None = None
    emailaddress_cc: str | None = None
    emailaddress_to: str | None = None
    emailaddresses: str | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    endtype: int | None = None
    expired: bool | None = None
    """Whether it has ended."""
    extratabs: list[dict[str, Any]] | None = None
    force_recalculation: bool | None = None
    hasactions: bool | None = None
    import_details_id: int | None = None
    import_user: str | None = None
    invoicedescription: str | None = None
    invoiceminimum: float | None = None
    iscontractdetails: bool | None = None
    item_desc: str | None = None
    key: int | None = None
    labournominalcodeoverride: str | None = None
    labournominalcodeoverride_name: str | None = None
    last_modified: datetime.datetime | None = None
    """When it was last changed, UTC."""
    main_site: int | None = None
    new_external_link: dict[str, Any] | None = None
    new_invoice_end_date: datetime.datetime | None = None
    new_invoice_start_date: datetime.datetime | None = None
    next_call_date: datetime.datetime | None = None
    next_invoice_date: datetime.datetime | None = None
    nextincrementdate: datetime.datetime | None = None
    note: str | None = None
    """The text, plain."""
    numberofunitsfree: float | None = None
    ohid: int | None = None
    onlybillatendofperiod: bool | None = None
    oracle_invoice_id: int | None = None
    outofhoursmultiplier: float | None = None
    overriding_rates: list[dict[str, Any]] | None = None
    paymentmethod: int | None = None
    paymentscheme: int | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    percentageincrease: float | None = None
    periodchargeamount: float | None = None
    """What one period costs."""
    periodicinvoicenextdate: datetime.datetime | None = None
    periods: list[dict[str, Any]] | None = None
    portal_display_type: int | None = None
    prepay_itemid: int | None = None
    prepay_itemname: str | None = None
    prepay_periods: list[dict[str, Any]] | None = None
    prepayrecurringautomaticdeduction: float | None = None
    prepayrecurringcharge: float | None = None
    prepayrecurringchargebp: int | None = None
    prepayrecurringchargenextdate: datetime.datetime | None = None
    prepayrecurringexpirymonths: int | None = None
    prepayrecurringhours: float | None = None
    prepayrecurringminimumdeduction: float | None = None
    prepayrecurringminimumdeductiononlyactive: bool | None = None
    previouscontract: int | None = None
    printhtml: str | None = None
    ref: str | None = None
    """The reference."""
    refextra: str | None = None
    refextra2: str | None = None
    requestminimum: float | None = None
    rollingcontract: bool | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    salesorder_line_id: int | None = None
    schedule: list[dict[str, Any]] | None = None
    scheduleemails: str | None = None
    scheduleplan: list[dict[str, Any]] | None = None
    schedulesendaccountmanager: bool | None = None
    send_to_oracle: bool | None = None
    sent_to_oracle: bool | None = None
    signature: str | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    sites: list[dict[str, Any]] | None = None
    sla_id: int | None = None
    sla_name: str | None = None
    """A name, for reading. A save goes by sla_id."""
    start_date: datetime.datetime | None = None
    """When it begins, UTC."""
    startbalance: float | None = None
    started: bool | None = None
    status: int | None = None
    subtype: int | None = None
    surchargeid: int | None = None
    table: dict[str, Any] | None = None
    termmonths: int | None = None
    unmatchedcombinations: int | None = None
    use: str | None = None
    """What kind of record it is."""
    use_cost_calculation: bool | None = None
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None
    users: list[dict[str, Any]] | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_delete_outstanding_schedules",
            "_ignore_mandatory",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_isimport",
            "_isupdateimport",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_print_generate",
            "_print_preview",
            "_send_appointment_invites",
            "_send_outstanding_emails",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "approverdate": DATETIME,
        "asset_end_date": DATETIME,
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "datereceived": DATETIME,
        "datesent": DATETIME,
        "datesent_to_oracle": DATETIME,
        "end_date": DAY,
        "last_modified": DATETIME,
        "new_invoice_end_date": DATETIME,
        "new_invoice_start_date": DATETIME,
        "next_call_date": DATETIME,
        "next_invoice_date": DATETIME,
        "nextincrementdate": DATETIME,
        "periodicinvoicenextdate": DATETIME,
        "prepayrecurringchargenextdate": DATETIME,
        "start_date": DAY,
    }
