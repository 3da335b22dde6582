import pytest

from docgen.dutch.adres import (
    format_huisnummer,
    format_plaatsregel,
    format_postcode_plaats,
    format_straatregel,
)
from docgen.dutch.namen import format_aanhefnaam, format_adresnaam, format_volledige_naam, with_capital


@pytest.mark.parametrize(
    ("form", "surname", "printed"),
    [
        ("mevrouw", "Yıldız-de Vriès", "mevrouw Yıldız-de Vriès"),
        ("mevrouw", "van 't Hof", "mevrouw Van 't Hof"),
        ("meneer", "'t Lam", "meneer 't Lam"),
        ("meneer", "’t Lam", "meneer ’t Lam"),
        ("mevrouw", "de Vries", "mevrouw De Vries"),
        ("meneer", "Łukasz Ó Briain-van 't Hof", "meneer Łukasz Ó Briain-van 't Hof"),
        ("meneer", "ijzerman", "meneer IJzerman"),
        ("mevrouw", "Null", "mevrouw Null"),
        ("naam", "van 't Hof", "Sami van 't Hof"),
    ],
)
def test_the_salutation_follows_the_choice_of_the_person(form, surname, printed):
    """A prefix takes a capital after a title, and keeps its small letter after a first name."""
    assert format_aanhefnaam(form, "Sami Karim", surname) == printed


def test_the_address_has_initials():
    """Initials stand before the surname, so the prefix stays small."""
    assert format_adresnaam("mevrouw", "A.", "Yıldız-de Vriès") == "Mevrouw A. Yıldız-de Vriès"
    assert format_adresnaam("meneer", "S.K.", "van 't Hof") == "Meneer S.K. van 't Hof"
    assert format_adresnaam("naam", "S.K.", "van 't Hof") == "S.K. van 't Hof"


def test_a_summons_has_all_first_names():
    """The full name is every first name and the surname as it is."""
    assert format_volledige_naam("Sami Karim", "van 't Hof") == "Sami Karim van 't Hof"


def test_a_long_name_keeps_every_letter():
    """Nothing is cut off."""
    name = "Wolfeschlegelsteinhausen-van Bergenhenegouwen tot Oud-Loosdr"
    assert len(name) == 60
    assert with_capital(name) == name


@pytest.mark.parametrize(
    ("addition", "printed"),
    [
        (None, "12"),
        ("", "12"),
        ("A", "12A"),
        ("2", "12-2"),
        ("-2", "12-2"),
        ("/3", "12/3"),
        ("bis", "12\u00a0bis"),
    ],
)
def test_an_addition_stays_with_its_number(addition, printed):
    """The number and its addition never part."""
    assert format_huisnummer("12", addition) == printed
    assert format_straatregel("Lange Dijk", "12", addition) == f"Lange Dijk\u00a0{printed}"


@pytest.mark.parametrize(
    ("town", "line"),
    [
        ("IJsselstein", "3401\u00a0AB\u00a0 IJSSELSTEIN"),
        ("'s-Gravenhage", "3401\u00a0AB\u00a0 'S-GRAVENHAGE"),
        ("Súdwest-Fryslân", "3401\u00a0AB\u00a0 SÚDWEST-FRYSLÂN"),
    ],
)
def test_the_town_stands_in_capitals_after_two_spaces(town, line):
    """The line that the sorting machine reads."""
    assert format_plaatsregel("3401ab", town) == line


def test_in_a_sentence_the_town_keeps_its_own_form():
    """Capitals are for the envelope only."""
    assert format_postcode_plaats("3401AB", "IJsselstein") == "3401\u00a0AB IJsselstein"
