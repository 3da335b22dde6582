"""A Word file: only the text elements that hold replaced words change; all other parts stay as they were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from docgen.message import Message
from docgen.pipeline.fix import codes
from docgen.pipeline.fix.docx_package import with_parts
from docgen.pipeline.fix.docx_runs import crosses_change, is_controlled, is_doubled, with_texts
from docgen.pipeline.fix.docx_signs import SOFT_HYPHEN, atoms_of
from docgen.pipeline.fix.signs import Sign, composed
from docgen.pipeline.fix.source import Cut
from docgen.readability.rewriting import Edit
from docgen.render.package import read_package
from docgen.render.readers.docx_styles import Styles
from docgen.render.xml_part import Element, W, parse_part, part_bytes

_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
"""The parts whose sentences the reading gate reads."""


class DocxSource:
    """The text elements of a Word file; positions count characters over all parts together."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        parts = read_package(data)
        styles = Styles(parts)
        self._roots = {name: parse_part(parts[name]) for name in _PARTS if name in parts}
        self._atoms = [atom for root in self._roots.values() for atom in atoms_of(root, styles)]
        signs = (
            Sign("" if atom.text == SOFT_HYPHEN else atom.text, at, at + 1)
            for at, atom in enumerate(self._atoms)
        )
        self._signs = composed(tuple(signs))

    @property
    def signs(self) -> Sequence[Sign]:
        """The characters of all paragraphs; soft hyphens are not seen."""
        return self._signs

    def first_sign(self, line: int | None) -> int:
        """Return the first sign of the file."""
        return 0

    def refusal(self, cut: Cut) -> Message | None:
        """Return why these characters must stay: something in Word hangs on them."""
        atoms = self._atoms[self._signs[cut.first].start : self._signs[cut.stop - 1].end]
        if any(atom.node is None or atom.node.tag != f"{W}t" for atom in atoms):
            return codes.IN_TAB
        if not all(atom.is_typed for atom in atoms):
            return codes.IN_FIELD
        nodes = list(dict.fromkeys(atom.node for atom in atoms))
        if any(is_controlled(node) for node in nodes):
            return codes.IN_CONTROL
        if any(is_doubled(node) for node in nodes):
            return codes.IN_BOX
        return codes.IN_CHANGE if crosses_change(nodes[0], nodes[-1]) else None

    def variants(self, cuts: Sequence[Cut]) -> Iterator[tuple[Edit, ...]]:
        """Yield the one way to make the cuts: the new words take the place and the look of the first."""
        yield tuple(
            Edit(self._signs[cut.first].start, self._signs[cut.stop - 1].end, cut.text) for cut in cuts
        )

    def rewritten(self, edits: Iterable[Edit]) -> bytes | None:
        """Return the file with the edits made."""
        texts = self._new_texts(tuple(edits))
        changed = {
            name: part_bytes(with_texts(root, texts))
            for name, root in self._roots.items()
            if any(node in texts for node in root.iter(f"{W}t"))
        }
        return with_parts(self._data, changed)

    def _new_texts(self, edits: Sequence[Edit]) -> dict[Element, str]:
        gone = {at for edit in edits for at in range(edit.start, edit.end)}
        new = {edit.start: edit.text for edit in edits}
        texts: dict[Element, str] = dict.fromkeys((self._atoms[at].node for at in gone), "")
        for at, atom in enumerate(self._atoms):
            if atom.node in texts:
                texts[atom.node] += new.get(at, "") + ("" if at in gone else atom.text)
        return texts
