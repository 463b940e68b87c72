"""What editors show and complete: pyright over its language server, jedi over source, and IPython with a live client.

Which source they understand is invisible in review and breaks in silence: a body that changes its keywords before it
hands them on, for example, completes nothing in jedi (see scripts/codegen/render/resources.py).
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import jedi
import pytest
from IPython.core.completer import IPCompleter, provisionalcompleter

from halo import AsyncHalo, Halo

from .language_server import LanguageServer, Program

PROGRAM = Program("""\
from halo import AsyncHalo, Halo

halo, other = Halo(), AsyncHalo()
halo.tickets|
other.tickets|
halo.tickets.list|(client_id=3)
halo.tickets.create|(summary="x")
halo.tickets.update|(5, status_id=9)
halo.tickets.list(client_id|=3)
halo.tickets.list(cl|)
halo.tickets.create(summ|)
halo.tickets.update(6, stat|)
halo.actions.get(5, tick|)
other.statuses.list(tick|)
halo.tickets.create_many([], siz|)
halo.tickets.create_many([{"su|": 1}])
halo.tickets.lis|
row = halo.tickets.get(7)
row.summ|
halo.tickets.list().first().stat|
for ticket in halo.tickets.list():
    ticket.stat|
""")

KEYWORDS = {
    "halo.tickets.list(cl": "client_id=",
    "halo.tickets.create(summ": "summary=",
    "halo.tickets.update(6, stat": "status_id=",
    "halo.actions.get(5, tick": "ticket_id=",
    "other.statuses.list(tick": "tickettype_id=",
    "halo.tickets.create_many([], siz": "size=",
}
ATTRIBUTES = {
    "halo.tickets.lis": "list",
    "row.summ": "summary",
    "halo.tickets.list().first().stat": "status_id",
    "    ticket.stat": "status_id",
}

each_place = pytest.mark.parametrize(("before", "offered"), {**KEYWORDS, **ATTRIBUTES}.items())


@pytest.fixture(scope="module")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> Generator[LanguageServer]:
    server = LanguageServer(tmp_path_factory.mktemp("editor"), PROGRAM)
    yield server
    server.close()


class TestPyright:
    @pytest.mark.parametrize(("before", "name"), [("halo.tickets", "Tickets"), ("other.tickets", "AsyncTickets")])
    def test_shows_of_a_resource_its_name_and_its_text(self, pyright: LanguageServer, before: str, name: str):
        shown = pyright.hover(before)

        assert f"tickets: {name}\n" in shown
        assert "The tickets." in shown
        assert len(shown) < 300

    @pytest.mark.parametrize("method", ["list", "create", "update"])
    def test_shows_of_a_method_what_fits_on_a_screen(self, pyright: LanguageServer, method: str):
        shown = pyright.hover(f"halo.tickets.{method}")

        assert f"method) def {method}(" in shown
        assert len(shown) < 2_300

    def test_shows_what_a_keyword_means(self, pyright: LanguageServer):
        assert "Tickets of this client." in pyright.hover("halo.tickets.list(client_id")

    @each_place
    def test_completes(self, pyright: LanguageServer, before: str, offered: str):
        assert offered in pyright.completions(before)

    def test_completes_the_keys_of_items(self, pyright: LanguageServer):
        assert any("summary" in label for label in pyright.completions('halo.tickets.create_many([{"su'))

    def test_offers_no_methods_that_are_not_for_applications(self, pyright: LanguageServer):
        assert [label for label in pyright.completions("halo.tickets.lis") if label.strip("_").startswith("lis")] == [
            "list"
        ]


class TestJedi:
    @each_place
    def test_completes(self, before: str, offered: str):
        script = jedi.Script(PROGRAM.text)

        completions = script.complete(PROGRAM.places[before] + 1, len(before))

        assert offered in {one.name_with_symbols for one in completions}


class TestIPython:
    @pytest.fixture
    def completer(self) -> IPCompleter:
        settings: dict[str, Any] = {
            "base_url": "https://acme.example",
            "client_id": "a",
            "client_secret": "b",
            "tenant": "acme",
        }
        halo, other = Halo(**settings), AsyncHalo(**settings)
        return IPCompleter(shell=None, namespace={"halo": halo, "other": other}, use_jedi=True)

    @pytest.mark.parametrize(("before", "offered"), KEYWORDS.items())
    def test_completes_keywords(self, completer: IPCompleter, before: str, offered: str):
        with provisionalcompleter():
            assert offered in {one.text for one in completer.completions(before, len(before))}

    @pytest.mark.parametrize("before", ["halo.tickets.get(7).summ", "halo.tickets.list().first().summ"])
    def test_completes_the_attributes_of_rows(self, completer: IPCompleter, before: str):
        with provisionalcompleter():
            assert "summary" in {one.text for one in completer.completions(before, len(before))}
