"""Signing in: the token endpoint, and what a token allows.

The token endpoint takes the client credentials grant as a form and the tenant in the query. It refuses a wrong tenant
with 500 and a page (PyPI HaloPSA, Netskope), a wrong client or secret with 401 and `invalid_client` (PyPI HaloPSA),
and an unknown scope with `invalid_scope` (LimaCharlie). A token that is unknown, expired or revoked gets 401 and a
missing scope 403, both with an empty body (live).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from hashlib import sha256
from urllib.parse import parse_qsl

import attrs

from ..contract import Resource
from ..settings import Settings
from .errors import HTTPError

AREAS = {
    "tickets": "tickets",
    "actions": "tickets",
    "clients": "customers",
    "sites": "customers",
    "users": "customers",
    "assets": "assets",
    "contracts": "contracts",
    "attachments": "tickets",
    "reports": "reporting",
    **dict.fromkeys(("appointments", "holidays"), "calendar"),
    **dict.fromkeys(("top_levels", "addresses"), "customers"),
    **dict.fromkeys(("invoices", "recurring_invoices", "invoice_payments"), "invoices"),
    **dict.fromkeys(("kb_articles", "faq_lists"), "kb"),
    **dict.fromkeys(("timesheets", "timesheet_events"), "timesheets"),
    "crm_notes": "crm",
    "items": "items",
    "opportunities": "sales",
    "projects": "projects",
    "purchase_orders": "pos",
    "quotations": "quotes",
    "sales_orders": "sos",
    "software_licences": "softwarelicensing",
    "suppliers": "suppliers",
}
"""Resource -> the second half of its scopes. All other resources may be read with any token."""

_EVERYTHING = frozenset({"all", "all:standard", "admin"})
_SCOPED = (
    *("tickets", "calendar", "customers", "crm", "timesheets", "contracts", "suppliers", "items", "projects", "sales"),
    *("quotes", "sos", "pos", "invoices", "reporting", "software", "softwarelicensing", "kb", "assets"),
)
SCOPES = (
    _EVERYTHING
    | {f"{verb}:{area}" for area in _SCOPED for verb in ("read", "edit")}
    | {"editMine:timesheets", "access:chat", "access:adpasswordreset", "offline_access"}
)
"""All scopes (PowerShell HaloAPI)."""


@attrs.frozen
class Grant:
    """What a token allows, and for how long.

    Attributes:
        scopes: What it allows.
        expires_at: When it expires, by the clock of the sandbox.
    """

    scopes: frozenset[str]
    expires_at: float


class Tokens:
    """The tokens of one sandbox.

    Args:
        settings: Who is issued one, and how long it is valid.
        clock: Seconds that only go forward.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self._settings, self._clock = settings, clock
        self._numbers = itertools.count(1)
        self._grants: dict[str, Grant] = {}

    def issue(self, query: Mapping[str, str], media_type: str, body: bytes) -> dict[str, object]:
        """The body of the response to a token request.

        Args:
            query: The query of the request, which names the tenant.
            media_type: Its content type.
            body: Its form.

        Raises:
            HTTPError: The request is refused.
        """
        tenant = self._settings.tenant
        if tenant and query.get("tenant", "") != tenant:
            raise HTTPError(500, shape="page")
        if media_type != "application/x-www-form-urlencoded":
            raise HTTPError(400, field="invalid_request", shape="oauth")
        form = dict(parse_qsl(body.decode("utf-8", "replace")))
        if "grant_type" not in form:
            raise HTTPError(400, field="invalid_request", shape="oauth")
        if form["grant_type"] != "client_credentials":
            raise HTTPError(400, field="unsupported_grant_type", shape="oauth")
        credentials = (self._settings.client_id, self._settings.client_secret)
        if (form.get("client_id"), form.get("client_secret")) != credentials:
            raise HTTPError(401, "Client id or secret is not right.", field="invalid_client", shape="oauth")
        scopes = frozenset(form.get("scope", "").split())
        if not scopes or not scopes <= SCOPES:
            raise HTTPError(400, field="invalid_scope", shape="oauth")
        return self._grant(scopes, form["scope"])

    def revoke(self) -> None:
        """Make all tokens issued so far invalid."""
        self._grants.clear()

    def authorize(self, authorization: str, resource: Resource | None, method: str) -> None:
        """Return if the request is allowed.

        Args:
            authorization: Its header of that name.
            resource: What it is about; None for what belongs to no scope.
            method: In capital letters.

        Raises:
            HTTPError: The token is invalid (401), or lacks the scope (403).
        """
        scheme, _, token = authorization.partition(" ")
        grant = self._grants.get(token) if scheme.lower() == "bearer" else None
        if grant is None or grant.expires_at <= self._clock():
            raise HTTPError(401)
        area, is_read = AREAS.get(resource.name if resource else ""), method == "GET"
        if grant.scopes & _EVERYTHING or (area is None and is_read) or f"edit:{area}" in grant.scopes:
            return
        if not (is_read and f"read:{area}" in grant.scopes):
            raise HTTPError(403)

    def _grant(self, scopes: frozenset[str], scope: str) -> dict[str, object]:
        """A new token. It looks random, but is the same in every run, so that recordings can be repeated."""
        number = next(self._numbers)
        token = f"sandbox-{number}-{sha256(f'{self._settings.seed} {number}'.encode()).hexdigest()}"
        self._grants[token] = Grant(scopes, self._clock() + self._settings.expires_in)
        return {"access_token": token, "token_type": "Bearer", "expires_in": self._settings.expires_in, "scope": scope}
