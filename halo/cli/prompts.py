"""Asks whoever is there: for what is missing, and before something is written that nobody may have meant.

The latter are several records, and every delete.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .statuses import INTERRUPTED, Failure
from .terminal import tell

if TYPE_CHECKING:
    from .options import Run

__all__ = ["ask", "ask_for", "confirm", "refuse_to_guess"]


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


def ask_for(run: Run, option: str, text: str, *, default: str | None = None, is_hidden: bool = False) -> str:
    """The answer to a question.

    Args:
        run: The run.
        option: What gives the answer without a question.
        text: The question.
        default: What an empty answer means; None if it means nothing.
        is_hidden: Whether it does not show what is typed.

    Raises:
        UsageError: Nobody can be asked.
    """
    if not run.is_interactive:
        raise click.UsageError(f"{option} is missing, and nobody can be asked here.")
    answer: str = click.prompt(text, default=default, show_default=bool(default), hide_input=is_hidden, err=True)
    return answer


def _about(act: str) -> str:
    return f"About to {act}."
