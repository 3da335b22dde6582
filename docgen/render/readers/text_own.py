"""The plain text that docgen writes: its boxes come back from how they are laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.document.blocks import (
    Address,
    Align,
    Block,
    Contact,
    Fact,
    Heading,
    Help,
    KeyFacts,
    List,
    ListItem,
    Paragraph,
    Reference,
    Section,
    Sender,
    SignatureCard,
    Signatures,
    Step,
    StepState,
    Table,
    Timeline,
)
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.render.readers.docx_boxes import RETURN_LABEL, without_return_label
from docgen.render.readers.docx_own import without_number
from docgen.render.readers.html_own import linked
from docgen.render.readers.text_lines import (
    TextLine,
    TextRow,
    columns_in,
    is_column_rule,
    place_of,
    rows_in,
    runs_of_cell,
    runs_of_lines,
)

WIDTH = 78  # characters on a line
_INDENT = 4  # spaces in front of legal text, and of the second cell of a row without room
_LEVELS = {"=": 1, "-": 2}
_RULE = re.compile(r"^(=+|-+)$")
_FULL_RULE = re.compile(rf"^-{{{WIDTH}}}$")
_ITEM = re.compile(r"^(?:(-)|(\d{1,3})\.) (?=\S)")
_STEP = re.compile(r"^\* (?=\S)")
_TO_SIGN = re.compile(r"^Handtekening:? _{10,}$")
_TO_FILL_IN = re.compile(r"^(?:Plaats|Datum|Handtekening):? +_{10,}$|^\[ \] ")
_MOST_HEADING = 12  # words
_MOST_HELPERS = 30  # lines with who helps
_PAIR = 2  # cells of the key facts

Group = list[TextLine]


def is_own(lines: Sequence[TextLine]) -> bool:
    """Return whether docgen wrote a text: a title with its line, and parts with theirs, exactly as long."""
    found = [_underline(line, lines[index + 1]) for index, line in enumerate(lines[:-1])]
    return found.count("=") == 1 and "-" in found and all(len(line.text) <= 2 * WIDTH for line in lines)


def read_own(lines: Sequence[TextLine], path: str) -> tuple[Block, ...]:
    """Return the blocks of a text of docgen."""
    groups = list(_groups(lines))
    title = next((index for index, group in enumerate(groups) if _titled(group) == "="), 0)
    head = [block for group in groups[:title] for block in _head(group, path)]
    body: list[Block] = []
    for index, group in enumerate(groups[title:], title):
        after = groups[index + 1] if index + 1 < len(groups) else []
        body.extend(_blocks(group, path, is_before_text=bool(after) and not _titled(after)))
    return linked((*head, *_explained(_signed(body))))


def _groups(lines: Sequence[TextLine]) -> Iterator[Group]:
    group: Group = []
    for line in lines:
        if line.text:
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _underline(line: TextLine, below: TextLine) -> str:
    """Return the sign of the line below a title; nothing when there is none."""
    found = _RULE.match(below.text)
    return found[0][0] if found and line.text.strip() and len(below.text) <= WIDTH else ""


def _titled(group: Group) -> str:
    """Return the sign of the line below the title that a group begins with."""
    at = _rule_at(group)
    longest = max((len(line.text) for line in group[:at]), default=0)
    return group[at].text[0] if at and len(group[at].text) == longest else ""


def _rule_at(group: Group) -> int:
    return next((index for index, line in enumerate(group) if index and _RULE.match(line.text)), 0)


def _head(group: Group, path: str) -> Iterator[Block]:
    """Yield what stands above the title: who writes, with what reference, to whom."""
    place = place_of(group, path)
    columns = columns_in(group)
    if len(columns) == _PAIR:
        rows = [(runs_of_cell(row[0]), runs_of_cell(row[1])) for row in rows_in(group, columns)]
        yield Reference(tuple(rows), place)
    elif group[0].words.startswith(RETURN_LABEL):
        lines = tuple(runs_of_lines([line]) for line in group[1:])
        yield Address(lines, without_return_label(runs_of_lines(group[:1])), place)
    else:
        yield Sender(runs_of_lines(group[:1]), runs_of_lines(group[1:]), place)


def _blocks(group: Group, path: str, *, is_before_text: bool) -> Iterator[Block]:
    place = place_of(group, path)
    if _titled(group):
        yield from _with_title(group, path)
    elif all(line.text.startswith(">") for line in group):
        inner = [TextLine(line.number, line.text[1:].removeprefix(" ")) for line in group]
        quoted = (one for part in _groups(inner) for one in _blocks(part, path, is_before_text=False))
        yield Section(Role.CITAAT, tuple(quoted), place)
    elif all(line.indent >= _INDENT for line in group):
        inner = [TextLine(line.number, line.text[_INDENT:]) for line in group]
        yield Section(Role.WETTEKST, tuple(_blocks(inner, path, is_before_text=False)), place)
    elif any(_TO_SIGN.match(line.text) for line in group):
        yield _card(group, path)
    elif _STEP.match(group[0].text):
        yield _timeline(group, path)
    elif _ITEM.match(group[0].text):
        yield _list(group, path)
    elif any(is_column_rule(line) or _FULL_RULE.match(line.text) for line in group):
        yield _table(group, path)
    elif len(group) == 1 and is_before_text and _heads(group[0]):
        yield Heading(3, runs_of_lines(group), place)
    else:
        yield Paragraph(runs_of_lines(group), place)


def _heads(line: TextLine) -> bool:
    return len(line.words.split()) <= _MOST_HEADING and not line.words.endswith((".", "!", ":", ","))


def _with_title(group: Group, path: str) -> Iterator[Block]:
    at = _rule_at(group)
    title, rest, place = group[:at], group[at + 1 :], place_of(group, path)
    runs = runs_of_lines(title, runs_on=True)
    if not rest:
        runs, number = without_number(runs)
        yield Heading(_LEVELS[group[at].text[0]], runs, place, number)
        return
    columns = columns_in(rest)
    rows = list(rows_in(rest, columns)) if len(columns) > 1 else list(_stacked(rest))
    wide = max(map(len, rows))
    facts = tuple(
        Fact(runs_of_cell(row[0]), runs_of_cell(row[1]), place_of(row[0] or row[1], path))
        for row in rows
        if len(row) == _PAIR
    )
    if wide == _PAIR and len(facts) == len(rows):
        yield KeyFacts(runs, facts, place)
    elif wide > _PAIR or _contact_lines(rest):
        yield _help(title, rest, path)
    else:
        inside = tuple(_blocks(rest, path, is_before_text=False))
        yield Section(Role.SAMENVATTING, inside, place, title=runs)


def _stacked(lines: Sequence[TextLine]) -> Iterator[TextRow]:
    """Yield rows whose cells stand under each other, all but the first with spaces in front."""
    row: list[Group] = []
    for line in lines:
        if line.indent == 0 and row:
            yield tuple(map(tuple, row))
            row = []
        row.append([line])
    if row:
        yield tuple(map(tuple, row))


def _contact_lines(lines: Sequence[TextLine]) -> Group:
    """Return the lines at the start that hold contacts: three texts beside each other."""
    most = 0
    for count in range(1, min(len(lines), _MOST_HELPERS) + 1):
        if len(columns_in(lines[:count])) > _PAIR:
            most = count
    return list(lines[:most])


def _help(title: Group, rest: Sequence[TextLine], path: str) -> Help:
    lines = _contact_lines(rest)
    if lines:
        rows = list(rows_in(lines, columns_in(lines)))
        notes = list(rest[len(lines) :])
    else:
        rows = [row for row in _stacked(rest) if len(row) > 1]
        notes = [row[0][0] for row in _stacked(rest) if len(row) == 1]
    contacts = tuple(_contact(row, path) for row in rows)
    closing = (Paragraph(runs_of_lines(notes, runs_on=True), place_of(notes, path)),) if notes else ()
    return Help(runs_of_lines(title, runs_on=True), contacts, closing, None, place_of(title, path))


def _contact(row: TextRow, path: str) -> Contact:
    name, what, reach, *_ = [*(runs_of_cell(cell) for cell in row), (), ()]
    return Contact(name, what, reach, place_of(next(cell for cell in row if cell), path))


def _timeline(group: Group, path: str) -> Timeline:
    steps: list[Step] = []
    items: list[Group] = []
    for line in group:
        if _STEP.match(line.text):
            items.append([TextLine(line.number, line.text[2:])])
        else:
            items[-1].append(line)
    for item in items:
        when, what = item[:1], item[1:]
        steps.append(
            Step(
                StepState.LATER, runs_of_lines(when), runs_of_lines(what, runs_on=True), place_of(item, path)
            )
        )
    return Timeline(tuple(steps), place_of(group, path))


def _list(group: Group, path: str) -> List:
    items: list[Group] = []
    for line in group:
        found = _ITEM.match(line.text)
        if found:
            items.append([TextLine(line.number, line.text[found.end() :])])
        else:
            items[-1].append(line)
    entries = tuple(ListItem(runs_of_lines(item, runs_on=True), place_of(item, path)) for item in items)
    return List(entries, group[0].text[0] != "-", place_of(group, path))


def _table(group: Group, path: str) -> Table:
    full = next((index for index, line in enumerate(group) if _FULL_RULE.match(line.text)), 0)
    if full:
        rows = [row for part in (group[:full], group[full + 1 :]) for row in _stacked(part)]
    else:
        rows = list(rows_in(group, columns_in(group)))
    width = max(map(len, rows))
    cells = [tuple(runs_of_cell(cell) for cell in (*row, *[()] * (width - len(row)))) for row in rows]
    sides: list[Align] = ["left"] * width
    return Table(cells[0], tuple(cells[1:]), tuple(sides), place_of(group, path))


def _card(group: Group, path: str) -> Signatures:
    who = [line for line in group if not _TO_FILL_IN.match(line.text)]
    party, name, *capacity = [runs_of_lines([line]) for line in who] + [()] * max(0, 2 - len(who))
    read_aloud = any(line.text.startswith("[ ] ") for line in group)
    place = place_of(group, path)
    return Signatures((SignatureCard(party, name, tuple(capacity), read_aloud, place),), place)


def _signed(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with all cards to sign that follow each other as one."""
    cards: list[SignatureCard] = []
    for block in blocks:
        if isinstance(block, Signatures):
            cards.extend(block.cards)
            continue
        if cards:
            yield Signatures(tuple(cards), cards[0].place)
            cards = []
        yield block
    if cards:
        yield Signatures(tuple(cards), cards[0].place)


def _explained(blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield the blocks; the paragraphs right before legal text are what explains it."""
    waiting: list[Block] = []
    for block in blocks:
        if isinstance(block, Paragraph) and plain(block.runs):
            waiting.append(block)
            continue
        if waiting and isinstance(block, Section) and block.role is Role.WETTEKST:
            waiting = [Section(Role.UITLEG, tuple(waiting), waiting[0].place)]
        yield from waiting
        yield block
        waiting = []
    yield from waiting
