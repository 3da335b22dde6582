"""Excel files that do more than hold cells are refused before a library opens them."""

from __future__ import annotations

import io
import zipfile

import pytest

from docgen.errors import InputError
from docgen.source.xlsx_package import check_package
from tests.source.xlsx import SHEET_PART, repacked, workbook

GOOD = workbook([["kenmerk"], ["1"]])
RELS = "xl/worksheets/_rels/sheet1.xml.rels"
LINK = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1"'
    b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"'
    b' Target="https://voorbeeld.example/x" TargetMode="External"/></Relationships>'
)


def code(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        check_package(data, "zaken.xlsx")
    return caught.value.findings[0].code


def twice() -> bytes:
    target = io.BytesIO(GOOD)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(target, "a") as archive:
        archive.writestr(SHEET_PART, b"<x/>")
    return target.getvalue()


def test_a_plain_workbook_passes():
    """A workbook as Excel writes it, also with a link to a page, is let through."""
    check_package(GOOD, "zaken.xlsx")
    check_package(repacked(GOOD, {RELS: LINK % b"hyperlink"}), "zaken.xlsx")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"kenmerk;datum\n1;2\n",
        GOOD[:300],
        b"\xd0\xcf\x11\xe0" + bytes(600),
        repacked(GOOD, {SHEET_PART: lambda xml: b'<!DOCTYPE x [<!ENTITY a "b">]>' + xml}),
        repacked(GOOD, {"xl/styles.xml": lambda xml: xml.decode().encode("utf-16")}),
        repacked(GOOD, {"xl/vbaProject.bin": b"x"}),
        repacked(GOOD, {"xl/externalLinks/externalLink1.xml": b"<x/>"}),
        repacked(GOOD, {"xl/embeddings/oleObject1.bin": b"x"}),
        repacked(GOOD, {RELS: LINK % b"image"}),
        repacked(GOOD, {"../buiten.xml": b"<x/>"}),
        twice(),
    ],
)
def test_other_files_are_refused(data):
    """Damaged, locked and other files, and packages with entities, macros or links, are refused."""
    assert code(data) == "SRC037"


def test_a_word_file_is_no_workbook():
    """A package without a workbook is refused, whatever its name."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert code(target.getvalue()) == "SRC037"


@pytest.mark.parametrize(("part", "size"), [(SHEET_PART, 60_000_001), ("xl/styles.xml", 5_000_001)])
def test_what_unpacks_to_too_much_is_refused(part, size):
    """A small file that unpacks to a large one is refused before it is unpacked."""
    assert code(repacked(GOOD, {part: b" " * size})) == "SRC040"
    assert code(repacked(GOOD, {f"xl/media/{number}.xml": b"" for number in range(2001)})) == "SRC040"
