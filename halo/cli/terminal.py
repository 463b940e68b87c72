"""What a command writes: data onto stdout; all else, and the line of progress, onto stderr."""

from __future__ import annotations

import errno
import os
import re
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import click

from .statuses import INCOMPLETE, Unwritten

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["close_pipe", "draw", "onto_stdout", "plain", "tell"]

_CONTROL = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
"""What a terminal would obey, in a text that anybody may have sent."""


def plain(text: str) -> str:
    """A text without characters that a terminal obeys."""
    return re.sub(_CONTROL, "\N{REPLACEMENT CHARACTER}", text)


def tell(text: str) -> None:
    """Print what is no data, without what a terminal would obey: a server may have written it.

    If nobody can read it any more, what the command is at goes on.
    """
    with suppress(OSError):
        if _line_of_progress:
            draw("")
        click.echo(plain(text), err=True)


_line_of_progress: list[str] = []
"""What stands on the terminal, if it does. There is one terminal, whatever runs in this process."""


def draw(text: str) -> None:
    """Put a line of progress in place of the one that is there; an empty one takes it away."""
    _line_of_progress[:] = [text] if text else []
    click.echo(f"\r\x1b[K{text}", err=True, nl=False)


@contextmanager
def onto_stdout() -> Generator[None]:
    """For what writes data: tells a failure of stdout from all others.

    Raises:
        BrokenPipeError: Whoever reads has closed the pipe.
        Unwritten: It cannot be written.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if os.name == "nt" and error.errno == errno.EINVAL:  # a closed pipe, there
            raise BrokenPipeError from error
        close_pipe()  # otherwise Python tries again at its end, and complains
        raise Unwritten(INCOMPLETE, f"stdout cannot be written: {error.strerror or 'it is closed'}.") from error


def close_pipe() -> None:
    """Keep Python from complaining, at its end, about what could not be written."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
