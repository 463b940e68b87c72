# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of charge_rates. What an hour costs, by charge type and client."""

from . import Reference, Resource

RESOURCE = Resource(
    name="charge_rates",
    singular="charge_rate",
    model="ChargeRate",
    path="/ChargeRate",
    operations=("list", "get"),
    references={"contract_id": "contracts"},
    common_filters=("client_id", "contract_id"),
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

REFERENCES: dict[str, Reference] = {
    "contract_id": Reference("contracts"),
    "ticket_id": Reference("tickets"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
}

FILTER_TEXTS: dict[str, str] = {"client_id": "Records of this client.", "contract_id": "Records of this contract."}

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

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agents": "The agents it concerns.",
    "contract_id": "The contract it belongs to.",
    "startdate": "When it begins, UTC.",
    "ticket_id": "The ticket it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    ("agents agentslist area charge_id contract_id contractmultiplier current_rate holidaymultiplier"),
)
