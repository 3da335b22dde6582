"""A Word template says what the Markdown template says, for each template and each of its cases."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from docx import Document

from docgen.context.register import build_context
from docgen.errors import TemplateError
from docgen.pipeline.run import Job, load_for, make_draft
from docgen.pipeline.word_export.export import word_template
from docgen.render.document import TextTemplate, render_document
from docgen.render.word.checkup import checkup
from docgen.render.word.filled import WordResult, render_word
from docgen.render.word.paragraphs import fillable_roots
from docgen.render.xml_part import Element, W
from docgen.template import codes
from docgen.template.folder import TemplateFolder, read_folder
from docgen.template.folders import search_path
from docgen.writers.wordml.picture import code_picture
from docgen.writers.words import printed_lines
from tests.made import DAY, TEMPLATES
from tests.render.word.word_templates import parts_of

FOLDERS = search_path()
TOML = """id = "own/brief"
versie = "1.0.0"
titel = "Een brief"
omschrijving = "Een brief"
voor = ["corporatie"]
layout = "brief"
case_model = "Herinnering"
"""


@cache
def exported(identifier: str) -> bytes:
    """Return the Word template of a document."""
    return word_template(TEMPLATES[identifier], FOLDERS)


def filled(template: bytes, values: dict[str, object]) -> WordResult:
    """Return what a Word template makes of values."""
    return render_word(template, values, "sjabloon.docx", code_picture)


def values_of(case: Path) -> dict[str, object]:
    """Return what a template may print for a case."""
    loaded = load_for(Job(case, DAY)).case
    return dict(build_context(loaded, loaded.datum).values)


def own(folder: Path, text: str) -> TemplateFolder:
    """Write a template of an office."""
    path = folder / "own" / "brief"
    path.mkdir(parents=True)
    (path / "template.toml").write_text(TOML)
    (path / "document.md").write_text(text)
    return read_folder(path, folder)


def both(folder: Path, text: str, **values: object) -> tuple[list[str], list[str]]:
    """Return what a text says by itself and through Word."""
    template = own(folder, text + "\n::: slot\nGroet\n:::\n")
    document = render_document(TextTemplate(template.text_name, (folder,), template.info.layout, ""), values)
    word = filled(word_template(template, (folder,)), values)
    return list(printed_lines(document)), list(printed_lines(word.document))


@pytest.mark.parametrize("identifier", TEMPLATES)
def test_word_says_what_markdown_says(identifier: str) -> None:
    """In each case each line of the document is the same through Word, and nothing is warned of."""
    template = TEMPLATES[identifier]
    text = TextTemplate(template.text_name, FOLDERS, template.info.layout, template.info.titel)
    for case in template.cases:
        values = values_of(case)
        word = filled(exported(identifier), values)
        expected = list(printed_lines(render_document(text, values)))
        assert list(printed_lines(word.document)) == expected, case.stem
        assert {one.code for one in word.findings} <= {"WSJ050"}


@pytest.mark.parametrize("identifier", TEMPLATES)
def test_checks_say_the_same_of_word(identifier: str, tmp_path: Path) -> None:
    """The law, the reading gate and the sources of fixed wording are those of docgen's own text."""
    path = tmp_path / "sjabloon.docx"
    path.write_bytes(exported(identifier))
    case = TEMPLATES[identifier].cases[-1]
    own, through_word = (make_draft(Job(case, DAY, word_template=word)) for word in (None, path))
    assert {(one.code, str(one.message)) for one in through_word.findings} == {
        (one.code, str(one.message)) for one in own.findings
    }


@pytest.mark.parametrize("identifier", TEMPLATES)
def test_nothing_is_wrong_with_the_template(identifier: str) -> None:
    """A Word template of docgen's own passes the check of Word templates on each of its cases."""
    contexts = [values_of(case) for case in TEMPLATES[identifier].cases]
    assert checkup(exported(identifier), contexts, "sjabloon.docx") == ()


@pytest.mark.parametrize("identifier", TEMPLATES)
def test_each_tag_is_one_run(identifier: str) -> None:
    """A person who changes how a tag looks never finds half of one."""
    for root in fillable_roots(parts_of(exported(identifier))).values():
        for text in root.iter(f"{W}t"):
            words = text.text or ""
            assert words.count("{{") == words.count("}}")
            assert words.count("{%") == words.count("%}")


def test_house_styles_are_used() -> None:
    """The tags stand in the styles of the house, and the letterhead and the foot have theirs."""
    document = Document(io.BytesIO(exported("notices/aankondiging-ontruiming")))
    styles = {one.style.name for one in document.paragraphs if one.style is not None}
    assert {"Adres", "Kenmerk", "In het kort", "Hulp", "Tijdlijn"} <= styles
    header = document.sections[0].first_page_header
    assert "{{ kantoor.naam }}" in [one.text for one in header.paragraphs]
    assert "{{ kenmerk }}" in document.sections[0].footer.paragraphs[0].text


def test_articles_are_counted_by_word() -> None:
    """An article that is put in or taken out by hand changes the numbers after it."""
    root = fillable_roots(parts_of(exported("addendum/drie-partijen")))["word/document.xml"]
    headings = [
        one
        for one in root.iter(f"{W}p")
        if _style(one) == "Heading2" and one.find(f"{W}pPr/{W}numPr") is not None
    ]
    assert len(headings) > 5
    assert not any(text[:1].isdigit() for text in _words(headings))


def _style(paragraph: Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))


def _words(paragraphs: list[Element]) -> Iterator[str]:
    for one in paragraphs:
        yield "".join(text.text or "" for text in one.iter(f"{W}t"))


@pytest.mark.parametrize("ja", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "# Kop\n\nEen.\n{% if ja %}\nTwee.\n{% endif %}\nDrie.\n",
        "# Kop\n\n{% if ja %}\nEen.\n{% endif %}\n{% if nee %}\nTwee.\n{% endif %}\n\nDrie.\n",
        "# Kop\n\nEen.\\\n{% if ja %}\nTwee.\\\n{% endif %}\nDrie.\n",
        "# Kop\n\n- een\n{% if ja %}\n- twee\n{% else %}\n- drie\n{% endif %}\n  en verder\n- vier\n",
        "# Kop\n\n1. een\n{% if ja %}\n2. twee\n{% endif %}\n3. drie\n",
        "# Kop\n\n| a | b |\n|---|---|\n"
        "{% for x in lijst %}\n{% if ja %}\n| {{ x }} | 1 |\n{% endif %}\n{% endfor %}\n| z | 2 |\n",
        "# Kop\n\nEen.{% if ja %} Twee.{% endif %}\n\nDrie.\n\nVier.\n",
        "# Kop\n\n{% if ja %}\nEen.{% if ja %} Twee.{% endif %}\n\n{% else %}\nAnders.\n{% endif %}\nDrie.\n",
        "# Kop\n\n---\n\n{% if ja %}\nEen.\n{% endif %}\n\nTwee.\n",
        "# Kop\n\n{# een\nopmerking #}\nEen {# twee #}woord.\n",
        "{% if ja %}\n::: afzender\nWij\n:::\n\n::: adres\nU\n:::\n\n{% endif %}\n# Kop\n\nEen.\n",
    ],
)
def test_choices_anywhere_in_the_text(tmp_path: Path, text: str, *, ja: bool) -> None:
    """Within a paragraph, between items, rows and paragraphs, around a page and around the letterhead."""
    expected, through_word = both(tmp_path, text, ja=ja, nee=not ja, lijst=["x", "y"])
    assert through_word == expected


def test_text_right_after_a_loop_is_refused(tmp_path: Path) -> None:
    """It would belong to the last item, whichever that is; the place is the line of the loop."""
    text = "# Kop\n\n{% for x in lijst %}\n- {{ x }}\n{% endfor %}\nen verder\n"
    with pytest.raises(TemplateError) as error:
        word_template(own(tmp_path, text), (tmp_path,))
    assert error.value.findings[0].place.line == 3


@pytest.mark.parametrize(
    "text", ["# Kop\n\n{% endif %}\n", "# Kop\n\n{% for x in lijst %}\n", "{% if ja %}\n{% endfor %}\n"]
)
def test_tags_that_do_not_close_are_refused(tmp_path: Path, text: str) -> None:
    """The template is at fault, and the message says on which line."""
    with pytest.raises(TemplateError) as error:
        word_template(own(tmp_path, text), (tmp_path,))
    assert error.value.findings[0].place.line


def test_texts_that_include_each_other_are_refused(tmp_path: Path) -> None:
    """A circle has no end."""
    template = own(tmp_path, '# Kop\n\n{% include "own/brief/document.md" %}\n')
    with pytest.raises(TemplateError) as error:
        word_template(template, (tmp_path,))
    assert error.value.findings[0].code == codes.TE_ZWAAR.code


def test_a_code_to_scan_is_that_of_the_case() -> None:
    """The picture in the template opens nothing; each letter gets its own, or none."""
    template = exported("addendum/drie-partijen")
    values = values_of(TEMPLATES["addendum/drie-partijen"].example)
    hulp = dict(values["hulp"])  # type: ignore[call-overload]
    with_code = filled(
        template, {**values, "hulp": {**hulp, "link": "https://hulp.example/a", "adres": "hulp.example/a"}}
    )
    parts = parts_of(with_code.docx)
    assert parts["word/media/code-1.png"] == code_picture("https://hulp.example/a")
    assert b"https://hulp.example/a" in parts["word/_rels/document.xml.rels"]
    without = filled(template, {**values, "hulp": {**hulp, "link": None}})
    assert b"<w:drawing>" not in parts_of(without.docx)["word/document.xml"]
