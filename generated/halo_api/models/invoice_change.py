# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class InvoiceChange(Model):
    """One invoice change."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    datetime_: datetime.datetime | None = None
    field_id: int | None = None
    field_name: str | None = None
    invoice_detail_prorata_id: int | None = None
    invoice_detail_quantity_id: int | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    invoice_line_id: int | None = None
    line_description: str | None = None
    new_value: str | None = None
    old_value: str | None = None
    type_id: int | None = None
    who: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _wire_names: ClassVar[dict[str, str]] = {
        "datetime_": "datetime",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "datetime_": DATETIME,
    }
