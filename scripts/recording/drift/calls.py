"""Asking a server every list and get of the contract once, and holding the answers against it.

Nothing here writes: every request is a GET. What is given out are names and types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote, urlencode

from halo_api.facts import RESOURCES, Resource

from halo import Halo, HaloError, InvalidRequestError, StatusError
from scripts.codegen.contract.conformity import Contract, Operation, type_of
from scripts.recording.cassettes import Exchange, Message
from scripts.recording.confirm import is_about_the_server
from scripts.recording.drift.report import Asked, Drift, name

PAGE = 2
"""Rows asked for: one more than it takes to see whether a page is kept."""
_ABOUT_PAGING = re.compile(r"^\?(pageinate|page_no|page_size) is not in the contract$")
_DEAD = {404, 405, 410, 501}

Rows = list[dict[str, Any]]


def drift(
    halo: Halo, contract: Contract, done: Iterable[str] = (), only: Iterable[str] = ()
) -> Iterator[tuple[str, Asked]]:
    """Each operation as it has been asked, with what became of it.

    Args:
        halo: Signed in to the server.
        contract: What it is held against.
        done: Operations that need not be asked again.
        only: Resources to ask for; all, where none are named.

    Raises:
        HaloError: There is no connection, or no signing in. What came before has been given out.
    """
    skipped, owners = set(done), dict[str, object]()
    chosen = _resources(only)
    left = [one for one in chosen if not _reading(contract, one).keys() <= skipped]
    needed = {owner for resource in left for _, owner in [_owner(resource)]}
    for resource in chosen:
        operations = _reading(contract, resource)
        if resource not in left and resource.name not in needed:
            continue
        rows: Rows = []
        for operation in operations.values():
            if "{" in operation.path:
                found = _one(halo, contract, operation, resource, rows)
            else:
                found, rows = _list(halo, contract, operation, resource, owners)
            if operation.id not in skipped:
                yield operation.id, found
        owners[resource.name] = next((row["id"] for row in rows if isinstance(row.get("id"), int)), None)
    if not only:
        yield from _others(halo, contract, skipped)


def operations_asked(contract: Contract, only: Iterable[str] = ()) -> list[str]:
    """What would be asked, by operation."""
    names = [operation for resource in _resources(only) for operation in _reading(contract, resource)]
    return names if only else names + [one.id for one in _beside(contract)]


def _owner(resource: Resource) -> tuple[str, str]:
    """The filter that its list needs, and the resource whose id it takes; both empty where it needs none."""
    first = next((names for names in resource.scope if "+" not in names), "")
    return first, resource.references.get(first, "")


def _list(
    halo: Halo, contract: Contract, operation: Operation, resource: Resource, owners: Mapping[str, object]
) -> tuple[Asked, Rows]:
    """A page of two, and its rows. Where there are only lists of what belongs to something, that of what was listed."""
    params: dict[str, Any] = {"pageinate": "true", "page_no": 1, "page_size": PAGE}
    needed, owner = _owner(resource)
    if needed:
        params[needed] = owners.get(owner) if owner else "a"
        if params[needed] is None:
            return Asked(f"not asked: no {needed} is known"), []
    exchange = _exchange(halo, operation.path, params)
    if isinstance(exchange, Asked):
        return exchange, []
    drifts = [*_drifts(contract, exchange)]
    try:
        said = exchange.answer.json
    except ValueError:
        return Asked("answered", tuple(drifts)), []
    key, rows = _rows(said)
    if key != resource.rows_key and rows:
        drifts.append(Drift("rows", f"rows are {_under(key)}; in the contract they are {_under(resource.rows_key)}"))
    drifts += _paging(resource, said, rows)
    return Asked("answered" if rows else "no rows", tuple(drifts)), rows


def _one(halo: Halo, contract: Contract, operation: Operation, resource: Resource, rows: Rows) -> Asked:
    """One of the rows that were listed."""
    known = [row for row in rows if all(row.get(part) is not None for part in resource.key)]
    if not known:
        return Asked("not asked: no rows were listed")
    path = re.sub(r"\{\w+\}", lambda _: quote(str(known[0][resource.key[-1]]), safe=""), operation.path)
    params = {part: known[0].get(part) for part in dict.fromkeys((*resource.key[:-1], *operation.required))}
    if unknown := [part for part, value in params.items() if value is None]:
        return Asked(f"not asked: no {unknown[0]} is known")
    exchange = _exchange(halo, path, params)
    if isinstance(exchange, Asked):
        return exchange
    return Asked("answered", tuple(_drifts(contract, exchange)))


def _exchange(halo: Halo, path: str, params: Mapping[str, Any]) -> Exchange | Asked:
    """The answer, as something that is held against the contract; what became of it where there is none."""
    try:
        answer = halo.request("GET", path, params=params)
    except InvalidRequestError:
        return Asked("not asked: its id cannot stand in a path")
    except HaloError as error:
        if is_about_the_server(error):
            raise
        if isinstance(error, StatusError):
            return _refused(error)
        return Asked(type(error).__name__, (Drift("other", f"the answer is none of the API: {type(error).__name__}"),))
    media_type = answer.headers.get("content-type", "")
    if "html" in media_type:
        return Asked("a web page", (Drift("route", "answers with a web page"),))
    url = f"https://halo.example.invalid/api{path}?{urlencode(params)}"
    said = Message({"content-type": media_type}, answer.text)
    return Exchange("GET", url, Message({}, ""), answer.status_code, said)


def _refused(error: StatusError) -> Asked:
    status = error.status_code
    if status in _DEAD:
        return Asked(str(status), (Drift("route", f"answers {status}"),))
    if status in {401, 403}:
        return Asked(f"{status}: this application may not see it")
    return Asked(str(status), (Drift("route", f"answers {status} to a plain request"),))


def _drifts(contract: Contract, exchange: Exchange) -> Iterator[Drift]:
    """The findings, without those about our own way of asking."""
    for finding in sorted(set(contract.found(exchange)), key=str):
        if _ABOUT_PAGING.search(finding.reason):
            continue
        shown = ".".join(step if step == "*" else name(step) for step in finding.path)
        if finding.kind == "field":
            yield Drift("field", f"`{shown}` ({_types(exchange, finding.path)})")
        else:
            yield Drift(finding.kind, f"`{shown}`: {finding.reason}" if shown else finding.reason)


def _types(exchange: Exchange, path: Iterable[str]) -> str:
    """The types that a field has in an answer."""
    values: list[Any] = [exchange.answer.json]
    for step in path:
        values = [one for value in values for one in _step(value, step)]
    return " or ".join(sorted({type_of(value) for value in values}))


def _step(value: Any, step: str) -> list[Any]:
    if step == "*":
        return [*value] if isinstance(value, list) else []
    members = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return [members[step]] if step in members else []


def _rows(said: Any) -> tuple[str | None, Rows]:
    """The rows and the key they are under; the longest list of objects, where there are several."""
    if isinstance(said, list):
        return None, _objects(said)
    members = cast("dict[str, Any]", said) if isinstance(said, dict) else {}
    found = {key: _objects(value) for key, value in members.items() if isinstance(value, list)}
    best = max(found, key=lambda key: len(found[key]), default=None)
    return best, found[best] if best is not None else []


def _objects(value: Any) -> Rows:
    return [row for row in value if isinstance(row, dict)]


def _under(key: str | None) -> str:
    return "a bare array" if key is None else f"under `{name(key)}`"


def _paging(resource: Resource, said: Any, rows: Rows) -> Iterator[Drift]:
    """Whether as many rows came as were asked for, where there are more."""
    if resource.paging == "pages" and len(rows) > PAGE:
        yield Drift("paging", "`page_size` is not kept; in the contract it is")
    total = cast("dict[str, Any]", said).get("record_count") if isinstance(said, dict) else None
    if resource.paging == "none" and len(rows) == PAGE and isinstance(total, int) and total > PAGE:
        yield Drift("paging", "`page_size` is kept; in the contract all rows come at once")


def _resources(only: Iterable[str]) -> list[Resource]:
    chosen = set(only) or RESOURCES.keys()
    if unknown := chosen - RESOURCES.keys():
        raise SystemExit(f"no such resource: {', '.join(sorted(unknown))}; there are {', '.join(RESOURCES)}")
    return [resource for resource in RESOURCES.values() if resource.name in chosen]


def _reading(contract: Contract, resource: Resource) -> dict[str, Operation]:
    """Its list and its get, in this order."""
    paths = (resource.path, re.compile(rf"{re.escape(resource.path)}/\{{\w+\}}"))
    found = [
        one
        for path in paths
        for one in contract.operations
        if one.method == "GET" and (one.path == path if isinstance(path, str) else path.fullmatch(one.path))
    ]
    return {one.id: one for one in found}


def _beside(contract: Contract) -> list[Operation]:
    """What can be read and is neither the list nor the get of a resource."""
    known = {operation for resource in RESOURCES.values() for operation in _reading(contract, resource)}
    return [one for one in contract.operations if one.method == "GET" and one.id not in known]


def _others(halo: Halo, contract: Contract, skipped: set[str]) -> Iterator[tuple[str, Asked]]:
    for operation in _beside(contract):
        if operation.id in skipped:
            continue
        needs = [one for one in operation.node.get("parameters", ()) if one.get("required")]
        if any(one["schema"]["type"] != "boolean" for one in needs):
            yield operation.id, Asked("not asked: no id is known")
            continue
        exchange = _exchange(halo, operation.path, {one["name"]: "true" for one in needs})
        found = exchange if isinstance(exchange, Asked) else Asked("answered", tuple(_drifts(contract, exchange)))
        yield operation.id, found
