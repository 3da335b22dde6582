"""A file for the printer as the printer, a reader and a validator meet it."""

from __future__ import annotations

from io import BytesIO

import page
import pikepdf
import pypdfium2

from docgen.bundle.print_file import merge_letters
from tests.made import file_of
from tests.writers.pages import page_texts

LETTERS = [
    ("2026-0001", "notices/aankondiging-ontruiming/case"),
    ("2026-0002", "notices/herinnering/case"),
    ("2026-0003 & Zn <x>", "notices/aankondiging-ontruiming/case"),
]
TITLE = "Brieven 1 & 2 <3>"


def letters() -> list[tuple[str, bytes]]:
    """Return letters of an odd and of an even number of pages."""
    return [(reference, file_of(name, "pdf")) for reference, name in LETTERS]


def test_a_print_file_is_for_ever() -> None:
    """A validator finds nothing against it as PDF/A-2u, on one side of the paper or on both."""
    for duplex in (True, False):
        merged = merge_letters(letters(), TITLE, duplex=duplex)
        report = page.validate_pdf_bytes(merged.pdf, profile=page.ValidationProfile.PDF_A_2U)
        assert [f"{one.rule_id} {one.message}" for one in report.failures] == []
        assert report.is_compliant
        with pikepdf.open(BytesIO(merged.pdf)) as file:
            assert file.check_pdf_syntax() == []
            assert file.docinfo.Title == file.open_metadata()["dc:title"] == TITLE


def test_each_letter_begins_on_a_front_and_is_whole() -> None:
    """A blank page stands only behind a letter of an odd number of pages."""
    merged = merge_letters(letters(), TITLE)
    said = page_texts(merged.pdf)
    wanted: list[str] = []
    for (_, pdf), first in zip(letters(), merged.first_pages, strict=True):
        assert first == len(wanted) + 1
        assert first % 2 == 1
        wanted += page_texts(pdf)
        wanted += [""] * (len(wanted) % 2)
    assert said == wanted
    assert "" in wanted
    with pikepdf.open(BytesIO(merged.pdf)) as file:
        assert len({tuple(map(float, one.mediabox)) for one in file.pages}) == 1


def test_on_one_side_nothing_is_blank() -> None:
    """Then a blank page would be a blank sheet."""
    merged = merge_letters(letters(), TITLE, duplex=False)
    assert page_texts(merged.pdf) == [text for _, pdf in letters() for text in page_texts(pdf)]


def test_bookmarks_are_references() -> None:
    """Each leads to the first page of its letter."""
    merged = merge_letters(letters(), TITLE)
    with pypdfium2.PdfDocument(merged.pdf) as file:
        found = []
        for one in file.get_toc():
            target = one.get_dest()
            assert target is not None
            found.append((one.get_title(), target.get_index() + 1))
    assert found == [
        (reference, first) for (reference, _), first in zip(LETTERS, merged.first_pages, strict=True)
    ]


def test_it_looks_the_same_and_nothing_of_a_letter_acts() -> None:
    """The pages are painted as in the letters; links and tags stay behind."""
    merged = merge_letters(letters(), TITLE)
    with pypdfium2.PdfDocument(merged.pdf) as file, pypdfium2.PdfDocument(letters()[1][1]) as own:
        shown = file[merged.first_pages[1] - 1].render(scale=0.5).to_pil()
        assert shown.tobytes() == own[0].render(scale=0.5).to_pil().tobytes()
    with pikepdf.open(BytesIO(merged.pdf)) as file:
        assert "/StructTreeRoot" not in file.Root
        assert not [one for one in file.pages if {"/Annots", "/AA", "/StructParents"} & set(one.keys())]


def test_the_same_letters_give_the_same_bytes_and_equal_fonts_stand_once() -> None:
    """Ten times the same letter is hardly larger than its pages."""
    one = letters()[0]
    merged = merge_letters([one] * 10, TITLE)
    assert merged == merge_letters([one] * 10, TITLE)
    with pikepdf.open(BytesIO(merged.pdf)) as file, pikepdf.open(BytesIO(one[1])) as own:
        assert fonts_in(file) == fonts_in(own)
    assert len(merged.pdf) < 5 * len(one[1])


def fonts_in(file: pikepdf.Pdf) -> int:
    """Return how many fonts a file holds."""
    return sum(isinstance(one, pikepdf.Dictionary) and "/FontFile2" in one for one in file.objects)
