# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class PdfTemplate(Model):
    """One pdf template."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    asset: dict[str, Any] | None = None
    backgroundimageurl: str | None = None
    bulkprint_asset_id_list: list[int] | None = None
    canbeaccessedbyallusers: bool | None = None
    clientid: int | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None = None
    composite_report_apid: int | None = None
    config_source_type: int | None = None
    config_url: str | None = None
    consignment: dict[str, Any] | None = None
    contract: dict[str, Any] | None = None
    default_mainhtml: str | None = None
    default_subhtml: str | None = None
    default_subhtml2: str | None = None
    default_subhtml3: str | None = None
    description: str | None = None
    """What it is, in words."""
    detailcolumns: list[dict[str, Any]] | None = None
    file_type: int | None = None
    footerc: str | None = None
    footerheight: int | None = None
    footerhtml: str | None = None
    footerishtml: bool | None = None
    footerl: str | None = None
    footerr: str | None = None
    generate_entity_id: int | None = None
    headerc: str | None = None
    headerheight: int | None = None
    headerhtml: str | None = None
    headerishtml: bool | None = None
    headerl: str | None = None
    headerr: str | None = None
    icon: str | None = None
    icon_base64: str | None = None
    image_attachment_id: int | None = None
    includefooter: bool | None = None
    includeheader: bool | None = None
    invoice: dict[str, Any] | None = None
    invoicexmltemplate: int | None = None
    is_generate: bool | None = None
    is_preview: bool | None = None
    is_template_setup: bool | None = None
    iscustomised: bool | None = None
    item: dict[str, Any] | None = None
    kbentry: dict[str, Any] | None = None
    library_id: int | None = None
    licencename: str | None = None
    margin: int | None = None
    name: str | None = None
    orientation: int | None = None
    override_attachment_name: str | None = None
    override_reportingperiod: int | None = None
    pageheightinches: float | None = None
    pages: list[dict[str, Any]] | None = None
    pagewidthinches: float | None = None
    pdf_attachment_id: int | None = None
    pdf_attachment_link: str | None = None
    pdf_media_type: int | None = None
    pdftinvoicexmltemplate_name: str | None = None
    permissions_user: list[dict[str, Any]] | None = None
    portal_display_type: int | None = None
    prefix_pdf_attachment_id: int | None = None
    prefixpdfappend: bool | None = None
    printhtml: str | None = None
    purchaseorder: dict[str, Any] | None = None
    quotation: dict[str, Any] | None = None
    report: dict[str, Any] | None = None
    reportingperiod: int | None = None
    reports: list[dict[str, Any]] | None = None
    salesorder: dict[str, Any] | None = None
    schedule: list[dict[str, Any]] | None = None
    show_bundled_lines: int | None = None
    showinlineimage: bool | None = None
    system_use: str | None = None
    type: int | None = None
    width: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
            "_xmlwarning",
        }
    )
