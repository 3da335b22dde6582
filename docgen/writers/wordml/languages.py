"""A Word file in another language than Dutch: its language, page numbers without words, and direction."""

from __future__ import annotations

import re
from collections.abc import Mapping

from docgen.document.blocks import Document
from docgen.render.xml_part import Element, W, parse_part, part_bytes
from docgen.writers.wordml.direction import turned
from docgen.writers.words import PAGINA, is_dutch, pages_of

_STYLES, _SETTINGS = "word/styles.xml", "word/settings.xml"
_FOOTER = re.compile(r"word/footer\d*\.xml")
_SET_OUT = re.compile(r"word/(?:document|header\d*)\.xml")
"""What is turned; a page number in the footer keeps its order: page 1 of 2."""

_RUN = re.compile(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?(?=<w:t)")


def spoken(content: str, language: str) -> str:
    """Return runs that say they are in another language than the rest; as they are without one."""
    if not language:
        return content
    return _RUN.sub(rf'<w:r><w:rPr>\g<1><w:lang w:val="{language}"/></w:rPr>', content)


def in_language(parts: Mapping[str, bytes], document: Document) -> dict[str, bytes]:
    """Return the parts of a Word file in the language of a document; those of a Dutch one as they are."""
    result = dict(parts)
    if is_dutch(document.language):
        return result
    result[_STYLES] = _said(result[_STYLES], document)
    if _SETTINGS in result:
        result[_SETTINGS] = _theme(result[_SETTINGS], document)
    for name in [one for one in result if _FOOTER.fullmatch(one)]:
        result[name] = _numbered(result[name], document.language)
    if document.right_to_left:
        for name in [one for one in result if _SET_OUT.fullmatch(one)]:
            result[name] = turned(result[name])
    return result


def _said(styles: bytes, document: Document) -> bytes:
    root = parse_part(styles)
    default = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    if default is not None and default.find(f"{W}lang") is None:
        default.append(default.makeelement(f"{W}lang", {}))
    for lang in root.iter(f"{W}lang"):
        _say(lang, document, ("val", "eastAsia", "bidi"))
    return part_bytes(root)


def _theme(settings: bytes, document: Document) -> bytes:
    root = parse_part(settings)
    for lang in root.iter(f"{W}themeFontLang"):
        _say(lang, document, ("val", "bidi") if document.right_to_left else ("val",))
    return part_bytes(root)


def _say(lang: Element, document: Document, names: tuple[str, ...]) -> None:
    """Write a language; on a page from right to left the other letters are of Dutch names."""
    for name in names:
        if name == "bidi" or not document.right_to_left:
            lang.set(f"{W}{name}", document.language)


def _numbered(footer: bytes, language: str) -> bytes:
    words = dict(zip(PAGINA, pages_of(language), strict=True))
    root = parse_part(footer)
    for text in root.iter(f"{W}t"):
        text.text = words.get(text.text or "", text.text)
    return part_bytes(root)
