# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class TopLevel(Customizable):
    """One top level."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    accounts_override_mailbox: int | None = None
    add_agents: list[dict[str, Any]] | None = None
    add_users: list[dict[str, Any]] | None = None
    agent_department: bool | None = None
    agent_members: list[dict[str, Any]] | None = None
    agents: list[dict[str, Any]] | None = None
    """The agents it concerns."""
    allowallchargerates: bool | None = None
    announcement: str | None = None
    cannedtext: list[dict[str, Any]] | None = None
    chargerates: list[dict[str, Any]] | None = None
    concurrent_lic_limit: int | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    delete_agents: list[dict[str, Any]] | None = None
    delete_users: list[dict[str, Any]] | None = None
    edit_agents: list[dict[str, Any]] | None = None
    edit_users: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    invoice_class: str | None = None
    kashflowpassword: str | None = None
    kashflowurl: str | None = None
    kashflowusername: str | None = None
    long_name: str | None = None
    mailbox_override: int | None = None
    managers: list[dict[str, Any]] | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    notes: str | None = None
    """Notes about it."""
    onhold_ticket_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    org_department_name: str | None = None
    organisation_guid: str | None = None
    organisation_id: int | None = None
    organisation_name: str | None = None
    """A name, for reading. A save goes by organisation_id."""
    overriding_rates: list[dict[str, Any]] | None = None
    parentid: int | None = None
    quote_profit_currency: int | None = None
    quote_profit_currency_name: str | None = None
    teams: list[dict[str, Any]] | None = None
    templates: list[dict[str, Any]] | None = None
    toplevel_mailbox_override: int | None = None
    total_ticket_count: int | None = None
    type: int | None = None
    use: str | None = None
    """What kind of record it is."""
    user_count: int | None = None
    users: list[dict[str, Any]] | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_dont_fire_automations",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
    }
