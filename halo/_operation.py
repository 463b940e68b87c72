"""Calling a generated function with a user's arguments, and saying in our words what is wrong with them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from halo_api import ArgumentError

from .errors import InvalidRequestError


def called(function: Callable[..., Any], name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
    """What the function returns.

    Args:
        function: A generated operation, or the class of a record.
        name: How the user knows it: "tickets.list()".
        args, kwargs: The user's arguments.

    Raises:
        InvalidRequestError: They cannot be right; the text names argument and value, and the nearest right name.
    """
    try:
        return function(*args, **kwargs)
    except ArgumentError as error:
        raise InvalidRequestError(f"{name}: {error}.", advice="Nothing was sent.") from error
    except TypeError as error:
        raise _misfit(function, name, args, kwargs, error) from error


def _misfit(
    function: Callable[..., Any], name: str, args: Sequence[Any], kwargs: Mapping[str, Any], error: TypeError
) -> BaseException:
    """The arguments do not fit the signature; a TypeError from inside the function stays what it is."""
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
    return error


def _unknown_name(name: str, unknown: str, value: object, names: Sequence[str]) -> InvalidRequestError:
    near = get_close_matches(unknown, names, 1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    is_list = name.endswith(".list()")
    what, why = (
        ("filter", "Halo ignores filters it does not know and would have returned everything.")
        if is_list
        else ("parameter", "Halo ignores what it does not know.")
    )
    door = f"extra_query={{{unknown!r}: {value!r}}}"
    return InvalidRequestError(
        f"{name} has no {what} {unknown!r}.{hint}\nNothing was sent: {why}",
        advice=f"To send it anyway: {door}" if "extra_query" in names else "",
    )
