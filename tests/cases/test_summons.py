"""The case for a summons."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.template.folders import installed_templates

EXAMPLE = installed_templates() / "summons" / "huurachterstand" / "case.yaml"


def fields() -> dict[str, Any]:
    """Return the fields of the commented example, all as text."""
    loaded = yaml.load(EXAMPLE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - text only
    assert isinstance(loaded, dict)
    return loaded


def refusal(changed: dict[str, Any]) -> str:
    """Return why a case is refused."""
    with pytest.raises(ValidationError) as caught:
        DagvaardingHuurachterstand.model_validate(changed)
    return str(caught.value)


def test_the_example_is_a_case() -> None:
    """The commented example can be read as it stands."""
    assert DagvaardingHuurachterstand.model_validate(fields()).kenmerk == "D-2026-0815"


def test_a_step_that_was_not_taken_needs_its_reason() -> None:
    """A step is never hidden: without a reason the case is refused."""
    case = fields()
    case["vroegsignalering"]["melding"] = {"gedaan": "nee"}
    assert "needs a reason" in refusal(case)


@pytest.mark.parametrize("missing", ["datum", "kanaal", "resultaat"])
def test_a_step_that_was_taken_is_told_in_full(missing: str) -> None:
    """Day, channel and result belong to each step."""
    case = fields()
    del case["vroegsignalering"]["melding"][missing]
    assert "needs a date, a channel and a result" in refusal(case)


def test_an_offer_needs_the_answer_of_the_tenant() -> None:
    """Whether the tenant refused decides what may be passed on."""
    case = fields()
    del case["vroegsignalering"]["aanbod_contactgegevens"]["antwoord"]
    assert "needs the answer" in refusal(case)


def test_steps_and_months_cannot_be_left_out() -> None:
    """Each kind of step is there, taken or not, and there is a month that is open."""
    for group, name in (
        ("vroegsignalering", "herinneringen"),
        ("vroegsignalering", "persoonlijk_contact"),
        ("vroegsignalering", "betalingsregelingen"),
        ("achterstand", "maanden"),
    ):
        case = fields()
        case[group][name] = []
        assert name in refusal(case)


def test_a_fact_points_at_an_exhibit_that_is_there() -> None:
    """What is relied on must be attached."""
    case = fields()
    case["achterstand"]["productie"] = "kwijt"
    assert "no exhibit with this id" in refusal(case)


def test_an_exhibit_is_pointed_at_by_a_fact() -> None:
    """Nothing is attached that proves nothing."""
    case = fields()
    case["producties"].append({"id": "extra", "titel": "Brief"})
    assert "no fact of the case points at this exhibit" in refusal(case)


def test_an_exhibit_has_an_id_of_its_own() -> None:
    """Two exhibits with one id cannot be told apart."""
    case = fields()
    case["producties"].append(dict(case["producties"][0]))
    assert "same id" in refusal(case)


def test_months_stand_in_order_of_time() -> None:
    """The oldest month comes first, and none comes twice."""
    case = fields()
    case["achterstand"]["maanden"].reverse()
    assert "order of time" in refusal(case)


def test_children_are_counted_only_when_they_are_there() -> None:
    """A number without children, or children without a number, is refused."""
    case = fields()
    case["kinderen"]["aanwezig"] = "onbekend"
    assert "number of children" in refusal(case)
    case = fields()
    del case["kinderen"]["aantal"]
    assert "this must be told" in refusal(case)


def test_what_was_done_for_children_must_be_told() -> None:
    """The judge must be able to see what the landlord did for them."""
    case = fields()
    del case["kinderen"]["gedaan"]
    assert "this must be told" in refusal(case)


def test_defences_are_never_left_out_by_accident() -> None:
    """An empty list says that nothing is known; a missing field is a mistake."""
    case = fields()
    case["verweren"] = []
    case["producties"] = [one for one in case["producties"] if one["id"] != "verwarming"]
    assert DagvaardingHuurachterstand.model_validate(case).verweren == ()
    del case["verweren"]
    assert "verweren" in refusal(case)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ontbinding": "nee", "betaling": "nee"}, "no end of the lease and no payment"),
        ({"ontruimingstermijn": None}, "the days to leave must be told"),
        ({"ontbinding": "nee"}, "belongs to an eviction"),
        ({"betaling": "nee"}, "belongs to the arrears"),
        (
            {"voorstel": {"eerst_betalen": "nee", "langere_termijn": "60", "woonruimte_aantonen": "nee"}},
            "longer term is not longer",
        ),
        (
            {"rente": {"vanaf": "2026-12-01", "soort": "wettelijk", "berekend_tot": "2026-12-01"}},
            "ends before it starts",
        ),
    ],
)
def test_the_parts_of_a_claim_fit_each_other(changes: dict[str, Any], words: str) -> None:
    """A part that leans on another is refused without it."""
    case = fields()
    for name, value in changes.items():
        if value is None:
            del case["eis"][name]
        else:
            case["eis"][name] = value
    assert words in refusal(case)


def payment_only() -> dict[str, Any]:
    """Return a case that asks payment and no eviction."""
    case = fields()
    claim = case["eis"]
    claim["ontbinding"] = "nee"
    for name in ("ontruimingstermijn", "waarom_ontbinding", "huur_vanaf", "voorstel"):
        del claim[name]
    return case


def test_children_are_told_about_with_an_eviction_only() -> None:
    """The judge must know of them before an eviction; without one it is nobody's business."""
    case = fields()
    del case["kinderen"]
    case["producties"] = [one for one in case["producties"] if one["id"] != "wijkteam"]
    assert "whether children live in the home" in refusal(case)
    assert "need not know of children" in refusal(payment_only())


def test_payment_alone_is_a_case() -> None:
    """Who only wants the money leaves out what belongs to an eviction."""
    case = payment_only()
    del case["kinderen"]
    case["producties"] = [one for one in case["producties"] if one["id"] != "wijkteam"]
    assert DagvaardingHuurachterstand.model_validate(case).kinderen is None


def test_collection_costs_lean_on_their_letter() -> None:
    """Without the fourteen-day letter they cannot be claimed."""
    case = fields()
    del case["veertiendagenbrief"]
    case["producties"] = [one for one in case["producties"] if one["id"] != "veertiendagenbrief"]
    assert "need the letter" in refusal(case)


def test_general_terms_come_with_their_text() -> None:
    """A judge tests the terms themselves; their name alone is no use."""
    case = fields()
    case["kinderen"]["productie"] = case["huurovereenkomst"].pop("productie_voorwaarden")
    assert "general terms need the exhibit" in refusal(case)


def test_a_company_never_has_the_low_court_fee() -> None:
    """The tariff for too little means is for people."""
    case = fields()
    case["eis"]["proceskosten"]["onvermogend"] = "ja"
    assert "only a person" in refusal(case)
