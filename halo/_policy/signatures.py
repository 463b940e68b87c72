"""The `inspect.signature` of a method that takes `**filters`: it has every keyword, but prints as in the source.

IPython and notebooks complete from it, and `help()` prints it on one line.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection
from typing import Any

_KEYWORD = inspect.Parameter.KEYWORD_ONLY


class KeywordSignature(inspect.Signature):
    """A signature with the keywords of another function in place of `**keywords`; prints as the method declares it.

    Args:
        declared: The signature of the method in the source.
        function: Returns the function that the keywords are passed to; called when they are needed.
        without: Keywords of that function that the method does not take.
    """

    __slots__ = ("_declared", "_function", "_without")

    def __init__(
        self, declared: inspect.Signature, function: Callable[[], Callable[..., Any]], without: Collection[str]
    ) -> None:
        self._declared, self._function, self._without = declared, function, without

    @property
    def _parameters(self) -> dict[str, inspect.Parameter]:
        """All parameters by name; `inspect.Signature` reads nothing else."""
        of_function = inspect.signature(self._function()).parameters
        keywords = {
            name: parameter
            for name, parameter in of_function.items()
            if parameter.kind is _KEYWORD and name not in self._without
        }
        own = {
            name: parameter
            for name, parameter in self._declared.parameters.items()
            if parameter.kind <= _KEYWORD and name not in keywords
        }
        return {**own, **keywords}

    @property
    def _return_annotation(self) -> Any:
        return self._declared.return_annotation

    def replace(self, **changes: Any) -> inspect.Signature:  # type: ignore[override]
        """A copy; without `self`, as `inspect` makes it for a bound method, it prints short too."""
        if [*changes.get("parameters", ())] == [*self.parameters.values()][1:]:
            _, *others = self._declared.parameters.values()
            return KeywordSignature(self._declared.replace(parameters=others), self._function, self._without)
        return inspect.Signature([*self.parameters.values()], return_annotation=self.return_annotation).replace(
            **changes
        )

    def __str__(self) -> str:
        return str(self._declared)

    def format(self, **options: Any) -> str:
        """The text for `help()`, from Python 3.13 on."""
        del options
        return str(self)


class SignatureOfInit:
    """The `__signature__` of a class that says itself what is wrong with its arguments: that of its `__init__`."""

    def __get__(self, instance: object, owner: type) -> inspect.Signature:
        declared = inspect.signature(owner.__init__)  # type: ignore[misc]  # of the class that is asked, whichever it is
        return declared.replace(parameters=[*declared.parameters.values()][1:])
