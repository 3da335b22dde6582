"""One form for all that a check, a rule or a reader has to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from docgen.message import Message
from docgen.place import NOWHERE, Place


class Level(StrEnum):
    """How heavy a finding weighs: an error blocks, a warning must be seen, info may help."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence as read, with the words that a finding is about marked in it.

    Each value from a case is shown as its field: `[huurder.naam]`.

    Attributes:
        before: What stands in front of the marked words.
        marked: The words themselves; the whole sentence when the finding is about all of it.
        after: What follows them.
        rewritten: The same sentence with the plainer words in place; empty when that takes a person.
    """

    before: str
    marked: str
    after: str
    rewritten: str = ""

    @property
    def sentence(self) -> str:
        """The whole sentence."""
        return f"{self.before}{self.marked}{self.after}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found, where, and what to do about it.

    Attributes:
        code: Stable code, such as `ZIN101`; its letters are the family. Never used twice.
        name: Name of the rule, in the words of the field, such as `lange-zin`.
        level: What it does to the document.
        message: What is wrong, in one sentence, without private values.
        place: Where it stands.
        fix: What to do, with an example where that helps.
        source: Article, study or page that the rule rests on.
        excerpt: The words as read, with each value from a case shown as its field: `[huurder.naam]`.
        advice: Better wording, where the rule knows one.
        quote: The sentence around the excerpt, where there is one.
        may_accept: Whether a person may go past it with a reason (`--accept CODE="reason"`).
    """

    code: str
    name: str
    level: Level
    message: Message
    place: Place = NOWHERE
    fix: Message | None = None
    source: str = ""
    excerpt: str = ""
    advice: str = ""
    quote: Quote | None = None
    may_accept: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of trouble that stops the work, described once for messages, docs and `docgen explain`.

    Attributes:
        code: Stable code, such as `SRC011`.
        name: Its name, such as `dubbel-veld`.
        meaning: What it means, in one sentence.
        cure: What to do about it, when the place itself gives no better advice.
    """

    code: str
    name: str
    meaning: Message
    cure: Message

    def finding(self, message: Message, place: Place = NOWHERE, fix: Message | None = None) -> Finding:
        """Return an error of this kind; the cure of the kind stands in for a missing fix."""
        return Finding(self.code, self.name, Level.ERROR, message, place, fix or self.cure)
