"""How the files of cassettes are written: in UTF-8 whatever the machine is set to, and whole or not at all."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

__all__ = ["Whole"]


class Whole:
    """A persister of vcrpy that loads as another one does.

    Args:
        loader: The other one.
        ending: That of the files which are written so; others are left to the loader.
    """

    def __init__(self, loader: Any, ending: str) -> None:
        self._loader, self._ending = loader, ending

    def load_cassette(self, cassette_path: str, serializer: Any) -> Any:
        """What is in the file."""
        return self._loader.load_cassette(cassette_path, serializer)

    def save_cassette(self, cassette_path: str, cassette_dict: dict[str, Any], serializer: Any) -> None:
        """Write the file."""
        if not str(cassette_path).endswith(self._ending):
            self._loader.save_cassette(cassette_path, cassette_dict, serializer)
            return
        recorder: Any = import_module("vcr.serialize")  # it is there where a tape is saved, and has no types
        text: str = recorder.serialize(cassette_dict, serializer)
        path = Path(cassette_path)
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(path.name + ".unfinished")
        try:
            unfinished.write_text(text, encoding="utf-8", newline="\n")
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
