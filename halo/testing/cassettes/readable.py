"""The format of a cassette: stock vcrpy files that people can read.

JSON stands as indented text in literal blocks, not as YAML values: it stays what was on the wire (`1.0` is not `1`),
and can be copied out. A head names the source of the recording and the contract, with a digest of the rest, so that a
check can tell whether the file has been edited since.
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


class ReadableSerializer:
    """A serializer for vcrpy.

    Args:
        head: Makes the head of a cassette from the methods and paths of its requests.
    """

    def __init__(self, head: Callable[[list[tuple[str, str]]], dict[str, str]]) -> None:
        self._head = head

    def serialize(self, data: Json) -> str:
        """The text of the file.

        Raises:
            LeakError: A token is still as it was sent: the exchanges have not been scrubbed.
        """
        for interaction in data["interactions"]:
            values: str | list[str] = interaction["request"]["headers"].get("authorization") or []
            tokens = [value.removeprefix("Bearer ") for value in ([values] if isinstance(values, str) else values)]
            if not all(map(NUMBERED_TOKEN.fullmatch, tokens)):
                raise LeakError("Not saved: these exchanges have not been scrubbed.")
        interactions = [_arranged(interaction) for interaction in data["interactions"]]
        requests = [
            (interaction["request"]["method"], urlsplit(str(interaction["request"]["uri"])).path)
            for interaction in data["interactions"]
        ]
        rest = _dumped({"version": data["version"], "interactions": interactions})
        return _dumped({"metadata": {**self._head(requests), "digest": digest(rest)}}) + rest

    def deserialize(self, text: str) -> Json:
        """The content without the head, which pytest-recording 0.14.1 fails on."""
        data: Json = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  # both are safe loaders
        data.pop("metadata", None)
        return data


def digest(text: str) -> str:
    """Twelve hexadecimal digits that change whenever anything but the head of a cassette changes."""
    rest = f"\n{text}".partition("\nversion: ")[2]
    return hashlib.sha256(rest.encode()).hexdigest()[:12]


_BREAKS = {ord(character): f"\\u{ord(character):04x}" for character in "\x85\u2028\u2029"}
"""Characters that end a line in YAML but not in JSON."""


def indented(text: str | bytes) -> str | bytes:
    """JSON with a line for each member; other texts, and bytes, as they are."""
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
    """An exchange with its parts in reading order."""
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
    return yaml.dump(members, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000)  # pyright: ignore[reportUnknownMemberType]  # PyYAML's stubs


class _Line(dict[str, Any]):
    """A mapping that is written on one line."""


class _Lines(dict[str, Any]):
    """A mapping that is written with a line for each member, whatever its type."""


class _Dumper(yaml.SafeDumper):
    """The Python implementation: the one in C writes no literal block for a text with an emoji (PyYAML 6.0)."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # the same for all
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
