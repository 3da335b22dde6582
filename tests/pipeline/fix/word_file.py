"""Word files of the tests, from the XML of their body."""

from __future__ import annotations

import io

import docx

from docgen.render.package import read_package, write_package

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" mc:Ignorable="wps"'
)


def word_file(body: str, **others: str) -> bytes:
    """Return a Word file with this body.

    Args:
        body: XML of its paragraphs.
        others: XML of other parts in the folder `word`, such as `footnotes`.
    """
    stream = io.BytesIO()
    docx.Document().save(stream)
    parts = dict(read_package(stream.getvalue()))
    parts["word/document.xml"] = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<w:document {SPACES}><w:body>{body}<w:sectPr/></w:body></w:document>"
    ).encode()
    for name, content in others.items():
        parts[f"word/{name}.xml"] = content.replace("SPACES", SPACES).encode()
    return write_package(parts)


def run(text: str, properties: str = "") -> str:
    """Return a run of text."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    """Return a paragraph of runs."""
    return f"<w:p>{''.join(runs)}</w:p>"


def body_of(data: bytes) -> str:
    """Return the XML of the body of a Word file, without its last settings."""
    text = read_package(data)["word/document.xml"].decode()
    return text[text.index("<w:body>") + 8 : text.index("<w:sectPr/>")]
