"""Every resource of the table, with the client, in one go; on cassettes is one of each kind."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from halo_api.facts import Resource

from halo import Halo, HaloError
from halo.sandbox import InProcess, Settings
from halo.testing import HaloSandbox
from scripts.codegen.contract.conformity import Contract
from scripts.recording.cassettes import Exchange, Message

from ._sync.test_every_resource import LISTED, SAVED, create_update_and_delete, list_and_get
from .conftest import NOW
from .test_every_cassette import LENIENCE


class Compared(httpx.BaseTransport):
    """Brings requests to a sandbox, and collects where they and their responses differ from the contract."""

    def __init__(self, sandbox: HaloSandbox, contract: Contract) -> None:
        self._sandbox, self._contract = InProcess(sandbox, passing=sandbox.clock.advance), contract
        self.findings = set[str]()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._sandbox.handle_request(request)
        sent = Message(dict(request.headers), request.read().decode())
        answer = Message(dict(response.headers), response.read().decode("latin-1"))
        exchange = Exchange(request.method, str(request.url), sent, response.status_code, answer)
        self.findings |= {*self._contract.findings(exchange)}
        return response


@pytest.mark.parametrize(
    ("behaviour", "resources"), [(list_and_get, LISTED), (create_update_and_delete, SAVED)], ids=["read", "written"]
)
def test_each_resource_behaves_as_its_kind_and_as_the_contract_says(
    behaviour: Callable[[Halo, Resource], None], resources: list[Resource], contract: Contract
):
    world = HaloSandbox(Settings(now=NOW, tickets=60))
    compared = Compared(world, contract)
    problems: list[str] = []

    with world.halo(transport=compared, rate_limit=None) as halo:
        for resource in resources:
            try:
                behaviour(halo, resource)
            except (AssertionError, HaloError) as error:
                problems.append(f"{resource.name}: {error}")

    problems += sorted(one for one in compared.findings if not any(known.fullmatch(one) for known in LENIENCE))
    assert not problems, "\n".join(problems)
