"""What the library says in Python is said in words of the command."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from halo import ConfigurationError, Halo, InvalidRequestError, PaginationError, ValidationError
from halo.cli.language import OF_PROFILES, PHRASES, in_words, spoken
from halo.credentials import Secret
from halo.profiles import Profile

LIBRARY = Path(__file__).parents[2] / "halo"

NOT_HERE = (
    *("_sync", "cli", "ext", "sandbox", "testing", "webhooks", "types", "_runtime", "_http"),
    *("tokens.py", "shared_limit.py", "credentials.py", "client.py", "rate_limit.py", "validators.py", "call.py"),
)
"""Folders and modules whose advice is for what no command does: clients of one's own, threads, stores of tokens."""

OF_PROGRAMS = ("Retry(", "a Retry", ".first() is None", "Raise max_bytes", "for a dict", "{call}(")
"""In advice on arguments that no command gives."""

PYTHON = re.compile(r"\w\(|(?<!--option )\b\w+=|\.body\b|\b(True|False)\b")


def advice() -> list[str]:
    """What the library advises, as it stands in the source: a value that is put into it is `x` here."""
    found: list[str] = []
    for path in LIBRARY.rglob("*.py"):
        if {*path.relative_to(LIBRARY).parts} & {*NOT_HERE}:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.keyword(arg="advice", value=value):
                    found += literals(value)
                case ast.Assign(targets=[*targets], value=value) if "advice" in ast.unparse(targets[0]):
                    found += literals(value)
                case ast.AnnAssign(target=ast.Name(id="_advice"), value=ast.expr() as value):
                    found += literals(value)
                case _:
                    pass
    return [text for text in found if not any(each in text for each in OF_PROGRAMS)]


def literals(value: ast.expr) -> list[str]:
    """The texts of an expression, with the pieces of each together."""
    match value:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            return ["".join((*literals(part), "x")[0] for part in parts)]
        case ast.FormattedValue(conversion=114):  # !r
            return ["'x'"]
        case _:
            return [
                text for each in ast.iter_child_nodes(value) if isinstance(each, ast.expr) for text in literals(each)
            ]


def test_no_advice_of_the_library_is_python_in_a_terminal():
    texts = advice()

    assert len([text for text in texts if PYTHON.search(text)]) > 20
    assert [said for said in map(in_words, texts) if PYTHON.search(said)] == []


def test_each_phrase_is_one_of_the_library():
    """One that is worded anew there would stay Python here, and nobody would see it."""
    paths = [path for path in LIBRARY.rglob("*.py") if not {*path.relative_to(LIBRARY).parts} & {"_sync", "cli"}]
    nodes = [node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    texts = {text for node in nodes if isinstance(node, ast.Constant | ast.JoinedStr) for text in literals(node)}

    assert [pattern for pattern, _ in PHRASES if not any(re.search(pattern, text) for text in texts)] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("halo.custom_fields.list(search='x y') has ids.", "halo custom-fields list --search 'x y' has ids."),
        ("To send it anyway: extra_query={'clientid': 123}", "To send it anyway: --extra clientid=123"),
        ("for agents alone unless `hidden=False`", "for agents alone unless `--no-hidden`"),
        ("If you mean it: reply(..., confirm=True).", "If you mean it: reply --confirm."),
        ("To allow it: upsert(..., max_reads=900).", "To allow it: upsert --max-reads 900."),
        ("with_options(timeout=...) helps", "halo login NAME --option timeout=... helps"),
        ("Use labels=['status', 'agent'].", "Use --labels status,agent."),
        ("Check client_secret='...'.", "Check --client-secret-stdin."),
        ("It is 3 = 3 (so).", "It is 3 = 3 (so)."),
    ],
)
def test_python_is_said_as_it_is_typed(text: str, said: str):
    assert in_words(text) == said


def test_of_an_error_only_what_the_library_says_itself_is_put_into_words():
    """What a server answers, and what somebody gave, is a fact."""
    error = ValidationError(400, "POST", "/Tickets", message="halo.x.list(a=True) is wrong in .body")

    assert "halo.x.list(a=True) is wrong in .body\n" in spoken(error)
    assert "--debug shows the server's full response" in spoken(error)
    named = InvalidRequestError("client_id='a=True': no client has this name.", call="tickets.list()")
    assert spoken(named) == "halo tickets list: --client-id 'a=True': no client has this name."


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda halo: halo.tickets.list(client_id="1,2"), "halo tickets list: --client-id '1,2' is more than one,"),
        (lambda halo: halo.tickets.list(client_id="1,2"), "; --client-ids takes several."),
        (lambda halo: halo.tickets.list(clientid=5), "halo tickets list has no filter 'clientid'."),
        (lambda halo: halo.request("GET", "//x"), "halo api GET //x: the path is not below"),
        (
            lambda halo: halo.tickets.delete_many([1, 1]),
            "halo tickets delete --from FILE:\n  record 2: id=1 is the same",
        ),
        (lambda halo: halo.tickets.delete_many([1, 1]), " as record 1."),
        (lambda halo: halo.tickets.delete_many([1] * 9), "and 5 more; --debug shows them."),
    ],
)
def test_the_call_that_an_error_of_the_library_names_is_said_as_it_is_typed(call: Callable[[Halo], object], said: str):
    """They are raised here, so that one that is worded anew there does not stay Python in silence."""
    with (
        Halo(base_url="https://acme.halopsa.com", client_id="id", client_secret="secret", tenant="acme") as halo,
        pytest.raises(InvalidRequestError) as refused,
    ):
        call(halo)

    assert said in spoken(refused.value)


def test_the_items_of_a_batch_are_the_records_of_a_file_which_begin_with_1():
    text = "tickets.create_many():\n  item 1: client_id='item 4: x': no client has this name."

    assert spoken(InvalidRequestError(text)) == (
        "halo tickets create --from FILE:\n  record 2: client_id='item 4: x': no client has this name."
    )


def test_what_no_profile_can_have_is_not_advised():
    error = PaginationError("/Tickets", "the pages ended", given=120, total=133)

    assert "trust_count" in error.advice
    assert "trust" not in spoken(error)


NOT_IN_JSON = {
    *("retry", "rate_limit", "token_store", "hooks", "transport"),
    *("ssl_context", "http2", "http_client", "clock"),  # and HTTP/2 is for `AsyncHalo` alone
}


def test_an_argument_of_a_client_is_a_setting_of_a_profile_or_its_option_or_nothing_that_json_can_say():
    arguments = {*inspect.signature(Halo).parameters}
    settings = {name for name in arguments if not can_be_option(name)}

    assert arguments - settings - NOT_IN_JSON == OF_PROFILES


def can_be_option(name: str) -> bool:
    try:
        Profile(name="a", base_url="", client_id="", client_secret=Secret(""), tenant="", options={name: None})
    except ConfigurationError:
        return False
    return True


def test_an_error_about_settings_says_where_the_command_has_them():
    assert "halo login NAME" in spoken(ConfigurationError("tenant='a b' is not a valid tenant name."))
    assert "options are those of halo login." in spoken(
        ConfigurationError("HALOPSA_TENANT='a b' is not valid: tenant.")
    )
    assert "halo login" not in spoken(ConfigurationError("There is no such file."))
