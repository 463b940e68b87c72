"""How a webhook says that it is Halo, as options: a user name and a password that no command line shows, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from .options import Run

__all__ = ["auth_options", "read_auth"]


def auth_options(name: str) -> list[click.Parameter]:
    """The options for a parameter of this name."""
    return [
        click.Option([f"--{name}-user"], metavar="NAME", help="The user name; its password is asked for."),
        click.Option([f"--{name}-password-stdin"], is_flag=True, help="Read the password from stdin, its first line."),
        click.Option([f"--no-{name}"], is_flag=True, help="None: whoever knows the URL can post."),
    ]


def read_auth(run: Run, name: str, options: Mapping[str, Any]) -> Any:
    """What the options say.

    Raises:
        UsageError: They say nothing, or two things, or the password is missing and nobody can be asked.
    """
    from ..credentials import Secret  # noqa: PLC0415  # nothing is loaded for a help
    from ..webhooks import Basic, NoAuth  # noqa: PLC0415
    from .prompts import ask_for  # noqa: PLC0415
    from .sources import read_line  # noqa: PLC0415

    user, is_none = options[f"{name}_user"], options[f"no_{name}"]
    if (user is None) != is_none:
        raise click.UsageError(f"Give --{name}-user NAME, or --no-{name}.")
    if is_none:
        return NoAuth()
    if options[f"{name}_password_stdin"]:
        return Basic(user, Secret(read_line()))
    return Basic(user, Secret(ask_for(run, f"--{name}-password-stdin", "Password (not shown)", is_hidden=True)))
