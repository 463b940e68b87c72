"""What an error says is data: code asks `problem`, `advice`, `call` or the type of an error, and never its text."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from halo import errors

from .source import is_written_by_hand, modules, text_of

CLASSES = {*errors.__all__, "Exception", "BaseException", "TypeError"}
"""Where one of these is expected, an exception of halo may come."""


def readings(source: str) -> list[int]:
    """The lines of a module in which the text of an exception of halo is cut or searched."""
    tree = ast.parse(source)
    return sorted({line for node in ast.walk(tree) for name in _bound_by(node) for line in _readings(node, name)})


def _bound_by(node: ast.AST) -> Iterator[str]:
    """The names that hold an exception of halo within a handler or a function."""
    match node:
        case ast.ExceptHandler(name=str(name), type=ast.expr() as caught) if _may_be_ours(caught):
            yield name
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            parameters = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
            yield from (each.arg for each in parameters if each.annotation and _may_be_ours(each.annotation))
        case _:
            pass


def _may_be_ours(expression: ast.expr) -> bool:
    names = {node.id if isinstance(node, ast.Name) else "" for node in ast.walk(expression)}
    return not names.isdisjoint(CLASSES) and not any(isinstance(node, ast.Subscript) for node in ast.walk(expression))


def _readings(within: ast.AST, name: str) -> Iterator[int]:
    for node in ast.walk(within):
        match node:
            case ast.Attribute(value=text) | ast.Subscript(value=text) if _is_text_of(text, name):
                yield node.lineno
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[text]) if _is_text_of(text, name):
                yield node.lineno
            case _:
                pass


def _is_text_of(node: ast.expr, name: str) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="str" | "repr"), args=[ast.Name(id=named)]):
            return named == name
        case ast.JoinedStr(values=values):
            parts = [part.value for part in values if isinstance(part, ast.FormattedValue)]
            return any(isinstance(part, ast.Name) and part.id == name for part in parts)
        case ast.Attribute(value=ast.Name(id=named), attr="args"):
            return named == name
        case _:
            return False


@pytest.mark.parametrize(
    "statement",
    [
        'str(error).partition("\\n")',
        '"too long" in str(error)',
        'f"item {error}".rstrip(".")',
        "error.args[0]",
    ],
)
def test_reading_the_text_of_an_error_is_seen(statement: str):
    handler = f"try:\n    pass\nexcept (OSError, HaloError) as error:\n    {statement}"

    assert readings(handler) == [4]
    assert readings(f"def why(error: BaseException) -> str:\n    {statement}") == [2]
    assert readings(handler.replace("HaloError", "ValueError")) == []


def test_no_code_reads_the_text_of_an_error():
    paths = filter(is_written_by_hand, modules("halo/"))

    assert [f"{path}:{line}" for path in paths for line in readings(text_of(path))] == []
