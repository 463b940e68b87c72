"""Who may import whom: arrows point one way, from what acts to what is known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

import halo

from .source import imports_of, modules, text_of

HALO = modules("halo/")
SANDBOX = modules("halo/sandbox/")
CLIENT = [path for path in HALO if path not in SANDBOX]
GENERATED = modules("generated/")

FACE = {"errors", "descriptions", "hooks", "credentials", "profiles", "results", "tokens", "types"}
"""Modules that users hold things of."""

FRONT_DOOR = {*FACE, *halo.__all__}
"""What everybody can import, and so may what is built on top."""

MAY_IMPORT = {
    "errors": set[str](),
    "hooks": {"errors"},
    "credentials": {"errors"},
    "descriptions": {"errors"},
    "results": {"errors"},
    "types": {"results"},
    "tokens": {"credentials", "errors", "_runtime"},
    "profiles": {"credentials", "errors", "_runtime", "_settings"},
    "audit": {"hooks"},
    "shared_limit": {"errors", "_policy"},
    "resources": {"_async", "_sync"},
    "_version": set[str](),
    "_settings": FACE,
    "_policy": {*FACE, "_settings"},
    "_runtime": FACE,
    "_http": {*FACE, "_settings", "_policy", "_runtime", "_version"},
    "webhooks": {*FACE, "_settings", "_policy", "_runtime"},
    "_jobs": {*FACE, "webhooks", "_settings", "_runtime"},
    "_async": {*FACE, "webhooks", "_settings", "_policy", "_runtime", "_http", "_jobs"},
    "_sync": {*FACE, "webhooks", "_settings", "_policy", "_runtime", "_http", "_jobs"},
    "ext": {*FRONT_DOOR, "shared_limit", "_policy"},
    "cli": {*FRONT_DOOR, "_policy", "_runtime", "ext", "resources", "sandbox", "webhooks"},
    "sandbox": set[str](),
    "testing": {*FRONT_DOOR, "sandbox", "_runtime", "_settings", "_version"},
    "__pyinstaller": set[str](),
}
"""Room or module -> what else of `halo` it may import."""

KNOW_HTTPX = {
    "generated/halo_api/client.py",  # the layer below, over the caller's own client
    "halo/_http/client.py",  # the facade's door to it
    "halo/sandbox/serving/connection_errors.py",  # where no connection can be cut, a fault is what a cut would cause
    "halo/sandbox/serving/in_process.py",  # a transport for httpx
}


def importers(paths: Iterable[Path], *packages: str) -> dict[str, set[str]]:
    """Those of the modules that import something of these packages, and what."""
    prefixes = tuple(f"{package}." for package in packages)
    found = {path.as_posix(): {name for name in imports_of(path) if f"{name}.".startswith(prefixes)} for path in paths}
    return {path: names for path, names in found.items() if names}


def test_nothing_that_is_installed_needs_the_tests_or_the_scripts():
    assert importers(HALO + GENERATED, "tests", "scripts") == {}


def test_the_generated_layer_knows_nothing_of_the_facade():
    assert importers(GENERATED, "halo") == {}


def test_the_sandbox_shares_facts_with_the_client_and_no_code():
    """Shared code would hide shared mistakes."""
    shared = set().union(*importers(SANDBOX, "halo", "halo_api").values())

    assert {name for name in shared if not name.startswith("halo.sandbox.")} == {"halo_api.facts", "halo_api.fields"}


@pytest.mark.parametrize(("room", "above"), [("seed", ("api", "serving")), ("api", ("serving",))])
def test_what_is_served_knows_nothing_of_what_serves_it(room: str, above: tuple[str, ...]):
    assert importers(modules(f"halo/sandbox/{room}/"), *(f"halo.sandbox.{one}" for one in above)) == {}


def test_nothing_but_its_entrances_knows_the_whole_sandbox():
    """Everything else is given what it needs of it."""
    whole = {"halo.sandbox", "halo.sandbox.instance"}

    assert {path.as_posix() for path in SANDBOX if whole & {*imports_of(path)}} == {
        "halo/sandbox/__init__.py",  # exports it
        "halo/sandbox/__main__.py",  # the command makes one
        "halo/sandbox/serving/in_process.py",  # its public signature names a Sandbox
    }


def test_the_client_does_not_know_the_sandbox():
    """It must behave there as it does with a real server. `halo.testing` may, and `halo demo` serves one."""
    may = ("halo/testing", "halo/cli/demo.py")

    assert {path for path in importers(CLIENT, "halo.sandbox") if not path.startswith(may)} == set()


def test_the_command_stands_on_what_everybody_can_import():
    imported = set().union(*importers(modules("halo/cli/"), "halo", "halo_api").values())

    assert {name for name in imported if any(part.startswith("_") for part in name.split(".")[1:])} == {
        "halo.__version__",
        "halo._policy.server_clock",  # what it and the client read of the same header
        "halo._runtime.atomic_file",  # an export moves its file as a download does
        "halo._runtime.file_lock",
        "halo.sandbox.__main__",  # as `python -m` has it
    }


def test_httpx_is_imported_in_few_places():
    """So that moving to a compatible fork stays a change of a few lines."""
    assert importers(HALO + GENERATED, "httpx", "httpcore", "anyio").keys() == KNOW_HTTPX


@pytest.mark.parametrize(("room", "allowed"), MAY_IMPORT.items(), ids=MAY_IMPORT)
def test_a_room_imports_only_what_lies_below_it(room: str, allowed: set[str]):
    imported = set().union(*importers(modules(f"halo/{room}/", f"halo/{room}.py"), "halo").values())

    assert {name.partition(".")[2].partition(".")[0] for name in imported} <= {*allowed, room}


def test_no_room_is_without_a_rule():
    assert {path.parts[1].removesuffix(".py") for path in HALO} - {"__init__"} == {*MAY_IMPORT}


def test_bridges_are_built_on_what_everybody_has():
    """What they lack is added to the public face, where others find it too. Secrets are left out by one rule."""
    imported = set().union(*importers(modules("halo/ext/"), "halo", "halo_api").values())
    others = {name for name in imported if name != "halo" and not name.startswith("halo.ext.")}

    assert others <= {
        "halo_api.names",
        "halo_api.values",
        "halo._policy.redaction",
        *(f"halo.{module}" for module in (*FACE, "Halo", "Rows", "shared_limit")),
    }


def test_nothing_needs_a_bridge():
    """But for the command, when it is told to cross one."""
    may = ("halo/ext/", "halo/cli/sync.py")

    assert {path for path in importers(HALO, "halo.ext") if not path.startswith(may)} == set()


def test_what_decides_knows_no_socket_no_chance_no_clock_and_no_log():
    acting = ("asyncio", "io", "logging", "os", "pathlib", "random", "socket", "tempfile", "time", "httpx")

    deciding = [*modules("halo/_policy/"), *(path for path in modules("halo/_jobs/") if len(path.parts) == 3)]

    assert importers(deciding, *acting) == {}


def test_the_environment_is_read_in_one_place():
    readers = {path.as_posix() for path in CLIENT if re.search(r"\benviron\b|\bgetenv\b", text_of(path))}

    assert readers == {"halo/_settings/config.py"}


@pytest.mark.parametrize(("twin", "other"), [("_async", "_sync"), ("_sync", "_async")])
def test_neither_twin_needs_the_other(twin, other):
    assert importers(modules(f"halo/{twin}/"), f"halo.{other}") == {}


@pytest.mark.parametrize("twin", ["_async", "_sync"])
def test_the_client_meets_its_jobs_in_one_place(twin):
    assert importers(modules(f"halo/{twin}/"), "halo._jobs").keys() <= {f"halo/{twin}/seams.py"}
