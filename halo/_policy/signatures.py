"""What `inspect.signature` says of a method that takes `**filters`: every keyword. In print it is as its source.

IPython and notebooks complete from it, and `help()` prints it in a line.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection
from typing import Any

_KEYWORD = inspect.Parameter.KEYWORD_ONLY


class KeywordSignature(inspect.Signature):
    """The keywords of another function in the place of `**keywords`; prints as the method declares them.

    Args:
        declared: The signature of the method by its source.
        function: Gives the function that the keywords are handed to; called when somebody asks for them.
        without: Keywords of that function that the method does not take.
    """

    __slots__ = ("_declared", "_function", "_without")

    def __init__(
        self, declared: inspect.Signature, function: Callable[[], Callable[..., Any]], without: Collection[str]
    ) -> None:
        self._declared, self._function, self._without = declared, function, without

    @property
    def _parameters(self) -> dict[str, inspect.Parameter]:
        """All of them, by name; all that `inspect.Signature` does, it does with them."""
        taken = inspect.signature(self._function()).parameters.values()
        keywords = {one.name: one for one in taken if one.kind is _KEYWORD and one.name not in self._without}
        own = [one for one in self._declared.parameters.values() if one.kind <= _KEYWORD and one.name not in keywords]
        return {**{one.name: one for one in own}, **keywords}

    @property
    def _return_annotation(self) -> Any:
        return self._declared.return_annotation

    def replace(self, **changes: Any) -> inspect.Signature:  # type: ignore[override]
        """A copy; the one without `self`, which `inspect` makes for a method that is bound, prints short too."""
        if [*changes.get("parameters", ())] == [*self.parameters.values()][1:]:
            _, *others = self._declared.parameters.values()
            return KeywordSignature(self._declared.replace(parameters=others), self._function, self._without)
        return inspect.Signature([*self.parameters.values()], return_annotation=self.return_annotation).replace(
            **changes
        )

    def __str__(self) -> str:
        return str(self._declared)

    def format(self, **options: Any) -> str:
        """The same for `help()`, from Python 3.13 on."""
        del options
        return str(self)
