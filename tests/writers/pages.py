"""Reading a PDF back, as a person or a validator would."""

from __future__ import annotations

from dataclasses import dataclass

import page
import pypdfium2

MM = 25.4 / 72  # mm in a point
FOOTER_TOP = 277.0  # mm; the footer stands below


@dataclass(frozen=True)
class Box:
    """Text on a page, in mm from the top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def faults(pdf: bytes) -> list[str]:
    """Return what the validator has against a file, as PDF/UA-1 and as PDF/A-2a."""
    profiles = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)
    reports = [page.validate_pdf_bytes(pdf, profile=profile) for profile in profiles]
    found = [f"{failure.rule_id} {failure.message}" for report in reports for failure in report.failures]
    return found + ["not compliant" for report in reports if not report.is_compliant]


def boxes(pdf: bytes, number: int = 0) -> list[Box]:
    """Return the stretches of text of a page, as they are painted."""
    with pypdfium2.PdfDocument(pdf) as file:
        sheet = file[number]
        height, text = sheet.get_height(), sheet.get_textpage()
        found = []
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            said = text.get_text_bounded(left, bottom, right, top)
            found.append(Box(said, left * MM, (height - top) * MM, right * MM, (height - bottom) * MM))
        text.close()
        return found


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of each page in the order in which it is painted, footer included."""
    with pypdfium2.PdfDocument(pdf) as file:
        return [
            sheet.get_textpage().get_text_range().replace("\ufffe\r\n", "-").replace("\ufffe", "-")
            for sheet in file
        ]


def body_words(pdf: bytes, footer: str) -> list[str]:
    """Return the words of a file without its footers."""
    found: list[str] = []
    for number, text in enumerate(texts := page_texts(pdf), 1):
        foot = [*footer.split(), "pagina", str(number), "van", str(len(texts))]
        said = text.split()
        assert said[-len(foot) :] == foot
        found += said[: -len(foot)]
    return found
