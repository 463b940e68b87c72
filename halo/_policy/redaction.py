"""Leaves secrets out of what is shown: errors, logs, the copies of causes. Nothing that is parsed passes through here.

A server or a proxy may repeat a secret in any spelling: JSON escapes, HTML entities, percent-encoding, several of them,
or one inside another. So text and secret are decoded until nothing is left to decode, the one is looked for in the
other, and what stands for it in the text as it came is replaced.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar
from urllib.parse import unquote_to_bytes

import attrs

from ..errors import HaloError

HaloErrorT = TypeVar("HaloErrorT", bound=HaloError)

_MASK = "***"
_CAUSES = 8
_NAME = re.compile(r"[A-Za-z_]\w*(?:\.\w+)*", re.ASCII)
_TELLING = 8  # characters; a shorter secret is part of many names by chance

_LAYERS = 6

_ESCAPE = re.compile(
    r"%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}"
    r"|%[0-9a-f]{2}|\+|&\#?\w{1,32};|\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|\\u[0-9a-f]{4}|\\[\\\"'/bfnrt]",
    re.IGNORECASE | re.ASCII,
)
_LONGEST_SPELLING = 16  # characters for one; the end of a text is looked at for as many as a secret can take
_UNFINISHED = 24  # characters; no half of an escape or of a character is longer
_CONTROLS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


@attrs.frozen
class Redactor:
    """Replaces secrets by `***`.

    Attributes:
        secrets: What to leave out.
    """

    secrets: tuple[str, ...] = attrs.field(default=(), repr=False)

    def clean(self, text: str, *, is_cut: bool = False) -> str:
        """The text without the secrets, in whatever spelling.

        Args:
            text: The text.
            is_cut: Whether it ends where a limit cut it off: it may then end with the beginning of a secret.
        """
        if not self.secrets:
            return text
        decoded = _Decoded.of(text)
        spans = [span for secret in self.secrets for span in _places(secret, text)]
        meanings = {_Decoded.of(secret).text for secret in self.secrets if secret}
        for meaning in meanings:
            spans += decoded.find(meaning)
        if is_cut:
            spans += [(start, len(text)) for start in _beginnings(text, meanings)]
        for start, end in _merged(spans):
            text = text[:start] + _MASK + text[end:]
        return text

    def copy_of(self, error: BaseException) -> BaseException:
        """An exception and its causes as type and text: their frames and attributes hold headers and people's data.

        Our own exceptions are plain data; of them, only the frames go.
        """
        chain: list[BaseException] = []
        link: BaseException | None = error
        while link is not None and len(chain) < _CAUSES and link not in chain:
            chain.append(link)
            link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
        copies = [self._copied(link) for link in chain]
        for copy, cause in zip(copies, [*copies[1:], None], strict=True):
            copy.__cause__ = cause
        return copies[0]

    def own(self, error: HaloErrorT) -> HaloErrorT:
        """One of our own exceptions, without the frames that it came through."""
        self.copy_of(error)
        return error

    def knowing(self, *secrets: str) -> Redactor:
        """One that leaves out these texts too."""
        others = tuple(secret for secret in secrets if secret and secret not in self.secrets)
        return Redactor((*self.secrets, *others)) if others else self

    def _copied(self, error: BaseException) -> BaseException:
        if isinstance(error, HaloError):
            error.__context__ = None
            return error.with_traceback(None)
        kind, text = type(error), self.clean(str(error))
        try:
            copy = kind(text)
        except Exception:  # noqa: BLE001  # a constructor that wants more
            return _stand_in(kind, text)
        return copy if str(copy) == text else _stand_in(kind, text)

    def clean_name(self, name: str) -> str:
        """The name of a field, which programs look at: it stays as it came, unless a secret can be told from it."""
        telling = [secret for secret in self.secrets if len(secret) >= _TELLING or secret == name]
        return Redactor(tuple(telling)).clean(name) if _NAME.fullmatch(name) else self.clean(name)


NO_SECRETS = Redactor()


@attrs.frozen
class _Decoded:
    """What a text means, and where in it each character comes from."""

    source: str
    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, source: str) -> _Decoded:
        decoded = cls(source, source, range(len(source)), range(1, len(source) + 1))
        for _ in range(_LAYERS):
            if _ESCAPE.search(decoded.text) is None:
                break
            decoded = decoded._without_a_layer()
        return decoded

    def _without_a_layer(self) -> _Decoded:
        parts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        position = 0
        for match in _ESCAPE.finditer(self.text):
            begin, end = match.span()
            meaning = _meaning(match[0])
            parts += (self.text[position:begin], meaning)
            starts += (*self.starts[position:begin], *[self.starts[begin]] * len(meaning))
            ends += (*self.ends[position:begin], *[self.ends[end - 1]] * len(meaning))
            position = end
        parts.append(self.text[position:])
        return _Decoded(self.source, "".join(parts), [*starts, *self.starts[position:]], [*ends, *self.ends[position:]])

    def find(self, secret: str) -> list[tuple[int, int]]:
        """Where the source stands for this secret."""
        return [(self.starts[start], self.ends[end - 1]) for start, end in _places(secret, self.text)]


def _places(secret: str, text: str) -> Iterator[tuple[int, int]]:
    """Where it stands, found without a pattern: `re` keeps the last 512 of them, and the secrets in them."""
    start = text.find(secret) if secret else -1
    while start >= 0:
        yield start, start + len(secret)
        start = text.find(secret, start + len(secret))


def _stand_in(kind: type[BaseException], text: str) -> BaseException:
    """An exception that is called the same, for one that cannot be made of a text alone."""
    stand_in: type[Exception] = type(kind.__name__, (Exception,), {"__module__": kind.__module__})
    return stand_in(text)


def _beginnings(text: str, secrets: Collection[str]) -> Iterator[int]:
    """From where on a text that was cut off ends with the beginning of a secret, and perhaps half an escape."""
    tail = text[-_LONGEST_SPELLING * max(map(len, secrets), default=1) - _UNFINISHED :]
    for cut in range(min(_UNFINISHED, len(tail))):
        end = len(tail) - cut
        if cut and tail[end] not in "%&\\\ufffd":
            continue
        decoded = _Decoded.of(tail[:end])
        for secret in secrets:
            lengths = range(min(len(secret) - 1, len(decoded.text)), 0, -1)
            begun = next((length for length in lengths if decoded.text.endswith(secret[:length])), 0)
            if begun:
                yield len(text) - len(tail) + decoded.starts[len(decoded.text) - begun]


def _meaning(escape: str) -> str:
    first, last = escape[0], escape[-1]
    if first == "+":
        return " "
    if first == "%":
        return unquote_to_bytes(escape).decode("utf-8" if len(escape) > 3 else "latin-1", errors="replace")
    if first == "&":
        return html.unescape(escape)
    if escape[1] in "uU":
        units = [int(unit, 16).to_bytes(2, "big") for unit in re.findall("[uU]([0-9A-Fa-f]{4})", escape)]
        return b"".join(units).decode("utf-16-be", errors="replace")
    return _CONTROLS.get(last, last)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that do not overlap, from the last to the first."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged[::-1]
