"""What a token must be good for: the scopes of the sign-in, and those of each operation.

A resource names the area that its routes belong to (`permission`), with its evidence. An operation demands a scope only
if that was measured; what merely has the name of a scope is said in words.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

EVERYTHING = "all"


def security_schemes(common: Json) -> Json:
    """The ways to sign in, with all scopes."""
    scopes = {EVERYTHING: "Everything that the agent may do."}
    for area, text in common["scopes"].items():
        scopes |= {f"read:{area}": f"Reading {text}.", f"edit:{area}": f"Creating, changing and deleting {text}."}
    schemes: Json = common["securitySchemes"]
    return {name: {**scheme, "flows": with_scopes(scheme["flows"], scopes)} for name, scheme in schemes.items()}


def with_scopes(flows: Json, scopes: Json) -> Json:
    """The flows, each with the same scopes."""
    return {name: {**flow, "scopes": scopes} for name, flow in flows.items()}


def scope_of(method: str, entry: Json) -> tuple[str, str] | None:
    """The scope of an operation and how it is known; None if it is not."""
    for area, source in entry.get("permission", {}).items():
        return f"{'read' if method == 'get' else 'edit'}:{area}", source
    return None


def sentences_on_scope(method: str, entry: Json) -> list[str]:
    """What is known of the scope, as a sentence; none if nothing is."""
    found = scope_of(method, entry)
    return [f"Scope: `{found[0]}` ({found[1]})."] if found else []


def security_of(method: str, entry: Json) -> Json:
    """The scope that is demanded, as the member of an operation; empty if that was not measured."""
    found = scope_of(method, entry)
    return {"security": [{"halo": [found[0]]}]} if found and is_measured(found[1]) else {}


def is_measured(source: str) -> bool:
    """Whether evidence is that of a live tenant."""
    return source.startswith("live")
