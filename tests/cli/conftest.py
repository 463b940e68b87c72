"""The command in this process, against a made-up Halo on loopback; each test has profiles of its own."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

import attrs
import pytest

from halo.cli.app import run
from halo.sandbox import Sandbox, Settings


@attrs.frozen
class Ended:
    """A command that has ended."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@attrs.frozen
class Terminal:
    """Where commands are called."""

    world: Sandbox
    url: str
    capture: pytest.CaptureFixture[str]
    patch: pytest.MonkeyPatch

    def __call__(self, *words: str) -> Ended:
        self.capture.readouterr()
        status = run(words)
        out, err = self.capture.readouterr()
        return Ended(status, out, err)

    @property
    def sent(self) -> list[str]:
        """The requests of the API, sign-ins left out."""
        return [f"{entry.method} {entry.path}" for entry in self.world.journal if entry.path.startswith("/api/")]


@pytest.fixture(scope="session")
def served() -> Generator[tuple[Sandbox, str]]:
    world = Sandbox(Settings(now="2026-06-15T10:00:00", tickets=230))
    with world.serve() as url:
        yield world, url


@pytest.fixture
def halo(
    served: tuple[Sandbox, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> Terminal:
    """The command, with the settings of the sandbox in the environment."""
    world, url = served
    world.reset()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HALO_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.delenv("HALO_PROFILE", raising=False)
    for name, value in world.variables(url).items():
        monkeypatch.setenv(name, value)
    return Terminal(world, url, capsys, monkeypatch)
