"""What became of one item of a batch."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import attrs
from halo_api import Model

from .errors import HaloError, OutcomeUnknownError

T = TypeVar("T", bound=Model)


@attrs.frozen
class Receipt(Generic[T]):
    """What became of one item of `create_many` or `update_many`.

    Attributes:
        index: Its place in the input, from 0.
        sent: What was sent for it. Not part of the repr: it holds people's data.
        item: The record as the server gave it back; None where it failed.
        error: Why it failed; None where it did not.
    """

    index: int
    sent: dict[str, Any] = attrs.field(repr=False)
    item: T | None = None
    error: HaloError | None = None

    @property
    def ok(self) -> bool:
        """Whether the server has confirmed it."""
        return self.error is None

    @property
    def outcome_unknown(self) -> bool:
        """Whether nobody can say if it happened: look before sending it again."""
        return isinstance(self.error, OutcomeUnknownError)
