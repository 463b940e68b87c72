"""The fields of assets, which belong to their types and are no custom fields: definitions, and which type has which.

Fields are numbered anew within each type in `/AssetTypeInfo`, as on live servers (a public client: 18 of 129 rows are
left if they are merged by id).
"""

from __future__ import annotations

from ..formats import guid
from ..store import Row
from . import texts

MODEL, HOST_NAME, SERIAL_NUMBER, MEMORY, OPERATING_SYSTEM = range(1, 6)
_NAMES = ("Model", "Host name", "Serial Number", "Memory", "Operating system")
_KIND = "A"
"""The `kind` of the fields of assets. Which letters live servers have was not measured."""


def definitions() -> list[Row]:
    """The records of the definitions."""
    return [
        {
            "id": number,
            "guid": guid("field", number),
            "name": name,
            "kind": _KIND,
            "validate": "S" if number == OPERATING_SYSTEM else "",
            "values": [{"id": 1, "name": "Windows 11"}, {"id": 2, "name": "Debian 12"}] * (number == OPERATING_SYSTEM),
            "sequence": number,
            "mandatory": False,
        }
        for number, name in enumerate(_NAMES, 1)
    ]


def of_types() -> list[Row]:
    """Which fields each type of asset has: all of them, and of those that do not compute the first three."""
    return [
        {
            "id": place,
            "typeinfo_id": float(type_id),
            "field_id": float(place),
            "field_name": name,
            "sequence": place,
            "type": "",
            "keyfield_id": str(place) if place in {MODEL, SERIAL_NUMBER} else "",
        }
        for type_id, type_name, *_ in texts.ASSET_TYPES
        for place, name in enumerate(_NAMES, 1)
        if place <= SERIAL_NUMBER or type_name in {"Laptop", "Desktop", "Server"}
    ]


def of_asset(model: str, host_name: str, serial_number: str) -> list[Row]:
    """The fields of an asset of any type."""
    values = {MODEL: model, HOST_NAME: host_name, SERIAL_NUMBER: serial_number}
    return [
        {"id": number, "name": _NAMES[number - 1], "value": value, "display": value} for number, value in values.items()
    ]
