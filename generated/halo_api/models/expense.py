# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Expense(Customizable):
    """One expense."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    actionnumber: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    amount: float | None = None
    """What was spent."""
    can_review: bool | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    client_to_invoice_to_id: int | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date_added: datetime.datetime | None = None
    date_invoiced: datetime.datetime | None = None
    date_reimbursed: datetime.datetime | None = None
    description: str | None = None
    """What it is, in words."""
    distance: float | None = None
    fault_id: int | None = None
    """The ticket it belongs to."""
    ihid: int | None = None
    invoiceable: bool | None = None
    is_distance: bool | None = None
    lookup_id: int | None = None
    rate: float | None = None
    reviewed: bool | None = None
    reviewed_agent_id: int | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    type_name: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "date_added": DATETIME,
        "date_invoiced": DATETIME,
        "date_reimbursed": DATETIME,
    }
