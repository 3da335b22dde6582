"""A template of a stranger stops in time: rounds, printed text and output have a limit."""

from __future__ import annotations

import pytest

from docgen.errors import TemplateError
from docgen.render.budget import BUDGET_NAME, MAX_OUTPUT, MAX_STEPS, MAX_VALUES, Budget, TooMuchError
from docgen.render.sandbox import MARK_NAME, DocgenEnvironment

ROWS = [{"n": "x"}] * 100


def filled(source: str, **values: object) -> str:
    """Return a filled template whose values stand as they are."""
    template = DocgenEnvironment(autoescape=False).from_string(source)
    budget = Budget()
    return template.render({**values, BUDGET_NAME: budget, MARK_NAME: lambda text, _field, _line: text})


def test_loops_inside_loops_are_counted_together() -> None:
    """A letter with a loop in a loop works; five loops inside each other do not run for hours."""
    assert filled("{% for a in r %}{% for b in r %}{{ b.n }}{% endfor %}{% endfor %}", r=ROWS) == "x" * 10_000
    deep = "{% for a in r %}" * 5 + "{% endfor %}" * 5
    with pytest.raises(TooMuchError):
        filled(deep, r=ROWS)


def test_loops_after_each_other_are_counted_together() -> None:
    """Many loops side by side count as one long one."""
    loop = "{% for a in r %}{% for b in r %}{% endfor %}{% endfor %}"
    with pytest.raises(TooMuchError):
        filled(loop * (MAX_STEPS // 10_000), r=ROWS)


def test_fixed_text_that_is_repeated_has_a_limit() -> None:
    """A long text in a loop does not fill the memory."""
    with pytest.raises(TooMuchError):
        filled("{% for a in r %}" + "lang " * (MAX_OUTPUT // 400) + "{% endfor %}", r=ROWS)


def test_printed_values_have_a_limit() -> None:
    """A budget counts the signs of all values."""
    budget = Budget()
    assert budget.printed("x" * MAX_VALUES) == "x" * MAX_VALUES
    with pytest.raises(TooMuchError):
        budget.printed("x")


@pytest.mark.parametrize("value", ["tekst", {"a": 1}, 5, None])
def test_only_a_list_can_be_repeated(value: object) -> None:
    """A text has letters and a group has names; a loop over those is a mistake."""
    with pytest.raises(TemplateError) as caught:
        filled("\n{% for a in v %}{% endfor %}", v=value)
    assert [(one.code, one.place.line) for one in caught.value.findings] == [("TPL006", 2)]
