"""What is refused whatever else is true, of resources that the contract may not let anybody save."""

from __future__ import annotations

import pytest

from halo.sandbox import Sandbox
from halo.sandbox.api.errors import HTTPError
from halo.sandbox.api.refusals import Attempt, refuse
from halo.sandbox.contract import RESOURCES
from halo.sandbox.store import Row


def refused(sandbox: Sandbox, resource: str, verb: str, sent: Row, before: Row | None = None) -> str:
    """What a save or a delete is refused with."""
    with pytest.raises(HTTPError) as caught:
        refuse(RESOURCES[resource], verb, Attempt(sandbox.store, sent, before))
    return caught.value.message


def test_a_ticket_type_is_not_created(sandbox: Sandbox):
    message = refused(sandbox, "ticket_types", "create", {"name": "Question"})

    assert "(515) - Cannot insert the value NULL into column 'RTAppointmentDefaultBody'" in message


def test_a_priority_with_tickets_is_not_deleted_and_one_without_is(sandbox: Sandbox):
    used, unused = (sandbox.rows("priorities")[place] for place in (0, -1))

    message = refused(sandbox, "priorities", "delete", {}, used)
    refuse(RESOURCES["priorities"], "delete", Attempt(sandbox.store, {}, unused))

    assert message.startswith("Priority 'Critical' has Tickets linked to it.")
    assert message.endswith("or mark the Priority as inactive.")
