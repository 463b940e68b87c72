"""How a cassette looks: stock vcrpy files that people like to read.

JSON stands as indented text in literal blocks, not as YAML values: it stays what was on the wire (`1.0` is no `1`),
and can be copied out. A head says what was recorded and against which contract.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import yaml
from conformity import Contract

Json = dict[str, Any]


class Readable:
    """The serializer that vcrpy is given.

    Args:
        recorded_from: What answered, and its version.
        contract: What the head is to name.
    """

    def __init__(self, recorded_from: str, contract: Contract) -> None:
        self._recorded_from, self._contract = recorded_from, contract

    def serialize(self, data: Json) -> str:
        """The text of the file."""
        interactions = [_arranged(one) for one in data["interactions"]]
        requests = [(one["request"]["method"], urlsplit(one["request"]["uri"]).path) for one in data["interactions"]]
        head = {"recorded_from": self._recorded_from, "contract": head_of(self._contract, requests)}
        whole = {"metadata": head, "version": data["version"], "interactions": interactions}
        return yaml.dump(whole, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000)

    def deserialize(self, text: str) -> Json:
        """What vcrpy takes out of it: all but the head, which pytest-recording 0.14.1 fails on."""
        data: Json = yaml.load(text, yaml.CSafeLoader)
        del data["metadata"]
        return data


def head_of(contract: Contract, requests: Iterable[tuple[str, str]]) -> str:
    """The contract's version, and the fingerprint of the operations that are called by these methods and paths."""
    used = [contract.operation_of(*request) for request in requests]
    return f"{contract.version} {contract.fingerprint(one.id for one in used if one)}"


def indented(text: str) -> str:
    """JSON with a line for each member; anything else as it is."""
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n" if text[:1] in {"[", "{"} else text
    except ValueError:
        return text


def _arranged(interaction: Json) -> Json:
    """One exchange in the order in which one reads it."""
    request, response = interaction["request"], interaction["response"]
    return {
        "request": {
            "method": request["method"],
            "uri": request["uri"],
            "headers": _Lines(request["headers"]),
            "body": indented(request["body"] or ""),
        },
        "response": {
            "status": _Line(response["status"]),
            "headers": _Lines(response["headers"]),
            "body": {"string": indented(response["body"]["string"] or "")},
        },
    }


class _Line(dict[str, Any]):
    """A mapping that stands on one line."""


class _Lines(dict[str, Any]):
    """A mapping with a line for each member, whatever that is."""


class _Dumper(yaml.SafeDumper):
    """The one in Python: the one in C gives up literal blocks for texts with an emoji (tried with PyYAML 6.0)."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


def _line(dumper: yaml.SafeDumper, members: _Line) -> yaml.Node:
    return dumper.represent_mapping("tag:yaml.org,2002:map", members, flow_style=True)


def _lines(dumper: yaml.SafeDumper, members: _Lines) -> yaml.Node:
    node = dumper.represent_mapping("tag:yaml.org,2002:map", members, flow_style=False)
    for _, value in node.value:
        value.flow_style = True
    return node


_Dumper.add_representer(str, _text)
_Dumper.add_representer(_Line, _line)
_Dumper.add_representer(_Lines, _lines)
