"""A resource whose records are files: what its `get` gives is the content of one, and not the record."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar, overload

from halo_api import Model, Page, Request

from ._resource import Described, Resource

if TYPE_CHECKING:
    from ._async.client import AsyncHalo
    from ._async.files import AsyncFiles
    from ._sync.client import Halo
    from ._sync.files import Files

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
K = TypeVar("K")
M = TypeVar("M", bound=Model)


class FileResource(Resource[L, K, G, D, F, M]):
    """A resource like others, but for `get`: it gives bytes."""

    room, kind = "files", "Files"

    def __init__(
        self,
        name: str,
        *,
        list: Callable[[], Callable[L, Request[Page[M]]]],
        get: Callable[[], Callable[Concatenate[K, G], Request[bytes]]],
        save: Callable[[], Callable[[Sequence[M | Mapping[str, Any]]], Request[builtins.list[M]]]],
        delete: Callable[[], Callable[Concatenate[K, D], Request[M | None]]],
        model: Callable[[], Callable[F, M]],
    ) -> None:
        Described.__init__(self, name, {"list": list, "get": get, "save": save, "delete": delete, "model": model})

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> Files[L, K, G, D, F, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> AsyncFiles[L, K, G, D, F, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)
