"""Encodings and separators of CSV files, told from the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import InputError
from docgen.finding import Level
from docgen.source.csv_dialect import decode_sheet, take_separator

PATH = "zaken.csv"
LETTERS = st.text(st.sampled_from("abcëéïöüáñç€’ ZŠŽ\n;"), min_size=1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@given(text=LETTERS)
def test_unicode_is_read_as_it_is(encoding, text):
    """UTF-8 with and without a mark and UTF-16 with a mark give the text, without a notice."""
    if text.strip():
        assert decode_sheet(text.encode(encoding), PATH) == (text, ())


def test_windows_is_read_with_a_notice():
    """What Dutch Excel writes is read, and the user hears where the first such sign stands."""
    text, notices = decode_sheet("naam\nJosé\n€ 5 – foto’s, Dušan".encode("cp1252"), PATH)
    assert text == "naam\nJosé\n€ 5 – foto’s, Dušan"
    assert [(one.code, one.level, one.place.line) for one in notices] == [("SRC043", Level.INFO, 2)]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("naam\nRenée".encode("cp850"), 2),
        ("naam\nMüller".encode("cp850"), 2),
        ("naam\nKönig".encode("cp850"), 2),
        ("naam\nRenée".encode("mac_roman"), 2),
        ("naam\nJosé\n".encode() + "Zoë\n".encode("cp1252"), 2),
        (b"naam\nJan\n\x81\x8d", 3),
        (b"naam\n\xe9\x01", 2),
        ("naam\nJan".encode("utf-16-le"), 1),
        (b"\xff\xfenaam\n", 1),
    ],
)
def test_what_is_not_certain_is_refused(data, line):
    """Letters of DOS and Mac, a mix of two encodings and bytes of none are refused with their line."""
    with pytest.raises(InputError) as caught:
        decode_sheet(data, PATH)
    assert [(one.code, one.place.line) for one in caught.value.findings] == [("SRC004", line)]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "SRC003"), (b" \r\n", "SRC003"), (b"PK\x03\x04..", "SRC030"), (b"%PDF-1.7", "SRC030")],
)
def test_other_files_are_named(data, code):
    """An empty file and another kind of file with the name of a CSV file each get their own words."""
    with pytest.raises(InputError) as caught:
        decode_sheet(data, PATH)
    assert caught.value.findings[0].code == code


@pytest.mark.parametrize(
    ("text", "separator", "rest"),
    [
        ("a;b\n1,5;2", ";", "a;b\n1,5;2"),
        ("a,b\n1;2,3", ",", "a,b\n1;2,3"),
        ("a\tb\n1\t2", "\t", "a\tb\n1\t2"),
        ("\n;;\na|b|c", "|", "\n;;\na|b|c"),
        ("a\n1", ";", "a\n1"),
        ("sep=,\r\na,b", ",", "a,b"),
        ('"sep=;"\na;b', ";", "a;b"),
        ("SEP=\t\na\tb", "\t", "a\tb"),
    ],
)
def test_the_separator_comes_from_the_header(text, separator, rest):
    """The separator is the one that gives most columns, or the one that the first line names."""
    assert take_separator(text, PATH) == (separator, rest)


def test_an_unknown_separator_is_refused():
    """A line that names a letter as separator is no such line."""
    with pytest.raises(InputError) as caught:
        take_separator("sep=x\naxb", PATH)
    assert caught.value.findings[0].code == "SRC031"
