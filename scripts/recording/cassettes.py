"""What cassettes hold, as plain data: requests and their answers.

Cassettes are stock vcrpy files, a folder for each test module and a file for each behaviour. They are read here as
they are in the repository, before vcrpy interprets them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
import yaml

CASSETTES = Path(__file__).resolve().parents[2] / "cassettes"


@attrs.frozen
class Message:
    """One half of an exchange.

    Attributes:
        headers: With lower-case names.
        body: As text, a letter for each byte of other content; empty if there was none.
    """

    headers: dict[str, str]
    body: str

    @property
    def media_type(self) -> str:
        """The content type without its parameters; empty if there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def json(self) -> Any:
        """The body, read as JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return json.loads(self.body)


@attrs.frozen
class Exchange:
    """One request and its answer.

    Attributes:
        method, url: As sent, with the host replaced.
        request, answer: Headers and bodies.
        status: The status code.
    """

    method: str
    url: str
    request: Message
    status: int
    answer: Message

    @property
    def host(self) -> str:
        """The host, with its port if there is one."""
        return urlsplit(self.url).netloc

    @property
    def path(self) -> str:
        """The path, including `/api` if it is below that."""
        return urlsplit(self.url).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The parameters in their order, blank ones included."""
        return parse_qsl(urlsplit(self.url).query, keep_blank_values=True)

    def __str__(self) -> str:
        return f"{self.method} {self.path} -> {self.status}"


@attrs.frozen
class Cassette:
    """One file.

    Attributes:
        name: Folder and file, without the ending: "tickets/an_empty_list_has_no_rows".
        text: The whole file.
        head: What it was recorded from, and against which contract.
        exchanges: In the order in which they happened.
    """

    name: str
    text: str = attrs.field(repr=False)
    head: dict[str, str]
    exchanges: tuple[Exchange, ...]

    @classmethod
    def from_text(cls, name: str, text: str) -> Cassette:
        """The cassette of this name and text."""
        data = yaml.load(text, yaml.CSafeLoader)  # the safe one, in C
        return cls(name, text, data.get("metadata", {}), tuple(map(_exchange, data["interactions"])))


def all_cassettes(folder: Path = CASSETTES) -> Iterator[Cassette]:
    """Every cassette, by name."""
    for path in sorted(folder.rglob("*.yaml")):
        yield Cassette.from_text(path.relative_to(folder).with_suffix("").as_posix(), path.read_text(encoding="utf-8"))


def _exchange(interaction: dict[str, Any]) -> Exchange:
    request, answer = interaction["request"], interaction["response"]
    return Exchange(
        request["method"],
        request["uri"],
        Message(_headers(request["headers"]), _text(request["body"])),
        answer["status"]["code"],
        Message(_headers(answer["headers"]), _text(answer["body"]["string"])),
    )


def _text(body: str | bytes | None) -> str:
    """Bodies that are not text are on cassettes as bytes; a letter for each byte is as good."""
    return body.decode("latin-1") if isinstance(body, bytes) else body or ""


def _headers(headers: dict[str, list[str]]) -> dict[str, str]:
    return {name.lower(): ", ".join(values) for name, values in headers.items()}
