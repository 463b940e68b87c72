"""The custom fields of the made-up tenant: one of each kind, with the same ids in records and in their definitions.

Which numbers live servers have for kinds and for `usage` was not measured: see `GUESSES`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from enum import IntEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from ..contract import FIELDS
from ..formats import guid, iso
from ..store import Row
from . import texts


class Kind(IntEnum):
    """What a custom field holds."""

    TEXT = 0
    MEMO = 1
    CHOICE = 2
    CHOICES = 3
    DATE = 4
    TIME = 5
    CHECKBOX = 6
    TABLE = 7


_NUMBERS = 2
"""The `inputtype` of a text that must be a number."""

USAGES: Mapping[str, int] = {"tickets": 1, "clients": 2, "sites": 3, "users": 4, "assets": 5, "items": 6}
"""Resource -> the `usage` of the fields of its records."""

SHOWN_MARKS = ("isencrypted", "calculation", "restrictread", "access_control_level")
"""What sets a field apart in each record too; a record shows none that may not be read."""

_NOTHING: Mapping[str, Any] = MappingProxyType({})
_RESTRICTED: Mapping[str, Any] = {"restrictread": 1, "access_control_level": 1}


class Definition(NamedTuple):
    """A custom field.

    Attributes:
        id: Its number.
        name: Its name, which two kinds of record may share.
        label: What it is called on screens.
        resource: Whose records have it.
        kind: What it holds.
        values: What its records hold, in turn; null where it is empty. For choices, all there are.
        marks: Other members, of the definition and of each value alike.
    """

    id: int
    name: str
    label: str
    resource: str
    kind: Kind
    values: Sequence[Any]
    marks: Mapping[str, Any] = _NOTHING


_DAY = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
_PARTS = [{"id": 1, "CFPart": "Toner", "CFPieces": 2}, {"id": 2, "CFPart": "Cable", "CFPieces": 1}]

DEFINITIONS = (
    Definition(151, "CFSector", "Sector", "clients", Kind.TEXT, [company.domain for company in texts.COMPANIES]),
    Definition(152, "CFOrigin", "Origin", "clients", Kind.CHOICE, ("Recommendation", "Fair", "Web site")),
    Definition(153, "CFRenewal", "Renewal", "clients", Kind.DATE, (iso(_DAY), None)),
    Definition(154, "CFPortalPassword", "Password", "clients", Kind.TEXT, ("hunter2",), {"isencrypted": True}),
    Definition(161, "CFOrigin", "Origin", "tickets", Kind.TEXT, ("Service desk",)),
    Definition(162, "CFRoute", "Route", "tickets", Kind.CHOICE, ("Phone", "Portal", "E-mail", None)),
    Definition(163, "CFSymptoms", "Symptoms", "tickets", Kind.CHOICES, ("Slow", "Silent", "Broken")),
    Definition(164, "CFHandover", "Handover", "tickets", Kind.MEMO, ("Keys at the desk.\nAsk for Ada.", None, None)),
    Definition(165, "CFVisit", "Visit", "tickets", Kind.DATE, (iso(_DAY), None)),
    Definition(166, "CFVisitAt", "Time of visit", "tickets", Kind.TIME, ("09:30", None)),
    Definition(167, "CFSignedOff", "Signed off", "tickets", Kind.CHECKBOX, (True, False)),
    Definition(168, "CFFloor", "Floor", "tickets", Kind.TEXT, (3, 0, None), {"inputtype": _NUMBERS}),
    Definition(171, "CFOffice", "Office", "sites", Kind.TEXT, ("Ground floor", "First floor", None)),
    Definition(172, "CFAlarmCode", "Alarm code", "sites", Kind.TEXT, ("1703",), {"isencrypted": True}),
    Definition(176, "CFPayroll", "Payroll number", "users", Kind.TEXT, ("P-4711", "P-0815", None)),
    Definition(177, "CFTrained", "Trained", "users", Kind.CHECKBOX, (False, True)),
    Definition(181, "CFOwner", "Owner", "assets", Kind.TEXT, ("Leased", "Bought", None)),
    Definition(182, "CFChecked", "Checked", "assets", Kind.DATE, (iso(_DAY), None)),
    Definition(183, "CFParts", "Parts", "assets", Kind.TABLE, (_PARTS, None), {"customextratableid": 1}),
    Definition(184, "CFBookValue", "Book value", "assets", Kind.TEXT, (840, 120), {"calculation": "$CFPRICE / 3"}),
    Definition(185, "CFAudit", "Audit", "assets", Kind.TEXT, ("2026-1", None), {"readonly": True}),
    Definition(186, "CFInsurance", "Insurance", "assets", Kind.TEXT, ("Full",), _RESTRICTED),
    Definition(191, "CFCostCentre", "Cost centre", "items", Kind.CHOICE, ("Hardware", "Services", None)),
)
"""Those of a table, of a secret, and those that are calculated or read-only: nobody knows whether they survive being
read and posted back, so no ticket has one, and clients, sites and assets do."""

_CHOICES = {Kind.CHOICE, Kind.CHOICES}


def _choices(field: Definition) -> list[Row]:
    """What can be chosen."""
    names = [name for name in field.values if name is not None] if field.kind in _CHOICES else []
    return [{"id": number, "name": name} for number, name in enumerate(names, 1)]


def definitions() -> list[Row]:
    """The records of the definitions."""
    return [
        {
            "id": field.id,
            "guid": guid("custom field", field.id),
            "name": field.name,
            "label": field.label,
            "labellong": field.label,
            "type": int(field.kind),
            "usage": USAGES[field.resource],
            "custom": 1,
            "seq": field.id,
            "inputtype": 0,
            "values": _choices(field),
            "mandatory": False,
            "searchable": True,
            "isencrypted": False,
            "readonly": False,
            **{name: value for name, value in field.marks.items() if name in FIELDS["custom_fields"]},
        }
        for field in DEFINITIONS
    ]


def of_record(resource: str, number: int) -> list[Row]:
    """The custom fields of a record with this number, those without a value included.

    Records share them, as no row is ever altered in place.
    """
    return [entries[(number - field.id) % len(entries)] for field, entries in _ENTRIES.get(resource, ())]


def _entries(field: Definition) -> list[Row]:
    """A custom field as records have it, with each of its values."""
    return [_entry(field, *_value(field, place)) for place in range(len(field.values))]


def _entry(field: Definition, value: Any, display: str) -> Row:
    return {
        "id": field.id,
        "name": field.name,
        "label": field.label,
        "type": int(field.kind),
        "value": value,
        "display": display,
        "usage": USAGES[field.resource],
        **{name: mark for name, mark in field.marks.items() if name in SHOWN_MARKS},
    }


def _value(field: Definition, place: int) -> tuple[Any, str]:
    """One of its values, and how it is shown: a choice is a number, several are a list of objects."""
    value = field.values[place]
    if value is None:
        return None, ""
    match field.kind:
        case Kind.CHOICE:
            return place + 1, value
        case Kind.CHOICES:
            return [{"id": place + 1, "name": value}], value
        case Kind.CHECKBOX:
            return value, "Yes" if value else "No"
        case Kind.TABLE:
            return value, ""
        case _:
            return value, str(value)


_ENTRIES: Mapping[str, Sequence[tuple[Definition, Sequence[Row]]]] = {
    resource: [(field, _entries(field)) for field in DEFINITIONS if field.resource == resource] for resource in USAGES
}
