# Written by `python scripts/unasync.py` from halo/_async/files.py. Do not edit.
"""What can be done with a resource whose records are files."""

from __future__ import annotations

from typing import ParamSpec, TypeVar

from halo_api import Model, Request

from .collection import Collection

__all__ = ["KIND", "Files"]

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
K = TypeVar("K")
M = TypeVar("M", bound=Model)


class Files(Collection[L, K, G, D, F, M]):
    """A resource whose records are files: rows tell of them, and `get` gives the content of one."""

    def get(self, id: K, /, *args: G.args, **kwargs: G.kwargs) -> bytes:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # the point of this class
        """The content of one file, by the id of its record.

        It is held in memory whole.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such file, or this client may not see it.
            HaloError: The request failed; see `halo.errors`.
        """
        request: Request[bytes] = self._call("get", id, *args, **kwargs)
        return self._halo.send(request)


KIND = Files
