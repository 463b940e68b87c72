"""Under which name a downloaded file is kept: never outside the folder, never refused by a system."""

from __future__ import annotations

import pytest

from halo._policy.disposition import filename_in

NAMES = {
    'attachment; filename="a.pdf"': "a.pdf",
    "attachment; filename=a.pdf": "a.pdf",
    "attachment; filename=\"a.pdf\"; filename*=UTF-8''%C3%9Cbersicht.pdf": "Übersicht.pdf",
    'attachment; filename="../../etc/passwd"': "passwd",
    'attachment; filename="C:\\\\temp\\\\a.pdf"': "a.pdf",
    'attachment; filename="a<b>:c?.pdf"': "a_b__c_.pdf",
    'attachment; filename=".."': "otherwise",
    'attachment; filename=""': "otherwise",
    'attachment; filename="CON.txt"': "_CON.txt",
    "attachment": "otherwise",
    "": "otherwise",
}


@pytest.mark.parametrize(("disposition", "name"), NAMES.items(), ids=NAMES)
def test_a_name_is_made_safe(disposition: str, name: str):
    assert filename_in({"content-disposition": disposition}, "otherwise") == name
