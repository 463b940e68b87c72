# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class DatabaseLookup(Customizable):
    """One database lookup."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    """Whether it is in use."""
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_mappings: list[dict[str, Any]] | None = None
    allowmultipleresults: bool | None = None
    asset_id: int | None = None
    """The asset it concerns."""
    certificate_id: int | None = None
    certificate_name: str | None = None
    client_id: int | None = None
    """The client it belongs to."""
    contract_id: int | None = None
    """The contract it belongs to."""
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    extra_lookup_ids: list[int] | None = None
    field_id: int | None = None
    field_mappings: list[dict[str, Any]] | None = None
    field_name: str | None = None
    fields: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    integration_method_guid: str | None = None
    integration_method_id: int | None = None
    integration_method_name: str | None = None
    integration_method_value: int | None = None
    integration_method_value_name: str | None = None
    intent: str | None = None
    invert_outcome_mapped_result: bool | None = None
    itemdesc1_field: str | None = None
    itemdesc2_field: str | None = None
    itemdesc3_field: str | None = None
    itemvalue_field: str | None = None
    key_field: str | None = None
    lookup: dict[str, Any] | None = None
    lookup_field: str | None = None
    lookup_field_guid: str | None = None
    lookup_field_id: int | None = None
    lookup_field_name: str | None = None
    lookup_type: int | None = None
    lookup_type_name: str | None = None
    lookup_value: str | None = None
    lookup_value_obj: Any = None
    lookupconnectiontype: int | None = None
    lookuponrefresh: bool | None = None
    matchedhint: str | None = None
    messagerequiresconfirmationagent: bool | None = None
    messagerequiresconfirmationuser: bool | None = None
    messagestring_agent: str | None = None
    messagestring_user: str | None = None
    name: str | None = None
    notmatchedhint: str | None = None
    outcome_mapped_field: int | None = None
    outcome_mapped_field_guid: str | None = None
    outcome_mapped_field_name: str | None = None
    rules: list[dict[str, Any]] | None = None
    run: bool | None = None
    service_id: int | None = None
    showmessagetouseroragent: int | None = None
    site_id: int | None = None
    """The site it belongs to."""
    sql_database: str | None = None
    sql_new_password: str | None = None
    sql_script: str | None = None
    sql_server: str | None = None
    sql_user: str | None = None
    table_id: int | None = None
    table_name: str | None = None
    tableguid: str | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    trigger_type: int | None = None
    use: int | None = None
    """What kind of record it is."""
    user_id: int | None = None
    """The user who reported it."""

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
    }
