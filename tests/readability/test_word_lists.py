"""The word lists are complete, sourced, and silent on plain Dutch."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.readability.lists import GAP, Entry, Form, PhraseIndex, word_list
from docgen.readability.masks import mask_values
from docgen.readability.report import read_report
from docgen.readability.words import words_of
from tests.readability.letters import letter

LISTS = ("formeel_woord", "onuitgelegde_term", "afkorting", "dreiging", "eis", "verwijt")
FOLDER = Path(__file__).parent
PLAIN = [
    line
    for line in (FOLDER / "plain_sentences.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def phrases(index: PhraseIndex, text: str) -> list[str]:
    return [match.entry.phrase for match in index.find(words_of(mask_values(text)))]


@pytest.mark.parametrize("name", LISTS)
def test_each_entry_has_a_source_and_advice(name: str) -> None:
    """Whoever doubts an entry can see where it comes from and what to write instead."""
    for entry in word_list(name).entries:
        assert len(entry.source) > 20, entry.phrase
        assert entry.advice, entry.phrase
        assert all(form for form in entry.forms), entry.phrase


@pytest.mark.parametrize("name", LISTS)
def test_no_form_stands_twice(name: str) -> None:
    """A form belongs to one entry, so that it has one advice."""
    seen: dict[tuple[str, ...], str] = {}
    for entry in word_list(name).entries:
        for form in entry.forms:
            assert seen.setdefault(form, entry.phrase) == entry.phrase, (form, entry.phrase, seen[form])


def test_the_lists_are_as_long_as_promised() -> None:
    """At least 400 formal words, 150 legal terms and 100 abbreviations; enough frames for the tone."""
    promised = {
        "formeel_woord": 400,
        "onuitgelegde_term": 150,
        "afkorting": 100,
        "dreiging": 50,
        "verwijt": 45,
        "eis": 30,
    }
    assert {name for name, least in promised.items() if len(word_list(name).entries) < least} == set()


def test_the_plain_sentences_are_many() -> None:
    """Few sentences prove little about a list of a thousand forms."""
    assert len(PLAIN) == len(set(PLAIN)) >= 450


def in_frame(entry: Entry, form: Form) -> str:
    """Return the form between neutral words, with what must follow it behind it."""
    words = " ".join("ooit hier" if part == GAP else part for part in form)
    return f"Ooit {words} {min(entry.before, default='ooit')} hier."


@pytest.mark.parametrize("name", LISTS)
def test_each_form_is_found(name: str) -> None:
    """No form is dead: overruled by its own conditions, hidden behind another entry, or masked as a value."""
    dead = [
        " ".join(form)
        for entry in word_list(name).entries
        for form in entry.forms
        if entry.phrase not in phrases(word_list(name), in_frame(entry, form))
    ]
    assert dead == []


@pytest.mark.parametrize("sentence", PLAIN)
def test_no_entry_fires_in_plain_dutch(sentence: str) -> None:
    """A list that fires on plain text teaches people to ignore it."""
    codes = {finding.code for finding in read_report(letter(sentence)).findings}
    assert not codes & {"WRD101", "TERM101", "AFK101", "TOON101", "TOON102", "TOON103"}


@pytest.mark.parametrize(
    "entry", word_list("onuitgelegde_term").entries, ids=lambda entry: entry.phrase.replace(" ", "-")
)
def test_each_explanation_passes_the_gate(entry) -> None:
    """An explanation explains its own term, and needs none itself."""
    report = read_report(letter(entry.advice))
    heavy = [finding for finding in report.findings if finding.level != "info"]
    assert [(finding.code, str(finding.message)) for finding in heavy] == []


@pytest.mark.parametrize(
    "words",
    [
        "mijn exploot doende",
        "afschrift dezes latende",
        "de geïnsinueerde",
        "rekwirante",
        "de gerekwireerde",
        "verschotten",
    ],
)
def test_the_words_of_unreadable_exploten_are_formal(words: str) -> None:
    """The words that made exploten unreadable are on the list."""
    assert phrases(word_list("formeel_woord"), f"Ik heb {words} gezien.")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("De huur, welke u moet betalen, is hoog.", ["welke"]),
        ("De kosten welke zijn gemaakt, betaalt u.", ["welke"]),
        ("Welke kosten betaalt u?", []),
        ("Weet u welke kosten u betaalt?", []),
        ("U dient binnen twee weken te betalen.", ["dient te"]),
        ("U dient het plan in om geld te krijgen.", []),
        ("Bij deze brief zit een folder.", []),
        ("Bij deze bevestig ik de afspraak.", ["bij deze"]),
    ],
)
def test_a_word_counts_only_where_it_is_formal(sentence: str, found: list[str]) -> None:
    """`welke` asks or relates; `dient` orders or hands in."""
    assert phrases(word_list("formeel_woord"), sentence) == found


@pytest.mark.parametrize(
    ("name", "sentence", "found"),
    [
        ("dreiging", "Dit is uw laatste kans om de huur te betalen.", ["laatste kans"]),
        ("dreiging", "Dit is de laatste kans om u aan te melden voor zwemles.", []),
        (
            "dreiging",
            "Betaalt u niet, dan dagvaarden wij u zonder pardon.",
            ["dagvaarden wij u", "zonder pardon"],
        ),
        ("dreiging", "Anders zetten wij uw spullen op straat.", ["staat … op straat"]),
        ("dreiging", "De kinderen spelen op straat.", []),
        ("verwijt", "U verzuimt willens en wetens te betalen.", ["u verzuimt", "willens en wetens"]),
        ("verwijt", "Zet geen fiets in de gang, dat is onveilig.", []),
        ("eis", "Wij verzoeken u dringend vandaag te betalen.", ["dringend verzoeken"]),
        ("eis", "Wij hebben dringend een loodgieter nodig.", []),
        ("onuitgelegde_term", "Het vonnis is onherroepelijk.", ["vonnis", "onherroepelijk"]),
        ("onuitgelegde_term", "Koken neemt veel tijd in beslag.", []),
        ("formeel_woord", "U bent gehouden de huur te betalen.", ["gehouden te"]),
        ("formeel_woord", "De zwemles wordt gehouden om tien uur.", []),
        ("formeel_woord", "Uw huur komt ten einde u te helpen omlaag.", ["ten einde te"]),
        ("formeel_woord", "Uw contract loopt ten einde.", []),
        ("formeel_woord", "De huurder dan wel de bewoner tekent.", ["dan wel"]),
        ("formeel_woord", "Kom dan wel op tijd.", []),
        ("formeel_woord", "U dient het formulier in te vullen.", ["dient te"]),
    ],
)
def test_an_entry_hears_the_difference(name: str, sentence: str, found: list[str]) -> None:
    """The same word counts in one sentence and not in another."""
    assert phrases(word_list(name), sentence) == found
