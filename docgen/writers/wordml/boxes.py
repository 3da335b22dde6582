"""Key facts, timeline and help box: paragraphs with tab stops in styles with a border and a colour."""

from __future__ import annotations

from docgen.document.blocks import Help, KeyFacts, Timeline
from docgen.document.inline import Runs, Text, plain
from docgen.writers.wordml.flow import AFTER_BOX, Flow
from docgen.writers.wordml.markup import TAB, indent, numbering, text_width, words
from docgen.writers.wordml.names import STEP_MARKS
from docgen.writers.wordml.picture import code_to_scan
from docgen.writers.words import code_address

BOX_INDENT, BOX_RIGHT = 340, 170
"""Distance of the text in a box to the margins, in twips, as in its styles."""

STEP_INDENT = 397
"""Distance of a step to the margin, in twips: room for its mark."""

_GAP = 170  # twips between columns that tab stops make
_LEAST_LABEL, _LEAST_MOMENT = 2268, 3005  # twips; so that boxes in one document line up
_MOST_COLUMN = 4500  # twips; a longer text runs on
_CODE_ROOM = 1870  # twips beside a code to scan: 29 mm and a gap
_KEEP = "<w:keepNext/>"


def key_facts(flow: Flow, block: KeyFacts) -> str:
    """Return the key facts: a question, a tab, the answer."""
    column = fact_column(block)
    place = (indent(BOX_INDENT + column, column, BOX_RIGHT), _tabs(BOX_INDENT + column))
    rows = [_title(flow, "Inhetkort", block.title)]
    for number, fact in enumerate(block.facts, start=1):
        content = words(fact.label, style="Vraag") + TAB + words(fact.answer)
        keep = "" if number == len(block.facts) else _KEEP
        rows.append(flow.paragraph("Inhetkort", content, keep, *place))
    flow.gap = AFTER_BOX
    return "".join(rows)


def timeline(flow: Flow, block: Timeline) -> str:
    """Return the steps; the mark before each is that of its state, the words say it too."""
    column = step_column(block)
    place = (indent(column, column), _tabs(STEP_INDENT, column))
    rows = []
    for number, step in enumerate(block.steps, start=1):
        content = words(step.when, style="Strong") + TAB + words(step.what)
        keep = "" if number == len(block.steps) else _KEEP
        mark = numbering(flow.lists[STEP_MARKS[step.state]])
        rows.append(flow.paragraph("Tijdlijn", content, keep, mark, *place))
    flow.gap = AFTER_BOX
    return "".join(rows)


def help_box(flow: Flow, block: Help, width: int) -> str:
    """Return who helps, closing lines, and the code to scan beside them.

    Args:
        flow: State of the body.
        block: The help box.
        width: Width of the text on the page, in twips.
    """
    code = code_to_scan(flow, block.qr) if block.qr else ""
    stops = _tabs(*help_columns(block, width))
    lines: list[tuple[str, str]] = []
    for contact in block.contacts:
        parts = (
            words(contact.name, style="Strong"),
            words(contact.what),
            words(contact.reach, style="Strong"),
        )
        lines.append((TAB.join(parts), stops))
    lines += [(words(note.runs), "") for note in block.notes]
    if address := code_address(block):
        lines.append((words((Text(address),)), ""))
    rows = [_title(flow, "Hulp", block.title, code)]
    for number, (line, place) in enumerate(lines, start=1):
        keep = "" if number == len(lines) and not flow.keeps else _KEEP
        rows.append(flow.paragraph("Hulp", line, keep, place))
    flow.gap = AFTER_BOX
    return "".join(rows)


def fact_column(block: KeyFacts) -> int:
    """Return how wide the questions of the key facts are, in twips."""
    return _column([fact.label for fact in block.facts], _LEAST_LABEL)


def step_column(block: Timeline) -> int:
    """Return where the words of a step start, after its moment, in twips."""
    return STEP_INDENT + _column([step.when for step in block.steps], _LEAST_MOMENT)


def help_columns(block: Help, width: int) -> tuple[int, int]:
    """Return where the second and third column of the help box start, in twips."""
    room = width - BOX_RIGHT - (_CODE_ROOM if block.qr else 0)
    first = BOX_INDENT + _column([one.name for one in block.contacts], 0)
    second = first + max((text_width(one.what) for one in block.contacts), default=0) + _GAP
    reach = max((text_width(one.reach, strong=True) for one in block.contacts), default=0)
    return first, max(min(second, room - reach), first + _GAP)


def _column(texts: list[Runs], least: int) -> int:
    widest = max((text_width(text, strong=True) for text in texts), default=0)
    return min(max(least, widest + _GAP), _MOST_COLUMN)


def _tabs(*places: int) -> str:
    """Return tab stops."""
    stops = "".join(f'<w:tab w:val="left" w:pos="{place}"/>' for place in places)
    return f"<w:tabs>{stops}</w:tabs>"


def _title(flow: Flow, style: str, title: Runs, before: str = "") -> str:
    if not plain(title).strip():
        return flow.paragraph(style, before, _KEEP) if before else ""
    flow.gap = 0  # the style of the heading has its own space above the box
    return flow.paragraph(f"{style}kop", before + words(title))
