"""The faults, as data: what is done with a proper response, and what an error may then be about."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from random import Random

import attrs

from scripts.matrix.server import CLOSE, RESET, SECRET, SILENCE, TOKEN, Fault, Reply, Step, Wire, written

ECHO = f"refused: client_secret={SECRET} for Bearer {TOKEN}"
"""What a careless server says about a request."""

BROKEN, SUCCESS, EITHER = (None,), (200,), (None, 200)
FILES = frozenset({"download", "download to a folder"})  # any bytes may be a file
NEW = frozenset({"create", "batch", "upload"})  # any id may be that of a new record
NONE = frozenset[str]()

Change = Callable[[bytes], bytes]
PACKED: dict[str, Change] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "bare deflate": lambda body: zlib.compress(body)[2:-4],
}


def faults(seed: int) -> list[Fault]:
    """All of them; the seed says where responses are cut."""
    parts: list[Callable[[], Iterator[Fault]]] = [partial(_cuts, Random(seed))]  # noqa: S311 - it keeps no secret
    parts += [_connection, _drips, _status_lines, _headers, _encodings, _compressions, _shapes]
    parts += [_statuses, _waits, _redirects, _cookies, _sizes]
    return [fault for part in parts for fault in part()]


def sent(
    *headers: str,
    body: Change | str = bytes,
    status: int = 0,
    media_type: str | None = None,
    framing: str = "length",
    line: str = "",
    end: Step = b"",
) -> Wire:
    """Sends the response with these changes, and then ends the connection if it is said how."""

    def wire(reply: Reply) -> Iterable[Step]:
        media = reply.media_type if media_type is None else media_type
        content = body.encode() if isinstance(body, str) else body(reply.body)
        reply = attrs.evolve(reply, body=content, status=status or reply.status, media_type=media)
        return [written(reply, *headers, framing=framing, line=line), end]

    return wire


def _connection() -> Iterator[Fault]:
    """Connections that are refused, lost or silent."""
    yield Fault("connection", "the port refuses", lambda _: [CLOSE], BROKEN, at="port")
    for end in (CLOSE, RESET, SILENCE):
        wire = partial(_nothing, end=end)
        yield Fault("connection", f"{end} at once", wire, BROKEN, at="connection")
        yield Fault("connection", f"{end} before the work", wire, BROKEN, does_work=False)
        yield Fault("connection", f"{end} after the work", wire, BROKEN)


def _nothing(_: Reply, end: Step) -> list[Step]:
    return [end]


def _cuts(random: Random) -> Iterator[Fault]:
    """Responses that end too soon, in the head and in the body, however their end is told."""
    for end in (CLOSE, RESET, SILENCE):
        for framing in ("length", "chunked", "close"):
            for part in [random.uniform(0.02, 0.98) for _ in range(1 if end == SILENCE else 3)]:
                name, cut = f"{framing}, {end} at {part:.0%} of the", partial(_cut, part=part, end=end, framing=framing)
                yield Fault("cut", f"{name} head", partial(cut, of_head=True), BROKEN)
                spares = FILES if framing == CLOSE == end else NONE
                yield Fault("cut", f"{name} body", partial(cut, of_head=False), EITHER, spares=spares)


def _cut(reply: Reply, part: float, end: Step, framing: str, *, of_head: bool) -> list[Step]:
    wire = written(reply, framing=framing)
    head = wire.index(b"\r\n\r\n") + 4
    return [wire[: int(head * part) if of_head else head + int((len(wire) - head) * part)], end]


def _drips() -> Iterator[Fault]:
    """Proper responses that come in small pieces."""
    for framing in ("length", "chunked", "close"):
        for size in (1, 97):
            wire = partial(_dripping, wire=sent(framing=framing, end=CLOSE if framing == "close" else b""), size=size)
            yield Fault("drip", f"{size} at a time, {framing}", wire)
    for name, pack in PACKED.items():
        wire = partial(_dripping, wire=sent(f"Content-Encoding: {name.split()[-1]}", body=pack), size=1)
        yield Fault("drip", f"1 at a time, {name}", wire)


def _dripping(reply: Reply, wire: Wire, size: int) -> Iterator[Step]:
    for step in wire(reply):
        if isinstance(step, bytes):
            for start in range(0, len(step), size):
                yield step[start : start + size]
                yield 0.0002 if start % 30 == 0 else b""
        else:
            yield step


def _status_lines() -> Iterator[Fault]:
    """First lines that are not what they should be, and what may stand before them."""
    for line in ("HTTP/1.1 200", "HTTP/1.1 200 ", "HTTP/1.1 200 \xdcber", "HTTP/1.0 200 OK"):
        yield Fault("status line", repr(line), sent(line=line))
    lines = ["HTTP/2 200 OK", "HTTP/1.1 2000 OK", "HTTP/1.1 20 OK", "HTTP/1.1 abc OK", "HTTP/1.1 099 Low", "200 OK"]
    lines += ["HTTP/1.1  200 OK", "http/1.1 200 OK", "ICY 200 OK", ECHO, "\r\n", "\x16\x03\x01\x02", "x" * 200_000]
    for line in lines:
        yield Fault("status line", repr(line[:30]), sent(line=line), BROKEN)
    for status in (600, 999):
        yield Fault("status line", f"{status}", sent(status=status), (None, status))
    hints, continued = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"
    for name, before in {"100 first": continued, "103 first": hints, "50 times 100 first": continued * 50}.items():
        yield Fault("status line", name, lambda reply, before=before: [before, written(reply)])
    switched = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"
    yield Fault("status line", "101", lambda _: [switched, b"\0" * 9, CLOSE], (None, 101))


def _headers() -> Iterator[Fault]:
    """Headers that lie about where the response ends, or are none."""
    wrong = {
        "two lengths": ("Content-Length: 5", "Content-Length: 6"),
        "a negative length": ("Content-Length: -1",),
        "a length in words": ("Content-Length: many",),
        "a length too large": ("Content-Length: 99999",),
        "a length too small": ("Content-Length: 11",),
        "a length of 400 digits": (f"Content-Length: {'9' * 400}",),
        "an unknown transfer encoding": ("Transfer-Encoding: rot13",),
        "chunks that are none": ("Transfer-Encoding: chunked",),
        "length and chunks that are none": ("Content-Length: 5", "Transfer-Encoding: chunked"),
        "a header without a colon": (ECHO.replace(":", ""), "Content-Length: 12"),
        "a header with a zero byte": ("X-Odd: a\0b", "Content-Length: 12"),
        "a header of 200 KB": (f"X-Odd: {'x' * 200_000}", "Content-Length: 12"),
        "a name with a blank": ("X Odd: a", "Content-Length: 12"),
    }
    for name, headers in wrong.items():
        spares = FILES if "too small" in name else NONE
        yield Fault("headers", name, sent(*headers, framing="", end=CLOSE), EITHER, spares=spares)
    for header in ("X-Odd: a\r\n  b", "X-Odd: \xfc\xff", "X-Odd:"):
        yield Fault("headers", repr(header), sent(header), EITHER)
    yield Fault("headers", "closed without a word", sent(end=CLOSE), BROKEN)


def _encodings() -> Iterator[Fault]:
    """JSON in another character set, or under another media type. It is read if it can be, and never misread."""
    sets = [f"application/json; charset={name}" for name in ("utf-8", "latin-1", "utf-16", "none-such", ECHO)]
    for media_type in [*sets, "text/plain", "text/json", "application/octet-stream", "", ";", "text/html", "x" * 5000]:
        yield Fault("encoding", repr(media_type[:40]), sent(media_type=media_type), SUCCESS, spares=FILES)
    for codec in ("utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp037"):
        wire = sent(body=lambda body, codec=codec: body.decode().encode(codec))
        yield Fault("encoding", codec, wire, SUCCESS, spares=FILES)
    yield Fault("encoding", "half", sent(body=lambda body: body[:-1] + b'\xe2\x82"}'), SUCCESS, spares=FILES)


def _compressions() -> Iterator[Fault]:
    """Bodies that are compressed, or said to be, or cut where only that tells."""
    fine = {**PACKED, "x-gzip": gzip.compress, "GZIP": gzip.compress, "identity": bytes}
    fine["members of gzip"] = lambda body: gzip.compress(body[:5]) + gzip.compress(body[5:]) + bytes(7)
    for name, pack in fine.items():
        yield Fault("compression", name, sent(f"Content-Encoding: {name.split()[-1]}", body=pack))
    wrong: dict[str, tuple[str, Change]] = {
        "plain as gzip": ("gzip", bytes),
        "plain as deflate": ("deflate", bytes),
        "brotli": ("br", bytes),
        "zstandard": ("zstd", bytes),
        "gzip in gzip": ("gzip, gzip", lambda body: gzip.compress(gzip.compress(body))),
        "gzip with a wrong sum": ("gzip", lambda body: gzip.compress(body)[:-8] + bytes(8)),
        "gzip with a tail": ("gzip", lambda body: gzip.compress(body) + ECHO.encode()),
        "deflate as gzip": ("gzip", zlib.compress),
        "gzip as deflate": ("deflate", gzip.compress),
    }
    for name, (encoding, pack) in wrong.items():
        yield Fault("compression", name, sent(f"Content-Encoding: {encoding}", body=pack), EITHER)
    yield Fault("compression", "gzip without a word", sent(body=gzip.compress), SUCCESS, spares=FILES)
    for part in (0.0, 0.5, 0.99):
        for name, pack in PACKED.items():
            for framing in ("chunked", "close"):
                cut = partial(_part, pack=pack, part=part)
                wire = sent(f"Content-Encoding: {name.split()[-1]}", body=cut, framing=framing, end=CLOSE)
                yield Fault("compression", f"{part:.0%} of {name}, {framing}", wire, EITHER)


def _part(body: bytes, pack: Change, part: float) -> bytes:
    return pack(body)[: int(len(pack(body)) * part)]


def _shapes() -> Iterator[Fault]:
    """Texts that are no answer to what was asked, with status 200; the work is done, but for those of a gateway."""
    odd: dict[str, tuple[str, frozenset[str]]] = {
        **{
            text: (text, NONE) for text in ("null", "", " \r\n", "{}", "5", "true", "[null]", "[[[]]]", '{"id": 3, "su')
        },
        "an empty array": ("[]", frozenset({"list"})),
        "a text": (json.dumps(ECHO), NONE),
        "an error": (json.dumps({"error": ECHO}), NONE),
        "rows that are null": ('{"tickets": null, "record_count": 3}', NONE),
        "rows that are no rows": ('{"tickets": [1, "a", null], "record_count": 3}', NONE),
        "no rows, and a count": ('{"tickets": [], "record_count": 23}', NONE),
        "another record": ('{"id": 999, "summary": "another"}', NEW),
        "not a number": ('{"id": NaN, "summary": Infinity}', NEW),
        "more than one": ('{"id": 3}{"id": 4}', NONE),
        "too deep": ("[" * 100_000, NONE),
        "too deep, and closed": ("[" * 50_000 + "]" * 50_000, NONE),
        "a number too long": (f'{{"id": {"9" * 10_000}}}', NONE),
    }
    for name, (text, spares) in odd.items():
        yield Fault("shape", repr(name), sent(body=text), SUCCESS, spares=FILES | spares)
    for name, text in {"words": ECHO, "a page": f"<html><title>Sign in</title>{ECHO}</html>"}.items():
        yield Fault("shape", name, sent(body=text), SUCCESS, spares=FILES)
        wire = sent(body=text, media_type="text/html")
        yield Fault("shape", f"{name} of a gateway", wire, SUCCESS, does_work=False)


def _statuses() -> Iterator[Fault]:
    """Every status that matters; from 500 on, the server may have done what it was asked for."""
    bodies = {
        "without a body": ("application/json", ""),
        "with a text": ("application/json", json.dumps(ECHO)),
        "with errors": ("application/json", json.dumps({"error": ECHO, "errors": {"[0].summary": [ECHO]}})),
        "with a page": ("text/html", f"<html><title>{ECHO}</title></html>"),
    }
    codes = [*range(400, 419), 421, 422, 423, 425, 426, 428, 429, 431, 440, 451, 498, 499, *range(500, 506)]
    for code in [*codes, 507, 508, 511, 520, 522, 524, 529, 599]:
        is_common = code in {400, 401, 403, 404, 408, 429, 500, 503}
        for name in bodies if is_common else [[*bodies][code % len(bodies)]]:
            media_type, body = bodies[name]
            wire = sent(status=code, media_type=media_type, body=body)
            yield Fault("status", f"{code} {name}", wire, (code,), does_work=False)
            if code >= 500:
                yield Fault("status", f"{code} {name}, done", wire, (code,))
    for code in (202, 203, 205, 206, 207, 226, 299):
        yield Fault("status", f"{code}", sent(status=code), SUCCESS)
    yield Fault("status", "204", lambda _: [b"HTTP/1.1 204 No Content\r\n\r\n"], SUCCESS, spares=FILES)


def _waits() -> Iterator[Fault]:
    """Every form of Retry-After, in the header and in the body."""
    forms = ["0", "1", "1.5", " 5 ", "-1", "", "soon", "inf", "nan", "1e9", "9" * 400, "0x10", "1764547200", "\xb9"]
    forms += ["Wed, 21 Oct 2015 07:28:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "Wednesday, 21-Oct-15 07:28:00 GMT"]
    forms += ["Wed, 21 Oct 2065 07:28:00", "Wed, 99 Oct 2015 07:28:00 GMT", "2027-01-15T08:00:10Z", ECHO, "2, 3"]
    for status in (429, 503):
        for form in forms[:: 1 if status == 429 else 4]:
            wire = sent(f"Retry-After: {form}", status=status, body="")
            yield Fault("Retry-After", f"{status}, {form[:32]!r}", wire, (status,), does_work=False)
        for value in ("2", '"2"', "-1", "1e999", "null", '{"a": []}', "9" * 5000):
            wire = sent(status=status, body=f'{{"retry_after": {value}}}')
            yield Fault("Retry-After", f"{status}, body {value[:10]}", wire, (status,), does_work=False)


def _redirects() -> Iterator[Fault]:
    """Redirects: none is followed, least of all with a token."""
    places = [
        "",
        "/api/Tickets/4",
        "//127.0.0.1:9/a",
        "https://127.0.0.1:9/",
        "javascript:alert(1)",
        "\xff",
        "http://[",
    ]
    places += [f"https://elsewhere.example/?token={TOKEN}&secret={SECRET}", f"http://{TOKEN}@elsewhere.example/"]
    for status in (302, 300, 301, 303, 304, 305, 307, 308):
        for place in places if status == 302 else places[-2:]:
            wire = sent(f"Location: {place}", status=status, body="")
            yield Fault("redirect", f"{status} to {place[:24]!r}", wire, (None, status), does_work=False)
    nowhere = sent("Location: javascript:alert(1)", status=302)
    yield Fault("redirect", "302 to 'javascript:', done", nowhere, BROKEN)  # httpx makes an exception of it


def _cookies() -> Iterator[Fault]:
    """Cookies of every kind: they change nothing."""
    texts = [
        "a=b",
        "a=b; Domain=elsewhere.example; Path=/",
        "a=b; Expires=never; Max-Age=-",
        "=",
        "a",
        ";;;",
        "\xff=\xfe",
    ]
    texts += ["a=" + "x" * 9000, f"session={TOKEN}; HttpOnly", "a=b; Expires=Wed, 21 Oct 2015 07:28:00 GMT"]
    for text in texts:
        yield Fault("cookies", repr(text[:30]), sent(f"Set-Cookie: {text}"))
    yield Fault("cookies", "sixty", sent(*[f"Set-Cookie: c{number}=x" for number in range(60)]))


def _sizes() -> Iterator[Fault]:
    """Bodies beyond every limit."""
    bomb = gzip.compress(b" " * 40_000_000)
    yield Fault("size", "gzip of 40 MB", sent("Content-Encoding: gzip", body=lambda _: bomb), EITHER)
    for framing in ("close", "chunked"):
        yield Fault("size", f"without an end, {framing}", partial(_endless, framing=framing), EITHER)
    yield Fault("size", "an error without an end", partial(_endless, framing="close", status=500), (None, 500))


def _endless(reply: Reply, framing: str, status: int = 200) -> Iterator[Step]:
    block = b" " * 65_536
    yield written(attrs.evolve(reply, body=b"", status=status), framing=framing).removesuffix(b"0\r\n\r\n")
    for _ in range(2000):
        yield b"%x\r\n%s\r\n" % (len(block), block) if framing == "chunked" else block
    yield CLOSE
