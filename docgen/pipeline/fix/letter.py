"""A letter with its safe replacements in place."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePath

from docgen.errors import InputError
from docgen.finding import Code, Quote
from docgen.message import Message
from docgen.pipeline.fix import codes
from docgen.pipeline.fix.docx_package import is_signed
from docgen.pipeline.fix.placing import is_worse, place
from docgen.pipeline.fix.selection import Wish, wishes_of
from docgen.pipeline.pinpoint import pinpointed
from docgen.place import Place
from docgen.readability.report import ReadingReport
from docgen.render.package import read_package
from docgen.render.readers.letter import LetterKind, kind_of

_MOST_ROUNDS = 8  # a rule that tells a word once per letter gives one replacement a round
_STANDARD_INPUT = frozenset({"-", "<stdin>"})
_CASES = frozenset({".yaml", ".yml", ".json"})


@dataclass(frozen=True, slots=True)
class Change:
    """A replacement that is in place.

    Attributes:
        place: Where it stands.
        code: The rule that asked for it.
        quote: The sentence before, with the words marked, and the sentence after in `rewritten`.
    """

    place: Place
    code: str
    quote: Quote = field(repr=False)


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A replacement that could not be put in place in this file.

    Attributes:
        place: Where the words stand.
        code: The rule that asked for it.
        quote: The sentence, with the words marked, and what it would become in `rewritten`.
        reason: Why it stays as it is, for a person who may change it by hand.
    """

    place: Place
    code: str
    quote: Quote = field(repr=False)
    reason: Message


@dataclass(frozen=True, slots=True)
class FixedLetter:
    """A letter with plainer words.

    Attributes:
        data: The new file; the same bytes when nothing is changed.
        report: What the reading gate says of it.
        changes: What was replaced.
        left: What could not be replaced.
    """

    data: bytes = field(repr=False)
    report: ReadingReport = field(repr=False)
    changes: tuple[Change, ...]
    left: tuple[LeftAlone, ...]


def fix_letter(data: bytes, path: str, report: ReadingReport) -> FixedLetter:
    """Return a letter with all safe replacements of its report in place.

    What is not replaced stays byte for byte: spaces, line ends, encoding, markup, all other parts of a
    Word file. Each replacement is read back; one that does not read as wished, or that makes the letter
    score worse, is not made and comes back in `left`.

    Args:
        data: The file, as it was read for the report.
        path: Its name, as the user gave it.
        report: What the reading gate says of it.

    Raises:
        InputError: A file of this kind cannot be written again.
    """
    _refuse(data, path)
    letter = _fixed(data, path, report, may_worsen=True)
    if is_worse(report, letter.report):
        return _fixed(data, path, report, may_worsen=False)
    return letter


def _fixed(data: bytes, path: str, report: ReadingReport, *, may_worsen: bool) -> FixedLetter:
    changes: list[Change] = []
    for _ in range(_MOST_ROUNDS):
        placed = place(data, path, report, may_worsen=may_worsen)
        data, report = placed.data, pinpointed(placed.report, placed.data, path)
        changes += [
            Change(wish.hit.finding.place, wish.hit.finding.code, _quote(wish)) for wish in placed.made
        ]
        if not placed.made:
            left = tuple(_left(wish, reason) for wish, reason in placed.refused)
            return FixedLetter(data, report, tuple(changes), left)
    left = tuple(_left(wish, codes.AGAIN) for wish in wishes_of(report.hits))
    return FixedLetter(data, report, tuple(changes), left)


def _refuse(data: bytes, path: str) -> None:
    if PurePath(path).suffix.lower() in _CASES or Path(path).is_dir():
        raise _error(codes.TEKST_STAAT_IN_SJABLOON, path)
    if path in _STANDARD_INPUT or not data:
        raise _error(codes.GEEN_EIGEN_BESTAND, path)
    kind = kind_of(data, path)
    if kind is LetterKind.PDF:
        raise _error(codes.PDF_BLIJFT_ZO, path)
    if kind is LetterKind.WORD:
        parts = read_package(data)
        if is_signed(parts, parts.get("_rels/.rels", b"")):
            raise _error(codes.HANDTEKENING_VERVALT, path)
    elif kind not in {LetterKind.HTML, LetterKind.MARKDOWN, LetterKind.TEXT}:
        raise _error(codes.SOORT_BLIJFT_ZO, path)


def _error(code: Code, path: str) -> InputError:
    return InputError([code.finding(code.meaning, Place(path))])


def _left(wish: Wish, reason: Message) -> LeftAlone:
    return LeftAlone(wish.hit.finding.place, wish.hit.finding.code, _quote(wish), reason)


def _quote(wish: Wish) -> Quote:
    return wish.hit.finding.quote or Quote("", wish.spot.excerpt, "")
