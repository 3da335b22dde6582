import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dutch.notation import NotationError, Trouble
from docgen.dutch.tekst import MAX_REGEL, MAX_TEKST, clean_regel, clean_tekst


@pytest.mark.parametrize(
    "text",
    [
        "Jansen & Zn <BV>",
        "Łukasz Ó Briain-van 't Hof",
        "Yıldız-de Vriès",
        "Null",
        "No",
        "NaN",
        "{{ 7*7 }} {% raw %}",
        "]]></w:t>",
        "Nguyễn Thị Hồng",
        "محمد",
        "李娜",
    ],
)
def test_names_from_everywhere_pass_unchanged(text):
    """What a person wrote is what the letter says."""
    assert clean_regel(text) == text
    assert clean_tekst(text) == text


# fmt: off
UNSEEN = (
    "\x00", "\x07", "\x0b", "\x0c", "\x7f", "\x85", "\r", "\u2028", "\u2029", "\u200b", "\u200d", "\u2060",
    "\ufeff", "\u00ad", "\u200e", "\u202a", "\u202e", "\u2066", "\u2069", "\ud800", "\udfff", "\ue000",
    "\uf8ff", "\ufdd0", "\ufffe", "\uffff", "\U0001fffe", "\U0010ffff", "\ufffd", "\u3164", "\ufe0f",
    "\U000f0000",
)
# fmt: on


@pytest.mark.parametrize("sign", UNSEEN, ids=ascii)
def test_signs_without_a_picture_are_refused(sign):
    """What nobody can see cannot be checked by who signs."""
    for clean in (clean_regel, clean_tekst):
        with pytest.raises(NotationError) as caught:
            clean(f"Jan{sign}sen")
        assert caught.value.trouble is Trouble.CHARACTER
        assert "Jan" not in str(caught.value)


@given(st.text(max_size=80))
def test_text_is_kept_or_refused_never_changed(text):
    """Any text comes out the same but for Unicode form and outer spaces, or is refused."""
    try:
        cleaned = clean_tekst(text)
    except NotationError:
        return
    assert cleaned == unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip()
    assert clean_tekst(cleaned) == cleaned


def test_accents_get_one_form():
    """A letter with a loose accent becomes one letter."""
    assert clean_regel("Andre\u0301") == "Andr\u00e9"


@pytest.mark.parametrize("text", ["JosÃ©", "â‚¬ 75", "Ã‰va", "YÄ±ldÄ±z", "Ĺ Å¡", "KrÃ¼ger"])
def test_damaged_accents_are_refused(text):
    """Text that was read in the wrong encoding is not sent to anyone."""
    with pytest.raises(NotationError, match="damaged"):
        clean_regel(text)


@pytest.mark.parametrize("name", ["JOÃO", "Ångström", "Âge", "Ärna", "Françoise Châtelâ"])
def test_real_accents_are_not_damage(name):
    """Names that hold the same letters by right pass."""
    assert clean_regel(name) == name


@pytest.mark.parametrize("text", ["a\nb", "a\tb", "a\r\nb"])
def test_a_line_is_one_line(text):
    """No forged second line in a one-line field; free text keeps its lines."""
    with pytest.raises(NotationError):
        clean_regel(text)
    assert clean_tekst(text) == text.replace("\r\n", "\n")


@pytest.mark.parametrize("text", ["", "   ", "\u00a0", "-", "?!", "..."])
def test_nothing_is_no_text(text):
    """A dash in a field is not an answer."""
    with pytest.raises(NotationError) as caught:
        clean_regel(text)
    assert caught.value.trouble is Trouble.EMPTY


def test_length_has_a_limit():
    """The last sign that fits passes, the next is refused."""
    for clean, most in ((clean_regel, MAX_REGEL), (clean_tekst, MAX_TEKST)):
        fits = ("aaaa " * most)[: most - 1] + "a"
        assert clean(fits) == fits
        with pytest.raises(NotationError) as caught:
            clean(fits + "a")
        assert caught.value.trouble is Trouble.LENGTH


@pytest.mark.parametrize("clean", [clean_regel, clean_tekst])
def test_a_long_word_passes(clean):
    """The page breaks a word that no line holds; see tests/safety."""
    assert clean("W" * 300) == "W" * 300
