"""The token file, when it is broken, and when several programs use it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from halo import ConfigurationError
from halo._runtime.file_lock import file_lock
from halo.tokens import FileTokenStore, StoredToken

TOKEN = StoredToken("token", 1.0, 2.0, "all")


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{", b"[]", b'{"x": 1}', b"[" * 100_000),
        b'{"key": {"access_token": "a\\nb", "stale_at": 1, "expires_at": 2}}',
    ],
    ids=["nothing", "cut off", "no object", "no such key", "too deep", "a token with a line end"],
)
def test_a_file_that_holds_no_token_is_one_without(tmp_path: Path, content: bytes):
    path = tmp_path / "tokens.json"
    path.write_bytes(content)

    assert FileTokenStore(path).load("key") is None


def test_those_who_write_at_once_keep_each_others_tokens(tmp_path: Path):
    path = tmp_path / "tokens.json"

    def keep(tenant: int) -> None:
        for number in range(20):
            FileTokenStore(path).save(f"{tenant} {number}", TOKEN)

    threads = [threading.Thread(target=keep, args=(tenant,)) for tenant in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    store = FileTokenStore(path)
    assert all(store.load(f"{tenant} {number}") for tenant in range(4) for number in range(20))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["tokens.json", "tokens.json.lock"]


def test_a_folder_that_cannot_be_written_is_said_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    tries = list[object]()

    def refused(*arguments: object) -> int:
        tries.append(arguments)
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "name", "posix")  # Windows says the same of a lock that is about to go
    monkeypatch.setattr(os, "open", refused)

    FileTokenStore(tmp_path / "tokens.json").save("key", TOKEN)

    assert len(tries) == 1
    assert "the token could not be stored for the next run: [Errno 13] Permission denied" in caplog.text


def test_who_waits_for_the_lock_writes_beside_what_came_meanwhile(tmp_path: Path):
    path = tmp_path / "tokens.json"
    with file_lock(tmp_path / "tokens.json.lock"):
        waiting = threading.Thread(target=FileTokenStore(path).save, args=("late", TOKEN))
        waiting.start()
        path.write_text(json.dumps({"early": {"access_token": "a", "stale_at": 1, "expires_at": 2}}), encoding="utf-8")
        assert waiting.is_alive()
    waiting.join()

    assert FileTokenStore(path).load("early")
    assert FileTokenStore(path).load("late")


def test_a_program_that_died_while_it_held_the_lock_holds_nobody_back(tmp_path: Path):
    dies = (
        "import os, sys; from pathlib import Path; from halo._runtime.file_lock import file_lock\n"
        "with file_lock(Path(sys.argv[1])): os.abort()"
    )
    subprocess.run([sys.executable, "-c", dies, str(tmp_path / "tokens.json.lock")], capture_output=True, check=False)

    FileTokenStore(tmp_path / "tokens.json").save("key", TOKEN)

    assert FileTokenStore(tmp_path / "tokens.json").load("key") == TOKEN


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_a_file_that_others_may_read_is_closed_to_them_with_a_warning(tmp_path: Path, caplog):
    path = tmp_path / "tokens.json"
    store = FileTokenStore(path)
    store.save("key", TOKEN)
    path.chmod(0o644)

    assert store.load("key") == TOKEN
    assert path.stat().st_mode & 0o777 == 0o600
    assert caplog.messages == [f"{path} was readable by others (mode 644), and so was the token in it"]


@pytest.mark.parametrize("content", [b"junk", b'{"name": "package"}', b"[1]", b"\xff"])
def test_a_file_of_somebody_else_stays_as_it_is_and_is_told_once_in_a_run(tmp_path: Path, caplog, content: bytes):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    path.chmod(0o644)
    store = FileTokenStore(path)

    assert store.load("key") is None
    store.save("key", TOKEN)

    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (content, 0o644 if os.name == "posix" else 0o666)
    [message] = caplog.messages
    assert message.startswith(f"no stored token is used: {path} ")
    assert message.endswith("it is left as it is: delete it if nobody needs it, or give another path")


def test_a_folder_is_refused_and_stays_as_it_is(tmp_path: Path):
    mode = tmp_path.stat().st_mode

    with pytest.raises(
        ConfigurationError, match=r"that is a folder\.\nGive the path of a file, such as .*tokens\.json"
    ):
        FileTokenStore(tmp_path)

    assert tmp_path.stat().st_mode == mode
