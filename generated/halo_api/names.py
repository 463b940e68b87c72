# Written by `python scripts/generate.py` from spec/. Do not edit.
"""Finds the name that is nearest to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["hint"]


def hint(name: str, names: Iterable[str]) -> str:
    """A question to end a refusal with, such as ``Did you mean 'status_id'?``, a blank before it.

    It is empty if no name is near enough to mean the same. With a word more, a name is another one and not misspelt:
    other programs send itil_tickettype_id on purpose, which is not tickettype_id.
    """
    names = list(names)
    ours = name.replace("customer", "client").replace("technician", "agent")
    synonyms = [synonym for synonym in (ours, f"{ours}_id", f"{ours}_name") if synonym in names and synonym != name]
    words = {*name.split("_")}
    alike = (other for other in get_close_matches(name, names, cutoff=0.75) if not words > {*other.split("_")})
    near = synonyms or [*alike][:1]
    return f" Did you mean {near[0]!r}?" if near else ""
