import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import InputError
from docgen.source.json_file import read_json, scan_json


def read(text):
    return read_json(text.encode(), "zaak.json")


def found(text):
    with pytest.raises(InputError) as caught:
        read(text)
    return [(one.code, one.place.line, one.place.column) for one in caught.value.findings]


def test_fields_are_read_with_their_places():
    """Numbers stay as they were typed; only true, false and null are not text."""
    source = read('{\n  "a": 1.50,\n  "b": [true, null, {"c": "x"}],\n  "d": 1e400\n}')
    assert source.value == {"a": "1.50", "b": [True, None, {"c": "x"}], "d": "1e400"}
    assert (source.places["a"].line, source.places["a"].column) == (2, 8)
    assert (source.places["b[2].c"].line, source.places["b[2].c"].column) == (3, 27)
    assert source.line_text(4) == '  "d": 1e400'


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ('{"a": 1,\n "a": 2}', "SRC011", 2, 2),
        ('{"a": NaN}', "SRC020", 1, 7),
        ('{"a": Infinity}', "SRC020", 1, 7),
        ('{"a": 01}', "SRC020", 1, 8),
        ('{"a": "\\ud800"}', "SRC005", 1, 7),
        ('{"a": 1,}', "SRC020", 1, 9),
        ('{"a": [1 2]}', "SRC020", 1, 10),
        ('{"a" 1}', "SRC020", 1, 6),
        ("{a: 1}", "SRC020", 1, 2),
        ("{'a': 1}", "SRC020", 1, 2),
        ('{"a": "x\ny"}', "SRC020", 1, 7),
        ('{"a": 1} x', "SRC020", 1, 10),
        ('{"a": ', "SRC020", 1, 7),
        ("[1]", "SRC017", 1, 1),
        ('"tekst"', "SRC017", 1, 1),
    ],
)
def test_bad_json_is_refused_at_its_place(text, code, line, column):
    """One finding, at the place of the mistake."""
    assert found(text) == [(code, line, column)]


def test_scanning_goes_on_after_a_name_given_twice():
    """The first value is kept, the second reported."""
    source, problems = scan_json(b'{"a": 1, "a": {"b": 2}, "c": 3}', "zaak.json")
    assert source.value == {"a": "1", "c": "3"}
    assert [one.code for one in problems] == ["SRC011"]


def test_deep_nesting_is_refused():
    """Two hundred thousand brackets give a message and no fault."""
    assert found('{"a": ' + "[" * 200_000)[0][0] == "SRC015"


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
TREES = st.dictionaries(
    WORDS,
    st.recursive(
        WORDS | st.booleans() | st.none(),
        lambda inside: st.lists(inside, max_size=4) | st.dictionaries(WORDS, inside, max_size=4),
        max_leaves=10,
    ),
    max_size=4,
)


@given(TREES, st.sampled_from([None, 2]))
def test_what_python_writes_is_read_back(tree, indent):
    """Every tree of text comes back the same, escapes and all."""
    assert read(json.dumps(tree, indent=indent)).value == tree


@given(st.text('{}[]",:\\ntrue1-.eE \n', max_size=40))
def test_what_is_read_is_json(text):
    """What this reader takes, Python's own reader takes too."""
    try:
        source = read(text)
    except InputError:
        return
    assert set(json.loads(text)) == set(source.value)
