# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.contracts` take by keyword. The contracts with clients."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import (
        AssetReference,
        ClientReference,
        PdfTemplateReference,
        SalesOrderReference,
        SiteReference,
        SlaReference,
        UserReference,
    )


class ContractFilters(TypedDict, total=False):
    """What `halo.contracts.list` takes."""

    client_id: ClientReference
    """Records of this client."""
    contract_sub_type: int
    contract_type: int
    device_id: AssetReference
    excluderenewed: bool
    includeinactive: bool
    """Whether inactive records are given."""
    includelastrenewed: bool
    isbillingplansetup: bool
    isoracle: bool
    labour_type: int
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
    pending_recurring_invoice: bool
    search: str
    """Text to look for."""
    site_id: SiteReference
    """Records of this site."""


class ContractGetParameters(TypedDict, total=False):
    """What `halo.contracts.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includeperiods: bool


class ContractFields(TypedDict, total=False):
    """The fields of one record of `halo.contracts`."""

    accounts_override_mailbox: int | None
    accountsdesc: str | None
    active: bool | None
    """Whether it is running."""
    add_assets: list[dict[str, Any]] | None
    allowfixedprice: bool | None
    allowprepay: bool | None
    allowpyg: bool | None
    approverdate: datetime.datetime | datetime.date | str | None
    approveremailaddress: str | None
    approvername: str | None
    asset_end_date: datetime.datetime | datetime.date | str | None
    asset_sequence: int | None
    asset_value: float | None
    assets: list[dict[str, Any]] | None
    """The assets it concerns."""
    attachments: list[dict[str, Any]] | None
    audit_log: list[dict[str, Any]] | None
    autotaskid: int | None
    autotopupbyamount: float | None
    autotopupcostperhour: float | None
    autotopupthreshhold: float | None
    autotopuptoamount: float | None
    billforrecurringprepayamount: bool | None
    billing_description_string: str | None
    billing_period_string: str | None
    billingcategory: int | None
    billingdescription: int | None
    billingperiod: int | None
    """How often it is billed, from the vendor's list."""
    billingperiods: int | None
    billingplans: list[dict[str, Any]] | None
    can_approve: bool | None
    chargehoursperperiod: float | None
    chargeperdevice: bool | None
    chargeprepaymileage: bool | None
    chargeprepaytravel: bool | None
    chargepygmileage: bool | None
    chargepygtravel: bool | None
    chargerate_method: int | None
    chargeratemultiplier: float | None
    chargerates: list[dict[str, Any]] | None
    chargerollover: bool | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    contract_contact_id: int | None
    contract_periods: list[dict[str, Any]] | None
    contract_prepayasamount: bool | None
    contract_prepaybalance: float | None
    contract_prepayhistory: list[dict[str, Any]] | None
    contract_prepaytotal: float | None
    contract_prepayused: float | None
    contract_status: str | None
    """The status, from the vendor's list."""
    contractapprovalfields: list[dict[str, Any]] | None
    contracts: list[dict[str, Any]] | None
    contracttype: int | None
    contracttype_name: str | None
    cost_calculation: str | None
    costperperiod: float | None
    created_from_order: int | None
    createdby_id: int | None
    createdby_name: str | None
    createdfrom_id: int | None
    custombuttons: list[dict[str, Any]] | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datereceived: datetime.datetime | datetime.date | str | None
    datesent: datetime.datetime | datetime.date | str | None
    datesent_to_oracle: datetime.datetime | datetime.date | str | None
    delete_assets: list[int] | None
    dontchargeforitems: bool | None
    dontinvoice: bool | None
    dontsendalarm: bool | None
    edit_assets: list[dict[str, Any]] | None
    emailaddress_cc: str | None
    emailaddress_to: str | None
    emailaddresses: str | None
    end_date: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    endtype: int | None
    expired: bool | None
    """Whether it has ended."""
    extratabs: list[dict[str, Any]] | None
    force_recalculation: bool | None
    hasactions: bool | None
    import_details_id: int | None
    import_user: str | None
    invoicedescription: str | None
    invoiceminimum: float | None
    iscontractdetails: bool | None
    item_desc: str | None
    key: int | None
    labournominalcodeoverride: str | None
    labournominalcodeoverride_name: str | None
    last_modified: datetime.datetime | datetime.date | str | None
    """When it was last changed, UTC."""
    main_site: int | None
    new_external_link: dict[str, Any] | None
    new_invoice_end_date: datetime.datetime | datetime.date | str | None
    new_invoice_start_date: datetime.datetime | datetime.date | str | None
    next_call_date: datetime.datetime | datetime.date | str | None
    next_invoice_date: datetime.datetime | datetime.date | str | None
    nextincrementdate: datetime.datetime | datetime.date | str | None
    note: str | None
    """The text, plain."""
    numberofunitsfree: float | None
    ohid: int | None
    onlybillatendofperiod: bool | None
    oracle_invoice_id: int | None
    outofhoursmultiplier: float | None
    overriding_rates: list[dict[str, Any]] | None
    paymentmethod: int | None
    paymentscheme: int | None
    pdf_attachment_id: int | None
    pdftemplate_id: PdfTemplateReference | None
    pdftemplate_name: str | None
    percentageincrease: float | None
    periodchargeamount: float | None
    """What one period costs."""
    periodicinvoicenextdate: datetime.datetime | datetime.date | str | None
    periods: list[dict[str, Any]] | None
    portal_display_type: int | None
    prepay_itemid: int | None
    prepay_itemname: str | None
    prepay_periods: list[dict[str, Any]] | None
    prepayrecurringautomaticdeduction: float | None
    prepayrecurringcharge: float | None
    prepayrecurringchargebp: int | None
    prepayrecurringchargenextdate: datetime.datetime | datetime.date | str | None
    prepayrecurringexpirymonths: int | None
    prepayrecurringhours: float | None
    prepayrecurringminimumdeduction: float | None
    prepayrecurringminimumdeductiononlyactive: bool | None
    previouscontract: int | None
    printhtml: str | None
    ref: str | None
    """The reference."""
    refextra: str | None
    refextra2: str | None
    requestminimum: float | None
    rollingcontract: bool | None
    salesorder_id: SalesOrderReference | None
    """The sales order it belongs to."""
    salesorder_line_id: int | None
    schedule: list[dict[str, Any]] | None
    scheduleemails: str | None
    scheduleplan: list[dict[str, Any]] | None
    schedulesendaccountmanager: bool | None
    send_to_oracle: bool | None
    sent_to_oracle: bool | None
    signature: str | None
    site_id: SiteReference | None
    """The site it belongs to."""
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    sites: list[dict[str, Any]] | None
    sla_id: SlaReference | None
    sla_name: str | None
    """A name, for reading. A save goes by sla_id."""
    start_date: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    startbalance: float | None
    started: bool | None
    status: int | None
    subtype: int | None
    surchargeid: int | None
    table: dict[str, Any] | None
    termmonths: int | None
    unmatchedcombinations: int | None
    use: str | None
    """What kind of record it is."""
    use_cost_calculation: bool | None
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None
    users: list[dict[str, Any]] | None


class ContractCreate(ContractFields, total=False):
    """The fields of one new record of `halo.contracts`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class ContractUpdate(ContractFields, total=False):
    """The id of one record of `halo.contracts`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
