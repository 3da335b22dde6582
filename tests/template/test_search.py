"""Finding a template by its id, an office's own before docgen's."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.errors import TemplateError
from docgen.template.folders import installed_templates, search_path
from docgen.template.search import all_templates, find_template

TOML = """
id = "{id}"
versie = "1.0.0"
titel = "{title}"
omschrijving = "Brief om te proberen"
voor = ["corporatie"]
layout = "brief"
case_model = "AankondigingOntruiming"
"""


def template(root: Path, identifier: str, title: str = "Proef") -> Path:
    """Make a template folder."""
    folder = root / identifier
    folder.mkdir(parents=True)
    (folder / "template.toml").write_text(TOML.format(id=identifier, title=title), encoding="utf-8")
    return folder


def test_templates_are_listed_by_id(tmp_path: Path) -> None:
    """Every folder of two levels with a template.toml is one, in the order of the ids."""
    template(tmp_path, "notices/twee")
    template(tmp_path, "addendum/een")
    (tmp_path / "notices/geen").mkdir()
    assert list(all_templates((tmp_path,))) == ["addendum/een", "notices/twee"]


def test_the_first_folder_wins(tmp_path: Path) -> None:
    """An office that changes a template of docgen gets its own."""
    template(tmp_path / "kantoor", "notices/proef", "Van het kantoor")
    template(tmp_path / "docgen", "notices/proef", "Van docgen")
    folders = (tmp_path / "kantoor", tmp_path / "docgen")
    assert find_template("notices/proef", folders).info.titel == "Van het kantoor"
    assert all_templates(folders)["notices/proef"].info.titel == "Van het kantoor"
    assert find_template("notices/proef", folders).root == tmp_path / "kantoor"


@pytest.mark.parametrize("identifier", ["notices/preof", "proef", "../notices/proef", "notices/../proef", ""])
def test_an_unknown_id_names_the_nearest(tmp_path: Path, identifier: str) -> None:
    """A typing error gives the right id; a path out of the folders is no id."""
    template(tmp_path, "notices/proef")
    with pytest.raises(TemplateError) as caught:
        find_template(identifier, (tmp_path,))
    (finding,) = caught.value.findings
    assert finding.code == "TPL001"
    assert "notices/proef" in str(finding.fix)


def test_installed_templates_are_found_last(tmp_path: Path) -> None:
    """The search ends with the templates that come with docgen."""
    assert search_path((tmp_path,)) == (tmp_path, installed_templates())
    assert "notices/aankondiging-ontruiming" in all_templates(search_path())
