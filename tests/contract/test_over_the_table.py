"""Every resource of the table, with both clients, in one go; on cassettes is one of each kind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx
import pytest
from halo_api.facts import Resource

from halo import AsyncHalo, Halo, HaloError
from halo.sandbox import InProcess, Settings
from halo.testing import HaloSandbox
from scripts.codegen.contract.conformity import Contract
from scripts.recording.cassettes import Exchange, Message

from ._async import test_every_resource as asynchronous
from ._sync import test_every_resource as synchronous
from .conftest import NOW
from .test_every_cassette import LENIENCE

LISTED, SAVED = synchronous.LISTED, synchronous.SAVED


class Compared(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Brings requests to a sandbox, and collects where they and their responses differ from the contract."""

    def __init__(self, sandbox: HaloSandbox, contract: Contract) -> None:
        self._sandbox, self._contract = InProcess(sandbox, passing=sandbox.clock.advance), contract
        self._findings, self._called = set[str](), set[str]()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._sandbox.handle_request(request)
        self._compare(request, request.read(), response, response.read())
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._sandbox.handle_async_request(request)
        self._compare(request, await request.aread(), response, await response.aread())
        return response

    def problems(self, *operations: str) -> list[str]:
        """The differences that no lenience is known for, and those of the operations that were not called."""
        unknown = [one for one in self._findings if not any(known.fullmatch(one) for known in LENIENCE)]
        return sorted([*unknown, *(f"{operation} was not called" for operation in {*operations} - self._called)])

    def _compare(self, request: httpx.Request, sent: bytes, response: httpx.Response, received: bytes) -> None:
        message = Message(dict(request.headers), sent.decode())
        answer = Message(dict(response.headers), received.decode("latin-1"))
        exchange = Exchange(request.method, str(request.url), message, response.status_code, answer)
        self._findings |= {*self._contract.findings(exchange)}
        if operation := self._contract.operation_of(exchange.method, exchange.path):
            self._called.add(operation.id)


def operations_of(resources: list[Resource], *verbs: str) -> list[str]:
    """The names of those that the resources have; the first ticket has no file that could be got."""
    return [
        f"{verb}_{resource.name if verb in {'list', 'save'} else resource.singular}"
        for resource in resources
        for verb in verbs
        if verb in resource.operations and not (verb == "get" and resource.content)
    ]


@pytest.fixture
def world() -> HaloSandbox:
    return HaloSandbox(Settings(now=NOW, tickets=60))


@pytest.fixture
def compared(world: HaloSandbox, contract: Contract) -> Compared:
    return Compared(world, contract)


@pytest.mark.parametrize(
    ("behaviour", "resources", "operations"),
    [
        (synchronous.list_and_get, LISTED, operations_of(LISTED, "list", "get")),
        (synchronous.create_update_and_delete, SAVED, operations_of(SAVED, "save", "delete")),
    ],
    ids=["read", "written"],
)
def test_each_resource_behaves_as_its_kind_and_as_the_contract_says(
    behaviour: Callable[[Halo, Resource], None],
    resources: list[Resource],
    operations: list[str],
    world: HaloSandbox,
    compared: Compared,
):
    problems: list[str] = []

    with world.halo(transport=compared, rate_limit=None) as halo:
        for resource in resources:
            try:
                behaviour(halo, resource)
            except (AssertionError, HaloError) as error:
                problems.append(f"{resource.name}: {error}")

    problems += compared.problems(*operations)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize(
    ("behaviour", "resources", "operations"),
    [
        (asynchronous.list_and_get, LISTED, operations_of(LISTED, "list", "get")),
        (asynchronous.create_update_and_delete, SAVED, operations_of(SAVED, "save", "delete")),
    ],
    ids=["read", "written"],
)
async def test_each_resource_behaves_as_its_kind_with_the_asynchronous_client(
    behaviour: Callable[[AsyncHalo, Resource], Awaitable[None]],
    resources: list[Resource],
    operations: list[str],
    world: HaloSandbox,
    compared: Compared,
):
    problems: list[str] = []

    async with world.async_halo(transport=compared, rate_limit=None) as halo:
        for resource in resources:
            try:
                await behaviour(halo, resource)
            except (AssertionError, HaloError) as error:
                problems.append(f"{resource.name}: {error}")

    problems += compared.problems(*operations)
    assert not problems, "\n".join(problems)
