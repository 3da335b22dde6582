import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import InputError
from docgen.source.text import MAX_BYTES
from docgen.source.tree import MAX_DEPTH
from docgen.source.yaml_file import read_yaml, scan_yaml

FORM_EXAMPLE = """\
document: notices/herinnering
# een opmerking op een eigen regel
huurder:
  achternaam: "van 't Hof"
  adres:
    postcode: 1234 AB
termijnen:
  - bedrag: 75,00
    datum: 2026-02-31
  - bedrag: 80,00
toelichting: |
  Eerste regel.
  Tweede regel.
"""


def read(text):
    return read_yaml(text.encode(), "zaak.yaml")


def found(text):
    with pytest.raises(InputError) as caught:
        read(text)
    return [(one.code, one.place.line, one.place.column) for one in caught.value.findings]


def test_fields_are_read_as_text_with_their_places():
    """Groups, lists and text of several lines keep their form and know their line."""
    source = read(FORM_EXAMPLE)
    assert source.value["huurder"] == {"achternaam": "van 't Hof", "adres": {"postcode": "1234 AB"}}
    assert source.value["termijnen"] == [{"bedrag": "75,00", "datum": "2026-02-31"}, {"bedrag": "80,00"}]
    assert source.value["toelichting"] == "Eerste regel.\nTweede regel.\n"
    where = {path: (place.line, place.column) for path, place in source.places.items()}
    assert where["huurder"] == (3, 1)
    assert where["huurder.adres.postcode"] == (6, 15)
    assert where["termijnen[0].datum"] == (9, 12)
    assert where["termijnen[1]"] == (10, 5)
    assert str(source.places["huurder.adres.postcode"]) == "zaak.yaml:6:15 huurder.adres.postcode"
    assert source.line_text(6) == "    postcode: 1234 AB"
    assert source.line_text(0) == source.line_text(99) == ""


@pytest.mark.parametrize(
    "value",
    [
        "nee",
        "No",
        "Null",
        "NULL",
        "true",
        "0612345678",
        "0612345670",
        "12:30",
        "1.234",
        "1e5",
        "2026-02-31",
        "NaN",
        ".inf",
    ],
)
def test_a_value_is_never_taken_for_something_else(value):
    """What other readers turn into a number, a date, a truth or nothing stays as it was typed."""
    assert read(f"veld: {value}").value == {"veld": value}


@pytest.mark.parametrize("nothing", ["", " ~", " null"])
def test_an_empty_value_is_none(nothing):
    """A field without a value is there, with nothing in it."""
    source = read(f"veld:{nothing}\nander: x")
    assert source.value == {"veld": None, "ander": "x"}
    assert source.places["veld"].line == 1


def test_an_empty_text_in_quotes_is_text():
    """Quotes make text, also of nothing and of null."""
    assert read("a: \"\"\nb: 'null'").value == {"a": "", "b": "null"}


def test_all_problems_are_told_together():
    """A field given twice, a tag, an anchor and an alias in one file give four findings."""
    text = "a: 1\na: 2\nb: !!str x\nc: &x y\nd: *x\ne: !foo\n"
    assert found(text) == [
        ("SRC011", 2, 1),
        ("SRC012", 3, 4),
        ("SRC013", 4, 4),
        ("SRC013", 5, 4),
        ("SRC012", 6, 4),
    ]


def test_the_first_of_two_values_is_kept_for_further_checks():
    """Scanning goes on after a field that was given twice."""
    source, problems = scan_yaml(b"a:\n  b: 1\na: 2\nc: 3\n", "zaak.yaml")
    assert source.value == {"a": {"b": "1"}, "c": "3"}
    assert [one.code for one in problems] == ["SRC011"]
    assert "line 1" in str(problems[0].message)


@pytest.mark.parametrize(
    "text", ["naam: Jan # de Vries", "kenmerk: #12", "- naam: Jan # x", "a: [b, c # d\n]"]
)
def test_a_comment_behind_a_value_is_refused(text):
    """The text after the sign would be lost without a word."""
    assert [code for code, *_ in found(text.replace("- ", "l:\n  - "))] == ["SRC016"]


@pytest.mark.parametrize(
    "text", ['naam: "Jan" # x', "adres: # x\n  straat: y", "naam: Jan#x", "# x\nnaam: y\n# z\n"]
)
def test_a_comment_that_hides_nothing_is_fine(text):
    """After quotes, behind the name of a group, or on a line of its own."""
    assert read(text).value


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("naam: Jan: de", "SRC010", 1, 10),
        ("achternaam: 't Lam\nplaats: x\n", "SRC010", 1, 13),
        ("achternaam: 't Lam\nplaats: 's-Gravenhage\n", "SRC010", 1, 13),
        ("voornaam: 'Jan\nachternaam: Smit'\n", "SRC010", 1, 11),
        ('a: "x" y', "SRC010", 1, 8),
        ("\ta: 1", "SRC010", 1, 1),
        ("a:\tb", "SRC010", 1, 3),
        ("a: @x", "SRC010", 1, 4),
        ("a: *", "SRC013", 1, 5),
        ("a: {{ naam }}", "SRC018", 1, 5),
        ("a: [x", "SRC010", 1, 6),
        ("a: - b", "SRC010", 1, 4),
        ("a: 1\n b: 2", "SRC010", 2, 3),
        ("a: 1\nb\n", "SRC010", 2, 1),
        ("a: > x\n  y", "SRC010", 1, 6),
        ('a: "C:\\Users"', "SRC010", 1, 9),
        ('a: "\\UFFFFFFFF"', "SRC010", None, None),
        ('a: "\\ud800"', "SRC005", 1, 4),
        ("<<: {a: 1}", "SRC013", 1, 1),
        ("? [a]\n: b", "SRC018", 1, 3),
        ("null: x", "SRC018", 1, 1),
        ("- a\n- b", "SRC017", 1, 1),
        ("tekst", "SRC017", 1, 1),
        ("# niets", "SRC003", 1, 8),
        ("a: 1\n---\nb: 2", "SRC014", 2, 1),
        ("%TAG ! x\n---\na: 1", "SRC012", 1, 1),
        ("a: x\n...\nb: y", "SRC010", 3, 1),
    ],
)
def test_bad_yaml_is_refused_at_its_place(text, code, line, column):
    """One finding, at the line where a person must look, with a cure."""
    assert found(text) == [(code, line, column)]
    with pytest.raises(InputError) as caught:
        read(text)
    assert caught.value.findings[0].fix is not None


def test_depth_has_a_limit():
    """The deepest that fits is read, one more is refused."""
    assert read("a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)).value
    assert [code for code, *_ in found("a: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH)] == ["SRC015"]


@pytest.mark.parametrize("opening", ["[", "{", "- ", "a: {"])
def test_a_bomb_of_brackets_stops_at_the_limit(opening):
    """A file full of brackets is refused as any other, without a fault."""
    assert found(opening * (MAX_BYTES // 8))


def test_a_name_that_may_be_private_is_not_shown():
    """What stands before a colon may be somebody's name; the place shows a question mark."""
    source = read("huurder:\n  Jan de Vries: x\n")
    assert source.places["huurder.Jan de Vries"].field == "huurder.?"


def test_no_message_holds_a_word_of_the_file():
    """The words of PyYAML show the line; ours never do."""
    private = "geheim"
    for text in (
        f"a: {private}: x",
        f"a: '{private}",
        f"{private} b: [",
        f"a: &{private}",
        f"a: !{private} x",
        f"{private}: 1\n{private}",
    ):
        with pytest.raises(InputError) as caught:
            read(text)
        assert all(private not in str(one.message) + str(one.fix) for one in caught.value.findings)


WORDS = st.text(min_size=1, max_size=20)
NAMES = WORDS.filter(lambda name: name.strip() and name != "<<")
TREES = st.dictionaries(
    NAMES,
    st.recursive(
        WORDS,
        lambda inside: st.lists(inside, max_size=3) | st.dictionaries(NAMES, inside, max_size=3),
        max_leaves=8,
    ),
    max_size=4,
)


@given(TREES)
def test_what_another_program_wrote_is_read_back(tree):
    """Text in double quotes comes back exactly, escapes and all."""
    assert read(yaml.safe_dump(tree, default_style='"', width=10_000)).value == tree


@given(st.text(max_size=120))
def test_any_text_is_read_or_refused(text):
    """Nothing but our own error ever leaves the reader."""
    try:
        source = read(text)
    except InputError:
        return
    assert isinstance(source.value, dict)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data):
    """Nothing but our own error ever leaves the reader, whatever the file is."""
    try:
        source = read_yaml(data, "zaak.yaml")
    except InputError:
        return
    assert isinstance(source.value, dict)
