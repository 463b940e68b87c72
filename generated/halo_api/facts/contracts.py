# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of contracts. The contracts with clients."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="contracts",
    singular="contract",
    model="Contract",
    path="/ClientContract",
    operations=("list", "get", "save", "delete"),
    rows_key="contracts",
    envelope="always",
    paging="pages",
    echoes={"client_name": "client_id", "site_name": "site_id", "sla_name": "sla_id"},
    references={"client_id": "clients", "site_id": "sites"},
    days=("start_date", "end_date"),
    name_field="ref",
    includes_inactive="includeinactive",
    common_filters=("client_id", "site_id", "search", "includeinactive", "order", "orderdesc"),
    common_fields=(
        "client_id",
        "ref",
        "start_date",
        "end_date",
        "billingperiod",
        "periodchargeamount",
        "contract_status",
        "active",
        "site_id",
        "sla_id",
        "note",
        "customfields",
    ),
    actions={"next_ref": "get_next_contract_ref", "approve": "approve_contracts"},
    traps=(
        "A contract by its id answers 401 without the right to the contract module, where the list answers 200 (live)",
        "There is no /Contract (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_contracts": {
        "client_id": "integer",
        "contract_sub_type": "integer",
        "contract_type": "integer",
        "device_id": "integer",
        "excluderenewed": "boolean",
        "includeinactive": "boolean",
        "includelastrenewed": "boolean",
        "isbillingplansetup": "boolean",
        "isoracle": "boolean",
        "labour_type": "integer",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "pending_recurring_invoice": "boolean",
        "search": "string",
        "site_id": "integer",
    },
    "save_contracts": {},
    "get_contract": {"includedetails": "boolean", "includeperiods": "boolean"},
    "delete_contract": {},
    "get_next_contract_ref": {},
    "approve_contracts": {},
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "pdftemplate_id": Reference("pdf_templates"),
    "salesorder_id": Reference("sales_orders"),
    "site_id": Reference("sites"),
    "sla_id": Reference("slas"),
    "user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "device_id": Reference("assets"),
    "site_id": Reference("sites"),
}

NAMING = Naming(
    fields=("ref",),
    search="search",
    with_all={"includeinactive": True},
    inactive={"expired": True},
    scopes={"client_id": "client_id"},
)

FILTER_TEXTS: dict[str, str] = {
    "client_id": "Records of this client.",
    "includeinactive": "Whether inactive records are given.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "site_id": "Records of this site.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_delete_outstanding_schedules _ignore_mandatory _isimport _isupdateimport _print_generate "
        "_print_preview _send_appointment_invites _send_outstanding_emails active allowfixedprice allowprepay "
        "allowpyg billforrecurringprepayamount can_approve chargeperdevice chargeprepaymileage "
        "chargeprepaytravel chargepygmileage chargepygtravel chargerollover contract_prepayasamount "
        "dontchargeforitems dontinvoice dontsendalarm expired force_recalculation hasactions "
        "iscontractdetails onlybillatendofperiod prepayrecurringminimumdeductiononlyactive rollingcontract "
        "schedulesendaccountmanager send_to_oracle sent_to_oracle started use_cost_calculation"
    ),
    "datetime": (
        "approverdate asset_end_date datereceived datesent datesent_to_oracle end_date last_modified "
        "new_invoice_end_date new_invoice_start_date next_call_date next_invoice_date nextincrementdate "
        "periodicinvoicenextdate prepayrecurringchargenextdate start_date"
    ),
    "integer": (
        "id _importtypeid _match_integration_id accounts_override_mailbox asset_sequence autotaskid "
        "billingcategory billingdescription billingperiod billingperiods chargerate_method client_id "
        "contract_contact_id contracttype created_from_order createdby_id createdfrom_id endtype "
        "import_details_id key main_site ohid oracle_invoice_id paymentmethod paymentscheme pdf_attachment_id "
        "pdftemplate_id portal_display_type prepay_itemid prepayrecurringchargebp prepayrecurringexpirymonths "
        "previouscontract salesorder_id salesorder_line_id site_id sla_id status subtype surchargeid "
        "termmonths unmatchedcombinations user_id"
    ),
    "integers": ("delete_assets"),
    "number": (
        "asset_value autotopupbyamount autotopupcostperhour autotopupthreshhold autotopuptoamount "
        "chargehoursperperiod chargeratemultiplier contract_prepaybalance contract_prepaytotal "
        "contract_prepayused costperperiod invoiceminimum numberofunitsfree outofhoursmultiplier "
        "percentageincrease periodchargeamount prepayrecurringautomaticdeduction prepayrecurringcharge "
        "prepayrecurringhours prepayrecurringminimumdeduction requestminimum startbalance"
    ),
    "object": ("new_external_link table"),
    "objects": (
        "add_assets assets attachments audit_log billingplans chargerates contract_periods "
        "contract_prepayhistory contractapprovalfields contracts custombuttons customfields edit_assets "
        "extratabs overriding_rates periods prepay_periods schedule scheduleplan sites users"
    ),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning accountsdesc approveremailaddress approvername "
        "billing_description_string billing_period_string client_name contract_status contracttype_name "
        "cost_calculation createdby_name emailaddress_cc emailaddress_to emailaddresses import_user "
        "invoicedescription item_desc labournominalcodeoverride labournominalcodeoverride_name note "
        "pdftemplate_name prepay_itemname printhtml ref refextra refextra2 scheduleemails signature site_name "
        "sla_name use user_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the contract.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "active": "Whether it is running.",
    "assets": "The assets it concerns.",
    "billingperiod": "How often it is billed, from the vendor's list.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "contract_status": "The status, from the vendor's list.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "end_date": "When it ends, UTC.",
    "expired": "Whether it has ended.",
    "last_modified": "When it was last changed, UTC.",
    "note": "The text, plain.",
    "periodchargeamount": "What one period costs.",
    "ref": "The reference.",
    "salesorder_id": "The sales order it belongs to.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "sla_name": "A name, for reading. A save goes by sla_id.",
    "start_date": "When it begins, UTC.",
    "use": "What kind of record it is.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_importthirdpartyid _importtype _importtypeid _isupdateimport _match_additional_id "
        "_match_integration_button_caption _match_integration_button_icon _match_integration_button_url "
        "_match_integration_id _match_integration_name _match_thirdparty_id accounts_override_mailbox active "
        "asset_end_date asset_sequence asset_value billingcategory billingdescription billingperiod client_id "
        "client_name contract_status contracttype contracttype_name cost_calculation createdby_id "
        "createdby_name customfields end_date expired force_recalculation id import_details_id key "
        "last_modified new_external_link next_call_date next_invoice_date note numberofunitsfree "
        "periodchargeamount periodicinvoicenextdate prepayrecurringchargebp ref refextra refextra2 "
        "sent_to_oracle site_id site_name sla_id start_date started status subtype table use user_id "
        "user_name"
    ),
)
