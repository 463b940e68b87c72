# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The errors of operations: in the arguments, before anything is sent, and in the answer."""


class ArgumentError(TypeError):
    """An argument that cannot be sent. Nothing has been sent.

    Attributes:
        name: The argument; empty if one of several is missing.
        problem: What is wrong with it, and what to do.
    """

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(name, problem)
        self.name, self.problem = name, problem

    def __str__(self) -> str:
        return f"{self.name}: {self.problem}" if self.name else self.problem


class AnswerError(ValueError):
    """What came is not what this operation answers: not JSON, no rows where rows must be, a date that is not one."""
