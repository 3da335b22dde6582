"""Fields that are each right but cannot be true together."""

from __future__ import annotations

from docgen.message import Message


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
