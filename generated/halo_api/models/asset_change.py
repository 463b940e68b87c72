# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class AssetChange(Model):
    """One asset change."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    asset_id: int | None = None
    """The asset it concerns."""
    asset_number: int | None = None
    asset_site: int | None = None
    customfield_id: int | None = None
    datetime_: datetime.datetime | None = None
    field_desc: str | None = None
    field_id: int | None = None
    field_name: str | None = None
    item_id: int | None = None
    """The item it is about."""
    new_client: int | None = None
    new_site: int | None = None
    new_value: str | None = None
    old_client: int | None = None
    old_site: int | None = None
    old_value: str | None = None
    original_app_id: int | None = None
    original_who_id: int | None = None
    software_id: int | None = None
    software_user_id: int | None = None
    software_user_name: str | None = None
    who: str | None = None
    who_id: int | None = None

    _wire_names: ClassVar[dict[str, str]] = {
        "datetime_": "datetime",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "datetime_": DATETIME,
    }
