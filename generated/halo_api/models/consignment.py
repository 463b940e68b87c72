# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Consignment(Model):
    """One consignment."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    address: str | None = None
    assets: list[dict[str, Any]] | None = None
    """The assets it concerns."""
    assettomoveback: int | None = None
    date: datetime.datetime | None = None
    """The date, UTC."""
    ignoreserialisation: bool | None = None
    is_return: bool | None = None
    is_stock_to_stock: bool | None = None
    lines: list[dict[str, Any]] | None = None
    note: str | None = None
    """The text, plain."""
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    printhtml: str | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    site_id: int | None = None
    """The site it belongs to."""
    stockbin_id: int | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    use: str | None = None
    """What kind of record it is."""
    user_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_dont_fire_automations",
            "_print_generate",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date": DATETIME,
    }
