"""How a command shows an error: in at most six lines, or with all that is known of it."""

from __future__ import annotations

import sys

import click

from .statuses import INTERRUPTED, status_of
from .terminal import tell

__all__ = ["error_text", "report_error"]

_MOST_LINES = 6


def error_text(error: BaseException) -> str:
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


def report_error(error: BaseException, *, debug: bool) -> int:
    """Show an error on stderr; returns the exit status."""
    match error:
        case KeyboardInterrupt() | click.Abort():
            ended = "\n" if sys.stderr.isatty() else ""  # the line that shows ^C
            tell("\n".join([f"{ended}Interrupted.", *getattr(error.__cause__ or error, "__notes__", ())]))
            return INTERRUPTED
        case click.exceptions.NoArgsIsHelpError(ctx=click.Context() as context):
            click.echo(context.get_help(), err=True)
        case click.ClickException():
            if text := error_text(error):
                tell(f"Error: {text}")
            if isinstance(error, click.NoSuchOption) and (place := _place_of(error.option_name)):
                tell(place)
            if isinstance(error, click.UsageError) and error.ctx is not None:
                click.echo(f"Try '{error.ctx.command_path} --help'.", err=True)
        case _:
            tell(_whole(error) if debug else f"Error: {error_text(error)}")
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
