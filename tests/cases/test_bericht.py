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
