"""The packages of the extra `sandbox`, and the error if one of them is not installed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

_PACKAGES = {"starlette", "uvicorn"}
_MISSING = 'The sandbox needs {name}, which is not installed: python -m pip install "halopsa-sdk[sandbox]"'


@contextmanager
def require_extra() -> Generator[None]:
    """A context in which the error about a missing package has the command that installs it.

    Raises:
        ModuleNotFoundError: A module that is imported within the context is missing.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name in _PACKAGES:
            raise ModuleNotFoundError(_MISSING.format(name=name), name=name) from error
        raise
