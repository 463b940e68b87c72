# Written by `python scripts/unasync.py` from halo/_async/upserts.py. Do not edit.
"""Carries an upsert out: the plan is made by `halo/_jobs`, and what it says is sent as a batch."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, cast

from halo_api import ListRequest, Model
from halo_api.facts import FILTERS

from .._policy import writes
from .._policy.argument_errors import check_options
from .._policy.call import Call
from .._policy.effect import effect_of_update
from .._policy.writes import Write
from .._settings.validators import is_whole_number
from ..errors import InvalidRequestError
from ..results import NotStoredWarning, Receipt, UpsertReceipt, UpsertReceipts, warn
from .batches import ItemResult
from .endpoint import Endpoint
from .pages import Rows
from .seams import fields_not_kept, remember_upserted, upsert_of

if TYPE_CHECKING:
    from ..types import BatchOptions
    from .seams import Plan

M = TypeVar("M", bound=Model)

_log = logging.getLogger("halo")

_NOTHING_WRITTEN = "Nothing was written."


def upsert(
    endpoint: Endpoint[M],
    items: Iterable[Any],
    *,
    key: str | Sequence[str],
    dry_run: bool,
    confirm: bool,
    max_reads: int,
    **options: Unpack[BatchOptions[M]],
) -> UpsertReceipts[M]:
    """Create the records that are not there, and change those that differ; see `upsert` of a resource."""
    resource, method = endpoint.resource, f"{endpoint.resource.name}.upsert()"
    check_options(method, options)
    fields = _fields_of(method, key)
    if not is_whole_number(max_reads, 0):
        text = f"{method}: max_reads={max_reads!r} is not a whole number of requests, 0 or more."
        raise InvalidRequestError(text, advice=_NOTHING_WRITTEN)
    planned = writes.validate_upserts(resource, endpoint.model, items)
    endpoint.check_custom(method, planned)
    records = endpoint.all_with_ids("upsert", [item.record for item in planned])
    job = upsert_of(
        resource.name,
        fields,
        (records, [item.custom for item in planned]),
        rows=partial(_rows, endpoint),
        record=endpoint.with_details,
        max_reads=max_reads,
        session=endpoint.session,
    )
    if confirm and job.job.creates and not job.saw_rows:
        what = resource.name.replace("_", " ")
        raise InvalidRequestError(
            f"{method}: the list has no rows at all, and that does not prove that there are no {what}.",
            advice=f"{_NOTHING_WRITTEN} To create the first {what}: create_many(), or upsert(..., confirm=False).",
        )
    plans = job.job.plans
    for plan in job.job.creates:
        if problem := writes.problem_of_new(resource, plan.record, plan.custom):
            plan.error = InvalidRequestError(
                f"{method}: item {plan.index}: {problem}.", advice="Nothing was sent for it."
            )
    _log.info("%s: %s; requests to write: %d", method, _counted(plans), job.cost)
    receipts = UpsertReceipts[M](_receipt(plan, Receipt(plan.index, plan.sent, error=plan.error)) for plan in plans)
    receipts.requests = job.cost
    if lost := fields_not_kept(endpoint.session, job):
        warn(NotStoredWarning(f"{method}: written again in every item", tuple(lost)))
    if dry_run:
        return receipts

    def act(plan: Plan, calls: list[Call]) -> ItemResult[M | None]:
        if plan.action == "create" and confirm:
            job.look_again(plan)
        effect = "create" if plan.action == "create" else effect_of_update(plan.sent)
        result = endpoint.save(Write(plan.sent, effect, plan.custom_changes or None), calls)
        remember_upserted(endpoint.session, resource.name, plan)
        return result

    writing = [plan for plan in plans if plan.is_written]
    done = _Recorder(receipts, writing, options.get("receipts"), options.get("progress"))
    endpoint.run_batch(
        writing,
        act,
        sent=lambda plan: plan.sent,
        interrupted=lambda plan, calls: endpoint.interrupted(plan.sent, calls),
        size=options.get("size"),
        pause=options.get("pause", 0.0),
        progress=done,
    )
    return receipts


def _fields_of(method: str, key: object) -> tuple[str, ...]:
    fields = [key] if isinstance(key, str) else list(cast("Iterable[object]", key)) if isinstance(key, Iterable) else []
    names = [field for field in fields if isinstance(field, str) and field]
    if not names or len(names) < len(fields):
        problem = f"{method}: key={key!r} is neither a field nor several."
        raise InvalidRequestError(problem, advice=_NOTHING_WRITTEN)
    return tuple(names)


class _Recorder:
    """Puts the receipt of each write in its place, and hands it on."""

    def __init__(
        self,
        receipts: UpsertReceipts[M],
        writing: Sequence[Plan],
        collected: list[Any] | None,
        progress: Callable[[Any], object] | None,
    ) -> None:
        self._receipts, self._writing, self._collected, self._progress = receipts, writing, collected, progress
        written = {plan.index for plan in writing}
        for receipt in receipts:
            if receipt.index not in written:
                self._hand_on(receipt)

    def __call__(self, receipt: Receipt[Any]) -> object:
        plan = self._writing[receipt.index]
        final = self._receipts[plan.index] = _receipt(plan, receipt)
        return self._hand_on(final)

    def _hand_on(self, receipt: UpsertReceipt[Any]) -> object:
        if self._collected is not None:
            self._collected.append(receipt)
        return self._progress(receipt) if self._progress is not None else None


def _rows(
    endpoint: Endpoint[M], custom_fields: Sequence[str], resource: str, filters: Mapping[str, Any]
) -> Rows[M]:
    """The rows of the list, with these custom fields where lists can have them."""
    request: ListRequest[M] = endpoint.operation("list", **filters)
    brings = custom_fields and "include_custom_fields" in FILTERS[f"list_{resource}"]
    return endpoint.rows(request, custom_fields if brings else False)


def _receipt(plan: Plan, receipt: Receipt[M]) -> UpsertReceipt[M]:
    item = receipt.item
    return UpsertReceipt(
        index=plan.index,
        sent=receipt.sent,
        item=item,
        error=receipt.error,
        not_stored=receipt.not_stored,
        action=plan.action,
        id=plan.id if plan.id is not None or item is None else vars(item).get("id"),
        changes=plan.changes,
        is_inactive=plan.is_inactive,
    )


def _counted(plans: Iterable[Plan]) -> str:
    """How many of each kind: "3 to create, 17 to update, 480 unchanged, 0 refused"."""
    refused = sum(plan.error is not None for plan in plans)
    counts = [sum(plan.error is None and plan.action == action for plan in plans) for action in _ACTIONS]
    return "{} to create, {} to update, {} unchanged, {} refused".format(*counts, refused)


_ACTIONS = ("create", "update", "unchanged")
