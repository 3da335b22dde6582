"""What the styles and the numbering of a Word file say about a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docgen.render.xml_part import Element, W, is_on, parse_part

_DEEPEST = 20  # styles that may rest on each other; Word makes fewer
_BODY_LEVEL = 9  # outline level of running text


@dataclass(frozen=True)
class _Style:
    name: str
    base: str
    properties: Element | None
    bold: bool
    hidden: bool


class Styles:
    """The styles of one file by id."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._styles: dict[str, _Style] = {}
        self._lists, self._counted = _lists(parts)
        if "word/styles.xml" in parts:
            for style in parse_part(parts["word/styles.xml"]).iter(f"{W}style"):
                self._styles[style.get(f"{W}styleId", "")] = _style(style)

    def names(self) -> set[str]:
        """Return the names of all styles."""
        return {style.name for style in self._styles.values()}

    def name(self, ident: str) -> str:
        """Return the name of a style as Word shows it, heading names in small letters."""
        style = self._styles.get(ident)
        return style.name if style else ident

    def hides(self, ident: str) -> bool:
        """Return whether text in this style is not printed."""
        return any(style.hidden for style in self._chain(ident))

    def heading_level(self, paragraph: Element) -> int:
        """Return 1 for a heading of the first level, and so on; 0 for running text."""
        ident = style_of(paragraph)
        for style in self._chain(ident):
            name = style.name.lower()
            if name == "title":
                return 1
            if name.startswith("heading ") and name[8:].isdigit():
                return int(name[8:])
        for properties in self._properties(paragraph):
            level = properties.find(f"{W}outlineLvl")
            if level is not None and level.get(f"{W}val", "9").isdigit():
                number = int(level.get(f"{W}val"))
                return number + 1 if number < _BODY_LEVEL else 0
        return 0

    def list_kind(self, paragraph: Element) -> tuple[str, str]:
        """Return the id of the list a paragraph is an item of and the form of its numbers, or its mark."""
        for properties in self._properties(paragraph):
            number = properties.find(f"{W}numPr/{W}numId")
            if number is not None:
                ident = number.get(f"{W}val", "0")
                return (ident, self._lists.get(ident, "•")) if ident != "0" else ("", "")
        return "", ""

    def counts(self, ident: str) -> bool:
        """Return whether the items of a list are numbered as articles are: `1.`, `2.`, `3.`."""
        return ident in self._counted

    def _properties(self, paragraph: Element) -> Iterator[Element]:
        own = paragraph.find(f"{W}pPr")
        if own is not None:
            yield own
        for style in self._chain(style_of(paragraph)):
            if style.properties is not None:
                yield style.properties

    def _chain(self, ident: str) -> Iterator[_Style]:
        for _ in range(_DEEPEST):
            style = self._styles.get(ident)
            if style is None:
                return
            yield style
            ident = style.base


def style_of(paragraph: Element) -> str:
    """Return the id of the style of a paragraph; empty for the default."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val", ""))


def _style(style: Element) -> _Style:
    name, base = style.find(f"{W}name"), style.find(f"{W}basedOn")
    return _Style(
        "" if name is None else name.get(f"{W}val", ""),
        "" if base is None else base.get(f"{W}val", ""),
        style.find(f"{W}pPr"),
        is_on(style.find(f"{W}rPr/{W}b")),
        is_on(style.find(f"{W}rPr/{W}vanish")),
    )


def _lists(parts: Mapping[str, bytes]) -> tuple[dict[str, str], frozenset[str]]:
    """Return the form of each list, and the lists that count as articles do."""
    if "word/numbering.xml" not in parts:
        return {}, frozenset()
    root = parse_part(parts["word/numbering.xml"])
    forms: dict[str, str] = {}
    articles: set[str] = set()
    for kind in root.iter(f"{W}abstractNum"):
        form = kind.find(f"{W}lvl/{W}numFmt")
        text = kind.find(f"{W}lvl/{W}lvlText")
        mark = "•" if text is None else text.get(f"{W}val", "")
        name = "bullet" if form is None else form.get(f"{W}val", "bullet")
        forms[kind.get(f"{W}abstractNumId", "")] = mark if name in {"bullet", "none"} else name
        if (name, mark) == ("decimal", "%1."):
            articles.add(kind.get(f"{W}abstractNumId", ""))
    result: dict[str, str] = {}
    counted: set[str] = set()
    for number in root.iter(f"{W}num"):
        kind = number.find(f"{W}abstractNumId")
        if kind is not None:
            result[number.get(f"{W}numId", "")] = forms.get(kind.get(f"{W}val", ""), "•")
            if kind.get(f"{W}val", "") in articles:
                counted.add(number.get(f"{W}numId", ""))
    return result, frozenset(counted)
