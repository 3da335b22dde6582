"""A paragraph that is one choice gets tags in paragraphs of their own, so that it goes with its words."""

from __future__ import annotations

import re
from copy import deepcopy

from docgen.document.form import FILLED_SLOT
from docgen.pipeline.word_export.tokens import Tokens
from docgen.render.xml_part import Element, W, parse_part, part_bytes

_PIECES = re.compile("(" + FILLED_SLOT.pattern.replace(r"(\d+)", r"\d+") + ")")


def with_own_paragraphs(data: bytes, tokens: Tokens) -> bytes:
    """Return a part of a Word file in which no paragraph consists of a choice without an else."""
    root = parse_part(data)
    for text in list(root.iter(f"{W}t")):
        _split(text)
    for paragraph in list(root.iter(f"{W}p")):
        in_cell = next(paragraph.iterancestors(f"{W}tc"), None) is not None
        while not in_cell and (inside := _lone_choice(paragraph, tokens)):
            runs = list(paragraph.iterchildren(f"{W}r"))
            for run, tag in ((runs[0], inside), (runs[-1], "endif")):
                paragraph.remove(run)
                line = _tag_paragraph(paragraph, tokens.marked(tokens.tag(tag, "p")))
                (paragraph.addprevious if run is runs[0] else paragraph.addnext)(line)
    return part_bytes(root)


def _split(text: Element) -> None:
    """Give each sign in a text a run of its own."""
    run, words = text.getparent(), text.text or ""
    pieces = [one for one in _PIECES.split(words) if one]
    if len(pieces) < 2 or len(run.findall(f"{W}t")) > 1:  # noqa: PLR2004 - one piece is whole
        return
    for piece in pieces:
        copy = deepcopy(run)
        copy.find(f"{W}t").text = piece
        copy.find(f"{W}t").set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.addprevious(copy)
    run.getparent().remove(run)


def _lone_choice(paragraph: Element, tokens: Tokens) -> str:
    """Return the tag of the choice that a paragraph consists of, such as `if huurder`; else nothing."""
    runs = list(paragraph.iterchildren(f"{W}r"))
    tags = [_tag(run, tokens) for run in runs]
    if len(tags) < 3 or not tags[0].startswith("{% if ") or tags[-1] != "{% endif %}":  # noqa: PLR2004 - and words
        return ""
    depth = 0
    for at, tag in enumerate(tags):
        depth += tag.startswith(("{% if ", "{% for "))
        depth -= tag.startswith("{% end")
        if depth == 0 and at < len(tags) - 1:
            return ""
        if depth == 1 and tag.startswith(("{% else", "{% elif")):
            return ""
    return tags[0][2:-2].strip()


def _tag(run: Element, tokens: Tokens) -> str:
    found = FILLED_SLOT.fullmatch("".join(one.text or "" for one in run.iter(f"{W}t")))
    return tokens.tags[int(found[1])] if found else ""


def _tag_paragraph(near: Element, sign: str) -> Element:
    paragraph, new, text = (near.makeelement(f"{W}{name}") for name in ("p", "r", "t"))
    style = near.find(f"{W}pPr/{W}pStyle")
    if style is not None:
        properties = near.makeelement(f"{W}pPr")
        properties.append(near.makeelement(style.tag, dict(style.attrib)))
        paragraph.append(properties)
    text.text = sign
    new.append(text)
    paragraph.append(new)
    return paragraph
