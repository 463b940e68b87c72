"""A resource whose records can be run, and what running one gave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, overload

from halo_api import Model

from ._resource import Resource

if TYPE_CHECKING:
    from ._async.client import AsyncHalo
    from ._async.reports import AsyncReports
    from ._sync.client import Halo
    from ._sync.reports import Reports

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
K = TypeVar("K")
M = TypeVar("M", bound=Model)


class ReportResource(Resource[L, K, G, D, F, M]):
    """A resource like others, whose records can be run."""

    room, kind = "reports", "Reports"

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> Reports[L, K, G, D, F, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> AsyncReports[L, K, G, D, F, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)
