"""Names that are reserved in Python get through the generator itself; `scripts/full.py` tries a large document."""

from __future__ import annotations

import pytest

from scripts.checks.rehearsal import plant_names, use_names
from scripts.codegen.render.package import REQUIREMENTS
from scripts.codegen.update import steps
from scripts.environment.virtual import ROOT, is_current

from .project import checkout, document, read


@pytest.mark.skipif(
    not is_current(ROOT / ".venv-generator", REQUIREMENTS),
    reason="`python scripts/generate.py` makes the environment of the generator; tests download nothing",
)
def test_fields_and_filters_of_such_names_are_generated_type_checked_and_used(tmp_path):
    project = checkout(tmp_path, generator=(ROOT / "scripts" / "generate.py").read_text(encoding="utf-8"))
    content = document()
    plant_names(content, "Thing", "/Thing")

    steps.extract(project, read(content))
    steps.build(project)
    steps.check(project)
    steps.write_code(project, ROOT)
    steps.check_types(project)

    assert use_names(project, "Thing", "list_things") == "45 fields and filters of such names"
