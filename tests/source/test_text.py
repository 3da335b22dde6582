import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import InputError
from docgen.source.text import MAX_BYTES, Positions, decode, split_lines


def codes(data):
    with pytest.raises(InputError) as caught:
        decode(data, "zaak.yaml")
    return [(one.code, one.place.line, one.place.column) for one in caught.value.findings]


def test_utf8_is_read_with_and_without_mark():
    """The byte order mark that Windows adds is no part of the text."""
    assert decode("naam: Yıldız".encode(), "zaak.yaml") == "naam: Yıldız"
    assert decode("naam: Yıldız".encode("utf-8-sig"), "zaak.yaml") == "naam: Yıldız"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_windows_1252_is_refused_where_it_starts(mark):
    """The message points at the first sign that is not UTF-8."""
    assert codes(mark + b"a: b\nnaam: Ren\xe9e") == [("SRC004", 2, 10)]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_refused(encoding):
    """A file in UTF-16 is no text to guess at."""
    assert codes("naam: Jansen".encode(encoding)) == [("SRC004", None, None)]


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(data):
    """A file without text holds no case."""
    assert codes(data) == [("SRC003", None, None)]


def test_each_line_with_an_unseen_sign_is_reported():
    """All such lines are told at once."""
    assert codes("a: x\x07\nb: y\nc: \u2028z\n\ufeffd: w".encode()) == [
        ("SRC005", 1, 5),
        ("SRC005", 3, 4),
        ("SRC005", 4, 1),
    ]


def test_a_huge_file_is_refused():
    """One byte too many is too large; the last one that fits is not."""
    assert codes(b"a" * (MAX_BYTES + 1)) == [("SRC002", None, None)]
    assert len(decode(b"a" * MAX_BYTES, "zaak.yaml")) == MAX_BYTES


@given(st.text("ab\r\n", max_size=30), st.data())
def test_positions_agree_with_the_lines_of_the_editor(text, data):
    """Every position lies in the line and column where the editor shows it."""
    position = data.draw(st.integers(0, len(text)))
    line, column = Positions(text).line_column(position)
    lines = split_lines(text)
    assert 1 <= line <= len(lines)
    if position < len(text) and text[position] not in "\r\n":
        assert lines[line - 1][column - 1] == text[position]
