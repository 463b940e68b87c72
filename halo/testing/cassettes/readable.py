"""How a cassette looks: stock vcrpy files that people like to read.

JSON stands as indented text in literal blocks, not as YAML values: it stays what was on the wire (`1.0` is no `1`),
and can be copied out. A head says what was recorded and against which contract, and has a digest of what follows, so
that a guard can tell whether somebody has edited it since.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import yaml

from .scrubber import LeakError
from .vocabulary import NUMBERED_TOKEN

Json = dict[str, Any]


class Readable:
    """The serializer that vcrpy is given.

    Args:
        head: What a tape says of itself, from the methods and paths of its requests.
    """

    def __init__(self, head: Callable[[list[tuple[str, str]]], dict[str, str]]) -> None:
        self._head = head

    def serialize(self, data: Json) -> str:
        """The text of the file.

        Raises:
            LeakError: A token stands in it as it was sent, so nobody has scrubbed it.
        """
        for one in data["interactions"]:
            shown: str | list[str] = one["request"]["headers"].get("authorization") or []
            tokens = [text.removeprefix("Bearer ") for text in ([shown] if isinstance(shown, str) else shown)]
            if not all(map(NUMBERED_TOKEN.fullmatch, tokens)):
                raise LeakError("Not saved: these exchanges have not been scrubbed.")
        interactions = [_arranged(one) for one in data["interactions"]]
        requests = [
            (one["request"]["method"], urlsplit(str(one["request"]["uri"])).path) for one in data["interactions"]
        ]
        rest = _dumped({"version": data["version"], "interactions": interactions})
        return _dumped({"metadata": {**self._head(requests), "digest": digest(rest)}}) + rest

    def deserialize(self, text: str) -> Json:
        """What vcrpy takes out of it: all but the head, which pytest-recording 0.14.1 fails on."""
        data: Json = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  # both are safe ones
        data.pop("metadata", None)
        return data


def digest(text: str) -> str:
    """Twelve digits that change when anything of a tape does; its head, if it is there, does not count."""
    rest = f"\n{text}".partition("\nversion: ")[2]
    return hashlib.sha256(rest.encode()).hexdigest()[:12]


_BREAKS = {ord(one): f"\\u{ord(one):04x}" for one in "\x85\u2028\u2029"}
"""What ends a line for YAML, and is a character like others for JSON."""


def indented(text: str | bytes) -> str | bytes:
    """JSON with a line for each member; anything else as it is, and bytes that are no text as bytes."""
    if isinstance(text, bytes):
        return text
    if text[:1] not in {"[", "{"}:
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return json.dumps(value, indent=2, ensure_ascii=False).translate(_BREAKS) + "\n"


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


def _dumped(members: Json) -> str:
    return yaml.dump(members, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000)


class _Line(dict[str, Any]):
    """A mapping that stands on one line."""


class _Lines(dict[str, Any]):
    """A mapping with a line for each member, whatever that is."""


class _Dumper(yaml.SafeDumper):
    """The one in Python: the one in C gives up literal blocks for texts with an emoji (tried with PyYAML 6.0)."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # whatever it is
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)  # pyright: ignore[reportUnknownMemberType]


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
