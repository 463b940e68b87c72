"""What the sandbox needs and `halo` does not, and the sentence that says so where it is not installed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

_PACKAGES = {"starlette", "uvicorn"}
_MISSING = 'The sandbox needs {name}, which is not installed: python -m pip install "halopsa-sdk[sandbox]"'


@contextmanager
def needed() -> Generator[None]:
    """A context in which a package that is not there is told with the command that cures it.

    Raises:
        ModuleNotFoundError: Something that is imported in it is not there.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name in _PACKAGES:
            raise ModuleNotFoundError(_MISSING.format(name=name), name=name) from error
        raise
