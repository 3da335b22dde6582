"""An HTML file as a Document; nothing is loaded, nothing is run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePath

from docgen.document.blocks import (
    Align,
    Block,
    Document,
    Heading,
    Layout,
    List,
    ListItem,
    PageBreak,
    Paragraph,
    Section,
    Table,
)
from docgen.document.inline import Inline, Runs, Text, plain
from docgen.document.role import Role
from docgen.place import Place
from docgen.render.readers.docx_own import without_number
from docgen.render.readers.faults import LetterFault, letter_error
from docgen.render.readers.html_links import spell_out
from docgen.render.readers.html_own import OWN_BLOCKS, classes, linked
from docgen.render.readers.html_text import BLOCKS, inside, is_hidden, joined, outside, runs_of
from docgen.render.readers.layout_tables import places_text
from docgen.render.readers.roles import with_roles
from docgen.render.xml_part import Element

LINE = "data-regel"
"""Attribute of a filled-in template with the line of the template that an element stands on."""

Restore = Callable[[tuple[Block, ...]], tuple[Block, ...]]
"""What is done with the blocks of a page, its footer last, before roles are given."""

_OWN = frozenset({"blad", "briefhoofd", "deel", "in-het-kort", "ondertekening", "tijdlijn"})
_OWN_CLASSES = frozenset({*OWN_BLOCKS, "voet", "deel", "blad", "nieuw-blad"})
_PARAGRAPHS = {str(role): role for role in (Role.ONDERWERP, Role.AANHEF, Role.SLOT, Role.CITAAT)}
MOST_COLUMNS = 20  # columns that one cell may stand for
_PARTS = frozenset({"table", "ul", "ol", "blockquote", *(f"h{level}" for level in range(1, 7))})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def read_html(text: str, path: str) -> Document:
    """Return an HTML letter as a Document; each block knows its line.

    Raises:
        ReadError: There is nothing in the file, or it is nested too deeply to be read whole.
    """
    return _document(_tree(text, path), path, lambda blocks: blocks)


def read_filled_html(text: str, path: str, restored: Restore) -> Document:
    """Return a filled-in HTML template as a Document.

    Args:
        text: HTML in which an attribute `LINE` names the line of the template of each element.
        path: Template, as the user named it.
        restored: Puts the values back into the blocks, before roles are given.

    Raises:
        ReadError: There is nothing in the file, or it is nested too deeply to be read whole.
    """
    root = _tree(text, path)
    for element in root.iter():
        line = element.attrib.pop(LINE, None)
        if line is not None:
            element.sourceline = int(line)
    for link in root.iter("a"):
        spell_out(link)
    return _document(root, path, restored)


def _document(root: Element, path: str, restored: Restore) -> Document:
    body = root.find("body")
    own = any(classes(one) & _OWN for one in root.iter("div", "section", "header", "ol"))
    reader = _Page(path, own=own)
    page = tuple(reader.blocks(root if body is None else body))
    *blocks, foot = restored((*page, Paragraph(reader.footer)))
    title = (root.findtext("head/title") or "").strip()
    named = {one.get("name"): one.get("content", "") for one in root.iter("meta") if one.get("name")}
    first = next((plain(block.runs) for block in blocks if isinstance(block, Heading)), "")
    return Document(
        title=title or first or PurePath(path).stem,
        blocks=linked(blocks) if reader.own else with_roles(blocks),
        layout=_layout(body) if reader.own else Layout.BRIEF,
        footer=foot.runs if isinstance(foot, Paragraph) else (),
        subject=named.get("description", "") if reader.own else "",
        author=named.get("author", "") if reader.own else "",
        created=named.get("dcterms.created", "") if reader.own else "",
        language=root.get("lang") or "nl-NL",
        source_path=path,
    )


def own_blocks(body: Element, path: str) -> tuple[Block, ...]:
    """Return the blocks of a page of docgen that was read already."""
    return linked(tuple(_Page(path, own=True).blocks(body)))


def _tree(text: str, path: str) -> Element:
    from lxml import etree

    parser = etree.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, encoding="utf-8"
    )
    root = etree.fromstring(text.encode(), parser)
    if root is None:
        raise letter_error(LetterFault.NO_WORDS, path)
    if any(one.type_name == "ERR_RESOURCE_LIMIT" for one in parser.error_log):
        raise letter_error(LetterFault.NESTED, path)  # what follows was not read
    return root


class _Page:
    """Reads one page."""

    def __init__(self, path: str, *, own: bool) -> None:
        self.own = own
        self.footer: Runs = ()
        self._path = path

    def blocks(self, parent: Element) -> Iterator[Block]:
        """Yield the blocks of an element; text between them is a paragraph of its own."""
        loose: list[Inline] = []
        line = parent.sourceline
        if parent.text:
            loose.append(Text(parent.text, line=line))
        for child in parent:
            if self._is_block(child):
                yield from self._paragraph(loose, line)
                loose = []
                yield from self._block(child)
                line = child.sourceline
            else:
                loose.extend(outside(child, strong=False))
            if child.tail:
                loose.append(Text(child.tail, line=child.sourceline))
        yield from self._paragraph(loose, line)

    def _is_block(self, element: Element) -> bool:
        return element.tag in BLOCKS or any(one.tag in BLOCKS for one in element.iterdescendants())

    def _paragraph(self, loose: list[Inline], line: int | None, role: Role = Role.ALINEA) -> Iterator[Block]:
        runs = joined(iter(loose))
        if plain(runs).strip():
            yield Paragraph(runs, Place(self._path, line), role)

    def _block(self, element: Element) -> Iterator[Block]:
        if is_hidden(element):
            return
        place = Place(self._path, element.sourceline)
        known = classes(element)
        if self.own and known & _OWN_CLASSES:
            yield from self._own_block(element, known, place)
        elif element.tag in _HEADINGS:
            yield from self._heading(element, place)
        elif element.tag in {"ul", "ol"}:
            items = tuple(ListItem(runs, at) for runs, at in self._items(element) if plain(runs).strip())
            if items:
                yield List(items, element.tag == "ol", place)
        elif element.tag == "table":
            yield from self._table(element, place)
        elif element.tag == "blockquote":
            yield Section(Role.CITAAT, tuple(self.blocks(element)), place)
        elif element.tag == "hr":
            yield PageBreak(place)
        elif any(self._is_block(child) for child in element):
            yield from self.blocks(element)
        else:
            role = next((_PARAGRAPHS[name] for name in known if name in _PARAGRAPHS), Role.ALINEA)
            yield from self._paragraph(list(inside(element, strong=False)), element.sourceline, role)

    def _own_block(self, element: Element, known: set[str], place: Place) -> Iterator[Block]:
        make = next((OWN_BLOCKS[name] for name in known if name in OWN_BLOCKS), None)
        if make is not None:
            yield make(element, place)
        elif "voet" in known:
            self.footer = runs_of(element)
        elif "deel" in known:
            yield self._section(element, known, place)
        elif "nieuw-blad" in known or element.getprevious() is not None:
            yield PageBreak(place)
        if "blad" in known:
            yield from self.blocks(element)

    def _heading(self, element: Element, place: Place) -> Iterator[Block]:
        runs = runs_of(element)
        if not plain(runs).strip():
            return
        number = ""
        if self.own:
            runs, number = without_number(runs)
        yield Heading(_HEADINGS[element.tag], runs, place, number)

    def _items(self, element: Element) -> Iterator[tuple[Runs, Place]]:
        for item in element.iter("li"):
            nested = list(item.iter("ul", "ol"))
            words = _beside(item) if nested else inside(item, strong=False)
            yield joined(words), Place(self._path, item.sourceline)

    def _section(self, element: Element, known: set[str], place: Place) -> Section:
        role = next((role for role in Role if str(role) in known), Role.CITAAT)
        title: Runs = ()
        blocks = tuple(self.blocks(element))
        if role is Role.SAMENVATTING and blocks and isinstance(blocks[0], Heading):
            title, blocks = blocks[0].runs, blocks[1:]
        return Section(role, blocks, place, title=title)

    def _table(self, element: Element, place: Place) -> Iterator[Block]:
        for caption in element.iterchildren("caption"):
            yield from self._paragraph(list(inside(caption, strong=False)), caption.sourceline)
        rows = [row for row in element.iter("tr") if next(row.iterancestors("table")) is element]
        cells = [[cell for cell in row if cell.tag in {"td", "th"}] for row in rows]
        cells = [row for row in cells if row]
        if not self.own and _is_layout(cells):
            for row in cells:
                for cell in row:
                    yield from self.blocks(cell)
            return
        if not cells:
            return
        rows_of_runs = [tuple(_row_of(row)) for row in cells]
        width = max(map(len, rows_of_runs))
        texts = [(*row, *[()] * (width - len(row))) for row in rows_of_runs]
        sides: list[Align] = ["left"] * (width - len(cells[-1]))
        sides.extend("right" if _is_right(cell) else "left" for cell in cells[-1])
        total = "totaal" in classes(rows[-1])
        yield Table(texts[0], tuple(texts[1:]), tuple(sides), place, element.get("aria-label", ""), total)


def _is_layout(cells: list[list[Element]]) -> bool:
    """Return whether a table places text: it holds parts of a page, or says so, or reads as text."""
    if any(one.tag in _PARTS for row in cells for cell in row for one in cell.iterdescendants()):
        return True
    return places_text([[plain(runs_of(cell)) for cell in row] for row in cells])


def _layout(body: Element | None) -> Layout:
    known = set() if body is None else classes(body)
    return next((layout for layout in Layout if str(layout) in known), Layout.BRIEF)


def _beside(item: Element) -> Iterator[Inline]:
    """Yield the words of an item before and after the lists inside it, which are items of their own."""
    if item.text:
        yield Text(item.text, line=item.sourceline)
    for child in item:
        if child.tag in {"ul", "ol"}:
            yield Text(" ", line=child.sourceline)
        else:
            yield from outside(child, strong=False)
        if child.tail:
            yield Text(child.tail, line=child.sourceline)


def _row_of(cells: list[Element]) -> Iterator[Runs]:
    """Yield the words of each cell; a cell over several columns is followed by empty ones."""
    for cell in cells:
        yield runs_of(cell)
        wide = cell.get("colspan", "1").strip()
        yield from [()] * (min(int(wide), MOST_COLUMNS) - 1 if wide.isdecimal() else 0)


def _is_right(cell: Element) -> bool:
    return (
        "rechts" in classes(cell)
        or cell.get("align") == "right"
        or "text-align:right" in cell.get("style", "").replace(" ", "")
    )
