"""A Word file as a Document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath

from docgen.document.blocks import Block, Document, Heading, Sender
from docgen.document.inline import Runs, plain
from docgen.place import Place
from docgen.render.package import MAIN, PackageError, read_package
from docgen.render.readers.docx_items import Items, text_lines
from docgen.render.readers.docx_own import assembled, is_own
from docgen.render.readers.docx_pages import without_pages
from docgen.render.readers.docx_styles import Styles
from docgen.render.readers.faults import LetterFault, letter_error
from docgen.render.readers.pieces import Item, joined_lines
from docgen.render.readers.roles import layout_of, with_roles
from docgen.render.word.properties import read_properties
from docgen.render.xml_part import BadXmlError, Element, R, W, parse_part


def read_docx(data: bytes, path: str, *, marked: bool = False) -> Document:
    """Return a Word file as a Document.

    Args:
        data: The file.
        path: Its name, as the user gave it.
        marked: Whether values stand between private signs that name their field.

    Raises:
        ReadError: The file cannot be read.
    """
    try:
        parts = read_package(data)
        return _Letter(parts, path, marked).document()
    except PackageError as error:
        raise letter_error(LetterFault[error.fault.name], path, error.part) from error
    except BadXmlError as error:
        raise letter_error(LetterFault.DAMAGED, path) from error


class _Letter:
    """One Word file, read part by part."""

    def __init__(self, parts: Mapping[str, bytes], path: str, marked: bool) -> None:
        self._parts = parts
        self._path = path
        self._styles = Styles(parts)
        self._marked = marked
        self._relations = _relations(parts, "word/_rels/document.xml.rels")

    def document(self) -> Document:
        """Return the whole file."""
        root = parse_part(self._parts[MAIN])
        body = root.find(f"{W}body")
        if body is None:
            raise BadXmlError
        items = [*self._items(body, ""), *self._notes()]
        own = is_own(self._styles.names(), items)
        blocks = assembled(items, own=own)
        if not own:
            blocks = with_roles(blocks)
        sender = self._sender(body)
        blocks = (sender, *blocks) if sender else blocks
        known = read_properties(self._parts)
        return Document(
            title=known.title or _first_heading(blocks) or PurePath(self._path).stem,
            blocks=blocks,
            layout=layout_of(blocks),
            footer=self._footer(body),
            subject=known.subject,
            author=known.author,
            created=known.created,
            language=known.language or "nl-NL",
            source_path=self._path,
        )

    def _items(self, root: Element, part: str, relations: Mapping[str, str] | None = None) -> list[Item]:
        links = self._relations if relations is None else relations
        reader = Items(self._styles, Place(self._path, part=part or None), links, marked=self._marked)
        return list(reader.of(root))

    def _notes(self) -> Iterator[Item]:
        for name in ("footnotes", "endnotes"):
            part = f"word/{name}.xml"
            if part not in self._parts:
                continue
            for note in parse_part(self._parts[part]):
                if note.get(f"{W}type") in {None, "normal"}:
                    yield from self._items(note, name[:-1])

    def _linked(self, body: Element, kind: str, wanted: tuple[str, ...]) -> list[Runs]:
        """Return the lines of the header or footer of the first kind that is there."""
        targets = {
            reference.get(f"{W}type"): self._relations.get(reference.get(f"{R}id", ""), "")
            for section in list(body.iter(f"{W}sectPr"))[:1]
            for reference in section.iter(f"{W}{kind}Reference")
        }
        for one in wanted:
            part = "word/" + targets.get(one, "").removeprefix("/word/")
            if part in self._parts:
                items = self._items(parse_part(self._parts[part]), kind)
                return [without_pages(line) for line in text_lines(items)]
        return []

    def _sender(self, body: Element) -> Sender | None:
        first_differs = body.find(f"{W}sectPr/{W}titlePg") is not None
        wanted = ("first",) if first_differs else ("default",)
        lines = [line for line in self._linked(body, "header", wanted) if plain(line).strip()]
        if not lines:
            return None
        return Sender(lines[0], joined_lines(lines[1:]), Place(self._path, part="header"))

    def _footer(self, body: Element) -> Runs:
        return joined_lines(self._linked(body, "footer", ("default", "first")))


def _relations(parts: Mapping[str, bytes], name: str) -> dict[str, str]:
    if name not in parts:
        return {}
    return {one.get("Id", ""): one.get("Target", "") for one in parse_part(parts[name])}


def _first_heading(blocks: tuple[Block, ...]) -> str:
    return next((plain(block.runs) for block in blocks if isinstance(block, Heading)), "")
