# Written by `python scripts/unasync.py` from halo/_async/collection.py. Do not edit.
"""The base class of the generated resources (`resources/`), each of which adds the methods that its route has."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from halo_api import Model, api, models
from halo_api.facts import RESOURCES
from halo_api.hidden import hidden
from halo_api.names import hint

from .._policy.argument_errors import refuse_misplaced
from .._policy.signatures import KeywordSignature
from .._settings.validators import check_flag
from .endpoint import Endpoint
from .session import Session

if TYPE_CHECKING:
    from .pages import Rows

__all__ = ["Collection"]

M = TypeVar("M", bound=Model)


class Collection(Generic[M]):
    """A resource of a client, such as `halo.tickets`: every class of `halo.resources` is one.

    All of them have `list`; most have `get`, `create`, `update`, `delete` and batches.
    """

    _name: ClassVar[str]
    _endpoint_type: ClassVar[type[Endpoint[Any]]] = Endpoint

    def __init_subclass__(cls) -> None:
        for name, method in [*vars(cls).items()] if "_name" in vars(cls) else ():
            if not inspect.isfunction(method):
                continue
            flags = [each for each, kind in method.__annotations__.items() if kind == "bool"]
            takes_keywords = method.__code__.co_flags & inspect.CO_VARKEYWORDS
            if flags or takes_keywords:
                declared = inspect.signature(method)
                if takes_keywords:
                    signature = KeywordSignature(declared, partial(cls._takes, name), _NOT_TAKEN)
                    method.__signature__ = signature  # type: ignore[attr-defined]
                if flags or name in _OF_ONE or name in _OF_ITEMS:
                    setattr(cls, name, cls._guarded(method, declared, flags))

    def __init__(self, session: Session) -> None:
        self._endpoint: Endpoint[M] = self._endpoint_type(session, self._name)

    def list(self, *args: Any, **kwargs: Any) -> Rows[M]:
        """The rows that match the filters; each resource has its own, and the text of its own says which."""
        raise NotImplementedError

    if not TYPE_CHECKING:  # for type checkers, a missing attribute must stay an error

        def __getattr__(self, name: str) -> Any:
            """Nothing; the error says which methods there are, because not every route has all."""
            there = [method for method in dir(type(self)) if not method.startswith("_")]
            raise AttributeError(
                f"halo.{self._name} has no {name!r}.{hint(name, there)} "
                f"Of this resource, the contract has {', '.join(there)}."
            )

    @staticmethod
    def _guarded(method: Callable[..., Any], declared: inspect.Signature, flags: Sequence[str]) -> Callable[..., Any]:
        """A method whose arguments show no secret, and that says what is wrong where they do not fit.

        (Tracebacks with local variables show arguments, of every frame, and Python's own words know nothing of ids.)

        Args:
            method: Of a resource.
            declared: Its signature in the source.
            flags: Its keywords that are True or False.
        """

        @wraps(method)
        def call(self: Collection[Any], /, *args: Any, **keywords: Any) -> Any:
            args, keywords = hidden(args), hidden(keywords)
            for flag in keywords.keys() & flags:
                check_flag(flag, keywords[flag], where=f"{self._name}.{method.__name__}()")
            try:
                return method(self, *args, **keywords)
            except TypeError as error:
                if method.__name__ in _OF_ONE:
                    refuse_misplaced(error, f"{self._name}.{method.__name__}()", declared, args, keywords)
                raise

        return call

    @classmethod
    def _takes(cls, method: str) -> Callable[..., Any]:
        """What takes the keywords of a method."""
        resource = RESOURCES[cls._name]
        owner: object = api
        name = method
        if method in _FIELDS:
            owner, name = models, resource.model
        elif method.endswith("_many") or method == "upsert":
            owner, name = cls._endpoint_type, "run_batch"
        else:
            name = f"{method}_{resource.name if method == 'list' else resource.singular}"
        function: Callable[..., Any] = getattr(owner, name)
        return function

    def __repr__(self) -> str:
        return f"<{self._name} of {self._endpoint.session!r}>"


_OF_ONE = {"get", "create", "update", "delete"}
"""The methods for one record. A list is not among them, as it has neither an id nor fields."""

_OF_ITEMS = {"create_many", "update_many", "upsert"}
"""The methods that take the fields of several records."""

_FIELDS = {"create", "update"}
"""The methods whose keywords are the fields of a record."""

_NOT_TAKEN = {"id", "interrupted", "sent"}
"""Keywords of what methods hand theirs on to, that they do not take themselves."""
