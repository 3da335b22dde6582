"""Invented text keeps what makes it right or wrong, and nothing of what it said."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dutch.bsn import holds_bsn
from docgen.dutch.shape import Inventor


def invented(text: str) -> str:
    return Inventor().text(text)


@given(st.text(max_size=60))
def test_the_shape_stays(text: str) -> None:
    """As long as before, each sign of the same sort, and each sign that is no letter or digit the same."""
    made = invented(text)
    assert holds_bsn(made) == holds_bsn(text)
    assert len(made) == len(text)
    for before, after in zip(text, made, strict=True):
        assert after == before or (before.isalnum() and after.isalnum())


@pytest.mark.parametrize(
    "text", ["Jan Smit", "Yıldız-de Vriès", "'t Hof", "Nguyễn", "JANSEN", "A.M.", "x" * 60]
)
def test_letters_become_other_letters(text: str) -> None:
    """Capitals stay capitals, accents stay accents, and no word stays a word."""
    made = invented(text)
    assert len(made) == len(text)
    assert [one.isupper() for one in made] == [one.isupper() for one in text]
    words = [word for word in text.replace("-", " ").split() if len(word) > 3]
    assert [word for word in words if word in made] == []


def test_the_same_word_is_invented_once() -> None:
    """What refers to something else in the case goes on doing so; other words become other words."""
    inventor = Inventor()
    first = inventor.text("overzicht")
    assert inventor.text("Zie overzicht")[4:] == first
    assert inventor.text("rekening1") != inventor.text("rekening2")


def test_known_words_stay_where_they_are_no_name() -> None:
    """A word with a capital in a sentence is a name, whatever list it stands on."""
    known = frozenset({"de", "bakker", "belde", "ons"})
    assert Inventor().text("De bakker belde ons.", known) == "De bakker belde ons."
    made = Inventor().text("De heer Bakker belde ons.", known)
    assert made.startswith("De ")
    assert made.endswith(" belde ons.")
    assert "Bakker" not in made


@pytest.mark.parametrize("text", ["111222333", "Jan 111222333", "bsn 111 222 333", "1112.22.333"])
def test_a_number_like_a_bsn_becomes_another_one(text: str) -> None:
    """So that the fault is still there, with a number of nobody."""
    assert holds_bsn(text)
    made = invented(text)
    assert holds_bsn(made)
    assert "111222333" not in "".join(sign for sign in made if sign.isdigit())


@pytest.mark.parametrize("digits", [f"{n:09}" for n in range(123456700, 123456720)])
def test_no_other_number_becomes_like_a_bsn(digits: str) -> None:
    """A reference of nine digits stays what it is."""
    assert holds_bsn(invented(digits)) == holds_bsn(digits)


@pytest.mark.parametrize("text", ["محمد", "王小明", "\u0661\u0662", "😀", "a\u200bb", "x\u0302"])
def test_the_script_stays(text: str) -> None:
    """A letter that the font lacks becomes one that it lacks too; an unseen sign stays where it was."""
    made = invented(text)
    kinds = [unicodedata.name(one, "?").split()[0] for one in text]
    assert [unicodedata.name(one, "?").split()[0] for one in made] == kinds
