"""The pytest plugin: a made-up Halo for each test, and clients for it. pytest loads it wherever halo is installed.

    def test_the_report_counts_open_tickets(halo_sandbox, halo):
        halo_sandbox.add("tickets", summary="The lift is stuck", client_id=123)
        assert open_tickets(halo)[123] == ...

Every test has a sandbox of its own, without a port, a file or another process, so tests may run in any order and in
parallel (pytest-xdist). `@pytest.mark.halo_sandbox(tickets=20)` changes its settings. A project's own fixture of the
same name overrides one of these; `-p no:halo` disables the plugin.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:  # at run time only if a fixture is used: most test runs use none
    from .. import AsyncHalo, Halo
    from .world import HaloSandbox


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line(
        "markers",
        "halo_sandbox(**settings): settings for the sandbox of the test; see halo.sandbox.Settings",
    )


@pytest.hookimpl(optionalhook=True)  # it belongs to pytest-recording, and is called only if that is used
def pytest_recording_configure(vcr: Any) -> None:
    """Register with vcrpy what `halo.testing.vcr_config` names."""
    from .cassettes import register  # noqa: PLC0415  # see above

    register(vcr)


@pytest.fixture
def halo_settings(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set `HALOPSA_*` to the values on cassettes when cassettes are played, or when the environment sets none."""
    from .._settings.config import is_any_set  # noqa: PLC0415  # see above
    from .cassettes import PLACEHOLDERS, UNSET  # noqa: PLC0415

    is_replay = request.getfixturevalue("record_mode") == "none"  # pytest-recording's
    if is_replay or not is_any_set(PLACEHOLDERS):
        for name, value in PLACEHOLDERS.items():
            monkeypatch.setenv(name, value)
        for name in UNSET:
            monkeypatch.delenv(name, raising=False)


@pytest.fixture
def halo_strict_replay(request: pytest.FixtureRequest) -> Generator[None]:
    """Fail a test that replays a cassette and does not send all of its requests, in the same order."""
    from .cassettes.playing import problem  # noqa: PLC0415  # see above

    cassette = request.getfixturevalue("vcr")  # pytest-recording's; None if the test has none
    yield
    if cassette is not None and not cassette.dirty and (message := problem(cassette, any_order=False)):
        pytest.fail(message, pytrace=False)


@pytest.fixture
def halo_sandbox(request: pytest.FixtureRequest) -> HaloSandbox:
    """A made-up Halo: `add` records, set `faults`, read the `journal`, advance the `clock`."""
    from . import sandbox  # noqa: PLC0415  # see above

    marks = reversed(list(request.node.iter_markers("halo_sandbox")))  # the nearest one last, so that it wins
    return sandbox(**{name: value for mark in marks for name, value in mark.kwargs.items()})


@pytest.fixture
def halo_environment(halo_sandbox: HaloSandbox, monkeypatch: pytest.MonkeyPatch) -> Generator[str]:
    """Set `HALOPSA_*` to that sandbox, for an application that calls `Halo()` itself; gives the URL.

    It is served on loopback, and such a client takes the real time: its waits last.
    """
    from .._settings.config import AUTH_URL, SCOPE  # noqa: PLC0415  # see above

    with halo_sandbox.serve() as url:
        for name, value in halo_sandbox.variables(url).items():
            monkeypatch.setenv(name, value)
        for name in (AUTH_URL, SCOPE):
            monkeypatch.delenv(name, raising=False)
        yield url


@pytest.fixture
def halo(halo_sandbox: HaloSandbox) -> Generator[Halo]:
    """A client for that sandbox, in process; it is closed after the test."""
    with halo_sandbox.halo() as halo:
        yield halo


@pytest.fixture
def async_halo(halo_sandbox: HaloSandbox) -> AsyncHalo:
    """An asynchronous client for that sandbox, in process; any asyncio plugin can run the test."""
    return halo_sandbox.async_halo()
