# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of email_rules. The rules for e-mails that come in."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="email_rules",
    singular="email_rule",
    model="EmailRule",
    path="/EmailRule",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_fields=("guid",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_email_rules": {"fromaddress": "string", "type": "integer"},
    "save_email_rules": {},
    "get_email_rule": {"includedetails": "boolean"},
    "delete_email_rule": {},
}

REFERENCES: dict[str, Reference] = {
    "response_template_id": Reference("templates"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "2useendofline 3useendofline 3useticketuser 4useendofline 5useendofline 6useendofline "
        "always_close_alerts always_create_new_ticket dont_update_from_address dontsendacknowledgement "
        "enabled fromaddrexact match_phone_number_with_tags matchccandbcc matchonattachment pagerduty "
        "privateactions scan_full_body splunkoncall toaddrexact useendofline"
    ),
    "integer": (
        "id 2length 3endtagmatchtype 3length 3matchtype 4length 5endtagmatchtype 5length 6endtagmatchtype "
        "6length attachmentmatchtype closed_alerts_read_status endtagmatchtype length pagerdutyagent "
        "pop3serverid requesttype response_template_id seq type"
    ),
    "objects": ("fieldmappings"),
    "string": (
        "2endtag 2fieldname 2starttag 3endtag 3fieldname 3starttag 4endtag 4fieldname 4starttag 5endtag "
        "5fieldname 5starttag 6endtag 6starttag _warning attachmentname body closestring endtag fieldname "
        "fromaddr guid intent mailbox_guid mailbox_name name pagerduty_service pagerduty_service_name "
        "requesttype_guid response_template_guid response_template_name starttag subject toaddr"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    ("2useendofline 3useendofline 3useticketuser 4useendofline 5endtag 5fieldname 5length 5starttag"),
)
