"""What became of one item of a batch."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import attrs

from .errors import OutcomeUnknownError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@attrs.frozen
class Done(Generic[T_co]):
    """How one item ended well.

    Attributes:
        item: What came back, if anything.
        not_stored: The fields that came back different, or not at all, as far as that was looked at.
    """

    item: T_co
    not_stored: tuple[str, ...] = ()


@attrs.frozen
class Receipt(Generic[T]):
    """What became of one item of `create_many`, `update_many`, `delete_many` or `batch`.

    Attributes:
        index: Its place in the input, from 0.
        sent: What was sent for it, or the item itself. Not part of the repr: it holds people's data.
        item: What came back; None where it failed, and where nothing came back.
        error: Why it failed; None where it did not.
        not_stored: With `with_options(verify=True)`: the fields that came back different, or not at all.
    """

    index: int
    sent: Any = attrs.field(repr=False)
    item: T | None = None
    error: Exception | None = None
    not_stored: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the server has confirmed it."""
        return self.error is None

    @property
    def outcome_unknown(self) -> bool:
        """Whether nobody can say if it happened: look before sending it again."""
        return isinstance(self.error, OutcomeUnknownError)
