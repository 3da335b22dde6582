"""Files that are no letter: each says what it is and what to do."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from docgen.errors import ReadError
from docgen.render.readers.letter import read_letter

OLE = b"\xd0\xcf\x11\xe0" + bytes(600)


def ole(name: str) -> bytes:
    """Return the start of an old Office file with a stream of this name."""
    return OLE + name.encode("utf-16-le") + bytes(100)


def packed(*names: str, **texts: str) -> bytes:
    """Return a zip with files of these names."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in names:
            archive.writestr(name, texts.get("text", "<x/>"))
    return target.getvalue()


def word() -> bytes:
    """Return a small Word file."""
    document = docx.Document()
    document.add_paragraph("Wij helpen u graag.")
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (ole("EncryptedPackage"), "brief.docx", "LEES019"),
        (ole("WordDocument"), "brief.doc", "LEES018"),
        (ole("WordDocument"), "brief.docx", "LEES018"),
        (ole("__substg1.0_"), "bericht.msg", "LEES024"),
        (ole("Workbook"), "lijst.xls", "LEES027"),
        (OLE, "onbekend.bin", "LEES002"),
        (rb"{\rtf1\ansi U moet betalen.}", "brief.rtf", "LEES022"),
        (rb"{\rtf1\ansi U moet betalen.}", "brief.doc", "LEES022"),
        (packed("mimetype", "content.xml", "META-INF/manifest.xml"), "brief.odt", "LEES030"),
        (
            packed("mimetype", "content.xml", "META-INF/manifest.xml", text="<m:encryption-data/>"),
            "brief.odt",
            "LEES019",
        ),
        (packed("Index/Document.iwa"), "brief.pages", "LEES023"),
        (packed("[Content_Types].xml", "xl/workbook.xml"), "lijst.xlsx", "LEES027"),
        (packed("brief.docx", "brief.pdf"), "brieven.zip", "LEES026"),
        (b"\x1f\x8b\x08" + bytes(50), "brief.gz", "LEES026"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "scan.jpg", "LEES025"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "scan.pdf", "LEES025"),
        (b"\0\0\0\x18ftypheic" + bytes(50), "foto.heic", "LEES025"),
        (b"\x7fELF" + bytes(50), "programma", "LEES009"),
        (word()[:3000], "brief.docx", "LEES003"),
        (word()[:3000], "brief.zip", "LEES003"),
    ],
)
def test_each_kind_has_its_own_message(data: bytes, name: str, code: str) -> None:
    """The content says what it is, whatever the name says; the cure names a kind that can be read."""
    with pytest.raises(ReadError) as error:
        read_letter(data, name)
    (finding,) = error.value.findings
    assert (finding.code, finding.place.path) == (code, name)
    assert str(finding.fix).endswith(".")


def test_a_page_that_is_called_a_word_file_is_read() -> None:
    """Old systems export HTML as `.doc`; that is a page."""
    page = b"<html><body><p>Wij helpen u graag met de huur.</p></body></html>"
    assert read_letter(page, "brief.doc").blocks == read_letter(page, "brief.doc").blocks != ()


def test_a_word_file_may_have_any_name() -> None:
    """A letter that lost its suffix is still a letter."""
    assert read_letter(word(), "brief").blocks
