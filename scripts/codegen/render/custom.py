"""The arguments for custom fields by name, which stand only in methods whose records have custom fields."""

from __future__ import annotations

from collections.abc import Mapping

from scripts.codegen.render.keywords import Keyword

CUSTOM = frozenset({"custom_fields", "custom", "replace"})
"""Those that stand only where a record has custom fields, and no field called `custom`."""

CUSTOM_KEYWORDS: Mapping[str, tuple[Keyword, ...]] = {
    "list": (
        Keyword(
            "custom_fields",
            "Iterable[str] | bool",
            "Names of custom fields that rows bring along in `row.custom`, or True for all. Costs up to three requests "
            "once in ten minutes, and further walks for more fields than fit into a query; the log says so.",
        ),
    ),
    "create": (
        Keyword(
            "custom",
            "Mapping[str, Any]",
            'Custom fields, name to value: `{"CFName": "Phone"}`; checked before anything is written.',
        ),
    ),
    "update": (
        Keyword(
            "custom",
            "Mapping[str, Any]",
            'Custom fields to change, name to value: `{"CFName": "Phone"}`; None empties one. Two requests: the record '
            "is read, and all its custom fields are sent back with these changes, as Halo empties those that are not "
            "sent. What somebody else changes in between can be lost. Names, kinds and choices are checked first, by "
            "definitions that are read once in ten minutes.",
        ),
        Keyword(
            "replace",
            "bool",
            "Whether to go on although some custom fields are then lost: those that may not survive being read and "
            "sent back (secrets, tables, restricted and calculated ones), or that cannot be read.",
        ),
    ),
}
"""Verb -> these arguments, for help."""

BY_NAME = Keyword("custom", "Mapping[str, Any]", "Custom fields, by their names.")

CUSTOM_SCHEMAS = {"customfields": "schemas/CustomField'", "fields": "schemas/AssetField'"}
"""The fields that hold custom fields -> how the contract refers to the records that those are."""
