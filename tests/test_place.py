"""Where something stands, as a person can go to it."""

from __future__ import annotations

import pytest

from docgen.place import NOWHERE, Place


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Place("zaak.yaml", 14, 17, "huurder.adres.postcode"), "zaak.yaml:14:17 huurder.adres.postcode"),
        (Place("zaak.yaml", 14), "zaak.yaml:14"),
        (Place("brief.docx", part="header, paragraph 1"), "brief.docx header, paragraph 1"),
        (Place("brief.docx", part="paragraph 2", field="naam"), "brief.docx paragraph 2, naam"),
        (Place(line=3, column=2), "3:2"),
        (Place(field="datum"), "datum"),
        (NOWHERE, ""),
    ],
)
def test_a_place_is_written_as_editors_read_it(place: Place, text: str) -> None:
    """File, line and column with colons, then the part and the field; what is unknown is left out."""
    assert str(place) == text
