"""Who helps for free, as a template prints it."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.context.hulp import help_fields
from docgen.errors import LawPeriodError
from docgen.law.hulp import hulporganisaties

ON = date(2026, 11, 20)


def test_every_organisation_with_one_number_is_there() -> None:
    """Each organisation of the list is there under its id; those per municipality are not."""
    national = {one.id.replace("-", "_") for one in hulporganisaties(ON) if not one.per_gemeente}
    assert set(help_fields(ON)) == national | {"link", "adres"}


def test_number_is_kept_in_digits() -> None:
    """A number is ready for the telephone filter; an unknown number is nothing."""
    fields = help_fields(ON)
    assert fields["juridisch_loket"] == {
        "naam": "Het Juridisch Loket",
        "telefoon": "08008020",
        "site": "juridischloket.nl",
    }
    assert isinstance(fields["rechtspraak"], dict)
    assert fields["rechtspraak"]["telefoon"] is None


@pytest.mark.parametrize(
    ("link", "printed"),
    [
        ("https://rijnoever.example/hulp", "rijnoever.example/hulp"),
        ("https://rijnoever.example/", "rijnoever.example"),
        (None, None),
    ],
)
def test_address_is_printed_short(link: str | None, printed: str | None) -> None:
    """The address beside the code to scan stands there without its scheme."""
    fields = help_fields(ON, link)
    assert (fields["link"], fields["adres"]) == (link, printed)


def test_a_day_before_the_list_is_refused() -> None:
    """Numbers are not given for a day on which they were not checked."""
    with pytest.raises(LawPeriodError):
        help_fields(date(2025, 12, 31))
