"""How a contract test runs: replayed from its cassette, or recorded from a sandbox of its own.

The tests in `_async` record, and their twins in `_sync` replay the recording at once, so a recording also proves that
both send the same. Each test has its own cassette: `cassettes/<module>/<test>.yaml`.

    @pytest.mark.sandbox(tenant="")                  settings of the sandbox that is recorded
    @pytest.mark.fault(status=500, path="/Tickets")  what goes wrong in it; may be repeated
    @pytest.mark.any_order                           requests are sent side by side
    @pytest.mark.any_server                          holds on a tenant too; that cassette is in `cassettes/tenant`
    @pytest.mark.writes                              changes something there

The first two configure the sandbox, so they have no effect in a replay.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import httpx
import pytest
import vcr as vcrpy
from vcr.cassette import Cassette

from halo import AuthenticationError, PermissionDeniedError
from halo._runtime.clock import Clock, SystemClock
from halo._version import __version__
from halo.testing import FakeClock
from halo.testing.cassettes.readable import ReadableSerializer
from halo.testing.cassettes.same_request import MATCHERS
from halo.testing.cassettes.scrubber import Account, Scrubber
from scripts.codegen.contract.conformity import Contract
from scripts.recording.cassettes import Cassette as Recorded
from scripts.recording.cassettes import all_cassettes
from scripts.recording.tenant import FOLDER, TEST_CLIENT, CreatedRecords, pseudonyms, shortened

from . import playing, tenant
from .ready_token import AsyncSignedIn, SignedIn, async_plain, plain

HERE = Path(__file__).parent
TAPED = (HERE / "_async", HERE / "_sync")
NOW = "2026-06-15T10:00:00"
RECORDED_AS = {"client_id": "recording-id", "client_secret": "recording-secret", "tenant": "recording-tenant"}
"""The credentials for the sandbox. If one of these is on a cassette, that is a leak."""

A_CLIENT = 123
"""One of the sandbox that may be written to."""

_GREEN = pytest.StashKey[bool]()
_TENANT = pytest.StashKey[tenant.Tenant]()


def pytest_addoption(parser: pytest.Parser) -> None:
    tenant.add_options(parser)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Replay what holds on any server from the sandbox's cassette, and from the tenant's too if there is one."""
    if not any(mark.name == "any_server" for mark in metafunc.definition.iter_markers()):
        return
    if tenant.is_recorded(metafunc.config):
        metafunc.parametrize("server", ["tenant"])
    elif metafunc.config.getoption("--record-mode") in {None, "none"}:
        metafunc.parametrize("server", [pytest.param("sandbox", id=pytest.HIDDEN_PARAM), "tenant"])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Every test in the two folders has a cassette, and no network at all in a replay.

    A resource that is new in the table has none before it is recorded; `docs/contract-tests.md`, from which nothing may
    vanish, shows that its responses are on no cassette. A tenant has the cassettes that were recorded from it.
    """
    for item in items:
        if item.path.parent in TAPED:
            item.add_marker(pytest.mark.vcr)
            item.add_marker(pytest.mark.block_network(allowed_hosts=["nobody"]))
    if tenant.is_recorded(config):
        unheard = [item for item in items if not _may_be_recorded(config, item)]
    elif config.getoption("--record-mode") in {None, "none"}:
        unheard = [item for item in items if _may_be_missing(item) and not cassette_of(config, item).exists()]
    else:
        unheard = [item for item in items if item.get_closest_marker("known_by_its_kind") is not None]
    config.hook.pytest_deselected(items=unheard)
    left_out = set(unheard)
    items[:] = [item for item in items if item not in left_out]


def _may_be_missing(item: pytest.Item) -> bool:
    return item.get_closest_marker("each_resource") is not None or server_of(item) == "tenant"


def _may_be_recorded(config: pytest.Config, item: pytest.Item) -> bool:
    """On a tenant: what needs no sandbox, and writes only where a client was named for it."""
    may_write = config.getoption("--test-client") is not None
    return server_of(item) == "tenant" and (may_write or item.get_closest_marker("writes") is None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """What an application may not see on a tenant is left out, and said; its twin has nothing to play then."""
    is_played = item.path.parent == HERE / "_sync"
    if is_played and tenant.is_recorded(item.config) and not cassette_of(item.config, item).exists():
        pytest.skip("nothing was recorded")
    if is_played or not tenant.is_recorded(item.config):
        return (yield)
    try:
        return (yield)
    except (AuthenticationError, PermissionDeniedError) as error:
        if not item.config.stash[_TENANT].is_token_good():
            pytest.exit("The token is no longer good. What has been recorded is kept; record the rest again.", 1)
        pytest.skip(f"this application may not: {error}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether a test has done what it is there for. One that was interrupted has not."""
    report = yield
    if report.when == "call":
        item.stash[_GREEN] = report.passed
    return report


def pytest_recording_configure(config: pytest.Config, vcr: vcrpy.VCR) -> None:
    """Teach vcrpy how our cassettes look, and what is the same request."""
    vcr.register_serializer("yaml", ReadableSerializer(lambda requests: head(recorded_from(config), requests)))
    for name, matcher in MATCHERS.items():
        vcr.register_matcher(name, matcher)


def recorded_from(config: pytest.Config) -> str:
    """The server, with its version."""
    return f"tenant {config.stash[_TENANT].build}" if tenant.is_recorded(config) else f"sandbox {__version__}"


def head(recorded_from: str, requests: list[tuple[str, str]]) -> dict[str, str]:
    """What a cassette says of itself."""
    return {"recorded_from": recorded_from, "contract": the_contract().stamp(requests)}


@cache
def the_contract() -> Contract:
    """As it stands in `spec/`."""
    return Contract.read()


@pytest.fixture(scope="session")
def contract() -> Contract:
    return the_contract()


@pytest.fixture(scope="session")
def cassettes() -> tuple[Recorded, ...]:
    """All of them, as they are in the repository."""
    return tuple(all_cassettes())


def server_of(item: pytest.Item) -> str:
    """The server whose cassette a test replays or records."""
    return str(item.callspec.params.get("server", "sandbox")) if isinstance(item, _Parametrised) else "sandbox"


@runtime_checkable
class _Parametrised(Protocol):
    callspec: Any


def cassette_of(config: pytest.Config, item: pytest.Item) -> Path:
    """The cassette of a test: named after the test and its parameters, in the folder of its module."""
    folder, name = config.rootpath / "cassettes", item.name.removeprefix("test_")
    if server_of(item) == "tenant":
        folder, name = folder / FOLDER, re.sub(r"(?<=[\[-])tenant(-|(?=\]))", "", name)
    return folder / item.path.stem.removeprefix("test_") / (re.sub(r"\W+", "_", name).strip("_") + ".yaml")


@pytest.fixture
def vcr_cassette_dir(request: pytest.FixtureRequest, server: str) -> str:
    return str(cassette_of(request.config, request.node).parent)


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    return cassette_of(request.config, request.node).stem


@pytest.fixture
def server() -> str:
    """Whose cassette is replayed or recorded, unless a mark says otherwise."""
    return "sandbox"


@pytest.fixture
def vcr_config(account: Account, is_recording: bool, server: str, the_tenant: tenant.Tenant | None) -> dict[str, Any]:
    written_to = (the_tenant and the_tenant.client_id) or TEST_CLIENT
    scrubber = Scrubber(account, pseudonyms(written_to) if server == "tenant" else None)

    def saved(request: Any, response: dict[str, Any], cassette: object) -> tuple[Any, dict[str, Any]]:
        if server == "tenant":
            response["body"]["string"] = shortened(response["body"]["string"])
        return scrubber.interaction(request, response, cassette)

    return {
        "record_mode": "rewrite" if is_recording else "none",
        "match_on": ["method", *MATCHERS],
        "decode_compressed_response": True,
        "before_record_request": scrubber.request,
        "before_save_interaction": saved,
    }


@pytest.fixture(autouse=True)
def played_to_the_end(vcr: Cassette | None, request: pytest.FixtureRequest, record_mode: str) -> Iterator[None]:
    """A test that passes has sent all recorded requests; one that fails while recording leaves no cassette."""
    yield
    if vcr is None:
        return
    any_order = request.node.get_closest_marker("any_order") is not None
    if not request.node.stash.get(_GREEN, False):
        vcr.dirty = False  # vcrpy's own `record_on_exception` does not see what goes wrong around a fixture
        cassette = cassette_of(request.config, request.node)
        if record_mode != "none":
            cassette.unlink(missing_ok=True)
        elif not cassette.exists():
            name = request.node.name.removeprefix("test_")
            pytest.fail(f"{cassette.name} was never recorded: python scripts/record.py -k '{name}'", pytrace=False)
    elif not vcr.write_protected:
        if any_order:
            playing.sort(vcr)
    elif problem := playing.problem(vcr, any_order=any_order):
        pytest.fail(problem, pytrace=False)


@pytest.fixture
def is_async(request: pytest.FixtureRequest) -> bool:
    return request.path.parent == HERE / "_async"


@pytest.fixture
def is_recording(is_async: bool, record_mode: str) -> bool:
    """The asynchronous client records; the synchronous one always replays."""
    return is_async and record_mode != "none"


@pytest.fixture(scope="session")
def the_tenant(pytestconfig: pytest.Config) -> tenant.Tenant | None:
    """The one that is recorded; None where none is."""
    if not tenant.is_recorded(pytestconfig):
        return None
    found = tenant.sign_in(pytestconfig)
    pytestconfig.stash[_TENANT] = found
    return found


@pytest.fixture
def account(
    request: pytest.FixtureRequest,
    is_recording: bool,
    clock: FakeClock,
    secrets_of_the_environment: tuple[str, ...],
    the_tenant: tenant.Tenant | None,
) -> Iterator[Account]:
    """The server and the credentials of the test. In a replay there is no server."""
    if not is_recording:
        yield Account()
        return
    if the_tenant:
        yield the_tenant.account
        return
    from halo.sandbox import Sandbox, Settings

    chosen = {name: value for mark in request.node.iter_markers("sandbox") for name, value in mark.kwargs.items()}
    sandbox = Sandbox(Settings(**{**RECORDED_AS, "now": NOW, "tickets": 60, **chosen}), clock=clock.monotonic)
    with sandbox.serve() as url:
        token = _token(url, sandbox.settings)
        sandbox.reset()
        for mark in request.node.iter_markers("fault"):
            sandbox.faults.add(**mark.kwargs)
        who = {name: getattr(sandbox.settings, name) for name in RECORDED_AS}
        yield Account(url, **who, token=token, secrets=secrets_of_the_environment)


@pytest.fixture
def connection(
    account: Account, clock: Clock, is_async: bool, is_recording: bool, the_tenant: tenant.Tenant | None
) -> dict[str, Any]:
    """The settings of a client that has yet to sign in."""
    if the_tenant and is_recording:
        if the_tenant.connection is None:
            pytest.skip("a cassette is replayed with a tenant and signs in at /auth; this server has no such")
        return the_tenant.connection
    return {
        "base_url": account.base_url,
        "client_id": account.client_id,
        "client_secret": account.client_secret,
        "tenant": account.tenant,
        "clock": clock,
        "transport": async_plain() if is_async else plain(),
    }


@pytest.fixture
def signed_in(request: pytest.FixtureRequest, is_recording: bool, the_tenant: tenant.Tenant | None) -> dict[str, Any]:
    """The settings of a client that finds a token waiting for it."""
    if the_tenant and is_recording:
        return the_tenant.settings
    account, connection = request.getfixturevalue("account"), request.getfixturevalue("connection")
    waiting = AsyncSignedIn if request.getfixturevalue("is_async") else SignedIn
    return {**connection, "transport": waiting(account.token)}


@pytest.fixture
def test_client(server: str, is_recording: bool, the_tenant: tenant.Tenant | None) -> int:
    """The client that may be written to."""
    if server == "sandbox":
        return A_CLIENT
    return the_tenant.client_id if the_tenant and the_tenant.client_id and is_recording else TEST_CLIENT


@pytest.fixture
def made(pytestconfig: pytest.Config, is_recording: bool) -> CreatedRecords:
    """Remembers what must be deleted on a tenant, however a test ends."""
    return CreatedRecords(pytestconfig.getoption("--created", None) if is_recording else None)


@pytest.fixture
def clock(is_recording: bool, the_tenant: tenant.Tenant | None) -> Clock:
    """The time of client and sandbox alike, so that a wait is over at once for both; a tenant's is the real one."""
    return SystemClock() if the_tenant and is_recording else FakeClock()


@pytest.fixture(scope="session")
def secrets_of_the_environment(the_tenant: tenant.Tenant | None) -> tuple[str, ...]:
    """What somebody who records may have set for another purpose; read before a test takes it away."""
    return tuple(filter(None, map(os.environ.get, ("HALOPSA_CLIENT_ID", "HALOPSA_CLIENT_SECRET", "HALOPSA_TENANT"))))


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, secrets_of_the_environment: tuple[str, ...]) -> None:
    for name in [name for name in os.environ if name.startswith("HALOPSA_")]:
        monkeypatch.delenv(name)


def _token(url: str, settings: Any) -> str:
    form = {"grant_type": "client_credentials", "scope": "all"}
    form |= {"client_id": settings.client_id, "client_secret": settings.client_secret}
    answer = httpx.post(f"{url}/auth/token", params={"tenant": settings.tenant}, data=form, trust_env=False)
    return str(answer.json()["access_token"])
