"""What the letter for children may print."""

from __future__ import annotations

from docgen.law.hulp import hulporganisaties
from tests.templates.examples import examples


def test_the_numbers_for_children_come_from_the_dated_list() -> None:
    """No number stands in the template; nothing else of the law is printed."""
    example = next(examples("notices/kinderbrief"))
    context = example.context()
    helps = context.values["hulp"]
    assert isinstance(helps, dict)
    listed = {one.id for one in hulporganisaties(example.case().datum)}
    assert {"kindertelefoon", "kinderombudsman"} <= listed & set(helps)
    assert context.law == {}
