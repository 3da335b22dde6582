"""Key facts, timeline and help box: paragraphs with tab stops in styles with a border and a colour."""

from __future__ import annotations

from docgen.document.blocks import Help, KeyFacts, Timeline
from docgen.document.inline import Runs, Text, plain
from docgen.writers.wordml.flow import AFTER_BOX, Flow
from docgen.writers.wordml.markup import TAB, numbering, words
from docgen.writers.wordml.names import STEP_MARKS
from docgen.writers.wordml.picture import code_to_scan
from docgen.writers.words import code_address

_KEEP = "<w:keepNext/>"


def key_facts(flow: Flow, block: KeyFacts) -> str:
    """Return the key facts: a question, a tab, the answer."""
    rows = [_title(flow, "Inhetkort", block.title)]
    for number, fact in enumerate(block.facts, start=1):
        content = words(fact.label, style="Vraag") + TAB + words(fact.answer)
        keep = "" if number == len(block.facts) else _KEEP
        rows.append(flow.paragraph("Inhetkort", content, keep, '<w:ind w:left="2608" w:hanging="2268"/>'))
    flow.gap = AFTER_BOX
    return "".join(rows)


def timeline(flow: Flow, block: Timeline) -> str:
    """Return the steps; the mark before each is that of its state, the words say it too."""
    rows = []
    for number, step in enumerate(block.steps, start=1):
        content = words(step.when, style="Strong") + TAB + words(step.what)
        keep = "" if number == len(block.steps) else _KEEP
        rows.append(flow.paragraph("Tijdlijn", content, keep, numbering(flow.lists[STEP_MARKS[step.state]])))
    return "".join(rows)


def help_box(flow: Flow, block: Help) -> str:
    """Return who helps, closing lines, and the code to scan beside them."""
    code = code_to_scan(flow, block.qr) if block.qr else ""
    lines: list[str] = []
    for contact in block.contacts:
        parts = (
            words(contact.name, style="Strong"),
            words(contact.what),
            words(contact.reach, style="Strong"),
        )
        lines.append(TAB.join(parts))
    lines += [words(note.runs) for note in block.notes]
    if address := code_address(block):
        lines.append(words((Text(address),)))
    rows = [_title(flow, "Hulp", block.title, code)]
    for number, line in enumerate(lines, start=1):
        rows.append(flow.paragraph("Hulp", line, "" if number == len(lines) else _KEEP))
    flow.gap = AFTER_BOX
    return "".join(rows)


def _title(flow: Flow, style: str, title: Runs, before: str = "") -> str:
    if not plain(title).strip():
        return flow.paragraph(style, before, _KEEP) if before else ""
    flow.gap = 0  # the style of the heading has its own space above the box
    return flow.paragraph(f"{style}kop", before + words(title))
