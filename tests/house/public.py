"""What users can import: the public modules, and the classes that they hold things of."""

from __future__ import annotations

import inspect
import types
from importlib import import_module

PUBLIC = [
    import_module(name)
    for name in (
        "halo",
        "halo.audit",
        "halo.credentials",
        "halo.descriptions",
        "halo.errors",
        "halo.ext.dlt",
        "halo.hooks",
        "halo.profiles",
        "halo.resources",
        "halo.results",
        "halo.sandbox",
        "halo.shared_limit",
        "halo.testing",
        "halo.testing.cassettes",
        "halo.tokens",
        "halo.types",
        "halo.webhooks",
    )
]
COLLECTIONS = tuple(
    f"{twin}{name}" for twin in ("", "Async") for name in ("Tickets", "Reports", "Attachments", "Webhooks")
)
"""One of each kind: the others are written by the same templates."""


def names_in(module: types.ModuleType) -> list[str]:
    """The names that a public module offers."""
    return [name for name in getattr(module, "__all__", dir(module)) if not name.startswith("_")]


def public_classes() -> list[type]:
    """The classes that users hold."""
    lazy = {"halo.resources", "halo.types"}
    offered = [getattr(module, name) for module in PUBLIC if module.__name__ not in lazy for name in names_in(module)]
    offered += [getattr(import_module("halo.resources"), name) for name in COLLECTIONS]
    return sorted({value for value in offered if inspect.isclass(value)}, key=lambda cls: cls.__qualname__)
