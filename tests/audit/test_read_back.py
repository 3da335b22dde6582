"""A file counts as made only when it says what the document says."""

from __future__ import annotations

import pytest

from docgen.audit.read_back import page_count, read_back, text_of
from docgen.document.blocks import Document, Heading, Paragraph
from docgen.document.inline import Text, plain
from docgen.errors import GateError
from docgen.writers.formats import FORMATS, write_document
from docgen.writers.style import load_style
from tests.writers.samples import agreement, letter

NAME = "Fleur Ödberg"
DOCUMENT = Document(
    "Titel",
    (
        Heading(1, (Text("Uw huis"),)),
        Paragraph((Text("Beste "), Text(NAME, "huurder.naam"), Text(","))),
        Paragraph((Text("Wij komen op 3\u00a0mei\u00a02027."),)),
    ),
)
GOOD = f"Uw huis\n=======\n\nBeste {NAME},\n\nWij komen op 3\u00a0mei\u00a02027.\n"


def codes_of(document: Document, files: dict[str, bytes]) -> list[str]:
    """Return the codes of what is wrong with files."""
    with pytest.raises(GateError) as caught:
        read_back(document, files)
    return [finding.code for finding in caught.value.findings]


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("document", [letter(), agreement(), DOCUMENT], ids=["letter", "agreement", "short"])
def test_a_file_that_was_made_well_passes(document: Document, kind: str) -> None:
    """Each format can be read back and says everything."""
    data = write_document(document, kind, load_style(None))
    read_back(document, {f"brief.{kind}": data})
    assert text_of(f"brief.{kind}", data, plain(document.footer)).strip()


def test_a_missing_line_stops_the_document() -> None:
    """The message names the file and the field, never the value."""
    with pytest.raises(GateError) as caught:
        read_back(DOCUMENT, {"brief.txt": GOOD.replace(NAME, "").encode()})
    (finding,) = caught.value.findings
    assert finding.code == "UIT004"
    assert finding.place.path == "brief.txt"
    assert "[huurder.naam]" in (finding.place.field or "")
    assert NAME not in f"{finding.message} {finding.place} {caught.value}"


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("Wij komen", "Wij gaan"),
        GOOD.replace("Beste", "BESTE"),
        "\n".join(reversed(GOOD.splitlines())),
        "",
    ],
)
def test_other_words_or_another_order_stop_the_document(text: str) -> None:
    """A word that changed, capitals that changed, lines in another order, an empty file."""
    assert codes_of(DOCUMENT, {"brief.txt": text.encode()}) == ["UIT004"]


@pytest.mark.parametrize("left", ["{{ huurder.naam }}", "{% if x %}", "\ue000"])
def test_what_was_not_filled_in_stops_the_document(left: str) -> None:
    """A tag of a template or a mark of docgen in a finished file is a fault."""
    assert codes_of(DOCUMENT, {"brief.txt": f"{GOOD}{left}".encode()}) == ["UIT005"]


def test_braces_of_the_text_itself_may_stay() -> None:
    """A document that talks about braces says them in its files too."""
    document = Document("T", (Heading(1, (Text("Schrijf {{ naam }}"),)),))
    read_back(document, {"brief.txt": b"Schrijf {{ naam }}\n"})


def test_every_file_is_looked_at() -> None:
    """One bad file among good ones is found, and two bad ones are both told."""
    good, bad = GOOD.encode(), b"leeg"
    assert codes_of(DOCUMENT, {"a.txt": good, "b.txt": bad}) == ["UIT004"]
    assert codes_of(DOCUMENT, {"a.txt": bad, "b.txt": bad}) == ["UIT004", "UIT004"]


def test_pages_are_counted() -> None:
    """A short letter is one page; an agreement with a page break is more."""
    style = load_style(None)
    assert page_count(write_document(DOCUMENT, "pdf", style)) == 1
    assert page_count(write_document(agreement(), "pdf", style)) > 1
