"""What commands that go to a tenant ask beforehand, and which errors mean that nothing can be done there."""

from __future__ import annotations

from halo import HaloError, StatusError, TransportError


def confirmed() -> bool:
    """Whether somebody says yes; False if nobody is there to answer."""
    try:
        return input("Go on? [y/N] ").strip().lower() == "y"
    except EOFError:
        print()
        return False


def is_about_the_server(error: HaloError) -> bool:
    """Whether every other call would fail too: there is no connection, or signing in failed."""
    return isinstance(error, TransportError) or (isinstance(error, StatusError) and error.path == "/auth/token")
