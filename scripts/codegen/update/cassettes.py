"""Which cassettes a change of the contract has outdated.

Cassettes may differ from the contract where the tests allow it, so only findings that are new count: those the change
has caused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from scripts.codegen.contract.conformity import Contract
from scripts.codegen.update.changes import State
from scripts.recording.cassettes import Cassette, all_cassettes


@attrs.frozen
class Outdated:
    """A cassette that must be recorded anew.

    Attributes:
        name: Its folder and file.
        findings: What the contract no longer allows; empty if its part of the contract has only grown.
    """

    name: str
    findings: list[str]

    def __str__(self) -> str:
        reason = self.findings[0] if self.findings else "its part of the contract has changed since"
        return f"{self.name}: {reason}"


def outdated_cassettes(root: Path, old: State, new: State) -> list[Outdated]:
    """The cassettes of a checkout that must be recorded anew: first those with findings, then the others."""
    cassettes = all_cassettes(root / "cassettes")
    outdated = _outdated(cassettes, Contract(old.contract), Contract(new.contract))
    return sorted(outdated, key=lambda cassette: (not cassette.findings, cassette.name))


def unheard_resources(root: Path, state: State) -> list[str]:
    """The resources of which no cassette has an exchange."""
    contract = Contract(state.contract)
    exchanges = (exchange for cassette in all_cassettes(root / "cassettes") for exchange in cassette.exchanges)
    called = (contract.operation_of(exchange.method, exchange.path) for exchange in exchanges)
    heard = {tag for operation in called if operation for tag in operation.node["tags"]}
    return [name for name in state.resources if name not in heard]


def _outdated(cassettes: Iterable[Cassette], old: Contract, new: Contract) -> Iterator[Outdated]:
    for cassette in cassettes:
        before = {finding for exchange in cassette.exchanges for finding in old.findings(exchange)}
        after = {finding for exchange in cassette.exchanges for finding in new.findings(exchange)}
        if after - before or _stamp(cassette, old) != _stamp(cassette, new):
            yield Outdated(cassette.name, sorted(after - before))


def _stamp(cassette: Cassette, contract: Contract) -> str:
    return contract.stamp((exchange.method, exchange.path) for exchange in cassette.exchanges)
