"""Lines of JSON in one go: the same fields and places as reading with care, or not at all."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import InputError
from docgen.place import Place
from docgen.source.json_file import scan_json
from docgen.source.quick_json import Layers, read_quickly

NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-999, 999999) | st.text(max_size=12),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(NAMES, inside, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(NAMES, PLAIN, max_size=5))
def test_a_line_reads_as_with_care(fields: dict[str, object]) -> None:
    """Values, places and names of fields are equal; a line that is not surely right is left to the other."""
    line = json.dumps(fields, ensure_ascii=False).encode("utf-8", "surrogatepass")
    quick = read_quickly(line, "rijen.jsonl", 7)
    try:
        careful, problems = scan_json(line, "rijen.jsonl")
    except InputError:
        assert quick is None
        return
    if quick is None:
        return
    assert not problems
    assert quick.value == careful.value
    assert {way: one.column for way, one in quick.places.items()} == {
        way: one.column for way, one in careful.places.items()
    }
    assert set(quick.keys) == set(careful.keys)
    assert {one.line for one in quick.places.values()} <= {7}


@pytest.mark.parametrize(
    "line",
    [
        b'{"a": 1, "a": 2}',
        b'{"a": NaN}',
        b'{"a": "\\ud800"}',
        b'{"a": "\xe9"}',
        b'{"a": "b\x00"}',
        b"[1, 2]",
        b"{",
        b"[" * 300 + b"]" * 300,
        b'{"a": ' + b"[" * 30 + b"1" + b"]" * 30 + b"}",
    ],
)
def test_a_line_that_may_be_wrong_is_left_to_the_careful_reader(line: bytes) -> None:
    """That one says what is wrong and where."""
    assert read_quickly(line, "rijen.jsonl", 1) is None


def test_places_travel_to_another_process() -> None:
    """A worker gets the line, and finds a place only when it needs one."""
    quick = read_quickly(b'{"kenmerk": "HZ-1"}', "rijen.jsonl", 3)
    assert quick is not None
    assert pickle.loads(pickle.dumps(quick)).places["kenmerk"].line == 3  # noqa: S301 - our own


def test_the_first_source_that_knows_a_place_wins() -> None:
    """A field of the row stands in the row, one of the base in the base."""
    row, base = {"a": Place("rij", 1)}, {"a": Place("basis", 2), "b": Place("basis", 3)}
    both = Layers((row, base))
    assert (both["a"].path, both["b"].path, sorted(both), len(both)) == ("rij", "basis", ["a", "b"], 2)
    with pytest.raises(KeyError):
        both["c"]
