# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of search_results. What is found anywhere: tickets, clients, users, assets and more."""

from . import Naming, Resource

RESOURCE = Resource(
    name="search_results",
    singular="search_result",
    model="SearchResult",
    path="/Search",
    operations=("list",),
    key=("use", "id"),
    name_field="name",
    common_filters=("search", "count_per_entity"),
    scope=("search",),
    traps=("Without search nothing comes (live)", "use tells the kind; fields besides are guessed (live)"),
)

FILTERS: dict[str, dict[str, str]] = {"list_search_results": {"count_per_entity": "integer", "search": "string"}}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "count_per_entity": "Rows of each kind; about 5 unless told otherwise.",
    "search": "Text to look for.",
}

FIELDS: dict[str, str] = {
    "integer": ("id"),
    "string": ("use name"),
}

FIELD_TEXTS: dict[str, str] = {
    "use": "What kind of record it is, such as client or ticket.",
    "id": "The number of what was found, among those of its kind.",
    "name": "What it is called.",
}
