# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.client_prepays` take by keyword. The hours and amounts that clients paid in advance."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import ClientReference, ContractReference


class ClientPrepayFilters(TypedDict, total=False):
    """What `halo.client_prepays.list` takes."""

    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    billing_date: str
    client_id: ClientReference
    """Records of this client."""
    client_ids: ClientReference | Sequence[ClientReference]
    """Records of any of these clients."""
    contract_id: ContractReference
    """Records of this contract."""
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
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
    ready_for_invoicing: bool
    """What can be invoiced alone."""
    search: str
    """Text to look for."""


class ClientPrepayGetParameters(TypedDict, total=False):
    """What `halo.client_prepays.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ClientPrepayFields(TypedDict, total=False):
    """The fields of one record of `halo.client_prepays`."""

    amount: float | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    client_to_invoice_to_id: int | None
    date: datetime.datetime | datetime.date | str | None
    """The date, UTC."""
    description: str | None
    """What it is, in words."""
    expirychecked: bool | None
    expirydate: datetime.datetime | datetime.date | str | None
    hours: float | None
    invoice_id: str | None
    """The invoice it belongs to."""
    invoice_line: int | None
    invoice_line_name: str | None
    invoice_number: str | None
    invoicedate: datetime.datetime | datetime.date | str | None
    recalc_expiry_records: bool | None


class ClientPrepayUpdate(ClientPrepayFields, total=False):
    """The id of one record of `halo.client_prepays`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
