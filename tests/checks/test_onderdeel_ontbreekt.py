"""Each part that the law wants in a summons is missed when the text loses it, with its own article."""

from __future__ import annotations

import pytest

from docgen.checks import onderdeel_ontbreekt
from docgen.checks.aanzegging_medegedaagde_ontbreekt import TWO_TENANTS
from docgen.checks.check import Overrides
from tests.checks.examples import facts_for

EXAMPLE = "summons/huurachterstand"


def articles(overrides: Overrides, *left_out: str) -> list[str]:
    facts = facts_for(EXAMPLE, overrides, left_out)
    return [one.source for one in onderdeel_ontbreekt.check(facts)]


@pytest.mark.parametrize(
    ("left_out", "article"),
    [
        (("dag van betekening", "op de hierboven genoemde dag"), "art. 45 lid 3 sub a Rv"),
        (("stationsplein 8",), "art. 45 lid 3 sub b Rv"),
        (("voornamen karin johanna",), "art. 45 lid 3 sub c Rv"),
        (("fatma leyla yılmaz-van 't hof",), "art. 45 lid 3 sub d Rv"),
        (("kopie gegeven aan", "afschrift"), "art. 45 lid 3 sub e Rv"),
        (("k. de boer",), "art. 45 lid 5 Rv"),
        (("kiest in deze zaak woonplaats",), "art. 111 lid 2 sub a Rv"),
        (("raadhuisstraat 22",), "art. 111 lid 2 sub b Rv"),
        (("te veroordelen", "te ontbinden"), "art. 111 lid 2 sub d Rv"),
        (("tekortkoming", "niet volledig nagekomen"), "art. 111 lid 2 sub d Rv"),
        (("gerechtsplein 1",), "art. 111 lid 2 sub e Rv"),
        (("om 10.00 uur",), "art. 111 lid 2 sub f Rv"),
        (("mondeling",), "art. 111 lid 2 sub g Rv"),
        (("onrechtmatig of ongegrond",), "art. 111 lid 2 sub i Rv"),
        (("geen griffierecht",), "art. 111 lid 2 sub k Rv"),
        (("de verwarming was in september stuk",), "art. 111 lid 3 Rv"),
        (("te bewijzen",), "art. 111 lid 3 Rv"),
        (("bijgevoegd",), "art. 85 lid 1 Rv"),
    ],
)
def test_what_is_left_out_is_named(left_out: tuple[str, ...], article: str) -> None:
    """The finding has the article of the part that is gone."""
    assert article in articles({}, *left_out)


def test_one_fault_gives_one_finding() -> None:
    """A single missing notice is told once."""
    assert articles({}, "onrechtmatig of ongegrond") == ["art. 111 lid 2 sub i Rv"]


def test_two_defendants_need_the_notice_on_their_court_fee() -> None:
    """Sub l holds only when more than one is called."""
    assert articles(TWO_TENANTS) == []
    assert "art. 111 lid 2 sub l Rv" in articles(TWO_TENANTS, "gezamenlijk griffierecht", "111 lid 2 sub k")
