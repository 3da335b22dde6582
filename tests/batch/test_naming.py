"""Documents are called after the reference of the office, and never after a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.batch.naming import check_pattern, names_of
from docgen.errors import InputError
from docgen.pipeline.names import safe_name
from tests.batch.rows import rows
from tests.batch.running import with_fields

THREE = rows(3)


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("{kenmerk}-{document}", [f"2026-0000{n}-aankondiging-ontruiming" for n in (2, 3, 4)]),
        ("{rij}", ["0002", "0003", "0004"]),
        ("{document}", ["aankondiging-ontruiming", "aankondiging-ontruiming-2", "aankondiging-ontruiming-3"]),
        ("{datum} {{x}}", ["2026-11-02-x", "2026-11-02-x-2", "2026-11-02-x-3"]),
    ],
)
def test_names_follow_the_pattern(pattern: str, names: list[str]) -> None:
    """Each row has a name of its own."""
    dated = [with_fields(one, datum="2026-11-02") for one in THREE]
    check_pattern(pattern)
    assert list(names_of(dated, pattern, {}).values()) == names


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        " ",
        "{huurder.naam}",
        "{kenmerk.__class__}",
        "{kenmerk!r}",
        "{kenmerk:>10}",
        "{}",
        "{0}",
        "{kenmerk",
        "kenmerk}",
        "../{kenmerk}",
        "/tmp/{kenmerk}",
        "..\\{kenmerk}",
    ],
)
def test_a_pattern_that_leads_elsewhere_is_refused(pattern: str) -> None:
    """A name holds no person and no way to another folder, and cannot look inside a value."""
    with pytest.raises(InputError) as caught:
        check_pattern(pattern)
    assert [one.code for one in caught.value.findings] == ["BAT009"]


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=12), min_size=3, max_size=3))
def test_no_value_leads_elsewhere(references: list[str]) -> None:
    """Whatever a reference holds, its document has a safe name that no other one has."""
    given_rows = [with_fields(one, kenmerk=text) for one, text in zip(THREE, references, strict=True)]
    names = list(names_of(given_rows, "{kenmerk}", {}).values())
    assert names == [safe_name(name) for name in names]
    assert len({name.casefold() for name in names}) == 3


def test_a_name_that_was_given_stays() -> None:
    """A row keeps the name that its document has, and others go round it."""
    names = names_of(THREE, "{document}", {4: "aankondiging-ontruiming"})
    assert names == {
        2: "aankondiging-ontruiming-2",
        3: "aankondiging-ontruiming-3",
        4: "aankondiging-ontruiming",
    }
