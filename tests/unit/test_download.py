"""Under which name a downloaded file is kept: never outside the folder, never refused by a system."""

from __future__ import annotations

from itertools import islice

import pytest

from halo._policy.content_disposition import filename_in, names_of

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
    'attachment; filename="lpt1 .tar.gz"': "_lpt1 .tar.gz",
    "attachment; filename*=UTF-8''COM%C2%B9": "_COM¹",
    'attachment; filename="-rf"': "_-rf",
    'attachment; filename="~root"': "_~root",
    'attachment; filename="a.txt. . "': "a.txt",
    "attachment; filename*=UTF-8''a%0Ab%C2%85c%E2%80%AEfdp.exe": "a_b_c_fdp.exe",
    "attachment": "otherwise",
    "": "otherwise",
}


@pytest.mark.parametrize(("disposition", "name"), NAMES.items(), ids=NAMES)
def test_a_name_is_made_safe(disposition: str, name: str):
    assert filename_in({"content-disposition": disposition}, "otherwise") == name


@pytest.mark.parametrize("name", ["ü" * 200 + ".pdf", "x" * 300, "x." + "y" * 300])
def test_a_name_that_is_too_long_is_cut_off_before_its_ending(name: str):
    cut = filename_in({"content-disposition": f'attachment; filename="{name}"'.encode().decode("latin-1")}, "otherwise")
    names = [*islice(names_of(cut, 17), 3)]

    assert all(250 <= len(one.encode()) <= 255 for one in names)
    assert cut.endswith(".pdf") == name.endswith(".pdf")
    assert len(set(names)) == 3
