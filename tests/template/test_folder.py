"""What `template.toml` must say, and what is told when it does not."""

from __future__ import annotations

import pytest

from docgen.errors import TemplateError
from docgen.template.folder import read_folder

GOOD = """
id = "notices/proef"
versie = "1.0.0"
titel = "Proef"
omschrijving = "Brief om te proberen"
voor = ["corporatie"]
layout = "brief"
case_model = "AankondigingOntruiming"
"""


def _folder(tmp_path, text):
    (tmp_path / "template.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_good_folder_is_read(tmp_path):
    """The name of the text follows from the id."""
    folder = read_folder(_folder(tmp_path, GOOD), tmp_path)
    assert folder.info.titel == "Proef"
    assert folder.text_name == "notices/proef/document.md"


@pytest.mark.parametrize(
    ("old", "new", "field", "words"),
    [
        ('titel = "Proef"', "", "titel", "the field is missing"),
        ('titel = "Proef"', 'titel = "Proef"\nkleur = "rood"', "kleur", "there is no field with this name"),
        ('titel = "Proef"', "titel = 3", "titel", "the value has another form"),
        ('"brief"', '"kaart"', "layout", "the value is none of those that the field allows"),
        ('versie = "1.0.0"', 'versie = "1"', "versie", "the value has another form"),
    ],
)
def test_a_wrong_field_is_named_with_what_is_wrong(tmp_path, old, new, field, words):
    """The words are docgen's own, so that they can be told in Dutch."""
    with pytest.raises(TemplateError) as caught:
        read_folder(_folder(tmp_path, GOOD.replace(old, new)), tmp_path)
    (finding,) = caught.value.findings
    assert finding.code == "TPL019"
    assert finding.place.field == field
    assert str(finding.message).endswith(words)


def test_every_wrong_field_is_told_at_once(tmp_path):
    """Nobody mends one field to meet the next."""
    with pytest.raises(TemplateError) as caught:
        read_folder(_folder(tmp_path, GOOD.replace('titel = "Proef"', "kleur = 1")), tmp_path)
    assert {one.place.field for one in caught.value.findings} == {"titel", "kleur"}


def test_a_folder_without_template_toml_is_no_template(tmp_path):
    """The folder is named, not a file that is not there."""
    with pytest.raises(TemplateError) as caught:
        read_folder(tmp_path, tmp_path)
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.path) == ("TPL001", str(tmp_path))
