"""The reading report is one safe, whole page that shows what was found, where, and what was left out."""

from __future__ import annotations

import base64
import hashlib
import re
import time
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import html

from docgen.cli.letters import Checked
from docgen.cli.reports.html import report as report_module
from docgen.cli.reports.html.notes import MAX_NOTES
from docgen.cli.reports.html.report import html_report
from docgen.cli.reports.html.terms import terms_of
from docgen.readability.report import CAVEAT
from tests.cli.reports.made_pages import (
    HARD,
    KINDS,
    PLAIN,
    UNREAD,
    checked,
    page_of_kind,
    parsed,
    text_of,
    with_letterhead,
)


def page_of(*letters: Checked) -> html.HtmlElement:
    """Return the parsed report on letters."""
    return parsed(html_report(letters, []))


each_page = pytest.mark.parametrize("name", KINDS)


@each_page
def test_every_id_is_given_once_and_every_link_arrives(name):
    """Each anchor is unique, and each link and each reference by id leads to one."""
    tree = parsed(page_of_kind(name))
    ids = tree.xpath("//@id")
    assert [one for one, count in Counter(ids).items() if count > 1] == []
    links = [link.removeprefix("#") for link in tree.xpath("//a/@href")]
    named = " ".join(tree.xpath("//@aria-labelledby | //@aria-describedby")).split()
    assert links
    assert set(links) | set(named) <= set(ids)


@each_page
def test_nothing_comes_from_outside(name):
    """No page names another file, and its policy allows nothing but its own style and script."""
    tree = parsed(page_of_kind(name))
    assert tree.xpath("//link | //img | //iframe | //object | //embed | //form | //base") == []
    assert tree.xpath("//@src | //@style | //@*[starts-with(name(), 'on')]") == []
    assert "url(" not in page_of_kind(name)
    assert "@import" not in page_of_kind(name)
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    digests = [
        base64.b64encode(hashlib.sha256(one.text.encode()).digest()).decode()
        for one in tree.xpath("//style | //script")
    ]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digests[0]}'; script-src 'sha256-{digests[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )


@each_page
def test_headings_are_in_order(name):
    """There is one h1, and no level of heading is skipped."""
    levels = [int(one.tag[1]) for one in parsed(page_of_kind(name)).xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("name", ["rude", "overview", "rude comparison"])
def test_text_of_a_letter_stays_text(name):
    """Markup in a letter or in the name of a file shows as it was written, and does nothing."""
    page = page_of_kind(name)
    tree = parsed(page)
    assert len(tree.xpath("//script")) == 1
    assert tree.xpath("//b | //i") == []
    assert '<script>alert("x")</script> & <b onclick="y()">' in tree.text_content()
    assert re.search("[\x00\x0b\x85\ufdd0]", page) is None
    assert "\ufffd" in page
    page.encode()


def test_text_from_right_to_left_stays_in_its_line():
    """A line of the letter has its own direction, and a name of a file is set apart."""
    tree = parsed(page_of_kind("rude"))
    paragraph = next(one for one in tree.iter("p", "h3") if "omgekeerd" in one.text_content())
    assert paragraph.get("dir") == "auto"
    assert tree.xpath("//h1/bdi")


def test_every_finding_with_a_place_is_marked_and_listed():
    """Each finding has an entry; each with a place also a number in the text; both lead to each other."""
    letter = checked(HARD)
    tree = page_of(letter)
    placed = [hit for hit in letter.report.hits if hit.spot is not None]
    numbers = tree.xpath("//a[contains(@class, 'nummer')]")
    assert len(tree.xpath("//li[@class='noot']")) == len(letter.findings)
    assert sorted(int(one.text_content()) for one in numbers) == list(range(1, len(placed) + 1))
    for number in numbers:
        entry = tree.get_element_by_id(number.get("href")[1:])
        assert entry.xpath(".//a[@role='doc-backlink']/@href") == [f"#{number.get('id')}"]
        assert tree.get_element_by_id(number.get("aria-describedby")).text_content().strip()


def test_the_text_of_the_letter_is_whole():
    """Apart from numbers and advice, the marked letter reads as the letter itself."""
    letter = checked(HARD)
    text = page_of(letter).xpath("//div[@class='brieftekst']")[0]
    for extra in text.xpath(".//*[@class='nummers' or @class='advies' or @class='telt-niet']"):
        extra.drop_tree()
    shown = text_of(text)
    for unit in letter.report.reading.units:
        assert " ".join(unit.text.split()) in shown


def test_only_what_is_told_is_marked():
    """A finding that the user left out is neither marked nor listed."""
    letter = checked(HARD)
    told = tuple(one for one in letter.findings if one.code.startswith("WRD101"))
    tree = page_of(replace(letter, findings=told))
    assert {one.text_content() for one in tree.xpath("//span[@class='code']")} == {"WRD101"}
    assert len(tree.xpath("//li[@class='noot']")) == len(told) > 0


def test_what_does_not_count_says_why():
    """Sender, address, table and signatures are quiet and give their reason; marks of the letter stay out."""
    tree = page_of(checked(with_letterhead()))
    quiet = tree.xpath("//div[contains(@class, 'stil')]")
    reasons = [text_of(one.xpath(".//details/p")[0]) for one in quiet]
    said = [word for one in reasons for word in ("head of a letter", "table", "sign with") if word in one]
    assert said == ["head of a letter", "table", "sign with"]
    assert "Lindestraat 12" in text_of(quiet[0])


def test_legal_wording_is_quiet():
    """A passage of legal text does not count, says so, and is shown."""
    tree = page_of(checked(HARD))
    passage = next(one for one in tree.xpath("//div[@class='blok stil']") if "dagvaarding" in text_of(one))
    assert "Legal wording" in text_of(passage)


def test_a_bar_says_how_hard_a_paragraph_is():
    """Each block with scored sentences has a bar; it is open, without a figure, for a short paragraph."""
    tree = page_of(checked(HARD))
    bars = tree.xpath("//span[contains(@class, 'balk')]")
    assert [("kort" in one.get("class").split(), one.text_content()) for one in bars] == [
        (True, "short"),
        (False, bars[1].text_content()),
        (True, "short"),
        (False, bars[3].text_content()),
    ]
    assert re.fullmatch(r"\d+,\d", bars[1].text_content())
    assert all(one.get("role") == "img" and "points" in one.get("aria-label") for one in bars)


def test_the_outcome_is_in_words_and_in_a_picture():
    """Verdict, score, tone, broken limits and the honest line stand at the top; the scale has words too."""
    letter = checked(HARD)
    tree = page_of(letter)
    box = text_of(tree.xpath("//div[contains(@class, 'uitkomst')]")[0])
    score = f"{letter.report.score:.1f}".replace(".", ",")
    assert "red" in box
    assert score in box
    assert "wrong" in box
    assert "Broken limits" in box
    assert str(CAVEAT) in box
    picture = tree.xpath("//svg[@class='schaal']")[0]
    assert picture.get("aria-label") == f"{score} points. Up to 12 is green, up to 18 is orange, more is red."


def test_the_terms_of_the_score_stand_in_a_table():
    """Each term has its row with a name in words, and together they are the score."""
    letter = checked(HARD)
    rows = [text_of(row) for row in page_of(letter).xpath("//table[@class='opbouw']/tbody/tr")]
    terms = terms_of(letter.report)
    assert len(rows) == len(letter.report.build_up) + 1
    assert all(term.label in row for term, row in zip(terms, rows, strict=False))
    assert not {term.label for term in terms} & {name for name, _ in letter.report.build_up}
    assert rows[-1].endswith(f"{letter.report.score:.1f}".replace(".", ","))


def test_a_letter_without_sentences_has_no_picture():
    """Without a score there is no scale and no build-up, and the page still says so."""
    tree = page_of(checked("# Kop"))
    assert tree.xpath("//svg[@class='schaal'] | //table[@class='opbouw']") == []
    assert "too short to judge" in tree.text_content()


def test_many_letters_have_an_overview():
    """The overview leads to each letter, and what could not be read is told first."""
    tree = parsed(page_of_kind("overview"))
    assert [one.get("href") for one in tree.xpath("//table[@class='overzicht']//a")] == ["#b1", "#b2"]
    missed = tree.xpath("//section[contains(@class, 'mislukt')]")[0]
    assert "<i>weg</i>.docx: Gone look" in text_of(missed)


def test_a_letter_that_is_alone_with_a_failure_keeps_both():
    """One letter beside a file that could not be read is shown as of many, so that neither is missed."""
    tree = parsed(html_report([checked(PLAIN)], [UNREAD]))
    assert tree.xpath("//section[@id='b1']")
    assert tree.xpath("//section[contains(@class, 'mislukt')]")


def test_nothing_read_is_a_page_too():
    """When no file could be read, the page holds the reasons and no empty table."""
    tree = parsed(html_report([], [UNREAD]))
    assert tree.xpath("//section[contains(@class, 'mislukt')]")
    assert tree.xpath("//table") == []


def test_of_many_letters_the_last_have_the_outcome_only(monkeypatch):
    """Beyond the most that fit, a letter has its row in the overview and no report."""
    monkeypatch.setattr(report_module, "MAX_LETTERS", 1)
    tree = page_of(checked(HARD, "a.md"), checked(PLAIN, "b.md"))
    assert len(tree.xpath("//table[@class='overzicht']/tbody/tr")) == 2
    assert [one.get("id") for one in tree.xpath("//section[@class='een-brief']")] == ["b1"]
    assert "full for the first 1 letters" in tree.text_content()


def test_thousands_of_findings_stay_bounded():
    """Of too many findings the heaviest are shown, the others are counted, in bounded time and size."""
    line = "Derhalve dient u het bedrag nummer {} thans tevens te voldoen. "
    letter = checked(
        "\n\n".join("".join(line.format(one * 9 + two) for two in range(9)) for one in range(70))
    )
    assert len(letter.findings) > 2000
    start = time.perf_counter()
    page = html_report([letter], [])
    assert time.perf_counter() - start < 5
    assert len(page) < 2_000_000
    tree = parsed(page)
    assert len(tree.xpath("//li[@class='noot']")) == MAX_NOTES
    left_out = text_of(tree.xpath("//p[@class='rest']")[0])
    assert left_out.startswith(str(len(letter.findings) - MAX_NOTES))
    shown = {one for one in ("error", "warning", "info") if tree.xpath(f"//section[@class='groep {one}']")}
    assert "error" in shown


def test_values_of_a_case_are_in_the_letter_only():
    """A value from a case shows in the letter; the notes about it name its field."""
    letter = checked("Derhalve dient u aan {huurder.naam=Voorbeeldnaam} te betalen.")
    tree = page_of(letter)
    assert "Voorbeeldnaam" in text_of(tree.xpath("//div[@class='brieftekst']")[0])
    assert "Voorbeeldnaam" not in text_of(tree.xpath("//section[@class='lijst']")[0])
