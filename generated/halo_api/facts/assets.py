# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of assets. The devices and other configuration items."""

from . import Resource

RESOURCE = Resource(
    name="assets",
    singular="asset",
    model="Asset",
    path="/Asset",
    operations=("list", "get", "save", "delete"),
    rows_key="assets",
    envelope="always",
    paging="pages",
    sidecars=("columns",),
    create_needs=(("client_id",), ("assettype_id",)),
    references={"client_id": "clients", "contract_id": "contracts", "site_id": "sites"},
    actions={"next_tag": "get_next_tag"},
)

FILTERS: dict[str, dict[str, str]] = {
    "list_assets": {
        "activeinactive": "string",
        "advanced_search": "string",
        "assetgroup_id": "integer",
        "assetgroups": "integers",
        "assets": "integers",
        "assetstatuses": "integers",
        "assettype": "integer",
        "assettype_id": "integer",
        "assettypes": "integers",
        "bookmarked": "boolean",
        "client_id": "integer",
        "columns_id": "integer",
        "consignable": "boolean",
        "consignment_id": "integer",
        "contract_id": "integer",
        "contract_id_adding_to": "integer",
        "domotzagents": "boolean",
        "excludethese": "integers",
        "globalSearchID": "string",
        "idonly": "boolean",
        "includeactive": "boolean",
        "includeallowedstatus": "boolean",
        "includeassetfields": "boolean",
        "includechildren": "boolean",
        "includecolumns": "boolean",
        "includeinactive": "boolean",
        "includeservices": "boolean",
        "includeuser": "boolean",
        "integration_tenantids": "integers",
        "integration_type": "string",
        "inventory_number": "string",
        "islogonbehalfview": "boolean",
        "item_id": "integer",
        "itemstock_id": "integer",
        "kb_id": "integer",
        "lastupdatefromdate": "datetime",
        "lastupdatetodate": "datetime",
        "licence_id": "integer",
        "linked_to_ticket": "boolean",
        "linkedto_id": "integer",
        "mine": "boolean",
        "mysite": "boolean",
        "noicon": "boolean",
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
        "previously_selected": "boolean",
        "previously_selected_client_id": "integer",
        "previously_selected_site_id": "integer",
        "previously_selected_user_id": "integer",
        "salesorder_id": "integer",
        "salesorder_line": "integer",
        "search": "string",
        "search_inventory_number_only": "boolean",
        "service_id": "integer",
        "service_ids": "integers",
        "site_id": "integer",
        "stockbin_id": "integer",
        "stockbin_ids": "integers",
        "supplier_contract_id": "integer",
        "supplier_id": "integer",
        "suppliercontracts": "integers",
        "ticket_id": "integer",
        "tickettype_id": "integer",
        "user_id": "integer",
        "username": "string",
    },
    "save_assets": {},
    "get_asset": {
        "assettype_id": "integer",
        "includeactivity": "boolean",
        "includeallowedstatus": "boolean",
        "includedetails": "boolean",
        "includediagramdetails": "boolean",
        "includehierarchy": "boolean",
    },
    "delete_asset": {},
    "get_next_tag": {},
}

COMPARED: dict[str, str] = {
    "assets": "id",
    "assetstatuses": "status_id",
    "assettype": "assettype_id",
    "assettypes": "assettype_id",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_donotvalidate _dont_fire_automations _dontaddnewfields _dontupdatetype _isclone _isimport "
        "_print_generate _validateonly allowallstatus bookmarked bulkcreated copy_unmapped_info_fields "
        "deactivate_child_devices inactive is_primary_asset is_return is_stock_change is_stock_site "
        "is_template isassetdetails iskaseyaagent non_consignable sibling_id"
    ),
    "datetime": (
        "commissiondate contract_end_date dlastupdate labour_warranty_end labour_warranty_start last_modified "
        "lastchangeofvaluedate stock_date stockdate supplier_expirydate supplier_purchasedate warranty_end "
        "warranty_start"
    ),
    "integer": (
        "id access_control_level ascendant_count asset_type_priority assettype_id automate_id "
        "bulkbillingperiod business_owner_cab_id business_owner_id child_id client_id clone_count "
        "commissioned contract_id created_from_template criticality datto_alternate_id defaultsequence "
        "descendant_count device42_id device_number domotz_agentid domotz_id domotz_type_id goodsin_po_id "
        "import_details_id intune_connectionid intune_default_site issue_consignment_id "
        "issue_consignment_line_id item_id itemstock_id jamf_details_id jamf_id licence_count "
        "liongard_environmnet_id liongardid ncentral_details_id ninjarmm_id onhold_ticket_count "
        "open_change_count open_incident_count open_ticket_count opened_thismonth_count parent_id "
        "parent_third_party_id passportal_client_id passportal_id pdf_attachment_id pdftemplate_id "
        "pingservice priority_id prtg_details_id prtg_id purchaseorder_line_id related_service_count "
        "relationship_id reserved_salesorder_id reserved_salesorder_line_id sequence serialization_user "
        "service_count site_id sla_id snow_client_id snow_id sqlimport_id status_id stockbin_id "
        "supplier_contract_id supplier_id supplier_priority_id supplier_sla_id supplierheaderid syncroid "
        "technical_owner_cab_id technical_owner_id third_party_id thirdparty_client_id thirdparty_type_id "
        "total_ticket_count user_count"
    ),
    "number": ("contract_value contractvaluecurrent contractvalueprior default_contract_value item_cost"),
    "object": ("assettype_config createdfrompurchaseorder new_external_link stockdetails"),
    "objects": (
        "access_control add_licences addigy_applications allowed_status ascendant_assets child_assets "
        "children contracts custombuttons customfields descendant_assets dynatrace_from_relations "
        "dynatrace_to_relations external_links fields hierarchy items_issued kbs lansweeper_relations "
        "lansweeper_software licences licences_hierarchy parent_assets qualys_software scheduled_tickets "
        "services services_hierarchy sibling_assets snowUsers software tab_config user_role_breakdown users "
        "xtypeunamecanedit"
    ),
    "string": (
        "_importtype _warning addigy_id addigy_policy_id area_guid asset_chart_json asset_field "
        "assetgroup_name assettype_name atera_id ateraid automate_url auvik_device_id auvik_id "
        "auvik_network_id auvik_url aws_id azureTenantId azure_userid azure_userprincipalname barracudarmm_id "
        "business_owner business_owner_cab_name business_owner_client business_owner_name business_owner_site "
        "businesscentral_id child_asset_names client_name clone_inventory_numbers colour "
        "connectwise_control_url connectwisecontrolid connectwisermm_id contract_ref criticality_description "
        "datto_id datto_remote_url datto_site_uid datto_url device42_url domotz_agent dynatrace_id "
        "ethernetMacAddress guid icinga_hostname icinga_id icon import_guid intune_id inventory_number "
        "item_name itglue_id itglue_url jamf_type kandji_id kaseya_id kaseyaid kaseyavsa_url key_field "
        "key_field2 key_field3 lansweeper_id lansweeper_parent_id lansweeper_site_id lansweeper_url "
        "latest_contract_ref liongard_id liongard_url logicmonitor_id matching_field matching_value nable_id "
        "ncentral_remote_url ncentral_url new_software_version ninja_remote_url ninja_url notes "
        "old_software_version os_override parent_asset_names phone_number physicalMemoryInBytes "
        "primary_asset_chart_json printhtml priority_name prometheus_id qualys_id related_kb_names "
        "related_service_name related_service_names related_services service_ids sibling_asset_names "
        "site_external_link_id site_guid site_name sla_name snipeit_id sqlimport_accountsid sqlimport_user "
        "status_name stockbin_name supplier_contract_ref supplier_name supplier_priority_name "
        "supplier_reference supplier_sla_name syncro_asset_type syncro_id syncro_url tanium_id teamviewerid "
        "teamviewerpassword technical_owner technical_owner_cab_name technical_owner_name tenable_id "
        "third_party_id_string use user_email username vmworkspace_id warranty_note workspace_id "
        "workspace_orgunitpath workspace_url xensam_id zabbix_id zabbix_url"
    ),
    "strings": ("addigy_users parent_third_party_ids"),
}
