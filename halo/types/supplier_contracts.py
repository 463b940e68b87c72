# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.supplier_contracts` take by keyword. The contracts with suppliers."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import SlaReference, SupplierReference


class SupplierContractFilters(TypedDict, total=False):
    """What `halo.supplier_contracts.list` takes."""

    includeinactive: bool
    """Whether inactive records are given."""
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
    supplier_id: SupplierReference
    """Records of this supplier."""


class SupplierContractGetParameters(TypedDict, total=False):
    """What `halo.supplier_contracts.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class SupplierContractFields(TypedDict, total=False):
    """The fields of one record of `halo.supplier_contracts`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    active: bool | None
    """Whether it is in use."""
    add_configuration_items: list[dict[str, Any]] | None
    assets: list[dict[str, Any]] | None
    """The assets it concerns."""
    audit_log: list[dict[str, Any]] | None
    configuration_items: list[dict[str, Any]] | None
    contact_1: str | None
    contact_2: str | None
    contact_3: str | None
    contract_description: str | None
    contracts: list[dict[str, Any]] | None
    costing_information: str | None
    custombuttons: list[dict[str, Any]] | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    dontsendalarm: bool | None
    end_date: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    expired: bool | None
    is_default: bool | None
    iscontractdetails: bool | None
    note: str | None
    """The text, plain."""
    ref: str | None
    renewedby_id: int | None
    renewedby_id_ref: str | None
    renewedfrom_id: int | None
    renewedfrom_id_ref: str | None
    sla_id: SlaReference | None
    sla_name: str | None
    """A name, for reading. A save goes by sla_id."""
    start_date: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    started: bool | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""


class SupplierContractCreate(SupplierContractFields, total=False):
    """The fields of one new record of `halo.supplier_contracts`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class SupplierContractUpdate(SupplierContractFields, total=False):
    """The id of one record of `halo.supplier_contracts`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
