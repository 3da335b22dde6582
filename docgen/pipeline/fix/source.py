"""What every kind of letter offers, so that words in it can be replaced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from docgen.message import Message
from docgen.pipeline.fix.signs import Alignment, Sign
from docgen.readability.rewriting import Edit
from docgen.render.readers.letter import LetterKind, kind_of


@dataclass(frozen=True, slots=True)
class Cut:
    """Signs that make place for new words: from sign `first` up to sign `stop`."""

    first: int
    stop: int
    text: str


def cut_of(edit: Edit, alignment: Alignment) -> Cut:
    """Return the signs that an edit of a text replaces."""
    return Cut(alignment.first[edit.start], alignment.stop[edit.end - 1], edit.text)


def tidy_cut_of(edit: Edit, text: str, alignment: Alignment, signs: Sequence[Sign]) -> Cut:
    """Return the same, but with the space behind the words when more than a space stands before them.

    So `dient <b>te betalen</b>` becomes `moet <b>betalen</b>`, and a line end stays where it was.
    """
    whole = cut_of(edit, alignment)
    gone = text[edit.start : edit.end]
    word = edit.start + len(gone) - len(gone.lstrip())
    if edit.text or word in {edit.start, edit.end} or not text[edit.end : edit.end + 1].isspace():
        return whole
    before = signs[alignment.first[edit.start] : alignment.first[word]]
    behind = signs[alignment.first[edit.end] : alignment.stop[edit.end]]
    if all(sign.text == " " for sign in before) or any(sign.text != " " for sign in behind):
        return whole
    return Cut(alignment.first[word], alignment.stop[edit.end], "")


class Source(Protocol):
    """The file of a letter, of which single stretches can be replaced."""

    @property
    def signs(self) -> Sequence[Sign]:
        """The signs of the file, in the order they stand in."""

    def first_sign(self, line: int | None) -> int:
        """Return the first sign on a line, where the file has lines."""

    def refusal(self, cut: Cut) -> Message | None:
        """Return why these signs must stay, or `None` when they may go."""

    def variants(self, cuts: Sequence[Cut]) -> Iterator[tuple[Edit, ...]]:
        """Yield ways to make the cuts, the best first; positions are those of the signs."""

    def rewritten(self, edits: Iterable[Edit]) -> bytes | None:
        """Return the file with the edits made; `None` when it cannot hold a sign of the new words."""


def open_source(data: bytes, path: str) -> Source:
    """Return the file of a letter that can be read and is no PDF."""
    if kind_of(data, path) is LetterKind.WORD:
        from docgen.pipeline.fix.docx import DocxSource

        return DocxSource(data)
    from docgen.pipeline.fix.text import TextSource

    return TextSource(data, kind_of(data, path))
