"""A template tried on its cases: what stops them, and which ways through the text they take."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docgen.errors import TemplateError
from docgen.pipeline.template_test import arms_of, failures, word_arms_of
from docgen.pipeline.word_export.export import word_template
from docgen.template.folder import TemplateFolder, read_folder
from docgen.template.folders import installed_templates, search_path
from docgen.template.search import find_template
from tests.made import DAY
from tests.render.word.word_templates import template

REMINDER = "notices/herinnering"
TEXT = """# Herinnering

{% if profiel == "niemand" %}
Nooit.
{% elif medehuurder is none %}
Alleen.{% if huurder %} Inline.{% else %} Ook nooit.{% endif %}
{% else %}
Samen.
{% endif %}
{% for maand in maanden %}
{{ maand.maand }}
{% endfor %}
{% if bewindvoerder %}
Bewind.{# zonder zaak: niet op deze regel #}
{% endif %}
{% if betaallink == "x" %}{# zonder zaak: een link heet nooit zo #}
Weg.
{% endif %}
"""


def own(folder: Path, text: str) -> TemplateFolder:
    """Return docgen's reminder with another text and only its example case."""
    path = folder / REMINDER
    shutil.copytree(installed_templates() / REMINDER, path)
    shutil.rmtree(path / "cases")
    (path / "document.md").write_text(text)
    return read_folder(path, folder)


def test_each_arm_tells_its_line_and_its_cases(tmp_path: Path) -> None:
    """Also those on one line, and those that a remark excuses."""
    arms = arms_of(own(tmp_path, TEXT), search_path([tmp_path]))
    by_tag = {(arm.place.line, arm.kind): arm for arm in arms}
    assert by_tag[3, "if"].is_missed
    assert by_tag[3, "if"].tag == '{% if profiel == "niemand" %}'
    assert by_tag[5, "elif"].cases == ("case",)
    assert by_tag[6, "else"].is_missed
    assert by_tag[10, "for"].cases == ("case",)
    assert by_tag[13, "if"].is_missed
    assert by_tag[16, "if"].excuse == "een link heet nooit zo"
    assert not by_tag[16, "if"].is_missed


def test_parts_come_after_the_text_with_their_own_file() -> None:
    """The line of a passage that is included is that of its own file."""
    arms = arms_of(find_template("addendum/drie-partijen", search_path()), search_path())
    names = ["document.md" in arm.place.path for arm in arms]
    assert names == sorted(names, reverse=True)
    assert any("_parts/" in arm.place.path for arm in arms)


def test_a_word_template_tells_its_paragraphs(tmp_path: Path) -> None:
    """Its arms are those of the text it was made of."""
    reminder = find_template(REMINDER, search_path())
    path = tmp_path / "brief.docx"
    path.write_bytes(word_template(reminder, search_path()))
    arms = word_arms_of(reminder, path)
    assert arms
    assert all("paragraph" in str(arm.place.part) for arm in arms)
    assert not [arm for arm in arms if arm.is_missed]


def test_a_word_template_with_a_mistake_is_refused(tmp_path: Path) -> None:
    """Which arms it has is not certain then; all mistakes are told."""
    path = tmp_path / "brief.docx"
    path.write_bytes(template("{{ hurder.naam }}", "{%p if ja %}"))
    with pytest.raises(TemplateError) as error:
        word_arms_of(find_template(REMINDER, search_path()), path)
    assert {one.code for one in error.value.findings} == {"WSJ022", "WSJ024"}


def test_a_case_that_stops_is_told_with_what_stops_it(tmp_path: Path) -> None:
    """The other cases are still tried."""
    folder = own(tmp_path, TEXT)
    assert [(case, bool(found)) for case, found in failures(folder, (tmp_path,), DAY)] == [("case", True)]
    good = find_template(REMINDER, search_path())
    assert all(found == () for _, found in failures(good, (), DAY))
