"""What the styles of a Word template say about text: hidden or not, which colour on what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from docgen.render.xml_part import Element, W, parse_part

STYLES = "word/styles.xml"
_LEAST_APART = 40  # of 255; with less nobody can make out the letters
_WHITE_NAMES = frozenset({"background1", "bg1", "light1", "lt1"})
_HIGHLIGHTS = {"white": "FFFFFF", "yellow": "FFFF00", "lightGray": "C0C0C0", "cyan": "00FFFF"}
_DARK = "000000"


@dataclass(frozen=True)
class Looks:
    """The styles of one file.

    Attributes:
        hidden: Ids of styles whose text is hidden.
        styles: Each style by id, with what it is based on.
        defaults: The properties of letters without a style.
    """

    hidden: frozenset[str] = frozenset()
    styles: Mapping[str, Element] = field(default_factory=dict)
    defaults: Element | None = None

    def is_faint(self, run: Element) -> bool:
        """Return whether the letters of a run have nearly the colour of what is behind them.

        Where the colour behind is not certain, as in a shape or a coloured table, they are not.
        """
        behind = self._behind(run)
        return behind is not None and _apart(self._colour(run), behind) < _LEAST_APART

    def _colour(self, run: Element) -> str:
        for properties in self._letters(run):
            colour = properties.find(f"{W}color")
            if colour is None:
                continue
            if colour.get(f"{W}themeColor") in _WHITE_NAMES and colour.get(f"{W}themeShade") is None:
                return "FFFFFF"
            value = colour.get(f"{W}val", "auto")
            return _DARK if value == "auto" else value
        return _DARK

    def _behind(self, run: Element) -> str | None:
        """Return the colour behind a run; nothing when that is not certain."""
        if any(True for _ in run.iterancestors(f"{W}txbxContent")):
            return None
        for properties in self._letters(run):
            mark = properties.find(f"{W}highlight")
            if mark is not None and mark.get(f"{W}val") != "none":
                return _HIGHLIGHTS.get(mark.get(f"{W}val", ""), _DARK)
            if (fill := _fill(properties)) is not None:
                return fill
        for properties in self._paragraphs(run):
            if (fill := _fill(properties)) is not None:
                return fill
        for cell in run.iterancestors(f"{W}tc"):
            properties = cell.find(f"{W}tcPr")
            if properties is not None and (fill := _fill(properties)) is not None:
                return fill
        table = next(run.iterancestors(f"{W}tbl"), None)
        style = None if table is None else table.find(f"{W}tblPr/{W}tblStyle")
        coloured = style is not None and any(True for _ in self._shades(style.get(f"{W}val", "")))
        return None if coloured else "FFFFFF"

    def _letters(self, run: Element) -> Iterator[Element]:
        own = run.find(f"{W}rPr")
        if own is not None:
            yield own
        style = None if own is None else own.find(f"{W}rStyle")
        names = [] if style is None else [style.get(f"{W}val", "")]
        paragraph = next(run.iterancestors(f"{W}p"), None)
        above = None if paragraph is None else paragraph.find(f"{W}pPr/{W}pStyle")
        names.append("" if above is None else above.get(f"{W}val", ""))
        for name in names:
            for one in self._chain(name):
                if (properties := one.find(f"{W}rPr")) is not None:
                    yield properties
        if self.defaults is not None:
            yield self.defaults

    def _paragraphs(self, run: Element) -> Iterator[Element]:
        paragraph = next(run.iterancestors(f"{W}p"), None)
        own = None if paragraph is None else paragraph.find(f"{W}pPr")
        if own is not None:
            yield own
        style = None if own is None else own.find(f"{W}pStyle")
        for one in self._chain("" if style is None else style.get(f"{W}val", "")):
            if (properties := one.find(f"{W}pPr")) is not None:
                yield properties

    def _shades(self, name: str) -> Iterator[Element]:
        for one in self._chain(name):
            yield from one.iter(f"{W}shd")

    def _chain(self, name: str) -> Iterator[Element]:
        """Yield a style and those it is based on; a style may be based on itself by mistake."""
        seen: set[str] = set()
        while name not in seen and (style := self.styles.get(name)) is not None:
            yield style
            seen.add(name)
            on = style.find(f"{W}basedOn")
            name = "" if on is None else on.get(f"{W}val", "")


def looks_of(parts: Mapping[str, bytes], hidden: frozenset[str]) -> Looks:
    """Return the looks of a file.

    Args:
        parts: The parts of the Word file.
        hidden: Ids of styles whose text is hidden.

    Raises:
        BadXmlError: The styles are not sound XML.
    """
    if STYLES not in parts:
        return Looks(hidden)
    root = parse_part(parts[STYLES])
    styles = {one.get(f"{W}styleId", ""): one for one in root.iter(f"{W}style")}
    for one in root.iter(f"{W}style"):
        if one.get(f"{W}type") == "paragraph" and one.get(f"{W}default") in {"1", "true"}:
            styles.setdefault("", one)
    return Looks(hidden, styles, root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))


def _fill(properties: Element) -> str | None:
    """Return the colour of a shade; nothing without one."""
    shade = properties.find(f"{W}shd")
    if shade is None:
        return None
    value = shade.get(f"{W}fill", "auto")
    if value == "auto" and shade.get(f"{W}themeFill") is None:
        return None
    return _DARK if value == "auto" else str(value)


def _apart(one: str, other: str) -> int:
    """Return how far two colours are apart: the most that red, green or blue differ, from 0 to 255."""
    return max(abs(first - second) for first, second in zip(_parts(one), _parts(other), strict=True))


def _parts(colour: str) -> tuple[int, int, int]:
    try:
        red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    except ValueError:  # a name that Word does not know is taken for black
        return 0, 0, 0
    return red, green, blue
