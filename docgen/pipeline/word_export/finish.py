"""What Word needs around the tags: pages and space that outlive a tag, counted articles, codes to scan."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from docgen.document.form import FILLED_SLOT, SLOT
from docgen.pipeline.word_export.build import Draft
from docgen.pipeline.word_export.flat import Code
from docgen.pipeline.word_export.lone_choices import with_own_paragraphs
from docgen.pipeline.word_export.tokens import ARTICLE, Tokens
from docgen.render.package import MAIN
from docgen.render.word.code_pictures import CODE_TITLE
from docgen.render.word.paragraphs import fillable_roots
from docgen.render.xml_part import Element, W, parse_part, part_bytes
from docgen.writers.wordml.order import PARAGRAPH, look_of, put

NUMBERING = "word/numbering.xml"
ARTICLE_LIST = 90
"""Number of the list that counts articles, and of its definition: below those of a document."""

_OPENS, _TURNS, _ENDS = ("if ", "for "), ("elif ", "else"), ("endif", "endfor")
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_ARTICLES = (
    f'<w:abstractNum w:abstractNumId="{ARTICLE_LIST}"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/>'
    '<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>'
    "</w:lvl></w:abstractNum>"
)
_COUNT = f'<w:num w:numId="{ARTICLE_LIST}"><w:abstractNumId w:val="{ARTICLE_LIST}"/></w:num>'


def finished(parts: dict[str, bytes], draft: Draft, styles: Mapping[str, str]) -> dict[str, bytes]:
    """Return the parts of a Word template with tags instead of signs.

    Args:
        parts: A Word file with signs.
        draft: What the signs mean.
        styles: For each style that docgen uses its id in this file.
    """
    result, tokens = dict(parts), draft.tokens
    root = parse_part(result[MAIN])
    if draft.head_tag is not None:
        _to_the_top(root.find(f"{W}body"), tokens.values[draft.head_tag][0])
    for style in root.iter(f"{W}pStyle"):
        if style.get(f"{W}val") == styles["Adresklein"]:  # for its tags, which take no room on paper
            style.set(f"{W}val", styles["Adres"])
    counted = _count_articles(root, tokens)
    _outlive(root, tokens)
    for code in draft.codes:
        _mark_code(root, code, tokens)
    result[MAIN] = part_bytes(root)
    for name in fillable_roots(result):
        result[name] = with_own_paragraphs(result[name], tokens)
    if counted:
        result[NUMBERING] = _with_articles(result[NUMBERING])
    return {name: tokens.restored(data) if name.endswith(".xml") else data for name, data in result.items()}


def _to_the_top(body: Element, sign: str) -> None:
    """Put a tag around the letterhead again."""
    for node in body:
        if "".join(one.text or "" for one in node.iter(f"{W}t")) == sign:
            body.insert(0, node)
            return


def _count_articles(root: Element, tokens: Tokens) -> bool:
    """Let Word count the headings that have a sign for it."""
    found = False
    for text in list(root.iter(f"{W}t")):
        sign = SLOT.match(text.text or "")
        if sign is None or not tokens.values[int(sign[1])][1].startswith(ARTICLE):
            continue
        paragraph = next(text.iterancestors(f"{W}p"))
        text.getparent().getparent().remove(text.getparent())
        number = put(look_of(paragraph), "numPr", PARAGRAPH)
        for name, value in (("ilvl", "0"), ("numId", str(ARTICLE_LIST))):
            number.append(paragraph.makeelement(f"{W}{name}", {f"{W}val": value}))
        found = True
    return found


def _with_articles(data: bytes) -> bytes:
    text = data.decode()
    text = text.replace("<w:num ", f"{_ARTICLES}<w:num ", 1)
    return text.replace("</w:numbering>", f"{_COUNT}</w:numbering>").encode()


def _outlive(root: Element, tokens: Tokens) -> None:
    """Move the start of a page, and space, from a tag that goes to the paragraphs that may come first."""
    due: list[Element] = []
    at_choice: list[tuple[list[Element], bool]] = []
    for node in list(root.find(f"{W}body")):
        tag = _tag_of(node, tokens)
        if not tag:
            _give(node, due)
            due = []
            continue
        due = [*due, *_taken(node)]
        if tag.startswith(_OPENS):
            if any(one.tag == f"{W}pageBreakBefore" for one in due) and not _is_total(node, tokens):
                node.addprevious(_page_end(node))
                due = [one for one in due if one.tag != f"{W}pageBreakBefore"]
            at_choice.append((due, False))
        elif tag.startswith(_TURNS) and at_choice:
            due = at_choice[-1][0]
            at_choice[-1] = (due, tag == "else")
        elif at_choice:
            before, total = at_choice.pop()
            due = due if total else [*due, *before]


def _tag_of(node: Element, tokens: Tokens) -> str:
    """Return the tag that a paragraph consists of, without signs; nothing for other paragraphs."""
    if node.tag != f"{W}p":
        return ""
    text = "".join(one.text or "" for one in node.iter(f"{W}t")).strip()
    found = FILLED_SLOT.fullmatch(text)
    tag = tokens.tags[int(found[1])] if found else ""
    return tag[4:-2].strip() if tag.startswith("{%p ") else ""


def _taken(node: Element) -> list[Element]:
    properties = node.find(f"{W}pPr")
    wanted = (f"{W}pageBreakBefore", f"{W}spacing")
    found = [] if properties is None else [one for one in properties if one.tag in wanted]
    for one in found:
        properties.remove(one)
    return found


def _give(node: Element, due: Sequence[Element]) -> None:
    if node.tag != f"{W}p" or not due:
        return
    for one in due:
        put(look_of(node), one.tag.removeprefix(W), PARAGRAPH, dict(one.attrib))


def _is_total(node: Element, tokens: Tokens) -> bool:
    """Return whether one branch of the choice that begins here is always taken."""
    depth = 0
    while node is not None:
        tag = _tag_of(node, tokens)
        depth += tag.startswith(_OPENS)
        if tag == "else" and depth == 1:
            return True
        depth -= tag.startswith(_ENDS)
        if depth == 0 and tag:
            return False
        node = node.getnext()
    return False


def _page_end(node: Element) -> Element:
    paragraph, run = node.makeelement(f"{W}p"), node.makeelement(f"{W}r")
    run.append(node.makeelement(f"{W}br", {f"{W}type": "page"}))
    paragraph.append(run)
    return paragraph


def _mark_code(root: Element, code: Code, tokens: Tokens) -> None:
    """Name the field of a code to scan in its picture, and put its condition around it."""
    address = re.sub(r"^https?://", "", code.address)
    for paragraph in list(root.iter(f"{W}p")):
        if "".join(one.text or "" for one in paragraph.iter(f"{W}t")) == address:
            paragraph.getparent().remove(paragraph)
    for known in root.iter(f"{_DRAWING}docPr"):
        if known.get("descr") != code.alt:
            continue
        known.set("title", f"{CODE_TITLE}{code.field}")
        run = next(known.iterancestors(f"{W}r"))
        if code.condition:
            run.addprevious(_tag_run(run, tokens.tag(code.condition), tokens))
            run.addnext(_tag_run(run, tokens.tag("endif"), tokens))


def _tag_run(near: Element, sign: str, tokens: Tokens) -> Element:
    run, text = near.makeelement(f"{W}r"), near.makeelement(f"{W}t")
    text.text = tokens.marked(sign)
    run.append(text)
    return run
