"""Every branch of every template is reached by one of its cases."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.context.register import build_context
from docgen.pipeline.run import Job, load_for
from docgen.template.folder import TemplateFolder
from docgen.template.folders import installed_templates, search_path
from docgen.template.search import all_templates
from tests.templates.branches import BranchEnvironment

TEMPLATES = all_templates(search_path())


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
def test_every_branch_has_a_case(template: TemplateFolder) -> None:
    """The cases of a template take each if, each else and each loop at least once."""
    environment = BranchEnvironment((installed_templates(),))
    for path in template.cases:
        loaded = load_for(Job(path, date(2026, 11, 20)))
        environment.render(template.text_name, dict(build_context(loaded.case, loaded.case.datum).values))
    assert environment.known
    assert sorted(environment.known - environment.taken) == []
