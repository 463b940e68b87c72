# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of billing_templates. The templates of billing for contracts."""

from . import Naming, Resource

RESOURCE = Resource(
    name="billing_templates",
    singular="billing_template",
    model="BillingTemplate",
    path="/BillingTemplate",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_fields=("active",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_billing_templates": {},
    "save_billing_templates": {},
    "get_billing_template": {"client_id": "integer", "includedetails": "boolean"},
    "delete_billing_template": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("active billforrecurringprepayamount create_contract prepayrecurringminimumdeductiononlyactive"),
    "datetime": ("prepayrecurringchargenextdate"),
    "integer": ("id billingdescription billingperiod prepayrecurringchargebp seq subtype unmatchedcombinations"),
    "integers": ("clients"),
    "number": (
        "autotopupbyamount autotopupcostperhour autotopupthreshhold autotopuptoamount numberofunitsfree "
        "prepayrecurringautomaticdeduction prepayrecurringcharge prepayrecurringhours "
        "prepayrecurringminimumdeduction"
    ),
    "objects": ("billingplans"),
    "string": ("_warning name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "active": "Whether it is in use.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "active autotopupbyamount autotopupcostperhour autotopupthreshhold autotopuptoamount "
        "billforrecurringprepayamount billingdescription billingperiod"
    ),
)
