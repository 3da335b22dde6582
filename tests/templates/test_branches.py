"""Every branch of every template is reached by one of its cases."""

from __future__ import annotations

import pytest

from docgen.pipeline.template_test import arms_of
from docgen.template.folder import TemplateFolder
from docgen.template.folders import search_path
from docgen.template.search import all_templates

TEMPLATES = all_templates(search_path())


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
def test_every_branch_has_a_case(template: TemplateFolder) -> None:
    """The cases of a template take each if, each else and each loop at least once."""
    arms = arms_of(template, search_path())
    assert arms
    assert [f"{arm.place} {arm.kind} {arm.tag}" for arm in arms if arm.is_missed] == []
