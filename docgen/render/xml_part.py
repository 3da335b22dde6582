"""One part of a Word file as an XML tree, read strictly and without anything from outside."""

from __future__ import annotations

from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

Element = Any
"""An element of lxml, which has no types."""


class BadXmlError(Exception):
    """A part is not sound XML, or declares its own entities."""


def parse_part(data: bytes) -> Element:
    """Return the root of a part.

    Raises:
        BadXmlError: Not sound XML, or with a document type.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadXmlError from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise BadXmlError
    return root


def refuse_unsound(data: bytes) -> None:
    """Stop at a part that is not sound XML; quicker than `parse_part`, as no tree is made.

    Raises:
        BadXmlError: Not sound XML, or with a document type.
    """
    from xml.parsers import expat

    def refuse(*_: object) -> None:
        raise BadXmlError

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise BadXmlError from error


def part_bytes(root: Element) -> bytes:
    """Return a tree as a part."""
    from lxml import etree

    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return data


def is_on(element: Element | None) -> bool:
    """Return whether a property such as `w:b` is there and not switched off."""
    return element is not None and element.get(f"{W}val", "1") not in {"0", "false", "off"}
