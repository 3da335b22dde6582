"""One fault of a file that is read in or of a template: its code, its sentence and its cure."""

from __future__ import annotations

import re
from typing import NamedTuple

from docgen.finding import Code, Finding, Level
from docgen.message import Message
from docgen.place import Place
from docgen.render.package import PackageFault


class Fault(NamedTuple):
    """Code, name, sentence, cure and weight; the members of an enum of faults have it as their value."""

    code: str
    name: str
    what: Message
    fix: Message
    level: Level = Level.ERROR

    def finding(self, place: Place, *, fix: Message | None = None, **values: str | int | Message) -> Finding:
        """Return the finding for this fault.

        Args:
            place: Where it stands.
            fix: Another cure than the usual one.
            values: What goes into the sentence; never a value of a case.
        """
        what = Message(self.what.text, tuple(values.items()))
        return Finding(self.code, self.name, self.level, what, place, fix or self.fix)

    def described(self) -> Code:
        """Return the kind of trouble, for the docs and `docgen explain`."""
        blanks = tuple((found, "…") for found in re.findall(r"\{(\w+)\}", self.what.text))
        return Code(self.code, self.name, Message(self.what.text, blanks), self.fix)


def package_fault(code: str, name: str, fault: PackageFault) -> Fault:
    """Return a fault of the package that a Word file is, in the words that the package has for it."""
    return Fault(code, name, fault.what, fault.fix)
