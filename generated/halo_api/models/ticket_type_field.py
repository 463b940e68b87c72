# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class TicketTypeField(Model):
    """One ticket type field."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    agentbookingdetail: int | None = None
    agentcheckboxmandatory: bool | None = None
    boldlabelandvalue: bool | None = None
    canupdate: bool | None = None
    chat_message: str | None = None
    copytochild: bool | None = None
    copytochildonupdate: bool | None = None
    copytoparent: bool | None = None
    copytoparentnewticket: bool | None = None
    copytoparentonupdate: bool | None = None
    copytorelated: bool | None = None
    display_type: int | None = None
    enduseraction: int | None = None
    endusercheckboxmandatory: bool | None = None
    enduserdetail: int | None = None
    enduserdetailhideifempty: bool | None = None
    enduserdetailrejected: int | None = None
    endusernew: int | None = None
    fieldguid: str | None = None
    fieldid: int | None = None
    fieldinfo: dict[str, Any] | None = None
    fieldname: str | None = None
    group: dict[str, Any] | None = None
    group_visibility_conditions: list[dict[str, Any]] | None = None
    group_visibility_conditions_value: list[dict[str, Any]] | None = None
    groupguid: str | None = None
    groupid: int | None = None
    override_action_fieldname: str | None = None
    override_fieldname: str | None = None
    override_hint: str | None = None
    read_restrictions: list[dict[str, Any]] | None = None
    restrictread: int | None = None
    restrictupdate: int | None = None
    rtid: int | None = None
    seq: int | None = None
    showdependency: bool | None = None
    tableguid: str | None = None
    tableid: int | None = None
    techaction: int | None = None
    techdetail: int | None = None
    techdetailhideifempty: bool | None = None
    technew: int | None = None
    technewlocation: int | None = None
    techtab_columns: int | None = None
    techtab_id: int | None = None
    techtab_name: str | None = None
    translations: list[dict[str, Any]] | None = None
    update_restrictions: list[dict[str, Any]] | None = None
    usage: int | None = None
    value_restrictions: list[dict[str, Any]] | None = None
    visibility_conditions: list[dict[str, Any]] | None = None
    visibility_conditions_value: list[dict[str, Any]] | None = None
    visible: bool | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
