"""What stops the file of one exhibit; told together with the faults of the others."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import Message


class ExhibitFault(Exception):  # noqa: N818 - never leaves this package
    """The file of an exhibit cannot be used.

    Attributes:
        code: What is wrong.
        what: The same in words that fit this file.
    """

    def __init__(self, code: Code, what: Message | None = None) -> None:
        super().__init__(code.code)
        self.code = code
        self.what = what or code.meaning
