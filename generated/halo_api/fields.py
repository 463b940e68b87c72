# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The fields of each resource by name, with their kinds. A stand-in for Halo needs them; the client does not.

Kinds are those of `facts.FILTERS`, and besides: any, object, objects (a list of objects).
"""

from collections.abc import Mapping

from .facts import RESOURCES, Table

__all__ = ["FIELDS"]


def _of(kinds: Mapping[str, str]) -> Mapping[str, str]:
    """Field -> kind."""
    return {name: kind for kind, names in kinds.items() for name in names.split()}


FIELDS: Mapping[str, Mapping[str, str]] = Table(
    {name: name for name in RESOURCES}, lambda module, _: _of(module.FIELDS)
)
"""Resource -> field, by the API's own name -> kind."""
