"""The body of a Word file as items in reading order: paragraphs, tables, page breaks, marked passages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from docgen.document.blocks import Align, PageBreak, Table
from docgen.document.inline import Inline, Runs, Text, plain
from docgen.document.role import Role
from docgen.place import Place
from docgen.render.readers.docx_pages import is_page_number
from docgen.render.readers.docx_styles import Styles, style_of
from docgen.render.readers.docx_text import MC, ParagraphText, text_boxes
from docgen.render.readers.layout_tables import places_text
from docgen.render.readers.pieces import Item, PassageEnd, PassageStart, Piece, joined_lines, spaced
from docgen.render.readers.value_marks import unmarked
from docgen.render.word.paragraphs import NUMBER
from docgen.render.xml_part import Element, R, W

OWN_TABLE = "Overzicht"
"""Style of the tables that docgen writes: always facts."""

OWN_CARD = "Ondertekening"
"""Style of docgen's signature cards, whose paragraphs have styles of their own."""

_PASSAGE = re.compile(r"^_([a-z-]+)_\d+_?(\w*)$")
_WRAPPERS = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "customXml", "moveTo"))
_RIGHT = frozenset({"right", "end"})


class Items:
    """Reads one part; paragraphs with words are counted from 1."""

    def __init__(self, styles: Styles, place: Place, links: Mapping[str, str], *, marked: bool) -> None:
        self._styles = styles
        self._place = place
        self._links = links
        self._marked = marked
        self._text = ParagraphText(styles)
        self._count = 0
        self._articles: Counter[str] = Counter()

    def of(self, parent: Element) -> Iterator[Item]:
        """Yield what stands in a body, cell, note, header or footer."""
        for node in parent:
            if node.tag == f"{W}p":
                yield from self._paragraph(node)
            elif node.tag == f"{W}tbl":
                yield from self._table(node)
            elif node.tag in _WRAPPERS:
                yield from self.of(node)
            elif node.tag == f"{MC}AlternateContent":
                choice = node.find(f"{MC}Choice")
                yield from self.of(node if choice is None else choice)
            elif node.tag in {f"{W}bookmarkStart", f"{W}bookmarkEnd"}:
                yield from _passage(node)

    def _paragraph(self, node: Element) -> Iterator[Item]:
        boundaries = [one for one in node if one.tag in {f"{W}bookmarkStart", f"{W}bookmarkEnd"}]
        before = [
            one for one in boundaries if one.getprevious() is None or one.getprevious().tag == f"{W}pPr"
        ]
        for one in before:
            yield from _passage(one)
        runs = self._text.runs(node)
        if self._text.breaks_page:
            yield PageBreak(self._here())
        name = self._styles.name(style_of(node))
        if not name.lower().startswith("toc "):
            yield from self._piece(node, name, unmarked(runs) if self._marked else runs)
        for box in text_boxes(node):
            yield from self.of(box)
        for one in boundaries:
            if one not in before:
                yield from _passage(one)

    def _piece(self, node: Element, style: str, runs: Runs) -> Iterator[Item]:
        picture = self._linked_picture(node)
        if picture is None and (not plain(runs).strip() or (self._marked and is_page_number(runs))):
            return
        self._count += 1
        level = self._styles.heading_level(node)
        ident, form = self._styles.list_kind(node)
        if level and self._styles.counts(ident):
            self._articles[ident] += 1
            runs = (Text(f"{self._articles[ident]}. "), *runs)
        yield Piece(runs, self._here(node), style, level, ident, form, picture)

    def _here(self, node: Element | None = None) -> Place:
        """Return the place of a paragraph: in a filled-in template the one of the template it came from."""
        stamp = node.get(NUMBER, "") if self._marked and node is not None else ""
        number = f"paragraph {int(stamp, 16) if stamp else max(self._count, 1)}"
        part = f"{self._place.part}, {number}" if self._place.part else number
        return replace(self._place, part=part)

    def _linked_picture(self, node: Element) -> tuple[str, str] | None:
        for properties in node.iter(
            "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
        ):
            link = properties.find("{http://schemas.openxmlformats.org/drawingml/2006/main}hlinkClick")
            if link is not None:
                return self._links.get(link.get(f"{R}id", ""), ""), properties.get("descr", "")
        return None

    def _table(self, node: Element) -> Iterator[Item]:
        rows = [[self._cell(cell) for cell in _cells(row)] for row in node.iter(f"{W}tr") if _own(row, node)]
        rows = [row for row in rows if row]
        texts = [[_cell_text(cell) for cell, _ in row] for row in rows]
        width = max((sum(span for _, span in row) for row in rows), default=0)
        style = self._styles.name(_table_style(node))
        if style == OWN_CARD or (style != OWN_TABLE and _is_layout(texts, width)):
            for row in rows:
                for cell, _ in row:
                    yield from cell
            return
        filled = [_widened(line, row, width) for line, row in zip(texts, rows, strict=True)]
        look, caption = node.find(f"{W}tblPr/{W}tblLook"), node.find(f"{W}tblPr/{W}tblCaption")
        first = next((one for row in rows for cell, _ in row for one in cell if isinstance(one, Piece)), None)
        yield Table(
            filled[0],
            tuple(filled[1:]),
            _alignment(node, width, self._styles),
            first.place if first else self._here(),
            "" if caption is None else caption.get(f"{W}val", ""),
            total=look is not None and look.get(f"{W}lastRow") in {"1", "true"},
        )

    def _cell(self, cell: Element) -> tuple[list[Item], int]:
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        number = "1" if span is None else span.get(f"{W}val", "1")
        return list(self.of(cell)), int(number) if number.isdigit() else 1


def _is_layout(texts: list[list[Runs]], width: int) -> bool:
    return width < 2 or places_text([[plain(cell) for cell in row] for row in texts])  # noqa: PLR2004 - one column


def text_lines(items: Iterable[Item]) -> Iterator[Runs]:
    """Yield the lines of text in what stands in a cell, header or footer, those of a table inside it too."""
    for one in items:
        if isinstance(one, Piece):
            yield spaced(one.runs)
        elif isinstance(one, Table):
            yield from (_row_line(row) for row in (one.header, *one.rows))


def _row_line(cells: tuple[Runs, ...]) -> Runs:
    line: list[Inline] = []
    for cell in cells:
        if plain(cell).strip():
            line += [Text(" · "), *cell] if line else cell
    return tuple(line)


def _cell_text(cell: list[Item]) -> Runs:
    return joined_lines(list(text_lines(cell)))


def _table_style(table: Element) -> str:
    style = table.find(f"{W}tblPr/{W}tblStyle")
    return "" if style is None else str(style.get(f"{W}val", ""))


def _own(row: Element, table: Element) -> bool:
    return next(row.iterancestors(f"{W}tbl")) is table


def _cells(row: Element) -> Iterator[Element]:
    for node in row:
        if node.tag == f"{W}tc":
            yield node
        elif node.tag in _WRAPPERS:
            yield from _cells(node)


def _widened(texts: list[Runs], row: list[tuple[list[Item], int]], width: int) -> tuple[Runs, ...]:
    cells: list[Runs] = []
    for text, (_, span) in zip(texts, row, strict=True):
        cells.extend([text, *[()] * (span - 1)])
    return (*cells, *[()] * (width - len(cells)))


def _alignment(table: Element, width: int, styles: Styles) -> tuple[Align, ...]:
    last = [row for row in table.iter(f"{W}tr") if _own(row, table)][-1]
    sides: list[Align] = []
    for cell in _cells(last):
        paragraph = cell.find(f"{W}p")
        side = None if paragraph is None else paragraph.find(f"{W}pPr/{W}jc")
        named = paragraph is not None and styles.name(style_of(paragraph)) == "Tabelbedrag"
        right = named or (side is not None and side.get(f"{W}val") in _RIGHT)
        sides.append("right" if right else "left")
    sides.extend(["left"] * (width - len(sides)))
    return tuple(sides[:width])


def _passage(node: Element) -> Iterator[Item]:
    ident = node.get(f"{W}id", "")
    if node.tag == f"{W}bookmarkEnd":
        yield PassageEnd(ident)
        return
    found = _PASSAGE.match(node.get(f"{W}name", ""))
    if found and found.group(1) in {str(role) for role in Role}:
        yield PassageStart(ident, found.group(1), found.group(2).replace("_", "-"))
