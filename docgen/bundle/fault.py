"""What stops the file of one exhibit; told together with the faults of the others."""

from __future__ import annotations

from docgen.finding import Code, Finding
from docgen.message import Message
from docgen.place import Place


class ExhibitFault(Exception):  # noqa: N818 - never leaves this package
    """The file of an exhibit cannot be used.

    Attributes:
        code: What is wrong.
        what: The same in words that fit this file.
        cure: What to do about it, if the code gives no better advice.
    """

    def __init__(self, code: Code, what: Message | None = None, cure: Message | None = None) -> None:
        super().__init__(code.code)
        self.code = code
        self.what = what or code.meaning
        self.cure = cure or code.cure

    def at(self, place: Place) -> Finding:
        """Return the finding at the exhibit in the case."""
        return self.code.finding(self.what, place, self.cure)
