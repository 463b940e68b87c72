"""What commands that go to a tenant ask beforehand, and what they make of its refusals."""

from __future__ import annotations

from halo import HaloError, StatusError, TransportError

__all__ = ["agreed", "is_about_the_server"]


def agreed() -> bool:
    """Whether somebody says yes; no, where nobody is there to answer."""
    try:
        return input("Go on? [y/N] ").strip().lower() == "y"
    except EOFError:
        print()
        return False


def is_about_the_server(error: HaloError) -> bool:
    """Whether nothing at all can be had there: no connection, or no signing in."""
    return isinstance(error, TransportError) or (isinstance(error, StatusError) and error.path == "/auth/token")
