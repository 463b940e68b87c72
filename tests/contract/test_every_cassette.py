"""What is true of every cassette: it is as the contract says, gives nothing away, and is still in use."""

from __future__ import annotations

import copy
import re
import warnings
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest
from pathlib import Path

import pytest
from halo_api.facts import RESOURCES
from vcr.serialize import deserialize, serialize

from halo.testing.cassettes.readable import ReadableSerializer, digest
from scripts.codegen.contract.conformity import Contract
from scripts.recording.cassettes import CASSETTES, Cassette, Exchange, Message
from scripts.recording.tenant import FOLDER

from .leaks import leaks, named

HERE = Path(__file__).parent

UNPAGED = [name for name, resource in RESOURCES.items() if resource.paging == "none"]
LENIENCE = {
    re.compile(rf"list_({'|'.join(UNPAGED)}): \?(pageinate|page_no|page_size) is not in the contract"): (
        "Documented for every list, so every list is asked for by the page; these routes ignore it.",
        "HaloPSA's documentation, and the sweep of a live tenant",
    )
}
"""Findings that are known: why they are none, and who says so."""


@pytest.fixture(scope="module")
def findings(cassettes: tuple[Cassette, ...], contract: Contract) -> dict[str, set[str]]:
    """Where the cassettes differ from the contract: findings, each with the names of the cassettes that have it."""
    found: dict[str, set[str]] = {}
    for cassette in cassettes:
        for exchange in cassette.exchanges:
            for finding in contract.findings(exchange):
                found.setdefault(finding, set()).add(cassette.name)
    return found


def test_each_is_as_the_contract_says(findings: dict[str, set[str]]):
    unknown = {finding for finding in findings if not any(known.fullmatch(finding) for known in LENIENCE)}

    problems = [f"{name}: {finding}" for finding in sorted(unknown) for name in sorted(findings[finding])]
    assert not problems, "\n".join(problems)


def test_none_gives_anything_away(cassettes: tuple[Cassette, ...]):
    problems = [f"{cassette.name}: {leak}" for cassette in cassettes for leak in leaks(cassette)]

    assert not problems, "\n".join(problems)


def test_on_those_of_a_tenant_everything_has_a_pseudonym(cassettes: tuple[Cassette, ...]):
    of_a_tenant = [cassette for cassette in cassettes if cassette.name.startswith(f"{FOLDER}/")]

    assert [f"{cassette.name}, {line}" for cassette in of_a_tenant for line in named(cassette)] == []


def test_none_has_been_edited_since_it_was_recorded(cassettes: tuple[Cassette, ...]):
    """A tape says what a server said. What it should have said belongs in a test, and in the sandbox."""
    edited = [cassette.name for cassette in cassettes if cassette.head["digest"] != digest(cassette.text)]

    assert not edited, "\n".join(edited)


def test_one_that_was_edited_is_found(cassettes: tuple[Cassette, ...]):
    recorded = cassettes[0].text
    assert '"id": ' in recorded

    edited = recorded.replace('"id": ', '"id": 1', 1)

    assert digest(edited) != cassettes[0].head["digest"] == digest(recorded)


def test_each_is_written_as_we_write(cassettes: tuple[Cassette, ...]):
    """So that the next recording changes no line that the server did not change."""
    changed = [change for cassette in cassettes for change in changes(cassette)]

    assert not changed, "\n".join(changed)


def test_each_belongs_to_a_test(cassettes: tuple[Cassette, ...]):
    orphans = [cassette.name for cassette in cassettes if not belongs_to_a_test(cassette)]

    assert not orphans, "\n".join(orphans)


@pytest.mark.filterwarnings("always")
def test_one_that_is_older_than_its_part_of_the_contract_is_named(cassettes: tuple[Cassette, ...], contract: Contract):
    """No failure: what is on tape is still as the contract says, or another test fails."""
    if names := list(stale(cassettes, contract)):
        message = "the contract has changed since these were recorded; python scripts/record.py"
        warnings.warn("\n  ".join([message, *names]), stacklevel=1)


def test_one_whose_part_of_the_contract_has_changed_is_stale_and_no_other(contract: Contract):
    document = copy.deepcopy(contract.document)
    document["components"]["schemas"]["Team"]["properties"]["name"]["type"] = ["integer", "null"]
    tapes = tuple(fresh(f"https://halo.example.invalid/api/{path}", contract) for path in ("Team/1", "Status/1"))

    assert list(stale(tapes, contract)) == []
    assert list(stale(tapes, Contract(document))) == ["https://halo.example.invalid/api/Team/1"]


def test_every_lenience_is_still_needed_and_has_a_reason_and_a_source(findings: dict[str, set[str]]):
    assert [known for known in LENIENCE if not any(map(known.fullmatch, findings))] == []
    assert all(reason and source for reason, source in LENIENCE.values())


def test_together_they_are_small():
    assert sum(path.stat().st_size for path in CASSETTES.rglob("*.yaml")) < 5_000_000


def fresh(url: str, contract: Contract) -> Cassette:
    """A tape of one request, recorded today."""
    nothing = Message({}, "")
    asked = Exchange("GET", url, nothing, 200, nothing)
    return Cassette(url, "", {"contract": contract.stamp([("GET", asked.path)])}, (asked,))


def stale(cassettes: tuple[Cassette, ...], contract: Contract) -> Iterator[str]:
    """The names of those whose operations were described otherwise when they were recorded."""
    stamps: dict[frozenset[str], str] = {}  # one for each set of operations: making one takes a while
    for cassette in cassettes:
        requests = [(exchange.method, exchange.path) for exchange in cassette.exchanges]
        called = frozenset(one.id for request in requests if (one := contract.operation_of(*request)))
        if called not in stamps:
            stamps[called] = contract.stamp(requests)
        if cassette.head["contract"] != stamps[called]:
            yield cassette.name


def changes(cassette: Cassette) -> list[str]:
    """The first lines that would change if it were written again: that of the digest, and what has changed it."""
    writer = ReadableSerializer(lambda _: cassette.head)
    requests, responses, *_ = deserialize(cassette.text, writer)
    written = serialize({"requests": requests, "responses": responses}, writer)
    lines = enumerate(zip_longest(cassette.text.splitlines(), written.splitlines()), 1)
    return [f"{cassette.name}, line {number}: {now!r} becomes {new!r}" for number, (now, new) in lines if now != new][
        :2
    ]


def belongs_to_a_test(cassette: Cassette) -> bool:
    """Whether a test of its module has its name; one that is parametrised adds to it."""
    folder, _, name = cassette.name.removeprefix(f"{FOLDER}/").partition("/")
    behaviours = behaviours_in(HERE / "_async" / f"test_{folder}.py")
    return any(name == behaviour or name.startswith(f"{behaviour}_") for behaviour in behaviours)


@cache
def behaviours_in(module: Path) -> list[str]:
    """The names of its tests, without `test_`."""
    return re.findall(r"^async def test_(\w+)", module.read_text(encoding="utf-8"), re.MULTILINE)
