"""Word templates that the tests make themselves: good ones, and good ones made bad."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator

from docx import Document
from docx.document import Document as DocxDocument

from docgen.render.package import write_package

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def saved(document: DocxDocument) -> bytes:
    """Return a document of python-docx as a file."""
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def template(*paragraphs: str) -> bytes:
    """Return a template with these paragraphs."""
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    return saved(document)


def made(build: Callable[[DocxDocument], None]) -> bytes:
    """Return a template that a function fills with python-docx."""
    document = Document()
    build(document)
    return saved(document)


def changed(data: bytes, part: str, old: str, new: str) -> bytes:
    """Return a Word file in which a stretch of one part is replaced."""
    parts = parts_of(data)
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode(), 1)
    return write_package(parts)


def with_part(data: bytes, part: str, content: str, kind: str, content_type: str) -> bytes:
    """Return a Word file with one more part, which the document points to."""
    parts = parts_of(data)
    parts[part] = content.encode()
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>", f'<Override PartName="/{part}" ContentType="{content_type}"/></Types>'.encode()
    )
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="rIdX" Type="{base}/{kind}" Target="{part.removeprefix("word/")}"/>'
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b"</Relationships>", f"{relation}</Relationships>".encode())
    return write_package(parts)


def linked(data: bytes, kind: str, target: str) -> bytes:
    """Return a Word file that points to something outside itself."""
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="rIdX" Type="{base}/{kind}" Target="{target}" TargetMode="External"/>'
    return changed(data, "word/_rels/document.xml.rels", "</Relationships>", f"{relation}</Relationships>")


def with_xml(data: bytes, xml: str) -> bytes:
    """Return a Word file with extra XML at the start of its body."""
    return changed(data, "word/document.xml", "<w:body>", f"<w:body>{xml}")


def texts(data: bytes, part: str = "word/document.xml") -> list[str]:
    """Return the words of each paragraph of a part."""
    from lxml import etree

    root = etree.fromstring(parts_of(data)[part])
    return list(_words(root))


def _words(root: object) -> Iterator[str]:
    for paragraph in root.iter(f"{{{W}}}p"):  # type: ignore[attr-defined]
        yield "".join(node.text or "" for node in paragraph.iter(f"{{{W}}}t"))
