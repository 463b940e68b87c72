"""The pytest plugin, in the test runs of projects of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

USING = """
import pytest
from halo import AsyncHalo, Halo, ServerError

def test_a_record_of_the_test_is_found(halo_sandbox, halo):
    ticket = halo_sandbox.add("tickets", summary="The lift is stuck")
    assert isinstance(halo, Halo)
    assert halo.tickets.get(ticket["id"]).summary == "The lift is stuck"

@pytest.mark.parametrize("time", range(3))
def test_each_test_has_a_world_of_its_own(halo_sandbox, halo, time):
    assert len(halo_sandbox.rows("clients")) == 13
    assert not halo_sandbox.journal and not len(halo_sandbox.faults)
    halo.clients.create(name="Once")

async def test_an_asynchronous_application(halo_sandbox, async_halo):
    assert isinstance(async_halo, AsyncHalo)
    halo_sandbox.faults.add(status=503, times=2)
    assert (await async_halo.clients.get(123)).id == 123

async def test_both_clients_see_one_world(halo_sandbox, halo, async_halo):
    number = halo.clients.create(name="Shared").id
    assert (await async_halo.clients.get(number)).name == "Shared"

@pytest.mark.halo_sandbox(tickets=7)
class TestMarked:
    def test_settings_by_a_marker(self, halo):
        assert halo.tickets.list().count() == 7

    @pytest.mark.halo_sandbox(tickets=8, seed=3)
    def test_the_nearest_marker_wins(self, halo_sandbox):
        assert (halo_sandbox.settings.tickets, halo_sandbox.settings.seed) == (8, 3)

def test_an_application_that_makes_its_client_itself(halo_sandbox, halo_environment):
    halo_sandbox.add("tickets", summary="The lift is stuck")
    with Halo() as halo:
        assert halo.tickets.list(search="lift is stuck").count() == 1

def test_a_client_left_open_is_closed_after_the_test(halo):
    pass
"""

OVERRIDING = """
import pytest

@pytest.fixture
def halo():
    return "a spinner"

def test_a_fixture_of_the_project_goes_first(halo):
    assert halo == "a spinner"
"""

NOT_USING = """
import sys

def test_nothing_heavy_is_loaded():
    ours = {name for name in sys.modules if name.split(".")[0] in {"halo", "halo_api"}}
    assert ours == {"halo", "halo._version", "halo.testing", "halo.testing.plugin"}
    assert not {"attrs", "httpx", "starlette", "uvicorn"} & set(sys.modules)
"""


COMMAND = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
INI = """
[pytest]
asyncio_mode = auto
asyncio_default_fixture_loop_scope = function
filterwarnings = error
"""


def project(folder: Path, text: str, ini: str = INI) -> None:
    """A project with this one module of tests."""
    (folder / "pytest.ini").write_text(ini)
    (folder / "test_it.py").write_text(text)


def run(folder: Path, *arguments: str, **environment: str) -> str:
    """What pytest tells of the project there."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
        env={**os.environ, **environment},
    )
    return done.stdout + done.stderr


def test_its_fixtures_are_there_without_an_import_and_those_of_the_project_go_before_them(tmp_path: Path):
    """In processes side by side, so that a port, a file or a lock that they shared would show."""
    project(tmp_path, USING)
    (tmp_path / "test_other.py").write_text(OVERRIDING)
    output = run(tmp_path, "--strict-markers", "--numprocesses=2")

    assert "11 passed" in output, output


def test_a_project_that_does_not_use_it_loads_nothing_heavy(tmp_path: Path):
    """Other plugins load what they please, so they stay away."""
    project(tmp_path, NOT_USING, ini="[pytest]")
    output = run(tmp_path, "-p", "halo.testing.plugin", PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")

    assert "1 passed" in output, output


def test_it_can_be_switched_off(tmp_path: Path):
    project(tmp_path, "def test_it(halo): pass")

    assert "fixture 'halo' not found" in run(tmp_path, "-p", "no:halo")


def test_its_fixtures_say_what_they_are(tmp_path: Path):
    project(tmp_path, "")
    output = run(tmp_path, "--fixtures")

    for sentence in ("A made-up Halo: `add` records", "A client for that sandbox", "An asynchronous client for that"):
        assert sentence in output
