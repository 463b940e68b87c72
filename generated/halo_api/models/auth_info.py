# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from ..model import Model, model


@model(kw_only=True)
class AuthInfo(Model):
    """Where to get a token for this instance."""

    auth_url: str | None = None
    """The authorisation server; the token endpoint is /token below it."""
    tenant_id: str | None = None
    """The tenant's name."""
