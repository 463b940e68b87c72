"""The right name that is nearest to a wrong one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["hint"]


def hint(name: str, names: Iterable[str]) -> str:
    """A question to end a refusal with, such as ``Did you mean 'status_id'?``, a blank before it.

    It is empty where no name is near enough to mean the same.
    """
    known = list(names)
    ours = name.replace("customer", "client").replace("technician", "agent")
    likely = [one for one in (ours, f"{ours}_id", f"{ours}_name") if one in known and one != name]
    near = likely or get_close_matches(name, known, 1, cutoff=0.75)
    return f" Did you mean {near[0]!r}?" if near else ""
