"""The properties of a Word file: what docgen knows of the document, and nothing of who made the template."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

_NAMES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
CORE_PART = "docProps/core.xml"
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$")


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
    inside = "".join(f"<{name}>{escape(text, quote=False)}</{name}>" for name, text in texts.items() if text)
    if created:
        for name in ("created", "modified"):
            moment = f"{escape(created, quote=False)}T00:00:00Z"
            inside += f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<cp:coreProperties {_NAMES}>{inside}</cp:coreProperties>"
    ).encode()


@dataclass(frozen=True, slots=True)
class Properties:
    """What a Word file says about itself; unknown parts are empty."""

    title: str = ""
    subject: str = ""
    author: str = ""
    language: str = ""
    created: str = ""


def read_properties(parts: Mapping[str, bytes]) -> Properties:
    """Return the properties of a Word file."""
    from docgen.render.xml_part import parse_part

    if CORE_PART not in parts:
        return Properties()
    found = {
        str(one.tag).rpartition("}")[2]: (one.text or "").strip() for one in parse_part(parts[CORE_PART])
    }
    created = found.get("created", "")[:10]
    return Properties(
        found.get("title", ""),
        found.get("subject", ""),
        found.get("creator", ""),
        found.get("language", ""),
        created if _DATE.match(created) else "",
    )
