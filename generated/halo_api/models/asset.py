# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.asset_field import AssetField
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Asset(Customizable):
    """One asset."""

    id: int = UNSET
    """The number of the asset."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    activity_statement: str | None = None
    add_child_assets: list[dict[str, Any]] | None = None
    add_contracts: list[dict[str, Any]] | None = None
    add_licences: list[dict[str, Any]] | None = None
    add_parent_assets: list[dict[str, Any]] | None = None
    add_sibling_assets: list[dict[str, Any]] | None = None
    addigy_applications: list[dict[str, Any]] | None = None
    addigy_id: str | None = None
    addigy_policy_id: str | None = None
    addigy_url: str | None = None
    addigy_users: list[str] | None = None
    allow_asset_maintenance: bool | None = None
    allowallcustombuttons: bool | None = None
    allowallstatus: bool | None = None
    allowed_custombuttons: list[dict[str, Any]] | None = None
    allowed_status: list[dict[str, Any]] | None = None
    area_guid: str | None = None
    armis_id: str | None = None
    ascendant_assets: list[dict[str, Any]] | None = None
    ascendant_count: int | None = None
    asset_chart_json: str | None = None
    asset_field: str | None = None
    asset_type_priority: int | None = None
    assetbots_id: str | None = None
    assetgroup_name: str | None = None
    assettype_config: dict[str, Any] | None = None
    assettype_guid: str | None = None
    assettype_id: int | None = None
    """What kind of asset it is, a record of /AssetType; that decides which `fields` it has."""
    assettype_name: str | None = None
    atera_id: str | None = None
    ateraid: str | None = None
    auto_link: bool | None = None
    auto_tag: bool | None = None
    automate_id: int | None = None
    automate_url: str | None = None
    auvik_device_id: str | None = None
    auvik_id: str | None = None
    auvik_network_id: str | None = None
    auvik_url: str | None = None
    aws_id: str | None = None
    azureTenantId: str | None = None
    azure_userid: str | None = None
    azure_userprincipalname: str | None = None
    barracudarmm_id: str | None = None
    bookmarked: bool | None = None
    bulkbillingperiod: int | None = None
    bulkcreated: bool | None = None
    business_owner: str | None = None
    business_owner_cab_id: int | None = None
    business_owner_cab_name: str | None = None
    business_owner_client: str | None = None
    business_owner_id: int | None = None
    business_owner_name: str | None = None
    business_owner_site: str | None = None
    business_owner_thirdpartyid: str | None = None
    businesscentral_id: str | None = None
    changebackupexists: bool | None = None
    changeguid: str | None = None
    changehistory_created_by: str | None = None
    changehistory_created_date: datetime.datetime | None = None
    changehistory_last_updated: datetime.datetime | None = None
    changehistory_updated_by: str | None = None
    changetrackingwho: str | None = None
    child_asset_names: str | None = None
    child_asset_relationship_types: str | None = None
    child_assets: list[dict[str, Any]] | None = None
    child_count: int | None = None
    child_guid: str | None = None
    child_id: int | None = None
    children: list[dict[str, Any]] | None = None
    ci_type: int | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    clone_count: int | None = None
    clone_inventory_numbers: str | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    commissiondate: datetime.datetime | None = None
    commissioned: int | None = None
    connectwise_control_url: str | None = None
    connectwisecontrolid: str | None = None
    connectwisermm_id: str | None = None
    contract_end_date: datetime.datetime | None = None
    contract_id: int | None = None
    """The contract it belongs to."""
    contract_ref: str | None = None
    """The reference of that contract. A save goes by contract_id."""
    contract_value: float | None = None
    contracts: list[dict[str, Any]] | None = None
    contractvaluecurrent: float | None = None
    contractvalueprior: float | None = None
    copy_unmapped_info_fields: bool | None = None
    created_from_template: int | None = None
    createdfrompurchaseorder: dict[str, Any] | None = None
    criticality: int | None = None
    """How much depends on it, a number."""
    criticality_description: str | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datto_alternate_id: int | None = None
    datto_id: str | None = None
    datto_remote_url: str | None = None
    datto_site_uid: str | None = None
    datto_url: str | None = None
    dbusiness_owner_cab_guid: str | None = None
    deactivate_child_devices: bool | None = None
    default_contract_value: float | None = None
    default_ticket_type: int | None = None
    defaultsequence: int | None = None
    delete_child_assets: list[dict[str, Any]] | None = None
    delete_contracts: list[int] | None = None
    delete_parent_assets: list[dict[str, Any]] | None = None
    delete_sibling_assets: list[dict[str, Any]] | None = None
    descendant_assets: list[dict[str, Any]] | None = None
    descendant_count: int | None = None
    device42_id: int | None = None
    device42_url: str | None = None
    device_number: int | None = None
    diagram_field1: str | None = None
    diagram_field2: str | None = None
    diagram_field3: str | None = None
    dlastupdate: datetime.datetime | None = None
    do_not_apply_template_in_the_api: bool | None = None
    domotz_agent: str | None = None
    domotz_agentid: int | None = None
    domotz_id: int | None = None
    domotz_type_id: int | None = None
    dont_render_dependency_chart: bool | None = None
    dtechnical_owner_cab_guid: str | None = None
    dynatrace_from_relations: list[dict[str, Any]] | None = None
    dynatrace_id: str | None = None
    dynatrace_to_relations: list[dict[str, Any]] | None = None
    edit_child_assets: list[dict[str, Any]] | None = None
    edit_contracts: list[dict[str, Any]] | None = None
    edit_parent_assets: list[dict[str, Any]] | None = None
    edit_sibling_assets: list[dict[str, Any]] | None = None
    environment: int | None = None
    environments: list[dict[str, Any]] | None = None
    eracent_id: str | None = None
    ethernetMacAddress: str | None = None
    external_links: list[dict[str, Any]] | None = None
    fields: list[AssetField] | None = None
    """The fields of its type, all of them: a save empties those that are not sent. To change some by name: custom."""
    first_user_id: int | None = None
    goodsin_po_id: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hierarchy: list[dict[str, Any]] | None = None
    icinga_hostname: str | None = None
    icinga_id: str | None = None
    icon: str | None = None
    impact_statement: str | None = None
    import_details_id: int | None = None
    import_guid: str | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    intent: str | None = None
    intune_connectionid: int | None = None
    intune_default_site: int | None = None
    intune_id: str | None = None
    intune_lastsyncdatetime: datetime.datetime | None = None
    intune_operating_system: str | None = None
    inventory_number: str | None = None
    """The tag."""
    is_auto_picking_asset_tag: bool | None = None
    is_businessapp_instance: bool | None = None
    is_linked_businessapp: bool | None = None
    is_linked_service: bool | None = None
    is_portfolio: bool | None = None
    is_primary_asset: bool | None = None
    is_return: bool | None = None
    is_stock_change: bool | None = None
    is_stock_site: bool | None = None
    is_template: bool | None = None
    isassetdetails: bool | None = None
    iskaseyaagent: bool | None = None
    issue_consignment_id: int | None = None
    issue_consignment_line_id: int | None = None
    item_cost: float | None = None
    item_id: int | None = None
    """The item it is about."""
    item_name: str | None = None
    """A name, for reading. A save goes by item_id."""
    items_issued: list[dict[str, Any]] | None = None
    itemstock_id: int | None = None
    itglue_id: str | None = None
    itglue_url: str | None = None
    jamf_details_id: int | None = None
    jamf_id: int | None = None
    jamf_type: str | None = None
    kandji_id: str | None = None
    kaseya_id: str | None = None
    kaseyaid: str | None = None
    kaseyavsa_url: str | None = None
    kaseyavsax_id: str | None = None
    kbs: list[dict[str, Any]] | None = None
    key: int | None = None
    key_field: str | None = None
    """The first of the fields that name it. A save does not change it."""
    key_field2: str | None = None
    """The second."""
    key_field2_name: str | None = None
    key_field3: str | None = None
    """The third."""
    key_field3_name: str | None = None
    key_field_name: str | None = None
    labour_warranty_end: datetime.datetime | None = None
    labour_warranty_start: datetime.datetime | None = None
    lansweeper_id: str | None = None
    lansweeper_parent_id: str | None = None
    lansweeper_relations: list[dict[str, Any]] | None = None
    lansweeper_site_id: str | None = None
    lansweeper_software: list[dict[str, Any]] | None = None
    lansweeper_url: str | None = None
    lansweeperid: str | None = None
    last_modified: datetime.datetime | None = None
    """When it was last changed, UTC."""
    lastchangeofvaluedate: datetime.datetime | None = None
    latest_contract_ref: str | None = None
    licence_count: int | None = None
    licences: list[dict[str, Any]] | None = None
    linked_service: dict[str, Any] | None = None
    liongard_environmnet_id: int | None = None
    liongard_id: str | None = None
    liongard_url: str | None = None
    liongardid: int | None = None
    logicmonitor_id: str | None = None
    manageengine_customer_id: str | None = None
    manageengine_id: str | None = None
    manually_linked_ticket: bool | None = None
    manufacturer_id: int | None = None
    manufacturer_name: str | None = None
    matching_field: str | None = None
    matching_value: str | None = None
    meters: list[dict[str, Any]] | None = None
    module_id: int | None = None
    nable_id: str | None = None
    ncentral_details_id: int | None = None
    ncentral_remote_url: str | None = None
    ncentral_url: str | None = None
    new_access_control: list[dict[str, Any]] | None = None
    new_external_link: dict[str, Any] | None = None
    new_software_version: str | None = None
    ninja_remote_url: str | None = None
    ninja_url: str | None = None
    ninjarmm_id: int | None = None
    non_consignable: bool | None = None
    notes: str | None = None
    """Notes about the asset."""
    old_software_version: str | None = None
    onhold_ticket_count: int | None = None
    open_change_count: int | None = None
    open_incident_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    os_override: str | None = None
    owning_businessapp: int | None = None
    owning_businessapp_name: str | None = None
    owning_ci: int | None = None
    owning_ci_name: str | None = None
    owning_portfolio: int | None = None
    owning_portfolio_name: str | None = None
    owning_service: int | None = None
    owning_service_name: str | None = None
    parent_asset_names: str | None = None
    parent_asset_relationship_types: str | None = None
    parent_assets: list[dict[str, Any]] | None = None
    parent_count: int | None = None
    parent_guid: str | None = None
    parent_id: int | None = None
    parent_third_party_id: int | None = None
    parent_third_party_ids: list[str] | None = None
    passportal_client_id: int | None = None
    passportal_id: int | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    phone_number: str | None = None
    physicalMemoryInBytes: str | None = None
    pingservice: int | None = None
    primary_asset_chart_json: str | None = None
    primary_instance_text: str | None = None
    printhtml: str | None = None
    priority_id: int | None = None
    priority_name: str | None = None
    """A name, for reading. A save goes by priority_id."""
    prometheus_id: str | None = None
    prtg_details_id: int | None = None
    prtg_id: int | None = None
    purchaseorder_id: int | None = None
    purchaseorder_line_id: int | None = None
    qualys_id: str | None = None
    qualys_software: list[dict[str, Any]] | None = None
    raynet_id: str | None = None
    related_kb_names: str | None = None
    related_service_count: int | None = None
    related_service_name: str | None = None
    related_service_names: str | None = None
    related_services: str | None = None
    related_ticket_id: int | None = None
    relationship_id: int | None = None
    reserved_salesorder_id: int | None = None
    reserved_salesorder_line_id: int | None = None
    risk: float | None = None
    runbook_button_id: int | None = None
    sequence: int | None = None
    """Its place in the list."""
    serialization_user: int | None = None
    service_count: int | None = None
    service_guid: str | None = None
    service_id: int | None = None
    service_ids: str | None = None
    service_name: str | None = None
    services: list[dict[str, Any]] | None = None
    services_hierarchy: list[dict[str, Any]] | None = None
    sibling_asset_names: str | None = None
    sibling_asset_relationship_types: str | None = None
    sibling_assets: list[dict[str, Any]] | None = None
    sibling_count: int | None = None
    sibling_id: bool | None = None
    site_external_link_id: str | None = None
    site_guid: str | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    sla_id: int | None = None
    sla_name: str | None = None
    """A name, for reading. A save goes by sla_id."""
    snipeit_id: str | None = None
    snowUsers: list[dict[str, Any]] | None = None
    snow_client_id: int | None = None
    snow_id: int | None = None
    snowatlas_client_id: str | None = None
    software: list[dict[str, Any]] | None = None
    sqlimport_accountsid: str | None = None
    sqlimport_did: int | None = None
    sqlimport_id: int | None = None
    sqlimport_user: str | None = None
    status_id: int | None = None
    """A value of the lookup 61."""
    status_name: str | None = None
    """A name, for reading. A save goes by status_id."""
    stock_date: datetime.datetime | None = None
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    stockdate: datetime.datetime | None = None
    stockdetails: dict[str, Any] | None = None
    supplier_contract_id: int | None = None
    supplier_contract_ref: str | None = None
    supplier_expirydate: datetime.datetime | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    supplier_priority_id: int | None = None
    supplier_priority_name: str | None = None
    supplier_purchasedate: datetime.datetime | None = None
    supplier_reference: str | None = None
    supplier_sla_id: int | None = None
    supplier_sla_name: str | None = None
    supplierheaderid: int | None = None
    syncro_asset_type: str | None = None
    syncro_id: str | None = None
    syncro_url: str | None = None
    syncroid: int | None = None
    tab_config: list[dict[str, Any]] | None = None
    table: dict[str, Any] | None = None
    tanium_id: str | None = None
    teamviewerid: str | None = None
    teamviewerpassword: str | None = None
    technical_owner: str | None = None
    technical_owner_cab_id: int | None = None
    technical_owner_cab_name: str | None = None
    technical_owner_id: int | None = None
    technical_owner_name: str | None = None
    technical_owner_thirdpartyid: str | None = None
    template_id: int | None = None
    tenable_id: str | None = None
    third_party_id: int | None = None
    third_party_id_string: str | None = None
    thirdparty_client_id: int | None = None
    thirdparty_type_id: int | None = None
    thirdparty_type_name: str | None = None
    total_ticket_count: int | None = None
    use: str | None = None
    """What kind of record it is."""
    user_count: int | None = None
    user_email: str | None = None
    user_role_breakdown: list[dict[str, Any]] | None = None
    username: str | None = None
    users: list[dict[str, Any]] | None = None
    """The users of the asset."""
    virima_id: str | None = None
    vmworkspace_id: str | None = None
    warranty_end: datetime.datetime | None = None
    warranty_note: str | None = None
    warranty_start: datetime.datetime | None = None
    """When the warranty started."""
    workspace_id: str | None = None
    workspace_orgunitpath: str | None = None
    workspace_url: str | None = None
    xensam_id: str | None = None
    xtypeunamecanedit: list[dict[str, Any]] | None = None
    zabbix_id: str | None = None
    zabbix_url: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = (
        "customfields",
        "fields",
    )

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_addserialisedassets",
            "_donotvalidate",
            "_dont_fire_automations",
            "_dontaddnewfields",
            "_dontupdatetype",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_isbatch",
            "_isclone",
            "_isimport",
            "_ismerge",
            "_isupdateimport",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_merge_asset_into",
            "_print_generate",
            "_update_item_qbo_qty",
            "_validateonly",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "changehistory_created_date": DATETIME,
        "changehistory_last_updated": DATETIME,
        "commissiondate": DATETIME,
        "contract_end_date": DATETIME,
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "dlastupdate": DATETIME,
        "fields": list_of(model_of("asset_field", "AssetField")),
        "intune_lastsyncdatetime": DATETIME,
        "labour_warranty_end": DATETIME,
        "labour_warranty_start": DATETIME,
        "last_modified": DATETIME,
        "lastchangeofvaluedate": DATETIME,
        "stock_date": DATETIME,
        "stockdate": DATETIME,
        "supplier_expirydate": DATETIME,
        "supplier_purchasedate": DATETIME,
        "warranty_end": DATETIME,
        "warranty_start": DATETIME,
    }
