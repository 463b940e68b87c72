"""Write the synchronous twins from the asynchronous source.

    python scripts/unasync.py            write
    python scripts/unasync.py --check    write nothing; fail when a twin differs, is missing or has no source

Only names change, so the script is a list of names; what truly differs stands side by side in
`halo/_waiting.py`, `halo/_http.py` and `halo/_clock.py`. A rule that is never used is an error: it has outlived
what it was for.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMAND = "python scripts/unasync.py"

TWINS = (
    ("halo/_async", "halo/_sync"),
    ("tests/_async", "tests/_sync"),
    ("tests/contract/_async", "tests/contract/_sync"),
)

NAMES = {
    "AsyncAcquire": "Acquire",
    "AsyncAct": "Act",
    "AsyncAuthFlow": "AuthFlow",
    "AsyncBaseTransport": "BaseTransport",
    "AsyncClient": "Client",
    "AsyncCollection": "Collection",
    "AsyncEndpoint": "Endpoint",
    "AsyncFileCollection": "FileCollection",
    "AsyncFileEndpoint": "FileEndpoint",
    "AsyncFunction": "Function",
    "AsyncGenerator": "Generator",
    "AsyncHalo": "Halo",
    "AsyncInstrumentation": "Instrumentation",
    "AsyncIterator": "Iterator",
    "AsyncLock": "Lock",
    "AsyncPrefetcher": "Prefetcher",
    "AsyncRows": "Rows",
    "AsyncReportCollection": "ReportCollection",
    "AsyncResources": "Resources",
    "AsyncSender": "Sender",
    "AsyncSession": "Session",
    "AsyncTokenAuth": "TokenAuth",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "aclose": "close",
    "aclosing": "closing",
    "aread": "read",
    "aread_response": "read_response",
    "arun_bounded": "run_bounded",
    "asleep": "sleep",
    "maybe_await": "call",
    "async_auth_flow": "sync_auth_flow",
    "async_concurrency": "concurrency",
}
"""Whole names, in code and in prose alike."""

_PROSE = {
    tokenize.COMMENT,
    tokenize.STRING,
    getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING),  # from Python 3.12 on, the text of an f-string stands apart
}
_NAME = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(NAMES, key=len, reverse=True)))})\b")
_PREFIX = re.compile(r"\bAsync(?=[A-Z]\w)")
_KEYWORD_IN_PROSE = re.compile(r"\b(?:await|async) (?=for |with |def |[\w.]+\()")


def main() -> int:
    """Write all twins, or with --check compare them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a twin is not up to date")
    check = parser.parse_args().check

    used: set[str] = set()
    changed: list[str] = []
    for source, target in TWINS:
        changed += twin(ROOT / source, ROOT / target, used, write=not check)
    for rule in sorted(NAMES.keys() - used):
        print(f"scripts/unasync.py: the rule {rule!r} is never used; remove it")
    for line in changed:
        print(line)
    if check and changed:
        print(f"the twins are not what their sources say; repair with: {COMMAND}")
    return bool(NAMES.keys() - used) or (check and bool(changed))


def twin(source: Path, target: Path, used: set[str], *, write: bool) -> list[str]:
    """A line for each file of the target that differs, is missing or has no source; repaired when writing."""
    texts = {path.relative_to(source): translated(path, used) for path in sorted(source.rglob("*.py"))}
    there = {path.relative_to(target) for path in target.rglob("*.py")}
    changed: list[str] = []
    for name in sorted({*texts, *there}):
        path = target / name
        shown = path.relative_to(ROOT).as_posix()
        if name not in texts:
            changed.append(f"{shown}: extra")
            if write:
                path.unlink()
        elif name not in there or path.read_text(encoding="utf-8") != texts[name]:
            changed.append(f"{shown}: {'different' if name in there else 'missing'}")
            if write:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(texts[name], encoding="utf-8", newline="\n")
    return changed


def translated(path: Path, used: set[str]) -> str:
    """The text of the twin of this file."""
    return twin_of(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"), used)


def twin_of(name: str, text: str, used: set[str]) -> str:
    """The text of the twin of a file of this name. What a script has written needs no rules: `Async` is a prefix."""
    if text.startswith("# Written by `"):
        text = _PREFIX.sub("", text)
    return f"# Written by `{COMMAND}` from {name}. Do not edit.\n" + "".join(pieces(text, used))


def pieces(text: str, used: set[str]) -> Iterator[str]:
    """The text, token by token, with its own white space: no `async` or `await`, and the names of the twin."""
    lines = text.splitlines(keepends=True)
    row, column, dropped = 1, 0, False
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        gap = between(lines, (row, column), token.start)
        row, column = token.end
        if dropped:
            gap = gap[1:]
        dropped = token.type == tokenize.NAME and token.string in {"async", "await"}
        yield gap
        if not dropped:
            yield renamed(token, used)


def between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    """The text from one place to another."""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]] if start[0] <= len(lines) else ""
    parts = [lines[start[0] - 1][start[1] :], *lines[start[0] : end[0] - 1]]
    return "".join(parts) + (lines[end[0] - 1][: end[1]] if end[0] <= len(lines) else "")


def renamed(token: tokenize.TokenInfo, used: set[str]) -> str:
    """The token under its name in the twin; names in comments and texts are translated too."""
    if token.type != tokenize.NAME and token.type not in _PROSE:
        return token.string
    used.update(_NAME.findall(token.string))
    text = _NAME.sub(lambda match: NAMES[match[0]], token.string)
    return text if token.type == tokenize.NAME else _KEYWORD_IN_PROSE.sub("", text)


if __name__ == "__main__":
    sys.exit(main())
