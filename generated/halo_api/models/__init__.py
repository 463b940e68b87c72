# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The records of the API, a class each; a module is imported when its class is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action import Action
    from .address import Address
    from .agent import Agent
    from .agent_check_in import AgentCheckIn
    from .appointment import Appointment
    from .approval_process import ApprovalProcess
    from .approval_process_rule import ApprovalProcessRule
    from .asset import Asset
    from .asset_change import AssetChange
    from .asset_field import AssetField
    from .asset_group import AssetGroup
    from .asset_tag import AssetTag
    from .asset_type import AssetType
    from .asset_type_field import AssetTypeField
    from .attachment import Attachment
    from .audit import Audit
    from .auth_info import AuthInfo
    from .automation import Automation
    from .azure_tenant import AzureTenant
    from .billing_template import BillingTemplate
    from .booking_type import BookingType
    from .budget_type import BudgetType
    from .cab import Cab
    from .call_event import CallEvent
    from .call_log import CallLog
    from .call_script import CallScript
    from .canned_text import CannedText
    from .category import Category
    from .charge_rate import ChargeRate
    from .chat_profile import ChatProfile
    from .client import Client
    from .client_cache import ClientCache
    from .client_prepay import ClientPrepay
    from .config_commit import ConfigCommit
    from .consignment import Consignment
    from .contact_group import ContactGroup
    from .contract import Contract
    from .contract_rule import ContractRule
    from .cost_centre import CostCentre
    from .crm_note import CrmNote
    from .crm_note_reply import CrmNoteReply
    from .currency import Currency
    from .custom_button import CustomButton
    from .custom_field import CustomField
    from .custom_integration import CustomIntegration
    from .custom_integration_method import CustomIntegrationMethod
    from .custom_query import CustomQuery
    from .custom_table import CustomTable
    from .dashboard import Dashboard
    from .database_lookup import DatabaseLookup
    from .distribution_list import DistributionList
    from .downtime import Downtime
    from .email_rule import EmailRule
    from .email_template import EmailTemplate
    from .event_rule import EventRule
    from .expense import Expense
    from .external_link import ExternalLink
    from .faq_list import FaqList
    from .feature import Feature
    from .feed_entry import FeedEntry
    from .feedback import Feedback
    from .field import Field
    from .field_group import FieldGroup
    from .field_info import FieldInfo
    from .holiday import Holiday
    from .incoming_email import IncomingEmail
    from .incoming_webhook import IncomingWebhook
    from .incoming_webhook_attempt import IncomingWebhookAttempt
    from .invoice import Invoice
    from .invoice_change import InvoiceChange
    from .invoice_payment import InvoicePayment
    from .invoice_status import InvoiceStatus
    from .item import Item
    from .item_group import ItemGroup
    from .item_stock import ItemStock
    from .item_stock_change import ItemStockChange
    from .item_supplier import ItemSupplier
    from .journey import Journey
    from .kb_article import KbArticle
    from .language import Language
    from .licence_change import LicenceChange
    from .lookup import Lookup
    from .mailbox import Mailbox
    from .milestone import Milestone
    from .notification import Notification
    from .online_status import OnlineStatus
    from .order_line import OrderLine
    from .organisation import Organisation
    from .outcome import Outcome
    from .outgoing_attempt import OutgoingAttempt
    from .outgoing_message import OutgoingMessage
    from .pdf_template import PdfTemplate
    from .popup_note import PopupNote
    from .priority import Priority
    from .product import Product
    from .purchase_order import PurchaseOrder
    from .qualification import Qualification
    from .quotation import Quotation
    from .release import Release
    from .release_type import ReleaseType
    from .report import Report
    from .report_column import ReportColumn
    from .report_content import ReportContent
    from .role import Role
    from .sales_order import SalesOrder
    from .schedule import Schedule
    from .schedule_occurrence import ScheduleOccurrence
    from .search_result import SearchResult
    from .service import Service
    from .service_category import ServiceCategory
    from .service_request_detail import ServiceRequestDetail
    from .service_restriction import ServiceRestriction
    from .site import Site
    from .sla import Sla
    from .software_licence import SoftwareLicence
    from .status import Status
    from .stock_bin import StockBin
    from .stock_trace import StockTrace
    from .stored_email import StoredEmail
    from .supplier import Supplier
    from .supplier_contract import SupplierContract
    from .tab import Tab
    from .tag import Tag
    from .tax import Tax
    from .team import Team
    from .ticket import Ticket
    from .ticket_approval import TicketApproval
    from .ticket_area import TicketArea
    from .ticket_rule import TicketRule
    from .ticket_template import TicketTemplate
    from .ticket_type import TicketType
    from .ticket_type_field import TicketTypeField
    from .ticket_view import TicketView
    from .timesheet import Timesheet
    from .timesheet_event import TimesheetEvent
    from .todo import Todo
    from .todo_group import TodoGroup
    from .token import Token
    from .top_level import TopLevel
    from .user import User
    from .user_change import UserChange
    from .user_role import UserRole
    from .view_columns import ViewColumns
    from .view_filter import ViewFilter
    from .view_list import ViewList
    from .view_list_group import ViewListGroup
    from .virtual_agent import VirtualAgent
    from .webhook import Webhook
    from .webhook_event import WebhookEvent
    from .workday import Workday
    from .workflow import Workflow
    from .workflow_step import WorkflowStep
    from .workflow_target import WorkflowTarget

_MODULES = {
    "Action": "action",
    "Address": "address",
    "Agent": "agent",
    "AgentCheckIn": "agent_check_in",
    "Appointment": "appointment",
    "ApprovalProcess": "approval_process",
    "ApprovalProcessRule": "approval_process_rule",
    "Asset": "asset",
    "AssetChange": "asset_change",
    "AssetField": "asset_field",
    "AssetGroup": "asset_group",
    "AssetTag": "asset_tag",
    "AssetType": "asset_type",
    "AssetTypeField": "asset_type_field",
    "Attachment": "attachment",
    "Audit": "audit",
    "AuthInfo": "auth_info",
    "Automation": "automation",
    "AzureTenant": "azure_tenant",
    "BillingTemplate": "billing_template",
    "BookingType": "booking_type",
    "BudgetType": "budget_type",
    "Cab": "cab",
    "CallEvent": "call_event",
    "CallLog": "call_log",
    "CallScript": "call_script",
    "CannedText": "canned_text",
    "Category": "category",
    "ChargeRate": "charge_rate",
    "ChatProfile": "chat_profile",
    "Client": "client",
    "ClientCache": "client_cache",
    "ClientPrepay": "client_prepay",
    "ConfigCommit": "config_commit",
    "Consignment": "consignment",
    "ContactGroup": "contact_group",
    "Contract": "contract",
    "ContractRule": "contract_rule",
    "CostCentre": "cost_centre",
    "CrmNote": "crm_note",
    "CrmNoteReply": "crm_note_reply",
    "Currency": "currency",
    "CustomButton": "custom_button",
    "CustomField": "custom_field",
    "CustomIntegration": "custom_integration",
    "CustomIntegrationMethod": "custom_integration_method",
    "CustomQuery": "custom_query",
    "CustomTable": "custom_table",
    "Dashboard": "dashboard",
    "DatabaseLookup": "database_lookup",
    "DistributionList": "distribution_list",
    "Downtime": "downtime",
    "EmailRule": "email_rule",
    "EmailTemplate": "email_template",
    "EventRule": "event_rule",
    "Expense": "expense",
    "ExternalLink": "external_link",
    "FaqList": "faq_list",
    "Feature": "feature",
    "FeedEntry": "feed_entry",
    "Feedback": "feedback",
    "Field": "field",
    "FieldGroup": "field_group",
    "FieldInfo": "field_info",
    "Holiday": "holiday",
    "IncomingEmail": "incoming_email",
    "IncomingWebhook": "incoming_webhook",
    "IncomingWebhookAttempt": "incoming_webhook_attempt",
    "Invoice": "invoice",
    "InvoiceChange": "invoice_change",
    "InvoicePayment": "invoice_payment",
    "InvoiceStatus": "invoice_status",
    "Item": "item",
    "ItemGroup": "item_group",
    "ItemStock": "item_stock",
    "ItemStockChange": "item_stock_change",
    "ItemSupplier": "item_supplier",
    "Journey": "journey",
    "KbArticle": "kb_article",
    "Language": "language",
    "LicenceChange": "licence_change",
    "Lookup": "lookup",
    "Mailbox": "mailbox",
    "Milestone": "milestone",
    "Notification": "notification",
    "OnlineStatus": "online_status",
    "OrderLine": "order_line",
    "Organisation": "organisation",
    "Outcome": "outcome",
    "OutgoingAttempt": "outgoing_attempt",
    "OutgoingMessage": "outgoing_message",
    "PdfTemplate": "pdf_template",
    "PopupNote": "popup_note",
    "Priority": "priority",
    "Product": "product",
    "PurchaseOrder": "purchase_order",
    "Qualification": "qualification",
    "Quotation": "quotation",
    "Release": "release",
    "ReleaseType": "release_type",
    "Report": "report",
    "ReportColumn": "report_column",
    "ReportContent": "report_content",
    "Role": "role",
    "SalesOrder": "sales_order",
    "Schedule": "schedule",
    "ScheduleOccurrence": "schedule_occurrence",
    "SearchResult": "search_result",
    "Service": "service",
    "ServiceCategory": "service_category",
    "ServiceRequestDetail": "service_request_detail",
    "ServiceRestriction": "service_restriction",
    "Site": "site",
    "Sla": "sla",
    "SoftwareLicence": "software_licence",
    "Status": "status",
    "StockBin": "stock_bin",
    "StockTrace": "stock_trace",
    "StoredEmail": "stored_email",
    "Supplier": "supplier",
    "SupplierContract": "supplier_contract",
    "Tab": "tab",
    "Tag": "tag",
    "Tax": "tax",
    "Team": "team",
    "Ticket": "ticket",
    "TicketApproval": "ticket_approval",
    "TicketArea": "ticket_area",
    "TicketRule": "ticket_rule",
    "TicketTemplate": "ticket_template",
    "TicketType": "ticket_type",
    "TicketTypeField": "ticket_type_field",
    "TicketView": "ticket_view",
    "Timesheet": "timesheet",
    "TimesheetEvent": "timesheet_event",
    "Todo": "todo",
    "TodoGroup": "todo_group",
    "Token": "token",
    "TopLevel": "top_level",
    "User": "user",
    "UserChange": "user_change",
    "UserRole": "user_role",
    "ViewColumns": "view_columns",
    "ViewFilter": "view_filter",
    "ViewList": "view_list",
    "ViewListGroup": "view_list_group",
    "VirtualAgent": "virtual_agent",
    "Webhook": "webhook",
    "WebhookEvent": "webhook_event",
    "Workday": "workday",
    "Workflow": "workflow",
    "WorkflowStep": "workflow_step",
    "WorkflowTarget": "workflow_target",
}

__all__ = (
    "Action",
    "Address",
    "Agent",
    "AgentCheckIn",
    "Appointment",
    "ApprovalProcess",
    "ApprovalProcessRule",
    "Asset",
    "AssetChange",
    "AssetField",
    "AssetGroup",
    "AssetTag",
    "AssetType",
    "AssetTypeField",
    "Attachment",
    "Audit",
    "AuthInfo",
    "Automation",
    "AzureTenant",
    "BillingTemplate",
    "BookingType",
    "BudgetType",
    "Cab",
    "CallEvent",
    "CallLog",
    "CallScript",
    "CannedText",
    "Category",
    "ChargeRate",
    "ChatProfile",
    "Client",
    "ClientCache",
    "ClientPrepay",
    "ConfigCommit",
    "Consignment",
    "ContactGroup",
    "Contract",
    "ContractRule",
    "CostCentre",
    "CrmNote",
    "CrmNoteReply",
    "Currency",
    "CustomButton",
    "CustomField",
    "CustomIntegration",
    "CustomIntegrationMethod",
    "CustomQuery",
    "CustomTable",
    "Dashboard",
    "DatabaseLookup",
    "DistributionList",
    "Downtime",
    "EmailRule",
    "EmailTemplate",
    "EventRule",
    "Expense",
    "ExternalLink",
    "FaqList",
    "Feature",
    "Feedback",
    "FeedEntry",
    "Field",
    "FieldGroup",
    "FieldInfo",
    "Holiday",
    "IncomingEmail",
    "IncomingWebhook",
    "IncomingWebhookAttempt",
    "Invoice",
    "InvoiceChange",
    "InvoicePayment",
    "InvoiceStatus",
    "Item",
    "ItemGroup",
    "ItemStock",
    "ItemStockChange",
    "ItemSupplier",
    "Journey",
    "KbArticle",
    "Language",
    "LicenceChange",
    "Lookup",
    "Mailbox",
    "Milestone",
    "Notification",
    "OnlineStatus",
    "OrderLine",
    "Organisation",
    "Outcome",
    "OutgoingAttempt",
    "OutgoingMessage",
    "PdfTemplate",
    "PopupNote",
    "Priority",
    "Product",
    "PurchaseOrder",
    "Qualification",
    "Quotation",
    "Release",
    "ReleaseType",
    "Report",
    "ReportColumn",
    "ReportContent",
    "Role",
    "SalesOrder",
    "Schedule",
    "ScheduleOccurrence",
    "SearchResult",
    "Service",
    "ServiceCategory",
    "ServiceRequestDetail",
    "ServiceRestriction",
    "Site",
    "Sla",
    "SoftwareLicence",
    "Status",
    "StockBin",
    "StockTrace",
    "StoredEmail",
    "Supplier",
    "SupplierContract",
    "Tab",
    "Tag",
    "Tax",
    "Team",
    "Ticket",
    "TicketApproval",
    "TicketArea",
    "TicketRule",
    "TicketTemplate",
    "TicketType",
    "TicketTypeField",
    "TicketView",
    "Timesheet",
    "TimesheetEvent",
    "Todo",
    "TodoGroup",
    "Token",
    "TopLevel",
    "User",
    "UserChange",
    "UserRole",
    "ViewColumns",
    "ViewFilter",
    "ViewList",
    "ViewListGroup",
    "VirtualAgent",
    "Webhook",
    "WebhookEvent",
    "Workday",
    "Workflow",
    "WorkflowStep",
    "WorkflowTarget",
)


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
