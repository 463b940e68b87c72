# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.invoice_changes` take by keyword. What was changed on invoices."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import InvoiceReference


class InvoiceChangeFilters(TypedDict, total=False):
    """What `halo.invoice_changes.list` takes."""

    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    invoice_id: InvoiceReference
    """Records of this invoice."""
    line_id: int
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
    type_id: int
