# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What can be wrong with an operation's arguments, before sending, and with the answer to it."""


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
    """The answer came, and is not what this operation answers: not JSON, no rows where rows must be."""
