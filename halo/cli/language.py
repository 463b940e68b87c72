"""What the library tells a program, told to whoever types: `halo.clients.list()` is `halo clients list` here.

The library advises in Python. Its advice, its docstrings and the call at the head of a message are put into words of
the command; what a server said is shown as it is.
"""

from __future__ import annotations

import re
from typing import Any

__all__ = ["OF_PROFILES", "PHRASES", "headed", "in_words", "place_of", "spoken"]

_VALUE = r"""(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}|\w+\((?:[^()]|\([^()]*\))*\)|\.\.\.|[\w.-]*\w)"""
_KEYWORD = rf"\b([a-z][a-z0-9_]*)=({_VALUE})?"
_CALL = re.compile(r"(?:([a-z_]+)\.)?([a-z_]+)\(\)(:?\s)")
_REQUEST = re.compile(r"request\((?:'(\w+)', )?'([^']*)'\)")
_ITEM = re.compile(r"(?<![\w'\"])item (\d+)(?=: | has |[;.,]|$)")
_MORE = re.compile(r"(?m)(and \d+ more) in \.(?:errors|problems)(?=\.?$)")
_ARGUMENT = re.compile(rf"{_KEYWORD}(?=[ :])|(?!id\b)([a-z_]+): ")
_SEVERAL = re.compile(r"; ([a-z_]+) takes several\.$", re.MULTILINE)
_ARGUMENTS = r"((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)"

_SETTINGS = {"base_url", "auth_url", "scope", "tenant"}
OF_PROFILES = {"closed_status", "max_response_bytes", "outcomes", "page_size", "proxy", "timeout"}
"""Arguments of `Halo` that are options of a profile: no settings, and JSON can say them."""
_MANY = {"create_many": "create --from FILE", "update_many": "update --from FILE", "delete_many": "delete --from FILE"}
_METHODS = {**_MANY, "find": "get"}

PHRASES = (
    (r"\.body has the server's full response", "--debug shows the server's full response"),
    (r"Look at \.body, the server's response, and", "--debug shows the server's response;"),
    (r"halo\.describe\('(\w+)'\)\.references has", r"halo describe \1 --json has"),
    (r"(?<![\w.])describe\('(\w+)'\)", r"halo describe \1 --json"),
    (r"request\('?(\w+)'?, '?([^',)]*)'?\)\.json\(\) has", r"halo api \1 \2 has"),
    (r"Give auth=Basic\(\.\.\.\), or register with NoAuth\(\)", "Give --auth-user, or register with --no-auth"),
    (r"Use auth=(?=\.)", "Use --auth-user"),
    (r', or a list such as \["([\w:]+)", "([\w:]+)"\]', r', or several: "\1 \2"'),
    (r"Look at the raw response, with request\(\)", "Look at the raw response, with halo api"),
    (r"Leave out typed=True to get the values as texts", "CAST that column to nvarchar in the SELECT"),
    (r"another chunk_by, CAST", "another --chunk-by, CAST"),
    (r"or take a larger size", "or take a larger --size"),
    (r"leave out chunk_by", "leave out --chunk-by"),
    (r"Count them yourself: len\(rows\.to_list\(\)\)", "Count them yourself: list ... | wc -l"),
    (r"(\w+=\S*) of the client\b", r"\1"),
    (r"[Nn]ame one(?: of them)? for the client: ", "Name one in the profile: "),
    (r", or [\w.]+\([^()]*\*\*\w+\) for a dict", ""),
    (r"\nIf as many are missing each time: with_options\(trust_count=False\) [^\n]*", ""),
    (r"as keywords? too\b", "too"),
    (r" as a str\b", " as a text"),
    (r"help\(\w+\) has them all", "They are the options of a client in the guide"),
    (r"\bNone means no limit", "null means no limit"),
    (r"_many\(\)", "_many"),
)
"""What there is no rule for: as the library says it, and as it is said here."""


def spoken(error: BaseException) -> str:
    """The text of an error of the library, in words of the command."""
    text = _MORE.sub(r"\1; --debug shows them", headed(str(error)))
    if "InvalidRequestError" in [cls.__name__ for cls in type(error).__mro__]:
        text = _ITEM.sub(lambda item: f"record {int(item[1]) + 1}", text)
    advice: str = getattr(error, "advice", "")
    if advice:
        before, found, after = text.rpartition(advice)
        text = f"{before}{in_words(found)}{after}"
    return text + _where_settings_are(error, text)


def in_words(text: str) -> str:
    """Python in a text of the library's own, as one would type it."""
    for pattern, words in PHRASES:
        text = re.sub(pattern, words, text)
    text = re.sub(rf"(?:halo\.)?with_options\({_ARGUMENTS}\)", r"\1", text)
    text = re.sub(rf"\bhalo\.(\w+)\.(\w+)\({_ARGUMENTS}\)(?:\.\w+)?", _command, text)
    text = re.sub(rf"(?<![\w.])(?:\w+\.)?([a-z][a-z_]*)\({_ARGUMENTS}\)", _call, text)
    text = re.sub(r"\b(create|update|delete)_many\b", r"\1 --from FILE", text)
    return re.sub(_KEYWORD, _option, text)


def headed(text: str) -> str:
    """A text with the call at its beginning as a command: `tickets.list(): client_id='x': ...`."""
    if request := _REQUEST.match(text):
        method = f"{request[1]} " if request[1] else ""
        return f"halo api {method}{request[2]}{text[request.end() :]}"
    call = _CALL.match(text)
    if call is None:
        return re.sub(r"^Halo\(\)", "A client", text)
    rest = text[call.end() :]
    if argument := _ARGUMENT.match(rest):
        option = _option(argument) if argument[1] else f"--{argument[3].replace('_', '-')} "
        rest = f"{option}{rest[argument.end() :]}"
    rest = _SEVERAL.sub(lambda found: f"; --{found[1].replace('_', '-')} takes several.", rest)
    resource = f"{call[1].replace('_', '-')} " if call[1] else ""
    return f"halo {resource}{_method(call[2])}{call[3]}{rest}"


def place_of(option: str) -> str:
    """Where a setting belongs that was given as an option of another command; empty if it is none."""
    name = option.lstrip("-").replace("-", "_")
    if name in _SETTINGS:
        return f"{option} belongs to a profile: halo login NAME {option} ... changes it."
    if name in OF_PROFILES:
        return f"{option} belongs to a profile: halo login NAME --option {name}=... changes it."
    return ""


def _method(name: str) -> str:
    return _METHODS.get(name, name.replace("_", "-"))


def _command(found: re.Match[str]) -> str:
    return " ".join(["halo", found[1].replace("_", "-"), _method(found[2]), *_words(found[3])])


def _call(found: re.Match[str]) -> str:
    """A call of a method without its resource: `reply(..., confirm=True)`."""
    return " ".join([_method(found[1]), *_words(found[2])])


def _words(arguments: str) -> list[str]:
    """The arguments of a call as one types them; a `...` among them says nothing."""
    found = re.finditer(rf"{_KEYWORD}|({_VALUE})", arguments)
    words = [_option(each) if each[1] else each[3] for each in found]
    return [word for word in words if word != "..."]


def _option(found: re.Match[str]) -> str:
    name, value = found[1], found[2] or "..."
    if name in OF_PROFILES:
        return f"halo login NAME --option {name}={_json(value)}"
    if name == "client_secret":
        return "--client-secret-stdin"
    if name in {"extra_query", "extra_fields"} and (pair := re.fullmatch(r"\{'(.*?)': (.*)\}", value)):
        return f"--extra {pair[1]}={_json(pair[2])}"
    option = name.replace("_", "-")
    if value in {"True", "False"}:
        return f"--{option}" if value == "True" else f"--no-{option}"
    if value.startswith("["):
        value = ",".join(part.strip(" '\"") for part in value[1:-1].split(","))
    return f"--{option} {value}"


def _json(value: str) -> str:
    return {"True": "true", "False": "false", "None": "null"}.get(
        value, f"'{value}'" if value.startswith("{") else value
    )


def _where_settings_are(error: Any, text: str) -> str:
    """A line that says where the command has its settings, if the error is about them."""
    names = [cls.__name__ for cls in type(error).__mro__]
    is_of_signing_in = "AuthenticationError" in names and getattr(error, "path", "").endswith("/token")
    if not is_of_signing_in and not ("ConfigurationError" in names and _SETTING.search(text)):
        return ""
    if "HALOPSA_" in text:
        return "\nSuch options are those of halo login."
    return "\nSettings are changed by halo login NAME, or in the variables HALOPSA_..., whichever are used."


_SETTING = re.compile(r"\b(base_url|auth_url|client_id|client_secret|tenant|scope)\b|--client-secret-stdin|--option ")
