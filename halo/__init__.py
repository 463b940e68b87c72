"""A client for the HaloPSA REST API: typed, sync and async, careful with your data.

    from halo import Halo

    with Halo() as halo:  # HALOPSA_BASE_URL, HALOPSA_CLIENT_ID, HALOPSA_CLIENT_SECRET, HALOPSA_TENANT
        for ticket in halo.tickets.list(client_id=123):
            print(ticket.id, ticket.summary)

`AsyncHalo` is the same, with `await` and `async for`. The records are in `halo_api.models`; `describe("tickets")` says
what is known of a resource.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from halo_api import Name, Page, Request

    from ._async.client import AsyncHalo
    from ._async.collection import AsyncCollection
    from ._async.pages import AsyncRows
    from ._policy.rate_limit import RateLimit, SharedWindow, Usage
    from ._policy.retry import Retry
    from ._runtime.clock import Clock
    from ._sync.client import Halo
    from ._sync.collection import Collection
    from ._sync.pages import Rows
    from .credentials import AccessToken, ClientCredentials, PasswordCredentials
    from .descriptions import describe
    from .errors import (
        AmbiguousNameError,
        AuthenticationError,
        ConfigurationError,
        ConflictError,
        DeliveryError,
        FieldError,
        HaloError,
        InvalidRequestError,
        NotFoundError,
        OutcomeUnknownError,
        PaginationError,
        PermissionDeniedError,
        PublicNoteError,
        RateLimitError,
        RequestTimeoutError,
        ResponseError,
        ServerError,
        StatusError,
        TransportError,
        ValidationError,
    )
    from .hooks import Hooks
    from .results import NotStoredWarning, Receipt, ShortListWarning, UnconfirmedWarning

__all__ = [
    "AccessToken",
    "AmbiguousNameError",
    "AsyncCollection",
    "AsyncHalo",
    "AsyncRows",
    "AuthenticationError",
    "ClientCredentials",
    "Clock",
    "Collection",
    "ConfigurationError",
    "ConflictError",
    "DeliveryError",
    "FieldError",
    "Halo",
    "HaloError",
    "Hooks",
    "InvalidRequestError",
    "Name",
    "NotFoundError",
    "NotStoredWarning",
    "OutcomeUnknownError",
    "Page",
    "PaginationError",
    "PasswordCredentials",
    "PermissionDeniedError",
    "PublicNoteError",
    "RateLimit",
    "RateLimitError",
    "Receipt",
    "Request",
    "RequestTimeoutError",
    "ResponseError",
    "Retry",
    "Rows",
    "ServerError",
    "SharedWindow",
    "ShortListWarning",
    "StatusError",
    "TransportError",
    "UnconfirmedWarning",
    "Usage",
    "ValidationError",
    "__version__",
    "describe",
]

_MODULES = {
    "AccessToken": ".credentials",
    "AsyncCollection": "._async.collection",
    "AsyncHalo": "._async.client",
    "AsyncRows": "._async.pages",
    "ClientCredentials": ".credentials",
    "Clock": "._runtime.clock",
    "Collection": "._sync.collection",
    "Halo": "._sync.client",
    "Hooks": ".hooks",
    "Name": "halo_api.lookups",
    "NotStoredWarning": ".results",
    "Page": "halo_api.types",
    "PasswordCredentials": ".credentials",
    "RateLimit": "._policy.rate_limit",
    "Receipt": ".results",
    "Request": "halo_api.types",
    "Retry": "._policy.retry",
    "Rows": "._sync.pages",
    "SharedWindow": "._policy.rate_limit",
    "ShortListWarning": ".results",
    "UnconfirmedWarning": ".results",
    "Usage": "._policy.rate_limit",
    "describe": ".descriptions",
}


def __getattr__(name: str) -> Any:
    """Import each name on first use: `import halo` itself loads no HTTP library and no model."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES.get(name, ".errors"), __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
