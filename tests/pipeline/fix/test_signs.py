"""A text that was read is found among the signs of its file."""

from __future__ import annotations

from time import process_time

import pytest

from docgen.pipeline.fix.html import html_signs
from docgen.pipeline.fix.markdown import markdown_signs
from docgen.pipeline.fix.signs import Sign, alignments, composed
from docgen.pipeline.fix.text import text_signs


def stretches(text: str, source: str, signs: tuple[Sign, ...], start: int = 0) -> list[str]:
    """Return the stretches of a source that a text is found in, in the order of trying."""
    found = alignments(text, signs, start)
    return [source[signs[one.first[0]].start : signs[one.stop[-1] - 1].end] for one in found]


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("een brief", "Dit is  een \n brief van een brief", ["een \n brief", "een brief"]),
        ("een brief", "eenbrief of een-brief", []),
        ("één", "e\u0301e\u0301n", ["e\u0301e\u0301n"]),
    ],
)
def test_plain_text_is_found_with_any_white_space(text: str, source: str, expected: list[str]) -> None:
    """One space in the text stands for any white space in the file, and for nothing else."""
    assert stretches(text, source, composed(tuple(text_signs(source)))) == expected


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("u moet nu", "u **moet** nu", ["u **moet** nu"]),
        ("5 * 3", "5 \\* 3", ["5 \\* 3"]),
        ("5 * 3", "5 * 3", ["5 * 3"]),
        ("een link u", "een [link](http://a.example/(b)) u", ["een [link](http://a.example/(b)) u"]),
        ("a & b", "a &amp; b", ["a &amp; b"]),
        ("a_b", "a_b", ["a_b"]),
    ],
)
def test_markdown_is_found_through_its_markup(text: str, source: str, expected: list[str]) -> None:
    """Bold, escapes, links and entities do not hide a text, and signs that are no markup count."""
    assert stretches(text, source, composed(tuple(markdown_signs(source)))) == expected


def test_html_is_found_through_tags_only() -> None:
    """A text is found across tags and entities, and never in an attribute, a comment or a script."""
    source = "<p title='u moet'><!--u moet--><script>u moet</script>u <b>m&#111;et</b></p>"
    assert stretches("u moet", source, tuple(html_signs(source))) == ["u <b>m&#111;et"]


def test_places_from_the_line_on_come_first() -> None:
    """The place that is read from is tried before what stands above it."""
    source = "nu (1) nu (2)"
    signs = tuple(text_signs(source))
    assert [one.first[0] for one in alignments("nu", signs, 3)] == [7, 0]


@pytest.mark.parametrize("piece", ["<!--", "<script>", "<script ", '<a "', "<a '", "<br ", "<a ", "<"])
def test_a_page_that_never_closes_takes_no_time(piece: str) -> None:
    """A page of opening signs alone is read through once, not once for each of them."""
    source = piece * 50_000
    start = process_time()
    signs = tuple(html_signs(source))
    assert process_time() - start < 5
    assert "".join(source[sign.start : sign.end] for sign in signs) == source


def test_a_long_line_is_found_in_one_walk() -> None:
    """A line of 200,000 words takes time in proportion to its length."""
    source = "a " * 200_000 + "b"
    signs = tuple(text_signs(source))
    start = process_time()
    assert next(alignments(source, signs, 0)).first[-1] == len(signs) - 1
    assert process_time() - start < 10
