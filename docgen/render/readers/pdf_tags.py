"""The tags of a PDF: what is a heading, a paragraph, a cell; and the words that each tag holds.

Source: ISO 32000-2, par. 14.7 (logical structure) and 14.8 (tagged PDF).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from docgen.render.readers.pdf_words import PdfPart, Word, marked_words

_MOST_TAGS = 100_000
_DEEPEST = 50

_Pages = Mapping[tuple[int, int], int]
"""Number of a page by the number of its object."""

_Dictionary: TypeAlias = Any
"""An object of pikepdf."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words on one line that stand in one tag.

    Attributes:
        page: Number of the page, from 1.
        text: The words, with the white space around them.
        left: Left edge, in points from the left of the page; `right` likewise.
        base: Height of the line, in points from the bottom of the page.
    """

    page: int
    text: str
    left: float
    right: float
    base: float
    bold: bool


@dataclass(slots=True)
class Tag:
    """One tag, such as `H1`, `P` or `TD`, with what stands in it in reading order."""

    kind: str
    inside: list[Tag | Stretch] = field(default_factory=list)

    @property
    def tags(self) -> list[Tag]:
        """The tags inside."""
        return [one for one in self.inside if isinstance(one, Tag)]

    def stretches(self) -> Iterator[Stretch]:
        """Yield all words inside."""
        for one in self.inside:
            if isinstance(one, Stretch):
                yield one
            else:
                yield from one.stretches()


def tags_of(data: bytes, pdf: PdfPart) -> Tag | None:
    """Return the root of the tags; `None` when the file has none that can be used.

    Args:
        data: The file.
        pdf: The same file, opened by pdfium, which knows the words.
    """
    import io

    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as file:
            if "/StructTreeRoot" not in file.Root:
                return None
            pages = {_number(page): number for number, page in enumerate(file.pages, 1)}
            return _Reader(pages, _words(pdf)).tag("Document", file.Root.StructTreeRoot, None, 0)
    except (pikepdf.PdfError, AttributeError, KeyError, TypeError, ValueError):
        return None  # whoever wrote it, the words themselves can still be read


def _words(pdf: PdfPart) -> dict[tuple[int, int], list[Stretch]]:
    """Return the words by page and mark."""
    found: dict[tuple[int, int], list[Stretch]] = defaultdict(list)
    for number, page in enumerate(pdf, 1):
        for mark, word in marked_words(page):
            found[number, mark].append(_stretch(number, word))
    return found


def _stretch(page: int, word: Word) -> Stretch:
    return Stretch(page, word.text, word.left, word.right, word.base, word.bold)


class _Reader:
    """Reads the tags of one file, within limits."""

    def __init__(self, pages: _Pages, words: Mapping[tuple[int, int], list[Stretch]]) -> None:
        self._pages = pages
        self._words = words
        self._count = 0

    def tag(self, kind: str, element: _Dictionary, page: int | None, depth: int) -> Tag:
        """Return one tag.

        Raises:
            ValueError: More tags, or deeper, than any letter has.
        """
        import pikepdf

        self._count += 1
        if self._count > _MOST_TAGS or depth > _DEEPEST:
            raise ValueError
        page = self._pages.get(_number(element.Pg)) if "/Pg" in element else page
        kids = element.get("/K", [])
        found = Tag(kind)
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if not isinstance(kid, pikepdf.Dictionary):
                found.inside.extend(self._words.get((page or 0, int(kid)), ()))
            elif "/S" in kid:
                found.inside.append(self.tag(str(kid.S).removeprefix("/"), kid, page, depth + 1))
            elif "/MCID" in kid:
                here = self._pages.get(_number(kid.Pg)) if "/Pg" in kid else page
                found.inside.extend(self._words.get((here or 0, int(kid.MCID)), ()))
        return found


def _number(thing: _Dictionary) -> tuple[int, int]:
    first, second = thing.objgen
    return int(first), int(second)
