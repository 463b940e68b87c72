"""Whether all that came is in the destination."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import dlt

from ...descriptions import describe
from ...errors import HaloError
from .memory import Memory, Pending
from .stored import Stored
from .tables import ARRIVED, END, TENANT, key_text

__all__ = ["IncompleteLoadError", "UnknownRunError", "check", "missing_of"]


class IncompleteLoadError(HaloError):
    """A run has ended, and not every row that came is in the destination. The next run asks for them again.

    Attributes:
        missing: Resource -> what is missing, in words.
    """

    def __init__(self, missing: Mapping[str, str]) -> None:
        listed = "; ".join(f"{name}: {text}" for name, text in missing.items())
        super().__init__(
            f"Not every row that came is in the destination: {listed}.",
            advice="Its watermark has not moved: run the pipeline again.",
        )
        self.missing = dict(missing)


def check(pipeline: dlt.Pipeline) -> None:
    """Nothing, if all rows that came with the last run of a source of halo are in the destination, by key.

    The next run does the same before it moves a watermark, and asks again if one is missing; this says so at once.

    Args:
        pipeline: The pipeline, after its run.

    Raises:
        IncompleteLoadError: Some are not.
    """
    missing: dict[str, str] = {}
    normalize = pipeline.default_schema.naming.normalize_identifier
    states: dict[str, Any] = pipeline.state.get("sources", {}).get("halo", {}).get("resources", {})
    for name, state in states.items():
        for tenant, own in state.get("tenants", {}).items():
            memory = Memory(state, tenant=tenant, host=own["host"])
            if (pending := memory.pending) is not None:
                stored = Stored(pipeline, normalize, _where(tenant))
                try:
                    text = missing_of(stored, name, describe(name).key, pending, tenant=tenant)
                except UnknownRunError:
                    text = "the last run did not arrive"
                if text:
                    missing[f"{tenant} {name}".strip()] = text
    if missing:
        raise IncompleteLoadError(missing)


def missing_of(stored: Stored, resource: str, key: Sequence[str], pending: Pending, *, tenant: str) -> str:
    """What of a run is not in the destination, in words; empty if nothing is missing.

    Raises:
        UnknownRunError: The destination knows nothing of that run.
    """
    came = stored.texts(ARRIVED, "key", run=pending.run, resource=resource, **{TENANT: tenant})
    if END not in came:
        raise UnknownRunError(resource)
    came.remove(END)
    if not key:
        there = stored.count(resource)
        return "" if there == pending.rows else f"{pending.rows} rows came, and there are {there}"
    if len(came) != pending.rows:
        return f"{pending.rows - len(came)} of {pending.rows} rows did not arrive"
    missing = came - {key_text(each) for each in stored.keys(resource, key)} if came else set[str]()
    return f"{len(missing)} of {pending.rows} rows are missing, such as {min(missing)}" if missing else ""


class UnknownRunError(Exception):
    """The destination is not the one that was loaded, or that load was lost."""


def _where(tenant: str) -> list[tuple[str, str]]:
    return [(TENANT, tenant)] if tenant else []
