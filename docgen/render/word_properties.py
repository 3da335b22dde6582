"""The properties of a Word file: what docgen knows of the document, and nothing of who made the template."""

from __future__ import annotations

from xml.sax.saxutils import escape

_NAMES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
CORE_PART = "docProps/core.xml"


def core_properties(
    title: str, *, language: str, author: str = "", subject: str = "", created: str = ""
) -> bytes:
    """Return `docProps/core.xml`.

    Args:
        title: Title of the document.
        language: Language tag.
        author: Organisation that sends it.
        subject: Short description.
        created: Date as YYYY-MM-DD; without it the file has no dates.
    """
    texts = {"dc:title": title, "dc:subject": subject, "dc:creator": author, "dc:language": language}
    inside = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in texts.items() if text)
    if created:
        for name in ("created", "modified"):
            inside += f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{escape(created)}T00:00:00Z</dcterms:{name}>'
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties {_NAMES}>{inside}</cp:coreProperties>'
    ).encode()
