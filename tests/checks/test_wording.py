"""Finding words in a document."""

from __future__ import annotations

import pytest

from docgen.checks.wording import excerpt, holds, lines_with, names_article, place_of
from docgen.document.blocks import Document, Paragraph, Section
from docgen.document.inline import LineBreak, Runs, Text
from docgen.document.role import Role
from docgen.place import Place

HERE = Place("brief.md", 3)


def document(*runs: Runs, source: str = "") -> Document:
    """Return a document with one paragraph for each line of text."""
    blocks = tuple(Paragraph(one, HERE) for one in runs)
    return Document("Brief", (Section(Role.WETTEKST, blocks, source=source),))


@pytest.mark.parametrize(
    "runs",
    [
        (Text("U wordt Direct ontruimd."),),
        (Text("U wordt direct"), LineBreak(), Text("ontruimd")),
        (Text("direct\u00a0"), Text("ontruimd", "reden")),
    ],
)
def test_words_are_found_however_they_are_cut(runs: Runs) -> None:
    """Capitals, line breaks, fixed spaces and the border of a value hide nothing."""
    assert holds(document(runs), "direct ontruimd")


@pytest.mark.parametrize("text", ["indirect ontruimd", "direct ontruimde", "direct dan ontruimd"])
def test_only_whole_words_are_found(text: str) -> None:
    """A word inside another word does not count."""
    assert not holds(document((Text(text),)), "direct ontruimd")


def test_an_excerpt_shows_fields_and_not_values() -> None:
    """What reaches a message holds no words of the case."""
    line, _ = next(lines_with(document((Text("Huur van "), Text("A. Bakker", "huurder.naam"))), "huur van"))
    assert excerpt(line) == "Huur van [huurder.naam]"


def test_words_of_a_value_stand_at_their_field() -> None:
    """Words that come from the case are shown there, fixed words at the line of the template."""
    line, _ = next(lines_with(document((Text("Let op: "), Text("boete van tien", "wat"))), "boete van"))
    assert place_of(line, "boete van") == Place(field="wat")
    fixed, _ = next(lines_with(document((Text("Let op: "), Text("tien", "wat"))), "let op"))
    assert place_of(fixed, "let op") == HERE


def test_an_article_is_named_in_the_text_or_as_a_source() -> None:
    """`art. 140` and `artikel 140` count, the amount 140 does not."""
    assert names_article(document((Text("Zie artikel 140 van de wet."),)), "140")
    assert names_article(document((Text("U krijgt één vonnis."),), source="art. 140 lid 3 Rv"), "140")
    assert not names_article(document((Text("U betaalt 140 euro."),)), "140")
