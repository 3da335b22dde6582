"""Documents with slots."""

from __future__ import annotations

from docgen.document.blocks import Document, Paragraph, Table
from docgen.document.form import FILLED_SLOT, Form, fits_slot, slot, unmarked
from docgen.document.inline import LineBreak, Text

FIXED = Paragraph((Text("Belt u ons."),))
NAMED = Paragraph((Text("Beste ", None), Text(slot(0), "naam", line=3), LineBreak(), Text("tot ziens")))
ROWS = Table(
    (((Text("Wat"),)), (Text("Bedrag"),)), (((Text("Huur"),), (Text(slot(1), "huur"),)),), ("left", "right")
)
FORM = Form(Document(f"Brief aan {slot(0)}", (FIXED, NAMED, ROWS), footer=(Text(slot(2), "kenmerk"),)))


def test_each_value_goes_into_its_slot_with_its_field() -> None:
    """Title, paragraphs, cells and footer are filled; author and date are those of the case."""
    made = FORM.fill(("Ali de Boer", "€ 10,00", "HZ-1"), author="Rijnoever", created="2026-11-20")
    assert made == Document(
        "Brief aan Ali de Boer",
        (
            FIXED,
            Paragraph(
                (Text("Beste ", None), Text("Ali de Boer", "naam", line=3), LineBreak(), Text("tot ziens"))
            ),
            Table(ROWS.header, (((Text("Huur"),), (Text("€ 10,00", "huur"),)),), ("left", "right")),
        ),
        footer=(Text("HZ-1", "kenmerk"),),
        author="Rijnoever",
        created="2026-11-20",
    )


def test_letters_of_one_form_share_what_has_no_slots() -> None:
    """So a writer may keep what it found out about it."""
    first, second = FORM.fill(("A", "B", "C")), FORM.fill(("D", "E", "F"))
    assert first.blocks[0] is second.blocks[0] is FIXED
    assert first.filling is not None
    assert first.filling.values == ("A", "B", "C")


def test_a_marked_document_tells_where_each_value_stands() -> None:
    """The marks come off again, and leave the text as it is printed."""
    made = FORM.fill(("Ali", "€ 1,00", "HZ-1"))
    title = FORM.mark(made).title
    assert unmarked(title) == "Brief aan Ali"
    assert FILLED_SLOT.split(title) == ["Brief aan ", "0", ""]


def test_only_values_that_nothing_looks_at_fit_a_slot() -> None:
    """What decides how a text is set stays in the form."""
    assert all(map(fits_slot, ("Ali de Boer", "€\u00a01.234,56", "NL91\u00a0ABNA\u00a00417", "Huis B.V.")))
    telling = (
        "",
        " Ali",
        "twee  spaties",
        "een\ntwee",
        "a\tb",
        "klaar",
        "Nu",
        "qr",
        "Totaal huur",
        "[ ] Huurder",
    )
    addresses = ("https://rijnoever.example", "rijnoever.example/hulp", "a@rijnoever.example", "let op:")
    assert not any(map(fits_slot, (*telling, *addresses)))
