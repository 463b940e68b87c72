"""Calls every list and get of the contract once on a server, and compares the answers with the contract.

Nothing here writes: every request is a GET. What comes out are names and types.
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
from scripts.recording.drift.report import Drift, Result, name

PAGE = 2
"""Rows per page: one more than it takes to see whether a page is honoured."""
_ABOUT_PAGING = re.compile(r"^\?(pageinate|page_no|page_size) is not in the contract$")
_DEAD = {404, 405, 410, 501}

Rows = list[dict[str, Any]]


def drift(
    halo: Halo, contract: Contract, done: Iterable[str] = (), only: Iterable[str] = ()
) -> Iterator[tuple[str, Result]]:
    """Each operation, once it has been called, with its result.

    Args:
        halo: Signed in to the server.
        contract: What the answers are compared with.
        done: Operations that need not be called again.
        only: Names of resources; all, if none are named.

    Raises:
        HaloError: There is no connection, or signing in failed. Results before that have been yielded.
    """
    skipped, owners = set(done), dict[str, object]()
    resources = _resources(only)
    pending = [resource for resource in resources if not _readers(contract, resource).keys() <= skipped]
    needed = {_owner(resource)[1] for resource in pending}
    for resource in resources:
        if resource not in pending and resource.name not in needed:
            continue
        rows: Rows = []
        for operation in _readers(contract, resource).values():
            if "{" in operation.path:
                result = _get(halo, contract, operation, resource, rows)
            else:
                result, rows = _list(halo, contract, operation, resource, owners)
            if operation.id not in skipped:
                yield operation.id, result
        owners[resource.name] = next((row["id"] for row in rows if isinstance(row.get("id"), int)), None)
    if not only:
        yield from _others(halo, contract, skipped)


def operations_called(contract: Contract, only: Iterable[str] = ()) -> list[str]:
    """The names of the operations that would be called."""
    names = [operation for resource in _resources(only) for operation in _readers(contract, resource)]
    return names if only else names + [operation.id for operation in _other_readers(contract)]


def _owner(resource: Resource) -> tuple[str, str]:
    """The filter that its list needs, and the resource whose id that takes; both empty if it needs none."""
    first = next((names for names in resource.scope if "+" not in names), "")
    return first, resource.references.get(first, "")


def _list(
    halo: Halo, contract: Contract, operation: Operation, resource: Resource, owners: Mapping[str, object]
) -> tuple[Result, Rows]:
    """The result of a page of two, and its rows; of one owner's rows, if only those can be listed."""
    params: dict[str, Any] = {"pageinate": "true", "page_no": 1, "page_size": PAGE}
    needed, owner = _owner(resource)
    if needed:
        params[needed] = owners.get(owner) if owner else "a"
        if params[needed] is None:
            return Result(f"not called: no {needed} is known"), []
    exchange = _exchange(halo, operation.path, params)
    if isinstance(exchange, Result):
        return exchange, []
    drifts = [*_drifts(contract, exchange)]
    try:
        content = exchange.answer.json
    except ValueError:
        return Result("answered", tuple(drifts)), []
    key, rows = _rows(content)
    if key != resource.rows_key and rows:
        drifts.append(Drift("rows", f"rows are {_under(key)}; in the contract they are {_under(resource.rows_key)}"))
    drifts += _paging(resource, content, rows)
    return Result("answered" if rows else "no rows", tuple(drifts)), rows


def _get(halo: Halo, contract: Contract, operation: Operation, resource: Resource, rows: Rows) -> Result:
    """The result of getting one of the rows that were listed."""
    others = [part for part in resource.key if part != "id"]
    row = next((row for row in rows if all(row.get(part) is not None for part in ("id", *others))), None)
    if row is None:
        return Result("not called: no rows were listed")
    path = re.sub(r"\{\w+\}", lambda _: quote(str(row["id"]), safe=""), operation.path)
    params = {part: row.get(part) for part in dict.fromkeys((*others, *operation.required))}
    if missing := [part for part, value in params.items() if value is None]:
        return Result(f"not called: no {missing[0]} is known")
    return _compared(contract, _exchange(halo, path, params))


def _compared(contract: Contract, exchange: Exchange | Result) -> Result:
    return exchange if isinstance(exchange, Result) else Result("answered", tuple(_drifts(contract, exchange)))


def _exchange(halo: Halo, path: str, params: Mapping[str, Any]) -> Exchange | Result:
    """The exchange, to be compared with the contract, or the result if there is no such answer."""
    try:
        answer = halo.request("GET", path, params=params)
    except InvalidRequestError:
        return Result("not called: its id cannot stand in a path")
    except HaloError as error:
        if is_about_the_server(error):
            raise
        if isinstance(error, StatusError):
            return _refused(error.status_code)
        kind = type(error).__name__
        return Result(kind, (Drift("other", f"the answer is not one of the API: {kind}"),))
    media_type = answer.headers.get("content-type", "")
    if "html" in media_type:
        return Result("a web page", (Drift("route", "answers with a web page"),))
    url = f"https://halo.example.invalid/api{path}?{urlencode(params)}"
    body = Message({"content-type": media_type}, answer.text)
    return Exchange("GET", url, Message({}, ""), answer.status_code, body)


def _refused(status: int) -> Result:
    if status in _DEAD:
        return Result(str(status), (Drift("route", f"answers {status}"),))
    if status in {401, 403}:
        return Result(f"{status}: this application may not see it")
    return Result(str(status), (Drift("route", f"answers {status} to a plain request"),))


def _drifts(contract: Contract, exchange: Exchange) -> Iterator[Drift]:
    """The findings, without those about the paging parameters that are always sent."""
    for finding in sorted(set(contract.differences(exchange)), key=str):
        if _ABOUT_PAGING.search(finding.reason):
            continue
        place = ".".join(step if step == "*" else name(step) for step in finding.path)
        if finding.kind == "field":
            yield Drift("field", f"`{place}` ({_types(exchange, finding.path)})")
        else:
            yield Drift(finding.kind, f"`{place}`: {finding.reason}" if place else finding.reason)


def _types(exchange: Exchange, path: Iterable[str]) -> str:
    """The types that a field has in an answer."""
    values: list[Any] = [exchange.answer.json]
    for step in path:
        values = [inner for value in values for inner in _step(value, step)]
    return " or ".join(sorted({type_of(value) for value in values}))


def _step(value: Any, step: str) -> list[Any]:
    if step == "*":
        return [*value] if isinstance(value, list) else []
    members = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return [members[step]] if step in members else []


def _rows(content: Any) -> tuple[str | None, Rows]:
    """The rows and the key they are under; the longest list of objects, if there are several."""
    if isinstance(content, list):
        return None, _objects(content)
    members = cast("dict[str, Any]", content) if isinstance(content, dict) else {}
    lists = {key: _objects(value) for key, value in members.items() if isinstance(value, list)}
    longest = max(lists, key=lambda key: len(lists[key]), default=None)
    return longest, lists[longest] if longest is not None else []


def _objects(value: Any) -> Rows:
    return [row for row in value if isinstance(row, dict)]


def _under(key: str | None) -> str:
    return "a bare array" if key is None else f"under `{name(key)}`"


def _paging(resource: Resource, content: Any, rows: Rows) -> Iterator[Drift]:
    """Whether a page has as many rows as were requested, if there are more."""
    if resource.paging == "pages" and len(rows) > PAGE:
        yield Drift("paging", "`page_size` is not honoured; in the contract it is")
    total = cast("dict[str, Any]", content).get("record_count") if isinstance(content, dict) else None
    if resource.paging == "none" and len(rows) == PAGE and isinstance(total, int) and total > PAGE:
        yield Drift("paging", "`page_size` is honoured; in the contract all rows come at once")


def _resources(only: Iterable[str]) -> list[Resource]:
    names = set(only) or RESOURCES.keys()
    if unknown := names - RESOURCES.keys():
        raise SystemExit(f"no such resource: {', '.join(sorted(unknown))}; there are {', '.join(RESOURCES)}")
    return [resource for resource in RESOURCES.values() if resource.name in names]


def _readers(contract: Contract, resource: Resource) -> dict[str, Operation]:
    """Its list and its get, in this order."""
    item = re.compile(rf"{re.escape(resource.path)}/\{{\w+\}}")
    readers = [operation for operation in contract.operations if operation.method == "GET"]
    lists = [operation for operation in readers if operation.path == resource.path]
    gets = [operation for operation in readers if item.fullmatch(operation.path)]
    return {operation.id: operation for operation in (*lists, *gets)}


def _other_readers(contract: Contract) -> list[Operation]:
    """What can be read and is neither the list nor the get of a resource."""
    readers = {operation for resource in RESOURCES.values() for operation in _readers(contract, resource)}
    reading = [operation for operation in contract.operations if operation.method == "GET"]
    return [operation for operation in reading if operation.id not in readers]


def _others(halo: Halo, contract: Contract, skipped: set[str]) -> Iterator[tuple[str, Result]]:
    for operation in _other_readers(contract):
        if operation.id in skipped:
            continue
        needed = [parameter for parameter in operation.node.get("parameters", ()) if parameter.get("required")]
        if any(parameter["schema"]["type"] != "boolean" for parameter in needed):
            yield operation.id, Result("not called: no id is known")
        else:
            params = {parameter["name"]: "true" for parameter in needed}
            yield operation.id, _compared(contract, _exchange(halo, operation.path, params))
