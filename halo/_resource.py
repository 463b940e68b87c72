"""How a line of the table becomes an attribute of a client: `halo.tickets`, typed, bound when first used.

`Resource` is a descriptor. Read on a `Halo` it gives a `Collection`, on an `AsyncHalo` an `AsyncCollection`,
whose methods take exactly the filters and fields of the generated operations: the types flow by ParamSpec for
checkers and editors, `__signature__` and `__doc__` for `help()` and notebooks.
"""

from __future__ import annotations

import builtins
import inspect
import re
import types
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

from halo_api import Model, Page, Request

if TYPE_CHECKING:
    from ._async.client import AsyncHalo
    from ._async.collection import AsyncCollection, AsyncLasting, AsyncListed, AsyncReadable, AsyncSaved
    from ._sync.client import Halo
    from ._sync.collection import Collection, Lasting, Listed, Readable, Saved

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
K = TypeVar("K")
M = TypeVar("M", bound=Model)

Operations = dict[str, Callable[[], Callable[..., Any]]]


class Described:
    """What all descriptors have in common: a name, and what loads the operations of that resource."""

    room: ClassVar[str] = "collection"
    """The module of the twins that has the class of its methods."""

    kind: ClassVar[str]
    """Under which name it is there."""

    def __init__(self, name: str, operations: Operations) -> None:
        self.name, self.operations = name, operations

    def of(self, halo: Halo | AsyncHalo | None) -> Any:
        """The resource of this client, made once; the descriptor itself where it is read on the class."""
        if halo is None:
            return self
        twin = next(cls for cls in type(halo).__mro__ if cls.__name__ in {"Halo", "AsyncHalo"}).__module__.rpartition(
            "."
        )[0]
        base: type = import_module(f"{twin}.{self.room}").KINDS[self.kind]
        return bound(self.name, self.operations, halo, base)


class ListedResource(Described, Generic[L, M]):
    """A resource whose rows are listed, and no more."""

    kind = "Listed"

    def __init__(
        self,
        name: str,
        *,
        list: Callable[[], Callable[L, Request[Page[M]]]],
    ) -> None:
        super().__init__(name, {"list": list})

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> Listed[L, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> AsyncListed[L, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)


class ReadOnlyResource(Described, Generic[L, K, G, M]):
    """A resource that is listed and got, and no more."""

    kind = "Readable"

    def __init__(
        self,
        name: str,
        *,
        list: Callable[[], Callable[L, Request[Page[M]]]],
        get: Callable[[], Callable[Concatenate[K, G], Request[M]]],
    ) -> None:
        super().__init__(name, {"list": list, "get": get})

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> Readable[L, K, G, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> AsyncReadable[L, K, G, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)


class SavedResource(Described, Generic[L, F, M]):
    """A resource whose rows are listed and written, and never got one by one."""

    kind = "Saved"

    def __init__(
        self,
        name: str,
        *,
        list: Callable[[], Callable[L, Request[Page[M]]]],
        save: Callable[[], Callable[[Sequence[M | Mapping[str, Any]]], Request[builtins.list[M]]]],
        model: Callable[[], Callable[F, M]],
    ) -> None:
        super().__init__(name, {"list": list, "save": save, "model": model})

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> Saved[L, int | str, F, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> AsyncSaved[L, int | str, F, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)


class LastingResource(Described, Generic[L, K, G, F, M]):
    """A resource that is read and written, and never deleted."""

    kind = "Lasting"

    def __init__(
        self,
        name: str,
        *,
        list: Callable[[], Callable[L, Request[Page[M]]]],
        get: Callable[[], Callable[Concatenate[K, G], Request[M]]],
        save: Callable[[], Callable[[Sequence[M | Mapping[str, Any]]], Request[builtins.list[M]]]],
        model: Callable[[], Callable[F, M]],
    ) -> None:
        super().__init__(name, {"list": list, "get": get, "save": save, "model": model})

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> Lasting[L, K, G, F, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> AsyncLasting[L, K, G, F, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)


class Resource(Described, Generic[L, K, G, D, F, M]):
    """A resource that is also deleted."""

    kind = "Collection"

    def __init__(
        self,
        name: str,
        *,
        list: Callable[[], Callable[L, Request[Page[M]]]],
        get: Callable[[], Callable[Concatenate[K, G], Request[M]]],
        save: Callable[[], Callable[[Sequence[M | Mapping[str, Any]]], Request[builtins.list[M]]]],
        delete: Callable[[], Callable[Concatenate[K, D], Request[M | None]]],
        model: Callable[[], Callable[F, M]],
    ) -> None:
        super().__init__(name, {"list": list, "get": get, "save": save, "delete": delete, "model": model})

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> Collection[L, K, G, D, F, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> AsyncCollection[L, K, G, D, F, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)


def bound(name: str, operations: Operations, halo: Halo | AsyncHalo, base: type) -> Any:
    """The collection of this client, made once: it stands in the client's `__dict__` from then on."""
    loaded = {verb: load() for verb, load in operations.items()}
    collection = _described(base, name, loaded)(halo._session, name, loaded)  # noqa: SLF001  # goes with this module
    halo.__dict__[name] = collection
    return collection


# Which operation lends its signature to which method, and what takes the place of its first argument.
_LENDERS = {"list": "list", "get": "get", "delete": "delete", "create": "model", "update": "model"}
_made: dict[tuple[type, str], type] = {}


def _described(base: type, name: str, operations: Mapping[str, Callable[..., Any]]) -> type:
    """A subclass whose methods say the signatures and texts of the operations behind them."""
    if (base, name) not in _made:
        methods = {
            method: _lent(getattr(base, method), method, operations[verb])
            for method, verb in _LENDERS.items()
            if verb in operations
        }
        _made[base, name] = type(base.__name__, (base,), {**methods, "__module__": base.__module__})
    return _made[base, name]


def _lent(function: types.FunctionType, method: str, operation: Callable[..., Any]) -> types.FunctionType:
    copy = types.FunctionType(
        function.__code__, function.__globals__, method, function.__defaults__, function.__closure__
    )
    copy.__kwdefaults__, copy.__qualname__ = function.__kwdefaults__, function.__qualname__
    first = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)]
    if method == "update":
        first.append(inspect.Parameter("id", inspect.Parameter.POSITIONAL_ONLY))
    taken = [one for one in inspect.signature(operation).parameters.values() if method != "update" or one.name != "id"]
    copy.__signature__ = inspect.Signature([*first, *taken])  # type: ignore[attr-defined]
    texts = [inspect.cleandoc(function.__doc__ or "")]
    if method in {"list", "get", "delete"}:  # what it returns and raises is the method's own to say
        texts += _ARGUMENTS.findall(inspect.cleandoc(operation.__doc__ or ""))
    copy.__doc__ = "\n\n".join(text.rstrip() for text in texts)
    return copy


_ARGUMENTS = re.compile(r"^Args:\n(?:[ ].*\n|\n)*", re.MULTILINE)
