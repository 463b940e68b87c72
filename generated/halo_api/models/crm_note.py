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
class CrmNote(Customizable):
    """One crm note."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    add_to_calendar: bool | None = None
    app_agent_id: int | None = None
    app_subject: str | None = None
    app_user_id: int | None = None
    client_id: int | None = None
    """The client it belongs to."""
    createdfromaction: bool | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datetime_: datetime.datetime | None = None
    detail: str | None = None
    hide_time_taken: bool | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    mailentryid: str | None = None
    nextcalldate: datetime.datetime | None = None
    nextcallduration: float | None = None
    note: str | None = None
    """The text, plain."""
    purchase_order_id: int | None = None
    quote_id: int | None = None
    replies: list[dict[str, Any]] | None = None
    sales_order_id: int | None = None
    satisfaction: str | None = None
    site_id: int | None = None
    """The site it belongs to."""
    sitename: str | None = None
    subject: str | None = None
    supplier_id: int | None = None
    third_party_id: str | None = None
    ticketid: int | None = None
    timetaken: float | None = None
    user_id: int | None = None
    """The user who reported it."""
    username: str | None = None
    who: str | None = None
    who_agentid: int | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_dont_fire_automations",
            "_reply_count",
            "_warning",
        }
    )

    _wire_names: ClassVar[dict[str, str]] = {
        "datetime_": "datetime",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "datetime_": DATETIME,
        "nextcalldate": DATETIME,
    }
