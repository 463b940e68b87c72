# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from ..model import UNSET, Model, model


@model(kw_only=True)
class Token(Model):
    """What the authorisation server answers to the token request."""

    access_token: str = UNSET
    """Sent as `Authorization: Bearer ...`."""
    expires_in: int | None = None
    """Seconds for which it is good, from now; 3600 in a tenant's notes of 2026-06."""
    id_token: str | None = None
    refresh_token: str | None = None
    scope: str | None = None
    """What it is good for: with all, every scope of the application, by name (a tenant's notes, 2026-06)."""
    token_type: str | None = None
    """Bearer."""
