"""The sources of the modules for resources with actions: `halo/_special.py` and `halo/_async/special.py`.

An action is what can be done with a resource besides the verbs, such as declaring an invoice void. It is declared in
spec/resources; what is written here gives it to the client as a typed method.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from scripts.codegen.contract.decisions import VERBS

Json = dict[str, Any]

TEMPLATES = Path(__file__).resolve().parents[3] / "spec" / "templates"


class Kind(NamedTuple):
    """What gives a resource with certain verbs its methods.

    Attributes:
        descriptor: Its descriptor in `halo/_resource.py`.
        collection: Its class in `halo/_async/collection.py`, without the `Async`.
        parameters: What that class is generic in.
    """

    descriptor: str
    collection: str
    parameters: str


KINDS: Mapping[tuple[str, ...], Kind] = {
    ("list",): Kind("ListedResource", "Listed", "L, M"),
    ("list", "get"): Kind("ReadOnlyResource", "Readable", "L, K, G, M"),
    ("list", "save"): Kind("SavedResource", "Saved", "L, K, F, M"),
    ("list", "get", "save"): Kind("LastingResource", "Lasting", "L, K, G, F, M"),
    VERBS: Kind("Resource", "Collection", "L, K, G, D, F, M"),
}

TAKES_ID = "self, id: int, /"


def class_of(name: str) -> str:
    """What the collection of a resource is called where it has a class of its own."""
    return name.title().replace("_", "")


def verbs_of(entry: Json) -> tuple[str, ...]:
    """The verbs of a resource, in our order."""
    verbs = entry.get("verbs", VERBS)
    return tuple(verb for verb in VERBS if verb in verbs)


def collections_module(decisions: Mapping[str, Json]) -> str:
    """The source of halo/_async/special.py."""
    special = with_actions(decisions)
    bases = sorted({f"Async{KINDS[verbs_of(entry)].collection}" for entry in special.values()})
    classes = "\n\n".join(collection_class(name, entry) for name, entry in special.items())
    kinds = ", ".join(f"{class_of(name)!r}: Async{class_of(name)}" for name in special)
    return filled("special.py.txt", {"__BASES__": ", ".join(bases), "__CLASSES__": classes, "__KINDS__": kinds})


def collection_class(name: str, entry: Json) -> str:
    """A collection with a method for each action."""
    kind = KINDS[verbs_of(entry)]
    methods = "\n".join(method(action, known) for action, known in entry["actions"].items())
    head = f"class Async{class_of(name)}(Async{kind.collection}[{kind.parameters}]):"
    return f'{head}\n    """{entry["text"]}"""\n\n{methods}\n'


def method(action: str, known: Json) -> str:
    """One method: it sends its operation."""
    answer = known["answer"].removesuffix("?")
    given = "bytes" if answer == "bytes" else f"models.{answer}"
    maybe = " | None" if known["answer"].endswith("?") else ""
    arguments, sent = (TAKES_ID, "id") if "{id}" in known["path"] else ("self", "")
    return f'''    async def {action}({arguments}) -> {given}{maybe}:
        """{known["text"]}

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        return await self._halo.send(self._special(api.{known["operation"]}, "{action}"{sent and ", " + sent}))
'''


def descriptors_module(decisions: Mapping[str, Json]) -> str:
    """The source of halo/_special.py."""
    special = with_actions(decisions)
    bases = sorted({KINDS[verbs_of(entry)].descriptor for entry in special.values()})
    classes = "\n\n".join(descriptor_class(name, entry) for name, entry in special.items())
    return filled("special_resources.py.txt", {"__BASES__": ", ".join(bases), "__CLASSES__": classes})


def descriptor_class(name: str, entry: Json) -> str:
    """A descriptor that gives the collection of the twin that a client is of."""
    kind, own = KINDS[verbs_of(entry)], class_of(name)
    return f'''class {own}Resource({kind.descriptor}[{kind.parameters}]):
    """{entry["text"]}"""

    room, kind = "special", "{own}"

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> special.{own}[{kind.parameters}]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> async_special.Async{own}[{kind.parameters}]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)
'''


def imports_of(decisions: Mapping[str, Json]) -> Iterator[str]:
    """The descriptors that halo/_resources.py imports from halo/_special.py."""
    yield from (f"{class_of(name)}Resource" for name in with_actions(decisions))


def with_actions(decisions: Mapping[str, Json]) -> dict[str, Json]:
    """The resources that have any."""
    return {name: entry for name, entry in decisions.items() if entry.get("actions")}


def filled(template: str, parts: Mapping[str, str]) -> str:
    """A template with its places filled."""
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    for place, part in parts.items():
        text = text.replace(place, part)
    return text
