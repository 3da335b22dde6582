"""A Word file as a Document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath

from docgen.document.blocks import Block, Document, Heading, Sender
from docgen.document.inline import Runs, Text, plain
from docgen.place import Place
from docgen.render.package import PackageError, read_package
from docgen.render.readers.docx_items import Items
from docgen.render.readers.docx_own import assembled, is_own
from docgen.render.readers.docx_styles import Styles
from docgen.render.readers.docx_text import PAGE_NUMBER
from docgen.render.readers.faults import LetterFault, letter_error
from docgen.render.readers.pieces import Item, Piece, joined_lines, spaced
from docgen.render.readers.roles import layout_of, with_roles
from docgen.render.word.properties import read_properties
from docgen.render.xml_part import BadXmlError, Element, R, W, parse_part

_BODY = "word/document.xml"
_PAGE_WORD = re.compile(r"(^|[\s|·–-])(pagina|page|pag\.?|blz\.?|blad|p\.)\s*$", re.IGNORECASE)


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
        root = parse_part(self._parts[_BODY])
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

    def _linked(self, body: Element, kind: str, wanted: tuple[str, ...]) -> list[Piece]:
        """Return the paragraphs of the header or footer of the first kind that is there."""
        targets = {
            reference.get(f"{W}type"): self._relations.get(reference.get(f"{R}id", ""), "")
            for section in list(body.iter(f"{W}sectPr"))[:1]
            for reference in section.iter(f"{W}{kind}Reference")
        }
        for one in wanted:
            part = "word/" + targets.get(one, "").removeprefix("/word/")
            if part in self._parts:
                items = self._items(parse_part(self._parts[part]), kind)
                return [item for item in items if isinstance(item, Piece)]
        return []

    def _sender(self, body: Element) -> Sender | None:
        first_differs = body.find(f"{W}sectPr/{W}titlePg") is not None
        wanted = ("first",) if first_differs else ("default",)
        lines = [_without_pages(piece.runs) for piece in self._linked(body, "header", wanted)]
        lines = [line for line in lines if plain(line).strip()]
        if not lines:
            return None
        return Sender(lines[0], joined_lines(lines[1:]), Place(self._path, part="header"))

    def _footer(self, body: Element) -> Runs:
        lines = [_without_pages(piece.runs) for piece in self._linked(body, "footer", ("default", "first"))]
        return joined_lines(lines)


def _without_pages(runs: Runs) -> Runs:
    """Return a line of header or footer without `pagina 1 van 3`."""
    kept: list[Text] = []
    for run in runs:
        if isinstance(run, Text) and PAGE_NUMBER in run.text:
            head = run.text.partition(PAGE_NUMBER)[0]
            kept.append(replace(run, text=_PAGE_WORD.sub("", head)))
            break
        if isinstance(run, Text):
            kept.append(run)
    else:
        return spaced(runs)
    if len(kept) > 1 and not kept[-1].text.strip():
        kept[-2] = replace(kept[-2], text=_PAGE_WORD.sub("", kept[-2].text))
    return spaced(tuple(kept))


def _relations(parts: Mapping[str, bytes], name: str) -> dict[str, str]:
    if name not in parts:
        return {}
    return {one.get("Id", ""): one.get("Target", "") for one in parse_part(parts[name])}


def _first_heading(blocks: tuple[Block, ...]) -> str:
    return next((plain(block.runs) for block in blocks if isinstance(block, Heading)), "")
