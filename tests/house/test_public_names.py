"""Whatever a public method or function takes or gives has a public name, so that users can annotate with it."""

from __future__ import annotations

import ast
import builtins
import inspect
import sys
import types
import typing
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from halo_api.facts import RESOURCES

import halo
from halo.sandbox import Snapshot

from .public import PUBLIC, names_in, public_classes


def annotations_of(cls: type) -> Iterator[tuple[str, Any]]:
    """The annotations of the public methods and properties, evaluated."""
    for name, member in inspect.getmembers(cls):
        function = getattr(member, "fget", None) or getattr(member, "__func__", member)
        function = inspect.unwrap(function) if callable(function) else function
        if name.startswith("_") and name != "__init__":
            continue
        if not inspect.isfunction(function) or not function.__module__.startswith("halo."):
            continue
        if name == "__init__" and (cls is Snapshot or "session" in inspect.signature(cls).parameters):
            continue  # nobody makes one by hand
        yield from annotations_in(f"{cls.__name__}.{name}", function)


def annotations_in(name: str, function: types.FunctionType) -> Iterator[tuple[str, Any]]:
    """The annotations of a function, evaluated."""
    namespace = namespace_of(sys.modules[function.__module__])
    for parameter, annotation in function.__annotations__.items():
        yield f"{name}({parameter})", eval(annotation, namespace) if isinstance(annotation, str) else annotation


def public_annotations() -> Iterator[tuple[str, Any]]:
    """The annotations of what users call."""
    for cls in public_classes():
        yield from annotations_of(cls)
    for module in PUBLIC:
        for name in names_in(module):
            function = inspect.unwrap(getattr(module, name))
            if inspect.isfunction(function) and function.__module__.startswith("halo."):
                yield from annotations_in(f"{module.__name__}.{name}", function)


@cache
def namespace_of(module: types.ModuleType) -> dict[str, Any]:
    """The names of a module, those included that only type checkers import."""
    names = {**vars(builtins), **vars(module)}
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.ImportFrom):
            source = import_module("." * node.level + (node.module or ""), module.__package__)
            for alias in node.names:
                found = getattr(source, alias.name, None)
                if found is None:
                    found = handed_on(source, alias.name)
                names[alias.asname or alias.name] = (
                    import_module(f"{source.__name__}.{alias.name}") if found is None else found
                )
        elif isinstance(node, ast.Import):
            tops = {alias.asname or alias.name.partition(".")[0]: alias.name.partition(".")[0] for alias in node.names}
            names |= {name: import_module(top) for name, top in tops.items()}
    return names


def handed_on(source: types.ModuleType, name: str) -> Any:
    """What a module itself imports for type checkers alone, and others import from it."""
    is_there = f" as {name}" in inspect.getsource(source)
    return namespace_of(source)[name] if is_there else None


def classes_in(annotation: Any) -> Iterator[type]:
    """The classes that an annotation is made of."""
    if inspect.isclass(annotation) and not typing.get_args(annotation):
        yield annotation
    elif (origin := typing.get_origin(annotation)) is not None:
        yield from classes_in(origin)
        for argument in typing.get_args(annotation):
            for part in argument if isinstance(argument, list) else [argument]:
                yield from classes_in(part)


def test_what_users_call_takes_and_gives_what_has_a_public_name():
    named = {id(getattr(module, name)) for module in PUBLIC for name in names_in(module)}
    private = {
        f"{place}: {part.__module__}.{part.__qualname__}"
        for place, annotation in public_annotations()
        if id(annotation) not in named
        for part in classes_in(annotation)
        if part.__module__.startswith("halo.") and id(part) not in named
    }

    assert not private, "\n".join(sorted(private))


def test_a_client_offers_its_resources_and_few_methods():
    client = halo.Halo(base_url="https://acme.example", client_id="a", client_secret="b", tenant="acme")

    offered = {name for name in dir(client) if not name.startswith("_")}
    assert offered == {
        *RESOURCES,
        "base_url",
        "batch",
        "close",
        "describe",
        "forget_names",
        "from_profile",
        "host",
        "request",
        "send",
        "sql",
        "tenant",
        "usage",
        "with_options",
    }


@pytest.mark.parametrize(
    "module", [module for module in PUBLIC if hasattr(module, "__getattr__")], ids=lambda module: module.__name__
)
def test_a_module_that_loads_its_exports_late_offers_these_alone(module):
    """What completes names asks `dir`, which does not know by itself what has not been loaded yet."""
    assert dir(module) == sorted(getattr(module, "__all__", dir(module)))
    assert {"Any", "TYPE_CHECKING", "import_module"}.isdisjoint(dir(module))
