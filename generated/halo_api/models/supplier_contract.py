# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class SupplierContract(Customizable):
    """One supplier contract."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    """Whether it is in use."""
    add_configuration_items: list[dict[str, Any]] | None = None
    assets: list[dict[str, Any]] | None = None
    """The assets it concerns."""
    audit_log: list[dict[str, Any]] | None = None
    configuration_items: list[dict[str, Any]] | None = None
    contact_1: str | None = None
    contact_2: str | None = None
    contact_3: str | None = None
    contract_description: str | None = None
    contracts: list[dict[str, Any]] | None = None
    costing_information: str | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    dontsendalarm: bool | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    expired: bool | None = None
    is_default: bool | None = None
    iscontractdetails: bool | None = None
    note: str | None = None
    """The text, plain."""
    ref: str | None = None
    renewedby_id: int | None = None
    renewedby_id_ref: str | None = None
    renewedfrom_id: int | None = None
    renewedfrom_id_ref: str | None = None
    sla_id: int | None = None
    sla_name: str | None = None
    """A name, for reading. A save goes by sla_id."""
    start_date: datetime.datetime | None = None
    """When it begins, UTC."""
    started: bool | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isimport",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "end_date": DATETIME,
        "start_date": DATETIME,
    }
