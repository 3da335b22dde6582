"""Letters joined to one file for the printer: PDF/A-2u, each on sheets of its own, a bookmark for each.

The tags for screen readers stay behind: nobody reads this file, and each letter of its own has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from docgen.bundle.bare import File, append_bare
from docgen.writers.pdf_finish import saved

Font: TypeAlias = Any
"""A font of pikepdf."""

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True)
class Merged:
    """Letters in one file.

    Attributes:
        pdf: The file.
        first_pages: On which page each letter begins, from 1, in the order of the letters.
    """

    pdf: bytes
    first_pages: tuple[int, ...]


def merge_letters(letters: Iterable[tuple[str, bytes]], title: str, *, duplex: bool = True) -> Merged:
    """Return letters as one file for the printer, always with the same bytes.

    Args:
        letters: The reference of each letter, which becomes its bookmark, and the letter as docgen's own PDF.
            At least one.
        title: What the file is called in the window of a reader.
        duplex: Whether the printer uses both sides: each letter then begins on the front of a sheet.
    """
    import pikepdf
    from pikepdf import OutlineItem

    with pikepdf.new() as whole:
        starts: list[tuple[str, int]] = []
        for reference, pdf in letters:
            with pikepdf.open(BytesIO(pdf)) as letter:
                starts.append((reference, len(whole.pages)))
                if "/OutputIntents" not in whole.Root:
                    whole.Root.OutputIntents = whole.copy_foreign(
                        letter.make_indirect(letter.Root.OutputIntents)
                    )
                append_bare(whole, letter)
            if duplex and len(whole.pages) % 2:
                _add_blank(whole)
        with whole.open_outline() as outline:
            outline.root.extend(OutlineItem(reference, page) for reference, page in starts)
        _share_fonts(whole)
        _describe(whole, title, duplex=duplex)
        whole.remove_unreferenced_resources()
        return Merged(saved(whole, "1.7"), tuple(page + 1 for _, page in starts))


def _add_blank(whole: File) -> None:
    """Put a page without anything behind the last one, just as large."""
    _left, _bottom, width, height = whole.pages[-1].mediabox
    whole.add_blank_page(page_size=(width, height))


def _share_fonts(whole: File) -> None:
    """Keep each font once: most letters of a batch use the same signs, and so the same part of a font."""
    first: dict[bytes, Font] = {}
    known: dict[tuple[int, int], Font] = {}
    for fonts in _lists_of_fonts(whole):
        for name, font in list(fonts.items()):
            if font.objgen not in known:
                known[font.objgen] = first.setdefault(_digest(font), font)
            fonts[name] = known[font.objgen]


def _lists_of_fonts(whole: File) -> Iterator[Any]:
    """Yield the fonts that each page or drawing may use, by name."""
    import pikepdf

    for one in whole.objects:
        if not isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            continue
        resources = one.get("/Resources", one)  # resources may be an object of their own
        if isinstance(fonts := resources.get("/Font"), pikepdf.Dictionary):
            yield fonts


def _digest(font: Font) -> bytes:
    """Return what tells a font from another: its name, its signs, their widths and its outlines."""
    below = font.DescendantFonts[0] if "/DescendantFonts" in font else font
    described = below.FontDescriptor
    parts = [font.BaseFont.unparse(), below.get("/W", described).unparse()]
    parts += [font.ToUnicode.read_raw_bytes() if "/ToUnicode" in font else b""]
    parts += [described[name].read_raw_bytes() for name in ("/FontFile2", "/FontFile3") if name in described]
    return sha256(b"\0".join(sha256(part).digest() for part in parts)).digest()


def _describe(whole: File, title: str, *, duplex: bool) -> None:
    """Say what the file is, and how it wants to be printed: at its own size, on both sides."""
    from pikepdf import Dictionary, Name, Stream

    metadata = Stream(whole, _XMP.format(title=escape(title)).encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    whole.Root.Metadata = whole.make_indirect(metadata)
    whole.docinfo["/Title"] = title
    whole.Root.Lang = "nl-NL"
    whole.Root.PageMode = Name.UseOutlines
    whole.Root.ViewerPreferences = Dictionary(
        DisplayDocTitle=True,
        PrintScaling=Name("/None"),
        Duplex=Name.DuplexFlipLongEdge if duplex else Name.Simplex,
    )
