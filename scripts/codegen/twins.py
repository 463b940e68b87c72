"""Translates asynchronous source into its synchronous twin, token by token.

Only names change, so the translation is a list of names; what truly differs is side by side in `halo/_runtime` and
`halo/_http`.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator

COMMAND = "python scripts/unasync.py"

NAMES = {
    "AsyncAcquire": "Acquire",
    "AsyncAct": "Act",
    "AsyncAuthFlow": "AuthFlow",
    "AsyncBaseTransport": "BaseTransport",
    "AsyncClient": "Client",
    "AsyncCollection": "Collection",
    "AsyncCustomFields": "CustomFields",
    "AsyncCustomWrite": "CustomWrite",
    "AsyncDefinitions": "Definitions",
    "AsyncDesk": "Desk",
    "AsyncEndpoint": "Endpoint",
    "AsyncFileCollection": "FileCollection",
    "AsyncFileEndpoint": "FileEndpoint",
    "AsyncFunction": "Function",
    "AsyncGenerator": "Generator",
    "AsyncHalo": "Halo",
    "AsyncHost": "Host",
    "AsyncInstrumentation": "Instrumentation",
    "AsyncIterator": "Iterator",
    "AsyncNameCache": "NameCache",
    "AsyncList": "ListOfRows",
    "AsyncLimit": "Limit",
    "AsyncLister": "Lister",
    "AsyncLock": "Lock",
    "AsyncLoop": "Loop",
    "AsyncNames": "Names",
    "AsyncPrefetcher": "Prefetcher",
    "AsyncUnfinished": "Unfinished",
    "AsyncRows": "Rows",
    "AsyncRegistrar": "Registrar",
    "AsyncReportCollection": "ReportCollection",
    "AsyncRequests": "Requests",
    "AsyncResources": "Resources",
    "AsyncScope": "Scope",
    "AsyncSender": "Sender",
    "AsyncSession": "Session",
    "AsyncTable": "Table",
    "AsyncTarget": "Target",
    "AsyncTokenAuth": "TokenAuth",
    "_async": "_sync",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "aclose": "close",
    "aclosing": "closing",
    "ahold": "hold",
    "aread": "read",
    "aread_response": "read_response",
    "arun_bounded": "run_bounded",
    "asleep": "sleep",
    "atime_limit": "time_limit",
    "asynccontextmanager": "contextmanager",
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


def twin_of(name: str, text: str, used: set[str]) -> str:
    """The text of the twin of a file.

    Args:
        name: Of the file, relative to the checkout.
        text: Its text. In generated code every name loses its prefix `Async`, so no rules are needed.
        used: The rules that are used are added here.
    """
    if text.startswith("# Written by `"):
        text = _PREFIX.sub("", text)
    return f"# Written by `{COMMAND}` from {name}. Do not edit.\n" + "".join(pieces(text, used))


def pieces(text: str, used: set[str]) -> Iterator[str]:
    """The text without `async` and `await` and with the names of the twin, in its own white space."""
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
    """The text between two positions."""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]] if start[0] <= len(lines) else ""
    parts = [lines[start[0] - 1][start[1] :], *lines[start[0] : end[0] - 1]]
    return "".join(parts) + (lines[end[0] - 1][: end[1]] if end[0] <= len(lines) else "")


def renamed(token: tokenize.TokenInfo, used: set[str]) -> str:
    """The token with the names of the twin, in comments and strings too."""
    if token.type != tokenize.NAME and token.type not in _PROSE:
        return token.string
    used.update(_NAME.findall(token.string))
    text = _NAME.sub(lambda match: NAMES[match[0]], token.string)
    return text if token.type == tokenize.NAME else _KEYWORD_IN_PROSE.sub("", text)
