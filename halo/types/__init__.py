# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of resources take by keyword, as types: for functions of your own that pass it on.

    from typing import Unpack
    from halo.types import TicketFields, TicketFilters

    def mine(**filters: Unpack[TicketFilters]) -> Rows[Ticket]:
        return halo.tickets.list(agent_id=7, **filters)

    items: list[TicketFields] = [{"summary": "a"}, TicketFields(summary="b")]
    halo.tickets.create_many(items)

For `halo.tickets` these are `TicketFilters` (`list`), `TicketFields` (`create`, `update`, and the items of
`create_many`), `TicketUpdate` (the items of `update_many`), `TicketGetParameters` (`get`) and, where a delete takes
any, `TicketDeleteParameters`. `ClientReference` is what may stand where the id of a client goes. `help(halo.types.TicketFilters)` tells what each key means. The names that a call
gives must not be among the keys that it passes on: to replace one, `filters["agent_id"] = 7` comes first.

Only type checkers load them, unless a program imports one.
"""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .actions import ActionCreate as ActionCreate
    from .actions import ActionDeleteParameters as ActionDeleteParameters
    from .actions import ActionFields as ActionFields
    from .actions import ActionFilters as ActionFilters
    from .actions import ActionGetParameters as ActionGetParameters
    from .actions import ActionUpdate as ActionUpdate
    from .addresses import AddressFields as AddressFields
    from .addresses import AddressFilters as AddressFilters
    from .addresses import AddressGetParameters as AddressGetParameters
    from .addresses import AddressUpdate as AddressUpdate
    from .agent_check_ins import AgentCheckInFields as AgentCheckInFields
    from .agent_check_ins import AgentCheckInFilters as AgentCheckInFilters
    from .agent_check_ins import AgentCheckInGetParameters as AgentCheckInGetParameters
    from .agent_check_ins import AgentCheckInUpdate as AgentCheckInUpdate
    from .agents import AgentCreate as AgentCreate
    from .agents import AgentFields as AgentFields
    from .agents import AgentFilters as AgentFilters
    from .agents import AgentGetParameters as AgentGetParameters
    from .agents import AgentUpdate as AgentUpdate
    from .appointments import AppointmentDeleteParameters as AppointmentDeleteParameters
    from .appointments import AppointmentFields as AppointmentFields
    from .appointments import AppointmentFilters as AppointmentFilters
    from .appointments import AppointmentGetParameters as AppointmentGetParameters
    from .appointments import AppointmentUpdate as AppointmentUpdate
    from .approval_process_rules import (
        ApprovalProcessRuleFields as ApprovalProcessRuleFields,
    )
    from .approval_process_rules import (
        ApprovalProcessRuleFilters as ApprovalProcessRuleFilters,
    )
    from .approval_process_rules import (
        ApprovalProcessRuleGetParameters as ApprovalProcessRuleGetParameters,
    )
    from .approval_process_rules import (
        ApprovalProcessRuleUpdate as ApprovalProcessRuleUpdate,
    )
    from .approval_processes import ApprovalProcessFields as ApprovalProcessFields
    from .approval_processes import ApprovalProcessFilters as ApprovalProcessFilters
    from .approval_processes import (
        ApprovalProcessGetParameters as ApprovalProcessGetParameters,
    )
    from .approval_processes import ApprovalProcessUpdate as ApprovalProcessUpdate
    from .asset_changes import AssetChangeFilters as AssetChangeFilters
    from .asset_groups import AssetGroupFields as AssetGroupFields
    from .asset_groups import AssetGroupFilters as AssetGroupFilters
    from .asset_groups import AssetGroupGetParameters as AssetGroupGetParameters
    from .asset_groups import AssetGroupUpdate as AssetGroupUpdate
    from .asset_type_fields import AssetTypeFieldFilters as AssetTypeFieldFilters
    from .asset_types import AssetTypeFields as AssetTypeFields
    from .asset_types import AssetTypeFilters as AssetTypeFilters
    from .asset_types import AssetTypeGetParameters as AssetTypeGetParameters
    from .asset_types import AssetTypeUpdate as AssetTypeUpdate
    from .assets import AssetCreate as AssetCreate
    from .assets import AssetFields as AssetFields
    from .assets import AssetFilters as AssetFilters
    from .assets import AssetGetParameters as AssetGetParameters
    from .assets import AssetUpdate as AssetUpdate
    from .attachments import AttachmentFields as AttachmentFields
    from .attachments import AttachmentFilters as AttachmentFilters
    from .attachments import AttachmentGetParameters as AttachmentGetParameters
    from .attachments import AttachmentUpdate as AttachmentUpdate
    from .azure_tenants import AzureTenantFilters as AzureTenantFilters
    from .batches import BatchOptions as BatchOptions
    from .batches import NoParameters as NoParameters
    from .billing_templates import BillingTemplateFields as BillingTemplateFields
    from .billing_templates import (
        BillingTemplateGetParameters as BillingTemplateGetParameters,
    )
    from .billing_templates import BillingTemplateUpdate as BillingTemplateUpdate
    from .booking_types import BookingTypeFilters as BookingTypeFilters
    from .budget_types import BudgetTypeFields as BudgetTypeFields
    from .budget_types import BudgetTypeFilters as BudgetTypeFilters
    from .budget_types import BudgetTypeGetParameters as BudgetTypeGetParameters
    from .budget_types import BudgetTypeUpdate as BudgetTypeUpdate
    from .cabs import CabFields as CabFields
    from .cabs import CabFilters as CabFilters
    from .cabs import CabGetParameters as CabGetParameters
    from .cabs import CabUpdate as CabUpdate
    from .call_events import CallEventFields as CallEventFields
    from .call_events import CallEventUpdate as CallEventUpdate
    from .call_logs import CallLogFields as CallLogFields
    from .call_logs import CallLogFilters as CallLogFilters
    from .call_logs import CallLogGetParameters as CallLogGetParameters
    from .call_logs import CallLogUpdate as CallLogUpdate
    from .call_scripts import CallScriptFields as CallScriptFields
    from .call_scripts import CallScriptGetParameters as CallScriptGetParameters
    from .call_scripts import CallScriptUpdate as CallScriptUpdate
    from .canned_texts import CannedTextFields as CannedTextFields
    from .canned_texts import CannedTextFilters as CannedTextFilters
    from .canned_texts import CannedTextGetParameters as CannedTextGetParameters
    from .canned_texts import CannedTextUpdate as CannedTextUpdate
    from .categories import CategoryFields as CategoryFields
    from .categories import CategoryFilters as CategoryFilters
    from .categories import CategoryGetParameters as CategoryGetParameters
    from .categories import CategoryUpdate as CategoryUpdate
    from .charge_rates import ChargeRateFilters as ChargeRateFilters
    from .charge_rates import ChargeRateGetParameters as ChargeRateGetParameters
    from .chat_profiles import ChatProfileFields as ChatProfileFields
    from .chat_profiles import ChatProfileFilters as ChatProfileFilters
    from .chat_profiles import ChatProfileGetParameters as ChatProfileGetParameters
    from .chat_profiles import ChatProfileUpdate as ChatProfileUpdate
    from .client_prepays import ClientPrepayFields as ClientPrepayFields
    from .client_prepays import ClientPrepayFilters as ClientPrepayFilters
    from .client_prepays import ClientPrepayGetParameters as ClientPrepayGetParameters
    from .client_prepays import ClientPrepayUpdate as ClientPrepayUpdate
    from .clients import ClientCreate as ClientCreate
    from .clients import ClientFields as ClientFields
    from .clients import ClientFilters as ClientFilters
    from .clients import ClientGetParameters as ClientGetParameters
    from .clients import ClientUpdate as ClientUpdate
    from .config_commits import ConfigCommitFilters as ConfigCommitFilters
    from .config_commits import ConfigCommitGetParameters as ConfigCommitGetParameters
    from .consignments import ConsignmentDeleteParameters as ConsignmentDeleteParameters
    from .consignments import ConsignmentFields as ConsignmentFields
    from .consignments import ConsignmentFilters as ConsignmentFilters
    from .consignments import ConsignmentGetParameters as ConsignmentGetParameters
    from .consignments import ConsignmentUpdate as ConsignmentUpdate
    from .contact_groups import ContactGroupFields as ContactGroupFields
    from .contact_groups import ContactGroupUpdate as ContactGroupUpdate
    from .contract_rules import ContractRuleFields as ContractRuleFields
    from .contract_rules import ContractRuleUpdate as ContractRuleUpdate
    from .contracts import ContractCreate as ContractCreate
    from .contracts import ContractFields as ContractFields
    from .contracts import ContractFilters as ContractFilters
    from .contracts import ContractGetParameters as ContractGetParameters
    from .contracts import ContractUpdate as ContractUpdate
    from .cost_centres import CostCentreFields as CostCentreFields
    from .cost_centres import CostCentreGetParameters as CostCentreGetParameters
    from .cost_centres import CostCentreUpdate as CostCentreUpdate
    from .crm_note_replies import CrmNoteReplyFields as CrmNoteReplyFields
    from .crm_note_replies import CrmNoteReplyGetParameters as CrmNoteReplyGetParameters
    from .crm_note_replies import CrmNoteReplyUpdate as CrmNoteReplyUpdate
    from .crm_notes import CrmNoteCreate as CrmNoteCreate
    from .crm_notes import CrmNoteFields as CrmNoteFields
    from .crm_notes import CrmNoteFilters as CrmNoteFilters
    from .crm_notes import CrmNoteGetParameters as CrmNoteGetParameters
    from .crm_notes import CrmNoteUpdate as CrmNoteUpdate
    from .currencies import CurrencyFields as CurrencyFields
    from .currencies import CurrencyGetParameters as CurrencyGetParameters
    from .currencies import CurrencyUpdate as CurrencyUpdate
    from .custom_buttons import CustomButtonFields as CustomButtonFields
    from .custom_buttons import CustomButtonFilters as CustomButtonFilters
    from .custom_buttons import CustomButtonGetParameters as CustomButtonGetParameters
    from .custom_buttons import CustomButtonUpdate as CustomButtonUpdate
    from .custom_fields import CustomFieldFilters as CustomFieldFilters
    from .custom_fields import CustomFieldGetParameters as CustomFieldGetParameters
    from .custom_fields import FieldInfoFields as FieldInfoFields
    from .custom_fields import FieldInfoUpdate as FieldInfoUpdate
    from .custom_integration_methods import (
        CustomIntegrationMethodFields as CustomIntegrationMethodFields,
    )
    from .custom_integration_methods import (
        CustomIntegrationMethodFilters as CustomIntegrationMethodFilters,
    )
    from .custom_integration_methods import (
        CustomIntegrationMethodGetParameters as CustomIntegrationMethodGetParameters,
    )
    from .custom_integration_methods import (
        CustomIntegrationMethodUpdate as CustomIntegrationMethodUpdate,
    )
    from .custom_integrations import CustomIntegrationFields as CustomIntegrationFields
    from .custom_integrations import (
        CustomIntegrationGetParameters as CustomIntegrationGetParameters,
    )
    from .custom_integrations import CustomIntegrationUpdate as CustomIntegrationUpdate
    from .custom_queries import CustomQueryFields as CustomQueryFields
    from .custom_queries import CustomQueryUpdate as CustomQueryUpdate
    from .custom_tables import CustomTableCreate as CustomTableCreate
    from .custom_tables import CustomTableFields as CustomTableFields
    from .custom_tables import CustomTableFilters as CustomTableFilters
    from .custom_tables import CustomTableGetParameters as CustomTableGetParameters
    from .custom_tables import CustomTableUpdate as CustomTableUpdate
    from .dashboards import DashboardFields as DashboardFields
    from .dashboards import DashboardFilters as DashboardFilters
    from .dashboards import DashboardGetParameters as DashboardGetParameters
    from .dashboards import DashboardUpdate as DashboardUpdate
    from .database_lookups import DatabaseLookupCreate as DatabaseLookupCreate
    from .database_lookups import DatabaseLookupFields as DatabaseLookupFields
    from .database_lookups import DatabaseLookupFilters as DatabaseLookupFilters
    from .database_lookups import (
        DatabaseLookupGetParameters as DatabaseLookupGetParameters,
    )
    from .database_lookups import DatabaseLookupUpdate as DatabaseLookupUpdate
    from .distribution_lists import DistributionListFields as DistributionListFields
    from .distribution_lists import DistributionListUpdate as DistributionListUpdate
    from .downtimes import DowntimeFields as DowntimeFields
    from .downtimes import DowntimeUpdate as DowntimeUpdate
    from .email_rules import EmailRuleFields as EmailRuleFields
    from .email_rules import EmailRuleFilters as EmailRuleFilters
    from .email_rules import EmailRuleGetParameters as EmailRuleGetParameters
    from .email_rules import EmailRuleUpdate as EmailRuleUpdate
    from .email_templates import EmailTemplateFields as EmailTemplateFields
    from .email_templates import EmailTemplateFilters as EmailTemplateFilters
    from .email_templates import (
        EmailTemplateGetParameters as EmailTemplateGetParameters,
    )
    from .email_templates import EmailTemplateUpdate as EmailTemplateUpdate
    from .event_rules import EventRuleFields as EventRuleFields
    from .event_rules import EventRuleUpdate as EventRuleUpdate
    from .external_links import ExternalLinkFields as ExternalLinkFields
    from .external_links import ExternalLinkFilters as ExternalLinkFilters
    from .external_links import ExternalLinkGetParameters as ExternalLinkGetParameters
    from .external_links import ExternalLinkUpdate as ExternalLinkUpdate
    from .faq_lists import FaqListFields as FaqListFields
    from .faq_lists import FaqListFilters as FaqListFilters
    from .faq_lists import FaqListGetParameters as FaqListGetParameters
    from .faq_lists import FaqListUpdate as FaqListUpdate
    from .features import FeatureFilters as FeatureFilters
    from .features import FeatureGetParameters as FeatureGetParameters
    from .feed import FeedEntryFilters as FeedEntryFilters
    from .feedback import FeedbackFields as FeedbackFields
    from .feedback import FeedbackGetParameters as FeedbackGetParameters
    from .feedback import FeedbackUpdate as FeedbackUpdate
    from .field_groups import FieldGroupFields as FieldGroupFields
    from .field_groups import FieldGroupFilters as FieldGroupFilters
    from .field_groups import FieldGroupGetParameters as FieldGroupGetParameters
    from .field_groups import FieldGroupUpdate as FieldGroupUpdate
    from .fields import FieldDeleteParameters as FieldDeleteParameters
    from .fields import FieldFields as FieldFields
    from .fields import FieldFilters as FieldFilters
    from .fields import FieldGetParameters as FieldGetParameters
    from .fields import FieldUpdate as FieldUpdate
    from .holidays import HolidayFields as HolidayFields
    from .holidays import HolidayFilters as HolidayFilters
    from .holidays import HolidayGetParameters as HolidayGetParameters
    from .holidays import HolidayUpdate as HolidayUpdate
    from .incoming_emails import IncomingEmailFilters as IncomingEmailFilters
    from .incoming_emails import (
        IncomingEmailGetParameters as IncomingEmailGetParameters,
    )
    from .incoming_webhooks import IncomingWebhookFields as IncomingWebhookFields
    from .incoming_webhooks import IncomingWebhookUpdate as IncomingWebhookUpdate
    from .invoice_changes import InvoiceChangeFilters as InvoiceChangeFilters
    from .invoice_payments import InvoicePaymentFields as InvoicePaymentFields
    from .invoice_payments import InvoicePaymentFilters as InvoicePaymentFilters
    from .invoice_payments import (
        InvoicePaymentGetParameters as InvoicePaymentGetParameters,
    )
    from .invoice_payments import InvoicePaymentUpdate as InvoicePaymentUpdate
    from .invoice_statuses import InvoiceStatusFields as InvoiceStatusFields
    from .invoice_statuses import InvoiceStatusUpdate as InvoiceStatusUpdate
    from .invoices import InvoiceCreate as InvoiceCreate
    from .invoices import InvoiceDeleteParameters as InvoiceDeleteParameters
    from .invoices import InvoiceFields as InvoiceFields
    from .invoices import InvoiceFilters as InvoiceFilters
    from .invoices import InvoiceGetParameters as InvoiceGetParameters
    from .invoices import InvoiceUpdate as InvoiceUpdate
    from .item_groups import ItemGroupFields as ItemGroupFields
    from .item_groups import ItemGroupGetParameters as ItemGroupGetParameters
    from .item_groups import ItemGroupUpdate as ItemGroupUpdate
    from .item_stock_history import ItemStockChangeFilters as ItemStockChangeFilters
    from .item_stocks import ItemStockFields as ItemStockFields
    from .item_stocks import ItemStockFilters as ItemStockFilters
    from .item_stocks import ItemStockGetParameters as ItemStockGetParameters
    from .item_stocks import ItemStockUpdate as ItemStockUpdate
    from .item_suppliers import ItemSupplierFields as ItemSupplierFields
    from .item_suppliers import ItemSupplierGetParameters as ItemSupplierGetParameters
    from .item_suppliers import ItemSupplierUpdate as ItemSupplierUpdate
    from .items import ItemCreate as ItemCreate
    from .items import ItemFields as ItemFields
    from .items import ItemFilters as ItemFilters
    from .items import ItemGetParameters as ItemGetParameters
    from .items import ItemUpdate as ItemUpdate
    from .journeys import JourneyFields as JourneyFields
    from .journeys import JourneyGetParameters as JourneyGetParameters
    from .journeys import JourneyUpdate as JourneyUpdate
    from .kb_articles import KbArticleCreate as KbArticleCreate
    from .kb_articles import KbArticleFields as KbArticleFields
    from .kb_articles import KbArticleFilters as KbArticleFilters
    from .kb_articles import KbArticleGetParameters as KbArticleGetParameters
    from .kb_articles import KbArticleUpdate as KbArticleUpdate
    from .languages import LanguageFields as LanguageFields
    from .languages import LanguageFilters as LanguageFilters
    from .languages import LanguageGetParameters as LanguageGetParameters
    from .languages import LanguageUpdate as LanguageUpdate
    from .licence_changes import LicenceChangeFilters as LicenceChangeFilters
    from .lookups import LookupDeleteParameters as LookupDeleteParameters
    from .lookups import LookupFields as LookupFields
    from .lookups import LookupFilters as LookupFilters
    from .lookups import LookupGetParameters as LookupGetParameters
    from .lookups import LookupUpdate as LookupUpdate
    from .mailboxes import MailboxFields as MailboxFields
    from .mailboxes import MailboxFilters as MailboxFilters
    from .mailboxes import MailboxGetParameters as MailboxGetParameters
    from .mailboxes import MailboxUpdate as MailboxUpdate
    from .notifications import NotificationFields as NotificationFields
    from .notifications import NotificationFilters as NotificationFilters
    from .notifications import NotificationGetParameters as NotificationGetParameters
    from .notifications import NotificationUpdate as NotificationUpdate
    from .online_statuses import OnlineStatusFilters as OnlineStatusFilters
    from .opportunities import (
        OpportunityDeleteParameters as OpportunityDeleteParameters,
    )
    from .opportunities import OpportunityFilters as OpportunityFilters
    from .opportunities import OpportunityGetParameters as OpportunityGetParameters
    from .organisations import OrganisationCreate as OrganisationCreate
    from .organisations import OrganisationFields as OrganisationFields
    from .organisations import OrganisationGetParameters as OrganisationGetParameters
    from .organisations import OrganisationUpdate as OrganisationUpdate
    from .outcomes import OutcomeFields as OutcomeFields
    from .outcomes import OutcomeFilters as OutcomeFilters
    from .outcomes import OutcomeGetParameters as OutcomeGetParameters
    from .outcomes import OutcomeUpdate as OutcomeUpdate
    from .outgoing_attempts import OutgoingAttemptFilters as OutgoingAttemptFilters
    from .outgoing_attempts import (
        OutgoingAttemptGetParameters as OutgoingAttemptGetParameters,
    )
    from .outgoing_messages import OutgoingMessageFilters as OutgoingMessageFilters
    from .outgoing_messages import (
        OutgoingMessageGetParameters as OutgoingMessageGetParameters,
    )
    from .pdf_templates import PdfTemplateFields as PdfTemplateFields
    from .pdf_templates import PdfTemplateFilters as PdfTemplateFilters
    from .pdf_templates import PdfTemplateGetParameters as PdfTemplateGetParameters
    from .pdf_templates import PdfTemplateUpdate as PdfTemplateUpdate
    from .popup_notes import PopupNoteFilters as PopupNoteFilters
    from .priorities import PriorityFields as PriorityFields
    from .priorities import PriorityFilters as PriorityFilters
    from .priorities import PriorityGetParameters as PriorityGetParameters
    from .priorities import PriorityUpdate as PriorityUpdate
    from .products import ProductFields as ProductFields
    from .products import ProductFilters as ProductFilters
    from .products import ProductGetParameters as ProductGetParameters
    from .products import ProductUpdate as ProductUpdate
    from .projects import ProjectDeleteParameters as ProjectDeleteParameters
    from .projects import ProjectFilters as ProjectFilters
    from .projects import ProjectGetParameters as ProjectGetParameters
    from .purchase_orders import PurchaseOrderCreate as PurchaseOrderCreate
    from .purchase_orders import PurchaseOrderFields as PurchaseOrderFields
    from .purchase_orders import PurchaseOrderFilters as PurchaseOrderFilters
    from .purchase_orders import (
        PurchaseOrderGetParameters as PurchaseOrderGetParameters,
    )
    from .purchase_orders import PurchaseOrderUpdate as PurchaseOrderUpdate
    from .qualifications import QualificationFields as QualificationFields
    from .qualifications import QualificationFilters as QualificationFilters
    from .qualifications import QualificationGetParameters as QualificationGetParameters
    from .qualifications import QualificationUpdate as QualificationUpdate
    from .quotations import QuotationCreate as QuotationCreate
    from .quotations import QuotationFields as QuotationFields
    from .quotations import QuotationFilters as QuotationFilters
    from .quotations import QuotationGetParameters as QuotationGetParameters
    from .quotations import QuotationUpdate as QuotationUpdate
    from .recurring_invoices import (
        RecurringInvoiceDeleteParameters as RecurringInvoiceDeleteParameters,
    )
    from .recurring_invoices import RecurringInvoiceFilters as RecurringInvoiceFilters
    from .recurring_invoices import (
        RecurringInvoiceGetParameters as RecurringInvoiceGetParameters,
    )
    from .references import ActionReference as ActionReference
    from .references import AgentReference as AgentReference
    from .references import AppointmentReference as AppointmentReference
    from .references import ApprovalProcessReference as ApprovalProcessReference
    from .references import AssetGroupReference as AssetGroupReference
    from .references import AssetReference as AssetReference
    from .references import AssetTypeReference as AssetTypeReference
    from .references import AttachmentReference as AttachmentReference
    from .references import AutomationReference as AutomationReference
    from .references import BillingTemplateReference as BillingTemplateReference
    from .references import BudgetTypeReference as BudgetTypeReference
    from .references import CabReference as CabReference
    from .references import CallScriptReference as CallScriptReference
    from .references import CannedTextReference as CannedTextReference
    from .references import CategoryName as CategoryName
    from .references import CategoryReference as CategoryReference
    from .references import ChatProfileReference as ChatProfileReference
    from .references import ClientReference as ClientReference
    from .references import ConsignmentReference as ConsignmentReference
    from .references import ContractReference as ContractReference
    from .references import CostCentreReference as CostCentreReference
    from .references import CrmNoteReference as CrmNoteReference
    from .references import CurrencyReference as CurrencyReference
    from .references import CustomFieldReference as CustomFieldReference
    from .references import (
        CustomIntegrationMethodReference as CustomIntegrationMethodReference,
    )
    from .references import CustomIntegrationReference as CustomIntegrationReference
    from .references import CustomTableReference as CustomTableReference
    from .references import DatabaseLookupReference as DatabaseLookupReference
    from .references import DistributionListReference as DistributionListReference
    from .references import EmailTemplateReference as EmailTemplateReference
    from .references import FieldReference as FieldReference
    from .references import HolidayReference as HolidayReference
    from .references import IncomingWebhookReference as IncomingWebhookReference
    from .references import InvoiceReference as InvoiceReference
    from .references import ItemReference as ItemReference
    from .references import ItemStockReference as ItemStockReference
    from .references import KbArticleReference as KbArticleReference
    from .references import LanguageReference as LanguageReference
    from .references import LookupReference as LookupReference
    from .references import MailboxReference as MailboxReference
    from .references import MilestoneReference as MilestoneReference
    from .references import NotificationReference as NotificationReference
    from .references import OpportunityReference as OpportunityReference
    from .references import OrganisationReference as OrganisationReference
    from .references import OutcomeReference as OutcomeReference
    from .references import OutgoingMessageReference as OutgoingMessageReference
    from .references import PdfTemplateReference as PdfTemplateReference
    from .references import PriorityReference as PriorityReference
    from .references import ProductReference as ProductReference
    from .references import ProjectReference as ProjectReference
    from .references import PurchaseOrderReference as PurchaseOrderReference
    from .references import QuotationReference as QuotationReference
    from .references import RecurringInvoiceReference as RecurringInvoiceReference
    from .references import ReleaseReference as ReleaseReference
    from .references import ReleaseTypeReference as ReleaseTypeReference
    from .references import ReportReference as ReportReference
    from .references import RoleReference as RoleReference
    from .references import SalesOrderReference as SalesOrderReference
    from .references import ServiceCategoryReference as ServiceCategoryReference
    from .references import ServiceReference as ServiceReference
    from .references import (
        ServiceRequestDetailReference as ServiceRequestDetailReference,
    )
    from .references import SiteReference as SiteReference
    from .references import SlaReference as SlaReference
    from .references import SoftwareLicenceReference as SoftwareLicenceReference
    from .references import StatusReference as StatusReference
    from .references import StockBinReference as StockBinReference
    from .references import SupplierContractReference as SupplierContractReference
    from .references import SupplierReference as SupplierReference
    from .references import TabReference as TabReference
    from .references import TaxReference as TaxReference
    from .references import TeamName as TeamName
    from .references import TeamReference as TeamReference
    from .references import TemplateReference as TemplateReference
    from .references import TicketAreaReference as TicketAreaReference
    from .references import TicketReference as TicketReference
    from .references import TicketTypeReference as TicketTypeReference
    from .references import TopLevelReference as TopLevelReference
    from .references import UserReference as UserReference
    from .references import ViewColumnReference as ViewColumnReference
    from .references import ViewFilterReference as ViewFilterReference
    from .references import ViewListReference as ViewListReference
    from .references import VirtualAgentReference as VirtualAgentReference
    from .references import WebhookReference as WebhookReference
    from .references import WorkdayReference as WorkdayReference
    from .references import WorkflowReference as WorkflowReference
    from .references import WorkflowStepReference as WorkflowStepReference
    from .release_types import ReleaseTypeFields as ReleaseTypeFields
    from .release_types import ReleaseTypeGetParameters as ReleaseTypeGetParameters
    from .release_types import ReleaseTypeUpdate as ReleaseTypeUpdate
    from .releases import ReleaseFields as ReleaseFields
    from .releases import ReleaseFilters as ReleaseFilters
    from .releases import ReleaseGetParameters as ReleaseGetParameters
    from .releases import ReleaseUpdate as ReleaseUpdate
    from .reports import ReportFields as ReportFields
    from .reports import ReportFilters as ReportFilters
    from .reports import ReportGetParameters as ReportGetParameters
    from .reports import ReportUpdate as ReportUpdate
    from .roles import RoleFields as RoleFields
    from .roles import RoleFilters as RoleFilters
    from .roles import RoleGetParameters as RoleGetParameters
    from .roles import RoleUpdate as RoleUpdate
    from .sales_orders import SalesOrderCreate as SalesOrderCreate
    from .sales_orders import SalesOrderFields as SalesOrderFields
    from .sales_orders import SalesOrderFilters as SalesOrderFilters
    from .sales_orders import SalesOrderGetParameters as SalesOrderGetParameters
    from .sales_orders import SalesOrderUpdate as SalesOrderUpdate
    from .schedules import ScheduleFields as ScheduleFields
    from .schedules import ScheduleFilters as ScheduleFilters
    from .schedules import ScheduleGetParameters as ScheduleGetParameters
    from .schedules import ScheduleUpdate as ScheduleUpdate
    from .search_results import SearchResultFilters as SearchResultFilters
    from .service_categories import ServiceCategoryFields as ServiceCategoryFields
    from .service_categories import ServiceCategoryFilters as ServiceCategoryFilters
    from .service_categories import (
        ServiceCategoryGetParameters as ServiceCategoryGetParameters,
    )
    from .service_categories import ServiceCategoryUpdate as ServiceCategoryUpdate
    from .service_request_details import (
        ServiceRequestDetailFilters as ServiceRequestDetailFilters,
    )
    from .service_restrictions import (
        ServiceRestrictionFilters as ServiceRestrictionFilters,
    )
    from .services import ServiceCreate as ServiceCreate
    from .services import ServiceFields as ServiceFields
    from .services import ServiceFilters as ServiceFilters
    from .services import ServiceGetParameters as ServiceGetParameters
    from .services import ServiceUpdate as ServiceUpdate
    from .sites import SiteCreate as SiteCreate
    from .sites import SiteFields as SiteFields
    from .sites import SiteFilters as SiteFilters
    from .sites import SiteGetParameters as SiteGetParameters
    from .sites import SiteUpdate as SiteUpdate
    from .slas import SlaFields as SlaFields
    from .slas import SlaFilters as SlaFilters
    from .slas import SlaGetParameters as SlaGetParameters
    from .slas import SlaUpdate as SlaUpdate
    from .software_licences import SoftwareLicenceFields as SoftwareLicenceFields
    from .software_licences import SoftwareLicenceFilters as SoftwareLicenceFilters
    from .software_licences import (
        SoftwareLicenceGetParameters as SoftwareLicenceGetParameters,
    )
    from .software_licences import SoftwareLicenceUpdate as SoftwareLicenceUpdate
    from .statuses import StatusFields as StatusFields
    from .statuses import StatusFilters as StatusFilters
    from .statuses import StatusGetParameters as StatusGetParameters
    from .statuses import StatusUpdate as StatusUpdate
    from .stock_bins import StockBinFields as StockBinFields
    from .stock_bins import StockBinUpdate as StockBinUpdate
    from .stored_emails import StoredEmailFields as StoredEmailFields
    from .stored_emails import StoredEmailGetParameters as StoredEmailGetParameters
    from .stored_emails import StoredEmailUpdate as StoredEmailUpdate
    from .supplier_contracts import SupplierContractCreate as SupplierContractCreate
    from .supplier_contracts import SupplierContractFields as SupplierContractFields
    from .supplier_contracts import SupplierContractFilters as SupplierContractFilters
    from .supplier_contracts import (
        SupplierContractGetParameters as SupplierContractGetParameters,
    )
    from .supplier_contracts import SupplierContractUpdate as SupplierContractUpdate
    from .suppliers import SupplierCreate as SupplierCreate
    from .suppliers import SupplierFields as SupplierFields
    from .suppliers import SupplierFilters as SupplierFilters
    from .suppliers import SupplierGetParameters as SupplierGetParameters
    from .suppliers import SupplierUpdate as SupplierUpdate
    from .tabs import TabFields as TabFields
    from .tabs import TabFilters as TabFilters
    from .tabs import TabGetParameters as TabGetParameters
    from .tabs import TabUpdate as TabUpdate
    from .tags import TagFields as TagFields
    from .tags import TagGetParameters as TagGetParameters
    from .tags import TagUpdate as TagUpdate
    from .taxes import TaxFields as TaxFields
    from .taxes import TaxFilters as TaxFilters
    from .taxes import TaxGetParameters as TaxGetParameters
    from .taxes import TaxUpdate as TaxUpdate
    from .teams import TeamCreate as TeamCreate
    from .teams import TeamFields as TeamFields
    from .teams import TeamFilters as TeamFilters
    from .teams import TeamGetParameters as TeamGetParameters
    from .teams import TeamUpdate as TeamUpdate
    from .templates import TemplateFilters as TemplateFilters
    from .templates import TemplateGetParameters as TemplateGetParameters
    from .templates import TicketTemplateCreate as TicketTemplateCreate
    from .templates import TicketTemplateFields as TicketTemplateFields
    from .templates import TicketTemplateUpdate as TicketTemplateUpdate
    from .ticket_approvals import TicketApprovalFilters as TicketApprovalFilters
    from .ticket_areas import TicketAreaFields as TicketAreaFields
    from .ticket_areas import TicketAreaGetParameters as TicketAreaGetParameters
    from .ticket_areas import TicketAreaUpdate as TicketAreaUpdate
    from .ticket_rules import TicketRuleFields as TicketRuleFields
    from .ticket_rules import TicketRuleFilters as TicketRuleFilters
    from .ticket_rules import TicketRuleGetParameters as TicketRuleGetParameters
    from .ticket_rules import TicketRuleUpdate as TicketRuleUpdate
    from .ticket_type_fields import TicketTypeFieldFilters as TicketTypeFieldFilters
    from .ticket_types import TicketTypeFields as TicketTypeFields
    from .ticket_types import TicketTypeFilters as TicketTypeFilters
    from .ticket_types import TicketTypeGetParameters as TicketTypeGetParameters
    from .ticket_types import TicketTypeUpdate as TicketTypeUpdate
    from .tickets import TicketCreate as TicketCreate
    from .tickets import TicketDeleteParameters as TicketDeleteParameters
    from .tickets import TicketFields as TicketFields
    from .tickets import TicketFilters as TicketFilters
    from .tickets import TicketGetParameters as TicketGetParameters
    from .tickets import TicketUpdate as TicketUpdate
    from .timesheet_events import TimesheetEventFields as TimesheetEventFields
    from .timesheet_events import TimesheetEventFilters as TimesheetEventFilters
    from .timesheet_events import (
        TimesheetEventGetParameters as TimesheetEventGetParameters,
    )
    from .timesheet_events import TimesheetEventUpdate as TimesheetEventUpdate
    from .timesheets import TimesheetFields as TimesheetFields
    from .timesheets import TimesheetGetParameters as TimesheetGetParameters
    from .timesheets import TimesheetUpdate as TimesheetUpdate
    from .todo_groups import TodoGroupFields as TodoGroupFields
    from .todo_groups import TodoGroupUpdate as TodoGroupUpdate
    from .todos import TodoFields as TodoFields
    from .todos import TodoFilters as TodoFilters
    from .todos import TodoUpdate as TodoUpdate
    from .top_levels import TopLevelCreate as TopLevelCreate
    from .top_levels import TopLevelFields as TopLevelFields
    from .top_levels import TopLevelFilters as TopLevelFilters
    from .top_levels import TopLevelGetParameters as TopLevelGetParameters
    from .top_levels import TopLevelUpdate as TopLevelUpdate
    from .user_changes import UserChangeFilters as UserChangeFilters
    from .user_roles import UserRoleFields as UserRoleFields
    from .user_roles import UserRoleGetParameters as UserRoleGetParameters
    from .user_roles import UserRoleUpdate as UserRoleUpdate
    from .users import UserCreate as UserCreate
    from .users import UserFields as UserFields
    from .users import UserFilters as UserFilters
    from .users import UserGetParameters as UserGetParameters
    from .users import UserUpdate as UserUpdate
    from .view_columns import ViewColumnFilters as ViewColumnFilters
    from .view_columns import ViewColumnGetParameters as ViewColumnGetParameters
    from .view_columns import ViewColumnsFields as ViewColumnsFields
    from .view_columns import ViewColumnsUpdate as ViewColumnsUpdate
    from .view_filters import ViewFilterFields as ViewFilterFields
    from .view_filters import ViewFilterFilters as ViewFilterFilters
    from .view_filters import ViewFilterGetParameters as ViewFilterGetParameters
    from .view_filters import ViewFilterUpdate as ViewFilterUpdate
    from .view_list_groups import ViewListGroupFields as ViewListGroupFields
    from .view_list_groups import ViewListGroupFilters as ViewListGroupFilters
    from .view_list_groups import (
        ViewListGroupGetParameters as ViewListGroupGetParameters,
    )
    from .view_list_groups import ViewListGroupUpdate as ViewListGroupUpdate
    from .view_lists import ViewListFields as ViewListFields
    from .view_lists import ViewListFilters as ViewListFilters
    from .view_lists import ViewListGetParameters as ViewListGetParameters
    from .view_lists import ViewListUpdate as ViewListUpdate
    from .virtual_agents import VirtualAgentFields as VirtualAgentFields
    from .virtual_agents import VirtualAgentUpdate as VirtualAgentUpdate
    from .webhook_events import WebhookEventFields as WebhookEventFields
    from .webhook_events import WebhookEventFilters as WebhookEventFilters
    from .webhook_events import WebhookEventGetParameters as WebhookEventGetParameters
    from .webhook_events import WebhookEventUpdate as WebhookEventUpdate
    from .webhooks import WebhookFields as WebhookFields
    from .webhooks import WebhookFilters as WebhookFilters
    from .webhooks import WebhookGetParameters as WebhookGetParameters
    from .webhooks import WebhookUpdate as WebhookUpdate
    from .workdays import WorkdayFields as WorkdayFields
    from .workdays import WorkdayFilters as WorkdayFilters
    from .workdays import WorkdayGetParameters as WorkdayGetParameters
    from .workdays import WorkdayUpdate as WorkdayUpdate
    from .workflow_steps import WorkflowStepFilters as WorkflowStepFilters
    from .workflow_targets import WorkflowTargetFields as WorkflowTargetFields
    from .workflow_targets import WorkflowTargetUpdate as WorkflowTargetUpdate
    from .workflows import WorkflowFields as WorkflowFields
    from .workflows import WorkflowFilters as WorkflowFilters
    from .workflows import WorkflowGetParameters as WorkflowGetParameters
    from .workflows import WorkflowUpdate as WorkflowUpdate

_MODULES = {
    "BatchOptions": "batches",
    "NoParameters": "batches",
    "ActionReference": "references",
    "AgentReference": "references",
    "AppointmentReference": "references",
    "ApprovalProcessReference": "references",
    "AssetGroupReference": "references",
    "AssetReference": "references",
    "AssetTypeReference": "references",
    "AttachmentReference": "references",
    "AutomationReference": "references",
    "BillingTemplateReference": "references",
    "BudgetTypeReference": "references",
    "CabReference": "references",
    "CallScriptReference": "references",
    "CannedTextReference": "references",
    "CategoryName": "references",
    "CategoryReference": "references",
    "ChatProfileReference": "references",
    "ClientReference": "references",
    "ConsignmentReference": "references",
    "ContractReference": "references",
    "CostCentreReference": "references",
    "CrmNoteReference": "references",
    "CurrencyReference": "references",
    "CustomFieldReference": "references",
    "CustomIntegrationMethodReference": "references",
    "CustomIntegrationReference": "references",
    "CustomTableReference": "references",
    "DatabaseLookupReference": "references",
    "DistributionListReference": "references",
    "EmailTemplateReference": "references",
    "FieldReference": "references",
    "HolidayReference": "references",
    "IncomingWebhookReference": "references",
    "InvoiceReference": "references",
    "ItemReference": "references",
    "ItemStockReference": "references",
    "KbArticleReference": "references",
    "LanguageReference": "references",
    "LookupReference": "references",
    "MailboxReference": "references",
    "MilestoneReference": "references",
    "NotificationReference": "references",
    "OpportunityReference": "references",
    "OrganisationReference": "references",
    "OutcomeReference": "references",
    "OutgoingMessageReference": "references",
    "PdfTemplateReference": "references",
    "PriorityReference": "references",
    "ProductReference": "references",
    "ProjectReference": "references",
    "PurchaseOrderReference": "references",
    "QuotationReference": "references",
    "RecurringInvoiceReference": "references",
    "ReleaseReference": "references",
    "ReleaseTypeReference": "references",
    "ReportReference": "references",
    "RoleReference": "references",
    "SalesOrderReference": "references",
    "ServiceCategoryReference": "references",
    "ServiceReference": "references",
    "ServiceRequestDetailReference": "references",
    "SiteReference": "references",
    "SlaReference": "references",
    "SoftwareLicenceReference": "references",
    "StatusReference": "references",
    "StockBinReference": "references",
    "SupplierContractReference": "references",
    "SupplierReference": "references",
    "TabReference": "references",
    "TaxReference": "references",
    "TeamName": "references",
    "TeamReference": "references",
    "TemplateReference": "references",
    "TicketAreaReference": "references",
    "TicketReference": "references",
    "TicketTypeReference": "references",
    "TopLevelReference": "references",
    "UserReference": "references",
    "ViewColumnReference": "references",
    "ViewFilterReference": "references",
    "ViewListReference": "references",
    "VirtualAgentReference": "references",
    "WebhookReference": "references",
    "WorkdayReference": "references",
    "WorkflowReference": "references",
    "WorkflowStepReference": "references",
    "TicketFilters": "tickets",
    "TicketGetParameters": "tickets",
    "TicketDeleteParameters": "tickets",
    "TicketFields": "tickets",
    "TicketCreate": "tickets",
    "TicketUpdate": "tickets",
    "ClientFilters": "clients",
    "ClientGetParameters": "clients",
    "ClientFields": "clients",
    "ClientCreate": "clients",
    "ClientUpdate": "clients",
    "AssetFilters": "assets",
    "AssetGetParameters": "assets",
    "AssetFields": "assets",
    "AssetCreate": "assets",
    "AssetUpdate": "assets",
    "ContractFilters": "contracts",
    "ContractGetParameters": "contracts",
    "ContractFields": "contracts",
    "ContractCreate": "contracts",
    "ContractUpdate": "contracts",
    "UserFilters": "users",
    "UserGetParameters": "users",
    "UserFields": "users",
    "UserCreate": "users",
    "UserUpdate": "users",
    "ActionFilters": "actions",
    "ActionGetParameters": "actions",
    "ActionDeleteParameters": "actions",
    "ActionFields": "actions",
    "ActionCreate": "actions",
    "ActionUpdate": "actions",
    "SiteFilters": "sites",
    "SiteGetParameters": "sites",
    "SiteFields": "sites",
    "SiteCreate": "sites",
    "SiteUpdate": "sites",
    "AgentFilters": "agents",
    "AgentGetParameters": "agents",
    "AgentFields": "agents",
    "AgentCreate": "agents",
    "AgentUpdate": "agents",
    "StatusFilters": "statuses",
    "StatusGetParameters": "statuses",
    "StatusFields": "statuses",
    "StatusUpdate": "statuses",
    "TicketTypeFilters": "ticket_types",
    "TicketTypeGetParameters": "ticket_types",
    "TicketTypeFields": "ticket_types",
    "TicketTypeUpdate": "ticket_types",
    "PriorityFilters": "priorities",
    "PriorityGetParameters": "priorities",
    "PriorityFields": "priorities",
    "PriorityUpdate": "priorities",
    "TeamFilters": "teams",
    "TeamGetParameters": "teams",
    "TeamFields": "teams",
    "TeamCreate": "teams",
    "TeamUpdate": "teams",
    "OutcomeFilters": "outcomes",
    "OutcomeGetParameters": "outcomes",
    "OutcomeFields": "outcomes",
    "OutcomeUpdate": "outcomes",
    "AttachmentFilters": "attachments",
    "AttachmentGetParameters": "attachments",
    "AttachmentFields": "attachments",
    "AttachmentUpdate": "attachments",
    "ReportFilters": "reports",
    "ReportGetParameters": "reports",
    "ReportFields": "reports",
    "ReportUpdate": "reports",
    "OrganisationGetParameters": "organisations",
    "OrganisationFields": "organisations",
    "OrganisationCreate": "organisations",
    "OrganisationUpdate": "organisations",
    "TopLevelFilters": "top_levels",
    "TopLevelGetParameters": "top_levels",
    "TopLevelFields": "top_levels",
    "TopLevelCreate": "top_levels",
    "TopLevelUpdate": "top_levels",
    "AddressFilters": "addresses",
    "AddressGetParameters": "addresses",
    "AddressFields": "addresses",
    "AddressUpdate": "addresses",
    "RoleFilters": "roles",
    "RoleGetParameters": "roles",
    "RoleFields": "roles",
    "RoleUpdate": "roles",
    "UserRoleGetParameters": "user_roles",
    "UserRoleFields": "user_roles",
    "UserRoleUpdate": "user_roles",
    "UserChangeFilters": "user_changes",
    "PopupNoteFilters": "popup_notes",
    "ContactGroupFields": "contact_groups",
    "ContactGroupUpdate": "contact_groups",
    "DistributionListFields": "distribution_lists",
    "DistributionListUpdate": "distribution_lists",
    "TagGetParameters": "tags",
    "TagFields": "tags",
    "TagUpdate": "tags",
    "AzureTenantFilters": "azure_tenants",
    "OpportunityFilters": "opportunities",
    "OpportunityGetParameters": "opportunities",
    "OpportunityDeleteParameters": "opportunities",
    "QuotationFilters": "quotations",
    "QuotationGetParameters": "quotations",
    "QuotationFields": "quotations",
    "QuotationCreate": "quotations",
    "QuotationUpdate": "quotations",
    "SalesOrderFilters": "sales_orders",
    "SalesOrderGetParameters": "sales_orders",
    "SalesOrderFields": "sales_orders",
    "SalesOrderCreate": "sales_orders",
    "SalesOrderUpdate": "sales_orders",
    "InvoiceFilters": "invoices",
    "InvoiceGetParameters": "invoices",
    "InvoiceDeleteParameters": "invoices",
    "InvoiceFields": "invoices",
    "InvoiceCreate": "invoices",
    "InvoiceUpdate": "invoices",
    "RecurringInvoiceFilters": "recurring_invoices",
    "RecurringInvoiceGetParameters": "recurring_invoices",
    "RecurringInvoiceDeleteParameters": "recurring_invoices",
    "InvoicePaymentFilters": "invoice_payments",
    "InvoicePaymentGetParameters": "invoice_payments",
    "InvoicePaymentFields": "invoice_payments",
    "InvoicePaymentUpdate": "invoice_payments",
    "InvoiceChangeFilters": "invoice_changes",
    "InvoiceStatusFields": "invoice_statuses",
    "InvoiceStatusUpdate": "invoice_statuses",
    "ClientPrepayFilters": "client_prepays",
    "ClientPrepayGetParameters": "client_prepays",
    "ClientPrepayFields": "client_prepays",
    "ClientPrepayUpdate": "client_prepays",
    "BillingTemplateGetParameters": "billing_templates",
    "BillingTemplateFields": "billing_templates",
    "BillingTemplateUpdate": "billing_templates",
    "ChargeRateFilters": "charge_rates",
    "ChargeRateGetParameters": "charge_rates",
    "TaxFilters": "taxes",
    "TaxGetParameters": "taxes",
    "TaxFields": "taxes",
    "TaxUpdate": "taxes",
    "CurrencyGetParameters": "currencies",
    "CurrencyFields": "currencies",
    "CurrencyUpdate": "currencies",
    "CostCentreGetParameters": "cost_centres",
    "CostCentreFields": "cost_centres",
    "CostCentreUpdate": "cost_centres",
    "BudgetTypeFilters": "budget_types",
    "BudgetTypeGetParameters": "budget_types",
    "BudgetTypeFields": "budget_types",
    "BudgetTypeUpdate": "budget_types",
    "SupplierContractFilters": "supplier_contracts",
    "SupplierContractGetParameters": "supplier_contracts",
    "SupplierContractFields": "supplier_contracts",
    "SupplierContractCreate": "supplier_contracts",
    "SupplierContractUpdate": "supplier_contracts",
    "ContractRuleFields": "contract_rules",
    "ContractRuleUpdate": "contract_rules",
    "ProjectFilters": "projects",
    "ProjectGetParameters": "projects",
    "ProjectDeleteParameters": "projects",
    "TemplateFilters": "templates",
    "TemplateGetParameters": "templates",
    "TicketTemplateFields": "templates",
    "TicketTemplateCreate": "templates",
    "TicketTemplateUpdate": "templates",
    "TicketApprovalFilters": "ticket_approvals",
    "ApprovalProcessFilters": "approval_processes",
    "ApprovalProcessGetParameters": "approval_processes",
    "ApprovalProcessFields": "approval_processes",
    "ApprovalProcessUpdate": "approval_processes",
    "ApprovalProcessRuleFilters": "approval_process_rules",
    "ApprovalProcessRuleGetParameters": "approval_process_rules",
    "ApprovalProcessRuleFields": "approval_process_rules",
    "ApprovalProcessRuleUpdate": "approval_process_rules",
    "CabFilters": "cabs",
    "CabGetParameters": "cabs",
    "CabFields": "cabs",
    "CabUpdate": "cabs",
    "CategoryFilters": "categories",
    "CategoryGetParameters": "categories",
    "CategoryFields": "categories",
    "CategoryUpdate": "categories",
    "SlaFilters": "slas",
    "SlaGetParameters": "slas",
    "SlaFields": "slas",
    "SlaUpdate": "slas",
    "TicketAreaGetParameters": "ticket_areas",
    "TicketAreaFields": "ticket_areas",
    "TicketAreaUpdate": "ticket_areas",
    "TicketRuleFilters": "ticket_rules",
    "TicketRuleGetParameters": "ticket_rules",
    "TicketRuleFields": "ticket_rules",
    "TicketRuleUpdate": "ticket_rules",
    "TicketTypeFieldFilters": "ticket_type_fields",
    "FeedEntryFilters": "feed",
    "FeedbackGetParameters": "feedback",
    "FeedbackFields": "feedback",
    "FeedbackUpdate": "feedback",
    "TodoFilters": "todos",
    "TodoFields": "todos",
    "TodoUpdate": "todos",
    "TodoGroupFields": "todo_groups",
    "TodoGroupUpdate": "todo_groups",
    "CannedTextFilters": "canned_texts",
    "CannedTextGetParameters": "canned_texts",
    "CannedTextFields": "canned_texts",
    "CannedTextUpdate": "canned_texts",
    "CallScriptGetParameters": "call_scripts",
    "CallScriptFields": "call_scripts",
    "CallScriptUpdate": "call_scripts",
    "CallLogFilters": "call_logs",
    "CallLogGetParameters": "call_logs",
    "CallLogFields": "call_logs",
    "CallLogUpdate": "call_logs",
    "WorkflowFilters": "workflows",
    "WorkflowGetParameters": "workflows",
    "WorkflowFields": "workflows",
    "WorkflowUpdate": "workflows",
    "WorkflowTargetFields": "workflow_targets",
    "WorkflowTargetUpdate": "workflow_targets",
    "WorkflowStepFilters": "workflow_steps",
    "KbArticleFilters": "kb_articles",
    "KbArticleGetParameters": "kb_articles",
    "KbArticleFields": "kb_articles",
    "KbArticleCreate": "kb_articles",
    "KbArticleUpdate": "kb_articles",
    "FaqListFilters": "faq_lists",
    "FaqListGetParameters": "faq_lists",
    "FaqListFields": "faq_lists",
    "FaqListUpdate": "faq_lists",
    "CrmNoteFilters": "crm_notes",
    "CrmNoteGetParameters": "crm_notes",
    "CrmNoteFields": "crm_notes",
    "CrmNoteCreate": "crm_notes",
    "CrmNoteUpdate": "crm_notes",
    "ProductFilters": "products",
    "ProductGetParameters": "products",
    "ProductFields": "products",
    "ProductUpdate": "products",
    "ReleaseFilters": "releases",
    "ReleaseGetParameters": "releases",
    "ReleaseFields": "releases",
    "ReleaseUpdate": "releases",
    "ReleaseTypeGetParameters": "release_types",
    "ReleaseTypeFields": "release_types",
    "ReleaseTypeUpdate": "release_types",
    "SearchResultFilters": "search_results",
    "CrmNoteReplyGetParameters": "crm_note_replies",
    "CrmNoteReplyFields": "crm_note_replies",
    "CrmNoteReplyUpdate": "crm_note_replies",
    "CallEventFields": "call_events",
    "CallEventUpdate": "call_events",
    "DowntimeFields": "downtimes",
    "DowntimeUpdate": "downtimes",
    "CustomFieldFilters": "custom_fields",
    "CustomFieldGetParameters": "custom_fields",
    "FieldInfoFields": "custom_fields",
    "FieldInfoUpdate": "custom_fields",
    "FieldFilters": "fields",
    "FieldGetParameters": "fields",
    "FieldDeleteParameters": "fields",
    "FieldFields": "fields",
    "FieldUpdate": "fields",
    "FieldGroupFilters": "field_groups",
    "FieldGroupGetParameters": "field_groups",
    "FieldGroupFields": "field_groups",
    "FieldGroupUpdate": "field_groups",
    "CustomTableFilters": "custom_tables",
    "CustomTableGetParameters": "custom_tables",
    "CustomTableFields": "custom_tables",
    "CustomTableCreate": "custom_tables",
    "CustomTableUpdate": "custom_tables",
    "LookupFilters": "lookups",
    "LookupGetParameters": "lookups",
    "LookupDeleteParameters": "lookups",
    "LookupFields": "lookups",
    "LookupUpdate": "lookups",
    "DatabaseLookupFilters": "database_lookups",
    "DatabaseLookupGetParameters": "database_lookups",
    "DatabaseLookupFields": "database_lookups",
    "DatabaseLookupCreate": "database_lookups",
    "DatabaseLookupUpdate": "database_lookups",
    "CustomButtonFilters": "custom_buttons",
    "CustomButtonGetParameters": "custom_buttons",
    "CustomButtonFields": "custom_buttons",
    "CustomButtonUpdate": "custom_buttons",
    "CustomIntegrationGetParameters": "custom_integrations",
    "CustomIntegrationFields": "custom_integrations",
    "CustomIntegrationUpdate": "custom_integrations",
    "CustomIntegrationMethodFilters": "custom_integration_methods",
    "CustomIntegrationMethodGetParameters": "custom_integration_methods",
    "CustomIntegrationMethodFields": "custom_integration_methods",
    "CustomIntegrationMethodUpdate": "custom_integration_methods",
    "WebhookFilters": "webhooks",
    "WebhookGetParameters": "webhooks",
    "WebhookFields": "webhooks",
    "WebhookUpdate": "webhooks",
    "WebhookEventFilters": "webhook_events",
    "WebhookEventGetParameters": "webhook_events",
    "WebhookEventFields": "webhook_events",
    "WebhookEventUpdate": "webhook_events",
    "NotificationFilters": "notifications",
    "NotificationGetParameters": "notifications",
    "NotificationFields": "notifications",
    "NotificationUpdate": "notifications",
    "EmailTemplateFilters": "email_templates",
    "EmailTemplateGetParameters": "email_templates",
    "EmailTemplateFields": "email_templates",
    "EmailTemplateUpdate": "email_templates",
    "EmailRuleFilters": "email_rules",
    "EmailRuleGetParameters": "email_rules",
    "EmailRuleFields": "email_rules",
    "EmailRuleUpdate": "email_rules",
    "StoredEmailGetParameters": "stored_emails",
    "StoredEmailFields": "stored_emails",
    "StoredEmailUpdate": "stored_emails",
    "IncomingEmailFilters": "incoming_emails",
    "IncomingEmailGetParameters": "incoming_emails",
    "MailboxFilters": "mailboxes",
    "MailboxGetParameters": "mailboxes",
    "MailboxFields": "mailboxes",
    "MailboxUpdate": "mailboxes",
    "PdfTemplateFilters": "pdf_templates",
    "PdfTemplateGetParameters": "pdf_templates",
    "PdfTemplateFields": "pdf_templates",
    "PdfTemplateUpdate": "pdf_templates",
    "DashboardFilters": "dashboards",
    "DashboardGetParameters": "dashboards",
    "DashboardFields": "dashboards",
    "DashboardUpdate": "dashboards",
    "ViewListFilters": "view_lists",
    "ViewListGetParameters": "view_lists",
    "ViewListFields": "view_lists",
    "ViewListUpdate": "view_lists",
    "ViewListGroupFilters": "view_list_groups",
    "ViewListGroupGetParameters": "view_list_groups",
    "ViewListGroupFields": "view_list_groups",
    "ViewListGroupUpdate": "view_list_groups",
    "ViewFilterFilters": "view_filters",
    "ViewFilterGetParameters": "view_filters",
    "ViewFilterFields": "view_filters",
    "ViewFilterUpdate": "view_filters",
    "ViewColumnFilters": "view_columns",
    "ViewColumnGetParameters": "view_columns",
    "ViewColumnsFields": "view_columns",
    "ViewColumnsUpdate": "view_columns",
    "TabFilters": "tabs",
    "TabGetParameters": "tabs",
    "TabFields": "tabs",
    "TabUpdate": "tabs",
    "LanguageFilters": "languages",
    "LanguageGetParameters": "languages",
    "LanguageFields": "languages",
    "LanguageUpdate": "languages",
    "ExternalLinkFilters": "external_links",
    "ExternalLinkGetParameters": "external_links",
    "ExternalLinkFields": "external_links",
    "ExternalLinkUpdate": "external_links",
    "FeatureFilters": "features",
    "FeatureGetParameters": "features",
    "ConfigCommitFilters": "config_commits",
    "ConfigCommitGetParameters": "config_commits",
    "ChatProfileFilters": "chat_profiles",
    "ChatProfileGetParameters": "chat_profiles",
    "ChatProfileFields": "chat_profiles",
    "ChatProfileUpdate": "chat_profiles",
    "VirtualAgentFields": "virtual_agents",
    "VirtualAgentUpdate": "virtual_agents",
    "OutgoingMessageFilters": "outgoing_messages",
    "OutgoingMessageGetParameters": "outgoing_messages",
    "OutgoingAttemptFilters": "outgoing_attempts",
    "OutgoingAttemptGetParameters": "outgoing_attempts",
    "IncomingWebhookFields": "incoming_webhooks",
    "IncomingWebhookUpdate": "incoming_webhooks",
    "EventRuleFields": "event_rules",
    "EventRuleUpdate": "event_rules",
    "CustomQueryFields": "custom_queries",
    "CustomQueryUpdate": "custom_queries",
    "SupplierFilters": "suppliers",
    "SupplierGetParameters": "suppliers",
    "SupplierFields": "suppliers",
    "SupplierCreate": "suppliers",
    "SupplierUpdate": "suppliers",
    "ItemFilters": "items",
    "ItemGetParameters": "items",
    "ItemFields": "items",
    "ItemCreate": "items",
    "ItemUpdate": "items",
    "ItemGroupGetParameters": "item_groups",
    "ItemGroupFields": "item_groups",
    "ItemGroupUpdate": "item_groups",
    "ItemStockFilters": "item_stocks",
    "ItemStockGetParameters": "item_stocks",
    "ItemStockFields": "item_stocks",
    "ItemStockUpdate": "item_stocks",
    "ItemStockChangeFilters": "item_stock_history",
    "ItemSupplierGetParameters": "item_suppliers",
    "ItemSupplierFields": "item_suppliers",
    "ItemSupplierUpdate": "item_suppliers",
    "PurchaseOrderFilters": "purchase_orders",
    "PurchaseOrderGetParameters": "purchase_orders",
    "PurchaseOrderFields": "purchase_orders",
    "PurchaseOrderCreate": "purchase_orders",
    "PurchaseOrderUpdate": "purchase_orders",
    "ConsignmentFilters": "consignments",
    "ConsignmentGetParameters": "consignments",
    "ConsignmentDeleteParameters": "consignments",
    "ConsignmentFields": "consignments",
    "ConsignmentUpdate": "consignments",
    "StockBinFields": "stock_bins",
    "StockBinUpdate": "stock_bins",
    "AssetGroupFilters": "asset_groups",
    "AssetGroupGetParameters": "asset_groups",
    "AssetGroupFields": "asset_groups",
    "AssetGroupUpdate": "asset_groups",
    "AssetTypeFilters": "asset_types",
    "AssetTypeGetParameters": "asset_types",
    "AssetTypeFields": "asset_types",
    "AssetTypeUpdate": "asset_types",
    "AssetTypeFieldFilters": "asset_type_fields",
    "AssetChangeFilters": "asset_changes",
    "SoftwareLicenceFilters": "software_licences",
    "SoftwareLicenceGetParameters": "software_licences",
    "SoftwareLicenceFields": "software_licences",
    "SoftwareLicenceUpdate": "software_licences",
    "LicenceChangeFilters": "licence_changes",
    "ServiceFilters": "services",
    "ServiceGetParameters": "services",
    "ServiceFields": "services",
    "ServiceCreate": "services",
    "ServiceUpdate": "services",
    "ServiceCategoryFilters": "service_categories",
    "ServiceCategoryGetParameters": "service_categories",
    "ServiceCategoryFields": "service_categories",
    "ServiceCategoryUpdate": "service_categories",
    "ServiceRestrictionFilters": "service_restrictions",
    "ServiceRequestDetailFilters": "service_request_details",
    "AppointmentFilters": "appointments",
    "AppointmentGetParameters": "appointments",
    "AppointmentDeleteParameters": "appointments",
    "AppointmentFields": "appointments",
    "AppointmentUpdate": "appointments",
    "BookingTypeFilters": "booking_types",
    "TimesheetGetParameters": "timesheets",
    "TimesheetFields": "timesheets",
    "TimesheetUpdate": "timesheets",
    "TimesheetEventFilters": "timesheet_events",
    "TimesheetEventGetParameters": "timesheet_events",
    "TimesheetEventFields": "timesheet_events",
    "TimesheetEventUpdate": "timesheet_events",
    "WorkdayFilters": "workdays",
    "WorkdayGetParameters": "workdays",
    "WorkdayFields": "workdays",
    "WorkdayUpdate": "workdays",
    "HolidayFilters": "holidays",
    "HolidayGetParameters": "holidays",
    "HolidayFields": "holidays",
    "HolidayUpdate": "holidays",
    "JourneyGetParameters": "journeys",
    "JourneyFields": "journeys",
    "JourneyUpdate": "journeys",
    "ScheduleFilters": "schedules",
    "ScheduleGetParameters": "schedules",
    "ScheduleFields": "schedules",
    "ScheduleUpdate": "schedules",
    "AgentCheckInFilters": "agent_check_ins",
    "AgentCheckInGetParameters": "agent_check_ins",
    "AgentCheckInFields": "agent_check_ins",
    "AgentCheckInUpdate": "agent_check_ins",
    "OnlineStatusFilters": "online_statuses",
    "QualificationFilters": "qualifications",
    "QualificationGetParameters": "qualifications",
    "QualificationFields": "qualifications",
    "QualificationUpdate": "qualifications",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f".{_MODULES[name]}", __name__)
    value = globals()[name] = getattr(module, name)
    if isinstance(value, type):
        value.__doc__ = _documentation(module, name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


def _documentation(module: Any, name: str) -> str:
    """The text of a type with a line for each key, for `help()`; the texts of keys stand in the source alone."""
    try:
        source = inspect.getsource(module)
    except OSError:
        return f"See the source of {module.__name__}."
    body = next(node for node in ast.parse(source).body if isinstance(node, ast.ClassDef) and node.name == name)
    lines: list[str] = []
    for node in body.body[1:]:
        if isinstance(node, ast.AnnAssign):
            lines.append(f"    {ast.unparse(node.target)}: {ast.unparse(node.annotation)}")
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            lines[-1] += f"  # {' '.join(str(node.value.value).split())}"
    return "\n".join([ast.get_docstring(body) or "", "", *lines])
