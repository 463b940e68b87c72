# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.outcomes` take by keyword. What an action can result in."""

from __future__ import annotations

from typing import TypedDict


class OutcomeFilters(TypedDict, total=False):
    """What `halo.outcomes.list` takes."""

    access_control_level: int
    debug: bool
    excludesystemactions: bool
    quick_only: bool
    showhidden: bool
    """Whether hidden outcomes are given."""
    showsystemactions: str
    slastate: int
    status: int
    supplier_id: int
    """Records of this supplier."""
    supplier_status: int
    tickettype_id: int
    """Outcomes of this ticket type."""
    workflow_id: int
    workflow_step: int


class OutcomeGetParameters(TypedDict, total=False):
    """What `halo.outcomes.get` takes."""

    action_id: int
    anon_ticketid: int
    contract_id: int
    debug: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    invoice_id: int
    matched_kb_client_id: int
    matched_kbid: int
    override_user_id: int
    purchaseorder_id: int
    quotation_id: int
    salesorder_id: int
    selected_supplier_id: int
    ticket_id: int
    token: str
