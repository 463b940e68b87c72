"""Which checks there are, which of them are the inner loop, and what is run before an issue is called resolved."""

from __future__ import annotations

from scripts.checks.steps import Step

FAST_TESTS = ("tests/unit", "tests/house", "tests/generated", "tests/_sync")
"""Folders of tests that need no process of their own and take seconds; the twins of tests/_sync prove the same."""

CHECKS = {
    name: Step(name, commands)
    for name, commands in {
        "pyright": (("-m", "pyright", "--warnings"),),
        "tests": (("scripts/test.py", "-q", *FAST_TESTS),),
        # One after the other: both want the generator's environment, and the first makes it.
        "generated": (("scripts/generate.py", "--check"), ("-m", "scripts.checks.foreign_tools", "--sample")),
        "wheel": (("-m", "scripts.checks.wheel"),),
        "contract": (("scripts/api.py", "build", "--check"), ("scripts/api.py", "lint")),
        "mypy": (("-m", "mypy"),),
        "twins": (("scripts/unasync.py", "--check"),),
        "lint": (("-m", "ruff", "check", "."), ("-m", "ruff", "format", "--check", ".")),
    }.items()
}
"""By name, those first that take longest. "tests" are the fast ones."""

INNER_LOOP = ("pyright", "tests", "mypy", "lint")

EVERYTHING = (
    Step("the demo", (("scripts/demo.py",),)),
    Step("all checks", (("scripts/check.py", *(name for name in CHECKS if name != "tests")),)),
    Step("all tests", (("scripts/test.py",),)),
    Step("tools that are not ours", (("-m", "scripts.checks.foreign_tools"),)),
    Step("a frozen program", (("-m", "scripts.checks.frozen"),)),
    Step("the oldest versions that are allowed", (("-m", "scripts.checks.oldest"),)),
    Step("an update, with a large document", (("-m", "scripts.checks.rehearsal"),)),
    Step("data out: kills, storms, a large tenant", (("-m", "scripts.checks.data_out"),)),
    Step("the fault matrix", (("-m", "scripts.matrix"),)),
    Step("commands that are killed", (("-m", "scripts.checks.killed_commands"),)),
    Step("pictures of the command", (("scripts/pictures.py", "--check"),)),
    Step("a long soak", (("-m", "scripts.bench.soak"),)),
    Step("walks over lists that change", (("-m", "scripts.bench.walks"),)),
    Step("benchmarks of the client", (("-m", "scripts.bench.run"),)),
    Step("benchmarks of the command", (("-m", "scripts.bench.command"),)),
    Step("benchmarks of the sandbox", (("-m", "scripts.bench.sandbox"),)),
    Step("benchmarks of data out", (("-m", "scripts.bench.data_out"),)),
    Step("benchmarks of an export", (("-m", "scripts.bench.export"),)),
)
