"""Words that are denied, asked about or quoted are not said to the reader."""

from __future__ import annotations

import pytest

from docgen.readability.report import read_report
from tests.readability.letters import letter


def tone(text: str) -> set[str]:
    return {finding.code for finding in read_report(letter(text)).findings} & {
        "TOON101",
        "TOON102",
        "TOON103",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Als u niet betaalt, nemen wij rechtsmaatregelen.",
        "Als u niet betaalt nemen wij rechtsmaatregelen.",
        "Betaalt u niet, dan volgen rechtsmaatregelen.",
        "Dit is uw laatste waarschuwing.",
        "Zonder nadere aankondiging komen wij langs bij u.",
        "U krijgt geen uitstel meer. Wij nemen rechtsmaatregelen tegen u.",
        "Wilt u dat wij rechtsmaatregelen nemen tegen u?",
    ],
)
def test_a_negation_elsewhere_takes_no_threat_away(text: str) -> None:
    """`Als u niet betaalt` denies the paying and not the threat."""
    assert "TOON101" in tone(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wij nemen geen rechtsmaatregelen.",
        "Wij nemen niet meteen rechtsmaatregelen.",
        "Dit is geen laatste waarschuwing.",
        "Wat is een laatste aanmaning?",
        "Staat er “laatste waarschuwing” op de brief? Bel ons dan.",
        'Krijgt u een brief met "laatste sommatie"? Bel ons dan.',
        "Vraag de rechter om een laatste kans.",
    ],
)
def test_a_threat_that_nobody_makes(text: str) -> None:
    """A denied, asked or quoted threat is none."""
    assert "TOON101" not in tone(text)


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("Betaal per direct.", True),
        ("U hoeft niet per direct te betalen.", False),
        ("Ruikt u gas? Ga onmiddellijk naar buiten en bel 112.", False),
        ("Wij sommeren u om te betalen.", True),
        ("Wij sommeren u niet.", True),
    ],
)
def test_a_demand(text: str, fires: bool) -> None:
    """A demand that is denied before it, or that saves a life, is none."""
    assert ("TOON102" in tone(text)) is fires


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("U weigert te betalen.", True),
        ("Als u weigert, praten wij verder.", False),
        ("Weigert u de hulp? Dan praten wij verder.", False),
        ("Het is uw eigen schuld.", True),
        ("Het is niet uw eigen schuld.", False),
        ("Ondanks herhaalde verzoeken weigert u te betalen.", True),
    ],
)
def test_blame(text: str, fires: bool) -> None:
    """A reproach that is denied, or that names what may come, blames nobody."""
    assert ("TOON103" in tone(text)) is fires
