"""Each printed expression is wrapped so that its value knows its field; each line knows its place."""

from __future__ import annotations

import pytest
from jinja2 import Environment, TemplateSyntaxError, nodes

from docgen.render.marking import COUNT, LINE_CLOSE, LINE_OPEN, MARK, field_path, mark_lines, mark_outputs


def expression(source: str) -> nodes.Node:
    """Return the expression of a tag."""
    output = Environment(autoescape=True).parse(f"{{{{ {source} }}}}").body[0]
    assert isinstance(output, nodes.Output)
    return output.nodes[0]


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("naam", "naam"),
        ("huurder.adres.plaats", "huurder.adres.plaats"),
        ("datum|upper", "datum"),
        ("a.b|first|upper", "a.b"),
        ("a.b if c else d", "a.b"),
        ("maand.bedrag", "maanden[{}].bedrag"),
        ("'vast'", ""),
        ("1 + 2", ""),
    ],
)
def test_path_of_an_expression(source: str, path: str) -> None:
    """Filters and choices are looked through, and a loop variable is an item of its list."""
    assert field_path(expression(source), {"maand": "maanden[{}]"}) == path


def test_every_printed_expression_is_wrapped_once() -> None:
    """Also in loops, in choices, and in the branch for an empty list; conditions stay as they are."""
    source = (
        "{{ a }}{% if b %}{{ c }}{% else %}{{ d }}{% endif %}"
        "{% for x in y %}{{ x.z }}{% for q in x.r %}{{ q }}{% endfor %}{% else %}{{ e }}{% endfor %}"
    )
    tree = mark_outputs(Environment(autoescape=True).parse(source))
    marks = [node for node in tree.find_all(nodes.Filter) if node.name == MARK]
    paths = [mark.args[0].value for mark in marks if isinstance(mark.args[0], nodes.Const)]
    assert sorted(paths) == ["a", "c", "d", "e", "y[{}].r[{}]", "y[{}].z"]
    assert len(marks) == len(paths)


@pytest.mark.parametrize("name", [MARK, COUNT])
def test_a_template_cannot_name_the_filters_of_marks(name: str) -> None:
    """A template that could would print a value under the name of another field."""
    with pytest.raises(TemplateSyntaxError):
        Environment(autoescape=True).parse(f"{{{{ a|{name}('b', none, 1) }}}}")


def test_fixed_text_knows_its_line() -> None:
    """Each line of text gets its number at the end; a line that is empty after a tag needs none."""
    tree = mark_lines(Environment(autoescape=True).parse("een\ntwee {{ x }} drie\n"), "brief.md")
    text = "".join(data.data for data in tree.find_all(nodes.TemplateData))
    marks = [part.partition(LINE_CLOSE)[0] for part in text.split(LINE_OPEN)[1:]]
    assert marks == ["brief.md:1", "brief.md:2", "brief.md:2"]


def test_marks_cannot_be_typed() -> None:
    """They are private-use characters, which no value of a case may hold."""
    assert all("\ue000" <= mark <= "\uf8ff" for mark in (LINE_OPEN, LINE_CLOSE))
