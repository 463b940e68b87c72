# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Organisation(Customizable):
    """One organisation."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    address: Address | None = None
    all_user_faqlists_allowed: bool | None = None
    allowall_tickettypes: bool | None = None
    allowed_tickettypes: list[dict[str, Any]] | None = None
    bank_details_line_1: str | None = None
    bank_details_line_2: str | None = None
    bank_details_line_3: str | None = None
    bank_details_line_4: str | None = None
    bank_details_line_5: str | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    deliverysite: int | None = None
    departments: list[dict[str, Any]] | None = None
    email: str | None = None
    faqlists: list[dict[str, Any]] | None = None
    fax: str | None = None
    forethought_widget_override_name: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    isorganisationdetails: bool | None = None
    kb_favourites: list[dict[str, Any]] | None = None
    linked_client_id: int | None = None
    logo: str | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    new_icon: str | None = None
    new_portal_favicon_base64: str | None = None
    new_portal_manifest_icon_base64: str | None = None
    phone: str | None = None
    portal_allow_pwa: bool | None = None
    portal_chat_profile_override: str | None = None
    portal_chat_profile_override_name: str | None = None
    portal_favicon_url: str | None = None
    portal_forethought_widget_override: int | None = None
    portal_logo: str | None = None
    portal_manifest_description: str | None = None
    portal_manifest_icon_url: str | None = None
    portal_manifest_short_name: str | None = None
    portal_title: str | None = None
    portalbackgroundimageurl: str | None = None
    portalcolour: str | None = None
    portalfolderlocation: str | None = None
    portalurl: str | None = None
    reply_address: str | None = None
    tax_number: str | None = None
    user_faqlists: list[dict[str, Any]] | None = None
    website: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "address": model_of("address", "Address"),
        "customfields": list_of(model_of("custom_field", "CustomField")),
    }
