"""Rows are chosen by the values in their columns."""

from __future__ import annotations

import pytest

from docgen.batch.select import conditions_of, selected, value_at
from docgen.batch.workspace import Key
from docgen.errors import InputError
from tests.batch.rows import rows
from tests.batch.running import with_fields

KEY = Key(b"geheim")
ROWS = [
    with_fields(one, kenmerk=name)
    for one, name in zip(rows(3), ("Den  Haag 1", "DEN HAAG 1", "Ede 2"), strict=True)
]


@pytest.mark.parametrize(
    ("asked", "limit", "numbers"),
    [
        ([], None, [2, 3, 4]),
        ([], 2, [2, 3]),
        ([("kenmerk", "den haag 1")], None, [2, 3]),
        ([("kenmerk", "den haag 1")], 1, [2]),
        ([("kenmerk", "Ｅde 2")], None, [4]),
        ([("kenmerk", "Ede 2"), ("document", "summons/huurachterstand")], None, []),
    ],
)
def test_rows_meet_all_conditions(
    asked: list[tuple[str, str]], limit: int | None, numbers: list[int]
) -> None:
    """Case, width and spaces of a value do not count."""
    assert [row.number for row in selected(ROWS, conditions_of(asked, KEY), limit, KEY)] == numbers


def test_a_condition_tells_no_value() -> None:
    """What the user looks for may be a name, and does not stand in the condition."""
    assert "jansen" not in str(conditions_of([("huurder.naam", "Jansen")], KEY)).lower()


def test_an_unknown_column_is_said() -> None:
    """A column with a typing error names the nearest one."""
    with pytest.raises(InputError) as caught:
        selected(ROWS, conditions_of([("kenmrk", "x")], KEY), None, KEY)
    assert [(one.code, str(one.fix)) for one in caught.value.findings] == [
        ("BAT007", "Did you mean kenmerk?")
    ]


def test_a_value_is_found_in_groups_and_lists() -> None:
    """The name of a column leads to its value; a way that leads nowhere gives nothing."""
    row = with_fields(ROWS[0])
    row.source.value["lijst"] = [{"naam": "a"}, {"naam": "b"}]
    assert value_at(row.source, "lijst[1].naam") == "b"
    assert value_at(row.source, "lijst[2].naam") is None
    assert value_at(row.source, "kenmerk.naam") is None
