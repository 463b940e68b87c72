"""How the demo prints: a heading with the code that it runs, the result, and how to go on."""

from __future__ import annotations

import os

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from halo import HaloError


def step(console: Console, title: str, *code: str) -> None:
    """Print a heading and the code of the step."""
    console.print()
    console.print(f"[bold cyan]{title}[/bold cyan]")
    for line in code:
        print_indented(console, f"[green]{escape(line)}[/green]")


def print_error(console: Console, error: HaloError) -> None:
    """Print an error as the end of a traceback shows it."""
    first, *rest = str(error).splitlines()
    print_indented(console, f"[red]{type(error).__name__}:[/red] {escape(first)}")
    for line in rest:
        print_indented(console, escape(line))


def print_indented(console: Console, line: str) -> None:
    """Print a line that stays indented if it is wrapped."""
    console.print(Padding(line, (0, 0, 0, 2)))


def print_ending(console: Console) -> None:
    """Print how to go on, for the usual shell of this platform."""
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
