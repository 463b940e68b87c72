"""What the sandbox says of itself: the page at `/`, and `/api/InstanceInfo`."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from .contract import RESOURCES
from .guesses import GUESSES

if TYPE_CHECKING:
    from .instance import Sandbox

STAND_IN = "A stand-in for HaloPSA, made for trying and testing. It is not HaloPSA, and its data is made up."

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>halo sandbox</title><meta name="viewport" content="width=device-width">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #222; }}
pre {{ background: #f3f4f6; padding: 1rem; overflow-x: auto; }}
table {{ border-collapse: collapse; }} td, th {{ padding: .2rem 1rem .2rem 0; text-align: left; }}
td.n {{ text-align: right; font-variant-numeric: tabular-nums; }}
</style></head>
<body>
<h1>halo sandbox</h1>
<p><strong>{stand_in}</strong></p>
<p>Point a client at it:</p>
<pre>{variables}</pre>
<h2>Routes</h2>
<table><tr><th>Route</th><th>Verbs</th><th>Records</th></tr>
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


def page(sandbox: Sandbox, base_url: str) -> str:
    """The page at `/`."""
    rows = (
        f"<tr><td><code>/api{resource.path}</code></td><td>{', '.join(resource.operations)}</td>"
        f'<td class="n">{len(sandbox.store.tables[name])}</td></tr>'
        for name, resource in RESOURCES.items()
    )
    return _PAGE.format(
        stand_in=STAND_IN,
        variables=escape("\n".join(f"{name}={value}" for name, value in sandbox.variables(base_url).items())),
        routes="\n".join(rows),
        guesses="\n".join(f"<li>{escape(guess.text)}</li>" for guess in GUESSES),
    )


def instance_info() -> dict[str, object]:
    """The answer of `/api/InstanceInfo`, which on a live server tells the build."""
    return {"version": "0.0.0", "product": "halo sandbox", "is_stand_in": True, "about": STAND_IN}
