"""What generated functions and records take by keyword, read out of their own source.

So what the methods of the client declare is what they hand on, whatever the templates of the generator made of it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

_READ = "datetime.datetime"
DATE = f"{_READ} | datetime.date | str"
"""What can be written as a date, which reads as a moment."""


class Keyword(NamedTuple):
    """One keyword.

    Attributes:
        name: As Python spells it.
        type: Its annotation.
        text: What it means; empty if nobody has said so.
        is_required: Whether a call without it fails.
    """

    name: str
    type: str
    text: str
    is_required: bool = False


def keywords_of_function(module: Path, name: str, texts: Mapping[str, str], own: frozenset[str]) -> list[Keyword]:
    """The keywords of the function of this name.

    Args:
        module: The source.
        name: Of the function.
        texts: Name in the API -> what it means.
        own: Keywords that are ours and not the API's; they are left out.
    """
    function = next(node for node in _body(module) if isinstance(node, ast.FunctionDef) and node.name == name)
    return [
        Keyword(
            argument.arg,
            ast.unparse(argument.annotation) if argument.annotation else "",
            texts.get(argument.arg, texts.get(argument.arg.removesuffix("_"), "")),
            is_required=default is None,
        )
        for argument, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
        if argument.arg not in own
    ]


def keywords_of_record(module: Path, name: str) -> list[Keyword]:
    """The fields of the record of this name."""
    record = next(node for node in _body(module) if isinstance(node, ast.ClassDef) and node.name == name)
    return list(_fields(record.body))


def _body(module: Path) -> list[ast.stmt]:
    return ast.parse(module.read_text(encoding="utf-8")).body


def _fields(body: list[ast.stmt]) -> Iterator[Keyword]:
    """Each field with the docstring below it. What begins with an underscore is not a field."""
    for statement, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name = statement.target.id
            if not name.startswith("_"):
                kind = ast.unparse(statement.annotation).replace(_READ, DATE)
                yield Keyword(name, kind, _text(following))


def _text(statement: ast.stmt | None) -> str:
    value = statement.value if isinstance(statement, ast.Expr) else None
    return str(value.value) if isinstance(value, ast.Constant) else ""
