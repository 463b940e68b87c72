# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.addresses` take by keyword. The postal addresses."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import SiteReference, UserReference


class AddressFilters(TypedDict, total=False):
    """What `halo.addresses.list` takes."""

    onholdonly: bool
    openedafter: bool
    overrideclientid: int
    overridesiteid: int
    overrideuserid: int
    postcode: str
    site_id: SiteReference
    """Records of this site."""
    type_id: int
    user_id: UserReference
    """Records of this user."""


class AddressGetParameters(TypedDict, total=False):
    """What `halo.addresses.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class AddressFields(TypedDict, total=False):
    """The fields of one record of `halo.addresses`."""

    client_name: str | None
    date_active: datetime.datetime | datetime.date | str | None
    date_inactive: datetime.datetime | datetime.date | str | None
    description: str | None
    """What it is, in words."""
    inactive: bool | None
    """Whether it is out of use."""
    lat: float | None
    line1: str | None
    """The first line."""
    line2: str | None
    """The second line."""
    line3: str | None
    """The town, as a rule."""
    line4: str | None
    """The county or state, as a rule."""
    long: float | None
    note: str | None
    """The text, plain."""
    postcode: str | None
    primary: bool | None
    site_id: SiteReference | None
    """The site it belongs to."""
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    type: int | None
    user_email: str | None
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None


class AddressUpdate(AddressFields, total=False):
    """The id of one record of `halo.addresses`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
