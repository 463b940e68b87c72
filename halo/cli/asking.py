"""Asks before something is written that nobody may have meant: several records, and every delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .errors import INTERRUPTED, Failure, tell

if TYPE_CHECKING:
    from .options import Run

__all__ = ["ask", "confirm", "refuse_to_guess"]


def ask(run: Run, act: str) -> None:
    """Go on only if somebody wants it.

    Args:
        run: The run.
        act: What is about to be done, such as "delete 1 ticket".

    Raises:
        UsageError: Nobody can be asked.
        Failure: Somebody was, and does not.
    """
    refuse_to_guess(run, act)
    tell(_about(act))
    confirm()


def confirm() -> None:
    """Go on only if somebody says yes.

    Raises:
        Failure: They do not.
    """
    if not click.confirm("Continue?", err=True):
        raise Failure(INTERRUPTED, "Nothing was written.")


def refuse_to_guess(run: Run, act: str) -> None:
    """Nothing, if somebody can be asked.

    Args:
        run: The run.
        act: As for `ask`.

    Raises:
        UsageError: Nobody can.
    """
    if not run.is_interactive:
        raise click.UsageError(
            f"{_about(act)} Nobody can be asked here, and nothing was sent: add --yes, or --dry-run to see."
        )


def _about(act: str) -> str:
    return f"About to {act}."
