"""The exit statuses of a command, and what ends it with one.

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

import click

__all__ = [
    "BATCH",
    "INCOMPLETE",
    "INTERRUPTED",
    "NOT_FOUND",
    "NO_ANSWER",
    "RATE_LIMIT",
    "REFUSED",
    "SIGN_IN",
    "UNKNOWN",
    "USAGE",
    "Failure",
    "Unwritten",
    "status_of",
]

REFUSED, USAGE, SIGN_IN, NOT_FOUND, RATE_LIMIT = 1, 2, 3, 4, 5
BATCH, NO_ANSWER, UNKNOWN, INCOMPLETE, INTERRUPTED = 6, 7, 8, 9, 130

_STATUSES = {
    "ConfigurationError": USAGE,
    "InvalidRequestError": USAGE,
    "AuthenticationError": SIGN_IN,
    "PermissionDeniedError": SIGN_IN,
    "NotFoundError": NOT_FOUND,
    "RateLimitError": RATE_LIMIT,
    "TransportError": NO_ANSWER,
    "ServerError": NO_ANSWER,
    "OutcomeUnknownError": UNKNOWN,
    "PaginationError": INCOMPLETE,
    "HaloError": REFUSED,
}
"""The exceptions of `halo`, by name so that nothing is imported to say it; a subclass has the status of its base."""

_UNWRITTEN = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF, None}
"""What fails when something is written, None that of a closed stream; any other error is about a given name."""


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


def status_of(error: BaseException) -> int:
    """The exit status for an error."""
    if isinstance(error, Failure):
        return error.status
    if isinstance(error, click.ClickException):
        return error.exit_code
    if isinstance(error, OSError):
        return INCOMPLETE if error.errno in _UNWRITTEN else USAGE
    names = [cls.__name__ for cls in type(error).__mro__]
    return next((_STATUSES[name] for name in names if name in _STATUSES), REFUSED)
