"""The pytest plugin: a made-up Halo for each test, and clients of it. Loaded by pytest wherever halo is installed.

    def test_the_report_counts_open_tickets(halo_sandbox, halo):
        halo_sandbox.add("tickets", summary="The lift is stuck", client_id=123)
        assert open_tickets(halo)[123] == ...

Every test has a sandbox of its own, and there is no port, no file and no other process, so tests may run in any
order and side by side (pytest-xdist). `@pytest.mark.halo_sandbox(tickets=20)` changes its settings. A fixture of the
same name in a project's own tests goes before these; `-p no:halo` takes them away.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:  # at run time only where a fixture is used: most test runs use none
    from .. import AsyncHalo, Halo
    from .world import HaloSandbox


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        "halo_sandbox(**settings): how the sandbox of the test is to be; arguments as of halo.sandbox.Settings",
    )


@pytest.hookimpl(optionalhook=True)  # it is pytest-recording's, and so called only where that is used
def pytest_recording_configure(vcr: Any) -> None:
    """Teach vcrpy what `halo.testing.vcr_config` names."""
    from .cassettes import register  # noqa: PLC0415  # see above

    register(vcr)


@pytest.fixture
def halo_settings(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment as it stands on tapes, where tapes are played or nothing else is set: nobody is signed in to."""
    from .._settings.config import is_any_set  # noqa: PLC0415  # see above
    from .cassettes import PLACEHOLDERS, UNSET  # noqa: PLC0415

    is_played = request.getfixturevalue("record_mode") == "none"  # pytest-recording's
    if is_played or not is_any_set(PLACEHOLDERS):
        for name, value in PLACEHOLDERS.items():
            monkeypatch.setenv(name, value)
        for name in UNSET:
            monkeypatch.delenv(name, raising=False)


@pytest.fixture
def halo_strict_replay(request: pytest.FixtureRequest) -> Generator[None]:
    """Fails a test that plays a tape and has not asked for all of it, or in another order."""
    from .cassettes.playing import problem  # noqa: PLC0415  # see above

    tape = request.getfixturevalue("vcr")  # pytest-recording's; None where the test plays none
    yield
    if tape is not None and not tape.dirty and (told := problem(tape, any_order=False)):
        pytest.fail(told, pytrace=False)


@pytest.fixture
def halo_sandbox(request: pytest.FixtureRequest) -> HaloSandbox:
    """A made-up Halo: `add` records, set `faults`, read the `journal`, let the `clock` advance."""
    from . import sandbox  # noqa: PLC0415  # see above

    marks = reversed(list(request.node.iter_markers("halo_sandbox")))  # the nearest one last, so that it wins
    return sandbox(**{name: value for mark in marks for name, value in mark.kwargs.items()})


@pytest.fixture
def halo(halo_sandbox: HaloSandbox) -> Generator[Halo]:
    """A client of that sandbox, in process; it is closed after the test."""
    with halo_sandbox.halo() as halo:
        yield halo


@pytest.fixture
def async_halo(halo_sandbox: HaloSandbox) -> AsyncHalo:
    """An asynchronous client of that sandbox, in process, for whichever plugin runs the test."""
    return halo_sandbox.async_halo()
