"""Leaving out secrets: in any spelling, cut off or not, and in the copies of causes."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from halo._policy.redaction import Redactor
from halo.errors import ServerError

SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "JSON": lambda secret: json.dumps(secret)[1:-1],
    "JSON that leaves letters alone": lambda secret: json.dumps(secret, ensure_ascii=False)[1:-1],
    "JSON as .NET writes it": lambda secret: "".join(f"\\u{int.from_bytes(unit):04X}" for unit in units(secret)),
    "JSON with escaped slashes": lambda secret: json.dumps(secret)[1:-1].replace("/", "\\/"),
    "JSON in JSON": lambda secret: json.dumps(json.dumps(secret)[1:-1])[1:-1],
    "a URL": lambda secret: quote(secret, safe=""),
    "a URL in lower case": lambda secret: "".join(f"%{byte:02x}" for byte in secret.encode()),
    "a form": quote_plus,
    "a URL in a URL": lambda secret: quote(quote(secret, safe=""), safe=""),
    "HTML": html.escape,
    "HTML by number": lambda secret: "".join(f"&#{ord(letter)};" for letter in secret),
    "HTML by hexadecimal number": lambda secret: "".join(f"&#x{ord(letter):X};" for letter in secret),
    "HTML in JSON": lambda secret: json.dumps(html.escape(secret))[1:-1],
    "JSON in a URL": lambda secret: quote(json.dumps(secret)[1:-1], safe=""),
}


def units(text: str) -> list[bytes]:
    encoded = text.encode("utf-16-be")
    return [encoded[i : i + 2] for i in range(0, len(encoded), 2)]


SECRETS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zs"]), min_size=4, max_size=40)


@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
@given(secret=SECRETS)
def test_a_secret_is_left_out_however_it_is_spelt(spell: Callable[[str], str], secret: str):
    shown = Redactor((secret,)).clean(f"<b> {spell(secret)} </b>")

    assert shown == "<b> *** </b>"


def test_a_secret_is_left_out_six_spellings_deep():
    spelt = "p@ss/word"
    for _ in range(6):
        spelt = quote(spelt, safe="")

    assert Redactor(("p@ss/word",)).clean(f"wrong: {spelt}") == "wrong: ***"


@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
def test_a_secret_whose_end_is_cut_off_is_left_out(spell: Callable[[str], str]):
    spelt = spell('p@ss/w+rd"&')

    lengths = range(len(spell("p")), len(spelt))

    shown = {Redactor(('p@ss/w+rd"&',)).clean(f"wrong: {spelt[:length]}", is_cut=True) for length in lengths}

    assert shown == {"wrong: ***"}


@pytest.mark.parametrize("end", ["\ufffd", "%C3", "%C3%", "&", "&#x2", "\\u00", "\\"])
def test_half_a_character_at_the_end_hides_no_beginning(end: str):
    assert Redactor(("p\u00e4ssw\u00f6rd",)).clean(f"wrong: p\u00e4ssw{end}", is_cut=True) == "wrong: ***"


@given(st.text())
def test_a_text_without_a_secret_stays_as_it_is(text: str):
    assert Redactor(("a secret that is not there",)).clean(text) == text


@pytest.mark.parametrize(
    ("secret", "name", "shown"),
    [
        ("sum", "summary", "summary"),
        ("summary", "summary", "***"),
        ("hunter2-Xq9", "wrong_hunter2-Xq9", "wrong_***"),
        ("s", "no name <s>", "no name <***>"),
    ],
)
def test_the_name_of_a_field_stays_unless_a_secret_can_be_told_from_it(secret: str, name: str, shown: str):
    assert Redactor((secret,)).clean_name(name) == shown


class TestTheCopyOfACause:
    def test_keeps_types_and_texts_and_no_frames(self):
        with pytest.raises(httpx.ReadError) as caught:
            try:
                json.loads("a page of people's data")
            except ValueError as error:
                raise httpx.ReadError("hunter2 is wrong") from error

        copy = Redactor(("hunter2",)).copy_of(caught.value)

        below = copy.__cause__
        assert (repr(copy), type(below).__name__) == ("ReadError('*** is wrong')", "JSONDecodeError")
        assert str(below) == "Expecting value: line 1 column 1 (char 0)"
        assert not hasattr(below, "doc")
        assert [copy.__traceback__, getattr(below, "__traceback__", 0), copy.__context__] == [None, None, None]

    def test_of_one_of_ours_is_that_with_all_it_knows(self):
        error = ServerError(503, "GET", "/Tickets")

        assert Redactor(("hunter2",)).copy_of(error) is error

    def test_of_exceptions_that_go_in_circles_ends(self):
        one, other = ValueError("one"), ValueError("other")
        one.__cause__, other.__cause__ = other, one

        assert repr(Redactor().copy_of(one).__cause__) == "ValueError('other')"
