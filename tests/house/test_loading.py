"""What is loaded, and when: an import costs users time. Each case runs in an interpreter of its own."""

from __future__ import annotations

import sys

import pytest

from tests.loaded import loaded_by

CLIENT = (
    "import halo; client = halo.Halo(base_url='https://acme.example', client_id='a', client_secret='b', tenant='acme')"
)


def records_in(loaded: frozenset[str]) -> set[str]:
    """The modules of records and operations."""
    return {name for name in loaded if name.startswith(("halo_api.models.", "halo_api.api."))}


def test_importing_halo_loads_the_standard_library_alone():
    loaded = loaded_by("import halo")

    others = {name for name in loaded if name.partition(".")[0] not in sys.stdlib_module_names}
    assert others == {"halo", "halo._version"}
    assert "asyncio" not in loaded  # of the standard library too, this one takes its time


def test_making_a_client_loads_no_record_no_operation_and_no_sandbox():
    loaded = loaded_by(CLIENT)

    assert records_in(loaded) == set()
    assert loaded & {"halo.sandbox", "starlette", "uvicorn", "yaml"} == set()


def test_making_a_client_loads_no_class_of_a_resource():
    late = ("halo._sync.resources.", "halo.types", "halo.resources")

    assert {name for name in loaded_by(CLIENT) if name.startswith(late)} == set()


def test_a_call_loads_no_type_that_is_for_checkers_alone():
    used = "import inspect; client.tickets.list(client_id=5); inspect.signature(client.tickets.create).parameters"

    assert {name for name in loaded_by(f"{CLIENT}; {used}") if name.startswith("halo.types")} == set()


@pytest.mark.parametrize(
    "words",
    [
        *("halo --version", "halo --help", "halo ti", "halo tickets li", "halo tickets list --cl", "halo log"),
        *("halo sync --help", "halo sync --re", "halo tickets create --su", "halo agents me --j"),
    ],
)
def test_a_command_that_only_tells_or_completes_loads_no_http_no_table_and_no_client(words: str):
    start = f"import os, sys; sys.argv = {words.split()}; from halo.cli import main; "
    if not words.endswith(("--version", "--help")):
        completing = {"_HALO_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
        start += f"os.environ |= {completing}; "
    loaded = loaded_by(f"{start}main()")

    assert "click" in loaded
    late = {"attr", "csv", "dlt", "httpx", "json", "pyarrow", "rich"}
    late |= {"halo.credentials", "halo.resources", "halo.profiles"}
    assert loaded & late == set()
    assert {name for name in loaded if name.startswith(("halo._sync", "halo._async", "halo_api.models."))} == set()


SANDBOX = "from halo.testing import sandbox; world = sandbox(tickets=1); halo = world.halo()"


def test_a_walk_loads_nothing_of_the_jobs_on_top_of_it():
    assert {name for name in loaded_by(f"{SANDBOX}; [*halo.tickets.list()]") if name.startswith("halo._jobs")} == set()


def test_a_table_loads_no_package_that_it_is_not_made_with():
    loaded = loaded_by(f"{SANDBOX}; halo.tickets.list().to_dicts(typed=True)")

    assert "halo._jobs.tables" in loaded
    assert loaded & {"pyarrow", "pandas", "polars", "numpy"} == set()


def test_a_synchronous_client_loads_nothing_of_the_other_twin():
    assert {name for name in loaded_by(CLIENT) if name.startswith("halo._async")} == set()


def test_a_resource_loads_itself_alone_when_it_is_first_used():
    loaded = records_in(loaded_by(f"{CLIENT}; client.statuses.list()"))

    assert {name.partition(".")[2].split(".")[1] for name in loaded} == {"status", "statuses"}


def test_describing_loads_no_client_no_http_no_record_and_needs_no_settings():
    loaded = loaded_by("from halo import describe; describe(); describe('tickets')")

    assert {name for name in loaded if name.startswith("halo.")} == {
        *("halo._version", "halo.descriptions"),
    }
    assert records_in(loaded) == set()
    assert loaded & {"httpx", "asyncio", "attr", "halo_api.client"} == set()  # a shell that completes waits for it


def test_describing_loads_the_facts_of_one_resource_alone():
    loaded = loaded_by("from halo import describe; describe('tickets')")

    assert {name for name in loaded if name.startswith("halo_api.facts.")} == {"halo_api.facts.tickets"}


def test_receiving_webhooks_loads_no_client_no_http_and_one_record():
    event = "{'id': I, 'webhook_id': I, 'event': 'x', 'object_id': 7, 'ticket': {'id': 7}}"
    code = f"import json; from halo.webhooks import NoAuth, parse; I = '{'0' * 8}-0000-0000-0000-{'0' * 12}'; "
    loaded = loaded_by(f"{code}[event] = parse({{}}, json.dumps({event}), auth=NoAuth()); event.record.id")

    assert records_in(loaded) == {"halo_api.models.ticket"}
    assert loaded & {"httpx", "asyncio", "sqlite3", "halo._async", "halo._sync", "halo_api.client"} == set()


def test_making_a_client_loads_no_description():
    assert "halo.descriptions" not in loaded_by(CLIENT)


def test_a_sandbox_loads_nothing_of_the_client_and_no_httpx():
    loaded = loaded_by("from halo.sandbox import Sandbox, Settings; Sandbox(Settings(tickets=1)).serve()")

    ours = {name for name in loaded if name.startswith("halo.") and not name.startswith("halo.sandbox")}
    assert ours == {"halo._version"}
    assert "httpx" not in loaded
