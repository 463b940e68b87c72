"""What is wrong with the arguments that a user gave to a generated function, in our words."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from halo_api import ArgumentError
from halo_api.facts import RESOURCES
from halo_api.names import hint

from ..errors import InvalidRequestError


def explain(
    error: TypeError, name: str, function: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any]
) -> None:
    """Say in the user's words why a generated function refused its arguments; nothing, if they are not to blame.

    Args:
        error: What the function raised.
        name: How the user knows it: "tickets.list()".
        function: A generated operation, or the class of a record.
        args, kwargs: The user's arguments.

    Raises:
        InvalidRequestError: They cannot be right; the text names argument and value, and the nearest right name.
    """
    if isinstance(error, ArgumentError):
        text = f"{name}: {error}." if error.name else f"{name} {error}."
        raise InvalidRequestError(text, advice="Nothing was sent.") from error
    if misfit := _misfit(function, name, args, kwargs):
        raise misfit from error


def _misfit(
    function: Callable[..., Any], name: str, args: Sequence[Any], kwargs: Mapping[str, Any]
) -> InvalidRequestError | None:
    """How the arguments do not fit the signature; None where they do."""
    signature = inspect.signature(function)
    known = [one for one in signature.parameters.values() if one.kind is not one.POSITIONAL_ONLY]
    names = [one.name for one in known]
    unknown = next((given for given in kwargs if given not in names), None)
    if unknown is not None:
        return _unknown_name(name, unknown, kwargs[unknown], names)
    try:
        signature.bind(*args, **kwargs)
    except TypeError as misfit:
        return InvalidRequestError(f"{name}: {misfit}.", advice="Nothing was sent.")
    return None


def _unknown_name(name: str, unknown: str, value: object, names: Sequence[str]) -> InvalidRequestError:
    is_list = name.endswith(".list()")
    what, why = (
        ("filter", f"Halo ignores filters it does not know and would have returned {_everything(name)}.")
        if is_list
        else ("parameter", "Halo ignores what it does not know.")
    )
    door = f"extra_query={{{unknown!r}: {value!r}}}"
    return InvalidRequestError(
        f"{name} has no {what} {unknown!r}.{hint(unknown, names)}\nNothing was sent: {why}",
        advice=f"To send it anyway: {door}" if "extra_query" in names else "",
    )


def _everything(name: str) -> str:
    """What a list without the filter would have been."""
    resource = RESOURCES.get(name.partition(".")[0])
    return f"every {resource.singular.replace('_', ' ')}" if resource else "everything"
