"""The case of a message to a phone: the link is safe, and the name may stay out."""

from __future__ import annotations

import pytest

from docgen.errors import CaseError
from tests.checks.examples import facts_for


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("betaallink", "http://betalen.example/k7m2"),
        ("betaallink", "betalen.example"),
        ("kanaal", "fax"),
        ("lengte", "160"),
    ],
)
def test_what_cannot_be_sent_is_refused(field: str, text: str) -> None:
    """A link without https, another channel, another length."""
    with pytest.raises(CaseError) as caught:
        facts_for("notices/bericht", {field: text})
    assert [finding.place.field for finding in caught.value.findings] == [field]


@pytest.mark.parametrize(
    ("moment", "day", "fits"),
    [
        ("vooraf", "2026-12-03", True),
        ("vooraf", "2026-12-02", False),
        ("net-voorbij", "2026-12-02", True),
        ("nog-open", "2026-12-03", False),
    ],
)
def test_the_moment_fits_the_day_of_the_rent(moment: str, day: str, fits: bool) -> None:
    """Nobody is asked on the third for the rent of the next day as if it were late, nor the other way."""
    overrides = {"moment": moment, "vervaldag": day}
    if fits:
        assert facts_for("notices/bericht", overrides).document is not None
        return
    with pytest.raises(CaseError) as caught:
        facts_for("notices/bericht", overrides)
    assert [finding.place.field for finding in caught.value.findings] == ["moment"]
