"""How every case stands on paper: envelope, pages, signatures, sizes."""

from __future__ import annotations

import re
from typing import TypeVar

import pypdfium2

from docgen.document.blocks import Address, Block, Document, Help, KeyFacts, Reference, Signatures
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.document.walk import blocks_of, lines_of
from docgen.writers.style import load_style
from docgen.writers.words import HANDTEKENING, PLAATS, printed_lines
from tests.made import STYLE, document_of, each_case, file_of, made
from tests.templates.on_paper import sheets
from tests.writers.pages import FOOTER_TOP, boxes, page_texts

Kind = TypeVar("Kind", bound=Block)

HOUSEHOLD = (
    "notices/aankondiging-ontruiming/",
    "notices/herinnering/",
    "notices/kwijtschelding/brief-",
    "notices/pauze/",
    "notices/veertiendagenbrief/",
)
"""Letters to the people in a home; the report to a municipality goes to an office and is one page."""
AGREEMENTS, COURT = "addendum/", "summons/"
MOST_CARDS = 4  # signature cards that fit below the summary
MOST_PAGES = 2  # pages of a letter, without the page for children or the sheet about the municipality
LEAST_FILLED = 0.25  # share of the height of a page that is used
SMALLEST = 8.49  # points
TEXT_TOP, TEXT_HEIGHT = 20.0, 250.0  # mm; where the text of a page begins, and how high it can be


@each_case(*HOUSEHOLD)
def test_address_shows_in_the_window_and_nothing_else_does(name: str) -> None:
    """The whole address stands where the window always shows it; nothing else can slide behind the window."""
    window = load_style(STYLE).venster
    block = one(document_of(name), Address)
    own = " ".join(["Retouradres:", plain(block.return_line), *map(plain, block.lines)]).split()
    left, top, right, bottom = window.bereik_mm
    inside = [
        box
        for box in boxes(file_of(name, "pdf"))
        if box.left < right and box.right > left and box.top < bottom and box.bottom > top
    ]
    assert " ".join(box.text for box in inside).replace("\x02 ", "-").split() == own
    left, top, right, bottom = window.veilig_mm
    for box in inside:
        assert left <= box.left < box.right <= right
        assert top <= box.top < box.bottom <= bottom


@each_case(*HOUSEHOLD)
def test_address_is_written_for_the_sorting_machine(name: str) -> None:
    """At most six lines; the last has the postcode, two spaces, and the town in capitals."""
    lines = [plain(line) for line in one(document_of(name), Address).lines]
    assert 3 <= len(lines) <= 6
    assert re.fullmatch(r"\d{4}\xa0[A-Z]{2}\xa0 [^a-z]+", lines[-1])
    assert lines[-1] in list(printed_lines(document_of(name)))


@each_case(*HOUSEHOLD)
def test_letter_has_the_parts_of_a_letter(name: str) -> None:
    """Date, subject, reference and whom to call; a salutation; a greeting with a name and a function."""
    document = document_of(name)
    rows = {plain(label): plain(value) for label, value in one(document, Reference).rows}
    assert {"Datum", "Onderwerp", "Ons kenmerk"} <= set(rows)
    (call,) = [label for label in rows if label.startswith("Vragen? Bel ")]
    assert re.search(r"^[\d\xa0]+\n.*uur", rows[call])
    assert [line for line in lines_of(document) if line.role is Role.AANHEF]
    sign_off = "\n".join(plain(line.runs) for line in lines_of(document) if line.role is Role.SLOT)
    assert sign_off.startswith("Met vriendelijke groet,")
    assert re.search(r", [a-z]", sign_off.splitlines()[-1])


@each_case(*HOUSEHOLD)
def test_letter_is_two_pages_and_one_for_children(name: str) -> None:
    """A letter is short; the page for children, or the sheet with the offer of help, comes on top of it."""
    case = made(name).draft.loaded.case
    children = getattr(case, "minderjarige_kinderen", "") == "ja"
    letter = getattr(case, "veertiendagenbrief", None)
    offer = letter is not None and letter.weigeren_tot is not None
    texts = page_texts(file_of(name, "pdf"))
    assert len(texts) == MOST_PAGES + children + offer
    if children:
        assert "Dit is niet jouw schuld." in " ".join(texts[-1].split())


@each_case(*HOUSEHOLD)
def test_no_page_of_a_letter_is_almost_empty(name: str) -> None:
    """No page holds only the end of the letter: a good part of each one is used."""
    pdf = file_of(name, "pdf")
    for number in range(len(page_texts(pdf))):
        lowest = max(box.bottom for box in boxes(pdf, number) if box.top < FOOTER_TOP)
        assert lowest - TEXT_TOP >= LEAST_FILLED * TEXT_HEIGHT, f"page {number + 1}"


@each_case(*HOUSEHOLD, AGREEMENTS, COURT)
def test_message_and_help_come_on_the_first_page(name: str) -> None:
    """Who reads one page knows what it is about, and who helps for free."""
    document = document_of(name)
    first = " ".join(page_texts(file_of(name, "pdf"))[0].split())
    facts, help_ = one(document, KeyFacts), one(document, Help)
    for words in (facts.title, *(fact.label for fact in facts.facts), help_.title, help_.contacts[0].name):
        assert " ".join(plain(words).split()) in first
    assert len(help_.contacts) >= 2


@each_case()
def test_reference_is_on_every_page(name: str) -> None:
    """A page that got loose can be put back: each one ends with the reference and its number."""
    texts = page_texts(file_of(name, "pdf"))
    reference = made(name).draft.loaded.case.kenmerk
    for number, text in enumerate(texts, 1):
        foot = " ".join(text.split()[-12:])
        assert reference in foot
        assert foot.endswith(f"pagina {number} van {len(texts)}")


@each_case()
def test_signature_card_is_on_one_page(name: str) -> None:
    """Place, date and signature of a card are never parted by a new page."""
    cards = sum(
        len(block.cards) for block, _ in blocks_of(document_of(name)) if isinstance(block, Signatures)
    )
    texts = page_texts(file_of(name, "pdf"))
    assert sum(text.count(HANDTEKENING) for text in texts) == cards
    assert all(text.count(HANDTEKENING) == text.count(PLAATS) for text in texts)


@each_case(AGREEMENTS)
def test_what_is_signed_stands_with_the_signatures(name: str) -> None:
    """The summary of the agreement is on the page where people sign, with up to four cards below it."""
    sheet = sheets(document_of(name))[1]
    summary = [line for line in lines_of(sheet) if line.role is Role.SAMENVATTING and plain(line.runs)]
    cards = one(sheet, Signatures).cards
    page = next(text for text in page_texts(file_of(name, "pdf")) if HANDTEKENING in text)
    said = " ".join(page.split())
    assert len(summary) > 1
    assert all(" ".join(plain(line.runs).split()) in said for line in summary)
    together = MOST_CARDS if "lange-namen" not in name else MOST_CARDS // 2
    assert page.count(HANDTEKENING) >= min(len(cards), together)


@each_case()
def test_nothing_is_too_small_to_read(name: str) -> None:
    """No text on any page is below 8.5 points."""
    with pypdfium2.PdfDocument(file_of(name, "pdf")) as pdf:
        for sheet in pdf:
            texts = [item for item in sheet.get_objects() if hasattr(item, "get_font_size")]
            assert min(abs(item.get_font_size() * item.get_matrix().d) for item in texts) >= SMALLEST


def one(document: Document, kind: type[Kind]) -> Kind:
    """Return the first block of a kind."""
    return next(block for block, _ in blocks_of(document) if isinstance(block, kind))
