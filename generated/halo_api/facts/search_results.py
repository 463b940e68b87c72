# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of search_results. What is found anywhere: tickets, clients, users, assets and more."""

from . import Resource

RESOURCE = Resource(
    name="search_results",
    singular="search_result",
    model="SearchResult",
    path="/Search",
    operations=("list",),
    key=("use", "id"),
    scope=("search",),
    traps=("Without search nothing comes (live)", "use tells the kind; fields besides are guessed (live)"),
)

FILTERS: dict[str, dict[str, str]] = {"list_search_results": {"count_per_entity": "integer", "search": "string"}}

FIELDS: dict[str, str] = {
    "integer": ("id"),
    "string": ("use name"),
}
