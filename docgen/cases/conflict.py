"""Fields that are each right but cannot be true together."""

from __future__ import annotations

from typing import Protocol

from docgen.message import Message, message


class ConflictError(ValueError):
    """Raised by a model when its own fields contradict each other.

    Attributes:
        message: What does not go together, naming fields and never values.
        field: The field to look at first, seen from the model that raises: `termijnen[2].bedrag`.
        fix: What to do about it.
    """

    def __init__(self, message: Message, field: str, fix: Message | None = None) -> None:
        self.message = message
        self.field = field
        self.fix = fix
        super().__init__(message, field, fix)

    def __str__(self) -> str:
        return str(self.message)


class _Sent(Protocol):
    """A letter that names which party sends it."""

    @property
    def afzender(self) -> str:
        """Name of the field of that party."""


def refuse_absent_sender(letter: _Sent) -> None:
    """Stop at a letter of which the party that sends it is not filled in.

    Raises:
        ConflictError: That party is missing.
    """
    if getattr(letter, letter.afzender) is None:
        raise ConflictError(
            message("the sender of this letter is not filled in"),
            letter.afzender,
            message("fill in this party, or choose another value for `afzender`"),
        )
