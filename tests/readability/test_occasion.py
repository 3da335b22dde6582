"""What kind of letter a text is: one to a reader, one with the form of a letter, one about arrears."""

from __future__ import annotations

from dataclasses import replace

import pytest

from docgen.document.blocks import Document, Layout, Paragraph
from docgen.document.inline import Text
from docgen.document.role import Role
from docgen.readability.occasion import addresses_reader, has_form_of_letter, is_about_arrears
from docgen.readability.options import DEFAULT
from docgen.readability.reading import Reading
from tests.readability.letters import letter


def reading(text: str) -> Reading:
    return Reading(letter(text), DEFAULT)


@pytest.mark.parametrize(
    "text",
    [
        "U hebt een achterstand van € 712,45. Bel ons als u vragen hebt.",
        "De huur van maart hebt u nog niet betaald. U kunt ons bellen.",
        "Wij hebben de huur van maart nog niet van u ontvangen. U kunt ons bellen.",
        "U moet het openstaande bedrag nog voor 1 mei aan ons betalen. Uw verhuurder.",
        "U bent in gebreke met de betaling van de huur. Wij verzoeken u te reageren.",
        "Uw huurachterstand is nu € 500. U kunt ons bellen.",
        "Er staat voor u nog een bedrag van € 50 open. U hoort nog van ons.",
    ],
)
def test_a_letter_that_says_the_reader_is_behind(text: str) -> None:
    """A statement that the reader owes rent makes a letter about arrears."""
    assert is_about_arrears(reading(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hebt u een huurachterstand? Dan kunt u bellen met de gemeente.",
        "Als u een huurachterstand hebt, krijgt u hulp van de gemeente.",
        "U kunt uw huurachterstand voorkomen. Lees hoe u dat doet.",
        "U hebt de papieren nog niet ingevuld. Stuur ze voor 3 mei op.",
        "Veel mensen hebben een achterstand. U bent de enige niet. Lees uw post.",
        "De huur gaat op 1 juli omhoog. U betaalt dan € 12 meer. Dat doet u zelf.",
    ],
)
def test_other_texts_about_money_are_no_such_letter(text: str) -> None:
    """A question, a condition, advice or a missing paper tells nobody that he is behind with paying."""
    assert not is_about_arrears(reading(text))


def test_a_summons_is_no_letter() -> None:
    """Papers of a court speak to a reader too; the rules for letters leave them alone."""
    document = replace(letter("U hebt een achterstand van € 5. U moet komen."), layout=Layout.DAGVAARDING)
    assert not addresses_reader(Reading(document, DEFAULT))
    assert not is_about_arrears(Reading(document, DEFAULT))


def test_a_letter_has_parts_that_a_page_has_not() -> None:
    """A salutation makes a letter; the same words alone may be a page."""
    text = Paragraph((Text("U krijgt uw huis terug."),))
    hello = Paragraph((Text("Beste mevrouw,"),), role=Role.AANHEF)
    assert has_form_of_letter(Reading(Document("", (hello, text)), DEFAULT))
    assert not has_form_of_letter(Reading(Document("", (text,)), DEFAULT))
