"""The Markdown of templates: a few forms, and every other sign is only a sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import TemplateError
from docgen.place import Place
from docgen.render.markdown import CONTAINER, DEEPEST, container_head, line_of, nested, parse


def place(line: int) -> Place:
    """Return the place of a line that counts from 0."""
    return Place("brief.md", line + 1)


def kinds(text: str) -> list[str]:
    """Return the kinds of block in a text."""
    return [child.type for child in parse(text.split("\n"), place).children]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# Kop", "heading"),
        ("Tekst", "paragraph"),
        ("- een\n- twee", "bullet_list"),
        ("1. een", "ordered_list"),
        ("| a |\n|---|\n| b |", "table"),
        ("---", "hr"),
        ("::: hulp\nx\n:::", CONTAINER),
    ],
)
def test_forms_that_letters_have(text: str, kind: str) -> None:
    """Headings, text, lists, tables, a new sheet and containers."""
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "<b>vet</b>",
        "<script>x</script>",
        "    ingesprongen",
        "> citaat",
        "```\ncode\n```",
        "[x]: http://voorbeeld.example",
        "&nbsp;",
    ],
)
def test_other_signs_are_only_signs(text: str) -> None:
    """HTML, code, quotations and links are text, printed as they stand."""
    (block,) = parse(text.split("\n"), place).children
    assert block.type == "paragraph"
    inline = block.children[0]
    assert {child.type for child in inline.children} <= {"text", "softbreak"}
    assert "\n".join(text.split("\n")).strip() == inline.content


@pytest.mark.parametrize("text", ["[x](http://a.example)", "![x](y)", "`code`", "http://a.example", "~~x~~"])
def test_links_pictures_and_code_are_only_signs(text: str) -> None:
    """Within a line too, only bold has a meaning."""
    inline = parse([text], place).children[0].children[0]
    assert [(child.type, child.content) for child in inline.children] == [("text", text)]


def test_containers_may_stand_in_containers() -> None:
    """The author closes each with three colons; the marks are made unequal for the parser."""
    lines = nested(["::: a", "::: b", "x", ":::", ":::"], place)
    outside, inside, text, *closing = [line.count(":") for line in lines]
    assert outside > inside > text == 0
    assert closing == [inside, outside]
    (outer,) = parse(["::: a", "::: b", "x", ":::", ":::"], place).children
    assert [child.type for child in outer.children] == [CONTAINER]


@pytest.mark.parametrize(
    ("lines", "line"), [(["::: a", "x"], 1), (["x", ":::"], 2), (["::: a", "::: b", ":::"], 1)]
)
def test_a_container_that_is_not_closed_is_named(lines: list[str], line: int) -> None:
    """The error stands at the line that was left open, or that closes nothing."""
    with pytest.raises(TemplateError) as caught:
        nested(lines, place)
    assert [(one.code, one.place.line) for one in caught.value.findings] == [("TPL020", line)]


@given(st.lists(st.sampled_from(["::: a", ":::", "tekst", "", "- x"]), max_size=8))
def test_lines_are_never_lost(lines: list[str]) -> None:
    """Whatever is added to close all containers, text stays as it is, line by line."""
    depth = 0
    closed = []
    for line in lines:
        depth += {"::: a": 1, ":::": -1}.get(line, 0)
        closed.append("tekst" if depth < 0 else line)
        depth = max(depth, 0)
    closed += [":::"] * depth
    found = nested(closed, place)
    assert [line.startswith(":::") for line in found] == [line.startswith(":::") for line in closed]
    assert all(new == old for new, old in zip(found, closed, strict=True) if not old.startswith(":::"))


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("hulp", ("hulp", "", {})),
        ("uitleg verstek", ("uitleg", "verstek", {})),
        (
            'wettekst bron="art. 7:231 BW" uitleg="x"',
            ("wettekst", "", {"bron": "art. 7:231 BW", "uitleg": "x"}),
        ),
    ],
)
def test_head_of_a_container(head: str, found: tuple[str, str, dict[str, str]]) -> None:
    """Name, perhaps an argument, and named values between quotation marks."""
    (node,) = parse([f"::: {head}", "x", ":::"], place).children
    assert container_head(node, place(0)) == found
    assert line_of(node) == 0


def test_a_head_with_too_much_is_refused() -> None:
    """Three bare words are no container."""
    (node,) = parse(["::: een twee drie", "x", ":::"], place).children
    with pytest.raises(TemplateError) as caught:
        container_head(node, place(0))
    assert caught.value.findings[0].code == "TPL010"


def test_containers_too_deep_inside_each_other_are_refused() -> None:
    """The parser would take the eighteenth for text, and print it; found by fuzzing."""
    most = ["::: citaat"] * DEEPEST + ["tekst"] + [":::"] * DEEPEST
    assert parse(most, place).pretty().count(CONTAINER) == DEEPEST
    with pytest.raises(TemplateError) as caught:
        nested(["::: citaat", *most, ":::"], place)
    assert caught.value.findings[0].code == "TPL020"
    assert caught.value.findings[0].place == place(DEEPEST)
