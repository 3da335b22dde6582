"""Which sentences ask the reader to do something, and what."""

from __future__ import annotations

import pytest

from docgen.readability.options import DEFAULT
from docgen.readability.reading import Reading
from docgen.readability.steps import action_of, asks_something, commands
from tests.readability.letters import letter


@pytest.mark.parametrize(
    ("text", "is_command", "asks", "action"),
    [
        ("Betaal het bedrag voor 17 april.", True, True, "betaal"),
        ("Bel dan met ons kantoor.", True, True, "bel"),
        ("Dan bel je met ons kantoor.", False, False, None),
        ("En stuur de brief terug.", True, True, "stuur"),
        ("Lees deze brief rustig door.", True, True, None),
        ("U moet de huur nog betalen.", False, True, None),
        ("Wilt u ons bellen over de huur?", False, True, None),
        ("Wij vragen u te bellen.", False, True, None),
        ("Wij betalen het bedrag terug.", False, False, None),
        ("Betaalt u het bedrag op tijd?", False, False, None),
    ],
)
def test_what_a_sentence_asks(text: str, is_command: bool, asks: bool, action: str | None) -> None:
    """A command tells what to do; reading and waiting are no acts."""
    (sentence,) = Reading(letter(text), DEFAULT).sentences
    assert (commands(sentence), asks_something(sentence), action_of(sentence)) == (is_command, asks, action)
