"""How cassette files are written: in UTF-8 whatever the locale, and completely or not at all."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from ..._runtime.atomic_file import write_atomically

__all__ = ["AtomicPersister"]


class AtomicPersister:
    """A vcrpy persister that saves atomically, and leaves loading to another persister.

    Args:
        persister: The other persister.
        suffix: Of the files to save atomically; all others are left to the other persister.
    """

    def __init__(self, persister: Any, suffix: str) -> None:
        self._persister, self._suffix = persister, suffix

    def load_cassette(self, cassette_path: str, serializer: Any) -> Any:
        """The content of the file."""
        return self._persister.load_cassette(cassette_path, serializer)

    def save_cassette(self, cassette_path: str, cassette_dict: dict[str, Any], serializer: Any) -> None:
        """Write the file."""
        if not str(cassette_path).endswith(self._suffix):
            self._persister.save_cassette(cassette_path, cassette_dict, serializer)
            return
        recorder: Any = import_module("vcr.serialize")  # installed if a cassette is saved, and has no types
        text: str = recorder.serialize(cassette_dict, serializer)
        path = Path(cassette_path)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, text.encode())
