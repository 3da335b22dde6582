"""JSON Lines: each line a case, each fault in its own line."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import InputError
from docgen.source.jsonl_file import read_jsonl
from tests.source.xlsx import outcome

PATH = "zaken.jsonl"
TEXT = st.text(
    st.characters(blacklist_categories=["Cs", "Cc", "Cn", "Zl", "Zp"], blacklist_characters="\ufeff")
)


def test_lines_keep_their_numbers():
    """A mark at the start and blank lines do not count as cases, but lines keep their numbers."""
    lines = read_jsonl(b'\xef\xbb\xbf{"a": "1", "b": {"c": ["x"]}}\r\n\n{"a": 75}\n', PATH)
    assert [(line.number, line.source.value, line.problems) for line in lines] == [
        (1, {"a": "1", "b": {"c": ["x"]}}, ()),
        (3, {"a": "75"}, ()),
    ]
    assert (lines[1].source.places["a"].line, lines[1].source.places["a"].column) == (3, 7)


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (b'{"a": 1, "a": 2}', "SRC011"),
        (b'{"a": NaN}', "SRC020"),
        (b'{"a": 1,}', "SRC020"),
        (b"[1, 2]", "SRC017"),
        (b'{"a": "\\ud800"}', "SRC005"),
        (b'{"a": "\xe9"}', "SRC004"),
        (b'{"a":' * 30 + b"1" + b"}" * 30, "SRC015"),
        (b"geen json", "SRC020"),
    ],
)
def test_a_bad_line_stops_only_itself(bad, code):
    """What is wrong with a line is told with its number; the lines around it are read."""
    before, wrong, after = read_jsonl(b'{"a": 1}\n' + bad + b'\n{"a": 3}', PATH)
    assert [(one.code, one.place.line) for one in wrong.problems] == [(code, 2)]
    assert (before.problems, after.problems, after.source.value) == ((), (), {"a": "3"})


def test_a_name_given_twice_points_at_its_line():
    """The message names the line of the file, not of the one line that was read."""
    line = read_jsonl(b'{"a": 1}\n{"a": 1, "a": 2}\n', PATH)[1]
    assert "line 2" in str(line.problems[0].message)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "SRC003"),
        (b"\n \n", "SRC003"),
        ('{"a": 1}'.encode("utf-16"), "SRC004"),
        ('{"a": 1}'.encode("utf-16-le"), "SRC004"),
        (b"{}\n" * 20_001, "SRC040"),
    ],
)
def test_what_no_line_can_cure_stops_the_file(data, code):
    """An empty file, another encoding and far too many lines are refused as a whole."""
    with pytest.raises(InputError) as caught:
        read_jsonl(data, PATH)
    assert caught.value.findings[0].code == code


@given(texts=st.lists(TEXT, min_size=1, max_size=4))
def test_any_text_comes_back(texts):
    """Whatever text stands in a line is read as it was written."""
    data = "\n".join(json.dumps({"a": text}, ensure_ascii=False) for text in texts).encode()
    assert [line.source.value for line in read_jsonl(data, PATH)] == [{"a": text} for text in texts]


@given(data=st.binary(max_size=200))
def test_no_bytes_get_past_our_errors(data):
    """Whatever the file holds, it is read or refused with a place."""
    error, lines = outcome(read_jsonl, data, PATH)
    assert all(one.place.path == PATH for one in error.findings) if error else lines
