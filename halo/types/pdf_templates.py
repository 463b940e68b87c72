# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.pdf_templates` take by keyword. The templates of PDF files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import ClientReference


class PdfTemplateFilters(TypedDict, total=False):
    """What `halo.pdf_templates.list` takes."""

    licencename: str
    type: int


class PdfTemplateGetParameters(TypedDict, total=False):
    """What `halo.pdf_templates.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    licencename: str
    system_use: str


class PdfTemplateFields(TypedDict, total=False):
    """The fields of one record of `halo.pdf_templates`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    asset: dict[str, Any] | None
    backgroundimageurl: str | None
    bulkprint_asset_id_list: list[int] | None
    canbeaccessedbyallusers: bool | None
    clientid: ClientReference | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None
    composite_report_apid: int | None
    config_source_type: int | None
    config_url: str | None
    consignment: dict[str, Any] | None
    contract: dict[str, Any] | None
    default_mainhtml: str | None
    default_subhtml: str | None
    default_subhtml2: str | None
    default_subhtml3: str | None
    description: str | None
    """What it is, in words."""
    detailcolumns: list[dict[str, Any]] | None
    file_type: int | None
    footerc: str | None
    footerheight: int | None
    footerhtml: str | None
    footerishtml: bool | None
    footerl: str | None
    footerr: str | None
    generate_entity_id: int | None
    headerc: str | None
    headerheight: int | None
    headerhtml: str | None
    headerishtml: bool | None
    headerl: str | None
    headerr: str | None
    icon: str | None
    icon_base64: str | None
    image_attachment_id: int | None
    includefooter: bool | None
    includeheader: bool | None
    invoice: dict[str, Any] | None
    invoicexmltemplate: int | None
    is_generate: bool | None
    is_preview: bool | None
    is_template_setup: bool | None
    iscustomised: bool | None
    item: dict[str, Any] | None
    kbentry: dict[str, Any] | None
    library_id: int | None
    licencename: str | None
    margin: int | None
    name: str | None
    orientation: int | None
    override_attachment_name: str | None
    override_reportingperiod: int | None
    pageheightinches: float | None
    pages: list[dict[str, Any]] | None
    pagewidthinches: float | None
    pdf_attachment_id: int | None
    pdf_attachment_link: str | None
    pdf_media_type: int | None
    pdftinvoicexmltemplate_name: str | None
    permissions_user: list[dict[str, Any]] | None
    portal_display_type: int | None
    prefix_pdf_attachment_id: int | None
    prefixpdfappend: bool | None
    printhtml: str | None
    purchaseorder: dict[str, Any] | None
    quotation: dict[str, Any] | None
    report: dict[str, Any] | None
    reportingperiod: int | None
    reports: list[dict[str, Any]] | None
    salesorder: dict[str, Any] | None
    schedule: list[dict[str, Any]] | None
    show_bundled_lines: int | None
    showinlineimage: bool | None
    system_use: str | None
    type: int | None
    width: int | None


class PdfTemplateUpdate(PdfTemplateFields, total=False):
    """The id of one record of `halo.pdf_templates`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
