# Written by `python scripts/generate.py` from spec/. Do not edit.
"""How the resources with methods of their own become attributes of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, overload

from halo_api import Model

from ._resource import ReadOnlyResource, Resource

if TYPE_CHECKING:
    from ._async import special as async_special
    from ._async.client import AsyncHalo
    from ._sync import special
    from ._sync.client import Halo

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
K = TypeVar("K")
M = TypeVar("M", bound=Model)


class AssetsResource(Resource[L, K, G, D, F, M]):
    """The devices and other configuration items."""

    room, kind = "special", "Assets"

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> special.Assets[L, K, G, D, F, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> async_special.AsyncAssets[L, K, G, D, F, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)


class AgentsResource(ReadOnlyResource[L, K, G, M]):
    """The people who work on tickets."""

    room, kind = "special", "Agents"

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> special.Agents[L, K, G, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> async_special.AsyncAgents[L, K, G, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)


class InvoicesResource(Resource[L, K, G, D, F, M]):
    """The invoices."""

    room, kind = "special", "Invoices"

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> special.Invoices[L, K, G, D, F, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> async_special.AsyncInvoices[L, K, G, D, F, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)
