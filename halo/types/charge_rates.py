# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.charge_rates` take by keyword. What an hour costs, by charge type and client."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import ClientReference, ContractReference


class ChargeRateFilters(TypedDict, total=False):
    """What `halo.charge_rates.list` takes."""

    chargerate_id: int
    client_id: ClientReference
    """Records of this client."""
    contract_id: ContractReference
    """Records of this contract."""
    currentonly: bool
    globalonly: bool


class ChargeRateGetParameters(TypedDict, total=False):
    """What `halo.charge_rates.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
