"""The synchronous twins: what the translation makes of a source, and that no difference goes unseen."""

from pathlib import Path

import pytest

from scripts import unasync
from scripts.codegen import twins

TRANSLATIONS = {
    "a coroutine": ("async def f() -> None: ...", "def f() -> None: ..."),
    "a call that is awaited": ("x = await f(1)", "x = f(1)"),
    "an await in brackets": ("x = (await f()).y", "x = (f()).y"),
    "an await that is handed on": ("return await g(await f())", "return g(f())"),
    "a loop": ("async for row in rows:\n    pass", "for row in rows:\n    pass"),
    "a context": ("async with Halo() as halo:\n    pass", "with Halo() as halo:\n    pass"),
    "a comprehension": ("[row async for row in await rows()]", "[row for row in rows()]"),
    "a generator": ("(await f(x) async for x in y)", "(f(x) for x in y)"),
    "a lambda": ("asleep = lambda: aclose()", "sleep = lambda: close()"),
    "white space and comments": ("x = [\n    1,  # AsyncHalo\n\n    2,\n]", "x = [\n    1,  # Halo\n\n    2,\n]"),
    "a method": ("async def __aenter__(self): ...", "def __enter__(self): ..."),
    "a name": ("halo: AsyncHalo = AsyncHalo()", "halo: Halo = Halo()"),
    "a name in a text": ('__all__ = ["AsyncHalo", "AsyncRows"]', '__all__ = ["Halo", "Rows"]'),
    "a name in an f-string": ('f"{x} of AsyncHalo {{}}"', 'f"{x} of Halo {{}}"'),
    "an expression in an f-string": ('f"{await f(x)!r:>{y}}"', 'f"{f(x)!r:>{y}}"'),
    "a docstring with a call": (
        '"""Use `await halo.aclose()`, or `async with AsyncHalo() as halo`."""',
        '"""Use `halo.close()`, or `with Halo() as halo`."""',
    ),
    "a docstring of several lines": (
        '"""Rows.\n\n    async for row in rows:\n        await row.save()\n"""',
        '"""Rows.\n\n    for row in rows:\n        row.save()\n"""',
    ),
    "a comment with a loop": ("x = 1  # then async for row in it", "x = 1  # then for row in it"),
    "a longer name is another name": ("AsyncHaloTest = _aclose = aclose_all", "AsyncHaloTest = _aclose = aclose_all"),
    "words that only begin alike": ("awaited = asynchronous = asyncio", "awaited = asynchronous = asyncio"),
    "the words themselves in prose": ('"""To await is to wait."""', '"""To await is to wait."""'),
    "nothing to translate": (
        "def f(x: int = 1) -> str:\n    return 'ä'\n",
        "def f(x: int = 1) -> str:\n    return 'ä'\n",
    ),
}


@pytest.mark.parametrize(("source", "twin"), TRANSLATIONS.values(), ids=TRANSLATIONS)
def test_a_source_becomes_its_twin(source: str, twin: str):
    assert "".join(twins.pieces(source + "\n", set())) == twin + "\n"


@pytest.mark.parametrize("rule", twins.NAMES)
def test_a_rule_counts_as_used_wherever_its_name_stands(rule: str):
    for text in (f"{rule}\n", f"# {rule}\n", f"'{rule}'\n"):
        used: set[str] = set()
        list(twins.pieces(text, used))
        assert used == {rule}


class TestTheCommand:
    @pytest.fixture
    def project(self, tmp_path: Path) -> Path:
        """A small project with a source for each rule, whose twins are up to date."""
        self.write(tmp_path, "halo/_async/rows.py", "".join(f"{name} = 1\n" for name in twins.NAMES))
        self.write(tmp_path, "halo/_async/deep/more.py", "async def f() -> None: ...\n")
        assert self.run(tmp_path) == 0
        return tmp_path

    @staticmethod
    def write(project: Path, name: str, text: str) -> None:
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    @staticmethod
    def run(project: Path, *arguments: str) -> int:
        return unasync.main(project, arguments)

    def test_writes_twins_that_name_their_source_and_the_command(self, project: Path):
        assert (project / "halo/_sync/deep/more.py").read_text(encoding="utf-8") == (
            "# Written by `python scripts/unasync.py` from halo/_async/deep/more.py. Do not edit.\n"
            "def f() -> None: ...\n"
        )

    def test_changes_nothing_when_run_again(self, project: Path, capsys: pytest.CaptureFixture[str]):
        capsys.readouterr()

        assert (self.run(project), self.run(project, "--check")) == (0, 0)
        assert capsys.readouterr().out == ""

    @pytest.mark.parametrize(
        ("name", "what"),
        [("rows.py", "different"), ("deep/more.py", "missing"), ("old.py", "extra"), ("deep/old.py", "extra")],
    )
    def test_finds_a_twin_that_is_different_missing_or_extra_and_tells_the_repair(
        self, project: Path, name: str, what: str, capsys: pytest.CaptureFixture[str]
    ):
        self.damage(project, name, what)
        before = self.twins(project)

        assert self.run(project, "--check") == 1
        assert capsys.readouterr().out.splitlines()[-2:] == [
            f"halo/_sync/{name}: {what}",
            "the twins are not what their sources say; repair with: python scripts/unasync.py",
        ]
        assert self.twins(project) == before, "a check writes nothing"

    @pytest.mark.parametrize(
        ("name", "what"), [("rows.py", "different"), ("deep/more.py", "missing"), ("x.py", "extra")]
    )
    def test_repairs_what_it_finds(self, project: Path, name: str, what: str):
        before = self.twins(project)
        self.damage(project, name, what)

        assert self.run(project) == 0
        assert self.twins(project) == before

    def test_a_rule_that_is_never_used_fails_with_or_without_check(
        self, project: Path, capsys: pytest.CaptureFixture[str]
    ):
        """It has outlived what it was for."""
        rows = project / "halo/_async/rows.py"
        rows.write_text(rows.read_text(encoding="utf-8").replace("arun_bounded = 1\n", ""), encoding="utf-8")

        assert (self.run(project), self.run(project, "--check")) == (1, 1)
        assert "scripts/codegen/twins.py: the rule 'arun_bounded' is never used; remove it" in capsys.readouterr().out

    def damage(self, project: Path, name: str, what: str) -> None:
        if what == "missing":
            (project / "halo/_sync" / name).unlink()
        else:
            self.write(project, f"halo/_sync/{name}", "edited by hand\n")

    def twins(self, project: Path) -> dict[str, str]:
        return {str(path): path.read_text(encoding="utf-8") for path in (project / "halo/_sync").rglob("*.py")}
