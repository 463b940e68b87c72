"""The one error of all steps."""

from __future__ import annotations


class StepError(Exception):
    """A step could not be done.

    Attributes:
        reason: What is wrong, and where; several lines if several things are.
        remedy: What to do.
        step: The name of the step, if it was one of several.
        half_done: Whether some files are new now and others not; otherwise nothing was changed.
    """

    def __init__(self, reason: str, remedy: str, *, half_done: bool = False) -> None:
        super().__init__(reason, remedy)
        self.reason, self.remedy, self.half_done = reason, remedy, half_done
        self.step = ""
