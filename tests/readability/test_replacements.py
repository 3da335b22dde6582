"""What the word lists put in place without a person is right in a natural sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.readability.lists import Entry, word_list
from docgen.readability.masks import mask_values
from docgen.readability.rewriting import edits_for, rewritten
from docgen.readability.words import words_of

LISTS = ("formeel_woord", "afkorting", "dreiging", "eis", "verwijt")
LINES = (Path(__file__).parent / "replacements.txt").read_text("utf-8").splitlines()
PAIRS = [
    tuple(side.strip() for side in line.split("=>")) for line in LINES if line and not line.startswith("#")
]
REPLACED = [(name, entry) for name in LISTS for entry in word_list(name).entries if entry.replacements]


def replaced(text: str) -> str:
    masked = mask_values(text)
    words = words_of(masked)
    found = [match for name in LISTS for match in word_list(name).find(words)]
    return rewritten(text, [edit for match in found for edit in edits_for(match, words, masked)])


def named_in_the_lines() -> set[str]:
    """Return the entries that a line of the file shows being replaced."""
    shown = set()
    for before, after in PAIRS:
        words = words_of(mask_values(before))
        for name in LISTS:
            for match in word_list(name).find(words):
                if before != after and edits_for(match, words, mask_values(before)):
                    shown.add(match.entry.phrase)
    return shown


@pytest.mark.parametrize(("before", "after"), PAIRS, ids=[before for before, _ in PAIRS])
def test_the_replacement_reads_as_a_writer_would_write_it(before: str, after: str) -> None:
    """All replacements of a sentence, put in place at once, give good Dutch."""
    assert replaced(before) == after


def test_each_entry_that_is_replaced_has_a_line() -> None:
    """A replacement that nobody has read in a sentence is not put in a letter."""
    shown = named_in_the_lines()
    assert [entry.phrase for _, entry in REPLACED if entry.phrase not in shown] == []


def test_a_replacement_is_no_find_of_the_lists() -> None:
    """Plainer wording holds no formal word and no abbreviation, so a second check has nothing to say."""
    again = [
        (form, new)
        for _, entry in REPLACED
        for form, new in entry.replacements.items()
        for name in LISTS
        if word_list(name).find(words_of(new))
    ]
    assert again == []


@pytest.mark.parametrize(("name", "entry"), REPLACED, ids=[entry.phrase for _, entry in REPLACED])
def test_only_a_form_of_the_entry_is_replaced(name: str, entry: Entry) -> None:
    """A replacement belongs to a form that counts, with a gap where the form has one."""
    for form, new in entry.replacements.items():
        assert form in entry.forms, (name, entry.phrase, form)
        assert ("…" in form) == ("…" in new), (name, entry.phrase, form)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Derhalve, zo schreef u, belt u niet.", "Daarom, zo schreef u, belt u niet."),
        ("“Thans” staat in de brief.", "“Nu” staat in de brief."),
        ("U schreef ‘reeds’.", "U schreef ‘al’."),
        ("Neem een tas enz.", "Neem een tas en zo verder."),
        ("DERHALVE BELLEN WIJ.", "DAAROM BELLEN WIJ."),
    ],
)
def test_capitals_quotes_and_full_stops_stay_right(before: str, after: str) -> None:
    """What stands around a replacement stays as it is."""
    assert replaced(before) == after


@pytest.mark.parametrize(
    "sentence",
    [
        "U dient er rekening mee te houden.",
        "U dient de te betalen kosten te noemen.",
        "De zitting dient te Utrecht te zijn.",
        "U dient te allen Zaterdag te komen.",
        "Indien mogelijk komt de monteur.",
        "U dient zich daar aan te houden.",
    ],
)
def test_where_te_must_stay_nothing_is_put_in_place(sentence: str) -> None:
    """A verb in two parts, an article before `te`, or no verb after it takes a person."""
    assert replaced(sentence) == sentence
