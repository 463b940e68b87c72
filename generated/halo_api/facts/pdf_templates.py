# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of pdf_templates. The templates of PDF files."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="pdf_templates",
    singular="pdf_template",
    model="PdfTemplate",
    path="/PdfTemplate",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "colour", "description"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_pdf_templates": {"licencename": "string", "type": "integer"},
    "save_pdf_templates": {},
    "get_pdf_template": {"includedetails": "boolean", "licencename": "string", "system_use": "string"},
    "delete_pdf_template": {},
}

REFERENCES: dict[str, Reference] = {
    "clientid": Reference("clients"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "canbeaccessedbyallusers footerishtml headerishtml includefooter includeheader is_generate is_preview "
        "is_template_setup iscustomised prefixpdfappend showinlineimage"
    ),
    "integer": (
        "id access_control_level clientid colour_type composite_report_apid config_source_type file_type "
        "footerheight generate_entity_id headerheight image_attachment_id invoicexmltemplate library_id "
        "margin orientation override_reportingperiod pdf_attachment_id pdf_media_type portal_display_type "
        "prefix_pdf_attachment_id reportingperiod show_bundled_lines type width"
    ),
    "integers": ("bulkprint_asset_id_list"),
    "number": ("pageheightinches pagewidthinches"),
    "object": ("asset consignment contract invoice item kbentry purchaseorder quotation report salesorder"),
    "objects": ("access_control detailcolumns pages permissions_user reports schedule"),
    "string": (
        "_warning _xmlwarning backgroundimageurl colour config_url default_mainhtml default_subhtml "
        "default_subhtml2 default_subhtml3 description footerc footerhtml footerl footerr headerc headerhtml "
        "headerl headerr icon icon_base64 licencename name override_attachment_name pdf_attachment_link "
        "pdftinvoicexmltemplate_name printhtml system_use"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "colour": "The colour, as hexadecimal RGB.",
    "description": "What it is, in words.",
}

ROW: tuple[str, str] = (
    "live",
    ("colour colour_type config_source_type file_type footerc footerheight footerishtml headerheight"),
)
