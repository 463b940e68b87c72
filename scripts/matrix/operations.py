"""The operations, as data: what is called, which request the fault meets, and when the result is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs

from scripts.matrix.server import CONTENT, REPORT, SIGN_IN, World, ticket

ITEMS = [f"item {number}" for number in range(4)]
TICKETS, FILES = "/api/Tickets", "/api/Attachment"


@attrs.frozen
class Operation:
    """A kind of call.

    Attributes:
        name: In `Fault.spares` and in texts.
        target: Method and path of the request that the fault meets.
        call: The call, on a client of either kind, with a folder for files.
        pair: The result, or what was stored, beside what it should be.
        creates: The names of what it creates.
        starts: At which of its requests the fault may begin.
    """

    name: str
    target: tuple[str, str]
    call: Callable[[Any, Path], Any]
    pair: Callable[[World, Any], tuple[object, object]]
    creates: tuple[str, ...] = ()
    starts: tuple[int, ...] = (0,)


def _updated(world: World, result: Any) -> tuple[object, object]:
    """What the result has is what is stored, and that is what was sent."""
    return (world.tickets[3], {**world.tickets[3], **result.to_dict()}), (ticket(3, "changed"),) * 2


def _batch(world: World, receipts: Any) -> tuple[object, object]:
    rows = {row["summary"]: row for row in world.tickets.values()}
    done = [receipt for receipt in receipts if receipt.ok]
    got = [receipt.sent["summary"] for receipt in receipts], [receipt.item.to_dict() for receipt in done]
    return got, (ITEMS, [rows[receipt.sent["summary"]] for receipt in done])


def _upload(halo: Any, _: Path) -> Any:
    return halo.attachments.upload(CONTENT, filename="new", ticket_id=3)


OPERATIONS = (
    Operation(
        "get", ("GET", f"{TICKETS}/3"), lambda halo, _: halo.tickets.get(3), lambda _, r: (r.to_dict(), ticket(3))
    ),
    Operation(
        "list",
        ("GET", TICKETS),
        lambda halo, _: halo.tickets.list().to_list(),
        lambda world, rows: ([row.to_dict() for row in rows], [*world.tickets.values()]),
        starts=(0, 1),
    ),
    Operation(
        "create",
        ("POST", TICKETS),
        lambda halo, _: halo.tickets.create(summary="new"),
        lambda world, result: (result.to_dict(), world.tickets.get(result.id)),
        ("new",),
    ),
    Operation("update", ("POST", TICKETS), lambda halo, _: halo.tickets.update(3, summary="changed"), _updated),
    Operation(
        "delete", ("DELETE", TICKETS), lambda halo, _: halo.tickets.delete(3), lambda w, _: (w.tickets.get(3), None)
    ),
    Operation(
        "batch",
        ("POST", TICKETS),
        lambda halo, _: halo.tickets.create_many([{"summary": item} for item in ITEMS]),
        _batch,
        tuple(ITEMS),
        starts=(0, 2),
    ),
    Operation(
        "download",
        ("GET", FILES),
        lambda halo, _: halo.attachments.download(7),
        lambda _, result: ((result.filename, result.content), ("a.bin", CONTENT)),
    ),
    Operation(
        "download to a folder",
        ("GET", FILES),
        lambda halo, folder: halo.attachments.download(7, to=folder),
        lambda _, path: ({file.name: file.read_bytes() for file in path.parent.iterdir()}, {"a.bin": CONTENT}),
    ),
    Operation("upload", ("POST", FILES), _upload, lambda world, _: (world.uploaded, [CONTENT]), ("new",)),
    Operation("report", ("GET", "/api/Report"), lambda halo, _: halo.reports.run(5), lambda _, r: (r.rows, REPORT)),
    Operation("sign-in", ("POST", SIGN_IN), lambda halo, _: halo.tickets.get(3), lambda _, r: (r.to_dict(), ticket(3))),
)


def stored(world: World) -> Counter[str]:
    """How often the server made each of the records that it was asked for."""
    return world.made + Counter({"new": len(world.uploaded)})
