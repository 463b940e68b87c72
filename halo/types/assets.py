# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.assets` take by keyword. The devices and other configuration items."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import AssetField, CustomField

    from .references import (
        AssetGroupReference,
        AssetTypeReference,
        CabReference,
        ClientReference,
        ConsignmentReference,
        ContractReference,
        ItemReference,
        ItemStockReference,
        KbArticleReference,
        PdfTemplateReference,
        PriorityReference,
        PurchaseOrderReference,
        SalesOrderReference,
        ServiceReference,
        SiteReference,
        SlaReference,
        SoftwareLicenceReference,
        StockBinReference,
        SupplierContractReference,
        SupplierReference,
        TicketReference,
        TicketTypeReference,
        UserReference,
        ViewColumnReference,
    )


class AssetFilters(TypedDict, total=False):
    """What `halo.assets.list` takes."""

    activeinactive: str
    """Two flags, comma separated: whether active and whether inactive records are given."""
    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    assetgroup_id: AssetGroupReference
    """Records of this asset group."""
    assetgroups: int | Sequence[int] | str
    assets: int | Sequence[int] | str
    assetstatuses: int | Sequence[int] | str
    assettype: AssetTypeReference
    assettype_id: AssetTypeReference
    """Assets of the kind with this number, of /AssetType."""
    assettypes: AssetTypeReference | Sequence[AssetTypeReference]
    """Assets of any of these types, by id."""
    bookmarked: bool
    client_id: ClientReference
    """Records of this client."""
    client_ids: ClientReference | Sequence[ClientReference]
    """Assets of any of these clients."""
    columns_id: ViewColumnReference
    """The column profile that decides which fields come back."""
    consignable: bool
    consignment_id: ConsignmentReference
    contract_id: ContractReference
    """Records of this contract."""
    contract_id_adding_to: int
    domotzagents: bool
    excludethese: int | Sequence[int] | str
    """Not these assets, by id."""
    globalSearchID: str
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    include_custom_fields: int | Sequence[int] | str
    """Custom fields that each row carries, by their ids in custom_fields."""
    includeactive: bool
    """Whether active records are given."""
    includeallowedstatus: bool
    includeassetfields: bool
    includechangehistorylastupdated: bool
    includechildren: bool
    includecolumns: bool
    """Whether the answer carries the columns of its view as well."""
    includeinactive: bool
    """Whether inactive records are given."""
    includeservices: bool
    includeuser: bool
    integration_tenantids: int | Sequence[int] | str
    integration_type: str
    inventory_number: str
    """Assets with this tag."""
    islogonbehalfview: bool
    item_id: ItemReference
    """Records of this item."""
    itemstock_id: ItemStockReference
    """Records of this stock."""
    kb_id: KbArticleReference
    lastupdatefromdate: datetime.datetime | datetime.date | str
    """Changed at this time or later."""
    lastupdatetodate: datetime.datetime | datetime.date | str
    """Changed at this time or earlier."""
    licence_id: SoftwareLicenceReference
    """Records of this software licence."""
    linked_to_ticket: bool
    linkedto_id: int
    mine: bool
    """Assets of the caller."""
    mysite: bool
    noicon: bool
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    previously_selected: bool
    previously_selected_client_id: int
    previously_selected_site_id: int
    previously_selected_user_id: int
    salesorder_id: SalesOrderReference
    """Records of this sales order."""
    salesorder_line: int
    search: str
    """Text to look for."""
    search_inventory_number_only: bool
    service_id: ServiceReference
    """Records of this service."""
    service_ids: ServiceReference | Sequence[ServiceReference]
    site_id: SiteReference
    """Records of this site."""
    stockbin_id: StockBinReference
    stockbin_ids: StockBinReference | Sequence[StockBinReference]
    supplier_contract_id: SupplierContractReference
    supplier_id: SupplierReference
    """Records of this supplier."""
    suppliercontracts: int | Sequence[int] | str
    ticket_id: TicketReference
    """Assets of this ticket."""
    tickettype_id: TicketTypeReference
    user_id: UserReference
    """Assets of this user."""
    username: str


class AssetGetParameters(TypedDict, total=False):
    """What `halo.assets.get` takes."""

    assettype_id: int
    includeactivity: bool
    includeallowedstatus: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includediagramdetails: bool
    includehierarchy: bool


class AssetFields(TypedDict, total=False):
    """The fields of one record of `halo.assets`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    activity_statement: str | None
    add_child_assets: list[dict[str, Any]] | None
    add_contracts: list[dict[str, Any]] | None
    add_licences: list[dict[str, Any]] | None
    add_parent_assets: list[dict[str, Any]] | None
    add_sibling_assets: list[dict[str, Any]] | None
    addigy_applications: list[dict[str, Any]] | None
    addigy_id: str | None
    addigy_policy_id: str | None
    addigy_url: str | None
    addigy_users: list[str] | None
    allow_asset_maintenance: bool | None
    allowallcustombuttons: bool | None
    allowallstatus: bool | None
    allowed_custombuttons: list[dict[str, Any]] | None
    allowed_status: list[dict[str, Any]] | None
    area_guid: str | None
    armis_id: str | None
    ascendant_assets: list[dict[str, Any]] | None
    ascendant_count: int | None
    asset_chart_json: str | None
    asset_field: str | None
    asset_type_priority: int | None
    assetbots_id: str | None
    assetgroup_name: str | None
    assettype_config: dict[str, Any] | None
    assettype_guid: str | None
    assettype_id: AssetTypeReference | None
    """What kind of asset it is, a record of /AssetType; that decides which `fields` it has."""
    assettype_name: str | None
    atera_id: str | None
    ateraid: str | None
    auto_link: bool | None
    auto_tag: bool | None
    automate_id: int | None
    automate_url: str | None
    auvik_device_id: str | None
    auvik_id: str | None
    auvik_network_id: str | None
    auvik_url: str | None
    aws_id: str | None
    azureTenantId: str | None
    azure_userid: str | None
    azure_userprincipalname: str | None
    barracudarmm_id: str | None
    bookmarked: bool | None
    bulkbillingperiod: int | None
    bulkcreated: bool | None
    business_owner: str | None
    business_owner_cab_id: CabReference | None
    business_owner_cab_name: str | None
    business_owner_client: str | None
    business_owner_id: int | None
    business_owner_name: str | None
    business_owner_site: str | None
    business_owner_thirdpartyid: str | None
    businesscentral_id: str | None
    changebackupexists: bool | None
    changeguid: str | None
    changehistory_created_by: str | None
    changehistory_created_date: datetime.datetime | datetime.date | str | None
    changehistory_last_updated: datetime.datetime | datetime.date | str | None
    changehistory_updated_by: str | None
    changetrackingwho: str | None
    child_asset_names: str | None
    child_asset_relationship_types: str | None
    child_assets: list[dict[str, Any]] | None
    child_count: int | None
    child_guid: str | None
    child_id: int | None
    children: list[dict[str, Any]] | None
    ci_type: int | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    clone_count: int | None
    clone_inventory_numbers: str | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    commissiondate: datetime.datetime | datetime.date | str | None
    commissioned: int | None
    connectwise_control_url: str | None
    connectwisecontrolid: str | None
    connectwisermm_id: str | None
    contract_end_date: datetime.datetime | datetime.date | str | None
    contract_id: ContractReference | None
    """The contract it belongs to."""
    contract_ref: str | None
    """The reference of that contract. A save goes by contract_id."""
    contract_value: float | None
    contracts: list[dict[str, Any]] | None
    contractvaluecurrent: float | None
    contractvalueprior: float | None
    copy_unmapped_info_fields: bool | None
    created_from_template: int | None
    createdfrompurchaseorder: dict[str, Any] | None
    criticality: int | None
    """How much depends on it, a number."""
    criticality_description: str | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datto_alternate_id: int | None
    datto_id: str | None
    datto_remote_url: str | None
    datto_site_uid: str | None
    datto_url: str | None
    dbusiness_owner_cab_guid: str | None
    deactivate_child_devices: bool | None
    default_contract_value: float | None
    default_ticket_type: int | None
    defaultsequence: int | None
    delete_child_assets: list[dict[str, Any]] | None
    delete_contracts: list[int] | None
    delete_parent_assets: list[dict[str, Any]] | None
    delete_sibling_assets: list[dict[str, Any]] | None
    descendant_assets: list[dict[str, Any]] | None
    descendant_count: int | None
    device42_id: int | None
    device42_url: str | None
    device_number: int | None
    diagram_field1: str | None
    diagram_field2: str | None
    diagram_field3: str | None
    dlastupdate: datetime.datetime | datetime.date | str | None
    do_not_apply_template_in_the_api: bool | None
    domotz_agent: str | None
    domotz_agentid: int | None
    domotz_id: int | None
    domotz_type_id: int | None
    dont_render_dependency_chart: bool | None
    dtechnical_owner_cab_guid: str | None
    dynatrace_from_relations: list[dict[str, Any]] | None
    dynatrace_id: str | None
    dynatrace_to_relations: list[dict[str, Any]] | None
    edit_child_assets: list[dict[str, Any]] | None
    edit_contracts: list[dict[str, Any]] | None
    edit_parent_assets: list[dict[str, Any]] | None
    edit_sibling_assets: list[dict[str, Any]] | None
    environment: int | None
    environments: list[dict[str, Any]] | None
    eracent_id: str | None
    ethernetMacAddress: str | None
    external_links: list[dict[str, Any]] | None
    fields: list[AssetField] | None
    """The fields of its type, all of them: a save empties those that are not sent. To change some by name: custom."""
    first_user_id: int | None
    goodsin_po_id: int | None
    guid: str | None
    """A GUID beside the id."""
    hierarchy: list[dict[str, Any]] | None
    icinga_hostname: str | None
    icinga_id: str | None
    icon: str | None
    impact_statement: str | None
    import_details_id: int | None
    import_guid: str | None
    inactive: bool | None
    """Whether it is out of use."""
    intent: str | None
    intune_connectionid: int | None
    intune_default_site: int | None
    intune_id: str | None
    intune_lastsyncdatetime: datetime.datetime | datetime.date | str | None
    intune_operating_system: str | None
    inventory_number: str | None
    """The tag."""
    is_auto_picking_asset_tag: bool | None
    is_businessapp_instance: bool | None
    is_linked_businessapp: bool | None
    is_linked_service: bool | None
    is_portfolio: bool | None
    is_primary_asset: bool | None
    is_return: bool | None
    is_stock_change: bool | None
    is_stock_site: bool | None
    is_template: bool | None
    isassetdetails: bool | None
    iskaseyaagent: bool | None
    issue_consignment_id: int | None
    issue_consignment_line_id: int | None
    item_cost: float | None
    item_id: ItemReference | None
    """The item it is about."""
    item_name: str | None
    """A name, for reading. A save goes by item_id."""
    items_issued: list[dict[str, Any]] | None
    itemstock_id: ItemStockReference | None
    itglue_id: str | None
    itglue_url: str | None
    jamf_details_id: int | None
    jamf_id: int | None
    jamf_type: str | None
    kandji_id: str | None
    kaseya_id: str | None
    kaseyaid: str | None
    kaseyavsa_url: str | None
    kaseyavsax_id: str | None
    kbs: list[dict[str, Any]] | None
    key: int | None
    key_field: str | None
    """The first of the fields that name it. A save does not change it."""
    key_field2: str | None
    """The second."""
    key_field2_name: str | None
    key_field3: str | None
    """The third."""
    key_field3_name: str | None
    key_field_name: str | None
    labour_warranty_end: datetime.datetime | datetime.date | str | None
    labour_warranty_start: datetime.datetime | datetime.date | str | None
    lansweeper_id: str | None
    lansweeper_parent_id: str | None
    lansweeper_relations: list[dict[str, Any]] | None
    lansweeper_site_id: str | None
    lansweeper_software: list[dict[str, Any]] | None
    lansweeper_url: str | None
    lansweeperid: str | None
    last_modified: datetime.datetime | datetime.date | str | None
    """When it was last changed, UTC."""
    lastchangeofvaluedate: datetime.datetime | datetime.date | str | None
    latest_contract_ref: str | None
    licence_count: int | None
    licences: list[dict[str, Any]] | None
    linked_service: dict[str, Any] | None
    liongard_environmnet_id: int | None
    liongard_id: str | None
    liongard_url: str | None
    liongardid: int | None
    logicmonitor_id: str | None
    manageengine_customer_id: str | None
    manageengine_id: str | None
    manually_linked_ticket: bool | None
    manufacturer_id: int | None
    manufacturer_name: str | None
    matching_field: str | None
    matching_value: str | None
    meters: list[dict[str, Any]] | None
    module_id: int | None
    nable_id: str | None
    ncentral_details_id: int | None
    ncentral_remote_url: str | None
    ncentral_url: str | None
    new_access_control: list[dict[str, Any]] | None
    new_external_link: dict[str, Any] | None
    new_software_version: str | None
    ninja_remote_url: str | None
    ninja_url: str | None
    ninjarmm_id: int | None
    non_consignable: bool | None
    notes: str | None
    """Notes about the asset."""
    old_software_version: str | None
    onhold_ticket_count: int | None
    open_change_count: int | None
    open_incident_count: int | None
    open_ticket_count: int | None
    opened_thismonth_count: int | None
    os_override: str | None
    owning_businessapp: int | None
    owning_businessapp_name: str | None
    owning_ci: int | None
    owning_ci_name: str | None
    owning_portfolio: int | None
    owning_portfolio_name: str | None
    owning_service: int | None
    owning_service_name: str | None
    parent_asset_names: str | None
    parent_asset_relationship_types: str | None
    parent_assets: list[dict[str, Any]] | None
    parent_count: int | None
    parent_guid: str | None
    parent_id: int | None
    parent_third_party_id: int | None
    parent_third_party_ids: list[str] | None
    passportal_client_id: int | None
    passportal_id: int | None
    pdf_attachment_id: int | None
    pdftemplate_id: PdfTemplateReference | None
    phone_number: str | None
    physicalMemoryInBytes: str | None
    pingservice: int | None
    primary_asset_chart_json: str | None
    primary_instance_text: str | None
    printhtml: str | None
    priority_id: PriorityReference | None
    priority_name: str | None
    """A name, for reading. A save goes by priority_id."""
    prometheus_id: str | None
    prtg_details_id: int | None
    prtg_id: int | None
    purchaseorder_id: PurchaseOrderReference | None
    purchaseorder_line_id: int | None
    qualys_id: str | None
    qualys_software: list[dict[str, Any]] | None
    raynet_id: str | None
    related_kb_names: str | None
    related_service_count: int | None
    related_service_name: str | None
    related_service_names: str | None
    related_services: str | None
    related_ticket_id: int | None
    relationship_id: int | None
    reserved_salesorder_id: int | None
    reserved_salesorder_line_id: int | None
    risk: float | None
    runbook_button_id: int | None
    sequence: int | None
    """Its place in the list."""
    serialization_user: int | None
    service_count: int | None
    service_guid: str | None
    service_id: ServiceReference | None
    service_ids: str | None
    service_name: str | None
    services: list[dict[str, Any]] | None
    services_hierarchy: list[dict[str, Any]] | None
    sibling_asset_names: str | None
    sibling_asset_relationship_types: str | None
    sibling_assets: list[dict[str, Any]] | None
    sibling_count: int | None
    sibling_id: bool | None
    site_external_link_id: str | None
    site_guid: str | None
    site_id: SiteReference | None
    """The site it belongs to."""
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    sla_id: SlaReference | None
    sla_name: str | None
    """A name, for reading. A save goes by sla_id."""
    snipeit_id: str | None
    snowUsers: list[dict[str, Any]] | None
    snow_client_id: int | None
    snow_id: int | None
    snowatlas_client_id: str | None
    software: list[dict[str, Any]] | None
    sqlimport_accountsid: str | None
    sqlimport_did: int | None
    sqlimport_id: int | None
    sqlimport_user: str | None
    status_id: int | None
    """A value of the lookup 61."""
    status_name: str | None
    """A name, for reading. A save goes by status_id."""
    stock_date: datetime.datetime | datetime.date | str | None
    stockbin_id: StockBinReference | None
    stockbin_name: str | None
    stockdate: datetime.datetime | datetime.date | str | None
    stockdetails: dict[str, Any] | None
    supplier_contract_id: SupplierContractReference | None
    supplier_contract_ref: str | None
    supplier_expirydate: datetime.datetime | datetime.date | str | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""
    supplier_priority_id: PriorityReference | None
    supplier_priority_name: str | None
    supplier_purchasedate: datetime.datetime | datetime.date | str | None
    supplier_reference: str | None
    supplier_sla_id: SlaReference | None
    supplier_sla_name: str | None
    supplierheaderid: int | None
    syncro_asset_type: str | None
    syncro_id: str | None
    syncro_url: str | None
    syncroid: int | None
    tab_config: list[dict[str, Any]] | None
    table: dict[str, Any] | None
    tanium_id: str | None
    teamviewerid: str | None
    teamviewerpassword: str | None
    technical_owner: str | None
    technical_owner_cab_id: CabReference | None
    technical_owner_cab_name: str | None
    technical_owner_id: int | None
    technical_owner_name: str | None
    technical_owner_thirdpartyid: str | None
    template_id: int | None
    tenable_id: str | None
    third_party_id: int | None
    third_party_id_string: str | None
    thirdparty_client_id: int | None
    thirdparty_type_id: int | None
    thirdparty_type_name: str | None
    total_ticket_count: int | None
    use: str | None
    """What kind of record it is."""
    user_count: int | None
    user_email: str | None
    user_role_breakdown: list[dict[str, Any]] | None
    username: str | None
    users: list[dict[str, Any]] | None
    """The users of the asset."""
    virima_id: str | None
    vmworkspace_id: str | None
    warranty_end: datetime.datetime | datetime.date | str | None
    warranty_note: str | None
    warranty_start: datetime.datetime | datetime.date | str | None
    """When the warranty started."""
    workspace_id: str | None
    workspace_orgunitpath: str | None
    workspace_url: str | None
    xensam_id: str | None
    xtypeunamecanedit: list[dict[str, Any]] | None
    zabbix_id: str | None
    zabbix_url: str | None


class AssetCreate(AssetFields, total=False):
    """The fields of one new record of `halo.assets`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class AssetUpdate(AssetFields, total=False):
    """The id of one record of `halo.assets`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
