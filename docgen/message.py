"""A sentence for a person: English text with named values.

Code writes messages in English. Only the command line turns a message into text, in the language
of the user. So a message keeps its text and its values apart: the text is the key in the
catalogue (`docgen/locale`), the values are filled in after translation.

A value is never a private one (a name, an amount, an address): messages reach logs and manifests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """English text with `{named}` places, and what goes there."""

    text: str
    values: tuple[tuple[str, str | int | Message], ...] = ()

    def translated(self, translate: Callable[[str], str]) -> str:
        """Return the message in another language, filled in.

        Args:
            translate: Gives the wording for an English text, such as `gettext.gettext`.
        """
        filled = {
            name: value.translated(translate) if isinstance(value, Message) else value
            for name, value in self.values
        }
        text = translate(self.text)
        return text.format(**filled) if filled else text

    def __str__(self) -> str:
        return self.translated(lambda text: text)


def message(text: str, **values: str | int | Message) -> Message:
    """Return a message; the catalogue is filled from the first argument of each call."""
    return Message(text, tuple(values.items()))


def one_decimal(number: float) -> Message:
    """Return a number rounded to one decimal, with the decimal sign of the language."""
    whole, _, tenths = f"{number:.1f}".partition(".")
    return message("{whole}.{tenths}", whole=whole, tenths=tenths)
