"""How the demo prints: a heading with the code that it runs, what came of it, and how to go on."""

from __future__ import annotations

import os

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from halo import HaloError


def step(console: Console, title: str, *code: str) -> None:
    """A heading, and the code that follows it."""
    console.print()
    console.print(f"[bold cyan]{title}[/bold cyan]")
    for line in code:
        indented(console, f"[green]{escape(line)}[/green]")


def tell(console: Console, error: HaloError) -> None:
    """An error, as the end of a traceback shows it."""
    first, *rest = str(error).splitlines()
    indented(console, f"[red]{type(error).__name__}:[/red] {escape(first)}")
    for line in rest:
        indented(console, escape(line))


def indented(console: Console, line: str) -> None:
    """A line that stays indented where it is wrapped."""
    console.print(Padding(line, (0, 0, 0, 2)))


def ending(console: Console) -> None:
    """How to go on: in the shell that is usual here."""
    assign, python = ("export {}={}", ".venv/bin/python")
    if os.name == "nt":
        assign, python = ('$env:{}="{}"', r".venv\Scripts\python")
    values = {
        "HALOPSA_BASE_URL": "https://yourcompany.halopsa.com",
        "HALOPSA_CLIENT_ID": "...",
        "HALOPSA_CLIENT_SECRET": "...",
        "HALOPSA_TENANT": "yourcompany",
    }
    console.print()
    console.print("[bold]Your own tenant[/bold]: set these four, and `Halo()` finds them.")
    for name, value in values.items():
        console.print(f"  {assign.format(name, value)}")
    console.print(
        f'  [green]{python} -c "from halo import Halo; print(Halo().tickets.list().count())"[/green]', soft_wrap=True
    )
    console.print("[dim]What to grant the API application, and more: README.md[/dim]")
    console.print()
