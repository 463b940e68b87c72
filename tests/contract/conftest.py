"""How a contract test runs: played from its tape, or recorded from a sandbox that is made for it alone.

The tests in `_async` record, and their twins in `_sync` play at once what was recorded, so that a recording proves
too that both send the same. Each test has a tape of its own: `cassettes/<module>/<test>.yaml`.

    @pytest.mark.sandbox(tenant="")                  settings of the sandbox that is recorded
    @pytest.mark.fault(status=500, path="/Tickets")  what goes wrong in it; may be repeated
    @pytest.mark.any_order                           requests are sent side by side

These marks say what the server is like, so nothing happens to them when a tape is played.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
import vcr as vcrpy
from conformity import Contract
from hypothesis import settings
from vcr.cassette import Cassette

from halo._version import __version__
from halo.testing import FakeClock
from halo.testing.cassettes.readable import Readable
from halo.testing.cassettes.same_request import MATCHERS
from halo.testing.cassettes.scrubber import Account, Scrubber

from . import playing
from .ready_token import AsyncSignedIn, SignedIn, async_plain, plain

HERE = Path(__file__).parent
TAPED = (HERE / "_async", HERE / "_sync")
NOW = "2026-06-15T10:00:00"
RECORDED_AS = {"client_id": "recording-id", "client_secret": "recording-secret", "tenant": "recording-tenant"}
"""What the sandbox is signed in to with. Whoever finds one of these on a tape has found a leak."""

_RED = pytest.StashKey[bool]()

# Counterexamples are looked for without a clock, because machines are shared, and in the same way each time.
settings.register_profile("contract", deadline=None, derandomize=True)
settings.load_profile("contract")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Every test in the two folders has a tape, and no network at all while it plays.

    A resource that is new in the table has none before somebody records it; that its answers are on no tape is shown
    by `docs/contract-tests.md`, from which nothing may vanish.
    """
    for item in items:
        if item.path.parent in TAPED:
            item.add_marker(pytest.mark.vcr)
            item.add_marker(pytest.mark.block_network(allowed_hosts=["nobody"]))
    if config.getoption("--record-mode") in {None, "none"}:
        unheard = [
            item for item in items if item.get_closest_marker("each_resource") and not tape_of(config, item).exists()
        ]
        config.hook.pytest_deselected(items=unheard)
        items[:] = [item for item in items if item not in unheard]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether a part of the test has failed."""
    report = yield
    item.stash[_RED] = item.stash.get(_RED, False) or report.failed
    return report


def pytest_recording_configure(config: pytest.Config, vcr: vcrpy.VCR) -> None:
    """Teach vcrpy how our cassettes look, and what is the same request."""
    vcr.register_serializer("yaml", Readable(lambda requests: head(f"sandbox {__version__}", requests)))
    for name, matcher in MATCHERS.items():
        vcr.register_matcher(name, matcher)


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


def folder_of(config: pytest.Config, module: Path) -> Path:
    """Where the tapes of a module are."""
    return config.rootpath / "cassettes" / module.stem.removeprefix("test_")


def tape_of(config: pytest.Config, item: pytest.Item) -> Path:
    """The tape of a test: its name in words, with what it is parametrised by."""
    name = re.sub(r"\W+", "_", item.name.removeprefix("test_")).strip("_")
    return folder_of(config, item.path) / f"{name}.yaml"


@pytest.fixture(scope="module")
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    return str(folder_of(request.config, request.path))


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    return tape_of(request.config, request.node).stem


@pytest.fixture
def vcr_config(account: Account, is_recording: bool) -> dict[str, Any]:
    scrubber = Scrubber(account)
    return {
        "record_mode": "rewrite" if is_recording else "none",
        "match_on": ["method", *MATCHERS],
        "decode_compressed_response": True,
        "before_record_request": scrubber.request,
        "before_save_interaction": scrubber.exchange,
    }


@pytest.fixture(autouse=True)
def played_to_the_end(vcr: Cassette | None, request: pytest.FixtureRequest) -> Iterator[None]:
    """A green test has played all of its tape; a red one leaves none."""
    yield
    if vcr is None:
        return
    any_order = request.node.get_closest_marker("any_order") is not None
    if request.node.stash.get(_RED, False):
        vcr.dirty = False  # vcrpy's own `record_on_exception` does not see what goes wrong around a fixture
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
    """The asynchronous client records; the other one plays, also while tapes are recorded."""
    return is_async and record_mode != "none"


@pytest.fixture
def account(
    request: pytest.FixtureRequest, is_recording: bool, clock: FakeClock, secrets_of_the_environment: tuple[str, ...]
) -> Iterator[Account]:
    """Where the test finds a server, and as whom it signs in. Nothing is there while a tape is played."""
    if not is_recording:
        yield Account()
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
def connection(account: Account, clock: FakeClock, is_async: bool) -> dict[str, Any]:
    """The settings of a client that has yet to sign in."""
    return {
        "base_url": account.base_url,
        "client_id": account.client_id,
        "client_secret": account.client_secret,
        "tenant": account.tenant,
        "clock": clock,
        "transport": async_plain() if is_async else plain(),
    }


@pytest.fixture
def signed_in(account: Account, connection: dict[str, Any], is_async: bool) -> dict[str, Any]:
    """The settings of a client that finds a token waiting for it."""
    return {**connection, "transport": (AsyncSignedIn if is_async else SignedIn)(account.token)}


@pytest.fixture
def clock() -> FakeClock:
    """The time of client and sandbox alike, so that a wait is over at once for both."""
    return FakeClock()


@pytest.fixture(scope="session")
def secrets_of_the_environment() -> tuple[str, ...]:
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
