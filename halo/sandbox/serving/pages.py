"""The pages about the sandbox itself, at `/` and `/facts`, for people with a browser."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

from starlette.responses import Response

from ..api.errors import HTTPError
from ..api.open_routes import STAND_IN
from ..api.request import SandboxRequest
from ..contract import RESOURCES, Resource
from ..guesses import GUESSES
from ..store import Store

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>halo sandbox</title><meta name="viewport" content="width=device-width">
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 54rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
pre { background: #f3f4f6; padding: 1rem; overflow-x: auto; }
table { border-collapse: collapse; } td, th { padding: .2rem 1rem .2rem 0; text-align: left; vertical-align: top; }
tr:target { background: #fef3c7; } td ul { margin: 0; padding-left: 1rem; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
</style></head>
<body>
"""
_PAGE = """<h1>halo sandbox</h1>
<p><strong>{stand_in}</strong></p>
<p>Point a client at it:</p>
<pre>{variables}</pre>
<h2>Routes</h2>
<p>What is known of each, with its source: <a href="/facts">the facts</a>.</p>
<table><tr><th>Route</th><th>Verbs</th><th class="n">Records</th></tr>
{routes}
</table>
<p>Also: <code>POST /auth/token</code>, <code>GET /api/AuthInfo</code>, <code>GET /api/InstanceInfo</code>.</p>
<h2>What is only guessed</h2>
<p>It behaves as live servers were measured to. Where nothing was measured, it does this:</p>
<ul>
{guesses}
</ul>
</body></html>
"""
_FACTS = """<h1>The facts</h1>
<p>What the <a href="/">sandbox</a> serves each route from, and what surprises there, with its source.</p>
<table><tr><th>Route</th><th>Rows</th><th>Pages</th><th>Key</th><th>Traps</th></tr>
{facts}
</table>
</body></html>
"""


class Pages:
    """The pages of one sandbox.

    Args:
        store: The records, which are counted.
        variables: The environment variables that point a client at a base URL.
    """

    def __init__(self, store: Store, variables: Callable[[str], Mapping[str, str]]) -> None:
        self._store, self._variables = store, variables

    def handle(self, request: SandboxRequest) -> Response:
        """The page at `/` or at `/facts`.

        Raises:
            HTTPError: The method is not GET.
        """
        if request.method != "GET":
            raise HTTPError(405)
        page = _facts() if request.segments else self._start(request.base_url)
        return Response(page, media_type="text/html; charset=utf-8")

    def _start(self, base_url: str) -> str:
        rows = (
            f'<tr><td><a href="/facts#{name}"><code>/api{resource.path}</code></a></td>'
            f"<td>{', '.join(resource.operations)}</td>"
            f'<td class="n">{len(self._store.tables[name])}</td></tr>'
            for name, resource in RESOURCES.items()
        )
        return _HEAD + _PAGE.format(
            stand_in=STAND_IN,
            variables=escape("\n".join(f"{name}={value}" for name, value in self._variables(base_url).items())),
            routes="\n".join(rows),
            guesses="\n".join(f"<li>{escape(guess.text)}</li>" for guess in GUESSES),
        )


def _facts() -> str:
    rows = (
        f'<tr id="{name}"><td><code>/api{resource.path}</code></td>'
        f"<td>{_rows(resource)}</td><td>{_PAGING[resource.paging]}</td><td>{', '.join(resource.key)}</td>"
        f"<td><ul>{''.join(f'<li>{escape(trap)}</li>' for trap in resource.traps)}</ul></td></tr>"
        for name, resource in RESOURCES.items()
    )
    return _HEAD + _FACTS.format(facts="\n".join(rows))


_PAGING = {"pages": "with pageinate", "count": "count alone", "none": "none"}


def _rows(resource: Resource) -> str:
    if resource.rows_key is None:
        return "bare array"
    return f"<code>{resource.rows_key}</code>{', when paged' if resource.envelope == 'paged' else ''}"
