# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from ..model import UNSET, Model, model


@model(kw_only=True)
class Token(Model):
    """What the authorisation server answers to the token request."""

    access_token: str = UNSET
    """Sent as `Authorization: Bearer ...`."""
    token_type: str | None = None
    """Bearer."""
    expires_in: int | None = None
    """Seconds for which it is good, from now."""
    scope: str | None = None
    """What it is good for."""
    refresh_token: str | None = None
    id_token: str | None = None
