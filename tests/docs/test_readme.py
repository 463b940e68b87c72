"""The README is run: its examples against the sandbox, and what it claims against what is there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest
from halo_api.facts import RESOURCES

import halo
from halo import Halo, InvalidRequestError
from halo._settings.config import read_settings
from halo.sandbox import Sandbox, Settings

from .readme import ROOT, TEXT, Block, blocks, section, table

EXAMPLES = blocks("python")
OTHER_SERVER, OTHER_TOKEN = "https://acme.halopsa.com", "Bearer ..."


@pytest.fixture
def sandbox() -> Sandbox:
    """The made-up tenant. The README names ids that it has, so that readers can try the examples on it."""
    return Sandbox(Settings(now="2026-06-15T10:00:00"))


@pytest.fixture
def url(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Where it is served; the environment points there, as the README asks for."""
    with sandbox.serve() as url:
        for name, value in sandbox.variables(url).items():
            monkeypatch.setenv(name, value)
        yield url


@pytest.mark.parametrize("block", EXAMPLES, ids=lambda block: f"{block.section}, line {block.line}")
def test_an_example_runs_and_everything_that_it_asks_for_is_answered(block: Block, sandbox: Sandbox, url: str):
    code = block.text.replace(OTHER_SERVER, url).replace(OTHER_TOKEN, f"Bearer {token_of(sandbox, url)}")
    padded = "\n" * (block.line - 1) + code  # so that a traceback names the line of the README

    with Halo() as client:
        exec(compile(padded, ROOT / "README.md", "exec"), {"halo": client, "__name__": "__main__"})

    calls = [entry for entry in sandbox.journal if entry.path.startswith("/api/")]
    assert calls != []
    assert [entry for entry in calls if entry.status not in {200, 201}] == []


def test_the_first_example_prints_open_tickets_of_the_client(
    sandbox: Sandbox, url: str, capsys: pytest.CaptureFixture[str]
):
    exec(EXAMPLES[0].text, {})

    tickets = [f"{row['id']} {row['summary']}" for row in sandbox.rows("tickets") if row["client_id"] == 123]
    printed = capsys.readouterr().out.splitlines()
    assert set(printed) < set(tickets)
    assert printed != []


def token_of(sandbox: Sandbox, url: str) -> str:
    """What a client of the layer below must bring along."""
    known = sandbox.settings
    form = {
        "grant_type": "client_credentials",
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "scope": "all",
    }
    answer = httpx.post(f"{url}/auth/token", params={"tenant": known.tenant}, data=form)
    return answer.json()["access_token"]


def test_the_two_commands_are_those_of_the_gate():
    commands = [block.text.strip() for block in blocks("sh") if block.section == "Try it, without a HaloPSA"]
    gate = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert re.findall(r'^step "the README\'s .*\n(.*)$', gate, re.MULTILINE) == commands
    assert len(commands) == 2


def test_the_commands_for_windows_run_the_same_scripts():
    scripts = re.findall(r"^python3 scripts/(\w+\.py)$", TEXT, re.MULTILINE)

    assert re.findall(r"`py scripts\\(\w+\.py)`", TEXT) == scripts


def test_every_script_that_is_named_is_there():
    pages = TEXT + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\bscripts/\w+\.py", pages))

    assert {name for name in named if not (ROOT / name).is_file()} == set()


def test_the_error_that_is_shown_is_the_one_that_is_raised():
    [shown] = [block.text for block in blocks("") if block.text.startswith("InvalidRequestError")]

    with (
        Halo(base_url="https://acme.example", client_id="a", client_secret="b", tenant="acme") as client,
        pytest.raises(InvalidRequestError) as caught,
    ):
        client.tickets.list(clinet_id=12)  # pyright: ignore[reportCallIssue]

    assert shown == f"{caught.typename}: {caught.value}\n"


class Noting(Mapping[str, str]):
    """An environment that notes what is read from it."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values_, self.read = values, set[str]()

    def __getitem__(self, name: str) -> str:
        self.read.add(name)
        return self.values_[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values_)

    def __len__(self) -> int:
        return len(self.values_)


def test_the_table_of_variables_names_those_that_are_read():
    keywords: dict[str, Any] = {keyword: None for _, keyword, _ in table("Your own tenant")}
    given = {"HALOPSA_BASE_URL": "https://acme.example", "HALOPSA_CLIENT_ID": "a", "HALOPSA_CLIENT_SECRET": "b"}
    environment = Noting(given)

    read_settings(**keywords, environ=environment)

    assert sorted(environment.read) == sorted(variable for variable, _, _ in table("Your own tenant"))
    assert [f"HALOPSA_{keyword.upper()}" for keyword in keywords] == [row[0] for row in table("Your own tenant")]


def test_the_number_of_resources_is_true_and_those_that_are_named_are_there():
    sentence = section("A tour of the calls").partition("](docs/resources.md)")
    count = int(re.findall(r"\[(\d+) resources$", sentence[0])[0])
    named = set(re.findall(r"`(\w+)`", sentence[2].partition("Everything else")[0]))

    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    assert count == len(RESOURCES)
    assert f"[{count} resources](resources.md)" in guide
    assert len(named) > 10
    assert named <= RESOURCES.keys()


def test_the_page_of_resources_has_a_row_for_each_of_them():
    page = (ROOT / "docs" / "resources.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| `([^`]+)` \|", page, re.MULTILINE)

    assert rows == [(name, resource.path) for name, resource in RESOURCES.items()]
    assert f"{len(RESOURCES)} resources, each" in page


def test_every_exception_that_is_named_exists():
    assert set(re.findall(r"\b\w+Error\b", TEXT)) <= set(halo.__all__)
