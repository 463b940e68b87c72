# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The HaloPSA API as data: one function per operation, one class per record, and a bare client to send them.

Written by scripts/generate.py from spec/halo.openapi.yaml. Do not edit: change spec/ and run it again.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .errors import AnswerError, ArgumentError
    from .lookups import Name
    from .model import UNSET, Model
    from .types import ListRequest, Page, Request

_MODULES = {
    "AnswerError": "errors",
    "ArgumentError": "errors",
    "AsyncClient": "client",
    "Client": "client",
    "ListRequest": "types",
    "Model": "model",
    "Name": "lookups",
    "Page": "types",
    "Request": "types",
    "UNSET": "model",
}

__all__ = (
    "UNSET",
    "AnswerError",
    "ArgumentError",
    "AsyncClient",
    "Client",
    "ListRequest",
    "Model",
    "Name",
    "Page",
    "Request",
)


def __getattr__(name: str) -> Any:
    """Each name is imported when first asked for; only the two clients need httpx."""
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
