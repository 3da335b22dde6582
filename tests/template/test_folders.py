"""Where the templates of docgen stand."""

from __future__ import annotations

from docgen.template.folders import installed_templates, search_path
from docgen.template.search import all_templates


def test_the_installed_templates_are_complete() -> None:
    """Texts, shared parts and the house style are all there."""
    root = installed_templates()
    assert (root / "_style/stijl.toml").is_file()
    assert (root / "_style/house-style.docx").is_file()
    assert list((root / "_parts").glob("*.md"))
    for template in all_templates(search_path()).values():
        assert (root / template.text_name).is_file()
        assert template.example.is_file()


def test_an_office_without_folders_has_those_of_docgen() -> None:
    """Nothing needs to be set up."""
    assert search_path() == (installed_templates(),)
