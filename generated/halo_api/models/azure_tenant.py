# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class AzureTenant(Model):
    """One azure tenant."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    azure_tenant_domain: str | None = None
    azure_tenant_id: str | None = None
    azure_tenant_name: str | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    details_id: int | None = None
    details_name: str | None = None
    exclude_from_intune_import: bool | None = None
    licence_import_type: int | None = None
    new_access_token: str | None = None
    relationship_type: int | None = None
    token_expiry: datetime.datetime | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "token_expiry": DATETIME,
    }
