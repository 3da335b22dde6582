"""Word files: the words change inside their runs, and the rest of the file stays as it was."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from docgen.pipeline.fix.letter import fix_letter
from docgen.readability.report import read_report
from docgen.render.package import read_package
from docgen.render.readers.letter import open_letter
from tests.made import CASES, file_of
from tests.pipeline.fix.own_list import fixed, reasons
from tests.pipeline.fix.word_file import body_of, paragraph, run, word_file

BOLD, ITALIC = "<w:b/>", "<w:i/>"
BEGIN, MIDDLE, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)


def field(instruction: str, result: str) -> str:
    """Return a field with its result."""
    return f"{BEGIN}<w:r><w:instrText>{instruction}</w:instrText></w:r>{MIDDLE}{result}{END}"


def control(content: str, properties: str = '<w:alias w:val="x"/>') -> str:
    """Return a content control in a paragraph."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def inserted(content: str, kind: str = "ins") -> str:
    """Return a tracked change."""
    return f'<w:{kind} w:id="7" w:author="A. Test" w:date="2026-01-01T00:00:00Z">{content}</w:{kind}>'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (run("Bel derhalve."), run("Bel daarom.")),
        (run("Bel derhalve.", BOLD), run("Bel daarom.", BOLD)),
        (
            run("Bel ") + run("met betr", BOLD) + run("ekking", ITALIC) + run(" tot u."),
            run("Bel ") + run("over", BOLD) + run(" u."),
        ),
        (
            run("Bel met ") + run("betrekking tot de", BOLD) + run(" huur u."),
            run("Bel over") + run(" de", BOLD) + run(" huur u."),
        ),
        (
            run("U dient ") + run("morgen", BOLD) + run(" te betalen."),
            run("U moet ") + run("morgen", BOLD) + run(" betalen."),
        ),
        (run("Bel der\u00adhal\u00adve u."), run("Bel daarom u.")),
        (run("Bel met\u00a0betrekking tot\u00a0u."), run("Bel over\u00a0u.")),
        (
            "<w:r><w:t>Bel</w:t><w:tab/><w:t>reeds u.</w:t></w:r>",
            "<w:r><w:t>Bel</w:t><w:tab/><w:t>al u.</w:t></w:r>",
        ),
        (
            run("Bel ") + f'<w:hyperlink w:anchor="a">{run("reeds")}</w:hyperlink>' + run(" met ons."),
            run("Bel ") + f'<w:hyperlink w:anchor="a">{run("al")}</w:hyperlink>' + run(" met ons."),
        ),
        (
            run("Bel ") + field(" HYPERLINK a", run("reeds")) + run(" ons."),
            run("Bel ") + field(" HYPERLINK a", run("al")) + run(" ons."),
        ),
        (run("Bel ") + control(run("reeds")) + run(" ons."), run("Bel ") + control(run("al")) + run(" ons.")),
        (
            run("Bel ") + inserted(run("reeds")) + run(" ons."),
            run("Bel ") + inserted(run("al")) + run(" ons."),
        ),
        (
            run("Bel reeds ") + inserted("<w:r><w:delText>reeds</w:delText></w:r>", "del") + run("ons."),
            run("Bel al ") + inserted("<w:r><w:delText>reeds</w:delText></w:r>", "del") + run("ons."),
        ),
        (
            run("reeds ", "<w:vanish/>") + run("Bel reeds ons."),
            run("reeds ", "<w:vanish/>") + run("Bel al ons."),
        ),
        (
            '<w:bookmarkStart w:id="1" w:name="a"/>'
            + run("Bel re")
            + '<w:bookmarkEnd w:id="1"/>'
            + run("eds u."),
            '<w:bookmarkStart w:id="1" w:name="a"/>'
            + run("Bel al")
            + '<w:bookmarkEnd w:id="1"/>'
            + run(" u."),
        ),
    ],
)
def test_words_change_inside_their_runs(before: str, after: str) -> None:
    """The new words look as the first they replace; fields, links, controls and changes stay in place."""
    letter = fixed(word_file(paragraph(before)), "brief.docx")
    assert body_of(letter.data).replace(' xml:space="preserve"', "") == paragraph(after).replace(
        ' xml:space="preserve"', ""
    )
    assert letter.left == ()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (run("Bel ") + field(" REF x", run("reeds")) + run(" ons."), "field"),
        (run("Bel ") + f'<w:fldSimple w:instr=" REF x">{run("reeds")}</w:fldSimple>' + run(" ons."), "field"),
        (
            run("Bel ") + control(run("reeds"), '<w:lock w:val="contentLocked"/>') + run(" ons."),
            "content control",
        ),
        (
            run("Bel ")
            + control(run("reeds"), '<w:dataBinding w:xpath="/a" w:storeItemID="x"/>')
            + run(" ons."),
            "content control",
        ),
        (run("Bel met ") + inserted(run("betrekking tot")) + run(" ons."), "tracked change"),
        (
            run("Bel met ")
            + inserted("<w:r><w:delText>een</w:delText></w:r>", "del")
            + run("betrekking tot ons."),
            "tracked change",
        ),
        ("<w:r><w:t>Bel met</w:t><w:tab/><w:t>betrekking tot ons.</w:t></w:r>", "a tab"),
    ],
)
def test_what_word_keeps_is_left_alone_and_told(content: str, reason: str) -> None:
    """Where Word fills in, locks or tracks the words, nothing changes and the reason is given."""
    data = word_file(paragraph(content))
    assert fixed(data, "brief.docx").data == data
    told = reasons(data, "brief.docx")
    assert len(told) == 1
    assert reason in told[0]


def test_a_text_box_with_a_second_copy_is_left_alone() -> None:
    """Word keeps a text box twice; changing one of them would make two letters of one."""
    inside = paragraph(run("Bel ons reeds vandaag."))
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
        f"{inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
        f"{inside}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    data = word_file(paragraph(run("Wij bellen u derhalve."), box))
    letter = fixed(data, "brief.docx")
    assert body_of(letter.data).count("Bel ons reeds vandaag.") == 2
    assert "Wij bellen u daarom." in body_of(letter.data)
    assert ["text box" in str(one.reason) for one in letter.left] == [True]


def test_the_right_one_of_equal_sentences_changes() -> None:
    """A quote with the same words above the sentence stays as it is."""
    quote = '<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr>' + run("Bel ons reeds.") + "</w:p>"
    data = word_file(quote + paragraph(run("Bel ons reeds.")))
    assert body_of(fixed(data, "brief.docx").data) == body_of(
        word_file(quote + paragraph(run("Bel ons al.")))
    )


def test_notes_change_too() -> None:
    """The words of a footnote are read, so they are replaced; the body is then the same byte for byte."""
    note = (
        "<w:footnotes SPACES><w:footnote w:id='2'><w:p><w:r><w:t>Bel ons derhalve.</w:t></w:r></w:p>"
        "</w:footnote></w:footnotes>"
    )
    data = word_file(paragraph(run("Wij bellen u.")), footnotes=note)
    before, after = read_package(data), read_package(fixed(data, "brief.docx").data)
    assert b"Bel ons daarom." in after["word/footnotes.xml"]
    assert {name for name in before if before[name] != after[name]} == {"word/footnotes.xml"}


def test_all_other_parts_and_their_order_stay() -> None:
    """Order, packing, dates and content of every other part of the file are those of the original."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(word_file(paragraph(run("Bel reeds."))))) as source,
        zipfile.ZipFile(made, "w") as target,
    ):
        for number, name in enumerate(sorted(source.namelist(), reverse=True)):
            info = zipfile.ZipInfo(name, (2024, 2, 29, 12, number % 60, 2))
            target.writestr(
                info, source.read(name), zipfile.ZIP_STORED if number % 2 else zipfile.ZIP_DEFLATED
            )
        target.comment = b"van de opmaker"
    data = made.getvalue()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(io.BytesIO(fixed(data, "brief.docx").data)) as new,
    ):
        assert new.comment == old.comment
        facts = [
            [(one.filename, one.date_time, one.compress_type, one.external_attr) for one in each.infolist()]
            for each in (old, new)
        ]
        assert facts[0] == facts[1]
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
    assert changed == ["word/document.xml"]


CASE = next(name for name in CASES if name.startswith("notices/"))


def test_a_whole_letter_stays_a_valid_word_file(tmp_path: Path) -> None:
    """A letter of docgen with formal words in it, fixed, has no fault for a validator of Office files."""
    data = file_of(CASE, "docx")
    parts = read_package(data)
    text = parts["word/document.xml"].decode()
    assert " wij " in text or "Wij " in text
    formal = text.replace("Wij ", "Wij derhalve ", 3).replace(" u ", " u reeds ", 5)
    changed = _with_document(data, formal.encode())
    letter = fix_letter(changed, "brief.docx", read_report(open_letter(changed, "brief.docx").document))
    assert len(letter.changes) >= 2
    path = tmp_path / "brief.docx"
    path.write_bytes(letter.data)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


def _with_document(data: bytes, document: bytes) -> bytes:
    from docgen.pipeline.fix.docx_package import with_parts

    return with_parts(data, {"word/document.xml": document})
