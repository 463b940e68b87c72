"""An editor's side of the language server protocol, as far as these tests need it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, BinaryIO


class Program:
    """A program with places that are asked about: each is the text of its line before a bar, which is not in the text.

    Attributes:
        text: Without the bars.
        places: The text of a line before its bar -> the number of that line, from 0.
    """

    def __init__(self, marked: str) -> None:
        self.text = marked.replace("|", "")
        lines = (line.partition("|") for line in marked.splitlines())
        self.places = {before: number for number, (before, bar, _) in enumerate(lines) if bar}


class LanguageServer:
    """pyright, asked as an editor asks it about one file."""

    def __init__(self, folder: Path, program: Program) -> None:
        path = folder / "program.py"
        path.write_text(program.text, encoding="utf-8")
        settings = {"typeCheckingMode": "off", "venvPath": str(Path(sys.prefix).parent), "venv": Path(sys.prefix).name}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        self._program, self._uri, self._number = program, path.as_uri(), 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pyright.langserver", "--stdio"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        document = {"contentFormat": ["plaintext"], "documentationFormat": ["plaintext"]}
        capabilities = {"textDocument": {"hover": document, "completion": {"completionItem": document}}}
        workspace = [{"uri": folder.as_uri(), "name": "users"}]
        self._ask("initialize", {"processId": None, "workspaceFolders": workspace, "capabilities": capabilities})
        self._send({"method": "initialized", "params": {}})
        opened = {"uri": self._uri, "languageId": "python", "version": 1, "text": program.text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": opened}})

    def hover(self, before: str) -> str:
        """What is shown when the mouse is on the last letter before this place."""
        answer = self._ask("textDocument/hover", self._place(before, -1))
        return answer["contents"]["value"] if answer else ""

    def completions(self, before: str) -> set[str]:
        """What is offered at this place."""
        answer = self._ask("textDocument/completion", self._place(before, 0))
        return {item["label"] for item in answer["items"]}

    def close(self) -> None:
        """End it; it keeps nothing."""
        self._process.kill()
        self._process.communicate()

    def _place(self, before: str, shift: int) -> dict[str, Any]:
        position = {"line": self._program.places[before], "character": len(before) + shift}
        return {"textDocument": {"uri": self._uri}, "position": position}

    def _ask(self, method: str, params: dict[str, Any]) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while (message := self._receive()).get("id") != self._number or "method" in message:
            if "method" in message and "id" in message:  # it wants settings, or to show progress
                items = message.get("params", {}).get("items", ())
                self._send({"id": message["id"], "result": [{} for _ in items] or None})
        return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self._pipe(self._process.stdin)
        stream.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        stream.flush()

    def _receive(self) -> dict[str, Any]:
        stream, length = self._pipe(self._process.stdout), 0
        while (line := stream.readline()) != b"\r\n":
            assert line, "the language server has ended"
            name, _, value = line.partition(b":")
            length = int(value) if name == b"Content-Length" else length
        return json.loads(stream.read(length))

    @staticmethod
    def _pipe(stream: Any) -> BinaryIO:
        assert stream is not None
        return stream
