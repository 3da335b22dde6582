"""Each part that the law wants in an order to leave is missed when it is gone, with its own article."""

from __future__ import annotations

import pytest

from docgen.checks import bevel_onvolledig
from docgen.checks.check import Overrides
from tests.checks.examples import facts_for

EXAMPLE = "notices/aanzegging-ontruiming"


def articles(overrides: Overrides, *left_out: str) -> list[str]:
    return [one.source for one in bevel_onvolledig.check(facts_for(EXAMPLE, overrides, left_out))]


@pytest.mark.parametrize(
    ("left_out", "article"),
    [
        (("betekend op", "op de hierboven genoemde dag"), "art. 45 lid 3 sub a Rv"),
        (("havenkade 8",), "art. 45 lid 3 sub b Rv"),
        (("voornamen karin johanna",), "art. 45 lid 3 sub c Rv"),
        (("ayşe yıldız-de vriès",), "art. 45 lid 3 sub d Rv"),
        (("kopie gegeven aan", "gelaten aan"), "art. 45 lid 3 sub e Rv"),
        (("gerechtsdeurwaarder",), "art. 45 lid 5 Rv"),
        (("zaaknummer",), "art. 430 en 502 Rv"),
        (("binnen 3 dagen",), "art. 502 en 555 Rv"),
        (("gedwongen ontruimd",), "art. 555 Rv"),
        (("kiest voor deze ontruiming woonplaats",), "art. 502 en 555 Rv"),
    ],
)
def test_what_is_left_out_is_named(left_out: tuple[str, ...], article: str) -> None:
    """The finding has the article of the part that is gone."""
    assert article in articles({}, *left_out)


@pytest.mark.parametrize(
    "overrides",
    [
        {},
        {"vonnis.betekend_op": "2027-03-04"},
        {"medehuurder.voornamen": "Tom", "medehuurder.voorletters": "T.", "medehuurder.achternaam": "'t Lam"}
        | {"medehuurder.aanspreekvorm": "naam"},
        {"verhuurder.rechtsvorm": "natuurlijk", "verhuurder.naam": "J. Verbeek"},
    ],
)
def test_the_text_of_docgen_has_all_parts(overrides: Overrides) -> None:
    """Whoever it is for and however the judgment comes, nothing is missing."""
    assert articles(overrides) == []
