"""Only plain values cross into a template."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.cases.model import CaseModel
from docgen.cases.partijen import Adres
from docgen.context.plain import plain, plain_fields

ADDRESS = Adres(straat="Dorpsstraat", huisnummer="12", toevoeging="A", postcode="1234 AB", plaats="Baarn")
SCALARS = st.one_of(
    st.none(), st.text(), st.integers(), st.booleans(), st.decimals(allow_nan=False), st.dates(), st.times()
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))


class Keuze(StrEnum):
    """A choice in a case."""

    JA = "ja"


class Zaak(CaseModel):
    """A case."""

    adres: Adres
    keuze: Keuze
    dagen: tuple[date, ...]


def test_groups_become_dicts_with_their_written_forms() -> None:
    """A group keeps its fields, and gets how it is written beside them."""
    fields = plain_fields(ADDRESS)
    assert fields["plaats"] == "Baarn"
    assert fields["regel"] == "Dorpsstraat\u00a012A, 1234\u00a0AB Baarn"


def test_choices_and_lists_become_plain() -> None:
    """A choice is its word, a list is a list, however deep."""
    case = Zaak(adres=ADDRESS, keuze=Keuze.JA, dagen=(date(2027, 1, 2),))
    values = plain_fields(case)
    assert values["keuze"] == "ja"
    assert type(values["keuze"]) is str
    assert values["dagen"] == [date(2027, 1, 2)]
    assert isinstance(values["adres"], dict)


@given(VALUES)
def test_plain_values_stay_as_they_are(value: object) -> None:
    """What is plain already crosses unchanged."""
    assert plain(value) == value


@pytest.mark.parametrize("value", [object(), 1.5, b"x", {1, 2}, lambda: None, [object()], {"a": 1.5}])
def test_anything_else_is_refused(value: object) -> None:
    """No object of a library and no inexact number reaches a template."""
    with pytest.raises(TypeError):
        plain(value)


def test_only_a_group_has_fields() -> None:
    """The time of day is a value, and a value is no group."""
    assert plain(time(10, 0)) == time(10, 0)
    assert plain(Decimal("1.50")) == Decimal("1.50")
