"""Makes a webhook and its notifications, as far as they are not there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs
from halo_api import Model
from halo_api.models import Webhook

from ..._runtime.async_concurrency import AsyncAct, AsyncFunction
from ...errors import HaloError
from ...results import Registration
from ..registering import Registering

if TYPE_CHECKING:
    from .host import AsyncLister


_OWN = {"type": 0}  # the webhooks of administrators, and not those of integrations


@attrs.frozen
class AsyncRegistrar:
    """How a registration reads and writes.

    Attributes:
        rows: The rows of a list.
        record: A webhook with all its details.
        update: Changes a webhook, of this id, in these fields.
        create: A new record of a resource.
    """

    rows: AsyncLister
    record: AsyncFunction[Mapping[str, Any], Webhook]
    update: AsyncAct[Any, Mapping[str, Any], Webhook]
    create: AsyncAct[str, Mapping[str, Any], Any]


async def register(job: Registering, registrar: AsyncRegistrar, *, dry_run: bool) -> Registration:
    """What there was and what was made of it; see `register` of a resource."""
    found = job.existing([await _without_secrets(row, registrar) async for row in registrar.rows("webhooks", _OWN)])
    if found is None:
        made = None if dry_run else await registrar.create("webhooks", job.webhook)
        changed, missing = job.webhook, job.missing(None if made is None else made["id"], [])
    else:
        webhook = await registrar.record(found)
        there: list[Mapping[str, Any]] = [
            {**event, "webhook_id": webhook["id"]}
            for event in webhook.to_dict().get("events") or ()
            if isinstance(event, Mapping)
        ]
        there += [row.to_dict() async for row in registrar.rows("notifications", {"showall": True})]
        changed, missing = job.changes(webhook.to_dict()), job.missing(webhook["id"], there)
        made = webhook if dry_run or not changed else await registrar.update(webhook["id"], changed)
    if not dry_run:
        await _create_all(missing, registrar)
    return Registration(
        webhook=made,
        action="create" if found is None else "update" if changed else "unchanged",
        changed=tuple(changed),
        events={number: "create" if number in missing else "unchanged" for number in job.events},
    )


async def _without_secrets(row: Model, registrar: AsyncRegistrar) -> Mapping[str, Any]:
    """What of a webhook says which one it is: some answers have its password, which no traceback is to show."""
    fields = (row if "url" in row else await registrar.record(row.to_dict())).to_dict()
    return {name: fields[name] for name in ("id", "name", "type", "url") if name in fields}


async def _create_all(missing: Mapping[int, Mapping[str, Any]], registrar: AsyncRegistrar) -> None:
    for fields in missing.values():
        try:
            await registrar.create("notifications", fields)
        except HaloError as error:
            error.add_note(
                f"The webhook is there, without {fields['name']!r}: to register it again makes what is missing."
            )
            raise
