"""Serving: on a port, from the command line, and without what it needs."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from halo.sandbox import Sandbox, Settings
from halo.sandbox.__main__ import banner, environment, main

from .conftest import ask_token

ROOT = Path(__file__).resolve().parents[2]


def test_it_is_served_on_a_free_port_until_the_block_ends(sandbox: Sandbox):
    with sandbox.serve() as url:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
        assert httpx.get(f"{url}/api/authinfo").status_code == 200
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_no_thread_is_left_behind(sandbox: Sandbox):
    before = threading.active_count()
    with sandbox.serve():
        assert threading.active_count() == before + 1

    assert threading.active_count() == before


def test_a_connection_that_has_just_come_is_closed_with_the_rest(sandbox: Sandbox):
    for _ in range(20):
        with sandbox.serve() as url:
            waiting = socket.create_connection(("127.0.0.1", httpx.URL(url).port or 0))
        with waiting:
            waiting.settimeout(5)
            with suppress(ConnectionResetError):
                assert waiting.recv(1) == b""


def test_a_port_that_is_taken_is_told_at_once(sandbox: Sandbox):
    taken = socket.create_server(("127.0.0.1", 0))
    with taken, pytest.raises(OSError, match="in use"), sandbox.serve(taken.getsockname()[1]):
        pass


def test_it_can_be_served_again(sandbox: Sandbox):
    for _ in range(2):
        with sandbox.serve() as url:
            assert httpx.get(f"{url}/api/authinfo").status_code == 200


def test_many_threads_may_ask_at_once(sandbox: Sandbox):
    found: list[int] = []

    def create(client: httpx.Client, number: int) -> None:
        found.append(client.post("/api/Client", json=[{"name": f"Client {number}"}]).json()["id"])

    with sandbox.serve() as url, httpx.Client(base_url=url) as client:
        token = ask_token(client, sandbox.settings).json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        threads = [threading.Thread(target=create, args=(client, number)) for number in range(20)]
        for thread in threads:
            thread.start()
        for number in range(20):
            sandbox.add("clients", name=f"Added {number}")
        for thread in threads:
            thread.join()

    assert len(set(found)) == 20
    assert len(sandbox.rows("clients")) == 13 + 40


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent otherwise there")
def test_the_command_tells_how_to_reach_it_and_stops_on_ctrl_c():
    process = subprocess.Popen(
        [sys.executable, "-m", "halo.sandbox", "--port", "0", "--tickets", "20"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    assert process.stdout is not None
    output = "".join(iter(process.stdout.readline, "Ctrl-C stops it.\n"))
    exported = dict(re.findall(r"export (\w+)=(\S+)", output))
    answer = httpx.post(
        f"{exported['HALOPSA_BASE_URL']}/auth/token",
        params={"tenant": exported["HALOPSA_TENANT"]},
        data={
            "grant_type": "client_credentials",
            "scope": "all",
            "client_id": exported["HALOPSA_CLIENT_ID"],
            "client_secret": exported["HALOPSA_CLIENT_SECRET"],
        },
    )
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=10)

    assert answer.status_code == 200
    assert "made-up data, not HaloPSA" in output
    assert f'$env:HALOPSA_TENANT = "{exported["HALOPSA_TENANT"]}"' in output
    assert (process.returncode, errors) == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="signals are others there")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_while_a_request_is_being_answered(sent: signal.Signals):
    """Without a word: nobody sees a traceback."""
    command = [sys.executable, "-m", "halo.sandbox", "--port", "0", "--latency", "3600"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    output = "".join(iter(process.stdout.readline, "Ctrl-C stops it.\n"))
    found = re.search(r"http://([\d.]+):(\d+)", output)
    assert found
    with socket.create_connection((found[1], int(found[2])), timeout=10) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 100")  # so it has come
        connection.sendall(b"x")
        process.send_signal(sent)
        try:
            _, errors = process.communicate(timeout=10)
        finally:
            process.kill()

        assert (process.returncode, errors) == (0, "")


@pytest.mark.parametrize(("name", "values"), [("custom_fields", "replace or merge"), ("webhooks", "one of full, ")])
def test_a_setting_has_one_of_a_few_values(name: str, values: str):
    setting: dict[str, Any] = {name: "other"}

    with pytest.raises(ValueError, match=f"{name} must be {values}"):
        Settings(**setting)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--rate-limit", "many"), "--rate-limit must be requests/seconds, such as 500/180, not 'many'"),
        (("--port", "70000"), "--port must be between 0 and 65535, not 70000"),
        (("--now", "soon"), "--now must be a time such as 2026-01-31T09:00, not 'soon'"),
        (("--tickets", "-1"), "--tickets must be a number from 0 to 1000000, not -1"),
        (("--host", "203.0.113.5"), "This machine alone: --host 127.0.0.1"),
        (("--expires-in", "-5"), "--expires-in must be a number from 0, not -5"),
        (("--rate-limit", "5/nan"), "--rate-limit must be (requests, seconds), both above 0"),
        (("--tickets", "99999999999999999999"), "--tickets must be a number from 0 to 1000000"),
        (("--faults", "nowhere.json"), "--faults nowhere.json: No such file or directory\n"),
        (("--state", "nowhere/file.sqlite"), "nowhere/file.sqlite cannot be opened"),
        (
            ("--without-rights", "contract"),
            "--without-rights names 'contract', which is not a resource. Did you mean 'contracts'?",
        ),
        (("--without-rights", "foo"), "'foo', which is not a resource; halo_api.facts.RESOURCES has them all\n"),
        (("--env", "--port", "0"), "--env needs a port"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_what_the_command_cannot_do_is_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
):
    status = main(arguments)

    output = capsys.readouterr().err
    assert status == 1
    assert output.startswith("halo.sandbox: ")
    assert sentence in output
    assert output.count("\n") == 1


def test_a_port_in_use_is_one_sentence_with_a_way_out(capsys: pytest.CaptureFixture[str]):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status = main(["--port", str(port)])

    output = capsys.readouterr().err
    assert status == 1
    assert f"cannot listen on 127.0.0.1:{port}" in output
    assert "--port 0" in output


def test_an_address_that_others_can_reach_is_told_what_it_means():
    assert "Anyone who can reach this machine can sign in" in banner("http://0.0.0.0:1", {}, "0.0.0.0")
    assert "Anyone" not in banner("http://[::1]:1", {}, "::1")


def test_the_help_names_every_setting(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["--help"])
    help_text = capsys.readouterr().out

    assert "stand-in" in help_text
    for name in ("--port", "--seed", "--tickets", "--now", "--latency", "--rate-limit", "--expires-in"):
        assert name in help_text
    assert max(map(len, help_text.partition("options:")[0].splitlines())) <= 80
    for name in ("--faults", "--state", "--env", "--host", "--without-rights", "--admin", "--retry-after"):
        assert name in help_text


@pytest.mark.parametrize(
    ("host", "url"), [("0.0.0.0", "http://127.0.0.1:9000"), ("::", "http://[::1]:9000"), ("::1", "http://[::1]:9000")]
)
def test_a_client_is_pointed_to_an_address_that_it_can_connect_to(
    capsys: pytest.CaptureFixture[str], host: str, url: str
):
    assert main(["--env", "powershell", "--port", "9000", "--host", host]) == 0

    assert capsys.readouterr().out.splitlines()[0] == f'$env:HALOPSA_BASE_URL = "{url}"'


@pytest.mark.skipif(os.name == "nt", reason="there is no POSIX shell")
def test_the_lines_for_a_shell_can_be_evaluated_there(capsys: pytest.CaptureFixture[str]):
    assert main(["--env", "--port", "9000"]) == 0
    lines = capsys.readouterr().out
    done = subprocess.run(
        ["sh", "-c", f"{lines}\nenv"], capture_output=True, text=True, check=True, env={"PATH": os.environ["PATH"]}
    )

    assert set(done.stdout.splitlines()) >= {
        "HALOPSA_BASE_URL=http://127.0.0.1:9000",
        "HALOPSA_CLIENT_ID=halo-sandbox",
        "HALOPSA_CLIENT_SECRET=sandbox-secret",
        "HALOPSA_TENANT=sandbox",
    }


def test_the_lines_for_powershell_are_nothing_but_these(capsys: pytest.CaptureFixture[str]):
    assert main(["--env", "powershell", "--host", "::1"]) == 0

    assert capsys.readouterr().out.splitlines() == [
        '$env:HALOPSA_BASE_URL = "http://[::1]:8787"',
        '$env:HALOPSA_CLIENT_ID = "halo-sandbox"',
        '$env:HALOPSA_CLIENT_SECRET = "sandbox-secret"',
        '$env:HALOPSA_TENANT = "sandbox"',
    ]


def test_what_a_shell_would_read_otherwise_is_quoted():
    variables = {"HALOPSA_TENANT": 'a "b" $c'}

    assert environment(variables, "sh") == "export HALOPSA_TENANT='a \"b\" $c'"
    assert environment(variables, "powershell") == '$env:HALOPSA_TENANT = "a `"b`" `$c"'


COMMAND_WITHOUT = """
import sys
sys.modules["uvicorn"] = None
from halo.sandbox.__main__ import main
sys.exit(main(["--port", "0"]))
"""


def test_a_missing_extra_is_one_sentence_with_the_command_that_cures_it():
    command = [sys.executable, "-c", COMMAND_WITHOUT]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "halo.sandbox: The sandbox needs uvicorn, which is not installed: "
        'python -m pip install "halopsa-sdk[sandbox]"\n'
    )
