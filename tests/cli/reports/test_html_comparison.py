"""Two versions: what became of the score, of the findings and of each sentence."""

from __future__ import annotations

import pytest

from docgen.cli.reports.html.alignment import MAX_PAIRS, aligned
from docgen.cli.reports.html.comparison import html_comparison
from docgen.cli.reports.html.text_changes import text_changes
from docgen.cli.reports.html.word_changes import MAX_PIECES, changed_words
from docgen.readability.comparing import finding_changes
from docgen.writers.element import el, markup
from tests.cli.reports.made_pages import HARD, PLAIN, checked, parsed, text_of

OLD = (
    "# Brief\n\nDerhalve dient u de huur te betalen. Bel ons deze week nog. "
    "Wij helpen u graag met een regeling."
)
NEW = (
    "# Brief\n\nDaarom moet u de huur te betalen. Wij helpen u graag met een regeling. Tot ziens op kantoor."
)


def test_each_sentence_is_told_once():
    """Sentences stay, go, come, or become another one; all of both versions is there, in order."""
    old, new = checked(OLD), checked(NEW)
    changes = text_changes(old.report.reading, new.report.reading)
    told = [
        ([one.text for one in change.old], [one.text for one in change.new], change.is_same, change.is_edited)
        for change in changes
    ]
    helped = ["Wij helpen u graag met een regeling."]
    assert told == [
        (["Brief"], ["Brief"], True, False),
        (["Derhalve dient u de huur te betalen."], ["Daarom moet u de huur te betalen."], False, True),
        (["Bel ons deze week nog."], [], False, False),
        (helped, helped, True, False),
        ([], ["Tot ziens op kantoor."], False, False),
    ]


def test_an_edited_sentence_shows_its_words():
    """In a sentence that was edited only the words that changed are struck or put in."""
    tree = parsed(html_comparison(checked(OLD), checked(NEW)))
    diff = tree.xpath("//div[@class='verschil']")[0]
    assert [one.text for one in diff.xpath(".//del[not(@class)]")] == ["Derhalve", "dient"]
    assert [one.text for one in diff.xpath(".//ins[not(@class)]")] == ["Daarom", "moet"]
    assert [one.text for one in diff.xpath(".//del[@class='heel']")] == ["Bel ons deze week nog."]
    assert [one.text for one in diff.xpath(".//ins[@class='heel']")] == ["Tot ziens op kantoor."]
    assert "nothing here" in text_of(diff)


def test_the_score_is_told_term_by_term():
    """Each term has its old and its new points and the difference in words."""
    old, new = checked(HARD), checked(PLAIN)
    tree = parsed(html_comparison(old, new))
    rows = [text_of(row) for row in tree.xpath("(//table[@class='opbouw'])[1]/tbody/tr")]
    assert len(rows) == len(old.report.build_up) + 1
    assert rows[-1].endswith("better")
    assert any(row.endswith("same") for row in rows)
    picture = tree.xpath("//svg[@class='schaal']/@aria-label")[0]
    assert "Old: " in picture
    assert "New: " in picture


def test_findings_are_gone_new_or_stayed():
    """Each finding of both versions is told once; one in the same sentence stayed."""
    old, new = checked(HARD), checked(PLAIN)
    changes = finding_changes(old.findings, new.findings)
    assert len(changes.gone) + len(changes.stayed) == len(old.findings)
    assert len(changes.new) + len(changes.stayed) == len(new.findings)
    assert {one.code for one in changes.gone} > {"WRD101", "ZIN101"}
    same = finding_changes(old.findings, old.findings)
    assert (same.gone, same.new, same.stayed) == ((), (), old.findings)


def test_a_finding_that_came_back_twice_is_new_once():
    """Two equal findings after one count as one that stayed and one that is new."""
    (one,) = [one for one in checked("Derhalve komt u.").findings if one.code == "WRD101"]
    changes = finding_changes([one], [one, one])
    assert (len(changes.gone), len(changes.new), len(changes.stayed)) == (0, 1, 1)


def test_a_version_without_sentences_can_be_compared():
    """Without a score on one side the page leaves the terms out and says the rest."""
    tree = parsed(html_comparison(checked("# Kop"), checked(PLAIN)))
    assert tree.xpath("//section[h2='The score, old and new']//table") == []
    assert tree.xpath("//section[h2='The score, old and new']//svg")


def test_long_runs_of_the_same_text_are_folded():
    """Many sentences that are the same are shown when they are asked for."""
    text = " ".join(f"Dit is zin nummer {number} van de brief." for number in range(9))
    tree = parsed(html_comparison(checked(text), checked(f"{text} En nog een zin erbij.")))
    folded = tree.xpath("//details[@class='rij gelijk']/summary")
    assert [one.text for one in folded] == ["9 sentences are the same"]


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (["u moet betalen"], ["u moet nu betalen"], ((0, 0),)),
        (["aap noot mies", "u moet betalen"], ["u moet nu betalen"], ((1, 0),)),
        (["een twee drie", "vier vijf zes"], ["vier vijf zeven", "een twee acht"], ((1, 0),)),
        (["een twee", "drie vier"], ["een twee vijf", "drie vier zes"], ((0, 0), (1, 1))),
        (["een"], ["twee"], ()),
        ([], ["twee"], ()),
        (["a b"] * (MAX_PAIRS + 1), ["a b"], ()),
    ],
)
def test_sentences_are_paired_by_their_words(old, new, pairs):
    """Sentences that are alike pair without crossing; too many are left alone."""
    assert aligned(old, new) == pairs


def test_words_of_a_very_long_sentence_are_not_compared():
    """Beyond the most that is compared, the sentence is shown as gone and come."""
    long = "woord " * MAX_PIECES
    before, after = changed_words(long, "kort")
    assert markup(el("p", *before)).startswith("<p><del>woord ")
    assert markup(el("p", *after)) == "<p><ins>kort</ins></p>"
