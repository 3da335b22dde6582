"""The lease that changes its name: from the care organisation to who lives there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from docgen.cases.addendum_omklap import OmklapAddendum
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.dutch.iban import format_iban
from tests.templates.examples import Example, examples
from tests.templates.on_paper import cards, sheets, words_of

EXAMPLES = {example.path.stem: example for example in examples("addendum/omklap")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(example: Example) -> OmklapAddendum:
    case = example.case()
    assert isinstance(case, OmklapAddendum)
    return case


@EVERY_CASE
def test_who_lets_the_home_now_and_later(example: Example) -> None:
    """Both contracts with their days; the day after the end the lease is in the name of who lives there."""
    case, text = case_of(example), words_of(example.document())
    care, landlord = case.zorgorganisatie.naam, case.verhuurder.naam
    lease, contract = format_datum(case.huurovereenkomst_datum), format_datum(case.zorgcontract_datum)
    own = format_datum(case.einddatum + timedelta(days=1))
    for words in (
        f"{care} huurt die van {landlord}. Dat huurcontract is van {lease}.",
        f"U huurt de woning van {care}. Uw contract is van {contract}.",
        f"Dan huurt u vanaf {own} van {landlord}.",
        "In dat contract staat geen laatste dag. U hoeft niet te verhuizen.",
        f"Dan huurt u vanaf {own} zelf.",
    ):
        assert words.replace("\xa0", " ") in text


@EVERY_CASE
def test_tenant_decides_along_and_waits_at_home(example: Example) -> None:
    """The parties look back on a day, in writing and with reasons; too early means longer help, at home."""
    case, text = case_of(example), words_of(example.document())
    day = format_dagdatum(case.besluit_uiterlijk).replace("\xa0", " ")
    for words in (
        f"Uiterlijk op {day} kijken wij samen hoe het ging. U praat en beslist mee.",
        "Maakte u een fout op tijd goed? Dan telt die fout niet mee.",
        "U blijft intussen in de woning wonen, met hulp.",
        f"Dan loopt uw contract met {case.zorgorganisatie.naam} gewoon door.",
    ):
        assert words in text


@EVERY_CASE
def test_home_does_not_end_with_the_help(example: Example) -> None:
    """Whatever happens to the help, people stay in the home; only a judge can decide otherwise."""
    text = words_of(example.document())
    for words in (
        "zelf niet verder? Dan praat de verhuurder snel met u over het huurcontract.",
        "Ook dan blijft u in de woning.",
        "Dan kan alleen de rechter beslissen dat u weg moet.",
        "Tot die tijd blijft u gewoon wonen.",
    ):
        assert words in text
    for words in ("gebruiksvergoeding", "opschorting", "vonnis", "ontruim", "exploot", "tijdelijk", "proef"):
        assert words not in text.casefold()


@EVERY_CASE
def test_doubt_about_protection_is_said(example: Example) -> None:
    """Where care is the larger part the text promises no full protection, and points to free advice."""
    case, text = case_of(example), words_of(example.document())
    doubt = "Hoe goed de wet u dan als huurder beschermt, is niet altijd zeker." in text
    assert doubt is case.zorg_is_hoofdzaak
    assert ("die houdt u helemaal." in text) is not case.zorg_is_hoofdzaak


@EVERY_CASE
def test_rent_and_debt_go_to_their_own_accounts(example: Example) -> None:
    """Rent goes to the care organisation, an old debt and the later rent to the landlord."""
    case, text = case_of(example), words_of(example.document())
    rent, account = format_bedrag(case.huurprijs), format_iban(case.huurrekening)
    assert f"de huur aan {case.zorgorganisatie.naam}. Die is nu {rent}.".replace("\xa0", " ") in text
    assert f"op rekening {account}.".replace("\xa0", " ") in text
    landlord = format_iban(case.rekeningnummer)
    assert f"De huur gaat dan naar rekening {landlord}.".replace("\xa0", " ") in text
    debt = f"Het geld gaat naar rekening {landlord} van {case.verhuurder.naam}.".replace("\xa0", " ")
    assert (debt in text) is (case.betalingsregeling is not None)


@EVERY_CASE
def test_three_parties_sign(example: Example) -> None:
    """Who lives there, perhaps the bewindvoerder, the care organisation and the landlord."""
    case = case_of(example)
    _, sheet, _ = sheets(example.document())
    expected = ["Bewoner"] * (1 if case.medehuurder is None else 2)
    expected += ["Bewindvoerder"] if case.bewindvoerder else []
    assert [party for party, _, _ in cards(sheet)] == [*expected, "Zorgorganisatie", "Verhuurder"]
