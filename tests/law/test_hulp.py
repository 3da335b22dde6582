"""Help organisations."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.errors import LawPeriodError
from docgen.law.hulp import hulporganisaties

DAY = date(2026, 11, 20)


def test_no_paid_number_is_printed() -> None:
    """Every number has ten digits and none starts with 0900."""
    for organisation in hulporganisaties(DAY):
        if organisation.telefoon is not None:
            digits = "".join(c for c in organisation.telefoon if c.isdigit())
            assert len(digits) in {8, 10, 11}
            assert digits.startswith("0")
            assert not digits.startswith("0900")
            if organisation.gratis:
                assert digits.startswith("0800")


def test_an_organisation_without_a_known_number_has_none() -> None:
    """A number that was not found is left out, not guessed."""
    by_id = {organisation.id: organisation for organisation in hulporganisaties(DAY)}
    assert by_id["huurderslijn"].telefoon is None
    assert by_id["rechtspraak"].telefoon is None
    assert by_id["geldfit"].telefoon == "0800-8115"


def test_each_organisation_says_how_well_it_is_known() -> None:
    """Source, confidence and day of check stand with each; ids and names are unique."""
    organisations = hulporganisaties(DAY)
    for organisation in organisations:
        assert organisation.wat
        assert organisation.bron
        assert organisation.gecontroleerd_op == DAY
    assert len({organisation.id for organisation in organisations}) == len(organisations)
    assert len({organisation.naam for organisation in organisations}) == len(organisations)


def test_a_letter_before_the_list_is_refused() -> None:
    """The list starts on 1 January 2026."""
    with pytest.raises(LawPeriodError):
        hulporganisaties(date(2025, 12, 31))
