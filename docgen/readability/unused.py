"""A permission that is of no use: it is told, so that it can be taken away."""

from __future__ import annotations

from dataclasses import replace

from docgen.finding import Code, Finding, Level
from docgen.message import message
from docgen.place import Place
from docgen.readability.codes import ONGEBRUIKTE_TOESTEMMING, OVERBODIGE_TOESTEMMING
from docgen.readability.options import AllowedPhrase, Origin
from docgen.readability.reading import shortened


def unused(phrase: AllowedPhrase, place: Place) -> Finding:
    """Return a warning about a phrase that a template or a case allows for nothing."""
    code = ONGEBRUIKTE_TOESTEMMING if phrase.origin is Origin.TEMPLATE else OVERBODIGE_TOESTEMMING
    return _finding(code, phrase.rule, phrase.text, place)


def unused_by_office(rule: str, text: str, place: Place) -> Finding:
    """Return a warning about wording in `docgen.toml` that no letter needed."""
    return _finding(OVERBODIGE_TOESTEMMING, rule, text, place)


def _finding(code: Code, rule: str, text: str, place: Place) -> Finding:
    what = message("the allowed phrase for {rule} is not needed", rule=rule)
    return replace(code.finding(what, place), level=Level.WARNING, excerpt=shortened(text))
