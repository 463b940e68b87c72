# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.invoice_statuses` take by keyword. The statuses of invoices."""

from __future__ import annotations

from typing import Required, TypedDict


class InvoiceStatusFields(TypedDict, total=False):
    """The fields of one record of `halo.invoice_statuses`."""

    is_sync: bool | None
    is_system: bool | None
    """Whether the vendor made it."""
    lock_edits: bool | None
    status_name: str | None
    type: int | None


class InvoiceStatusUpdate(InvoiceStatusFields, total=False):
    """The id of one record of `halo.invoice_statuses`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
