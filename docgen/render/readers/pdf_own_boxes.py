"""The boxes in a PDF of docgen, known by how their parts are built."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from docgen.render.readers.pdf_page import added, parts_of, put_words
from docgen.render.readers.pdf_tags import Tag
from docgen.render.xml_part import Element

_PAIR, _TRIPLE = 3, 5  # parts of a line with two or three texts: spaces stand between them


def _texts(tag: Tag, count: int) -> list[Tag] | None:
    """Return the texts of a line that is built of some texts with spaces between them."""
    parts = tag.tags
    if tag.kind != "P" or len(parts) != count:
        return None
    gaps = (one.text.strip() for gap in parts[1::2] for one in gap.stretches())
    return None if any(gaps) else parts[::2]


def _is_key_facts(tag: Tag) -> bool:
    rest = [one for one in tag.tags if not one.kind.startswith("H")]
    return tag.kind == "Sect" and bool(rest) and all(_texts(one, _PAIR) for one in rest)


def _is_help(tag: Tag) -> bool:
    lines = tag.tags[0].tags if tag.kind == "Sect" and tag.tags and tag.tags[0].kind == "Div" else []
    return any(_texts(one, _TRIPLE) for one in lines)


def _is_reference(tag: Tag) -> bool:
    return tag.kind == "Div" and bool(tag.tags) and all(_texts(one, _PAIR) for one in tag.tags)


def _is_address(tag: Tag) -> bool:
    kinds = [one.kind for one in tag.tags]
    return tag.kind == "Div" and kinds == ["P", "Div"] and {one.kind for one in tag.tags[1].tags} == {"P"}


def _is_card(tag: Tag) -> bool:
    return [one.kind for one in tag.tags] == ["Div", "Div"] and any(
        one.kind == "Div" for one in tag.tags[1].tags
    )


def _cards(tag: Tag) -> list[Tag]:
    """Return the cards to sign of a tag; none when it holds something else."""
    if tag.kind != "Div" or not tag.tags:
        return []
    if all(_is_card(one) for one in tag.tags):
        return tag.tags
    pairs = [one for pair in tag.tags for one in pair.tags]
    return pairs if len(tag.tags) > 1 and pairs and all(_is_card(one) for one in pairs) else []


def is_timeline(tag: Tag) -> bool:
    """Return whether each item of a list begins with a line of its own in bold: the moment."""
    firsts = [next(one.stretches(), None) for one in tag.tags]
    seen = [one for one in firsts if one is not None]
    broken = all(None in parts_of(one) for one in tag.tags)
    return len(seen) > 1 and len(seen) == len(firsts) and broken and all(one.bold for one in seen)


def _key_facts(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "in-het-kort"
    for one in tag.tags:
        _line(element, one, _PAIR, "feit", ("vraag", "antwoord"))


def _help(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "hulp"
    for one in (inside for part in tag.tags for inside in ([part] if part.kind == "P" else part.tags)):
        _line(element, one, _TRIPLE, "contact", ("wie", "waarmee", "bereik"))


def _reference(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "kenmerk"
    for one in tag.tags:
        _line(element, one, _PAIR, "", ("kenmerk-naam", "kenmerk-waarde"))


def _address(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "adres"
    above, lines = tag.tags
    put_words(added(element, "p", above, "retouradres"), above)
    box = added(element, "div", lines, "adresregels")
    for line in lines.tags:
        put_words(added(box, "p", line), line)


def _signatures(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "ondertekening"
    for card in _cards(tag):
        box = added(element, "div", card, "kaart")
        who, fields = card.tags
        for line, known in zip(who.tags, ("partij", "naam", *["hoedanigheid"] * len(who.tags)), strict=False):
            put_words(added(box, "p", line, known), line)
        if len(fields.tags) > 2 and fields.tags[0].kind == "P":  # noqa: PLR2004 - the place, the day, the name
            added(box, "p", fields, "doorgelezen")


def _line(parent: Element, tag: Tag, count: int, known: str, names: Sequence[str]) -> None:
    """Add a line of a box with its texts apart; another line is a heading or a note."""
    texts = _texts(tag, count)
    if texts is None:
        heads = tag.kind.startswith("H")
        put_words(added(parent, "h2" if heads else "p", tag, "" if heads else "noot"), tag)
        return
    line = added(parent, "p", tag, known)
    for text, name in zip(texts, names, strict=True):
        put_words(added(line, "span", text, name), text)


BOXES: tuple[tuple[Callable[[Tag], bool], Callable[[Element, Tag], None]], ...] = (
    (_is_key_facts, _key_facts),
    (_is_help, _help),
    (_is_reference, _reference),
    (_is_address, _address),
    (lambda tag: bool(_cards(tag)), _signatures),
)
