"""Tags too deep inside each other are refused with their line, on whichever step Python gives up."""

from __future__ import annotations

import pytest
from jinja2 import TemplateSyntaxError

from docgen.render.nesting import TOO_DEEP, refusing_depth
from docgen.render.sandbox import DocgenEnvironment

DEEP = (
    "{{ " + "(" * 2000 + "naam" + ")" * 2000 + " }}",
    "{{ " + "not " * 2000 + "naam }}",
    "{{ naam" + ".a" * 2000 + " }}",
    "{{ naam" + "|hoofdletter" * 2000 + " }}",
    "{% if naam %}" * 500 + "x" + "{% endif %}" * 500,
    "{% for een in lijst %}" * 25 + "x" + "{% endfor %}" * 25,
    "{{ " + "naam if naam else " * 2000 + "naam }}",
)


@pytest.mark.parametrize("source", DEEP, ids=lambda source: source[:16])
def test_deep_tags_are_refused(source: str) -> None:
    """Jinja itself would end in a traceback of a thousand steps."""
    with pytest.raises(TemplateSyntaxError, match=str(TOO_DEEP)):
        DocgenEnvironment(autoescape=False).from_string(f"a\n\n{source}")


def test_the_line_is_told_when_it_is_known() -> None:
    """A person finds the tag by it."""
    with pytest.raises(TemplateSyntaxError) as caught:
        DocgenEnvironment(autoescape=False).parse_unmarked(f"a\n\n{DEEP[0]}", "x", "x.md")
    assert (caught.value.lineno, caught.value.filename) == (3, "x.md")


def test_other_errors_pass() -> None:
    """Only what Python raises on depth is changed."""
    with pytest.raises(KeyError), refusing_depth("x", None):
        raise KeyError
