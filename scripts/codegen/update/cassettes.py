"""Which cassettes a change of the contract has outdated.

What a cassette may do beside the contract is the tests' business, so only what the new contract finds and the old
one did not counts here: that is what the change has broken.
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
    """One cassette.

    Attributes:
        name: Its folder and file.
        findings: What it does that the contract no longer allows; empty where only its description has changed.
    """

    name: str
    findings: list[str]

    def __str__(self) -> str:
        reason = self.findings[0] if self.findings else "its part of the contract has changed since"
        return f"{self.name}: {reason}"


def outdated(root: Path, old: State, new: State) -> list[Outdated]:
    """The cassettes of a checkout to be recorded anew: first those that are wrong, then those that may be."""
    found = _outdated(all_cassettes(root / "cassettes"), Contract(old.contract), Contract(new.contract))
    return sorted(found, key=lambda one: (not one.findings, one.name))


def _outdated(cassettes: Iterable[Cassette], old: Contract, new: Contract) -> Iterator[Outdated]:
    for cassette in cassettes:
        allowed = {finding for exchange in cassette.exchanges for finding in old.findings(exchange)}
        said = {finding for exchange in cassette.exchanges for finding in new.findings(exchange)}
        if said - allowed or _stamp(cassette, old) != _stamp(cassette, new):
            yield Outdated(cassette.name, sorted(said - allowed))


def _stamp(cassette: Cassette, contract: Contract) -> str:
    return contract.stamp((exchange.method, exchange.path) for exchange in cassette.exchanges)
