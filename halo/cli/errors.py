"""What a command ends with: an exit status, and an error in at most six lines.

| status | what happened |
| --- | --- |
| 0 | all is well |
| 1 | the server refused it, or gave what cannot be read |
| 2 | usage or settings: nothing was sent |
| 3 | signing in, or a permission |
| 4 | not found |
| 5 | the request limit |
| 6 | part of a batch, or of several profiles, failed |
| 7 | no answer, or the server failed |
| 8 | it may have happened: look before you repeat |
| 9 | a list that could not be completed, or output that could not be written |
| 130 | interrupted |
"""

from __future__ import annotations

import errno
import os
import re
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = [
    "BATCH",
    "INCOMPLETE",
    "INTERRUPTED",
    "NOT_FOUND",
    "UNKNOWN",
    "Failure",
    "Unwritten",
    "close_pipe",
    "draw",
    "onto_stdout",
    "plain",
    "report",
    "shown",
    "status_of",
    "tell",
]

USAGE, NOT_FOUND, BATCH, UNKNOWN, INCOMPLETE, INTERRUPTED = 2, 4, 6, 8, 9, 130
_MOST_LINES = 6

_STATUSES = {
    "ConfigurationError": USAGE,
    "InvalidRequestError": USAGE,
    "AuthenticationError": 3,
    "PermissionDeniedError": 3,
    "NotFoundError": NOT_FOUND,
    "RateLimitError": 5,
    "TransportError": 7,
    "ServerError": 7,
    "OutcomeUnknownError": UNKNOWN,
    "PaginationError": INCOMPLETE,
    "HaloError": 1,
}
"""The exceptions of `halo`, by name so that nothing is imported to say it; a subclass has the status of its base."""


_UNWRITTEN = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF, None}
"""What fails when something is written, None that of a closed stream; any other error is about a given name."""

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
        if _progress:
            draw("")
        click.echo(plain(text), err=True)


_progress: list[str] = []
"""The line of progress that stands on the terminal, if there is one."""


def draw(text: str) -> None:
    """Put a line of progress in place of the one that is there; an empty one takes it away."""
    _progress[:] = [text] if text else []
    click.echo(f"\r\x1b[K{text}", err=True, nl=False)


class Failure(click.ClickException):
    """A command that has said what is wrong, or says it in one line, and ends with a status of its own.

    Args:
        status: The exit status.
        message: What to show; empty if all is said.
    """

    def __init__(self, status: int, message: str = "") -> None:
        super().__init__(message)
        self.status = status


class Unwritten(Failure):
    """Data that stdout did not take."""


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


def status_of(error: BaseException) -> int:
    """The exit status for an error."""
    if isinstance(error, Failure):
        return error.status
    if isinstance(error, click.ClickException):
        return error.exit_code
    if isinstance(error, OSError):
        return INCOMPLETE if error.errno in _UNWRITTEN else USAGE
    names = [cls.__name__ for cls in type(error).__mro__]
    return next((_STATUSES[name] for name in names if name in _STATUSES), 1)


def shown(error: BaseException) -> str:
    """The text of an error, in at most six lines."""
    if isinstance(error, click.ClickException):
        text = error.format_message()
    elif isinstance(error, OSError):
        text = f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error)
    elif any(cls.__name__ == "HaloError" for cls in type(error).__mro__):
        from .language import spoken  # noqa: PLC0415  # only where something is wrong

        text = spoken(error)
    else:
        text = f"{type(error).__name__}: {error}\nThis is a fault of the command. --debug shows where."
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES - 1 :] = ["  ... (--debug shows all)"]
    return "\n".join(lines)


def report(error: BaseException, *, debug: bool) -> int:
    """Show an error on stderr; returns the exit status."""
    match error:
        case SystemExit():  # of the completion of a shell
            return error.code if isinstance(error.code, int) else 0
        case KeyboardInterrupt() | click.Abort():
            ended = "\n" if sys.stderr.isatty() else ""  # the line that shows ^C
            tell("\n".join([f"{ended}Interrupted.", *getattr(error.__cause__ or error, "__notes__", ())]))
            return INTERRUPTED
        case click.exceptions.NoArgsIsHelpError(ctx=click.Context() as context):
            click.echo(context.get_help(), err=True)
        case click.ClickException():
            if text := shown(error):
                tell(f"Error: {text}")
            if isinstance(error, click.NoSuchOption) and (place := _place_of(error.option_name)):
                tell(place)
            if isinstance(error, click.UsageError) and error.ctx is not None:
                click.echo(f"Try '{error.ctx.command_path} --help'.", err=True)
        case _:
            tell(_whole(error) if debug else f"Error: {shown(error)}")
    return status_of(error)


def _place_of(option: str) -> str:
    from .language import place_of  # noqa: PLC0415  # only where something is wrong

    return place_of(option)


def _whole(error: BaseException) -> str:
    """All that is known of an error: its traceback, and what the text of it has no room for."""
    import traceback  # noqa: PLC0415  # only if somebody looks for a fault

    parts = ["".join(traceback.format_exception(error)).rstrip()]
    parts += map(str, [*getattr(error, "errors", ()), *getattr(error, "problems", ())])
    if body := getattr(error, "body", ""):
        parts.append(f"The server's response:\n{body}")
    return "\n".join(parts)


def close_pipe() -> None:
    """Keep Python from complaining, at its end, about what could not be written."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
