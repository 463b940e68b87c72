# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of charge_rates. What an hour costs, by charge type and client."""

from . import Resource

RESOURCE = Resource(
    name="charge_rates",
    singular="charge_rate",
    model="ChargeRate",
    path="/ChargeRate",
    operations=("list", "get"),
    references={"contract_id": "contracts"},
)

FILTERS: dict[str, dict[str, str]] = {
    "list_charge_rates": {
        "chargerate_id": "integer",
        "client_id": "integer",
        "contract_id": "integer",
        "currentonly": "boolean",
        "globalonly": "boolean",
    },
    "get_charge_rate": {"includedetails": "boolean"},
}

FIELDS: dict[str, str] = {
    "boolean": (
        "current override_surcharge surcharge use_budget_rate use_for_mileage use_for_travel useagentworkinghours"
    ),
    "datetime": ("expirydate startdate"),
    "integer": ("id area charge_id contract_id org round ticket_id travel_surchargeid tree_id"),
    "number": (
        "contractmultiplier current_rate holidaymultiplier increment mileage_rate minimum oohmultiplier rate "
        "rateoverride weekendmultiplier"
    ),
    "objects": ("agents"),
    "string": ("_warning agentslist"),
}

ROW: tuple[str, str] = (
    "live",
    ("agents agentslist area charge_id contract_id contractmultiplier current_rate holidaymultiplier"),
)
