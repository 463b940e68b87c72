"""Carries a registration out: what is to be written is decided by `halo/_jobs`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from halo_api import models

from ..errors import OutcomeUnknownError
from ..results import Registration
from .endpoint import AsyncEndpoint
from .seams import register_webhook

if TYPE_CHECKING:
    from ..webhooks import Auth


async def register(
    endpoint: AsyncEndpoint[models.Webhook],
    url: str,
    events: Iterable[int | str],
    auth: Auth,
    *,
    name: str | None,
    dry_run: bool,
) -> Registration:
    """Have events posted to a receiver; see `register` of a resource."""

    async def update(id: Any, fields: Mapping[str, Any]) -> models.Webhook:
        return await endpoint.update(id, models.Webhook.from_names(fields))

    async def create(resource: str, fields: Mapping[str, Any]) -> Any:
        target = AsyncEndpoint[Any](endpoint.session, resource)
        return await target.create(target.model.from_names(fields))

    try:
        return await register_webhook(
            endpoint.session,
            f"{endpoint.resource.name}.register()",
            endpoint.resource.events,
            {"url": url, "events": events, "auth": auth, "name": name},
            rows=endpoint.list_of,
            record=endpoint.with_details,
            update=update,
            create=create,
            dry_run=dry_run,
        )
    except OutcomeUnknownError as error:  # programs log what they are to send again
        error.sent = [
            {**record, "basic_password": "***"} if "basic_password" in record else record for record in error.sent
        ]
        raise
