"""Language of all that docgen says on the screen: Dutch, unless the user asks for English.

Text in the code is English and goes through gettext; the Dutch catalogue stands in `docgen/locale`. The
language must be known before the commands are built, since their help texts are translated then.
Click's own words go through the same catalogue.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

DOMAIN = "docgen"
LOCALE = Path(__file__).resolve().parent.parent / "locale"
LANGUAGES = ("nl", "en")
OPTION, VARIABLE = "--lang", "DOCGEN_LANG"


def chosen_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language of the option, else of the environment, else Dutch."""
    for index, argument in enumerate(arguments):
        if argument.startswith(f"{OPTION}="):
            return argument.partition("=")[2]
        if argument == OPTION and index + 1 < len(arguments):
            return arguments[index + 1]
    return environment.get(VARIABLE, LANGUAGES[0])


def activate_language(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Make gettext speak the language the user chose."""
    language = chosen_language(arguments, environment)
    os.environ["LANGUAGE"] = language if language in LANGUAGES else LANGUAGES[0]
    gettext.bindtextdomain(DOMAIN, LOCALE)
    gettext.textdomain(DOMAIN)


def active_language() -> str:
    """Return the tag of the language that `translate` gives; English before a language is chosen."""
    return os.environ.get("LANGUAGE", "en") if gettext.textdomain() == DOMAIN else "en"


def translate(text: str) -> str:
    """Return the wording of an English text in the active language."""
    return gettext.gettext(text)
