"""Packages that only some jobs need, and that come with an extra."""

from __future__ import annotations

from importlib import import_module

from ..errors import ConfigurationError

__all__ = ["require"]


def require(extra: str, *packages: str) -> None:
    """Nothing, if the packages of an extra are there.

    Raises:
        ConfigurationError: One of them is not, or cannot be imported; the message says how to install it.
    """
    for package in packages:
        try:
            import_module(package)
        except ImportError as error:
            raise ConfigurationError(
                f"to_{extra} needs the package {package}, which cannot be imported: {error}",
                advice=f'python -m pip install "halopsa-sdk[{extra}]"',
            ) from error
