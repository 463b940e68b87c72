"""Asks before something is written that nobody may have meant: several records, and every delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .errors import INTERRUPTED, Failure, tell

if TYPE_CHECKING:
    from .options import Run

__all__ = ["ask", "confirm", "refuse_to_guess"]


def ask(run: Run, text: str) -> None:
    """Go on only if somebody wants it.

    Raises:
        UsageError: Nobody can be asked.
        Failure: Somebody was, and does not.
    """
    refuse_to_guess(run, text)
    tell(text)
    confirm()


def confirm() -> None:
    """Go on only if somebody says yes.

    Raises:
        Failure: They do not.
    """
    if not click.confirm("Continue?", err=True):
        raise Failure(INTERRUPTED, "Nothing was written.")


def refuse_to_guess(run: Run, text: str) -> None:
    """Nothing, if somebody can be asked.

    Raises:
        UsageError: Nobody can.
    """
    if not run.is_interactive:
        raise click.UsageError(
            f"{text} Nobody can be asked here, and nothing was sent: add --yes, or --dry-run to see."
        )
