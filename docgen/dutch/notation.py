"""The error of every parser here, and the one thing all of them do first."""

from __future__ import annotations

from enum import StrEnum

from docgen.message import Message

NBSP = "\u00a0"
_SPACES = str.maketrans({NBSP: " ", "\u202f": " "})


class Trouble(StrEnum):
    """What sort of trouble a text gives; a caller picks its error code by it."""

    NOTATION = "notation"
    DATE = "date"
    AMOUNT = "amount"
    CHARACTER = "character"
    LENGTH = "length"
    EMPTY = "empty"
    BSN = "bsn"


class NotationError(ValueError):
    """A text is not written in a way docgen reads. Never holds the text itself.

    Attributes:
        message: What is wrong with it.
        trouble: The sort of trouble.
    """

    def __init__(self, message: Message, trouble: Trouble = Trouble.NOTATION) -> None:
        self.message = message
        self.trouble = trouble
        super().__init__(message, trouble)

    def __str__(self) -> str:
        return str(self.message)


def bare(text: str) -> str:
    """Return the text with no-break spaces as plain ones and nothing around it."""
    return text.translate(_SPACES).strip(" ")
