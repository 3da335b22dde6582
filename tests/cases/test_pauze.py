"""The case of a pause: the talk comes within it, and it is not over yet."""

from __future__ import annotations

import pytest

from docgen.errors import CaseError
from docgen.finding import Finding
from tests.checks.examples import facts_for


def refused(overrides: dict[str, str | None]) -> Finding:
    with pytest.raises(CaseError) as caught:
        facts_for("notices/pauze", overrides)
    (finding,) = caught.value.findings
    return finding


@pytest.mark.parametrize(
    ("overrides", "field"),
    [
        ({"pauze_tot": "2026-11-20"}, "pauze_tot"),
        ({"gesprek.datum": "2026-11-20"}, "gesprek.datum"),
        ({"gesprek.datum": "2027-01-30"}, "gesprek.datum"),
    ],
)
def test_days_that_do_not_fit_are_refused(overrides: dict[str, str | None], field: str) -> None:
    """A pause that is over, and a talk before the letter or after the pause."""
    finding = refused(overrides)
    assert (finding.code, finding.place.field) == ("CASE030", field)


def test_the_talk_may_be_on_the_last_day() -> None:
    """Then nobody is asked for anything before it."""
    case = facts_for("notices/pauze", {"gesprek.datum": "2027-01-29"}).case
    assert case.gesprek.datum == case.pauze_tot  # type: ignore[attr-defined]
