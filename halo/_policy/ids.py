"""What an id means: which ids name the same record, and which name none.

Halo has one request for creating and changing, and what it takes for a missing id creates a record. So an id that can
be read in two ways is not an id.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from itertools import islice
from typing import Any
from urllib.parse import unquote

from halo_api.facts import Resource
from halo_api.values import read_whole_number, whole_number

_NONE = (0, -1)  # measured live
_GUID = re.compile("[0-9]{8}-([0-9]{4}-){3}[0-9]{12}")  # the rare one without a letter
_MOST_IDS = 100


def names_record(id: object) -> bool:
    """Whether a save with this id changes a record, whatever its resource; any other may create one.

    Texts without a letter such as "00", " 0" and "-0" are numbers in other words, and may be read as none.
    """
    number = read_whole_number(id)
    if number is not None or not isinstance(id, str):
        return number is not None and number not in _NONE
    return any(map(str.isalpha, id)) or bool(_GUID.fullmatch(id) and id.strip("0-"))


def is_id_of(resource: Resource, id: object) -> bool:
    """Whether it is the id of a record of this resource."""
    return names_record(id) and (resource.id_type != "integer" or read_whole_number(id) is not None)


def as_sent(id: Any) -> Any:
    """The id as it goes out: a number of any library as a plain one."""
    return id if isinstance(id, str) else whole_number(id)


def meaning(id: object) -> Hashable:
    """What is equal for ids that mean the same: 12, 12.0 and "12", and a GUID in either case."""
    number = read_whole_number(id)
    return id.strip("{} ").casefold() if number is None and isinstance(id, str) else number


def id_in(path: str) -> Hashable:
    """The meaning of the id at the end of a path."""
    return meaning(unquote(path.rpartition("/")[2]))


def ids_in(records: Iterable[Mapping[str, Any]]) -> tuple[int, ...]:
    """The ids of these records, if they are whole numbers; at most a hundred."""
    ids = (read_whole_number(record.get("id")) for record in records)
    return tuple(islice((id for id in ids if id is not None and id not in _NONE), _MOST_IDS))
