# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of assets. The devices and other configuration items."""

from . import Naming, Reference, Resource

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
    echoes={
        "client_name": "client_id",
        "contract_ref": "contract_id",
        "item_name": "item_id",
        "priority_name": "priority_id",
        "site_name": "site_id",
        "sla_name": "sla_id",
        "status_name": "status_id",
        "supplier_name": "supplier_id",
    },
    references={"client_id": "clients", "contract_id": "contracts", "site_id": "sites"},
    name_field="inventory_number",
    read_only={"key_field": "HaloAPI issue 13: shown in the answer as sent, and not stored"},
    changes_since="lastupdatefromdate",
    includes_inactive="includeinactive",
    common_filters=(
        "client_id",
        "site_id",
        "user_id",
        "assettype_id",
        "ticket_id",
        "inventory_number",
        "search",
        "contract_id",
        "includeinactive",
        "lastupdatefromdate",
        "include_custom_fields",
        "order",
        "orderdesc",
    ),
    common_fields=(
        "client_id",
        "assettype_id",
        "inventory_number",
        "site_id",
        "status_id",
        "users",
        "fields",
        "contract_id",
        "supplier_id",
        "warranty_start",
        "warranty_end",
        "criticality",
        "inactive",
        "notes",
        "customfields",
    ),
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
        "client_ids": "integers",
        "columns_id": "integer",
        "consignable": "boolean",
        "consignment_id": "integer",
        "contract_id": "integer",
        "contract_id_adding_to": "integer",
        "domotzagents": "boolean",
        "excludethese": "integers",
        "globalSearchID": "string",
        "idonly": "boolean",
        "include_custom_fields": "integers",
        "includeactive": "boolean",
        "includeallowedstatus": "boolean",
        "includeassetfields": "boolean",
        "includechangehistorylastupdated": "boolean",
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

REFERENCES: dict[str, Reference] = {
    "assettype_id": Reference("asset_types"),
    "business_owner_cab_id": Reference("cabs"),
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "item_id": Reference("items"),
    "itemstock_id": Reference("item_stocks"),
    "pdftemplate_id": Reference("pdf_templates"),
    "priority_id": Reference("priorities", by="priorityid"),
    "purchaseorder_id": Reference("purchase_orders"),
    "service_id": Reference("services"),
    "site_id": Reference("sites"),
    "sla_id": Reference("slas"),
    "stockbin_id": Reference("stock_bins"),
    "supplier_contract_id": Reference("supplier_contracts"),
    "supplier_id": Reference("suppliers"),
    "supplier_priority_id": Reference("priorities", by="priorityid"),
    "supplier_sla_id": Reference("slas"),
    "technical_owner_cab_id": Reference("cabs"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "assetgroup_id": Reference("asset_groups"),
    "assettype": Reference("asset_types"),
    "assettype_id": Reference("asset_types"),
    "assettypes": Reference("asset_types"),
    "client_id": Reference("clients"),
    "client_ids": Reference("clients"),
    "columns_id": Reference("view_columns"),
    "consignment_id": Reference("consignments"),
    "contract_id": Reference("contracts"),
    "item_id": Reference("items"),
    "itemstock_id": Reference("item_stocks"),
    "kb_id": Reference("kb_articles"),
    "licence_id": Reference("software_licences"),
    "salesorder_id": Reference("sales_orders"),
    "service_id": Reference("services"),
    "service_ids": Reference("services"),
    "site_id": Reference("sites"),
    "stockbin_id": Reference("stock_bins"),
    "stockbin_ids": Reference("stock_bins"),
    "supplier_contract_id": Reference("supplier_contracts"),
    "supplier_id": Reference("suppliers"),
    "ticket_id": Reference("tickets"),
    "tickettype_id": Reference("ticket_types"),
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("inventory_number", "key_field"),
    search="search",
    with_all={"includeinactive": True},
    inactive={"inactive": True},
    scopes={"client_id": "client_id", "site_id": "site_id"},
)

COMPARED: dict[str, str] = {
    "assets": "id",
    "assetstatuses": "status_id",
    "assettype": "assettype_id",
    "client_ids": "client_id",
    "assettypes": "assettype_id",
}

FILTER_TEXTS: dict[str, str] = {
    "activeinactive": "Two flags, comma separated: whether active and whether inactive records are given.",
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "assetgroup_id": "Records of this asset group.",
    "assettype_id": "Assets of the kind with this number, of /AssetType.",
    "assettypes": "Assets of any of these types, by id.",
    "client_id": "Records of this client.",
    "client_ids": "Assets of any of these clients.",
    "columns_id": "The column profile that decides which fields come back.",
    "contract_id": "Records of this contract.",
    "excludethese": "Not these assets, by id.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "include_custom_fields": "Custom fields that each row carries, by their ids in custom_fields.",
    "includeactive": "Whether active records are given.",
    "includecolumns": "Whether the answer carries the columns of its view as well.",
    "includeinactive": "Whether inactive records are given.",
    "inventory_number": "Assets with this tag.",
    "item_id": "Records of this item.",
    "itemstock_id": "Records of this stock.",
    "lastupdatefromdate": "Changed at this time or later.",
    "lastupdatetodate": "Changed at this time or earlier.",
    "licence_id": "Records of this software licence.",
    "mine": "Assets of the caller.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "salesorder_id": "Records of this sales order.",
    "search": "Text to look for.",
    "service_id": "Records of this service.",
    "site_id": "Records of this site.",
    "supplier_id": "Records of this supplier.",
    "ticket_id": "Assets of this ticket.",
    "user_id": "Assets of this user.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_addserialisedassets _donotvalidate _dont_fire_automations _dontaddnewfields _dontupdatetype "
        "_isbatch _isclone _isimport _ismerge _isupdateimport _print_generate _update_item_qbo_qty "
        "_validateonly allow_asset_maintenance allowallcustombuttons allowallstatus auto_link auto_tag "
        "bookmarked bulkcreated changebackupexists copy_unmapped_info_fields deactivate_child_devices "
        "do_not_apply_template_in_the_api dont_render_dependency_chart inactive is_auto_picking_asset_tag "
        "is_businessapp_instance is_linked_businessapp is_linked_service is_portfolio is_primary_asset "
        "is_return is_stock_change is_stock_site is_template isassetdetails iskaseyaagent "
        "manually_linked_ticket non_consignable sibling_id"
    ),
    "datetime": (
        "changehistory_created_date changehistory_last_updated commissiondate contract_end_date dlastupdate "
        "intune_lastsyncdatetime labour_warranty_end labour_warranty_start last_modified "
        "lastchangeofvaluedate stock_date stockdate supplier_expirydate supplier_purchasedate warranty_end "
        "warranty_start"
    ),
    "integer": (
        "id _importtypeid _match_integration_id _merge_asset_into access_control_level ascendant_count "
        "asset_type_priority assettype_id automate_id bulkbillingperiod business_owner_cab_id "
        "business_owner_id child_count child_id ci_type client_id clone_count commissioned contract_id "
        "created_from_template criticality datto_alternate_id default_ticket_type defaultsequence "
        "descendant_count device42_id device_number domotz_agentid domotz_id domotz_type_id environment "
        "first_user_id goodsin_po_id import_details_id intune_connectionid intune_default_site "
        "issue_consignment_id issue_consignment_line_id item_id itemstock_id jamf_details_id jamf_id key "
        "licence_count liongard_environmnet_id liongardid manufacturer_id module_id ncentral_details_id "
        "ninjarmm_id onhold_ticket_count open_change_count open_incident_count open_ticket_count "
        "opened_thismonth_count owning_businessapp owning_ci owning_portfolio owning_service parent_count "
        "parent_id parent_third_party_id passportal_client_id passportal_id pdf_attachment_id pdftemplate_id "
        "pingservice priority_id prtg_details_id prtg_id purchaseorder_id purchaseorder_line_id "
        "related_service_count related_ticket_id relationship_id reserved_salesorder_id "
        "reserved_salesorder_line_id runbook_button_id sequence serialization_user service_count service_id "
        "sibling_count site_id sla_id snow_client_id snow_id sqlimport_did sqlimport_id status_id stockbin_id "
        "supplier_contract_id supplier_id supplier_priority_id supplier_sla_id supplierheaderid syncroid "
        "technical_owner_cab_id technical_owner_id template_id third_party_id thirdparty_client_id "
        "thirdparty_type_id total_ticket_count user_count"
    ),
    "integers": ("delete_contracts"),
    "number": ("contract_value contractvaluecurrent contractvalueprior default_contract_value item_cost risk"),
    "object": ("assettype_config createdfrompurchaseorder linked_service new_external_link stockdetails table"),
    "objects": (
        "access_control add_child_assets add_contracts add_licences add_parent_assets add_sibling_assets "
        "addigy_applications allowed_custombuttons allowed_status ascendant_assets child_assets children "
        "contracts customfields delete_child_assets delete_parent_assets delete_sibling_assets "
        "descendant_assets dynatrace_from_relations dynatrace_to_relations edit_child_assets edit_contracts "
        "edit_parent_assets edit_sibling_assets environments external_links fields hierarchy items_issued kbs "
        "lansweeper_relations lansweeper_software licences meters new_access_control parent_assets "
        "qualys_software services services_hierarchy sibling_assets snowUsers software tab_config "
        "user_role_breakdown users xtypeunamecanedit"
    ),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning activity_statement addigy_id addigy_policy_id addigy_url area_guid "
        "armis_id asset_chart_json asset_field assetbots_id assetgroup_name assettype_guid assettype_name "
        "atera_id ateraid automate_url auvik_device_id auvik_id auvik_network_id auvik_url aws_id "
        "azureTenantId azure_userid azure_userprincipalname barracudarmm_id business_owner "
        "business_owner_cab_name business_owner_client business_owner_name business_owner_site "
        "business_owner_thirdpartyid businesscentral_id changeguid changehistory_created_by "
        "changehistory_updated_by changetrackingwho child_asset_names child_asset_relationship_types "
        "child_guid client_name clone_inventory_numbers colour connectwise_control_url connectwisecontrolid "
        "connectwisermm_id contract_ref criticality_description datto_id datto_remote_url datto_site_uid "
        "datto_url dbusiness_owner_cab_guid device42_url diagram_field1 diagram_field2 diagram_field3 "
        "domotz_agent dtechnical_owner_cab_guid dynatrace_id eracent_id ethernetMacAddress guid "
        "icinga_hostname icinga_id icon impact_statement import_guid intent intune_id intune_operating_system "
        "inventory_number item_name itglue_id itglue_url jamf_type kandji_id kaseya_id kaseyaid kaseyavsa_url "
        "kaseyavsax_id key_field key_field2 key_field2_name key_field3 key_field3_name key_field_name "
        "lansweeper_id lansweeper_parent_id lansweeper_site_id lansweeper_url lansweeperid "
        "latest_contract_ref liongard_id liongard_url logicmonitor_id manageengine_customer_id "
        "manageengine_id manufacturer_name matching_field matching_value nable_id ncentral_remote_url "
        "ncentral_url new_software_version ninja_remote_url ninja_url notes old_software_version os_override "
        "owning_businessapp_name owning_ci_name owning_portfolio_name owning_service_name parent_asset_names "
        "parent_asset_relationship_types parent_guid phone_number physicalMemoryInBytes "
        "primary_asset_chart_json primary_instance_text printhtml priority_name prometheus_id qualys_id "
        "raynet_id related_kb_names related_service_name related_service_names related_services service_guid "
        "service_ids service_name sibling_asset_names sibling_asset_relationship_types site_external_link_id "
        "site_guid site_name sla_name snipeit_id snowatlas_client_id sqlimport_accountsid sqlimport_user "
        "status_name stockbin_name supplier_contract_ref supplier_name supplier_priority_name "
        "supplier_reference supplier_sla_name syncro_asset_type syncro_id syncro_url tanium_id teamviewerid "
        "teamviewerpassword technical_owner technical_owner_cab_name technical_owner_name "
        "technical_owner_thirdpartyid tenable_id third_party_id_string thirdparty_type_name use user_email "
        "username virima_id vmworkspace_id warranty_note workspace_id workspace_orgunitpath workspace_url "
        "xensam_id zabbix_id zabbix_url"
    ),
    "strings": ("addigy_users parent_third_party_ids"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the asset.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "assettype_id": "What kind of asset it is, a record of /AssetType; that decides which `fields` it has.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "colour": "The colour, as hexadecimal RGB.",
    "contract_id": "The contract it belongs to.",
    "contract_ref": "The reference of that contract. A save goes by contract_id.",
    "criticality": "How much depends on it, a number.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "fields": "The fields of its type, all of them: a save empties those that are not sent. To change some by name: custom.",
    "guid": "A GUID beside the id.",
    "inactive": "Whether it is out of use.",
    "inventory_number": "The tag.",
    "item_id": "The item it is about.",
    "item_name": "A name, for reading. A save goes by item_id.",
    "key_field": "The first of the fields that name it. A save does not change it.",
    "key_field2": "The second.",
    "key_field3": "The third.",
    "last_modified": "When it was last changed, UTC.",
    "notes": "Notes about the asset.",
    "priority_name": "A name, for reading. A save goes by priority_id.",
    "sequence": "Its place in the list.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "sla_name": "A name, for reading. A save goes by sla_id.",
    "status_id": "A value of the lookup 61.",
    "status_name": "A name, for reading. A save goes by status_id.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
    "use": "What kind of record it is.",
    "users": "The users of the asset.",
    "warranty_start": "When the warranty started.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_importthirdpartyid _importtype _importtypeid _isbatch _isimport _isupdateimport "
        "_match_additional_id _match_integration_button_caption _match_integration_button_icon "
        "_match_integration_button_url _match_integration_id _match_integration_name _match_thirdparty_id "
        "activity_statement addigy_id addigy_url allowallcustombuttons allowallstatus allowed_custombuttons "
        "allowed_status armis_id asset_field asset_type_priority assetbots_id assettype_guid assettype_id "
        "assettype_name atera_id auto_link automate_id automate_url auvik_device_id auvik_id auvik_url aws_id "
        "barracudarmm_id bulkbillingperiod bulkcreated business_owner business_owner_cab_id "
        "business_owner_cab_name business_owner_client business_owner_id business_owner_name "
        "business_owner_site business_owner_thirdpartyid changebackupexists changeguid "
        "changehistory_created_by changehistory_created_date changehistory_last_updated "
        "changehistory_updated_by child_guid child_id ci_type client_id client_name colour commissiondate "
        "connectwise_control_url connectwisecontrolid connectwisermm_id contract_end_date contract_id "
        "contract_ref contract_value criticality criticality_description customfields datto_alternate_id "
        "datto_id datto_url dbusiness_owner_cab_guid default_contract_value defaultsequence device42_id "
        "device42_url device_number diagram_field1 diagram_field2 diagram_field3 domotz_id "
        "dtechnical_owner_cab_guid dynatrace_id eracent_id fields first_user_id icinga_id icon id "
        "impact_statement import_details_id inactive intent intune_default_site intune_id "
        "intune_operating_system inventory_number is_auto_picking_asset_tag is_primary_asset is_template "
        "iskaseyaagent issue_consignment_line_id item_id item_name itemstock_id itglue_url kandji_id "
        "kaseya_id kaseyavsa_url kaseyavsax_id key key_field key_field2 key_field2_name key_field3 "
        "key_field3_name key_field_name labour_warranty_end labour_warranty_start lansweeper_parent_id "
        "lansweeperid lastchangeofvaluedate latest_contract_ref liongard_environmnet_id liongard_id "
        "liongard_url logicmonitor_id manageengine_customer_id manageengine_id manually_linked_ticket "
        "manufacturer_id manufacturer_name matching_field module_id nable_id ncentral_details_id "
        "ncentral_remote_url ncentral_url new_external_link ninja_remote_url ninja_url ninjarmm_id "
        "non_consignable notes owning_businessapp_name owning_ci_name owning_portfolio_name "
        "owning_service_name parent_guid parent_id passportal_id primary_asset_chart_json priority_id "
        "priority_name prometheus_id raynet_id related_service_count related_service_name related_services "
        "relationship_id reserved_salesorder_id reserved_salesorder_line_id sequence serialization_user "
        "service_guid service_id service_ids service_name sibling_id site_id site_name sla_id sla_name "
        "snipeit_id snow_id status_id status_name stock_date stockbin_name supplier_contract_id "
        "supplier_contract_ref supplier_id supplier_name supplier_priority_id supplier_purchasedate "
        "supplier_sla_id syncro_id syncro_url syncroid table tanium_id teamviewerid technical_owner "
        "technical_owner_cab_id technical_owner_cab_name technical_owner_id technical_owner_name "
        "technical_owner_thirdpartyid tenable_id third_party_id use username virima_id vmworkspace_id "
        "warranty_end warranty_start workspace_id workspace_url xensam_id zabbix_id zabbix_url"
    ),
)
